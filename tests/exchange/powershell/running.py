"""Scripts on made-up clusters: what tests of them share."""

from __future__ import annotations

import copy

import pytest

from hvplanner.exchange.bundle import read_bundle
from hvplanner.exchange.inventory import imported
from hvplanner.exchange.powershell import (
    intent,
    pester_tests,
)
from tests.builders import changed
from tests.exchange.bundles import encoded, state_before, state_of, written
from tests.exchange.powershell.clustercmdlets import Cluster
from tests.exchange.powershell.shell import Table, Thrown


def names():
    return iter(f"n{number}" for number in range(100)).__next__


def fresh(design, **options):
    """Return a cluster with the plan's cards and nothing set up, and addresses for its hosts."""
    state = state_before(design, design.plan)
    address = Table({each.name: [f"{ip}/{size}" for ip, size in each.had] for each in state.hosts})
    return Cluster(state, **options), {"Address": address}


def built(design, **options):
    """Return a cluster on which a plan was carried out."""
    return Cluster(state_of(design, design.plan), **options)


def found_on(cluster):
    return imported(read_bundle(encoded(written(cluster.state)))).design


def faults_by_tests(design, cluster):
    """Return what the tests say, run as Pester would: what is before all, then each of them."""
    return cluster.tested(pester_tests(intent(design)))


def remade(design):
    """Return the design with a plan that has its switch made anew, by weight."""
    host = design.plan.hosts[0]
    switches = tuple(
        changed(each, sriov=False, vfs_per_port=0, bandwidth_mode="weight")
        for each in host.switches
    )
    return changed(design, plan=changed(design.plan, hosts=(changed(host, switches=switches),)))


def stopped(cluster, script, **parameters):
    """Run a script that is to stop; return its warnings, and see that it changed nothing."""
    before = copy.deepcopy(cluster.state)
    with pytest.raises(Thrown, match="Nothing was changed"):
        cluster.run(script, **parameters)
    assert cluster.state == before
    return " ".join(cluster.warnings)

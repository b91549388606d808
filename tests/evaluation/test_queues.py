"""Receive queues of virtual switches."""

from __future__ import annotations

import pytest

from hvplanner.evaluation import evaluate
from tests.builders import changed, group, plan_for, tiny_design, vnic


def test_queues_are_owed_to_vnics_on_the_busiest_host_and_to_host_vnics() -> None:
    design = tiny_design(vm_groups=(group("web", count=5, gib=1, vnics=(vnic(),)),))
    (ledger,) = evaluate(design, plan_for(design)).queues
    # Three VMs, and host vNICs for management and CSV; two ports of 16 queues.
    assert (ledger.owed, ledger.had) == (5, 32)


@pytest.mark.parametrize(
    ("mode", "algorithm", "had"),
    [
        ("switch_independent", "dynamic", 32),
        ("switch_independent", "hyper_v_port", 32),
        ("switch_independent", "transport_ports", 16),
        ("lacp", "dynamic", 16),
    ],
)
def test_an_lbfo_team_sums_its_queues_in_some_modes_only(
    mode: str, algorithm: str, had: int
) -> None:
    design = tiny_design()
    plan = plan_for(design)
    host = plan.hosts[0]
    team = changed(host.teams[1], kind="lbfo", mode=mode, algorithm=algorithm)
    host = changed(host, teams=(host.teams[0], team))
    (ledger,) = evaluate(design, changed(plan, hosts=(host,))).queues
    assert ledger.had == had


@pytest.mark.parametrize(("vports", "had"), [(None, 32), (40, 32), (16, 22), (5, 0), (0, 0)])
def test_vfs_take_queues_where_both_are_one_pool(vports: int | None, had: int) -> None:
    design = tiny_design()
    (model,) = (each for each in design.nic_models if each.id == "nic10")
    others = tuple(each for each in design.nic_models if each is not model)
    design = changed(design, nic_models=(*others, changed(model, vports_per_port=vports)))
    # Two ports of 16 queues with 4 VFs each; one VPort is the default one.
    (ledger,) = evaluate(design, plan_for(design)).queues
    assert ledger.had == had

"""Whatever stands in a bundle: a design that can be saved and judged, or a message."""

from __future__ import annotations

import copy

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hvplanner.evaluation import evaluate
from hvplanner.exchange.bundle import BundleProblem, read_bundle
from hvplanner.exchange.inventory import InventoryProblem, imported, merged
from hvplanner.model import references
from hvplanner.model.storage import dumps, parse
from tests.exchange.bundles import encoded, written
from tests.exchange.bundles.faults import JUNK, places
from tests.exchange.inventory.clusters import cluster, read
from tests.exchange.powershell.designs import BAITS

BUNDLES = [written(cluster(release)) for release in ("2012R2", "2025")]


def check(bundle):
    """Import what can be, once more into itself, save and judge it."""
    try:
        found = imported(read_bundle(encoded(bundle)))
    except (BundleProblem, InventoryProblem):
        return
    design = found.design
    assert parse(dumps(design).encode()) == design
    assert references.problems(design) == ()
    evaluate(design, design.plan)
    assert merged(design, found).design == design


@pytest.mark.parametrize("whole", BUNDLES, ids=["2012R2", "2025"])
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_that_values_of_the_wrong_kind_anywhere_give_a_design_or_a_message(whole, data):
    bundle = copy.deepcopy(whole)
    found = list(places(bundle["clusters"]))
    for at in data.draw(st.lists(st.integers(0, len(found) - 1), min_size=1, max_size=6)):
        holder, key = found[at]
        if data.draw(st.booleans()):
            holder[key] = data.draw(st.sampled_from(JUNK))
        elif isinstance(holder, dict):
            holder.pop(key, None)
    check(bundle)


@pytest.mark.parametrize("name", [*BAITS, "x" * 10_000, " ", ""], ids=range(len(BAITS) + 3))
def test_that_hostile_names_are_names(name):
    bundle = copy.deepcopy(BUNDLES[1])
    for holder, key in list(places(bundle["clusters"])):
        if key in ("Name", "VMName", "SwitchName", "Model", "Network") and isinstance(holder, dict):
            holder[key] = name
    check(bundle)


def test_that_a_host_with_more_than_any_design_can_hold_is_cut_to_what_it_can():
    bundle = copy.deepcopy(BUNDLES[1])
    node = bundle["clusters"][0]["nodes"][0]
    node["Win32_ComputerSystem"] |= {
        "TotalPhysicalMemory": 2**64 - 1,
        "NumberOfLogicalProcessors": 2**40,
    }
    node["Get-VM"][0] |= {"MemoryStartup": 2**63, "ProcessorCount": 99_999, "Generation": 7}
    for section in ("Get-NetAdapterVmq", "Get-NetAdapterSriov"):
        for each in node[section]:
            each |= {"NumberOfReceiveQueues": 2**40, "NumVFs": 2**40}
    adapters = node["Get-NetAdapter"]
    hardware = node["Get-NetAdapterHardwareInfo"]
    for number in range(200):
        adapters.append(
            {**adapters[0], "Name": f"P{number}", "InterfaceDescription": f"X #{number}"}
        )
        hardware.append({**hardware[0], "Name": f"P{number}", "Function": number})
    check(bundle)


def test_that_a_cluster_of_one_host_without_anything_is_a_design():
    design = read(cluster(hosts=1, vms=0)).design
    assert len(design.hosts) == 1
    check({"format": "hvplanner-bundle", "nodes": [{"name": "N", "Get-VM": []}]})

"""The collector, carried out as far as tests know PowerShell, brings what hosts say."""

from __future__ import annotations

import dataclasses
import json

import pytest

from hvplanner.exchange.bundle import read_bundle
from tests.exchange.bundle.collecting import collect
from tests.exchange.bundle.test_reading import a_state, told
from tests.exchange.bundles import encoded, written
from tests.exchange.bundles.state import Host, State
from tests.exchange.powershell.designs import BAITS


def brought(*states, **trouble):
    return read_bundle(collect(*states, **trouble).files["out.json"].encode())


def as_list(value):
    found = value if isinstance(value, list) else [value]
    return [{key: each for key, each in row.items() if each is not None} for row in found]


@pytest.mark.parametrize("release", ["2012", "2012R2", "2016", "2022"])
def test_that_every_section_holds_what_the_host_says(release):
    state = a_state()
    state.release = release
    text = collect(state).files["out.json"]
    collected = json.loads(text)
    expected = written(state)["clusters"][0]["nodes"]
    for found, host in zip(collected["clusters"][0]["nodes"], expected, strict=True):
        assert found["name"] == host["name"]
        for section in host.keys() - {"name", "Get-WinEvent"}:
            assert sorted(found[section], key=str) == sorted(as_list(host[section]), key=str)
    bundle = read_bundle(text.encode())
    assert told(bundle) == told(read_bundle(encoded(written(state))))
    assert bundle.remarks == ()


def test_that_what_a_host_does_not_have_is_named_for_each_host():
    left_out = {
        (each.node, each.what): each.why
        for each in brought(a_state()).left_out
        if each.what == "Get-NetIntent"
    }
    assert left_out == {
        ("node-01", "Get-NetIntent"): "The cmdlet is missing.",
        ("node-02", "Get-NetIntent"): "The cmdlet is missing.",
    }


def test_that_a_host_that_does_not_answer_is_named_and_the_rest_is_brought():
    collected = collect(a_state(), deaf=("node-01",))
    bundle = read_bundle(collected.files["out.json"].encode())
    assert [node.name for node in bundle.clusters[0].nodes] == ["node-02"]
    (silent,) = (each for each in bundle.left_out if each.node == "node-01")
    assert (silent.what, silent.why) == ("All of it", "It cannot be reached.")
    assert collected.warnings == ["node-01: All of it: It cannot be reached."]


def test_that_a_cmdlet_that_fails_leaves_all_others_alone():
    bundle = brought(a_state(), failing=("Get-NetAdapterVmq", "Get-ClusterQuorum"))
    failed = {(each.node, each.why) for each in bundle.left_out if each.why.endswith("failed.")}
    assert failed == {
        ("node-01", "Get-ClusterQuorum failed."),
        ("node-01", "Get-NetAdapterVmq failed."),
        ("node-02", "Get-NetAdapterVmq failed."),
    }
    (cluster,) = bundle.clusters
    assert all(node.records("Get-VM") for node in cluster.nodes)
    assert cluster.records("Get-ClusterNetwork")


def test_that_several_clusters_are_brought_each_with_its_hosts():
    first, second = a_state(), a_state()
    second.name = "other"
    for host in second.hosts:
        host.name = f"other-{host.name}"
    bundle = brought(first, second)
    assert [(each.name, [node.name for node in each.nodes]) for each in bundle.clusters] == [
        ("tiny", ["node-01", "node-02"]),
        ("other", ["other-node-01", "other-node-02"]),
    ]


def test_that_a_host_without_a_cluster_is_brought():
    alone = State("", "2022", [Host("alone", "node", 2**36, 16)])
    (cluster,) = brought(alone).clusters
    assert (cluster.name, [node.name for node in cluster.nodes]) == ("", ["alone"])


def test_that_names_come_as_they_are():
    state = a_state()
    host = state.hosts[0]
    host.vms = [dataclasses.replace(host.vms[0], name=name) for name in BAITS]
    bundle = brought(state)
    found = bundle.clusters[0].nodes[0].records("Get-VM")
    assert [each.text("Name") for each in found] == list(BAITS)

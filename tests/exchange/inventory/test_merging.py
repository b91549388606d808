"""A second import brings what changed, and leaves what people made of the first."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hvplanner.exchange.inventory import is_of_today, merged
from hvplanner.model import references
from hvplanner.model.hardware import Fabric, FabricPorts
from hvplanner.model.plan import Proof
from hvplanner.model.targets import Choices, Targets
from hvplanner.model.workload import VmGroup
from tests.builders import changed
from tests.exchange.bundles import written
from tests.exchange.bundles.faults import without
from tests.exchange.inventory.clusters import cluster, read, taken, vm


def edited(design):
    """Return a design with something of a person's own in every place that no inventory tells."""
    networks = tuple(
        changed(each, role="storage", demand_mbps=700, dedicated=True) if each.id == "CSV" else each
        for each in design.networks
    )
    vms = tuple(
        changed(
            each,
            notes="mine",
            vnics=tuple(changed(nic, sriov="wanted", demand_mbps=50) for nic in each.vnics),
        )
        for each in design.vms
    )
    return changed(
        design,
        name="Mine",
        customer="Contoso",
        host_classes=tuple(
            changed(each, name="Big box", nic_policy="keep", reserved_memory_mib=8192, slots=())
            for each in design.host_classes
        ),
        networks=networks,
        vms=vms,
        vm_groups=(VmGroup(id="planned", count=20, memory_mib=4096),),
        targets=Targets(drain_ms=600_000, budget=9000),
        choices=Choices(cards_max=3, migration_networks=("Live migration",)),
    )


def with_plan(design, **fields: Any):
    """Return the design with a plan that somebody decided."""
    plan = changed(design.plan, proof=Proof(status="optimal", engine="test"), **fields)
    return changed(design, plan=plan)


def test_that_the_same_twice_is_no_difference():
    first = read(cluster())
    assert merged(first.design, first).design == first.design


def test_that_what_people_made_of_it_stays():
    first = read(cluster())
    mine = edited(first.design)
    result = merged(mine, first).design
    assert changed(result, plan=None) == changed(mine, plan=None)
    assert result.plan.fingerprint == result.fingerprint()


def test_that_a_plan_that_was_decided_stays_and_today_stands_beside_it():
    first = read(cluster())
    decided = with_plan(first.design)
    result = merged(decided, first).design
    assert result.plan == decided.plan
    (variant,) = result.variants
    assert is_of_today(variant.plan)
    assert result.with_variant(variant.id).plan.fingerprint == result.fingerprint()
    assert merged(result, first).design == result


def test_that_what_changed_is_told():
    first = read(cluster(hosts=3))
    state = cluster(hosts=3)
    state.hosts[1].simultaneous = 7
    state.hosts[0].vms[0].memory_bytes *= 2
    state.hosts[2].vms.append(state.hosts[0].vms.pop())
    result = merged(edited(first.design), read(state)).design
    rows = {each.id: each for each in result.vms}
    assert rows["vm1-1"].memory_mib == 16384
    assert rows["vm1-2"].host == "HV3"
    assert rows["vm1-2"].vnics[0].sriov == "wanted"
    assert next(each for each in result.hosts if each.id == "HV2").simultaneous == 7


def test_that_vms_and_hosts_that_are_gone_go_and_are_named():
    first = read(cluster(hosts=3))
    state = cluster(hosts=3)
    gone = state.hosts.pop()
    del state.hosts[0].vms[0]
    result = merged(edited(first.design), read(state))
    assert [each.id for each in result.design.hosts] == ["HV1", "HV2"]
    assert [each.id for each in result.design.vms] == ["vm1-2", "vm2-1", "vm2-2"]
    said = "\n".join(each.text for each in result.notes)
    assert gone.name in said
    assert "vm1-1" in said
    assert references.problems(result.design) == ()


def test_that_vms_of_a_host_that_could_not_be_read_stay():
    first = read(cluster())
    bundle = written(cluster())
    del bundle["clusters"][0]["nodes"][1]
    result = merged(first.design, taken(bundle)).design
    assert [each.id for each in result.vms] == ["vm1-1", "vm1-2", "vm2-1", "vm2-2"]
    assert [each.id for each in result.hosts] == ["HV1", "HV2"]


def test_that_what_people_planned_is_never_gone():
    first = read(cluster()).design
    planned = changed(first.vms[0], id="planned", guid="", name="")
    mine = changed(
        first,
        vms=(*first.vms, planned),
        hosts=(*first.hosts, changed(first.hosts[0], id="HV9", adapters=())),
    )
    result = merged(mine, read(cluster())).design
    assert result.vms == mine.vms
    assert result.hosts == mine.hosts


def test_that_a_network_that_is_gone_stays_as_one_of_the_design_and_is_said_once():
    first = read(cluster())
    state = cluster()
    lost = state.networks.pop(1)
    for each in state.hosts:
        del each.vnics[1]
    result = merged(first.design, read(state))
    row = next(each for each in result.design.networks if each.id == lost.name)
    assert row.guid == ""
    assert any(lost.name in each.text for each in result.notes)
    again = merged(result.design, read(state))
    assert again.design == result.design
    assert not any("no more" in each.text for each in again.notes)


def test_that_what_was_renamed_in_the_cluster_is_found_by_its_id():
    first = read(cluster())
    state = cluster()
    state.networks[2].name = "LM"
    state.hosts[0].vms[0].name = "sql"
    result = merged(edited(first.design), read(state)).design
    assert [(each.id, each.label) for each in result.networks][2] == ("Live migration", "LM")
    assert result.choices.migration_networks == ("Live migration",)
    assert (result.vms[0].id, result.vms[0].label) == ("vm1-1", "sql")
    assert result.vms[0].notes == "mine"


def test_that_rows_are_found_under_ids_that_people_gave_them():
    first = read(cluster())
    mine = first.design
    for table, old, new in (
        ("networks", "CSV", "backbone"),
        ("hosts", "HV1", "left"),
        ("host_classes", mine.host_classes[0].id, "nodes"),
    ):
        mine = references.rename(mine, table, old, new)
    names = {"CSV": "CSV", "HV1": "HV1"}
    mine = changed(
        mine,
        networks=tuple(
            changed(each, name=names["CSV"]) if each.id == "backbone" else each
            for each in mine.networks
        ),
        hosts=tuple(
            changed(each, name=names["HV1"]) if each.id == "left" else each for each in mine.hosts
        ),
    )
    result = merged(mine, first).design
    assert result == changed(mine, plan=result.plan)
    assert {each.host_class for each in result.plan.hosts} == {"nodes"}
    assert "backbone" in result.plan.migration.networks


def test_that_cables_that_somebody_said_stay():
    first = read(cluster()).design
    fabric = Fabric(id="mine", ports=(FabricPorts(speed_mbps=10_000, count=48),))
    plan = first.plan
    (host,) = plan.hosts
    teams = tuple(
        changed(team, ports=tuple(changed(port, fabric="mine") for port in team.ports))
        for team in host.teams
    )
    mine = changed(
        first,
        fabrics=(fabric,),
        plan=changed(plan, hosts=(changed(host, teams=teams),)),
    )
    result = merged(mine, read(cluster())).design
    assert result.plan.hosts == mine.plan.hosts
    assert result.fabrics == mine.fabrics


def test_that_vms_that_were_folded_into_a_group_do_not_come_twice():
    state = cluster(vms=0)
    state.hosts[0].vms = [vm(f"web-{number:03}") for number in (1, 2, 3)]
    first = read(state).design
    folded = changed(first, vms=(), vm_groups=(VmGroup(id="web", count=3, memory_mib=8192),))
    result = merged(folded, read(state))
    assert result.design.vms == ()
    assert any("in a group" in each.text for each in result.notes)


def test_that_an_inventory_comes_into_a_design_that_was_made_by_hand():
    by_hand = read(cluster()).design
    by_hand = changed(
        by_hand,
        plan=None,
        networks=tuple(changed(each, guid="", host_vnics=()) for each in by_hand.networks),
        vms=tuple(changed(each, guid="") for each in by_hand.vms),
        hosts=tuple(changed(each, adapters=()) for each in by_hand.hosts),
    )
    result = merged(by_hand, read(cluster())).design
    assert result == read(cluster()).design


@settings(max_examples=25, deadline=None)
@given(st.data())
def test_that_merging_what_changed_equals_importing_it_and_is_stable(data):
    before, after = cluster(hosts=3), cluster(hosts=3)
    for state in (before, after):
        for host in state.hosts:
            host.simultaneous = data.draw(st.integers(1, 4))
            host.vms = data.draw(st.lists(st.sampled_from(host.vms), unique_by=id, max_size=2))
            for each in host.vms:
                each.memory_bytes = data.draw(st.integers(1, 64)) * 1024**3
    found = read(after)
    result = merged(read(before).design, found).design
    assert merged(result, found).design == result

    def sorted_rows(design):
        return sorted(design.vms, key=lambda each: each.id), copy.copy(design.hosts)

    assert sorted_rows(result) == sorted_rows(found.design)
    assert result.plan.migration == found.design.plan.migration


@pytest.mark.parametrize("section", ["Get-ClusterGroup", "Get-ClusterNetwork", "Get-ClusterNode"])
def test_that_a_section_that_is_missing_takes_nothing_away(section):
    state = cluster()
    state.hosts[0].vms[0].priority = 3000
    first = read(state).design
    bundle = written(state)
    del bundle["clusters"][0][section]
    result = merged(first, taken(bundle)).design
    assert result.vms == first.vms
    assert result.hosts == first.hosts
    assert [each.guid for each in result.networks] == [each.guid for each in first.networks]


def test_that_an_mtu_that_hosts_do_not_tell_stays_as_it_was_set():
    bundle = without(written(cluster()), "Get-NetAdapterAdvancedProperty")
    first = taken(bundle)
    mine = changed(
        first.design, networks=tuple(changed(each, mtu=9000) for each in first.design.networks)
    )
    assert {each.mtu for each in merged(mine, first).design.networks} == {9000}

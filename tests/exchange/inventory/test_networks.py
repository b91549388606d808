"""What a cluster and its hosts say of their networks becomes those of the design."""

from __future__ import annotations

import pytest

from hvplanner.exchange.powershell import intent, steps
from tests.exchange.bundles import written
from tests.exchange.bundles.state import HostVnic, Switch
from tests.exchange.inventory.clusters import cluster, plan_of, read, shares, taken, texts


def test_that_networks_have_what_the_cluster_and_the_hosts_say_of_them():
    networks = {each.id: each for each in read(cluster()).design.networks}
    management, csv = networks["Management"], networks["CSV"]
    assert (management.role, management.vlan, management.subnet) == (
        *("management", 10, "10.0.10.0/24"),
    )
    assert (csv.role, csv.live_migration, management.live_migration) == ("cluster", True, False)
    assert networks["Live migration"].guid
    assert networks["Switch, VLAN 40"].role == "vm"


def test_that_names_that_say_nothing_leave_it_to_role_and_metric():
    state = cluster()
    for number, each in enumerate(state.networks, 1):
        each.name = f"Cluster Network {number}"
    roles = {each.label: each.role for each in read(state).design.networks}
    assert roles["Cluster Network 1"] == "management"
    assert roles["Cluster Network 2"] == "cluster"
    assert roles["Cluster Network 3"] == "live_migration"


def with_adapters_of_migration(*of_switches):
    """Return a cluster whose hosts have these in that network, on one switch or another."""
    state = cluster()
    for at, each in enumerate(state.hosts, 1):
        each.switches.append(Switch("Second", ("NIC1",), False, False, "None"))
        each.adapters[0].addresses = []
        each.vnics += [
            HostVnic(name, switch, 30, addresses=[(f"10.0.30.{10 * number + at}", 24)])
            for number, (name, switch) in enumerate(of_switches)
        ]
    return state


def dealt_to(design):
    """Return which adapters of migration a rollback would put on which switch."""
    sequence = intent(design).turns[0].steps
    return {
        (each.name, each.switch)
        for each in sequence
        if isinstance(each, steps.HostVnic) and each.name.startswith("LM")
    }


@pytest.mark.parametrize("order", [(0, 1, 2), (0, 2, 1), (2, 0, 1)], ids=str)
def test_that_adapters_in_a_network_go_back_to_the_switches_that_they_are_on(order):
    known = [("LM 1", "Switch"), ("LM 2", "Switch"), ("LM 3", "Second")]
    of_switches = [known[at] for at in order]
    found = read(with_adapters_of_migration(*of_switches))
    exactly = dealt_to(found.design) == set(known)
    assert ("on which virtual switch" not in texts(found, "assumed")) == exactly
    assert exactly == (order[0] != 2)


def test_that_adapters_that_cannot_be_told_apart_by_switch_are_said():
    found = read(
        with_adapters_of_migration(
            *((f"LM {number}", "Switch") for number in (1, 2, 3)), ("LM 4", "Second")
        )
    )
    told = next(e for e in found.notes if "on which virtual switch" in e.what)
    assert told.kind == "assumed"
    assert "HV1: LM 1, LM 4, LM 2, LM 3" in told.examples


def test_that_members_that_adapters_are_mapped_to_are_said_to_be_left_out():
    state = cluster()
    state.hosts[0].vnics[0].member = "NIC2"
    assert "a rollback deals them out [HV1" in texts(read(state), "left_out")
    assert "a rollback deals them out" not in texts(read(cluster()), "left_out")


def test_that_vms_on_the_vlan_of_the_host_are_in_its_network():
    state = cluster()
    for each in (guest for made in state.hosts for guest in made.vms):
        each.nics[0].vlan = 10
    design = read(state).design
    assert {vnic.network for each in design.vms for vnic in each.vnics} == {"Management"}


def test_that_an_adapter_that_was_renamed_is_found_by_its_address():
    bundle = written(cluster())
    for node in bundle["clusters"][0]["nodes"]:
        for section, name in (("Get-NetAdapter", "Name"), ("Get-NetIPAddress", "InterfaceAlias")):
            for each in node[section]:
                if each[name] == "vEthernet (CSV)":
                    each[name] = "Renamed"
                    each["MacAddress"] = "00-15-5D-0A-0B-0C"
        node["Get-VMNetworkAdapter ManagementOS"][1]["MacAddress"] = "00155D0A0B0C"
    (plan,) = plan_of(taken(bundle)).hosts
    assert shares(plan)["CSV"] == ("Switch", 30)

"""Adapters, teams and switches, from what VLANs they had to those that are planned."""

from __future__ import annotations

import pytest

from hvplanner.exchange.powershell import (
    intent,
    plan_script,
)
from tests.exchange.bundles.state import LbfoTeam
from tests.exchange.powershell.designs import named
from tests.exchange.powershell.running import (
    faults_by_tests,
    fresh,
    names,
    stopped,
)
from tests.exchange.powershell.test_intent import on_bare_team


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ([0], [10, 20]),
        ([20], [10, 20]),
        ([30], [10, 20]),
        ([20, 10], [10, 20]),
        ([30, 10, 40], [10, 20]),
        ([20, 0], [0]),
        ([20, 10], [0]),
    ],
)
def test_that_a_team_gets_the_vlans_that_are_planned_whatever_it_has(before, after):
    vlans = {"mgmt": after[0], "csv": after[-1]}
    design = on_bare_team(vlans)
    other, given_values = fresh(design)
    for host in other.state.hosts:
        team = LbfoTeam("it's plain", ("NIC1 Port2", "NIC2 Port1"), "Lacp", "Dynamic")
        team.set_vlan(team.first, before[0])
        for vlan in before[1:]:
            team.add(vlan)
        team.nic(before[-1]).addresses = [host.had[0]]
        host.teams.append(team)
    other.run(plan_script(intent(design)), **given_values)
    for host in other.state.hosts:
        assert sorted(each.vlan for each in host.teams[0].nics) == after
        assert host.had[0] in host.teams[0].nic(after[0]).addresses
    assert not any(faults_by_tests(design, other))


def test_that_a_switch_waits_until_windows_has_the_adapter_of_its_new_team():
    design = named(names(), "2012R2", kind="lbfo")
    other, given_values = fresh(design)
    other.run(plan_script(intent(design)), **given_values)
    assert not any(faults_by_tests(design, other))


def test_that_an_adapter_that_gets_a_switch_loses_its_vlan_first(design):
    other, given_values = fresh(design)
    for host in other.state.hosts:
        for adapter in host.adapters:
            adapter.vlan = 99
        host.adapter("NIC2 Port1").vlan = 4095
    other.run(plan_script(intent(design)), **given_values)
    assert not any(faults_by_tests(design, other))
    for host in other.state.hosts:
        assert host.switches[0].adapters == ("NIC1 Port2", "NIC2 Port1")
        assert [host.adapter(each).vlan for each in host.switches[0].adapters] == [0, 4095]


def test_that_a_team_that_gets_a_switch_loses_its_vlans_first():
    design = named(names(), "2012R2", kind="lbfo")
    name = next(each.id for each in design.plan.hosts[0].teams if each.kind == "lbfo")
    other, given_values = fresh(design)
    for host in other.state.hosts:
        team = LbfoTeam(name, ("NIC1 Port2", "NIC2 Port1"), "Lacp", "Dynamic")
        team.set_vlan(team.first, 10)
        team.add(20)
        host.teams.append(team)
    other.run(plan_script(intent(design)), **given_values)
    assert not any(faults_by_tests(design, other))


def test_that_an_address_on_an_interface_of_a_team_that_goes_stops_the_script():
    design = on_bare_team({"mgmt": 10, "csv": 20})
    other, given_values = fresh(design)
    host = other.state.hosts[0]
    team = LbfoTeam("it's plain", ("NIC1 Port2", "NIC2 Port1"), "Lacp", "Dynamic")
    team.add(30)
    team.nic(30).addresses = [("192.168.7.7", 24)]
    host.teams.append(team)
    told = stopped(other, plan_script(intent(design)), **given_values)
    assert "Its address 192.168.7.7 is in the subnet of no planned network" in told

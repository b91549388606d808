"""What a cluster says of its teams and switches becomes the plan of today."""

from __future__ import annotations

import pytest

from hvplanner.evaluation import evaluate
from tests.exchange.bundles import written
from tests.exchange.bundles.state import HostVnic
from tests.exchange.inventory.clusters import cluster, plan_of, read, shares, taken, team, texts


def test_that_an_embedded_team_a_port_alone_and_shares_are_the_plan_of_today():
    (plan,) = plan_of(read(cluster())).hosts
    made = team(plan, "Switch")
    assert (made.kind, made.algorithm) == ("set", "hyper_v_port")
    assert [(each.card, each.port) for each in made.ports] == [(1, 2), (2, 1)]
    assert team(plan, "Live migration").kind == "single"
    (switch,) = plan.switches
    assert (switch.id, switch.team, switch.bandwidth_mode) == ("Switch", "Switch", "weight")
    assert shares(plan) == {
        "Management": ("Switch", 10),
        "CSV": ("Switch", 30),
        "Live migration": ("Live migration", 0),
        "Switch, VLAN 40": ("Switch", 0),
    }


def test_that_members_of_a_team_are_assumed_on_two_switches_and_that_is_said():
    found = read(cluster())
    (plan,) = plan_of(found).hosts
    assert [each.fabric for each in team(plan, "Switch").ports] == ["switch-a-10g", "switch-b-10g"]
    assert "cables are not told" in texts(found, "assumed")


def test_that_a_team_of_the_system_is_under_its_switch():
    (plan,) = plan_of(read(cluster("2012R2"))).hosts
    made = team(plan, "Team")
    assert (made.kind, made.mode, made.algorithm) == ("lbfo", "switch_independent", "dynamic")
    assert plan.switches[0].team == "Team"


@pytest.mark.parametrize("mode", ["Static", "Lacp"])
def test_that_switches_act_as_one_where_a_team_needs_it(mode):
    state = cluster("2012R2")
    for each in state.hosts:
        each.teams[0].mode = mode
    design = read(state).design
    assert {each.mlag_group for each in design.fabrics} == {"pair-10000"}
    assert evaluate(design, design.plan).errors == ()


def test_that_a_switch_with_sriov_has_its_vfs():
    state = cluster()
    for each in state.hosts:
        each.switches[0].is_iov, each.switches[0].bandwidth = True, "Default"
        for adapter in each.adapters:
            adapter.vfs = 12
    (plan,) = plan_of(read(state)).hosts
    (switch,) = plan.switches
    assert (switch.sriov, switch.vfs_per_port, switch.bandwidth_mode) == (True, 12, "none")


def test_that_shares_in_absolute_numbers_are_those_of_the_team():
    state = cluster()
    for each in state.hosts:
        each.switches[0].bandwidth = "Absolute"
        each.vnics[0].weight, each.vnics[0].bits_per_second = 0, 1_000_000_000
    (plan,) = plan_of(read(state)).hosts
    assert shares(plan)["Management"] == ("Switch", 5)


def test_that_switches_without_a_way_out_are_said_to_be_left_out():
    bundle = written(cluster())
    for node in bundle["clusters"][0]["nodes"]:
        node["Get-VMSwitch"].append({"Name": "Inside", "SwitchType": "Internal"})
    assert "without a way out of the host [HV1, Inside" in texts(taken(bundle), "left_out")


def test_that_a_switch_whose_adapter_is_gone_is_said_to_be_left_out():
    bundle = written(cluster())
    lost = {"Name": "Lost", "SwitchType": "External", "NetAdapterInterfaceDescription": "Gone"}
    bundle["clusters"][0]["nodes"][0]["Get-VMSwitch"].append(lost)
    assert "whose adapter is not known [HV1, Lost]" in texts(taken(bundle), "left_out")


@pytest.mark.parametrize(("second", "is_told"), [(30, False), (10, True)])
def test_that_unequal_shares_of_adapters_in_a_network_are_said_and_their_sum_taken(second, is_told):
    state = cluster()
    for at, each in enumerate(state.hosts, 1):
        addresses = [(f"10.0.20.1{at}", 24)]
        each.vnics.append(HostVnic("CSV 2", "Switch", 20, second, addresses=addresses))
    found = read(state)
    (plan,) = plan_of(found).hosts
    assert shares(plan)["CSV"] == ("Switch", 30 + second)
    assert ("their sum is taken [HV1, CSV, HV2, CSV]" in texts(found, "left_out")) == is_told

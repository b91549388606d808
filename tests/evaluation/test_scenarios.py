"""Failures and what is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from hvplanner.evaluation import evaluate, hostfailures
from hvplanner.model.evaluation import Scenario
from hvplanner.model.targets import Targets
from tests.builders import (
    changed,
    group,
    host_class,
    network,
    plan_for,
    tiny_design,
    vnic,
)
from tests.evaluation.crowding import cluster

if TYPE_CHECKING:
    from hvplanner.model.design import Design
    from hvplanner.model.evaluation import Evaluation


def judge(design: Design) -> Evaluation:
    return evaluate(design, plan_for(design))


def ids(found: Evaluation, kind: str) -> list[str]:
    return [each.id for each in found.scenarios if each.kind == kind]


def test_every_kind_of_failure_is_judged_and_equal_ports_once() -> None:
    found = judge(tiny_design())
    assert ids(found, "none") == ["none"]
    # The second member of the team is like the first.
    assert ids(found, "port") == ["port:node:1:1", "port:node:1:2"]
    assert ids(found, "card") == ["card:node:1", "card:node:2"]
    assert ids(found, "fabric") == ["fabric:left", "fabric:right"]
    assert ids(found, "host") == ["host:node×1"]
    assert ids(found, "network") == ["network:lm", "network:csv"]


def test_targets_decide_what_is_in_scope() -> None:
    def scope(**targets: int) -> set[str]:
        found = judge(tiny_design(targets=Targets(**targets)))
        return {each.kind for each in found.scenarios if each.in_scope}

    assert scope() == {"none"}
    assert scope(nic_failures=1) == {"none", "port", "card"}
    assert scope(fabric_failures=1) == {"none", "fabric"}
    assert scope(host_failures=1) == {"none", "host"}
    assert scope(host_failures=0, nic_failures=0) == {"none"}
    assert scope(drain_fallback_ms=1000) == {"none", "network"}


def test_hosts_fail_in_every_combination_of_classes() -> None:
    design = tiny_design(
        host_classes=(host_class("a", count=2), host_class("b", count=1)),
        targets=Targets(host_failures=2),
    )
    assert ids(judge(design), "host") == ["host:a×1", "host:b×1", "host:a×2", "host:a×1+b×1"]


def test_after_more_failures_than_can_be_survived_no_more_are_tried() -> None:
    design = tiny_design(
        host_classes=(host_class(count=4),),
        vm_groups=(group("web", count=9, gib=20),),
        targets=Targets(host_failures=3),
    )
    found = judge(design)
    assert ids(found, "host") == ["host:node×1", "host:node×2"]
    (verdict,) = found.verdicts
    assert (verdict.actual, verdict.state) == (1, "violated")
    assert "cannot restart" in verdict.advice


def test_a_host_failure_says_what_restarts_and_what_does_not() -> None:
    design = tiny_design(vm_groups=(group("web", count=4, gib=30),))
    (scenario,) = [each for each in judge(design).scenarios if each.kind == "host"]
    assert not scenario.survives
    assert scenario.restarted == 0
    assert scenario.unplaced == ("web-001", "web-003")
    assert "4 GiB" in scenario.problem


def test_a_host_failure_says_where_its_vms_restart() -> None:
    design = tiny_design(host_classes=(host_class(count=4),), targets=Targets(host_failures=2))
    for scenario in judge(design).scenarios:
        assert sum(each.vms for each in scenario.restarts) == scenario.restarted
        assert {each.source for each in scenario.restarts} <= set(scenario.lost)
        assert not {each.target for each in scenario.restarts} & set(scenario.lost)


def test_loads_are_those_of_every_failure_that_changes_them() -> None:
    found = judge(tiny_design())
    judged = {each.id for each in found.scenarios if each.kind != "network"}
    assert {each.scenario for each in found.loads} == judged


def test_restarted_vms_bring_their_traffic() -> None:
    design = tiny_design(
        vm_groups=(group("web", count=4, gib=8, vnics=(vnic(demand_mbps=5000),)),),
        targets=Targets(host_failures=1, headroom_percent=0),
    )
    found = judge(design)
    (scenario,) = [each for each in found.scenarios if each.kind == "host"]
    # 4 × 5 Gbit/s and 1.1 Gbit/s of the host on 20 Gbit/s.
    assert scenario.worst_load_percent == 106
    assert not scenario.survives
    assert found.headroom_percent == -6
    assert {each.target: each.state for each in found.verdicts} == {
        "host_failures": "violated",
        "headroom_percent": "violated",
    }


def test_headroom_is_that_of_the_worst_failure_in_scope() -> None:
    busy = (network("mgmt", "management", demand_mbps=4000), network("lm", "live_migration"))
    design = tiny_design(networks=busy, vm_groups=())
    assert judge(design).headroom_percent == 80
    survived = changed(design, targets=Targets(nic_failures=1))
    assert judge(survived).headroom_percent == 60


@pytest.mark.parametrize(("most", "is_said"), [(10, True), (15, False)])
def test_it_is_said_where_not_all_ways_to_lose_hosts_are_judged_to_the_end(
    monkeypatch: pytest.MonkeyPatch, most: int, is_said: bool
) -> None:
    monkeypatch.setattr(hostfailures, "COMBINATIONS_MAX", most)
    design = changed(cluster([1], [[2], [3], [4], [5], [6]]), targets=Targets(host_failures=2))
    found = judge(design)
    assert [each.state for each in found.verdicts] == ["met"]
    said = [each.title for each in found.findings if each.rule == "failure.host.many"]
    assert said == ["2\xa0failed hosts: not every way was judged to the end."] * is_said


def test_too_little_headroom_is_a_failure_not_survived() -> None:
    design = tiny_design(
        networks=(
            network("mgmt", "management", demand_mbps=9500),
            network("lm", "live_migration"),
            network("csv", "cluster"),
        ),
        targets=Targets(nic_failures=1, headroom_percent=10),
    )
    found = judge(design)
    assert {each.target: (each.actual, each.state) for each in found.verdicts} == {
        "nic_failures": (0, "violated"),
        "headroom_percent": (5, "violated"),
    }
    assert "leaves 5 % free of 10 % asked for" in found.verdicts[0].advice


@pytest.mark.parametrize("headroom", [None, 10])
def test_more_than_a_team_can_carry_is_said_with_both_numbers(headroom: int | None) -> None:
    design = tiny_design(
        networks=(
            network("mgmt", "management", demand_mbps=12_700),
            network("lm", "live_migration"),
            network("csv", "cluster"),
        ),
        targets=Targets(nic_failures=1, headroom_percent=headroom),
    )
    assert (
        "Team converged on node has to carry 12.7 Gbit/s, more than the 10 Gbit/s it can."
        in judge(design).verdicts[0].advice
    )


def test_every_failure_but_that_of_hosts_shows_the_drain_under_it() -> None:
    found = judge(tiny_design())
    drains = {each.id: each.drain for each in found.scenarios}
    networks = {each.id: each.network for each in found.scenarios}
    assert drains["none"] == drains["card:node:2"] == drains["network:csv"] == "drain:node-01"
    assert drains["port:node:1:1"] == drains["network:lm"] == "drain:node-01:fallback"
    assert networks["port:node:1:1"] == networks["network:lm"] == "csv"
    # The first card takes the live-migration port and half of what stands in for it.
    assert drains["card:node:1"] == drains["fabric:left"] == "drain:node-01:card:node:1"
    assert [each.id for each in found.failure_drains] == ["drain:node-01:card:node:1"]
    assert drains["host:node×1"] is None


def test_a_failed_member_slows_migrations_down() -> None:
    design = tiny_design(
        networks=(network("lm", "live_migration"), network("csv", "cluster", demand_mbps=8000))
    )
    found = evaluate(design, plan_for(design, networks=("csv", "lm"), simultaneous=4))
    times = {each.id: each.drain_ms or 0 for each in found.scenarios}
    rates = {each.id: max(link.capacity_mbps for link in each.links) for each in found.drains}
    (slowed,) = found.failure_drains
    # 20 Gbit/s of ports at 94.9 %, less 8 Gbit/s; then the same with 10 Gbit/s.
    assert rates["drain:node-01"] == 9490
    assert {link.capacity_mbps for link in slowed.links} == {9490, 1490}
    assert times["port:node:1:2"] == slowed.duration_ms > times["none"]
    assert slowed.migrations
    assert times["network:csv"] == times["none"]


def test_a_failure_that_takes_all_live_migration_networks_shows_that_none_is_left() -> None:
    design = tiny_design()
    scenarios = evaluate(design, plan_for(design, networks=("lm",))).scenarios
    (alone,) = [each for each in scenarios if each.id == "port:node:1:1"]
    assert (alone.network, alone.drain_ms) == (None, None)
    assert alone.drain == "drain:node-01:fallback"


def test_the_last_live_migration_network_cannot_fail() -> None:
    design = tiny_design(targets=Targets(drain_fallback_ms=60_000))
    found = evaluate(design, plan_for(design, networks=("lm",)))
    (scenario,) = [each for each in found.scenarios if each.kind == "network"]
    assert not scenario.survives
    (verdict,) = found.verdicts
    assert (verdict.actual, verdict.state) == (None, "violated")
    assert "second network" in verdict.advice


def test_loads_are_shown_for_nothing_failed_and_every_failure() -> None:
    every = judge(tiny_design(targets=Targets(nic_failures=1))).loads
    loads = [each for each in every if each.scenario in ("none", "port:node:1:2")]
    assert [(each.scenario, each.team, each.demand_mbps, each.capacity_mbps) for each in loads] == [
        ("none", "lm-port", 0, 10_000),
        ("none", "converged", 1100, 20_000),
        ("port:node:1:2", "lm-port", 0, 10_000),
        ("port:node:1:2", "converged", 1100, 10_000),
    ]


@pytest.mark.parametrize(
    ("kind", "scenario_id", "part"),
    [
        ("port", "port:r640:2:1", ("port", "r640", 2, 1)),
        ("card", "card:a:b:2", ("card", "a:b", 2)),
        ("fabric", "fabric:tor:a", ("fabric", "tor:a")),
        ("network", "network:lm", ("network", "lm")),
        ("host", "host:node×2", ()),
        ("none", "none", ()),
        ("card", ":", ()),
        ("port", "port:r640:2", ()),
    ],
)
def test_a_scenario_says_which_part_fails_whatever_its_id_holds(
    kind: str, scenario_id: str, part: tuple[str | int, ...]
) -> None:
    scenario = Scenario(id=scenario_id, kind=kind, title="", lost=(), in_scope=True, survives=True)
    assert scenario.part == part

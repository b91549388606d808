"""Solving a design that has a plan: it is where the search begins, and kept if it is no worse."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from hvplanner.evaluation import evaluate
from hvplanner.model.plan import MigrationSettings, Port
from hvplanner.model.solving import SolveOptions
from hvplanner.model.targets import Choices, Targets
from hvplanner.solver.engine import solve
from hvplanner.solver.judging import judge
from hvplanner.solver.prepare import prepare
from hvplanner.solver.present import outdoes, present_answer
from tests.builders import changed, group, network
from tests.solver.tiny import plan_of, solved, tiny, watched

if TYPE_CHECKING:
    from hvplanner.model.design import Design
    from hvplanner.model.plan import Plan

TARGETS = Targets(nic_failures=1)


def planned(design: Design, plan: Plan) -> Design:
    return changed(design, plan=plan)


def mirrored(plan: Plan) -> Plan:
    """Return a plan with all that is cabled to one fabric cabled to the other."""
    other = {"left": "right", "right": "left"}

    def turned(port: Port) -> Port:
        return changed(port, fabric=other[port.fabric])

    return changed(
        plan,
        hosts=tuple(
            changed(
                host,
                teams=tuple(
                    changed(team, ports=tuple(turned(port) for port in team.ports))
                    for team in host.teams
                ),
            )
            for host in plan.hosts
        ),
    )


def test_the_present_plan_is_told_before_anything_is_searched() -> None:
    plan = plan_of(solved(tiny(TARGETS)))
    more = tiny(TARGETS, vm_groups=(group("web", count=5),))
    _, events = watched(planned(more, plan))
    assert events[0].plan is not None
    assert events[0].plan.hosts == plan.hosts
    assert events[0].plan.fingerprint == more.fingerprint()


def test_a_stop_at_once_leaves_the_present_plan() -> None:
    plan = plan_of(solved(tiny(TARGETS)))
    result = solve(planned(tiny(TARGETS), plan), SolveOptions(), lambda _: None, lambda: True)
    assert result.status == "feasible"
    assert plan_of(result).hosts == plan.hosts


def test_a_plan_that_is_as_good_is_kept_as_it_stands() -> None:
    design = tiny(TARGETS)
    plan = plan_of(solved(design))
    present = mirrored(plan)
    assert present.hosts != plan.hosts
    result = solved(planned(design, present))
    assert result.status == "optimal"
    assert plan_of(result).hosts == present.hosts
    assert plan_of(result).proof.goals == plan.proof.goals


def test_a_plan_that_is_dearer_than_needed_is_replaced() -> None:
    dear = plan_of(solved(tiny(Targets(nic_failures=1, fabric_failures=1))))
    design = tiny()
    cheapest = plan_of(solved(design))
    assert evaluate(design, dear).cost > evaluate(design, cheapest).cost
    assert plan_of(solved(planned(design, dear))).hosts == cheapest.hosts


BASE = tiny(TARGETS)


@pytest.mark.parametrize(
    "narrower",
    [
        Choices(nic_models=("rdma25",), cards_max=2, teams_max=2, transport="tcp_ip"),
        Choices(nic_models=("one10", "two1"), cards_max=2, transport="compression"),
        Choices(nic_models=("one10", "two1"), cards_max=0, transport="tcp_ip"),
        Choices(nic_models=("one10", "two1"), transport="tcp_ip", bandwidth_mode="absolute"),
        Choices(nic_models=("one10", "two1"), transport="tcp_ip", migration_networks=("csv",)),
    ],
    ids=["another NIC", "another transport", "no card", "another way to share", "another order"],
)
def test_a_plan_that_breaks_a_choice_is_none_to_begin_with(narrower: Choices) -> None:
    plan = plan_of(solved(BASE))
    assert present_answer(prepare(BASE), plan) is not None
    assert present_answer(prepare(changed(BASE, choices=narrower)), plan) is None


def test_a_plan_may_have_more_migrations_at_a_time_than_any_drain_has() -> None:
    design = changed(BASE, choices=changed(BASE.choices, simultaneous_max=8))
    problem, plan = prepare(design), plan_of(solved(design))
    assert max(problem.simultaneous) < 8
    for simultaneous, may_be in ((8, True), (9, False)):
        other = changed(plan, migration=changed(plan.migration, simultaneous=simultaneous))
        assert (present_answer(problem, other) is not None) == may_be


def test_a_plan_that_takes_one_of_two_networks_that_are_alike_first_is_kept() -> None:
    networks = (*BASE.networks, network("lm2", "live_migration"))
    design = changed(BASE, networks=networks)
    plan = plan_of(solved(design))
    assert plan.migration.networks == ("lm", "lm2", "csv")
    names = {"lm": "lm2", "lm2": "lm"}
    other = changed(
        plan,
        migration=changed(plan.migration, networks=("lm2", "lm", "csv")),
        hosts=tuple(
            changed(
                host,
                placements=tuple(
                    changed(each, network=names.get(each.network, each.network))
                    for each in host.placements
                ),
            )
            for host in plan.hosts
        ),
    )
    again = solved(planned(design, other))
    assert plan_of(again).migration == other.migration
    assert plan_of(again).proof.goals == plan.proof.goals


def test_a_plan_that_misses_a_target_is_none_to_begin_with() -> None:
    weak = plan_of(solved(tiny()))
    assert present_answer(prepare(BASE), weak) is None


def test_a_plan_that_names_what_is_gone_is_none_to_begin_with() -> None:
    plan = changed(plan_of(solved(BASE)), migration=MigrationSettings(networks=("gone",)))
    assert present_answer(prepare(BASE), plan) is None


@pytest.mark.parametrize(
    ("better", "is_so"),
    [
        ({"cost": -1}, True),
        ({"cost": -1, "ports": 9}, True),
        ({"ports": -1}, True),
        ({"ports": -1, "cost": 1}, False),
        ({}, False),
    ],
)
def test_one_plan_outdoes_another_by_the_first_goal_in_which_they_differ(
    better: dict[str, int], is_so: bool
) -> None:
    problem = prepare(BASE)
    found = judge(problem, plan_of(solved(BASE)))
    figures = {name: getattr(found.evaluation, name) + more for name, more in better.items()}
    other = replace(found, evaluation=found.evaluation.model_copy(update=figures))
    assert outdoes(problem, other, found) is is_so
    assert outdoes(problem, found, None)

"""Each example design is loaded, checked, solved and judged, as a user would."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest

from hvplanner import paths
from hvplanner.evaluation import evaluate
from hvplanner.model import storage
from hvplanner.model.solving import SolveOptions
from hvplanner.solver.engine import solve

if TYPE_CHECKING:
    from hvplanner.model.design import Design
    from hvplanner.model.draining import Drain
    from hvplanner.model.evaluation import Evaluation
    from hvplanner.model.solving import SolveResult

SMALL = ("two-node-lab", "published-drain-1gbe", "published-drain-10gbe", "branch-office")
LARGE = ("datacenter-16", "datacenter-64")
SECONDS = 45
"""Room for a first plan of the largest; how long it takes is for the benchmarks."""


@cache
def _design(name: str) -> Design:
    return storage.load(paths.designs() / f"{name}.json")


@cache
def _solved(name: str) -> SolveResult:
    options = SolveOptions(seconds=SECONDS)
    return solve(_design(name), options, lambda progress: None, lambda: False)


@cache
def _judged(name: str) -> Evaluation:
    return evaluate(_design(name), _solved(name).plan)


def _drains(name: str, *, fallback: bool) -> list[Drain]:
    return [each for each in _judged(name).drains if each.fallback == fallback]


def test_that_every_example_is_tried_here() -> None:
    assert {path.stem for path in paths.designs().glob("*.json")} == {*SMALL, *LARGE}


@pytest.mark.parametrize("name", [*SMALL, *LARGE])
def test_that_a_design_alone_breaks_no_rule(name: str) -> None:
    assert evaluate(_design(name), None).errors == ()


@pytest.mark.parametrize("name", [*SMALL, *LARGE])
def test_that_the_plan_keeps_what_the_design_demands(name: str) -> None:
    judged = _judged(name)
    assert judged.errors == ()
    assert [each.target for each in judged.verdicts if each.state != "met"] == []
    assert not judged.plan_is_stale


@pytest.mark.parametrize("name", SMALL)
def test_that_a_small_design_is_proven_optimal(name: str) -> None:
    result = _solved(name)
    assert result.status == "optimal"
    assert result.plan is not None
    assert [goal.gap for goal in result.plan.proof.goals] == [0.0] * 4


@pytest.mark.parametrize("name", LARGE)
def test_that_the_cost_of_a_large_design_is_proven(name: str) -> None:
    plan = _solved(name).plan
    assert plan is not None
    cost = plan.proof.goals[0]
    assert (cost.goal, cost.gap) == ("cost", 0.0)
    assert cost.value == _judged(name).cost


@pytest.mark.parametrize(
    ("name", "measured_s"),
    [("published-drain-1gbe", 795), ("published-drain-10gbe", 65)],
)
def test_that_a_published_drain_is_predicted_within_a_fifth(name: str, measured_s: int) -> None:
    # K. Holman, TechNet, 1 July 2013; what is assumed stands in the design's description.
    drain = max(_drains(name, fallback=False), key=lambda each: each.duration_ms or 0)
    assert drain.duration_ms == pytest.approx(measured_s * 1000, rel=0.2)
    assert drain.duration_band is not None
    assert drain.duration_band.low_ms < measured_s * 1000 < drain.duration_band.most_ms


def test_that_in_the_lab_two_migrations_run_and_the_others_wait() -> None:
    live = next(each.live for each in _drains("two-node-lab", fallback=False) if each.live)
    moments = sorted({each.start_ms for each in live})
    running = [sum(each.start_ms <= moment < each.end_ms for each in live) for moment in moments]
    assert max(running) == 2
    assert any(each.start_ms > each.requested_ms for each in live)


def test_that_in_the_lab_the_csv_network_takes_over() -> None:
    assert {each.network for each in _drains("two-node-lab", fallback=False)} == {"lm"}
    assert {each.network for each in _drains("two-node-lab", fallback=True)} == {"csv"}


def test_that_every_migration_of_the_lab_stays_on_one_connection() -> None:
    for drain in _drains("two-node-lab", fallback=False):
        for each in drain.live:
            members = [link for link in each.connection if not link.endswith(":total")]
            assert len(members) == 2, "one way out of the source, one into the target"


def test_that_guests_of_the_branch_office_reach_iscsi_over_a_vf() -> None:
    judged = _judged("branch-office")
    iscsi = [each for each in judged.vf_assignments if each.vnic == "iscsi"]
    assert len(iscsi) == 12
    assert all(each.port is not None for each in iscsi)

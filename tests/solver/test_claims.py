"""What is claimed of plans holds by the judge, for designs too large to try all plans of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings

from hvplanner.evaluation import evaluate
from hvplanner.model.solving import SolveOptions, SolveProgress
from hvplanner.solver.engine import solve
from tests.solver.drawing import examples, large_designs

if TYPE_CHECKING:
    from hvplanner.model.design import Design
    from hvplanner.model.evaluation import Evaluation
    from hvplanner.model.plan import GoalProof

SECONDS = 3.0


def reached(evaluation: Evaluation) -> dict[str, int]:
    """Return what the judge finds of each goal; without a drain time where a host is stuck."""
    times = [each.duration_ms for each in evaluation.drains if not each.fallback]
    found = {
        "cost": evaluation.cost,
        "ports": evaluation.ports,
        "headroom": evaluation.headroom_percent,
    }
    known = [each for each in times if each is not None]
    return {**found, "drain_time": max(known, default=0)} if len(known) == len(times) else found


def no_worse(goal: GoalProof) -> bool:
    """Tell whether a value is no better than its bound says is possible."""
    return goal.value <= goal.bound if goal.goal == "headroom" else goal.value >= goal.bound


@settings(
    max_examples=examples(fast=5, ci=15, fuzz=300),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(large_designs())
def test_that_every_plan_keeps_what_is_claimed_of_it(design: Design) -> None:
    said: list[SolveProgress] = []
    options = SolveOptions(seconds=SECONDS, threads=1)
    result = solve(design, options, said.append, lambda: False)
    plans = [each.plan for each in (*said, result) if each.plan is not None]
    for plan in plans:
        evaluation = evaluate(design, plan, in_full=False)
        assert not evaluation.errors
        assert evaluation.meets_targets
    assert (result.plan is not None) == (result.status in ("optimal", "feasible"))
    if result.plan is not None:
        found = reached(evaluate(design, result.plan, in_full=False))
        for goal in result.plan.proof.goals:
            assert found[goal.goal] == goal.value
            assert no_worse(goal)
            assert goal.gap == 0 or result.status == "feasible"
    costs = [each for each in said if each.goal == "cost"]
    if plans:
        # A bound once told is true: no plan is cheaper, also one found later.
        cheapest = min(evaluate(design, plan, in_full=False).cost for plan in plans)
        assert all(each.bound <= cheapest for each in costs)

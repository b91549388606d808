"""Clusters drawn by chance are solved, and what comes out is what the judge says of it."""

from __future__ import annotations

import pytest
from hypothesis import settings

from hvplanner.evaluation import evaluate
from hvplanner.model.explanation import with_changes
from hvplanner.model.solving import SolveOptions
from hvplanner.solver.engine import solve
from tests.benchmarks.drawn import drawn

OPTIONS = SolveOptions(seconds=5, threads=1)
LONGER = SolveOptions(seconds=20, threads=1)
FEW, MANY = 4, 200
"""Clusters of a size: as many as an ordinary run has time for, and a long one."""

IS_LONG = settings().max_examples >= settings.get_profile("fuzz").max_examples


@pytest.mark.parametrize(("hosts", "vms"), [(2, 20), (4, 60)])
@pytest.mark.parametrize("number", range(MANY if IS_LONG else FEW))
def test_a_plan_for_a_drawn_cluster_keeps_what_it_claims(hosts: int, vms: int, number: int) -> None:
    design = drawn(hosts, vms, number)
    result = solve(design, OPTIONS, lambda _: None, lambda: False)
    if result.plan is None:
        assert result.message or result.clashes
        return
    evaluation = evaluate(design, result.plan)
    assert not evaluation.errors
    assert evaluation.meets_targets
    for goal in result.plan.proof.goals:
        apart = goal.value - goal.bound if goal.goal != "headroom" else goal.bound - goal.value
        assert apart >= 0, goal
        if result.status == "optimal":
            assert apart == 0, goal


# Number 72: a plan with a cap on SMB that is the rate of ports that the repair does without.
@pytest.mark.parametrize("number", range(MANY) if IS_LONG else (9, 72))
def test_a_repair_of_a_drawn_cluster_leads_to_a_plan(number: int) -> None:
    design = drawn(2, 20, number)
    result = solve(design, LONGER, lambda _: None, lambda: False)
    if not IS_LONG:
        assert result.repairs
    for repair in result.repairs:
        changed = with_changes(design, repair.changes)
        repaired = solve(changed, LONGER, lambda _: None, lambda: False)
        assert repaired.status != "infeasible"
        if repaired.status == "optimal":
            assert repaired.plan is not None
            cost = evaluate(changed, repaired.plan, in_full=False).cost
            assert cost == repair.cost if repair.cheapest else cost <= repair.cost

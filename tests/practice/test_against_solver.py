"""No rule of thumb beats what the solver has proven to be cheapest."""

from __future__ import annotations

import pytest

from hvplanner import paths
from hvplanner.evaluation import evaluate
from hvplanner.model import storage
from hvplanner.model.solving import SolveOptions
from hvplanner.practice import first_plans
from hvplanner.solver.engine import solve


@pytest.mark.parametrize("name", ["branch-office", "published-drain-1gbe"])
def test_first_plans_that_meet_all_targets_cost_no_less_than_the_optimum(name: str) -> None:
    design = storage.load(paths.designs() / f"{name}.json")
    result = solve(design, SolveOptions(seconds=60), lambda progress: None, lambda: False)
    assert result.plan is not None
    cost = result.plan.proof.goals[0]
    assert cost.goal == "cost"
    assert cost.gap == 0
    good = [
        judged for plan in first_plans(design) if (judged := evaluate(design, plan)).meets_targets
    ]
    assert good
    assert min(judged.cost for judged in good) >= cost.value

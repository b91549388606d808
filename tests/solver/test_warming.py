"""What a process in waiting solves first is a design like others, whose plan costs nothing."""

from __future__ import annotations

from hvplanner.model.solving import SolveOptions
from hvplanner.solver.engine import solve
from hvplanner.solver.warming import SMALLEST


def test_the_smallest_design_has_a_plan_of_what_is_there() -> None:
    result = solve(SMALLEST, SolveOptions(threads=1), lambda _: None, lambda: False)
    assert result.status == "optimal"
    assert result.plan is not None
    assert [each.value for each in result.plan.proof.goals[:1]] == [0]

"""CP-SAT by the settings of the solver against CP-SAT as it comes: never another optimum."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hvplanner.model.solving import SolveOptions
from hvplanner.solver.building import build
from hvplanner.solver.clock import Clock
from hvplanner.solver.cpsat import cp_model
from hvplanner.solver.obvious import broken, obvious
from hvplanner.solver.prepare import prepare
from hvplanner.solver.running import run
from tests.solver.drawing import core_designs, examples

if TYPE_CHECKING:
    from hvplanner.model.design import Design


@settings(max_examples=examples(fast=8, ci=12, fuzz=300), deadline=None)
@given(design=core_designs(), seed=st.integers(1, 1000))
@pytest.mark.parametrize(
    "how",
    [{"alone": True}, {"plain": True}, {"plain": True, "sums": True}, {"presolve": False}],
    ids=lambda how: " ".join(how),
)
def test_that_each_way_to_search_finds_the_same_optimum(
    how: dict[str, bool], design: Design, seed: int
) -> None:
    if broken(design):
        return
    problem = prepare(design)
    if obvious(problem):
        return
    built = build(problem)
    built.model.minimize(built.cost)
    plain = cp_model.CpSolver()
    plain.parameters.num_workers = 1
    plain.parameters.max_deterministic_time = 2
    status = plain.solve(built.model)
    options = SolveOptions(threads=1, seed=seed)
    outcome = run(built.model, options, Clock(60, lambda: False), 2.0, **how)
    if status == cp_model.INFEASIBLE:
        assert not outcome.has_solution
    elif status == cp_model.OPTIMAL and outcome.settled:
        assert outcome.has_solution
        assert outcome.bound == plain.objective_value

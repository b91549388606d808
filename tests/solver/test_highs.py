"""The solver against another solver, HiGHS, on the linear core of larger designs: the same cost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings

from hvplanner.model.solving import SolveOptions
from hvplanner.solver.clock import Clock
from hvplanner.solver.obvious import broken, obvious
from hvplanner.solver.prepare import prepare
from hvplanner.solver.search import Search
from tests.benchmarks.family import cluster
from tests.builders import changed
from tests.solver.drawing import core_designs, examples
from tests.solver.linear import least_cost

if TYPE_CHECKING:
    from hvplanner.model.design import Design


def solver_cost(design: Design) -> int | None:
    """Return what the cheapest plan costs that the solver proves, None where it finds none."""
    if broken(design) or obvious(problem := prepare(design)):
        return None
    search = Search(problem, SolveOptions(threads=1), Clock(300, lambda: False), lambda _: None)
    search.find_cheapest()
    assert search.proven
    return search.best.evaluation.cost if search.best else None


@settings(
    max_examples=examples(fast=5, ci=15, fuzz=200),
    suppress_health_check=[HealthCheck.too_slow],
)
@given(core_designs())
def test_that_another_solver_finds_the_same_cost_of_any_design(design: Design) -> None:
    assert solver_cost(design) == least_cost(design)


@pytest.mark.parametrize(("hosts", "vms", "classes"), [(4, 60, 1), (16, 500, 2), (16, 500, 4)])
def test_that_another_solver_finds_the_same_cost_of_the_family(
    hosts: int, vms: int, classes: int
) -> None:
    design = cluster(hosts, vms, classes=classes)
    untimed = {"drain_ms", "drain_fallback_ms", "blackout_ms", "vf_percent", "vf_failure_percent"}
    design = changed(design, targets=changed(design.targets, **dict.fromkeys(untimed)))
    cost = least_cost(design)
    assert cost is not None
    assert solver_cost(design) == cost

"""Builds the model of an instance from its constraint modules."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ortools.sat.python import cp_model

from hvplanner.solver import cards, costs, failures, migration, networks, objective, sriov, teams
from hvplanner.solver.times import Limits
from hvplanner.solver.variables import Variables

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hvplanner.solver.extract import Values
    from hvplanner.solver.failures import Strain
    from hvplanner.solver.lessons import Lesson
    from hvplanner.solver.problem import Problem
    from hvplanner.solver.variables import Linear, Model


@dataclass
class Built:
    """A model with its variables, what can be minimised, and what times must keep."""

    problem: Problem
    model: Model
    variables: Variables
    strains: list[Strain]
    cost: Linear
    ports: Linear
    by_class: list[Linear]
    """What each class costs at least."""
    ties: Linear
    eagerness: Linear
    limits: Limits
    lessons: list[Lesson]
    base: int
    """Number of variables before anything was learned."""

    def learn(self, lessons: Sequence[Lesson]) -> None:
        """Post what was learned of times."""
        self.lessons += lessons
        self._post(lessons)

    def keep(self, what: Linear, most: int) -> None:
        """Post that something stays at a value reached."""
        self.model.add(what <= most)

    def keep_floor(self, number: int, least: int) -> None:
        """Post that a class costs no less than it would alone."""
        self.model.add(self.by_class[number] >= least)

    def keep_headroom(self, percent: int) -> None:
        """Post that every team leaves so much free in every failure survived."""
        post_headroom(self.model, self.problem, self.variables, self.strains, percent)

    def keep_drain(self, limit_ms: int) -> None:
        """Post that no drain with nothing failed takes longer."""
        self.limits = replace(self.limits, drain_ms=limit_ms)
        self._post(self.lessons)

    def hint(self, values: Sequence[int]) -> None:
        """Suggest a former solution; variables made since are left open."""
        self.model.clear_hints()  # type: ignore[no-untyped-call]
        for index, value in enumerate(values):
            self.model.add_hint(self.model.get_int_var_from_proto_index(index), value)

    def values(self, solution: Values) -> list[int]:
        """Return the values of all variables in a solution, as `hint` takes them."""
        return [
            solution.value(self.model.get_int_var_from_proto_index(index))
            for index in range(self.base)
        ]

    def _post(self, lessons: Sequence[Lesson]) -> None:
        for lesson in lessons:
            migration.post_lesson(self.model, self.problem, self.variables, lesson, self.limits)


def post_headroom(
    model: Model,
    problem: Problem,
    variables: Variables,
    strains: Sequence[Strain],
    percent: int,
) -> None:
    """Post headroom on the classes to decide, and take no order in which a fixed one lacks it."""
    failures.post_headroom(model, problem, strains, percent)
    for literal, free in zip(variables.migration.order, problem.fixed.headrooms, strict=True):
        if free < percent:
            model.add(literal == 0)


def build(problem: Problem) -> Built:
    """Return the model of an instance without any knowledge of times."""
    model = cp_model.CpModel()
    variables = Variables(model, problem)
    targets = problem.targets
    limits = Limits(
        drain_ms=targets.drain_ms,
        fallback_ms=targets.drain_fallback_ms,
        migration_ms=targets.migration_ms,
        blackout_ms=targets.blackout_ms,
    )
    strains: list[Strain] = []
    for host in variables.classes:
        cards.post(model, problem, host)
        teams.post(model, problem, host)
        networks.post(model, problem, host)
        strains += failures.post(model, problem, host, variables.migration.order)
    post_headroom(model, problem, variables, strains, targets.headroom_percent or 0)
    sriov.post(model, problem, variables.classes)
    migration.post(model, problem, variables, limits)
    totals = costs.post(model, problem, variables.classes)
    return Built(
        problem=problem,
        model=model,
        variables=variables,
        strains=strains,
        cost=totals.cost,
        ports=totals.ports,
        by_class=totals.by_class,
        ties=objective.ties(problem, variables),
        eagerness=objective.eagerness(problem, variables),
        limits=limits,
        lessons=[],
        base=len(model.proto.variables),
    )

"""Finds the shortest schedule of migrations with CP-SAT, and proves it."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import TYPE_CHECKING

from hvplanner.model.solving import SolveOptions
from hvplanner.solver.clock import Clock
from hvplanner.solver.cpsat import cp_model
from hvplanner.solver.listschedule import best_listed
from hvplanner.solver.running import run
from hvplanner.solver.schedule import Schedule, flaws, lower_bound, makespan

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hvplanner.solver.running import Outcome
    from hvplanner.solver.schedule import Problem

EFFORT = 2.0
"""Deterministic seconds of CP-SAT where the caller does not say: some tens of a clock at most."""


def never() -> bool:
    """Go on to the end: the default for `should_stop`."""
    return False


def schedule(
    problem: Problem,
    *,
    effort: float = EFFORT,
    seed: int = 1,
    threads: int = 1,
    prove: bool = True,
    should_stop: Callable[[], bool] = never,
) -> Schedule:
    """Return the shortest schedule that keeps all limits, as far as it could be found and proven.

    With one thread the answer depends on the arguments alone: `effort` is CP-SAT's deterministic
    time, not that of a clock. Where a good schedule is wanted more than its proof, `prove` is
    False: with many jobs, more is then found in the same time. `should_stop` is asked ten times a
    second, from another thread; a stop keeps the best schedule so far. "infeasible" is proven with
    and without presolve, and means that in every order VMs wait for each other's memory.
    """
    bound = lower_bound(problem)
    known = best_listed(problem)
    if known is not None and makespan(problem, known) == bound:
        return Schedule("optimal", known, bound, bound)
    model = _Model(problem, bound, known)
    options = SolveOptions(threads=threads, seed=seed)
    clock = Clock(math.inf, should_stop)
    outcome = run(model.model, options, clock, effort=effort, intervals=not prove)
    if outcome.status == cp_model.INFEASIBLE:
        # Presolve is known to have called feasible models infeasible: both have to say so.
        outcome = run(
            model.model, options, clock, effort=effort, presolve=False, intervals=not prove
        )
    return _outcome(problem, known, bound, model, outcome)


def _outcome(
    problem: Problem,
    known: tuple[int, ...] | None,
    bound: int,
    model: _Model,
    outcome: Outcome,
) -> Schedule:
    if outcome.status == cp_model.INFEASIBLE and known is None:
        return Schedule("infeasible", (), None, bound)
    if not outcome.has_solution:
        if known is None:
            return Schedule("unknown", (), None, bound)
        return Schedule("feasible", known, makespan(problem, known), bound)
    starts = model.starts(outcome)
    if found := flaws(problem, starts):
        raise RuntimeError(f"CP-SAT's schedule does not keep {found}: {problem}")
    end = makespan(problem, starts)
    bound = max(bound, min(outcome.bound, end))
    return Schedule("optimal" if bound == end else "feasible", starts, end, bound)


class _Model:
    """The problem as CP-SAT has it: an interval for each job, a cumulative for each limit."""

    def __init__(self, problem: Problem, bound: int, known: Sequence[int] | None) -> None:
        self.model = cp_model.CpModel()
        self._problem = problem
        # One after the other is possible wherever anything is.
        durations = [job.duration for job in problem.jobs]
        self._horizon = sum(durations) if known is None else makespan(problem, known)
        # Alone, `makespan >= end` would leave the bound at the longest job: its own lower bound is
        # in its domain, and from it on everything is taken.
        self._makespan = self.model.new_int_var(bound, self._horizon, "makespan")
        self._starts = [
            self.model.new_int_var(0, self._horizon - duration, f"start_{number}")
            for number, duration in enumerate(durations)
        ]
        self._spans = [
            self.model.new_fixed_size_interval_var(start, duration, f"span_{number}")
            for number, (start, duration) in enumerate(zip(self._starts, durations, strict=True))
        ]
        self._after = self.model.new_interval_var(
            self._makespan,
            self._horizon - self._makespan,
            self._horizon,
            "after",
        )
        for start, duration in zip(self._starts, durations, strict=True):
            self.model.add(self._makespan >= start + duration)
        self._limit_loads()
        self._limit_holdings()
        self._keep_ranks()
        self.model.minimize(self._makespan)
        if known is not None:
            for variable, value in zip(self._starts, known, strict=True):
                self.model.add_hint(variable, value)
            self.model.add_hint(self._makespan, self._horizon)

    def starts(self, outcome: Outcome) -> tuple[int, ...]:
        """Return the starts of a solution."""
        return tuple(outcome.solver.value(start) for start in self._starts)

    def _limit_loads(self) -> None:
        for _, capacity, taken in self._problem.loads():
            if sum(amount for _, amount in taken) > capacity:
                spans = [self._spans[job] for job, _ in taken]
                amounts = [amount for _, amount in taken]
                self.model.add_cumulative([*spans, self._after], [*amounts, capacity], capacity)

    def _limit_holdings(self) -> None:
        for name, room, leaving, arriving in self._problem.holdings():
            spans = []
            for job, _ in leaving:
                end = self._starts[job] + self._problem.jobs[job].duration
                spans.append(self.model.new_interval_var(0, end, end, f"{name}_until_{job}"))
            for job, _ in arriving:
                start = self._starts[job]
                spans.append(
                    self.model.new_interval_var(
                        start, self._horizon - start, self._horizon, f"{name}_from_{job}"
                    )
                )
            amounts = [amount for _, amount in (*leaving, *arriving)]
            self.model.add_cumulative(spans, amounts, room)

    def _keep_ranks(self) -> None:
        jobs = self._problem.jobs
        ranks = sorted({job.rank for job in jobs})
        for before, after in pairwise(ranks):
            border = self.model.new_int_var(0, self._horizon, f"rank_{after}")
            for start, job in zip(self._starts, jobs, strict=True):
                if job.rank == before:
                    self.model.add(start <= border)
                elif job.rank == after:
                    self.model.add(start >= border)

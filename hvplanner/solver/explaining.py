"""Answers why: why there is no plan, or what the cheapest plan is bound by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.evaluation.hostfailures import Interrupted
from hvplanner.language import tr
from hvplanner.model.explanation import Explanation
from hvplanner.solver.binding import Binder
from hvplanner.solver.clock import Clock
from hvplanner.solver.judging import Best, judge
from hvplanner.solver.obvious import at_once
from hvplanner.solver.placing import with_placement
from hvplanner.solver.prepare import prepare
from hvplanner.solver.search import Search
from hvplanner.solver.trials import Trials
from hvplanner.solver.whynot import why_not

if TYPE_CHECKING:
    from collections.abc import Callable

    from hvplanner.model.design import Design
    from hvplanner.model.explanation import Clash
    from hvplanner.model.solving import SolveOptions, SolveProgress
    from hvplanner.solver.problem import Problem


def explain(
    design: Design,
    options: SolveOptions,
    on_event: Callable[[SolveProgress], None],
    should_stop: Callable[[], bool],
) -> Explanation:
    """Return what clashes in a design without a plan, else what its cheapest plan is bound by.

    Arguments and errors are those of `engine.solve`. The plan explained is that of the design
    where it is current and proven to be the best, else it is searched first.
    """
    clock = Clock(options.seconds, should_stop)
    design = with_placement(design, options, clock)
    try:
        plain = at_once(design, lambda: clock.stopped)
        problem = None if plain else prepare(design, lambda: clock.stopped)
    except Interrupted:
        return _unknown(clock)
    if problem is None:
        return _infeasible(design, plain, options, clock)
    known = _accepted(problem)
    if known is not None:
        return _bound(design, known, True, options, clock)
    search = Search(problem, options, clock.part(options.seconds / 2), on_event)
    search.optimise()
    if search.best is not None:
        proven = bool(search.goals) and search.goals[0].gap == 0
        return _bound(design, search.best, proven, options, clock)
    if search.infeasible:
        return _infeasible(design, (), options, clock)
    return _unknown(clock)


def _unknown(clock: Clock) -> Explanation:
    return Explanation(
        status="stopped",
        elapsed_ms=clock.elapsed_ms,
        message=tr("Stopped before it was known whether there is a plan."),
    )


def _accepted(problem: Problem) -> Best | None:
    design = problem.design
    plan = design.plan
    if plan is None or plan.fingerprint != design.fingerprint() or plan.proof.status != "optimal":
        return None
    return judge(problem, plan)


def _infeasible(
    design: Design, plain: tuple[Clash, ...], options: SolveOptions, clock: Clock
) -> Explanation:
    why = why_not(design, plain, options, clock)
    return Explanation(
        status="infeasible",
        elapsed_ms=clock.elapsed_ms,
        clashes=why.clashes,
        minimal=why.minimal,
        repairs=why.repairs,
        message=why.message,
    )


def _bound(
    design: Design, best: Best, cheapest: bool, options: SolveOptions, clock: Clock
) -> Explanation:
    binder = Binder(design, best, Trials(options, clock))
    next_drain = binder.next_drain()
    bindings = tuple(binder.bindings())
    return Explanation(
        status="feasible",
        elapsed_ms=clock.elapsed_ms,
        cost=best.evaluation.cost,
        cheapest=cheapest,
        bindings=bindings,
        complete=binder.complete,
        next_drain=next_drain,
        message="" if binder.complete else tr("The time was up before everything was looked at."),
    )

"""Finds the front of cost against drain time, or against headroom, from the cheapest plan on.

Each point is the cheapest plan that meets a target, and of those the best on the axis. So no plan
beats it, and the next point is the same for a target that is a step beyond it, until no plan meets
that, which is proven as any other infeasibility. All other targets hold on every point.

What a step skips are points between two that are shown; those that are shown are exact. No step
skips the design's own target: the cheapest plan that meets it is always among them.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hvplanner.evaluation.hostfailures import Interrupted
from hvplanner.model.front import AXES, Front, FrontPoint, FrontProgress
from hvplanner.model.plan import Proof
from hvplanner.solver.clock import Clock
from hvplanner.solver.cpsat import ENGINE
from hvplanner.solver.obvious import broken, obvious
from hvplanner.solver.placing import with_placement
from hvplanner.solver.prepare import prepare
from hvplanner.solver.search import Search

if TYPE_CHECKING:
    from collections.abc import Callable

    from hvplanner.model.design import Design
    from hvplanner.model.explanation import Clash
    from hvplanner.model.front import FrontOptions, FrontStatus
    from hvplanner.model.solving import SolveProgress
    from hvplanner.solver.lessons import AnyLesson
    from hvplanner.solver.problem import Problem


def find_front(
    design: Design,
    options: FrontOptions,
    on_event: Callable[[FrontProgress], None],
    should_stop: Callable[[], bool],
) -> Front:
    """Return the front of a design, as far as it got.

    `on_event` is told of every point, and of the search for the next one, also from threads of the
    solver; `should_stop` is asked ten times a second and from another thread. A stop keeps the
    points. The references of the design must be whole. Raises Disagreement where the judge does
    not find what the solver believed: a bug.
    """
    clock = Clock(options.seconds, should_stop)
    design = with_placement(design, options, clock)
    clashes = broken(design)
    if clashes:
        return Front(status="infeasible", options=options, clashes=clashes)
    try:
        search = _FrontSearch(design, options, clock, on_event)
    except Interrupted:
        return Front(status="stopped", options=options, elapsed_ms=clock.elapsed_ms)
    return search.run()


class _FrontSearch:
    """One front being found."""

    def __init__(
        self,
        design: Design,
        options: FrontOptions,
        clock: Clock,
        on_event: Callable[[FrontProgress], None],
    ) -> None:
        self._axis = AXES[options.axis]
        goals = (options.axis, *(each for each in design.choices.goals if each != options.axis))
        choices = design.choices.model_copy(update={"goals": goals})
        self._design = design.model_copy(update={"choices": choices})
        # The fingerprint stays that of the design as it is.
        self._problem = replace(prepare(design, lambda: clock.stopped), design=self._design)
        self._options = options
        self._clock = clock
        self._on_event = on_event
        self._points: list[FrontPoint] = []
        self._lessons: list[AnyLesson] = []
        self._bound = 0
        """No plan that reaches what is looked for costs less."""

    def run(self) -> Front:
        """Return the front, as far as the clock allows."""
        axis = self._axis
        target = axis.target_of(self._design)
        required = axis.loosest
        if self._options.from_target and target is not None:
            required = target
        while not self._clock.stopped:
            problem = self._problem_with(required)
            clashes = obvious(problem)
            if clashes:
                return self._end("complete" if self._points else "infeasible", clashes=clashes)
            search = self._search(problem, required)
            search.optimise()
            if search.infeasible:
                return self._end("complete" if self._points else "infeasible")
            point = self._point(search, required)
            if point is not None:
                self._points.append(point)
                self._tell(required, point)
            if point is None or not point.proven:
                break
            # At this cost nothing is better.
            self._bound = point.cost + 1
            value = point.value(axis.goal)
            if value == axis.ideal:
                return self._end("complete")
            required = self._next(value, target)
        return self._end("stopped", open_required=required)

    def _next(self, value: int, target: int | None) -> int:
        """Return what to ask for after a point with this value."""
        axis = self._axis
        beyond = value + axis.better * self._options.next_step(value)
        if not axis.meets(axis.ideal, beyond):
            beyond = axis.ideal
        if target is not None and not axis.meets(value, target) and axis.meets(beyond, target):
            return target
        return beyond

    def _problem_with(self, required: int) -> Problem:
        design = self._axis.asked(self._design, required)
        return replace(self._problem, design=design, targets=design.targets)

    def _search(self, problem: Problem, required: int) -> Search:
        """Return the search for the next point: the one place where searches are made."""

        def tell(news: SolveProgress) -> None:
            if news.goal == "cost":
                self._bound = max(self._bound, news.bound)
            self._tell(required, None, news)

        return Search(problem, self._options, self._clock, tell, self._lessons)

    def _point(self, search: Search, required: int) -> FrontPoint | None:
        best = search.best
        if best is None or best.drain_ms is None:
            return None
        goals = {each.goal: each for each in search.goals}
        cost = goals.get("cost")
        if cost is not None:
            self._bound = max(self._bound, cost.bound)
        proof = Proof(
            status="optimal" if search.proven else "feasible",
            goals=tuple(search.goals),
            solve_ms=self._clock.elapsed_ms,
            engine=ENGINE,
        )
        return FrontPoint(
            plan=best.plan.model_copy(update={"proof": proof}),
            required=required,
            cost=best.evaluation.cost,
            cost_bound=min(self._bound, best.evaluation.cost),
            drain_ms=best.drain_ms,
            drain_fallback_ms=best.evaluation.slowest_ms(fallback=True),
            headroom_percent=best.evaluation.headroom_percent,
            proven=all(
                name in goals and goals[name].gap == 0 for name in ("cost", self._axis.goal)
            ),
        )

    def _tell(
        self, required: int, point: FrontPoint | None, news: SolveProgress | None = None
    ) -> None:
        self._on_event(
            FrontProgress(
                elapsed_ms=self._clock.elapsed_ms,
                goal=news.goal if news else "cost",
                value=news.value if news else None,
                bound=news.bound if news else self._bound,
                required=required,
                point=point,
            )
        )

    def _end(
        self,
        status: FrontStatus,
        *,
        open_required: int | None = None,
        clashes: tuple[Clash, ...] = (),
    ) -> Front:
        return Front(
            status=status,
            options=self._options,
            points=tuple(self._points),
            elapsed_ms=self._clock.elapsed_ms,
            open_required=open_required,
            open_cost=self._bound if open_required is not None else 0,
            clashes=clashes if status == "infeasible" else (),
        )

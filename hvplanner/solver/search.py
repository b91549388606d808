"""Searches an instance level by level: cost first, then the user's goals in their order.

On each level CP-SAT proposes, the simulation says how long migrations really take, and what was
learned goes back into the model until a proposal keeps its promises. The bound is true all the
while, since a model that knows fewer facts is only more hopeful.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from hvplanner.model.plan import GoalProof
from hvplanner.model.solving import SolveProgress
from hvplanner.solver.building import Built, build
from hvplanner.solver.extract import plan_of
from hvplanner.solver.judging import Best, Disagreement, judge
from hvplanner.solver.lessons import Teacher
from hvplanner.solver.running import run
from hvplanner.solver.times import Stopwatch

if TYPE_CHECKING:
    from collections.abc import Callable

    from hvplanner.model.plan import GoalName, Plan
    from hvplanner.model.solving import SolveOptions
    from hvplanner.solver.extract import Values
    from hvplanner.solver.lessons import Lesson
    from hvplanner.solver.problem import Problem
    from hvplanner.solver.running import Clock, Outcome
    from hvplanner.solver.variables import Linear

FIRST_EFFORT = 2.0
"""CP-SAT's own measure of the work, about a second of one core, before its best proposal is looked
at; twice as much each time. Not by the clock, so that the same search goes the same way."""


class Search:
    """A search over one instance, with its best plan and what is proven of it."""

    def __init__(
        self,
        problem: Problem,
        options: SolveOptions,
        clock: Clock,
        on_event: Callable[[SolveProgress], None],
    ) -> None:
        self.best: Best | None = None
        self.goals: list[GoalProof] = []
        self.proven = True
        """Whether all levels so far are settled."""
        self.infeasible = False
        """Whether it is settled, and confirmed, that no plan meets the targets."""
        self._problem = problem
        self._options = options
        self._clock = clock
        self._on_event = on_event
        self._watch = Stopwatch(problem)
        self._teacher = Teacher(problem, self._watch)
        self._lessons: list[Lesson] = []
        self._pins: list[Callable[[Built], None]] = []
        self._built = self._fresh()
        self._hint: list[int] = []

    def find_any(self) -> None:
        """Look for any plan that meets the targets, however dear."""
        self._minimise("cost", lambda built: 0, lambda best: 0)

    def find_cheapest(self) -> None:
        """Look for the cheapest plan that meets the targets."""
        if len(self._problem.classes) > 1:
            self._post_floors()
        self._minimise("cost", lambda built: built.cost, lambda best: best.evaluation.cost)

    def find_quickest(self) -> None:
        """Look for the plan that meets the targets and drains quickest, however dear."""
        self.find_any()
        if self.best is not None and self.best.drain_ms is not None:
            self._improve("drain_time", _drain, _keep_drain, -1)

    def optimise(self) -> None:
        """Go through all goals in order, then settle ties."""
        self.find_cheapest()
        for goal in dict.fromkeys(self._problem.design.choices.goals):
            if self.best is None or not self.proven:
                return
            if goal == "ports":
                self._minimise(goal, lambda built: built.ports, lambda best: best.evaluation.ports)
            elif goal == "headroom":
                self._improve(goal, _headroom, _keep_headroom, 1)
            elif self.best.drain_ms is not None:
                self._improve(goal, _drain, _keep_drain, -1)
        if self.best is not None and self.proven:
            self._settle_ties()

    # --- levels ----------------------------------------------------------------------------------

    def _minimise(
        self, goal: GoalName, what: Callable[[Built], Linear], value_of: Callable[[Best], int]
    ) -> None:
        bound = 0
        effort = FIRST_EFFORT

        def better(now: int) -> None:
            nonlocal bound
            if now > bound:
                bound = now
                self._tell(goal, value_of, bound)

        while True:
            if self.best is not None:
                self._built.keep(what(self._built), value_of(self.best))
            self._built.model.minimize(what(self._built))
            outcome = self._run(better, effort)
            rejected = False
            self.proven = False
            if outcome.has_solution:
                better(outcome.bound)
                rejected = not self._accept(outcome.solver)
                self.proven = outcome.settled and not rejected
                if self.best is not None and not rejected:
                    believed = outcome.solver.value(what(self._built))
                    self._agree(goal, believed, value_of(self.best), settled=outcome.settled)
                    self._tell(goal, value_of, bound)
            elif outcome.settled:
                self.proven = self.best is None
                self.infeasible = self.proven and self._confirmed()
                break
            if self.proven or self._clock.stopped:
                break
            if not rejected:
                effort *= 2
        if self.best is not None:
            value = value_of(self.best)
            self.goals.append(GoalProof(goal=goal, value=value, bound=min(bound, value)))
            self._tell(goal, value_of, min(bound, value))
            self._pin(lambda built: built.keep(what(built), value))

    def _post_floors(self) -> None:
        """Find out what each class costs alone: together they cost no less, and that is proven
        much sooner than from the whole."""
        for number, row in enumerate(self._problem.classes):
            alone = build(self._problem.alone(row))
            alone.model.minimize(alone.by_class[0])
            outcome = run(alone.model, self._options, self._clock, effort=FIRST_EFFORT)
            if outcome.has_solution:
                self._pin(partial(Built.keep_floor, number=number, least=outcome.bound))

    def _improve(
        self,
        goal: GoalName,
        value_of: Callable[[Best], int],
        keep: Callable[[Built, int], None],
        step: int,
    ) -> None:
        """Ask for one step better than the best until there is nothing better."""
        assert self.best is not None
        ideal = IDEALS[goal]
        while True:
            value = value_of(self.best)
            self._tell(goal, value_of, ideal)
            if value == ideal:
                break
            keep(self._built, value + step)
            self._built.model.minimize(self._built.eagerness)
            outcome = self._run()
            if not outcome.has_solution:
                self.proven = outcome.settled
                break
            if self._accept(outcome.solver):
                if (value_of(self.best) - value) * step <= 0:
                    raise Disagreement(self._problem, self.best.plan, f"{goal} is no better")
            elif self._clock.stopped:
                self.proven = False
                break
        value = value_of(self.best)
        bound = value if self.proven else ideal
        self.goals.append(GoalProof(goal=goal, value=value, bound=bound))
        self._tell(goal, value_of, bound)
        self._pin(lambda built: keep(built, value))
        # Without the demand for more, which nothing meets.
        self._built = self._fresh()

    def _settle_ties(self) -> None:
        """Pick one of the plans that are equal in all goals; that is no goal and needs no proof."""
        while True:
            self._built.model.minimize(self._built.ties)
            outcome = self._run()
            if not outcome.has_solution or self._accept(outcome.solver) or self._clock.stopped:
                return

    # --- the work --------------------------------------------------------------------------------

    def _fresh(self) -> Built:
        built = build(self._problem)
        built.learn(self._lessons)
        for pin in self._pins:
            pin(built)
        return built

    def _pin(self, pin: Callable[[Built], None]) -> None:
        self._pins.append(pin)
        pin(self._built)

    def _run(
        self, on_bound: Callable[[int], None] | None = None, effort: float | None = None
    ) -> Outcome:
        self._built.hint(self._hint)
        return run(self._built.model, self._options, self._clock, on_bound, effort)

    def _accept(self, values: Values) -> bool:
        """Tell whether a proposal keeps its promises; where it does it becomes the best plan."""
        plan = plan_of(self._problem, self._built.variables, values)
        lessons = self._lessons_of(plan)
        if lessons:
            self._lessons += lessons
            self._built.learn(lessons)
            return False
        self._hint = self._built.values(values)
        self._take(plan)
        return True

    def _lessons_of(self, plan: Plan) -> list[Lesson]:
        """Return what is to be learned of a plan that is too slow, nothing where it is not."""
        limits = self._built.limits
        for fallback in (False, True):
            path = self._watch.path_of(plan, fallback=fallback)
            if path is None:
                if not fallback or limits.fallback_ms is not None:
                    raise Disagreement(self._problem, plan, "no network is left for migrations")
                continue
            violation = self._watch.violation(path.profile, limits, fallback=fallback)
            if violation is not None:
                return self._teacher.lessons(
                    plan, path.network, violation, limits, fallback=fallback
                )
        return []

    def _take(self, plan: Plan) -> None:
        self.best = judge(self._problem, plan)

    def _confirmed(self) -> bool:
        """Tell whether a search without presolve finds no plan either: presolve has been wrong."""
        outcome = run(self._built.model, self._options, self._clock, presolve=False)
        if outcome.has_solution:
            self.proven = False
            self._accept(outcome.solver)
        return outcome.settled and not outcome.has_solution

    def _agree(self, goal: str, believed: int, judged: int, *, settled: bool) -> None:
        """Raise Disagreement where the judge finds more, or less than what is proven best."""
        if judged > believed or (settled and judged != believed):
            assert self.best is not None
            what = f"{goal} is {judged}, not {believed}"
            raise Disagreement(self._problem, self.best.plan, what)

    def _tell(self, goal: GoalName, value_of: Callable[[Best], int], bound: int) -> None:
        best = self.best
        self._on_event(
            SolveProgress(
                elapsed_ms=self._clock.elapsed_ms,
                goal=goal,
                value=value_of(best) if best else None,
                bound=bound,
                plan=best.plan if best else None,
            )
        )


IDEALS = {"drain_time": 0, "headroom": 100}
"""What no plan can be better than, for goals that are reached step by step."""


def _headroom(best: Best) -> int:
    return best.evaluation.headroom_percent


def _drain(best: Best) -> int:
    return best.drain_ms or 0


def _keep_headroom(built: Built, percent: int) -> None:
    built.keep_headroom(percent)


def _keep_drain(built: Built, limit_ms: int) -> None:
    built.keep_drain(limit_ms)

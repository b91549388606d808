"""Searches an instance level by level: cost first, then the user's goals in their order.

On each level the master proposes how to migrate and what that requires of the hosts, the parts say
what hosts cost that meet it, the simulation says how long migrations really take, and what was
learned goes back to the master until a proposal keeps its promises.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Literal, TypeAlias

from hvplanner.evaluation.drains import distinct_drains
from hvplanner.model.plan import GoalProof, MigrationSettings
from hvplanner.model.solving import SolveProgress
from hvplanner.solver.division import Division, price_unit
from hvplanner.solver.extract import plan_of
from hvplanner.solver.fromabove import from_above, in_every_order, with_direct
from hvplanner.solver.judging import Best, Disagreement, judge
from hvplanner.solver.master import Master, Question
from hvplanner.solver.quickest import quickest_times
from hvplanner.solver.requirements import Headroom
from hvplanner.solver.teaching import Teacher
from hvplanner.solver.times import Limits, Missed, Stopwatch

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from hvplanner.model.plan import GoalName, Plan
    from hvplanner.model.solving import SolveOptions
    from hvplanner.solver.clock import Clock
    from hvplanner.solver.lessons import AnyLesson
    from hvplanner.solver.master import Proposal
    from hvplanner.solver.parts import Answer, Requirements
    from hvplanner.solver.problem import Problem

Found: TypeAlias = Literal["found", "none", "open"]
"""How looking for a plan ended: with one, with proof that there is none, or before either."""

PATIENCE = 2
"""So many plans are too slow until any is looked for, however dear: twice as many where one is
shown already."""

MORE_PATIENCE = 8
"""So many times more are until it is looked for again."""


class Search:
    """A search over one instance, with its best plan and what is proven of it.

    `lessons` are those of other searches of the same design under other targets; what is learned
    here is added to them. `first` is shown until something is found, and no more.
    """

    def __init__(
        self,
        problem: Problem,
        options: SolveOptions,
        clock: Clock,
        on_event: Callable[[SolveProgress], None],
        lessons: list[AnyLesson] | None = None,
        first: Best | None = None,
    ) -> None:
        self.best: Best | None = None
        self.bound = 0
        """What no plan costs less than."""
        self.goals: list[GoalProof] = []
        self.proven = True
        """Whether all levels so far are settled."""
        self.infeasible = False
        """Whether it is settled, and confirmed, that no plan meets the targets."""
        self.missed: Missed | None = None
        """What hosts missed by least that were asked to have ever more bandwidth."""
        self._problem = problem
        self._options = options
        self._clock = clock
        self._on_event = on_event
        self._first = first
        self._watch = Stopwatch(problem)
        self._teacher = Teacher(problem, self._watch)
        self._lessons = [] if lessons is None else lessons
        self._unit = price_unit(problem)
        budget = problem.targets.budget
        most = None if budget is None else (budget + 1) * self._unit - 1
        self._question = Question(Limits.of(problem), most)
        self._accepted: Proposal | None = None
        self._too_slow = 0
        self._patience = PATIENCE if first is None else 2 * PATIENCE
        self._in_vain: set[tuple[int, tuple[Requirements, ...]]] = set()
        """By order what was required where no plan was found from above: neither prices nor limits
        get wider."""
        self._rejected: tuple[Plan, Limits] | None = None
        self._divide(whole=False)

    def find_any(self) -> None:
        """Look for any plan that meets the targets, however dear."""
        self.infeasible = self._seek(self._question) == "none"

    def find_cheapest(self) -> None:
        """Look for the cheapest plan that meets the targets, with fewest ports at that cost."""
        self._minimise("cost")

    def optimise(self) -> None:
        """Go through all goals in order, then settle ties."""
        self.find_cheapest()
        for goal in dict.fromkeys(self._problem.design.choices.goals):
            if self.best is None or not self.proven:
                return
            if goal == "ports":
                self._minimise(goal)
            elif goal == "headroom" or self.best.drain_ms is not None:
                self._improve(goal)
        if self.best is not None and self.proven:
            self._settle_ties()

    # --- levels ----------------------------------------------------------------------------------

    def _minimise(self, goal: GoalName) -> None:
        """Find the lowest price within the question, and take its cost or ports as reached."""
        bound = 0
        self.proven = False
        while True:
            if self.best is not None and self._price(self.best) <= bound:
                self.proven = True
                break
            if self._clock.stopped:
                break
            reply = self._master.ask(self._question, self._options, self._clock)
            if reply.proposal is None:
                self.infeasible = reply.settled and self.best is None
                self.proven = reply.settled
                break
            if reply.proposal.bound > bound:
                bound = reply.proposal.bound
                self.bound = max(self.bound, bound // self._unit)
                self._tell(goal, self._bound_of(goal, bound))
            self._try(reply.proposal, self._question, better=True)
        if self.best is None:
            return
        price = self._price(self.best)
        value = _value(goal, self.best)
        least = value if self.proven else min(value, self._bound_of(goal, bound))
        self.goals.append(GoalProof(goal=goal, value=value, bound=least))
        self._tell(goal, least)
        most = price if goal == "ports" else (price // self._unit + 1) * self._unit - 1
        self._question = replace(self._question, most=most)

    def _improve(self, goal: GoalName) -> None:
        """Ask for one step better than the best until there is nothing better."""
        assert self.best is not None
        step, ideal, kept = STEPS[goal], self._ideal(goal), self._question
        self.proven = True
        if goal == "drain_time":
            self._take_quickest_settings()
        while (value := _value(goal, self.best)) != ideal:
            self._tell(goal, ideal)
            found = self._seek(_asking(kept, goal, value + step))
            if found != "found":
                self.proven = found == "none"
                break
            if (_value(goal, self.best) - value) * step <= 0:
                raise Disagreement(self._problem, self.best.plan, f"{goal} is no better")
            if goal == "drain_time":
                self._take_quickest_settings()
        bound = value if self.proven else ideal
        self.goals.append(GoalProof(goal=goal, value=value, bound=bound))
        self._tell(goal, bound)
        self._question = _asking(kept, goal, value)

    def _settle_ties(self) -> None:
        """Take the simplest hosts that are near: that is no goal, so nothing proves it."""
        assert self.best is not None
        before, proposal = self.best, self._accepted
        if proposal is not None:
            headroom = Headroom(before.evaluation.headroom_percent)
            required = tuple(each | {headroom} for each in proposal.required)
            again = replace(proposal, required=required)
            most = self._price(before)
            answers = self._division.answers(again.order, required, self._clock, most)
            known = [each.price is not None for each in answers]
            if all(known) and self._division.price(answers) == most:
                answers = self._division.simplest(again.order, required, self._clock)
                plan = self._plan(again, answers, before.plan.migration)
                keeps = self._watch.keeps(plan, self._question.limits)
                if keeps and self._division.ports_fit(answers):
                    self._take(plan)

    # --- the work --------------------------------------------------------------------------------

    def _seek(self, question: Question) -> Found:
        """Look for any plan within a question; it becomes the best."""
        while not self._clock.stopped:
            reply = self._master.ask(question, self._options, self._clock)
            if reply.proposal is None:
                return "none" if reply.settled else "open"
            if self._try(reply.proposal, question, better=False):
                return "found"
        return "open"

    def _try(self, proposal: Proposal, question: Question, *, better: bool) -> bool:
        """Look for a plan that meets a proposal; tell whether one became the best.

        Where it does not, more is known than before. `better` takes only cheaper plans.
        """
        division = self._division
        most = question.most
        if better and self.best is not None:
            most = self._price(self.best) - 1
        answers = division.answers(proposal.order, proposal.required, self._clock, most)
        if any(answer.price is None for answer in answers):
            return False
        price = division.price(answers)
        if most is not None and price > most:
            return False
        if not division.ports_fit(answers):
            self._divide(whole=True)
            return False
        if not better:
            wide = division.widest(proposal.order, proposal.required, self._clock)
            if division.price(wide) == price and division.ports_fit(wide):
                answers = wide
        plan = self._plan(proposal, answers)
        lessons = self._lessons_of(plan, question.limits)
        if lessons:
            self._lessons += lessons
            is_awaited = better or self.best is None
            return is_awaited and self._look_from_above(proposal, question.limits, most)
        self._take(plan)
        # A model that is not settled may pay more for a port than it has to.
        if not proposal.bound <= self._price(self.best) <= price:
            between = f"{proposal.bound} to {price}"
            raise Disagreement(self._problem, plan, f"its price is not within {between}")
        self._accepted = proposal
        return True

    def _look_from_above(self, proposal: Proposal, limits: Limits, most: int | None) -> bool:
        """Look for any plan at a price of `most`, now and then, while cheap ones are too slow."""
        self._too_slow += 1
        if self._too_slow < self._patience:
            return False
        self._patience *= MORE_PATIENCE
        for each in self._ways_from_above(proposal, limits):
            asked = each.order, each.required
            if asked in self._in_vain:
                continue
            found = from_above(
                each,
                self._problem,
                self._division,
                # Its own: which drain is asked for first decides what is learned of the others.
                Stopwatch(self._problem),
                limits,
                most,
                partial(self._plan, each),
                self._clock,
            )
            if isinstance(found, Missed):
                self.missed = min(self.missed or found, found, key=lambda missed: missed.times)
            elif found is not None:
                self._take(found)
                return True
            self._in_vain.add(asked)
        return False

    def _ways_from_above(self, proposal: Proposal, limits: Limits) -> Iterator[Proposal]:
        """Yield a proposal in every order, and while there is no plan also with SMB Direct."""
        orders = list(in_every_order(proposal, self._problem, limits))
        yield from orders
        if self.best is None:
            for each in orders:
                yield from with_direct(each, self._problem, self._division.blocks, limits)

    def _plan(
        self,
        proposal: Proposal,
        answers: Sequence[Answer],
        settings: MigrationSettings | None = None,
    ) -> Plan:
        """Return the plan of a proposal, with other settings than its own if there are any."""
        problem = self._problem
        if settings is None:
            transport, smb_limit = proposal.way
            settings = MigrationSettings(
                transport=transport, simultaneous=proposal.simultaneous, smb_limit_mbps=smb_limit
            )
        order = tuple(problem.networks[each].id for each in problem.orders[proposal.order])
        hosts = self._division.hosts(answers)
        return plan_of(problem, hosts, settings.model_copy(update={"networks": order}))

    def _divide(self, *, whole: bool) -> None:
        """Start with new parts; what is known of times stays true."""
        self._division = Division(self._problem, self._options, whole=whole)
        self._accepted = None
        self._master = Master(self._problem, self._division, self._lessons)

    def _lessons_of(self, plan: Plan, limits: Limits) -> list[AnyLesson]:
        """Return what is to be learned of a plan that is too slow, nothing where it is not."""
        for fallback in (False, True):
            path = self._watch.path_of(plan, fallback=fallback)
            if path is None:
                if not fallback or limits.fallback_ms is not None:
                    raise Disagreement(self._problem, plan, "no network is left for migrations")
                continue
            tasks = self._watch.all_too_slow(path.profile, limits, fallback=fallback)
            if tasks:
                if (plan, limits) == self._rejected:
                    raise Disagreement(self._problem, plan, "too slow for a reason that was known")
                self._rejected = plan, limits
                return self._teacher.lessons(
                    plan, path.network, tasks, limits, fallback=fallback, known=self._lessons
                )
        return []

    def _take(self, plan: Plan) -> None:
        self.best = judge(self._problem, plan)

    def _take_quickest_settings(self) -> None:
        """Migrate as drains the hosts of the best plan quickest: that costs nothing."""
        assert self.best is not None
        plan = self._watch.quickest(self.best.plan, self._question.limits)
        if plan != self.best.plan:
            self._take(plan)

    # --- values ----------------------------------------------------------------------------------

    def _ideal(self, goal: GoalName) -> int:
        """Return what no plan can be better than, for a goal that is reached step by step."""
        if goal == "headroom":
            return 100
        drains = distinct_drains(self._problem.placement)
        quickest = (quickest_times(self._problem, task).duration_ms for task, _ in drains)
        return max(quickest, default=0)

    def _price(self, best: Best | None) -> int:
        assert best is not None
        return best.evaluation.cost * self._unit + best.evaluation.ports

    def _bound_of(self, goal: GoalName, price: int) -> int:
        """Return what a bound of the price says of the cost, or of the ports at the known cost."""
        if goal == "cost":
            return price // self._unit
        assert self.best is not None
        return max(0, price - self.best.evaluation.cost * self._unit)

    def _tell(self, goal: GoalName, bound: int) -> None:
        best = self.best or self._first
        self._on_event(
            SolveProgress(
                elapsed_ms=self._clock.elapsed_ms,
                goal=goal,
                value=_value(goal, best) if best else None,
                bound=bound,
                plan=best.plan if best else None,
            )
        )


STEPS: Mapping[GoalName, int] = {"drain_time": -1, "headroom": 1}
"""The least that is better."""


def _value(goal: GoalName, best: Best) -> int:
    evaluation = best.evaluation
    return {
        "cost": evaluation.cost,
        "ports": evaluation.ports,
        "drain_time": best.drain_ms or 0,
        "headroom": evaluation.headroom_percent,
    }[goal]


def _asking(question: Question, goal: GoalName, value: int) -> Question:
    """Return a question that asks for so much of a goal as well."""
    if goal == "headroom":
        return replace(question, headroom=value)
    return replace(question, limits=replace(question.limits, drain_ms=value))

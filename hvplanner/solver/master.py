"""Decides for the cluster as a whole: how it migrates, and what that requires of its hosts.

What hosts cost under which requirements is learned from the parts: each answer is a floor under
every proposal that requires as much or more. What is too slow is learned from the simulation: each
lesson has at least one class avoid its condition, or the cluster migrate in another way. So the
bound is true all the while: a master that knows less is only more hopeful.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import permutations
from typing import TYPE_CHECKING

from hvplanner.solver.building import limit
from hvplanner.solver.cpsat import cp_model
from hvplanner.solver.division import fixed_price
from hvplanner.solver.lessons import JointLesson, Steps, usable_ms
from hvplanner.solver.parts import CEILING
from hvplanner.solver.promises import promises_possible, shared_promises
from hvplanner.solver.requirements import (
    Avoid,
    Fails,
    Gives,
    Headroom,
    Speaks,
    Works,
    essential,
    implies,
    in_order,
    weakest,
)
from hvplanner.solver.running import PLAIN_EFFORT, run
from hvplanner.solver.scenarios import covers

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from hvplanner.model.hardware import RdmaProtocol
    from hvplanner.model.solving import SolveOptions
    from hvplanner.solver.clock import Clock
    from hvplanner.solver.division import Block, Division
    from hvplanner.solver.lessons import AnyLesson, Condition, Lesson
    from hvplanner.solver.parts import Answer, Requirements
    from hvplanner.solver.problem import Problem, Way
    from hvplanner.solver.promises import Wished
    from hvplanner.solver.requirements import Requirement
    from hvplanner.solver.running import Outcome
    from hvplanner.solver.times import Limits
    from hvplanner.solver.variables import Linear, Literal, Var


@dataclass(frozen=True)
class Question:
    """What is asked for: within these limits, at this price at most, with so much headroom."""

    limits: Limits
    most: int | None = None
    headroom: int | None = None


@dataclass(frozen=True)
class Proposal:
    """How to migrate, and what is required of each block; `bound` is the price none is below."""

    order: int
    way: Way
    simultaneous: int
    required: tuple[Requirements, ...]
    bound: int


@dataclass(frozen=True)
class Reply:
    """A proposal, or none: then it is settled, or not, that there is none."""

    proposal: Proposal | None
    settled: bool


class Master:
    """Ask for proposals, given what is known."""

    def __init__(self, problem: Problem, division: Division, lessons: Sequence[AnyLesson]) -> None:
        """Take what is known as it grows: the lessons, and the answers of the parts."""
        self._problem = problem
        self._division = division
        self._lessons = lessons
        self._is_possible = promises_possible(problem)
        self._asked: _Asked | None = None

    def ask(self, question: Question, options: SolveOptions, clock: Clock) -> Reply:
        """Return the best proposal within a question by all that is known."""
        if not self._is_possible:
            return Reply(None, settled=True)
        if self._asked is None or self._asked.question != question:
            self._asked = _Asked(self._problem, self._division.blocks, question)
        self._asked.learn(self._lessons)
        for known in self._division.known():
            self._asked.know(*known)
        return self._asked.reply(options, clock)


class _Asked:
    """The model of one question, which is asked again as more is known."""

    def __init__(self, problem: Problem, blocks: Sequence[Block], question: Question) -> None:
        self._problem = problem
        self._blocks = blocks
        self.question = question
        self._model = model = cp_model.CpModel()
        self._order = self._choose("order", len(problem.orders))
        self._way = self._choose("way", len(problem.ways))
        self._simultaneous = self._choose("simultaneous", len(problem.simultaneous))
        self._asked: list[dict[Requirement, Var]] = [defaultdict(self._literal) for _ in blocks]
        self._used: dict[int, list[Var]] = defaultdict(list)
        self._fallback: dict[int, list[Var]] = defaultdict(list)
        self._prices = [
            model.new_int_var(0, CEILING // each.times, f"price{at}")
            for at, each in enumerate(blocks)
        ]
        self._total: Linear = sum(
            each.times * price for each, price in zip(blocks, self._prices, strict=True)
        )
        if len(blocks) > 1:
            self._total += fixed_price(problem)
        self._most = CEILING if question.most is None else question.most
        self._ceiling = model.new_int_var(0, CEILING, "ceiling")
        model.add(self._total <= self._ceiling)
        self._learned = 0
        self._all_of: dict[tuple[int, tuple[Avoid, ...]], Var] = {}
        self._known: dict[tuple[int, frozenset[int], Requirements], int | None] = {}
        self._any_order: dict[frozenset[int], Var] = {}
        self._given: list[dict[Wished, Var]] = [{} for _ in blocks]
        self._enough: dict[tuple[int, Gives], Var] = {}
        if len(blocks) > 1:
            self._share_out_vfs()
        for number, literal in enumerate(self._order):
            self._networks(number, literal)
        for network, protocols in problem.protocols:
            self._agree(network, protocols)
        if question.headroom is not None:
            for asked in self._asked:
                model.add(asked[Headroom(question.headroom)] == 1)

    def _choose(self, name: str, count: int) -> list[Var]:
        literals = [self._model.new_bool_var(f"{name}{at}") for at in range(count)]
        self._model.add_exactly_one(literals)
        return literals

    def _literal(self) -> Var:
        return self._model.new_bool_var("")

    # --- networks --------------------------------------------------------------------------------

    def _networks(self, number: int, literal: Var) -> None:
        """Post which network an order leads to: the first that works, the next with that failed."""
        problem, limits = self._problem, self.question.limits
        order = problem.orders[number]
        headroom = max(problem.targets.headroom_percent or 0, self.question.headroom or 0)
        if problem.fixed.headrooms[number] < headroom:
            self._model.add(literal == 0)
        self._first(literal, order, self._used)
        if limits.fallback_ms is not None:
            self._first(literal, order[1:], self._fallback)

    def _first(self, literal: Var, order: Sequence[int], uses: dict[int, list[Var]]) -> None:
        choices = []
        for at, network in enumerate(order):
            use = self._literal()
            choices.append(use)
            uses[network].append(use)
            if network not in self._problem.fixed.usable:
                self._model.add(use == 0)
            for asked in self._asked:
                self._model.add_implication(use, asked[Works(network)])
            for former in order[:at]:
                if former in self._problem.fixed.usable:
                    self._model.add_bool_or(~use, *(asked[Fails(former)] for asked in self._asked))
        self._model.add_bool_or(~literal, *choices)
        for use in choices:
            self._model.add_implication(use, literal)

    def _agree(self, network: int, protocols: Sequence[RdmaProtocol]) -> None:
        """Post that the hosts of all classes speak one RDMA protocol on a network."""
        chosen = self._choose(f"rdma{network}_", len(protocols))
        for literal, protocol in zip(chosen, protocols, strict=True):
            for asked in self._asked:
                self._model.add_implication(literal, asked[Speaks(network, protocol)])

    # --- VFs -------------------------------------------------------------------------------------

    def _share_out_vfs(self) -> None:
        """Post that the classes together give the VFs that they owe together."""
        of_class = {name: at for at, block in enumerate(self._blocks) for name in block.names}
        for shared in shared_promises(self._problem):
            terms: list[Linear] = []
            for name, wished, count in shared.terms:
                given = self._given[of_class[name]]
                if wished not in given:
                    given[wished] = self._model.new_int_var(0, sum(wished), "")
                terms.append(count * given[wished])
            self._model.add(sum(terms) >= shared.least)
        for given in self._given:
            for (fewer, some), (more, others) in permutations(given.items(), 2):
                if covers(more, fewer):
                    self._model.add(some <= others)
                    self._model.add(others <= some + sum(more) - sum(fewer))

    def _when(self, block: int, requirement: Requirement) -> Var | None:
        """Return what holds wherever this is required of a block, nothing where it never is."""
        if not isinstance(requirement, Gives):
            asked = self._asked[block]
            if isinstance(requirement, Avoid):
                return self._avoiding(asked, requirement)
            return asked.get(requirement)
        given = self._given[block].get(requirement.wished)
        if given is None:
            return None
        key = block, requirement
        if key not in self._enough:
            enough = self._enough[key] = self._literal()
            self._model.add(given < requirement.vfs).only_enforce_if(~enough)
        return self._enough[key]

    # --- what is known ---------------------------------------------------------------------------

    def learn(self, lessons: Sequence[AnyLesson]) -> None:
        """Post that nothing is too slow again for a reason that is known; old ones are posted."""
        for lesson in lessons[self._learned :]:
            if isinstance(lesson, JointLesson):
                self._learn_jointly(lesson)
            else:
                self._learn(lesson)
        self._learned = len(lessons)

    def _learn(self, lesson: Lesson) -> None:
        limits = self.question.limits
        uses = [
            use
            for networks, fallback in ((self._used, False), (self._fallback, True))
            if not limits.allow(lesson.times, fallback=fallback)
            for use in networks[lesson.network]
        ]
        if not uses:
            return
        row = self._problem.ways.index(lesson.way)
        otherwise = [~self._way[row]]
        if lesson.simultaneous is not None:
            row = self._problem.simultaneous.index(lesson.simultaneous)
            otherwise.append(~self._simultaneous[row])
        for block, asked in zip(self._blocks, self._asked, strict=True):
            otherwise += [self._avoiding(asked, each) for each in block.ways_out(lesson)]
        for use in uses:
            self._model.add_bool_or(~use, *otherwise)

    def _learn_jointly(self, lesson: JointLesson) -> None:
        """Post that the host that is drained has what all migrations need together."""
        limits = self.question.limits
        network = lesson.network
        needed: Linear = lesson.fixed
        for each in lesson.needs:
            needed += self._amount(network, each)
        a_ms: Linear
        if isinstance(lesson.source, Steps):
            a_ms = self._amount(network, lesson.source)
        elif lesson.source is not None:
            a_ms = lesson.source
        else:
            numbers = self._problem.simultaneous
            a_ms = sum(
                number * each for number, each in zip(numbers, self._simultaneous, strict=True)
            )
        where: list[Literal] = [self._way[self._problem.ways.index(lesson.way)]]
        if lesson.unless is not None:
            where.append(~self._beyond(network, *lesson.unless))
        for uses, limit_ms in ((self._used, limits.drain_ms), (self._fallback, limits.fallback_ms)):
            if limit_ms is not None:
                had = usable_ms(limit_ms, lesson.around_ms) * a_ms
                for use in uses[network]:
                    self._model.add(needed <= had).only_enforce_if(use, *where)

    def _amount(self, network: int, each: Steps) -> Linear:
        """Return an amount that depends on the rates of a class."""
        amounts = [amount for _, amount in each.steps] + [each.beyond]
        found: Linear = amounts[0]
        for (conditions, slow), fast in zip(each.steps, amounts[1:], strict=True):
            found += (fast - slow) * self._beyond(network, each.host_class, conditions)
        return found

    def _beyond(self, network: int, name: str, conditions: Iterable[Condition]) -> Var:
        """Return a literal that holds only where a class is required to meet none of these."""
        block, ways_out = next(
            (at, found)
            for at, each in enumerate(self._blocks)
            if (found := each.beyond(name, network, conditions)) is not None
        )
        key = block, ways_out
        if key not in self._all_of:
            literals = [self._avoiding(self._asked[block], each) for each in ways_out]
            self._all_of[key] = self._literal() if len(literals) > 1 else literals[0]
            self._model.add_bool_and(literals).only_enforce_if(self._all_of[key])
        return self._all_of[key]

    def _avoiding(self, asked: dict[Requirement, Var], way_out: Avoid) -> Var:
        """Return the literal of a requirement, which implies those of all that it implies.

        By way of those in between: of all pairs there are soon more than of all else.
        """
        if way_out not in asked:
            literal = self._literal()
            implied = essential(each for each in asked if implies(way_out, each))
            implying = weakest(each for each in asked if implies(each, way_out))
            for each in in_order(implied):
                self._model.add_implication(literal, asked[each])
            for each in in_order(implying):
                self._model.add_implication(asked[each], literal)
            asked[way_out] = literal
        return asked[way_out]

    def know(
        self, block: int, orders: frozenset[int], required: Requirements, answer: Answer
    ) -> None:
        """Post what the hosts of a block cost under what is required of them, or more."""
        key = block, orders, required
        if key in self._known and self._known[key] == answer.bound:
            return
        literals = [self._when(block, each) for each in in_order(required)]
        if any(each is None for each in literals):
            return
        when = [*self._in_any(orders), *(each for each in literals if each is not None)]
        self._known[key] = answer.bound
        if answer.bound is None:
            self._model.add_bool_or(*(~each for each in when))
        else:
            self._model.add(self._prices[block] >= answer.bound).only_enforce_if(*when)

    def _in_any(self, orders: frozenset[int]) -> list[Var]:
        """Return a literal that holds under any of these orders, none where that is always."""
        if len(orders) == len(self._order):
            return []
        if orders not in self._any_order:
            self._any_order[orders] = self._literal()
            for each in orders:
                self._model.add_implication(self._order[each], self._any_order[orders])
        return [self._any_order[orders]]

    def _cheapest(self, options: SolveOptions, clock: Clock) -> Outcome:
        """Return the lowest price: told by a search among literals most of the time."""
        self._model.minimize(self._total)
        outcome = run(self._model, options, clock, PLAIN_EFFORT, plain=True)
        if outcome.settled:
            return outcome
        return run(self._model, options, clock, plain=True, sums=True)

    # --- the answer ------------------------------------------------------------------------------

    def reply(self, options: SolveOptions, clock: Clock) -> Reply:
        """Return the best proposal: at its price the one that requires least."""
        model = self._model
        limit(model, self._ceiling, self._most)
        outcome = self._cheapest(options, clock)
        if not outcome.has_solution:
            return Reply(None, settled=outcome.settled)
        bound = outcome.bound
        limit(model, self._ceiling, outcome.solver.value(self._total))
        literals = [each for asked in self._asked for each in asked.values()]
        literals += [each for given in self._given for each in given.values()]
        many = 1 + max(self._problem.simultaneous)
        model.minimize(
            many * sum(literals)
            - sum(
                limit * each
                for limit, each in zip(self._problem.simultaneous, self._simultaneous, strict=True)
            )
        )
        sparing = run(model, options, clock, plain=True, sums=True)
        values = (sparing if sparing.has_solution else outcome).solver
        return Reply(
            Proposal(
                order=_chosen(self._order, values),
                way=self._problem.ways[_chosen(self._way, values)],
                simultaneous=self._problem.simultaneous[_chosen(self._simultaneous, values)],
                required=tuple(
                    essential(
                        (
                            *(each for each, literal in asked.items() if values.value(literal)),
                            *(
                                Gives(wished, values.value(vfs))
                                for wished, vfs in given.items()
                                if values.value(vfs)
                            ),
                        )
                    )
                    for asked, given in zip(self._asked, self._given, strict=True)
                ),
                bound=bound,
            ),
            settled=True,
        )


def _chosen(literals: Sequence[Var], values: cp_model.CpSolver) -> int:
    return next(number for number, literal in enumerate(literals) if values.value(literal))

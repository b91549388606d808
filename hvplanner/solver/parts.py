"""Solves the hosts of a part: the cheapest that meet what is required of them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

from hvplanner.solver.building import build, limit
from hvplanner.solver.extract import host_plan
from hvplanner.solver.requirements import Gives
from hvplanner.solver.running import confirmed, run, soon

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hvplanner.model.plan import HostPlan
    from hvplanner.model.solving import SolveOptions
    from hvplanner.solver.clock import Clock
    from hvplanner.solver.problem import Problem
    from hvplanner.solver.promises import Wished
    from hvplanner.solver.requirements import Requirement
    from hvplanner.solver.running import Outcome
    from hvplanner.solver.variables import Linear

Requirements: TypeAlias = "frozenset[Requirement]"

FIRST_EFFORT = 2.0
"""CP-SAT's own measure of the work, about a second of one core, before the best answer so far is
taken; twice as much each time it is asked again. Not by the clock, so that the same search goes
the same way."""

TIE_EFFORT = 0.1
"""The same for a choice among hosts at one price: nothing that is proven rests on it."""

CEILING = 2**52
"""Above any price that can be told exactly."""


@dataclass(frozen=True)
class Answer:
    """What a part costs under some requirements.

    `bound` is the price that no hosts go below, None where nothing meets the requirements. Beside
    it the cheapest `hosts` known, by class, with their price and the switch ports they take by
    (fabric, rate); none are known where `price` is None.
    """

    bound: int | None
    price: int | None = None
    hosts: tuple[HostPlan, ...] = ()
    ports: tuple[tuple[tuple[int, int], int], ...] = ()

    @property
    def settled(self) -> bool:
        """Tell whether nothing more can be found out."""
        return self.bound is None or self.bound == self.price


OPEN = Answer(bound=0)
"""Nothing known yet."""


class Part:
    """The hosts of an instance under one order of the live-migration networks."""

    def __init__(self, problem: Problem, unit: int, options: SolveOptions) -> None:
        """Take an instance with one order, and what one unit of money counts in a price."""
        self._problem = problem
        self._options = options
        self._built = build(self._problem)
        model = self._built.model
        self._price = model.new_int_var(0, CEILING, "price")
        model.add(self._price == self._built.cost * unit + self._built.ports)
        self._answers: dict[Requirements, Answer] = {}
        self._simplest: dict[Requirements, Answer] = {}
        self._widest: dict[Requirements, Answer] = {}
        self._efforts: Counter[Requirements] = Counter()
        self._mosts: dict[tuple[Wished, Requirements, int | None], int] = {}

    @property
    def answers(self) -> Mapping[Requirements, Answer]:
        """All that is known."""
        return self._answers

    def answer(self, required: Requirements, clock: Clock) -> Answer:
        """Return the cheapest hosts that meet the requirements, or work on it once more."""
        known = self._answers.get(required, OPEN)
        if known.settled:
            return known
        effort = FIRST_EFFORT * 2 ** self._efforts[required]
        self._efforts[required] += 1
        self._built.require(required)
        least = self._floor(required)
        limit(self._built.model, self._price, CEILING, least)
        self._built.model.minimize(self._price)
        outcome = self._run(clock, effort=effort, hard=effort > FIRST_EFFORT)
        if outcome.has_solution:
            found = self._answer_of(outcome, max(outcome.bound, least))
        elif outcome.settled:
            found = Answer(bound=None)
        else:
            found = replace(known, bound=max(outcome.bound, least))
        self._answers[required] = found
        self._generalise(required, found.bound, clock)
        return found

    def simplest(self, required: Requirements, clock: Clock) -> Answer:
        """Return the simplest hosts that meet the requirements and are no dearer than known."""
        return self._among_cheapest(required, self._built.ties, self._simplest, clock)

    def widest(self, required: Requirements, clock: Clock) -> Answer:
        """Return of such hosts those that leave live migrations most.

        Where even they are too slow, so are most others at that price: one lesson instead of many.
        """
        return self._among_cheapest(required, -self._built.width, self._widest, clock)

    def _floor(self, required: Requirements) -> int:
        """Return the price that is known not to be gone below: that of fewer requirements.

        A solution at that price is the best without any further search.
        """
        return max(
            (each.bound or 0 for asked, each in self._answers.items() if asked <= required),
            default=0,
        )

    def _among_cheapest(
        self,
        required: Requirements,
        objective: Linear,
        found: dict[Requirements, Answer],
        clock: Clock,
    ) -> Answer:
        known = self._answers[required]
        if required not in found and known.price is not None:
            self._built.require(required)
            model = self._built.model
            limit(model, self._price, known.price)
            model.minimize(objective)
            outcome = run(model, self._options, clock, effort=TIE_EFFORT, plain=True)
            best = self._answer_of(outcome, known.bound or 0) if outcome.has_solution else known
            found[required] = best
        return found.get(required, known)

    def _generalise(self, required: Requirements, bound: int | None, clock: Clock) -> None:
        """Find the fewest VFs of one kind that already have the hosts cost so much.

        What is known of fewer VFs holds for more, so one answer stands for many.
        """
        if bound == 0:
            return
        others = frozenset(each for each in required if not isinstance(each, Gives))
        asked = sorted((each for each in required if isinstance(each, Gives)), key=_most_first)
        for each in asked:
            most = self._most(each.wished, others, bound, clock)
            if most < each.vfs:
                enough = others if most < 0 else others | {replace(each, vfs=most + 1)}
                known = self._answers.get(enough, OPEN)
                if not known.settled and (bound is None or bound > (known.bound or 0)):
                    self._answers[enough] = replace(known, bound=bound)
                return

    def _most(self, wished: Wished, required: Requirements, bound: int | None, clock: Clock) -> int:
        """Return how many VFs hosts at lower prices meet at most, -1 where there are no such."""
        key = wished, required, bound
        if key not in self._mosts:
            model = self._built.model
            self._built.require(required)
            limit(model, self._price, CEILING if bound is None else bound - 1)
            model.minimize(-self._built.supplies[0].given(wished))
            outcome = self._run(clock, effort=FIRST_EFFORT)
            if outcome.has_solution or not outcome.settled:
                self._mosts[key] = min(sum(wished), -outcome.bound)
            else:
                self._mosts[key] = -1
        return self._mosts[key]

    def _run(self, clock: Clock, *, effort: float, hard: bool = False) -> Outcome:
        """Solve the model as it is: at once if it can be, a hard one with all that CP-SAT has."""
        model, options = self._built.model, self._options
        if hard:
            outcome = run(model, options, clock, effort, turns=options.threads > 1)
        else:
            outcome = soon(model, options, clock, effort)
        if outcome.settled and not outcome.has_solution:
            return confirmed(model, options, clock)
        return outcome

    def _answer_of(self, outcome: Outcome, bound: int) -> Answer:
        values = outcome.solver
        ports: Counter[tuple[int, int]] = Counter()
        for host in self._built.variables.classes:
            for card in host.cards:
                for (at, _, fabric), seats in card.seats.items():
                    link = self._problem.link_of(card.place.choices[at].model, fabric)
                    count = values.value(seats)
                    if count and link is not None:
                        ports[fabric, self._problem.links[link].rate_mbps] += count * host.row.hosts
        price = values.value(self._price)
        return Answer(
            bound=min(bound, price),
            price=price,
            hosts=tuple(
                host_plan(self._problem, host, values) for host in self._built.variables.classes
            ),
            ports=tuple(sorted(ports.items())),
        )


def _most_first(requirement: Gives) -> tuple[int, Wished]:
    return -requirement.vfs, requirement.wished

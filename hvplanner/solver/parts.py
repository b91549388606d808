"""Solves the hosts of a part: the cheapest that meet what is required of them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from hvplanner.solver.building import build, limit
from hvplanner.solver.implications import Implications
from hvplanner.solver.requirements import amount_of, asking_for, implies
from hvplanner.solver.running import PLAIN_EFFORT, confirmed, run, soon

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from concurrent.futures import Executor, Future

    from hvplanner.model.plan import HostPlan
    from hvplanner.model.solving import SolveOptions
    from hvplanner.solver.clock import Clock
    from hvplanner.solver.problem import Problem
    from hvplanner.solver.requirements import Requirement
    from hvplanner.solver.running import Outcome
    from hvplanner.solver.traits import Traits
    from hvplanner.solver.variables import Linear

Requirements: TypeAlias = "frozenset[Requirement]"

FIRST_EFFORT = 2.0
"""CP-SAT's own measure of the work, about a second of one core, before the best answer so far is
taken; twice as much each time it is asked again. Not by the clock, so that the same search goes
the same way."""

LEARNING_EFFORT = 0.2
"""The same for what else an answer tells: it is a help, and what it saves is another question."""

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


@dataclass(frozen=True)
class Hosts:
    """Hosts that were found once, with all that they meet: the answer to other questions, too."""

    price: int
    plans: tuple[HostPlan, ...]
    ports: tuple[tuple[tuple[int, int], int], ...]
    found_for: Requirements
    traits: Traits

    def meet(self, required: Requirements) -> bool:
        """Tell whether the hosts surely meet these requirements."""
        return all(
            self.traits.meet(each) or any(implies(more, each) for more in self.found_for)
            for each in required
        )

    def answer(self, bound: int) -> Answer:
        """Return the hosts as an answer with this bound."""
        return Answer(bound=bound, price=self.price, hosts=self.plans, ports=self.ports)


class Part:
    """The hosts of an instance under one order of the live-migration networks.

    What else an answer tells is found out `beside`, if that is given, while its asker goes on. No
    other question is answered before that is known, so that the same questions have the same
    answers.
    """

    def __init__(
        self, problem: Problem, unit: int, options: SolveOptions, beside: Executor | None = None
    ) -> None:
        """Take an instance with one order, and what one unit of money counts in a price."""
        self._problem = problem
        self._options = options
        self._beside = beside
        self._unfinished: Future[None] | None = None
        self._built = build(self._problem)
        model = self._built.model
        self._price = model.new_int_var(0, CEILING, "price")
        model.add(self._price == self._built.totals.price(unit))
        model.add(self._price >= self._built.least.price(unit))
        self._answers: dict[Requirements, Answer] = {}
        self._simplest: dict[Requirements, Answer] = {}
        self._widest: dict[Requirements, Answer] = {}
        self._implications = Implications()
        self._hosts: list[Hosts] = []
        self._was_hard = False
        self._efforts: Counter[Requirements] = Counter()
        self._mosts: dict[tuple[Requirement, Requirements, int | None], int | None] = {}

    @property
    def answers(self) -> Mapping[Requirements, Answer]:
        """All that is known."""
        self._finish()
        return self._answers

    def answer(self, required: Requirements, clock: Clock, most: int = CEILING) -> Answer:
        """Return the cheapest hosts that meet the requirements, or work on it once more.

        Of hosts that all cost more than `most`, no more than that is found out.
        """
        self._finish()
        known = self._answers.get(required, OPEN)
        if known.settled:
            return known
        least = self._floor(required)
        if least is None or least > most:
            # Told as an answer of its own: whoever asked may know nothing of the weaker question.
            return self._tell(required, replace(known, bound=least))
        # What met it once is the most that it costs.
        cheapest = self._cheapest_known(required)
        if most < CEILING and (cheapest is None or cheapest.price > most):
            if self._are_dearer(required, most, clock):
                return self._answers[required]
            cheapest = self._cheapest_known(required)
        if cheapest is not None and cheapest.price == least:
            return self._tell(required, cheapest.answer(least))
        effort = FIRST_EFFORT * 2 ** self._efforts[required]
        self._efforts[required] += 1
        self._built.require(required)
        ceiling = CEILING if cheapest is None else cheapest.price
        limit(self._built.model, self._price, ceiling, least)
        self._built.model.minimize(self._price)
        outcome = self._run(clock, effort=effort, hard=effort > FIRST_EFFORT)
        if outcome.has_solution:
            found = self._answer_of(outcome, required, max(outcome.bound, least))
        elif outcome.settled:
            found = Answer(bound=None)
        elif cheapest is not None:
            found = cheapest.answer(max(outcome.bound, least))
        else:
            found = replace(known, bound=max(outcome.bound, least))
        self._tell(required, found)
        # Where hosts are not found at once, to learn more of them takes longer than it saves.
        if found.bound not in (least, 0) and not outcome.presolved:
            self._begin(partial(self._generalise, required, found.bound, clock))
        return found

    def simplest(self, required: Requirements, clock: Clock) -> Answer:
        """Return the simplest hosts that meet the requirements and are no dearer than known."""
        return self._among_cheapest(required, self._built.ties, self._simplest, clock)

    def widest(self, required: Requirements, clock: Clock) -> Answer:
        """Return of such hosts those that leave live migrations most.

        Where even they are too slow, so are most others at that price: one lesson instead of many.
        """
        return self._among_cheapest(required, -self._built.width, self._widest, clock)

    def soon(self, required: Requirements, clock: Clock, most: int) -> Answer:
        """Return hosts that meet the requirements, cheap ones as far as is seen in a moment.

        They cost no more than `most`; where none are found, nothing is known.
        """
        if most < 0:
            return OPEN
        self._finish()
        self._built.require(required)
        model = self._built.model
        limit(model, self._price, most)
        model.minimize(self._price)
        outcome = soon(model, self._options, clock, TIE_EFFORT)
        return self._hosts_of(outcome, required).answer(0) if outcome.has_solution else OPEN

    def floor(self, required: Requirements) -> int | None:
        """Return the price that is known not to be gone below: that of fewer requirements.

        A solution at that price is the best without any further search. None where nothing is known
        to meet even fewer.
        """
        self._finish()
        return self._floor(required)

    def _among_cheapest(
        self,
        required: Requirements,
        objective: Linear,
        found: dict[Requirements, Answer],
        clock: Clock,
    ) -> Answer:
        known = self.answers.get(required) or self.answer(required, clock)
        self._finish()
        if required not in found and known.price is not None:
            self._built.require(required)
            model = self._built.model
            limit(model, self._price, known.price)
            model.minimize(objective)
            outcome = run(model, self._options, clock, effort=TIE_EFFORT, plain=True)
            if outcome.has_solution:
                known = self._answer_of(outcome, required, known.bound or 0)
            found[required] = known
        return found.get(required, known)

    def _begin(self, work: Callable[[], None]) -> None:
        """Have something found out that nobody waits for."""
        if self._beside is None:
            work()
        else:
            self._unfinished = self._beside.submit(work)

    def _finish(self) -> None:
        """Wait for that; it has the model and all that is known to itself."""
        if self._unfinished is not None:
            self._unfinished.result()
            self._unfinished = None

    def _floor(self, required: Requirements) -> int | None:
        known = [(self._implications.bits(asked), each) for asked, each in self._answers.items()]
        following = self._implications.following(required)
        bounds = [answer.bound for bits, answer in known if not bits & ~following]
        return None if None in bounds else max((each for each in bounds if each), default=0)

    def _cheapest_known(self, required: Requirements) -> Hosts | None:
        """Return the cheapest of the hosts found before that meet the requirements."""
        met = [each for each in self._hosts if each.meet(required)]
        return min(met, key=lambda each: each.price, default=None)

    def _tell(self, required: Requirements, answer: Answer) -> Answer:
        self._answers[required] = answer
        return answer

    def _are_dearer(self, required: Requirements, most: int, clock: Clock) -> bool:
        """Find out in a moment whether all hosts that meet the requirements cost more than that.

        Where they do, it is known of all that already has them do so.
        """
        outcome = self._cheaper(required, most + 1, clock, PLAIN_EFFORT)
        if outcome.has_solution:
            self._answer_of(outcome, required, 0)
        elif outcome.settled:
            self._at_least(required, most + 1)
            self._at_least(self._built.blamed(outcome.solver), most + 1)
            return True
        else:
            self._was_hard = True
        return False

    def _generalise(self, required: Requirements, bound: int | None, clock: Clock) -> None:
        """Find less that already has the hosts cost so much.

        What is known of less holds for more, so one answer stands for many. Where all that is left
        asks for one amount, less of that may be enough.
        """
        outcome = self._cheaper(required, bound, clock, LEARNING_EFFORT)
        if outcome.has_solution or not outcome.settled:
            return
        blamed = self._built.blamed(outcome.solver)
        amounts = list(filter(amount_of, blamed))
        if len(amounts) == 1:
            less = self._less(blamed, amounts[0], bound, clock)
            blamed = blamed if less is None else less
        self._at_least(blamed, bound)

    def _at_least(self, required: Requirements, bound: int | None) -> None:
        """Have it known that what meets the requirements costs so much, None where nothing does."""
        known = self._answers.get(required, OPEN)
        if not known.settled and (bound is None or bound > (known.bound or 0)):
            self._answers[required] = replace(known, bound=bound)

    def _cheaper(
        self, required: Requirements, bound: int | None, clock: Clock, effort: float
    ) -> Outcome:
        """Look for hosts at lower prices that meet the requirements.

        Where there are none, it is told which of the requirements they do not meet together.
        """
        self._built.require(required)
        limit(self._built.model, self._price, CEILING if bound is None else bound - 1)
        self._built.model.clear_objective()  # type: ignore[no-untyped-call]
        with self._built.assuming(required):
            return run(self._built.model, self._options, clock, effort, plain=True)

    def _less(
        self, required: Requirements, amount: Requirement, bound: int | None, clock: Clock
    ) -> Requirements | None:
        """Return the same with less of an amount or without it, if hosts cost so much even then."""
        others, asked = required - {amount}, amount_of(amount) or 0
        floor = self._floor(others)
        if floor is None or (bound is not None and floor >= bound):
            return others
        most = self._most(amount, others, bound, clock)
        if most is None or most >= asked:
            return None
        return others if most < 0 else others | {asking_for(amount, most + 1)}

    def _most(
        self, requirement: Requirement, others: Requirements, bound: int | None, clock: Clock
    ) -> int | None:
        """Return how much hosts at lower prices have at most of what a requirement asks for.

        -1 where there are no such hosts, None where that is not found out.
        """
        key = asking_for(requirement, 0), others, bound
        if key not in self._mosts:
            model = self._built.model
            self._built.require(others)
            limit(model, self._price, CEILING if bound is None else bound - 1)
            model.minimize(-self._built.amount(requirement))
            outcome = self._run(clock, effort=LEARNING_EFFORT)
            if outcome.has_solution:
                # Where networks take more than there is, less than nothing is left.
                self._mosts[key] = max(0, -outcome.bound)
                self._answer_of(outcome, others, 0)
            else:
                self._mosts[key] = -1 if outcome.settled else None
        return self._mosts[key]

    def _run(self, clock: Clock, *, effort: float, hard: bool = False) -> Outcome:
        """Solve the model as it is: at once if it can be, a hard one with all that CP-SAT has."""
        model, options = self._built.model, self._options
        if hard:
            outcome = run(model, options, clock, effort, turns=options.threads > 1)
        elif self._was_hard:
            # The next most likely is hard too; the one after that is tried again.
            outcome = run(model, options, clock, effort, alone=True)
            self._was_hard = False
        else:
            outcome = soon(model, options, clock, effort)
            self._was_hard = outcome.presolved
        return confirmed(outcome, model, options, clock)

    def _answer_of(self, outcome: Outcome, required: Requirements, bound: int) -> Answer:
        hosts = self._hosts_of(outcome, required)
        self._hosts.append(hosts)
        return hosts.answer(min(bound, hosts.price))

    def _hosts_of(self, outcome: Outcome, required: Requirements) -> Hosts:
        return Hosts(
            price=outcome.solver.value(self._price),
            plans=self._built.plans(outcome.solver),
            ports=self._built.ports_taken(outcome.solver),
            found_for=required,
            traits=self._built.traits(outcome.solver),
        )

"""Divides an instance into parts that know nothing of each other.

The hosts of one class are a part: what they share with others (the order of networks, transport,
simultaneous limit, which networks work, how fast drains are, how many VFs of those owed together)
reaches them as requirements. So one host of each class is solved, and classes that are equal are
solved once. Where classes share more than that, they are one part: too few switch ports, ports of
several prices, or VFs owed together by hosts whose guests may team.
"""

from __future__ import annotations

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

from hvplanner.solver.parts import CEILING, Part
from hvplanner.solver.promises import shared_promises, whole_promises
from hvplanner.solver.requirements import Avoid
from hvplanner.solver.scenarios import VfScenario

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence

    from hvplanner.model.plan import HostPlan
    from hvplanner.model.solving import SolveOptions
    from hvplanner.solver.clock import Clock
    from hvplanner.solver.lessons import Condition, Lesson
    from hvplanner.solver.parts import Answer, Requirements
    from hvplanner.solver.problem import ClassProblem, Problem

ANY_CLASS = "any"
"""Stands for the id of a class that is solved on its own."""

Ranks: TypeAlias = "tuple[tuple[int, ...], ...]"
"""By group of networks that stand in for each other, those that carry migrations, in order."""

NOTHING_YET = VfScenario((), 0)
"""Promises no VF, but has switches with SR-IOV for those that are asked for later."""


@dataclass(frozen=True)
class Block:
    """Classes that are solved together, for `times` hosts of each.

    `problem` is the instance without all others. Blocks of equal `key` are one part.
    """

    problem: Problem
    names: tuple[str, ...]
    times: int
    key: Hashable

    def ways_out(self, lesson: Lesson) -> tuple[Avoid, ...]:
        """Return what keeps this block from taking part in what is too slow, each by itself."""
        conditions = dict(lesson.conditions)
        return tuple(
            Avoid(at, lesson.network, conditions[name])
            for at, name in enumerate(self.names)
            if name in conditions
        )

    def beyond(
        self, name: str, network: int, conditions: Iterable[Condition]
    ) -> tuple[Avoid, ...] | None:
        """Return what keeps a class of this block from meeting any of these conditions."""
        if name not in self.names:
            return None
        return tuple(Avoid(self.names.index(name), network, each) for each in conditions)


class Division:
    """The blocks of an instance, and the parts that answer for them."""

    def __init__(self, problem: Problem, options: SolveOptions, *, whole: bool = False) -> None:
        self.blocks = divide(problem, whole=whole)
        self._problem = problem
        self._options = options
        self._unit = price_unit(problem)
        # One block of all classes counts those whose plans are fixed itself.
        self._fixed = fixed_price(problem) if len(self.blocks) > 1 else 0
        self._parts: dict[tuple[Hashable, Ranks], Part] = {}
        self._ranks = [stand_in_ranks(problem, order) for order in problem.orders]
        # Kept: to begin a thread takes as long as many a question.
        self._threads = ThreadPoolExecutor(options.threads)
        # Their own: those that wait for what is found out beside must not keep it from beginning.
        self._beside = ThreadPoolExecutor(options.threads) if options.threads > 1 else None

    def known(self) -> Iterator[tuple[int, frozenset[int], Requirements, Answer]]:
        """Yield all answers so far, with the block and the orders they are for."""
        for number, block in enumerate(self.blocks):
            for (key, ranks), part in self._parts.items():
                if key == block.key:
                    orders = frozenset(at for at, its in enumerate(self._ranks) if its == ranks)
                    for required, answer in part.answers.items():
                        yield number, orders, required, answer

    def answers(
        self,
        order: int,
        required: Sequence[Requirements],
        clock: Clock,
        most: int | None = None,
    ) -> list[Answer]:
        """Return what every block costs at least under what is required of it.

        Of a block that has the whole cluster cost more than `most`, no more than that is found out.
        """
        rooms = self.rooms(order, required, most)
        return self._ask(
            order, required, lambda part, each, room: part.answer(each, clock, room), rooms
        )

    def simplest(self, order: int, required: Sequence[Requirements], clock: Clock) -> list[Answer]:
        """Return the simplest hosts of every block that cost no more than its cheapest."""
        return self._ask(order, required, lambda part, each, _: part.simplest(each, clock))

    def widest(self, order: int, required: Sequence[Requirements], clock: Clock) -> list[Answer]:
        """Return of such hosts of every block those that leave live migrations most."""
        return self._ask(order, required, lambda part, each, _: part.widest(each, clock))

    def soon(
        self, order: int, required: Sequence[Requirements], clock: Clock, rooms: Sequence[int]
    ) -> list[Answer]:
        """Return hosts of every block that meet what is required of it, if not the cheapest.

        They cost no more than these `rooms`.
        """
        return self._ask(
            order, required, lambda part, each, room: part.soon(each, clock, room), rooms
        )

    def rooms(self, order: int, required: Sequence[Requirements], most: int | None) -> list[int]:
        """Return what a host of each block may cost while the cluster costs no more than `most`.

        Others cost at least what is known of what is required of them.
        """
        if most is None:
            return [CEILING] * len(self.blocks)
        asked = [
            (self._part(block, order), each)
            for block, each in zip(self.blocks, required, strict=True)
        ]
        floors = [part.floor(each) or 0 for part, each in asked]
        times: Counter[tuple[Part, Requirements]] = Counter()
        left = most - self._fixed
        for block, key, floor in zip(self.blocks, asked, floors, strict=True):
            times[key] += block.times
            left -= block.times * floor
        return [floor + left // times[key] for key, floor in zip(asked, floors, strict=True)]

    def price(self, answers: Sequence[Answer]) -> int:
        """Return the price of the whole cluster. Raises TypeError where one is not known."""
        prices = [
            block.times * answer.price
            for block, answer in zip(self.blocks, answers, strict=True)
            if answer.price is not None
        ]
        return sum(prices) + self._fixed

    def ports_fit(self, answers: Sequence[Answer]) -> bool:
        """Tell whether the fabrics have the switch ports that all blocks take together."""
        taken: Counter[tuple[int, int]] = Counter()
        for block, answer in zip(self.blocks, answers, strict=True):
            for key, count in answer.ports:
                taken[key] += count * block.times
        return all(count <= _left(self._problem, *key) for key, count in taken.items())

    def hosts(self, answers: Sequence[Answer]) -> dict[str, HostPlan]:
        """Return the plans of all classes."""
        return {
            name: plan.model_copy(update={"host_class": name})
            for block, answer in zip(self.blocks, answers, strict=True)
            for name, plan in zip(block.names, answer.hosts, strict=True)
        }

    def _ask(
        self,
        order: int,
        required: Sequence[Requirements],
        ask: Callable[[Part, Requirements, int], Answer],
        rooms: Sequence[int] | None = None,
    ) -> list[Answer]:
        """Ask equal parts the same question once, and as many parts at a time as threads."""
        parts = [self._part(block, order) for block in self.blocks]
        questions: dict[Part, dict[Requirements, int]] = {part: {} for part in parts}
        for at, (part, each) in enumerate(zip(parts, required, strict=True)):
            room = CEILING if rooms is None else rooms[at]
            questions[part][each] = max(room, questions[part].get(each, room))

        def work(part: Part) -> list[Answer]:
            return [ask(part, each, room) for each, room in questions[part].items()]

        each_by_each = map if len(questions) == 1 else self._threads.map
        found = dict(zip(questions, each_by_each(work, questions), strict=True))
        return [
            found[part][list(questions[part]).index(each)]
            for part, each in zip(parts, required, strict=True)
        ]

    def _part(self, block: Block, order: int) -> Part:
        key = block.key, self._ranks[order]
        if key not in self._parts:
            problem = replace(block.problem, orders=(block.problem.orders[order],))
            self._parts[key] = Part(problem, self._unit, self._options, self._beside)
        return self._parts[key]


def stand_in_ranks(problem: Problem, order: Sequence[int]) -> Ranks:
    """Return all that the order of live-migration networks is to hosts: who stands in first.

    Nothing where no failure has one network stand in for another.
    """
    if not (problem.targets.nic_failures or problem.targets.fabric_failures):
        return ()
    return tuple(tuple(each for each in order if each in group) for group in problem.backup_groups)


def divide(problem: Problem, *, whole: bool = False) -> tuple[Block, ...]:
    """Return the parts of an instance, one of all classes where they share something or `whole`."""
    if whole or len(problem.classes) <= 1 or _shared(problem):
        return (Block(problem, tuple(row.id for row in problem.classes), 1, "all"),)
    return tuple(_block(problem, row) for row in problem.classes)


def price_unit(problem: Problem) -> int:
    """Return what one unit of money counts in a price, which also counts switch ports.

    More than all ports together, so that a lower price is a lower cost, and fewer ports at equal
    cost.
    """
    ports = max((model.ports for model in problem.models), default=0)
    own = sum(row.hosts * len(row.places) * ports for row in problem.classes)
    return 1 + own + sum(problem.fixed.ports.values())


def fixed_price(problem: Problem) -> int:
    """Return the price of the classes whose plans are fixed, where no port has several prices."""
    prices = {
        (fabric, rate): cost
        for fabric, rows in enumerate(problem.fabric_ports)
        for rate, _, cost in rows
    }
    paid = sum(prices[key] * count for key, count in problem.fixed.paid.items())
    cost = problem.fixed.cost + paid
    return cost * price_unit(problem) + sum(problem.fixed.ports.values())


def _left(problem: Problem, fabric: int, rate: int) -> int:
    free = sum(free for speed, free, _ in problem.fabric_ports[fabric] if speed == rate)
    return max(0, free - problem.fixed.ports.get((fabric, rate), 0))


def _promised(problem: Problem, name: str) -> Iterator[VfScenario]:
    """Yield what a class gives where every class gives all, and room for what it is asked for."""
    for wish in whole_promises(problem, name):
        yield VfScenario(((replace(wish, host_class=ANY_CLASS, wanted=wish.able), 1),), 100)
    if any(name == of for each in shared_promises(problem) for of, _, _ in each.terms):
        yield NOTHING_YET


def _shared(problem: Problem) -> bool:
    prices = [Counter(rate for rate, _, _ in rows) for rows in problem.fabric_ports]
    if any(count > 1 for rates in prices for count in rates.values()):
        return True
    # What one vNIC wants counts twice where its guest teams: only the hosts together tell.
    return bool(problem.guest_teams and shared_promises(problem))


def _block(problem: Problem, row: ClassProblem) -> Block:
    """Return one host of a class, with its share of the switch ports and its promises."""
    seats = len(row.places) * max((model.ports for model in problem.models), default=0)
    ports = tuple(
        tuple(
            (rate, min(seats, _left(problem, fabric, rate) // row.hosts), cost)
            for rate, _, cost in rows
        )
        for fabric, rows in enumerate(problem.fabric_ports)
    )
    one = replace(row, id=ANY_CLASS, hosts=1)
    scenarios = tuple(dict.fromkeys(_promised(problem, row.id)))
    alone = replace(
        problem,
        classes=(one,),
        fabric_ports=ports,
        fixed=replace(problem.fixed, plans=(), cost=0, ports={}, paid={}),
        targets=problem.targets.model_copy(update={"budget": None}),
        vf_scenarios=scenarios,
    )
    key = (
        one.places, one.slots, tuple(sorted(one.owned.items())), one.sriov_ready, one.demand,
        one.failed_demands, ports, scenarios,
    )  # fmt: skip
    return Block(alone, (row.id,), row.hosts, key)

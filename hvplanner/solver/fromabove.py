"""Finds a plan that is fast enough, though maybe not the cheapest, by asking hosts for bandwidth.

A search that goes by price meets plans in the order of what they cost. Where only dear ones are
fast enough, it has nothing to show for long.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from hvplanner.evaluation.drains import distinct_drains
from hvplanner.solver.lessons import Condition
from hvplanner.solver.requirements import Avoid, Fails, Works, essential
from hvplanner.solver.streams import without_direct

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from hvplanner.model.plan import MigrationSettings, Plan
    from hvplanner.solver.clock import Clock
    from hvplanner.solver.division import Block, Division
    from hvplanner.solver.master import Proposal
    from hvplanner.solver.parts import Answer, Requirements
    from hvplanner.solver.problem import Problem
    from hvplanner.solver.times import Limits, Missed, Stopwatch

TIMES = (0, 1, 2, 4, 8, 16, 32)
"""How many times what a drain has to copy at the least, in the time it may take, is asked for."""

KBIT_PER_MIB = 2**23 / 1000

UNLIMITED_KBPS = 10**6
"""What is asked for first where drains may take any time, but single migrations may not."""


def in_every_order(proposal: Proposal, problem: Problem, limits: Limits) -> Iterator[Proposal]:
    """Yield a proposal, and then the same for all networks that can come first.

    What would keep it from being slow on its own networks is not required of those.
    """
    yield proposal
    # Hosts that are fixed may have less free in one order than in another.
    headroom = problem.targets.headroom_percent or 0
    known = set()
    for number, order in enumerate(problem.orders):
        first = order[: 1 if limits.fallback_ms is None else 2]
        if first in known or problem.fixed.headrooms[number] < headroom:
            continue
        known.add(first)
        works = {Works(network) for network in first}
        required = tuple(
            frozenset(each for each in asked if not isinstance(each, Avoid | Fails | Works)) | works
            for asked in proposal.required
        )
        yield replace(proposal, order=number, required=required)


def with_direct(
    proposal: Proposal, problem: Problem, blocks: Sequence[Block], limits: Limits
) -> Iterator[Proposal]:
    """Yield a proposal that asks hosts for SMB Direct as well, by each protocol that there is.

    Where the ceiling of streams without it is too low, no bandwidth is enough.
    """
    protocols = dict.fromkeys(each for model in problem.models for each in model.rdma)
    networks = _networks(proposal, problem, limits)
    for protocol in protocols if "smb" in problem.transports else ():
        conditions = without_direct(problem, protocol)
        required = tuple(
            essential(
                (
                    *asked,
                    *(
                        Avoid(at, network, condition)
                        for at in range(len(block.names))
                        for network in networks
                        for condition in conditions
                    ),
                )
            )
            for block, asked in zip(blocks, proposal.required, strict=True)
        )
        yield replace(proposal, required=required)


def from_above(
    proposal: Proposal,
    problem: Problem,
    division: Division,
    watch: Stopwatch,
    limits: Limits,
    most: int | None,
    plan_of: Callable[[Sequence[Answer], MigrationSettings | None], Plan],
    clock: Clock,
) -> Plan | Missed | None:
    """Return a plan of what a proposal requires that keeps the limits, at a price of `most`.

    The hosts of all blocks are asked for more and more bandwidth until drains are fast enough, and
    then those of one block after the other, where most is saved, for less again. Where even the
    most that hosts have is too slow, it is told what that misses; None where they are too dear, or
    time is up. `plan_of` makes a plan of answers, with other settings than the proposal's if there
    are any.
    """
    found: list[list[Answer]] = []
    missed: list[Missed] = []
    rooms = division.rooms(proposal.order, proposal.required, most)
    for times in TIMES:
        required = _asking(proposal, problem, division.blocks, limits, times)
        answers = division.soon(proposal.order, required, clock, rooms)
        # Hosts that cannot have so much, or at no price they may have, keep what they could.
        before = found[-1] if found else answers
        chosen = [
            each if each.price is not None else former
            for each, former in zip(answers, before, strict=True)
        ]
        if clock.stopped or any(each.price is None for each in chosen):
            return None
        if found and chosen == found[-1]:
            # They had so much before it was asked for, or there is no more.
            continue
        found.append(chosen)
        fastest = plan_of(chosen, None)
        plan = watch.in_time(fastest, limits)
        if plan is not None:
            break
        missed, before_that = watch.missed(fastest, limits), missed
        if missed == before_that:
            # More bandwidth changes nothing.
            return _least(missed)
    else:
        return _least(missed)

    *thinner, last = found
    cheapest = [min(answers, key=_price) for answers in zip(*found, strict=True)]
    if most is not None and division.price(cheapest) > most:
        return None
    chosen, settings = last, plan.migration

    def saved(at: int) -> int:
        return division.blocks[at].times * (_price(chosen[at]) - _price(cheapest[at]))

    for at in sorted(range(len(chosen)), key=saved, reverse=True):
        for less in thinner:
            if clock.stopped or _price(less[at]) >= _price(chosen[at]):
                break
            answers = [*chosen[:at], less[at], *chosen[at + 1 :]]
            tried = plan_of(answers, settings)
            if watch.keeps(tried, limits):
                chosen, plan = answers, tried
                break
    dear = most is not None and division.price(chosen) > most
    return None if dear or not division.ports_fit(chosen) else plan


def _least(missed: Sequence[Missed]) -> Missed | None:
    """Return what is missed by least."""
    return min(missed, key=lambda each: each.times, default=None)


def _price(answer: Answer) -> int:
    return answer.price or 0


def _asking(
    proposal: Proposal,
    problem: Problem,
    blocks: Sequence[Block],
    limits: Limits,
    times: int,
) -> list[Requirements]:
    """Return what is required of blocks, with so many times what drains have to copy."""
    largest_mib = _largest_mib(problem)
    networks = _networks(proposal, problem, limits)
    allowed_ms = (limits.drain_ms, limits.fallback_ms)
    return [
        essential(
            (
                *asked,
                *(
                    Avoid(at, network, Condition(left_to=times * _kbps(largest_mib[name], ms)))
                    for at, name in enumerate(block.names)
                    for network, ms in zip(networks, allowed_ms, strict=False)
                ),
            )
        )
        for block, asked in zip(blocks, proposal.required, strict=True)
    ]


def _largest_mib(problem: Problem) -> Counter[str]:
    """Return by class what one of its hosts has to send in a drain, or to take, at the most."""
    found: Counter[str] = Counter()
    for task, _ in distinct_drains(problem.placement):
        at_hosts: Counter[int] = Counter()
        for move in task.moves:
            at_hosts[move.target] += move.memory_mib
        found[task.source_class] = max(found[task.source_class], at_hosts.total())
        for target, memory_mib in at_hosts.items():
            name = task.target_classes[target]
            found[name] = max(found[name], memory_mib)
    return found


def _networks(proposal: Proposal, problem: Problem, limits: Limits) -> list[int]:
    """Return the networks that drains take: the first that works, and where it counts the next."""
    works = frozenset.intersection(*proposal.required)
    networks = [each for each in problem.orders[proposal.order] if Works(each) in works]
    return networks[: 1 if limits.fallback_ms is None else 2]


def _kbps(memory_mib: int, allowed_ms: int | None) -> int:
    if not allowed_ms:
        return UNLIMITED_KBPS
    return int(memory_mib * KBIT_PER_MIB * 1000 / allowed_ms)

"""Searches the order of a drain: proposals by rule and by CP-SAT, all judged by the simulation."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

from hvplanner.evaluation.drains import bound_ms, inputs, to_ms
from hvplanner.simulation import simulate
from hvplanner.solver.schedule import Host, Job, Link, Problem
from hvplanner.solver.scheduling import schedule

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from hvplanner.evaluation.drains import HostDrain
    from hvplanner.evaluation.endpoints import MigrationProfile
    from hvplanner.solver.departure import Departure

STEPS = 240
"""Small steps tried from the best proposal at most."""

PATIENCE = 80
"""Steps without a gain after which the search ends."""

SIMULATED_VMS = 60_000
"""VMs in all small steps together: a larger host gets fewer, so that it takes no longer."""

TICKS = 2000
"""Into how many steps of time a schedule is divided; with finer ones CP-SAT only takes longer."""

EFFORT = 0.1
"""Deterministic seconds of CP-SAT for an order: about one of a clock."""

SEED = 1

SOURCE = "source"


@dataclass(frozen=True, slots=True)
class Proposal:
    """VMs in the order in which they start, the target of each VM, and how many go at once."""

    order: tuple[int, ...]
    targets: tuple[int, ...]
    at_once: int


class OrderSearch:
    """Looks for a proposal that is quicker than Hyper-V's own, which may be None."""

    def __init__(
        self,
        departure: Departure,
        own: Proposal | None,
        own_ms: int | None,
        should_stop: Callable[[], bool],
        *,
        any_priority: bool,
    ) -> None:
        self.best = own
        self._best_ms = math.inf if own_ms is None else own_ms
        self._departure = departure
        self._slots = departure.profile.slots
        self._should_stop = should_stop
        self._ranks = (0,) * len(departure.vms) if any_priority else departure.ranks
        self._bound_ms = 0

    def bound_ms(self) -> int:
        """Return a time that no order is quicker than, whatever the targets.

        Each VM takes a slot for as long as it does alone to the best target, and those of higher
        priority start first, as all wait for the slots of the one host: what CP-SAT proves of that
        holds for every drain.
        """
        seconds = [each.seconds for each in self._departure.best_alone]
        tick_s = _tick_s(seconds, self._slots)
        # Rounded down, those shorter than a step to nothing, what is proven stays a bound.
        jobs = [
            Job(str(vm), SOURCE, "any", int(duration / tick_s), rank=self._ranks[vm])
            for vm, duration in enumerate(seconds)
            if duration >= tick_s
        ]
        problem = Problem((Host(SOURCE, self._slots), Host("any")), (), tuple(jobs))
        found = schedule(problem, effort=EFFORT, should_stop=self._should_stop)
        return int(found.bound * tick_s * 1000)

    def run(self, choices: Iterable[tuple[int, ...] | None], bound_ms: int) -> None:
        """Search with each of these targets, until the bound is met or nothing helps any more."""
        self._bound_ms = bound_ms
        for targets in dict.fromkeys(choices):
            for proposal in self._by_rule(targets) if targets else ():
                self._try(proposal)
        if self.best is not None and not self._over:
            self._try(self._by_schedule(self.best))
            self._refine(self.best)

    @property
    def _over(self) -> bool:
        # Times are rounded, bounds rounded down: a ms between them is none.
        return self._best_ms <= self._bound_ms + 1 or self._should_stop()

    def _try(self, proposal: Proposal) -> bool:
        """Simulate a proposal, and take it if it is quicker; tell whether it is no slower."""
        if self._over:
            return False
        drain, profile = self.of(proposal)
        endpoints, requests = inputs(drain.task, profile)
        live_s = simulate(endpoints, requests, profile.physics).makespan_s
        time_ms = to_ms(max(live_s, self._departure.saved_end_s))
        if time_ms < self._best_ms:
            self.best, self._best_ms = proposal, time_ms
        return time_ms <= self._best_ms

    def of(self, proposal: Proposal) -> tuple[HostDrain, MigrationProfile]:
        """Return the drain of a proposal and the profile by which it runs."""
        drain = self._departure.drain(proposal.order, proposal.targets)
        return drain, self._departure.profile.at_once(proposal.at_once)

    def _by_rule(self, targets: tuple[int, ...]) -> Iterator[Proposal]:
        """Yield simple orders, with every number at once that could still be quicker."""
        seconds = [each.seconds for each in self._departure.best_alone]
        given = range(len(seconds))
        orders = [
            tuple(sorted(given, key=lambda vm: (ranks[vm], by * seconds[vm])))
            for ranks in (self._ranks, self._departure.ranks)
            for by in (0, -1, 1)
        ]
        for at_once in range(self._slots, 0, -1):
            for order in dict.fromkeys(orders):
                if self._over:
                    return
                proposal = Proposal(order, targets, at_once)
                drain, profile = self.of(proposal)
                if bound_ms(drain.task, profile) < self._best_ms:
                    yield proposal

    def _by_schedule(self, proposal: Proposal) -> Proposal:
        """Return it in the order of a schedule in which each stream gets its share of what leaves.

        With so many at once no more can be certain. Targets that receive less hold others up.
        """
        departure, targets = self._departure, proposal.targets
        share = departure.leaving_rate / proposal.at_once
        seconds = [
            departure.alone(vm, departure.class_of(host), share).seconds
            for vm, host in enumerate(targets)
        ]
        tick_s = _tick_s(seconds, proposal.at_once)
        receives = {host: int(departure.arriving_rate(host)) for host in dict.fromkeys(targets)}
        problem = Problem(
            (Host(SOURCE, proposal.at_once), *(Host(str(host)) for host in receives)),
            tuple(Link(str(host), rate) for host, rate in receives.items()),
            tuple(
                Job(
                    id=str(vm),
                    source=SOURCE,
                    target=str(host),
                    duration=max(1, round(duration / tick_s)),
                    links=(str(host),),
                    rate=min(int(share), receives[host]),
                    rank=self._ranks[vm],
                )
                for vm, (host, duration) in enumerate(zip(targets, seconds, strict=True))
            ),
        )
        found = schedule(problem, effort=EFFORT, prove=False, should_stop=self._should_stop)
        # Stopped before a schedule was found, nothing tells VMs of a rank apart.
        starts = found.starts or (0,) * len(targets)
        order = sorted(
            range(len(targets)), key=lambda vm: (self._ranks[vm], starts[vm], -seconds[vm])
        )
        return replace(proposal, order=tuple(order))

    def _refine(self, current: Proposal) -> None:
        """Change the order at random in small steps, and go on from each that is no slower."""
        draw = random.Random(SEED)
        # VMs of one rank stand together, and change places among themselves only.
        spans: list[range] = []
        for _, run in groupby(current.order, key=lambda vm: self._ranks[vm]):
            first, length = len(spans), len(list(run))
            spans += [range(first, first + length)] * length
        in_vain = 0
        for _ in range(min(STEPS, SIMULATED_VMS // len(spans))):
            if self._over or in_vain == PATIENCE:
                return
            place = draw.randrange(len(spans))
            other = draw.choice(spans[place])
            order = list(current.order)
            if draw.random() < 0.5:
                order[place], order[other] = order[other], order[place]
            else:
                order.insert(other, order.pop(place))
            proposal = replace(current, order=tuple(order))
            before_ms = self._best_ms
            if self._try(proposal):
                current = proposal
            in_vain = 0 if self._best_ms < before_ms else in_vain + 1


def _tick_s(seconds: Sequence[float], at_once: int) -> float:
    """Return the step of time of a schedule, in seconds."""
    return max(sum(seconds) / at_once / TICKS, 0.001)

"""Learns of a plan that is too slow what migrations need together of the host that is drained.

They hold its slots one after the other, and all that they send goes out of it. How long they do and
how much that is depends on what each class of targets can receive: a lesson has a step for every
rate that plans were seen to have.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from typing import TYPE_CHECKING, NamedTuple

from hvplanner.evaluation.drains import inputs
from hvplanner.evaluation.endpoints import BYTES_PER_S, compression_cap, members_used
from hvplanner.simulation import Endpoint, Request, drain_bounds
from hvplanner.solver.lessons import Condition, JointLesson, Steps, usable_ms
from hvplanner.solver.rates import KBPS, links_at_most, most_total, takes_share

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from hvplanner.evaluation.assumed import Assumed
    from hvplanner.evaluation.drains import DrainTask
    from hvplanner.evaluation.endpoints import MigrationProfile
    from hvplanner.model.plan import Transport
    from hvplanner.simulation import Memory, Physics
    from hvplanner.solver.problem import Problem, Way
    from hvplanner.solver.times import Limits


class _Flow(NamedTuple):
    """What leaves a host or arrives there: one stream, or all together."""

    arrives: bool
    one: bool


STREAM_IN = _Flow(arrives=True, one=True)
STREAM_OUT = _Flow(arrives=False, one=True)
ALL_OUT = _Flow(arrives=False, one=False)

FREE = 1e15
"""Bytes/s beyond anything real."""

GRAIN = 1.02
"""From one rate of the scale to the next on which rates are looked for that are too slow."""

NEAR = 1.01
"""A rate that is no more than so many times another is taken for it, where that is enough."""

ROUNDING = 1.0 - 1e-9
"""What is rounded otherwise is still a bound."""


class _Need(NamedTuple):
    """What a migration needs at the least that never gets more than a rate."""

    slot_ms: float
    sent_bytes: float


@dataclass(frozen=True)
class _Drain:
    """A drain under a profile: memories and their counts by class of target."""

    network: int
    way: Way
    source: str
    memories: Mapping[str, Mapping[Memory, int]]
    profile: MigrationProfile
    physics: Physics

    def rate(self, name: str, flow: _Flow) -> float:
        """Return what flows at the most at a host of a class, in bytes/s."""
        rates = self.profile.of(name)
        members, total = rates.egress, rates.egress_total
        if flow.arrives:
            members, total = rates.ingress, rates.ingress_total
        used = self.physics.members_per_stream if flow.one else None
        rate = sum(sorted(members, reverse=True)[:used])
        return rate if total is None else min(rate, total)

    def needs(self, name: str, rate: float, *, slots: bool, leaving: float) -> int:
        """Return what the migrations to a class need: of slots in ms, or of the link in bytes.

        Where they arrive no faster than one rate, and leave no faster than another.
        """
        rate = min(rate, leaving)
        needs = [
            (count, _need(memory, rate, self.physics))
            for memory, count in self.memories[name].items()
        ]
        each = (count * (need.slot_ms if slots else need.sent_bytes) for count, need in needs)
        return int(sum(each) * ROUNDING)

    def needs_now(self, *, slots: bool, leaving: float) -> dict[str, int]:
        """Return by class what the migrations to it need at the rates there are."""
        return {
            name: self.needs(name, self.rate(name, STREAM_IN), slots=slots, leaving=leaving)
            for name in self.memories
        }

    def a_ms(self, *, slots: bool) -> int:
        """Return what the host has in a ms: slots, or bytes that its link takes."""
        return self.profile.slots if slots else _per_ms(self.rate(self.source, ALL_OUT))

    def around_ms(self, *, slots: bool) -> int:
        """Return how long before the end nothing is needed any more."""
        return 0 if slots else int((self.physics.setup_s + self.physics.resume_s) * 1000)

    def used(self, limit_ms: int, *, slots: bool, leaving: float) -> float:
        """Return which share migrations need of what there is until a limit."""
        usable = usable_ms(limit_ms, self.around_ms(slots=slots))
        needed = sum(self.needs_now(slots=slots, leaving=leaving).values())
        return needed / (self.a_ms(slots=slots) * max(1, usable))


class JointTeacher:
    """Make such lessons; every rate that was seen is a step of those to come."""

    def __init__(self, problem: Problem, assumed: Assumed) -> None:
        self._problem = problem
        self._assumed = assumed
        self._seen: dict[tuple[int, Way, str, _Flow], set[float]] = defaultdict(set)

    def lesson(
        self,
        task: DrainTask,
        profile: MigrationProfile,
        network: int,
        way: Way,
        found: Mapping[str, Condition],
        limits: Limits,
        *,
        fallback: bool,
    ) -> JointLesson | None:
        """Return the lesson of a drain, None where nothing of the kind keeps it from being quicker.

        `found` are conditions that only the very rates of the profile meet, by free class.
        """
        physics = profile.physics
        if way[0] == "smb":
            # What streams can do depends on all classes: the lesson is to hold for any.
            physics = replace(physics, stream_bytes_per_s=None)
        limit_ms = limits.drain(fallback=fallback)
        if limit_ms is None:
            return None
        drain = _Drain(network, way, task.source_class, _memories(task, profile), profile, physics)
        for lesson in self._lessons(drain, found, limit_ms):
            if lesson.rules_out(found, (profile.slots,), limits, fallback=fallback):
                return lesson
        return None

    def _lessons(
        self, drain: _Drain, found: Mapping[str, Condition], limit_ms: int
    ) -> Iterator[JointLesson]:
        """Yield lessons from the widest to the narrowest, first of what is lacking most."""
        leaving = drain.rate(drain.source, STREAM_OUT)
        for held_up in (False, True) if drain.source in found else (True,):
            most = leaving if held_up else FREE
            shares = {
                each: drain.used(limit_ms, slots=each, leaving=most) for each in (True, False)
            }
            for slots in sorted(shares, key=shares.__getitem__, reverse=True):
                for near in (NEAR, 1.0):
                    yield self._lesson(drain, found, limit_ms, slots, most, near)

    def _lesson(
        self,
        drain: _Drain,
        found: Mapping[str, Condition],
        limit_ms: int,
        slots: bool,
        leaving: float,
        near: float,
    ) -> JointLesson:
        """Return a lesson of slots or of the link, where no migration leaves faster than that.

        It tells of every class what is needed up to the rate at which it would be in time.
        """
        around_ms = drain.around_ms(slots=slots)
        time_ms = usable_ms(limit_ms, around_ms)
        amounts = {
            name: partial(drain.needs, name, slots=slots, leaving=leaving)
            for name in drain.memories
        }
        now = drain.needs_now(slots=slots, leaving=leaving)
        needed = sum(now.values())
        a_ms = drain.a_ms(slots=slots)
        needs = []
        for name in (each for each in amounts if each in found):
            enough = a_ms * time_ms - needed + now[name]
            late = partial(_is_more, amounts[name], enough)
            needs.append(self._steps(drain, name, STREAM_IN, near, amounts[name], late))
        unless = None
        if leaving < FREE and drain.source in found:
            unless = drain.source, self._ceilings(drain, STREAM_OUT, leaving)
        source: Steps | int | None = None
        if not slots:
            source = a_ms
            if drain.source in found:
                # Hosts of its class can be targets too: what is faster there is faster here.
                most = self._most(drain.way)
                least = sum(
                    amounts[name](most) if name in found else amount for name, amount in now.items()
                )
                late = partial(_is_late, least if least > a_ms * time_ms else needed, time_ms)
                source = self._steps(drain, drain.source, ALL_OUT, near, _per_ms, late)
        fixed = sum(amount for name, amount in now.items() if name not in found)
        return JointLesson(drain.network, drain.way, tuple(needs), fixed, source, around_ms, unless)

    def _steps(
        self,
        drain: _Drain,
        name: str,
        flow: _Flow,
        near: float,
        amount: Callable[[float], int],
        is_late: Callable[[float], bool],
    ) -> Steps:
        """Return what depends on the rate of a class, told for the rates seen and one more.

        That is the rate of now, or a higher one that is too slow still: what is told of that has
        none of the rates between tried.
        """
        most = self._most(drain.way)
        rate = _widest(drain.rate(name, flow), most, is_late)
        seen = self._seen[drain.network, drain.way, name, flow]
        if rate < most and not any(rate <= each <= rate * near for each in seen):
            seen.add(rate)
        steps = tuple((self._ceilings(drain, flow, each), amount(each)) for each in sorted(seen))
        return Steps(name, steps, amount(most))

    def _most(self, way: Way) -> float:
        """Return the most that leaves or arrives at any host, in bytes/s, whatever its links."""
        problem, (transport, limit) = self._problem, way
        links = max((each.rate_mbps for each in problem.links), default=0) * problem.members_max
        most = max(1, links) * BYTES_PER_S
        if transport == "compression":
            return min(most, compression_cap(self._assumed))
        return min(most, limit * BYTES_PER_S) if limit else most

    def _ceilings(self, drain: _Drain, flow: _Flow, rate: float) -> tuple[Condition, ...]:
        """Return the conditions under each of which no more than this leaves, or arrives."""
        problem, (transport, _) = self._problem, drain.way
        found = [Condition(left_to=int(rate / KBPS + 1e-6))]
        mbps = rate / BYTES_PER_S
        goodput = problem.goodput_permille[drain.network] / 1000
        links = links_at_most(problem, mbps / goodput + 1e-6)
        if links:
            # A stream takes one member of any team, but over SMB.
            single = flow.one and transport != "smb"
            shapes = None if single else self._by_one(transport, arriving=flow.arrives)
            found.append(Condition(links=links, shapes=shapes))
        ceiling = problem.release.host_vnic_assumption
        if ceiling and self._assumed.value(ceiling) <= mbps:
            found.append(Condition(switch=True))
        if takes_share(problem, drain.way):
            found.append(Condition(total_to=most_total(self._assumed, int(mbps + 1e-6))))
        return tuple(found)

    def _by_one(self, transport: Transport, *, arriving: bool) -> frozenset[int]:
        """Return the shapes of which migrations take one member only, one way or the other."""
        return frozenset(
            at
            for at, each in enumerate(self._problem.shapes)
            if not members_used(each.kind, each.mode, each.algorithm, transport)[arriving]
        )


def _memories(task: DrainTask, profile: MigrationProfile) -> dict[str, Counter[Memory]]:
    """Return how many VMs of which memory go to each class."""
    found: dict[str, Counter[Memory]] = defaultdict(Counter)
    _, requests = inputs(task, profile)
    for request in requests:
        found[task.target_classes[int(request.target)]][request.memory] += 1
    return found


def _is_more(amount: Callable[[float], int], enough: float, rate: float) -> bool:
    return amount(rate) > enough


def _is_late(needed: int, time_ms: int, rate: float) -> bool:
    return needed > _per_ms(rate) * time_ms


def _widest(rate: float, most: float, is_late: Callable[[float], bool]) -> float:
    """Return the highest rate that is late, up to the most, or the given one.

    Of a scale, so that what is known of a rate is of use again.
    """
    if is_late(most):
        return most
    low, high = math.ceil(math.log(rate, GRAIN)), math.ceil(math.log(most, GRAIN))
    if low >= high or not is_late(GRAIN**low):
        return rate
    while high - low > 1:
        middle = (low + high) // 2
        if is_late(GRAIN**middle):
            low = middle
        else:
            high = middle
    return GRAIN**low


def _per_ms(rate: float) -> int:
    return math.ceil(rate / 1000)


@lru_cache(maxsize=65536)
def _need(memory: Memory, rate: float, physics: Physics) -> _Need:
    ends = [Endpoint("s", 1, (FREE,), (FREE,)), Endpoint("t", 1, (rate,), (rate,))]
    bounds = drain_bounds(ends, [Request("", memory, "s", "t")], physics)
    receiving_s = bounds.receiving_s - physics.setup_s - physics.resume_s
    return _Need(bounds.longest_s * 1000, receiving_s * rate)

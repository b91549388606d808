"""Lower bounds of the time a set of migrations takes, without simulating it.

Each but that of the blackout is the time a single resource needs if nothing else held anything up:
the slowest migration alone, the slots of each host, the bytes out of each host and into each host.
The links of a host carry the acknowledgements of what goes the other way too. Streams with a
ceiling count with the slots: each holds one for as long as it takes at best. Where all wait for the
slots of one host, they take them in the order of the line: were any of them longer, none after it
would start or end sooner. Where migrations may not start before a time of their own, what is late
counts from then on.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from heapq import heapreplace
from itertools import accumulate
from typing import TYPE_CHECKING, Literal, get_args

from hvplanner.model.memo import LatestMemo
from hvplanner.simulation.kernel.sharing import ANSWERS_MOST
from hvplanner.simulation.precopy import LeastSent, least_sent, wire_demand
from hvplanner.simulation.records import Memory
from hvplanner.simulation.runs import check_requests

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from hvplanner.simulation.records import Endpoint, Physics, Request

Resource = Literal["sending", "receiving", "slots", "migration"]
"""What a bound is of: the way out or in of a host, its slots, or one migration alone. Of equal
bounds the first binds: to widen another would be in vain."""

ROUNDING = 1.0 - 1e-9
"""Keeps a bound that is met exactly below the simulated time, which is rounded otherwise."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """Hold lower bounds of the makespan, in seconds from time zero."""

    longest_s: float
    slots_s: float
    """Of hosts with no fewer migrations than slots: on others the longest migration is beyond."""
    sending_s: float
    receiving_s: float
    blackout_s: float
    """What the longest blackout takes at the least, wherever in that time."""
    binding: Resource
    """What the largest of the others is of."""
    subject: str
    """The id of the host that it is of, of the request for a migration; empty without requests."""

    @property
    def makespan_s(self) -> float:
        """Return the largest bound."""
        return max(self.longest_s, self.slots_s, self.sending_s, self.receiving_s)


def drain_bounds(
    endpoints: Sequence[Endpoint], requests: Sequence[Request], physics: Physics
) -> Bounds:
    """Return lower bounds of what simulate() returns for the same arguments.

    Raises ValueError as simulate() does.
    """
    rows = tuple(requests), [each.id for each in endpoints]
    layout = _layouts.get(id(requests), rows, lambda: _Layout.of(endpoints, requests))
    waits_at = _waits_at(layout, endpoints)
    reaches = _reaches([endpoints[at] for at in layout.jobs], physics)
    around = physics.setup_s + physics.resume_s
    sent, held = [0.0] * len(requests), [0.0] * len(requests)
    blackout_s = 0.0
    for (source, target), jobs in layout.pairs.items():
        rate = min(reaches[endpoints[source].id].out_one, reaches[endpoints[target].id].in_one)
        least = _least_sent(physics, rate)
        for job in jobs:
            sent[job], paused = least[requests[job].memory]
            held[job] = sent[job] / rate + around
            blackout_s = max(blackout_s, (paused / rate + physics.resume_s) * ROUNDING)
    largest: dict[Resource, tuple[float, str]] = dict.fromkeys(get_args(Resource), (0.0, ""))

    def raise_to(resource: Resource, seconds: float, subject: str) -> None:
        if seconds * ROUNDING > largest[resource][0]:
            largest[resource] = seconds * ROUNDING, subject

    ends = list(map(float.__add__, held, layout.starts)) if layout.starts else held
    if ends:
        raise_to("migration", max(ends), requests[ends.index(max(ends))].id)
    for at, (leaving, arriving) in layout.jobs.items():
        host, both = endpoints[at], leaving + arriving
        begin = [layout.starts[job] for job in both] if layout.starts else []
        if host.slots is not None and at == waits_at:
            raise_to("slots", _line_time(host.slots, [held[job] for job in layout.line]), host.id)
        elif host.slots is not None and len(both) >= host.slots:
            raise_to("slots", _slot_time(host.slots, [held[job] for job in both], begin), host.id)
        reach = reaches[host.id]
        out = [sent[job] for job in leaving] + [sent[job] * reach.answer_out for job in arriving]
        into = [sent[job] * reach.answer_in for job in leaving] + [sent[job] for job in arriving]
        raise_to("sending", around + _time_needed(out, reach.out_all, begin), host.id)
        raise_to("receiving", around + _time_needed(into, reach.in_all, begin), host.id)
    binding = max(largest, key=lambda resource: largest[resource][0])
    return Bounds(
        longest_s=largest["migration"][0],
        slots_s=largest["slots"][0],
        sending_s=largest["sending"][0],
        receiving_s=largest["receiving"][0],
        blackout_s=blackout_s,
        binding=binding,
        subject=largest[binding][1],
    )


@dataclass(frozen=True, slots=True)
class _Layout:
    """Who goes where, whatever the rates: hosts and requests by index.

    `jobs` has, by host, what leaves it and what arrives there; `starts` when each may start, and is
    empty where all may at once. `common` is the host that takes part in all of them, if there is
    one and they wait for nothing but slots, and `line` the order in which they take these.
    """

    pairs: Mapping[tuple[int, int], Sequence[int]]
    jobs: Mapping[int, tuple[list[int], list[int]]]
    starts: tuple[float, ...]
    common: int | None
    line: tuple[int, ...]

    @classmethod
    def of(cls, endpoints: Sequence[Endpoint], requests: Sequence[Request]) -> _Layout:
        """Raise ValueError for what simulate() does not take."""
        hosts = check_requests(endpoints, requests)
        pairs: dict[tuple[int, int], list[int]] = {}
        jobs: dict[int, tuple[list[int], list[int]]] = {}
        for job, each in enumerate(requests):
            source, target = hosts[each.source], hosts[each.target]
            pairs.setdefault((source, target), []).append(job)
            jobs.setdefault(source, ([], []))[0].append(job)
            jobs.setdefault(target, ([], []))[1].append(job)
        starts = tuple(each.earliest_s for each in requests)
        line = sorted(range(len(requests)), key=lambda job: -requests[job].priority)
        return cls(
            pairs=pairs,
            jobs=dict(sorted(jobs.items())),
            starts=starts if any(starts) else (),
            common=_common(requests, hosts),
            line=tuple(line),
        )


_layouts: LatestMemo[int, _Layout] = LatestMemo()


class _LeastSent(dict[Memory, LeastSent]):
    """The fewest bytes that migrations send that never get more than a rate, by their memory."""

    def __init__(self, physics: Physics, rate: float) -> None:
        self._physics = physics
        self._rate = rate

    def __missing__(self, memory: Memory) -> LeastSent:
        demand = wire_demand(memory, self._physics)
        self[memory] = found = least_sent(demand, self._rate, self._physics)
        return found


_least_sent = lru_cache(maxsize=128)(_LeastSent)


@dataclass(frozen=True, slots=True)
class _Reach:
    """What one stream can get out of a host and into it, and what all together, in bytes/s.

    And what each byte that comes in surely costs the links out, and the other way round.
    """

    out_one: float
    in_one: float
    out_all: float
    in_all: float
    answer_out: float
    answer_in: float

    @classmethod
    def of(cls, host: Endpoint, physics: Physics) -> _Reach:
        stream = physics.stream_bytes_per_s or math.inf
        return cls(
            min(stream, _out(host, physics, 1)),
            min(stream, _in(host, physics, 1)),
            _out(host, physics, host.slots),
            _in(host, physics, host.slots),
            _answer_cost(host.ingress, (*host.egress, host.egress_total), physics),
            _answer_cost(host.egress, (*host.ingress, host.ingress_total), physics),
        )


def _reaches(hosts: Sequence[Endpoint], physics: Physics) -> dict[str, _Reach]:
    """Return what each host can do, by id: hosts are of few kinds."""
    kinds: dict[object, _Reach] = {}
    found = {}
    for host in hosts:
        kind = host.egress, host.ingress, host.egress_total, host.ingress_total, host.slots
        if kind not in kinds:
            kinds[kind] = _Reach.of(host, physics)
        found[host.id] = kinds[kind]
    return found


def _time_needed(amounts: Sequence[float], rate: float, starts: Sequence[float]) -> float:
    """Return when all that is needed can be served at a rate at the soonest.

    For every time: what may not start before it is served from then on. Without `starts` all may
    start at once.
    """
    if not rate:
        return 0.0
    if not starts:
        return sum(amounts) / rate
    soonest = needed = 0.0
    for earliest, amount in sorted(zip(starts, amounts, strict=True), reverse=True):
        needed += amount
        soonest = max(soonest, earliest + needed / rate)
    return soonest


def _common(requests: Sequence[Request], hosts: Mapping[str, int]) -> int | None:
    if any(each.earliest_s or each.after for each in requests):
        return None
    ends = [{hosts[each.source], hosts[each.target]} for each in requests]
    return min(set.intersection(*ends), default=None) if ends else None


def _waits_at(layout: _Layout, endpoints: Sequence[Endpoint]) -> int | None:
    """Return the host whose slots are all that migrations wait for, None where there is none.

    It takes part in all of them, and no other has fewer slots.
    """
    if layout.common is None:
        return None
    few = endpoints[layout.common].slots or math.inf
    return layout.common if all(few <= (each.slots or math.inf) for each in endpoints) else None


def _line_time(slots: int, seconds: Sequence[float]) -> float:
    """Return when the last of those ends that have to wait, each for the first slot that is free.

    They take slots in this order; 0 where none has to wait.
    """
    free = sorted(seconds[:slots])
    last = 0.0
    for each in seconds[slots:]:
        end = free[0] + each
        heapreplace(free, end)
        last = max(last, end)
    return last


def _slot_time(slots: int, seconds: Sequence[float], starts: Sequence[float]) -> float:
    """Return when all migrations of a host can have had a slot at the soonest.

    Of the i * slots + 1 longest, some i + 1 have to share a slot, and they take no less than the
    i + 1 shortest of these.
    """
    until = [0.0, *accumulate(sorted(seconds, reverse=True))]
    turns = range(1, (len(seconds) - 1) // slots + 1)
    shared = max(
        (until[slots * turn + 1] - until[slots * turn - turn] for turn in turns), default=0.0
    )
    return max(min(starts, default=0.0) + shared, _time_needed(seconds, slots, starts))


def _answer_cost(data: Sequence[float], answers: Sequence[float | None], physics: Physics) -> float:
    """Return what each byte over the data's members surely costs the links of its answers.

    Acknowledgements that could ask for more of a link than they are let have count for nothing.
    """
    cost = physics.reverse_cost
    most = ANSWERS_MOST * min((rate for rate in answers if rate is not None), default=0.0)
    return cost if physics.reverse_competes or cost * sum(data) <= most else 0.0


def _out(host: Endpoint, physics: Physics, streams: int | None) -> float:
    return _reach(host.egress, host.egress_total, physics, streams)


def _in(host: Endpoint, physics: Physics, streams: int | None) -> float:
    return _reach(host.ingress, host.ingress_total, physics, streams)


def _reach(
    members: tuple[float, ...], total: float | None, physics: Physics, streams: int | None
) -> float:
    """Return the most that so many streams can get through the members together."""
    used = len(members)
    if physics.members_per_stream is not None and streams is not None:
        used = min(used, streams * physics.members_per_stream)
    rate = sum(sorted(members, reverse=True)[:used])
    return rate if total is None else min(rate, total)

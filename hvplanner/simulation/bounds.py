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
from collections import defaultdict
from dataclasses import dataclass
from heapq import heapreplace
from itertools import accumulate
from typing import TYPE_CHECKING, Literal, TypeAlias, get_args

from hvplanner.simulation.kernel.sharing import ANSWERS_MOST
from hvplanner.simulation.precopy import LeastSent, least_sent, wire_demand
from hvplanner.simulation.runs import check_requests

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hvplanner.simulation.records import Endpoint, Physics, Request

Resource = Literal["sending", "receiving", "slots", "migration"]
"""What a bound is of: the way out or in of a host, its slots, or one migration alone. Of equal
bounds the first binds: to widen another would be in vain."""

Job: TypeAlias = tuple[float, float]
"""When a migration may start, in seconds from time zero, and what it needs of a resource."""

ROUNDING = 1.0 - 1e-9
"""Keeps a bound that is met exactly below the simulated time, which is rounded otherwise."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """Hold lower bounds of the makespan, in seconds from time zero."""

    longest_s: float
    slots_s: float
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
    hosts = check_requests(endpoints, requests)
    largest: dict[Resource, tuple[float, str]] = dict.fromkeys(get_args(Resource), (0.0, ""))

    def raise_to(resource: Resource, seconds: float, subject: str) -> None:
        if seconds * ROUNDING > largest[resource][0]:
            largest[resource] = seconds * ROUNDING, subject

    held: dict[str, list[Job]] = defaultdict(list)
    leaving: dict[str, list[Job]] = defaultdict(list)
    arriving: dict[str, list[Job]] = defaultdict(list)
    stream = physics.stream_bytes_per_s or math.inf
    around = physics.setup_s + physics.resume_s
    # Hosts are of few kinds, and so are VMs: what they have in common is computed once.
    reaches: dict[object, _Reach] = {}
    sizes: dict[object, LeastSent] = {}
    blackout_s = 0.0

    def reach_of(host: Endpoint) -> _Reach:
        kind = host.egress, host.ingress, host.egress_total, host.ingress_total
        if kind not in reaches:
            reaches[kind] = _Reach.of(host, physics)
        return reaches[kind]

    for request in requests:
        source, target = endpoints[hosts[request.source]], endpoints[hosts[request.target]]
        leaves, arrives = reach_of(source), reach_of(target)
        rate = min(stream, leaves.out_one, arrives.in_one)
        if (request.memory, rate) not in sizes:
            demand = wire_demand(request.memory, physics)
            sizes[request.memory, rate] = least_sent(demand, rate, physics)
        size, paused = sizes[request.memory, rate]
        blackout_s = max(blackout_s, (paused / rate + physics.resume_s) * ROUNDING)
        seconds = size / rate + around
        raise_to("migration", request.earliest_s + seconds, request.id)
        leaving[source.id].append((request.earliest_s, size))
        arriving[target.id].append((request.earliest_s, size))
        leaving[target.id].append((request.earliest_s, size * arrives.answer_out))
        arriving[source.id].append((request.earliest_s, size * leaves.answer_in))
        for host in (source, target):
            held[host.id].append((request.earliest_s, seconds))
    waits_at = _only_line(endpoints, requests)
    for host in (each for each in endpoints if each.id in held):
        out, into = (reach(host, physics, host.slots) for reach in (_out, _in))
        if host.id == waits_at and host.slots is not None:
            line = sorted(zip(requests, held[host.id], strict=True), key=_place_in_line)
            raise_to("slots", _line_time(host.slots, [took for _, (_, took) in line]), host.id)
        else:
            raise_to("slots", _slot_time(host.slots, held[host.id]), host.id)
        raise_to("sending", around + _time_needed(leaving[host.id], out), host.id)
        raise_to("receiving", around + _time_needed(arriving[host.id], into), host.id)
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
class _Reach:
    """What one stream can get out of a host and into it, in bytes/s.

    And what each byte that comes in surely costs the links out, and the other way round.
    """

    out_one: float
    in_one: float
    answer_out: float
    answer_in: float

    @classmethod
    def of(cls, host: Endpoint, physics: Physics) -> _Reach:
        return cls(
            _out(host, physics, 1),
            _in(host, physics, 1),
            _answer_cost(host.ingress, (*host.egress, host.egress_total), physics),
            _answer_cost(host.egress, (*host.ingress, host.ingress_total), physics),
        )


def _time_needed(jobs: Sequence[Job], rate: float) -> float:
    """Return when all that is needed can be served at a rate at the soonest.

    For every time: what may not start before it is served from then on.
    """
    if not rate:
        return 0.0
    soonest = needed = 0.0
    for earliest, amount in sorted(jobs, reverse=True):
        needed += amount
        soonest = max(soonest, earliest + needed / rate)
    return soonest


def _only_line(endpoints: Sequence[Endpoint], requests: Sequence[Request]) -> str | None:
    """Return the host whose slots are all that migrations wait for, None where there is none.

    It takes part in all of them, and no other has fewer slots.
    """
    if any(each.earliest_s or each.after for each in requests):
        return None
    for host in endpoints:
        if all(host.id in (each.source, each.target) for each in requests):
            others = (each.slots for each in endpoints)
            few = all(each is None or (host.slots or math.inf) <= each for each in others)
            return host.id if few else None
    return None


def _place_in_line(row: tuple[Request, Job]) -> int:
    return -row[0].priority


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


def _slot_time(slots: int | None, jobs: Sequence[Job]) -> float:
    """Return when all migrations of a host can have had a slot at the soonest.

    Of the i * slots + 1 longest, some i + 1 have to share a slot, and they take no less than the
    i + 1 shortest of these.
    """
    if slots is None:
        return 0.0
    seconds = sorted((job_seconds for _, job_seconds in jobs), reverse=True)
    until = [0.0, *accumulate(seconds)]
    turns = range(1, (len(jobs) - 1) // slots + 1)
    shared = max(
        (until[slots * turn + 1] - until[slots * turn - turn] for turn in turns), default=0.0
    )
    return max(min(earliest for earliest, _ in jobs) + shared, _time_needed(jobs, slots))


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

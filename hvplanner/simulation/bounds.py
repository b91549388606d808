"""Lower bounds of the time a set of migrations takes, without simulating it.

Each is the time a single resource needs if nothing else held anything up: the slowest migration
alone, the slots of each host, the bytes out of each host and into each host.
"""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from hvplanner.simulation.precopy import least_bytes, wire_demand
from hvplanner.simulation.runs import check_requests

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hvplanner.simulation.records import Endpoint, Physics, Request

Resource = Literal["migration", "slots", "sending", "receiving"]
"""What a bound is of: one migration alone, or the slots, the way out or the way in of a host."""

ROUNDING = 1.0 - 1e-9
"""Keeps a bound that is met exactly below the simulated time, which is rounded otherwise."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """Hold lower bounds of the makespan, in seconds from time zero."""

    longest_s: float
    slots_s: float
    sending_s: float
    receiving_s: float

    @property
    def makespan_s(self) -> float:
        """Return the largest bound."""
        return max(self.longest_s, self.slots_s, self.sending_s, self.receiving_s)

    @property
    def binding(self) -> Resource:
        """Return the resource that the largest bound is of, in this order where some are equal."""
        bounds: dict[Resource, float] = {
            "sending": self.sending_s,
            "receiving": self.receiving_s,
            "slots": self.slots_s,
            "migration": self.longest_s,
        }
        return max(bounds, key=bounds.__getitem__)


def drain_bounds(
    endpoints: Sequence[Endpoint], requests: Sequence[Request], physics: Physics
) -> Bounds:
    """Return lower bounds of what simulate() returns for the same arguments.

    Raises ValueError as simulate() does.
    """
    hosts = check_requests(endpoints, requests)
    longest = 0.0
    held: dict[str, list[tuple[float, float]]] = defaultdict(list)
    leaving: dict[str, list[tuple[float, float]]] = defaultdict(list)
    arriving: dict[str, list[tuple[float, float]]] = defaultdict(list)
    stream = physics.stream_bytes_per_s or math.inf
    for request in requests:
        source, target = endpoints[hosts[request.source]], endpoints[hosts[request.target]]
        rate = min(stream, _out(source, physics, 1), _in(target, physics, 1))
        size = least_bytes(wire_demand(request.memory, physics), rate, physics)
        seconds = physics.setup_s + size / rate + physics.resume_s
        longest = max(longest, request.earliest_s + seconds)
        leaving[source.id].append((request.earliest_s, size))
        arriving[target.id].append((request.earliest_s, size))
        for host in (source, target):
            held[host.id].append((request.earliest_s, seconds))
    slots = sending = receiving = 0.0
    around = physics.setup_s + physics.resume_s
    for host in endpoints:
        slots = max(slots, _slot_time(host, held[host.id]))
        sending = max(
            sending,
            _link_time(
                leaving[host.id], around, host.slots, stream, _out(host, physics, host.slots)
            ),
        )
        receiving = max(
            receiving,
            _link_time(
                arriving[host.id], around, host.slots, stream, _in(host, physics, host.slots)
            ),
        )
    return Bounds(longest * ROUNDING, slots * ROUNDING, sending * ROUNDING, receiving * ROUNDING)


def _slot_time(host: Endpoint, jobs: Sequence[tuple[float, float]]) -> float:
    if host.slots is None or not jobs:
        return 0.0
    seconds = [job_seconds for _, job_seconds in jobs]
    rounds = math.ceil(len(jobs) / host.slots)
    first = min(earliest for earliest, _ in jobs)
    return first + max(sum(seconds) / host.slots, rounds * min(seconds))


def _link_time(
    jobs: Sequence[tuple[float, float]],
    around_s: float,
    streams: int | None,
    stream_rate: float,
    capacity: float,
) -> float:
    if not jobs:
        return 0.0
    rate = min(capacity, math.inf if streams is None else streams * stream_rate)
    return min(earliest for earliest, _ in jobs) + around_s + sum(size for _, size in jobs) / rate


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

"""Runs requests between hosts with slots through the event loop."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from hvplanner.simulation.engine import Engine
from hvplanner.simulation.precopy import wire_demand
from hvplanner.simulation.queue import SlotQueue
from hvplanner.simulation.records import check_unique
from hvplanner.simulation.timeline import build_timeline
from hvplanner.simulation.topology import Pinned, Topology

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hvplanner.simulation.fairshare import Route
    from hvplanner.simulation.records import Endpoint, Physics, Request, Timeline

DAYS_30_S = 30.0 * 86_400


def simulate(
    endpoints: Sequence[Endpoint],
    requests: Sequence[Request],
    physics: Physics,
    *,
    horizon_s: float = DAYS_30_S,
) -> Timeline:
    """Simulate migrations between hosts: slots, waiting line, connections, shared links.

    A request starts when source and target both have a free slot; one that must wait does not
    hold up others. It is then pinned to the team member, on either side, that would leave it
    most. Raises ValueError for duplicate ids, an unknown host or a host without a way out or in.
    """
    hosts = check_requests(endpoints, requests)
    _check_horizon(horizon_s)
    topology = Topology(endpoints, physics)
    pairs = [(hosts[request.source], hosts[request.target]) for request in requests]
    admission = _Hosts(endpoints, requests, pairs, topology)
    demands = [wire_demand(request.memory, physics) for request in requests]
    earliest = [request.earliest_s for request in requests]
    engine = Engine(topology.capacities, demands, earliest, physics, admission)
    is_complete = engine.run(horizon_s)
    return build_timeline(
        engine,
        demands,
        physics,
        requests,
        admission.connections,
        topology,
        None if is_complete else horizon_s,
    )


def check_requests(endpoints: Sequence[Endpoint], requests: Sequence[Request]) -> dict[str, int]:
    """Return the index of each host by id, or raise ValueError if the two do not fit together."""
    check_unique("Endpoint", (endpoint.id for endpoint in endpoints))
    check_unique("Request", (request.id for request in requests))
    hosts = {endpoint.id: number for number, endpoint in enumerate(endpoints)}
    for request in requests:
        for host in (request.source, request.target):
            if host not in hosts:
                raise ValueError(f"Request {request.id!r}: there is no host {host!r}.")
        if not endpoints[hosts[request.source]].egress:
            raise ValueError(f"Request {request.id!r}: {request.source!r} has no way out.")
        if not endpoints[hosts[request.target]].ingress:
            raise ValueError(f"Request {request.id!r}: {request.target!r} has no way in.")
    return hosts


def _check_horizon(horizon_s: float) -> None:
    if not 0.0 < horizon_s < math.inf:
        raise ValueError(f"horizon_s must be a number above 0, not {horizon_s!r}.")


class _Hosts:
    """Admit jobs by slots and pin them to team members."""

    def __init__(
        self,
        endpoints: Sequence[Endpoint],
        requests: Sequence[Request],
        pairs: Sequence[tuple[int, int]],
        topology: Topology,
    ) -> None:
        order = sorted(range(len(requests)), key=lambda job: -requests[job].priority)
        ranks = [0] * len(requests)
        for rank, job in enumerate(order):
            ranks[job] = rank
        self.connections: list[tuple[str, ...]] = [()] * len(requests)
        self._queue = SlotQueue([host.slots for host in endpoints], pairs, ranks)
        self._pairs = pairs
        self._topology = topology
        self._pinned: list[Pinned] = [((), ())] * len(requests)
        self._ways: dict[tuple[int, int, Pinned], tuple[Route, tuple[str, ...]]] = {}

    def arrive(self, job: int) -> None:
        self._queue.arrive(job)

    def leave(self, job: int) -> None:
        self._queue.leave(job)
        self._topology.disconnect(*self._pairs[job], self._pinned[job])

    def admit(self) -> list[tuple[int, Route]]:
        return [(job, self._connect(job)) for job in self._queue.admit()]

    def _connect(self, job: int) -> Route:
        source, target = self._pairs[job]
        pinned = self._pinned[job] = self._topology.connect(source, target)
        key = (source, target, pinned)
        if key not in self._ways:
            links = self._topology.links(*key)
            names = tuple(self._topology.ids[link] for link in links)
            self._ways[key] = (self._topology.route(*key), names)
        route, self.connections[job] = self._ways[key]
        return route

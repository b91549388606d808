"""The two ways to simulate: requests between hosts with slots, and flows over named links."""

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
    from collections.abc import Mapping, Sequence

    from hvplanner.simulation.engine import Admission
    from hvplanner.simulation.fairshare import Route
    from hvplanner.simulation.records import Endpoint, Flow, Physics, Request, Timeline

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
    return _run(
        physics,
        requests,
        admission,
        [(request.id, request.source, request.target) for request in requests],
        list(zip(topology.ids, topology.capacities, strict=True)),
        admission.connections,
        horizon_s,
    )


def simulate_flows(
    links: Mapping[str, float],
    flows: Sequence[Flow],
    physics: Physics,
    *,
    horizon_s: float = DAYS_30_S,
) -> Timeline:
    """Simulate migrations over links of given capacity, each started at its earliest time.

    Source and target of the migrations are empty. Raises ValueError for duplicate ids, an
    unknown link, a capacity that is not above 0, or a flow that nothing limits.
    """
    check_unique("Flow", (flow.id for flow in flows))
    _check_horizon(horizon_s)
    for link, capacity in links.items():
        if not 0.0 < capacity < math.inf:
            raise ValueError(f"Link {link!r}: capacity must be above 0, not {capacity!r}.")
    index = {link: number for number, link in enumerate(links)}
    routes: list[Route] = []
    for flow in flows:
        for link in (*flow.route, *flow.reverse):
            if link not in index:
                raise ValueError(f"Flow {flow.id!r}: there is no link {link!r}.")
        if not flow.route and physics.stream_bytes_per_s is None:
            raise ValueError(f"Flow {flow.id!r} has no route and no ceiling: it has no rate.")
        shares = dict.fromkeys((index[link] for link in flow.route), 1.0)
        for link in flow.reverse if physics.reverse_cost else ():
            shares[index[link]] = shares.get(index[link], 0.0) + physics.reverse_cost
        routes.append(tuple(shares.items()))
    return _run(
        physics,
        flows,
        _Routes(routes),
        [(flow.id, "", "") for flow in flows],
        list(links.items()),
        [flow.route for flow in flows],
        horizon_s,
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


def _run(
    physics: Physics,
    jobs: Sequence[Request] | Sequence[Flow],
    admission: Admission,
    names: Sequence[tuple[str, str, str]],
    links: Sequence[tuple[str, float]],
    connections: Sequence[tuple[str, ...]],
    horizon_s: float,
) -> Timeline:
    demands = [wire_demand(job.memory, physics) for job in jobs]
    earliest = [job.earliest_s for job in jobs]
    engine = Engine([capacity for _, capacity in links], demands, earliest, physics, admission)
    complete = engine.run(horizon_s)
    return build_timeline(
        engine,
        demands,
        physics,
        names,
        earliest,
        connections,
        links,
        None if complete else horizon_s,
    )


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


class _Routes:
    """Admit every job when it arrives, over its given route."""

    def __init__(self, routes: Sequence[Route]) -> None:
        self._routes = routes
        self._arrived: list[int] = []

    def arrive(self, job: int) -> None:
        self._arrived.append(job)

    def leave(self, job: int) -> None:
        """Do nothing: links have no slots."""

    def admit(self) -> list[tuple[int, Route]]:
        started = [(job, self._routes[job]) for job in self._arrived]
        self._arrived.clear()
        return started

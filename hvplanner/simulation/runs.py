"""Runs requests between hosts with slots through the event loop."""

from __future__ import annotations

import math
from graphlib import CycleError, TopologicalSorter
from typing import TYPE_CHECKING

from hvplanner.model.memo import LatestMemo
from hvplanner.simulation.assembly import Frame, taken
from hvplanner.simulation.compiled import event_loop
from hvplanner.simulation.kernel.loop import CUT, FULL
from hvplanner.simulation.records import MigrationNetwork, check_unique
from hvplanner.simulation.tables import doubled
from hvplanner.simulation.timeline import Timeline

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hvplanner.simulation.records import Endpoint, Outage, Physics, Request
    from hvplanner.simulation.tables import Tables

DAYS_30_S = 30.0 * 86_400


def simulate(
    endpoints: Sequence[Endpoint],
    requests: Sequence[Request],
    physics: Physics,
    *,
    horizon_s: float = DAYS_30_S,
) -> Timeline:
    """Simulate migrations between hosts over one network: slots, waiting line, shared links.

    A request starts when source and target both have a free slot; one that must wait does not
    hold up others. It is then pinned to the team member, on either side, that would leave it
    most. Bandwidth is shared max-min fairly over all links that a stream crosses. Migrations not
    done by horizon_s are cut off there, and Timeline.stopped says so.

    Raises ValueError for duplicate ids, an unknown host, a host without a way out or in, and
    requests that wait for each other in a circle.
    """
    return simulate_networks(
        [MigrationNetwork(tuple(endpoints), physics)], requests, horizon_s=horizon_s
    )


def simulate_networks(
    networks: Sequence[MigrationNetwork],
    requests: Sequence[Request],
    *,
    outages: Sequence[Outage] = (),
    retry_s: float = 0.0,
    horizon_s: float = DAYS_30_S,
) -> Timeline:
    """Simulate migrations over networks in order of preference, of which some may fail.

    Each migration takes the first network that works when it starts (Microsoft, cluster property
    MigrationNetworkOrder). When that fails under way, what was sent is lost, the VM runs on at its
    source, and the migration arrives in the waiting line again retry_s later. One whose blackout
    has sent everything is not affected. The networks name the same hosts, in the same order and
    with the same slots.

    Raises ValueError as simulate() does, and for networks or outages that do not fit together.
    """
    if not networks:
        raise ValueError("There is no live-migration network.")
    if not 0.0 < horizon_s < math.inf:
        raise ValueError(f"horizon_s must be a number above 0, not {horizon_s!r}.")
    if not 0.0 <= retry_s < math.inf:
        raise ValueError(f"retry_s must be a number of 0 or more, not {retry_s!r}.")
    make, run = event_loop(len(requests))
    frame = _frame(make, networks, requests, outages)
    state = frame.state(networks, requests, retry_s)
    while (outcome := run(state, horizon_s)) == FULL:
        state = state._replace(passes=doubled(state.passes), loads=doubled(state.loads))
    cut_s = horizon_s if outcome == CUT else None
    return Timeline(networks, requests, frame.links, state, cut_s)


def _frame(
    make: Tables,
    networks: Sequence[MigrationNetwork],
    requests: Sequence[Request],
    outages: Sequence[Outage],
) -> Frame:
    """Return the frame of a simulation, that of before where only rates and physics differ."""

    def framed() -> Frame:
        hosts = check_requests(networks[0].endpoints, requests)
        _check_networks(networks, outages)
        return Frame(make, networks, requests, hosts, outages)

    return _latest.get(taken(networks, requests, outages), (make,), framed)


_latest: LatestMemo[tuple[object, ...], Frame] = LatestMemo(128)


def check_requests(endpoints: Sequence[Endpoint], requests: Sequence[Request]) -> dict[str, int]:
    """Return the index of each host by id, or raise ValueError if the two do not fit together."""
    check_unique("Endpoint", (endpoint.id for endpoint in endpoints))
    check_unique("Request", (request.id for request in requests))
    hosts = {endpoint.id: number for number, endpoint in enumerate(endpoints)}
    outs = {endpoint.id for endpoint in endpoints if endpoint.egress}
    ins = {endpoint.id for endpoint in endpoints if endpoint.ingress}
    for request in requests:
        for host in (request.source, request.target):
            if host not in hosts:
                raise ValueError(f"Request {request.id!r}: there is no host {host!r}.")
        if request.source not in outs:
            raise ValueError(f"Request {request.id!r}: {request.source!r} has no way out.")
        if request.target not in ins:
            raise ValueError(f"Request {request.id!r}: {request.target!r} has no way in.")
    _check_order(requests)
    return hosts


def _check_order(requests: Sequence[Request]) -> None:
    followers = {request.id: request.after for request in requests if request.after}
    if not followers:
        return
    known = {request.id for request in requests}
    for each, others in followers.items():
        check_unique(f"Request {each!r}: request to wait for", others)
        for other in others:
            if other not in known:
                raise ValueError(f"Request {each!r}: there is no request {other!r} to wait for.")
    try:
        TopologicalSorter(followers).prepare()
    except CycleError as error:
        circle = " after ".join(repr(each) for each in error.args[1])
        raise ValueError(f"Requests wait for each other: {circle}.") from None


def _check_networks(networks: Sequence[MigrationNetwork], outages: Sequence[Outage]) -> None:
    first = [(each.id, each.slots) for each in networks[0].endpoints]
    for network in networks[1:]:
        if [(each.id, each.slots) for each in network.endpoints] != first:
            raise ValueError("All networks must have the same hosts with the same slots.")
    for outage in outages:
        if outage.network >= len(networks):
            raise ValueError(f"Outage: there is no network {outage.network!r}.")

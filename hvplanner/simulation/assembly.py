"""Lays out networks, requests and outages as the tables that the event loop works on."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from hvplanner.simulation.kernel import state as rows
from hvplanner.simulation.kernel.loop import ARRIVE, CHANGE, stride
from hvplanner.simulation.kernel.routes import NEVER
from hvplanner.simulation.precopy import pass_limit, wire_demand

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from hvplanner.simulation.records import MigrationNetwork, Outage, Request
    from hvplanner.simulation.tables import Tables

UNLIMITED = 1 << 30
"""Slots of a host that has no limit."""


class Layout(NamedTuple):
    """The state to start from, and what the links in it are called."""

    state: rows.State
    links: tuple[str, ...]


def lay_out(
    make: Tables,
    networks: Sequence[MigrationNetwork],
    requests: Sequence[Request],
    hosts: Mapping[str, int],
    outages: Sequence[Outage],
    retry_s: float,
) -> Layout:
    """Return the state before anything has happened. The arguments must fit together."""
    endpoints = networks[0].endpoints
    pairs = _pairs(requests, hosts)
    pair_of = [pairs[hosts[each.source], hosts[each.target]] for each in requests]
    sides = _Sides(networks)
    firsts, ways = sides.keys(pairs)
    crowds = [0] * len(pairs)
    for pair in pair_of:
        crowds[pair] += 1
    # No more routes can be in use at a time than there are streams, or ways to go.
    used = [min(crowd, way) for crowd, way in zip(crowds, ways, strict=True)]
    slots = [UNLIMITED if each.slots is None else each.slots for each in endpoints]
    leaves = 1
    while leaves < min(sum(used), sum(slots) // 2):
        leaves *= 2
    changes = sorted(
        [(each.start_s, each.network, 0) for each in outages]
        + [(each.end_s, each.network, 1) for each in outages if each.end_s is not None]
    )
    failures = len(outages) * len(requests)
    timers = _timers(requests, changes, len(endpoints))
    # One timer a job and a host, and one that is no longer meant for every try that failed.
    room = len(requests) + len(endpoints) + len(changes) + failures
    links = len(sides.names)
    of_host: list[list[int]] = [[] for _ in endpoints]
    for (source, target), pair in pairs.items():
        of_host[source].append(pair)
        of_host[target].append(pair)
    followers = _followers(requests)
    crossings = sides.crossings(pairs, used)
    state = rows.State(
        jobs=make.table(
            rows.Job,
            len(requests),
            pair=pair_of,
            rank=_ranks(requests),
            earliest=[each.earliest_s for each in requests],
            pending=[len(each.after) for each in requests],
            after_first=_starts(followers),
            after_end=_ends(followers),
        ),
        after=make.plain([job for each in followers for job in each]),
        demands=_demands(make, networks, requests),
        networks=_networks(make, networks),
        changes=make.table(
            rows.Change,
            len(changes),
            network=[network for _, network, _ in changes],
            up=[up for _, _, up in changes],
        ),
        hosts=make.table(
            rows.Host,
            len(endpoints),
            free=slots,
            first=_starts(of_host),
            end=_ends(of_host),
        ),
        host_pairs=make.plain([pair for own in of_host for pair in own]),
        pairs=make.table(
            rows.Pair,
            len(pairs),
            source=[source for source, _ in pairs],
            target=[target for _, target in pairs],
        ),
        pair_keys=make.plain(firsts),
        route_of=make.plain([-1] * sum(ways)),
        sides=make.table(
            rows.Side, len(sides.first), first=sides.first, count=sides.count, total=sides.total
        ),
        links=make.table(
            rows.Link,
            links,
            capacity=sides.capacities,
            first=list(accumulate(crossings, initial=0))[:-1],
        ),
        crossing=make.plain([0] * sum(crossings)),
        routes=make.table(rows.Route, leaves),
        hops=make.table(rows.Hop, leaves * sides.width),
        moments=make.plain([NEVER] * (2 * leaves)),
        spares=make.plain(range(leaves - 1, -1, -1)),
        passes=make.table(rows.PassDone, 8 * len(requests) + 8),
        loads=make.table(rows.LoadChange, 8 * (len(requests) + links) + 8),
        failures=make.table(rows.Failure, failures),
        levels=make.table(rows.Entry, links),
        ready=make.table(rows.Entry, len(pairs)),
        timers=make.table(
            rows.Entry,
            room,
            key=[key for key, _ in timers] + [0.0] * (room - len(timers)),
            item=[item for _, item in timers] + [0] * (room - len(timers)),
        ),
        links_found=make.plain([0] * links),
        routes_found=make.plain([0] * leaves),
        done=make.plain([0] * len(requests)),
        counts=make.table(rows.Counts, 1, timers=[len(timers)], spares=[leaves]),
        retry_s=make.plain([float(retry_s)]),
    )
    return Layout(state, tuple(sides.names))


def _pairs(requests: Sequence[Request], hosts: Mapping[str, int]) -> dict[tuple[int, int], int]:
    """Return the index of each pair of hosts that a request goes between."""
    pairs: dict[tuple[int, int], int] = {}
    for each in requests:
        pairs.setdefault((hosts[each.source], hosts[each.target]), len(pairs))
    return pairs


def _ranks(requests: Sequence[Request]) -> list[float]:
    """Return the place of each request in the waiting line."""
    order = sorted(range(len(requests)), key=lambda job: -requests[job].priority)
    ranks = [0.0] * len(requests)
    for place, job in enumerate(order):
        ranks[job] = float(place)
    return ranks


def _followers(requests: Sequence[Request]) -> list[list[int]]:
    """Return those that wait for each request."""
    found: list[list[int]] = [[] for _ in requests]
    numbers = {each.id: number for number, each in enumerate(requests)}
    for job, each in enumerate(requests):
        for other in each.after:
            found[numbers[other]].append(job)
    return found


def _timers(
    requests: Sequence[Request], changes: Sequence[tuple[float, int, int]], hosts: int
) -> list[tuple[float, int]]:
    """Return the timers known from the start as moments and items, in order: that is a heap."""
    kinds = stride(len(requests), len(changes), hosts)
    return sorted(
        [
            (each.earliest_s, ARRIVE * kinds + job)
            for job, each in enumerate(requests)
            if not each.after
        ]
        + [(moment, CHANGE * kinds + number) for number, (moment, _, _) in enumerate(changes)]
    )


def _starts(parts: Sequence[Sequence[int]]) -> list[int]:
    """Return where each part begins when all are laid end to end."""
    return [end - len(part) for end, part in zip(_ends(parts), parts, strict=True)]


def _ends(parts: Sequence[Sequence[int]]) -> list[int]:
    return list(accumulate(len(part) for part in parts))


def _demands(
    make: Tables, networks: Sequence[MigrationNetwork], requests: Sequence[Request]
) -> list[rows.Demand]:
    demands = [
        wire_demand(request.memory, network.physics) for network in networks for request in requests
    ]
    made: list[rows.Demand] = make.table(
        rows.Demand,
        len(demands),
        size=[each.size for each in demands],
        hot=[each.hot for each in demands],
        hot_rate=[each.hot_rate for each in demands],
        cold_rate=[each.cold_rate for each in demands],
        most=[each.most for each in demands],
    )
    return made


def _networks(make: Tables, networks: Sequence[MigrationNetwork]) -> list[rows.Network]:
    physics = [each.physics for each in networks]
    made: list[rows.Network] = make.table(
        rows.Network,
        len(physics),
        pass_limit=[pass_limit(each) for each in physics],
        capless=[int(each.max_passes is None) for each in physics],
        stop=[each.stop_seconds for each in physics],
        setup=[each.setup_s for each in physics],
        resume=[each.resume_s for each in physics],
        interval=[each.start_interval_s for each in physics],
        ceiling=[each.stream_bytes_per_s or NEVER for each in physics],
        reverse=[each.reverse_cost for each in physics],
        answers_compete=[int(each.reverse_competes) for each in physics],
    )
    return made


class _Sides:
    """Number the links of all hosts on all networks.

    A side has either one link for each team member or, where a stream spreads over all members, one
    pooled link; and one more where a total caps them.
    """

    def __init__(self, networks: Sequence[MigrationNetwork]) -> None:
        self.names: list[str] = []
        self.capacities: list[float] = []
        self.first: list[int] = []
        self.count: list[int] = []
        self.total: list[int] = []
        self._networks = len(networks)
        self._hosts = len(networks[0].endpoints)
        self._answered = any(network.physics.reverse_cost for network in networks)
        for number, network in enumerate(networks):
            suffix = f":{number}" if number else ""
            pooled = network.physics.members_per_stream is None
            for host in network.endpoints:
                for way, rates, total in (
                    ("out", host.egress, host.egress_total),
                    ("in", host.ingress, host.ingress_total),
                ):
                    members = {str(member): rate for member, rate in enumerate(rates)}
                    if pooled and len(rates) > 1:
                        members = {"all": sum(rates)}
                    self.first.append(len(self.names))
                    self.count.append(len(members))
                    self.total.append(-1 if total is None else len(self.names) + len(members))
                    if total is not None:
                        members["total"] = total
                    self.names += [f"{host.id}:{way}:{member}{suffix}" for member in members]
                    self.capacities += members.values()

    @property
    def width(self) -> int:
        """Return the most links of a route, a power of two.

        A member and a total, out and in, forth and back.
        """
        both = 4 if max(self.total, default=-1) >= 0 else 2
        return both * 2 if self._answered else both

    def keys(self, pairs: Mapping[tuple[int, int], int]) -> tuple[list[int], list[int]]:
        """Return the first key of each pair on each network, and how many keys each pair has.

        A key is a choice of members on both sides.
        """
        sizes = [
            self.count[(network * self._hosts + source) * 2]
            * self.count[(network * self._hosts + target) * 2 + 1]
            for network in range(self._networks)
            for source, target in pairs
        ]
        ways = [sum(sizes[pair :: len(pairs)]) for pair in pairs.values()]
        return list(accumulate(sizes, initial=0))[:-1], ways

    def crossings(self, pairs: Mapping[tuple[int, int], int], used: Sequence[int]) -> list[int]:
        """Return how many routes can cross each link at a time at most."""
        of_host = [0] * self._hosts
        for (source, target), routes in zip(pairs, used, strict=True):
            of_host[source] += routes
            of_host[target] += routes
        most = [0] * len(self.names)
        for side, first in enumerate(self.first):
            links = self.count[side] + (self.total[side] >= 0)
            most[first : first + links] = [of_host[side // 2 % self._hosts]] * links
        return most

"""Lays out networks, requests and outages as the tables that the event loop works on.

Most of it stays the same from plan to plan, and laying it out takes longer than the loop itself.
"""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING, Any

from hvplanner.simulation.kernel import state as rows
from hvplanner.simulation.kernel.loop import ARRIVE, CHANGE, stride
from hvplanner.simulation.kernel.routes import NEVER
from hvplanner.simulation.precopy import Demand, pass_limit, wire_demand
from hvplanner.simulation.sides import Sides, capacities

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from hvplanner.simulation.records import MigrationNetwork, Outage, Physics, Request
    from hvplanner.simulation.tables import Tables

UNLIMITED = 1 << 30
"""Slots of a host that has no limit."""


_SHARED = frozenset(("after", "changes", "host_pairs", "pair_keys", "sides"))
"""Tables that the event loop only reads."""


class Frame:
    """All that simulations have in common in which the same VMs go between the same hosts.

    What is left, rates and physics, is what plans differ in.
    """

    def __init__(
        self,
        make: Tables,
        networks: Sequence[MigrationNetwork],
        requests: Sequence[Request],
        hosts: Mapping[str, int],
        outages: Sequence[Outage],
    ) -> None:
        """Lay out what is known. The arguments must fit together."""
        self._make = make
        endpoints = networks[0].endpoints
        pairs = _pairs(requests, hosts)
        pair_of = [pairs[hosts[each.source], hosts[each.target]] for each in requests]
        sides = Sides(networks)
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
        self.links = tuple(sides.names)
        """What the links are called."""
        self._blank: dict[str, tuple[type, int]] = {
            "routes": (rows.Route, leaves),
            "hops": (rows.Hop, leaves * sides.width),
            "passes": (rows.PassDone, 8 * len(requests) + 8),
            "loads": (rows.LoadChange, 8 * (len(requests) + links) + 8),
            "failures": (rows.Failure, failures),
            "levels": (rows.Entry, links),
            "ready": (rows.Entry, len(pairs)),
        }
        self._known: dict[str, Any] = {
            "jobs": make.table(
                rows.Job,
                len(requests),
                pair=pair_of,
                rank=_ranks(requests),
                earliest=[each.earliest_s for each in requests],
                pending=[len(each.after) for each in requests],
                after_first=_starts(followers),
                after_end=_ends(followers),
            ),
            "after": make.plain([job for each in followers for job in each]),
            "changes": make.table(
                rows.Change,
                len(changes),
                network=[network for _, network, _ in changes],
                up=[up for _, _, up in changes],
            ),
            "hosts": make.table(
                rows.Host, len(endpoints), free=slots, first=_starts(of_host), end=_ends(of_host)
            ),
            "host_pairs": make.plain([pair for own in of_host for pair in own]),
            "pairs": make.table(
                rows.Pair,
                len(pairs),
                source=[source for source, _ in pairs],
                target=[target for _, target in pairs],
            ),
            "pair_keys": make.plain(firsts),
            "route_of": make.plain([-1] * sum(ways)),
            "sides": make.table(
                rows.Side, len(sides.first), first=sides.first, count=sides.count, total=sides.total
            ),
            "links": make.table(
                rows.Link, links, first=list(accumulate(crossings, initial=0))[:-1]
            ),
            "crossing": make.plain([0] * sum(crossings)),
            "moments": make.plain([NEVER] * (2 * leaves)),
            "spares": make.plain(range(leaves - 1, -1, -1)),
            "timers": make.table(
                rows.Entry,
                room,
                key=[key for key, _ in timers] + [0.0] * (room - len(timers)),
                item=[item for _, item in timers] + [0] * (room - len(timers)),
            ),
            "links_found": make.plain([0] * links),
            "routes_found": make.plain([0] * leaves),
            "done": make.plain([0] * len(requests)),
            "counts": make.table(rows.Counts, 1, timers=[len(timers)], spares=[leaves]),
        }

    def state(
        self, networks: Sequence[MigrationNetwork], requests: Sequence[Request], retry_s: float
    ) -> rows.State:
        """Return the state before anything has happened."""
        make = self._make
        tables = {
            name: table if name in _SHARED else make.copied(table)
            for name, table in self._known.items()
        }
        physics = [each.physics for each in networks]
        make.set(tables["links"], "capacity", capacities(networks))
        blank = {name: make.table(*of) for name, of in self._blank.items()}
        return rows.State(
            **tables,
            **blank,
            demands=_demands(make, physics, requests),
            networks=_networks(make, physics),
            retry_s=make.plain([float(retry_s)]),
        )


def taken(
    networks: Sequence[MigrationNetwork], requests: Sequence[Request], outages: Sequence[Outage]
) -> tuple[object, ...]:
    """Return all that a frame takes of its arguments: no rates, no memory, little of physics."""
    return (
        *outages,
        *(
            (each.id, each.source, each.target, each.earliest_s, each.priority, each.after)
            for each in requests
        ),
        *map(_shape, networks),
    )


def _shape(network: MigrationNetwork) -> tuple[object, ...]:
    return (
        network.physics.members_per_stream,
        bool(network.physics.reverse_cost),
        *(
            (
                *(host.id, host.slots, len(host.egress), len(host.ingress)),
                *(host.egress_total is None, host.ingress_total is None),
            )
            for host in network.endpoints
        ),
    )


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
    make: Tables, physics: Sequence[Physics], requests: Sequence[Request]
) -> list[rows.Demand]:
    demands = [wire_demand(request.memory, each) for each in physics for request in requests]
    # Columns are called as in the table.
    columns = dict(zip(Demand._fields, zip(*demands, strict=True), strict=False))
    made: list[rows.Demand] = make.table(rows.Demand, len(demands), **columns)
    return made


def _networks(make: Tables, physics: Sequence[Physics]) -> list[rows.Network]:
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

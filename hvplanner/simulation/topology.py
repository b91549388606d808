"""The links of hosts, and which of them the stream of a migration is pinned to.

A host has, for each direction, either one link per team member or, when a stream spreads over all
members, one pooled link; and one more link where a total caps them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hvplanner.simulation.fairshare import Route
    from hvplanner.simulation.records import Endpoint, Physics

Pinned: TypeAlias = tuple[tuple[int, ...], tuple[int, ...]]
"""The team members a stream uses: on its source, on its target."""


@dataclass(slots=True)
class _Side:
    """Hold one direction of one host: its member links, how busy they are, its total's link."""

    members: list[int]
    width: int
    total: list[int]
    streams: list[int] = field(init=False)

    def __post_init__(self) -> None:
        self.streams = [0] * len(self.members)


class Topology:
    """Own the links of all hosts and pin streams to the least loaded members."""

    def __init__(self, endpoints: Sequence[Endpoint], physics: Physics) -> None:
        self.ids: list[str] = []
        self.capacities: list[float] = []
        self._reverse_cost = physics.reverse_cost
        spread = physics.members_per_stream
        self._out = [
            self._side(f"{host.id}:out", host.egress, host.egress_total, spread)
            for host in endpoints
        ]
        self._in = [
            self._side(f"{host.id}:in", host.ingress, host.ingress_total, spread)
            for host in endpoints
        ]

    def connect(self, source: int, target: int) -> Pinned:
        """Pin a stream and return its members on the source and on the target."""
        return self._pin(self._out[source]), self._pin(self._in[target])

    def disconnect(self, source: int, target: int, pinned: Pinned) -> None:
        """Take a stream off its members."""
        for side, members in zip((self._out[source], self._in[target]), pinned, strict=True):
            for member in members:
                side.streams[member] -= 1

    def links(self, source: int, target: int, pinned: Pinned) -> tuple[int, ...]:
        """Return the links a stream crosses from source to target."""
        there, here = self._out[source], self._in[target]
        return (
            *(there.members[member] for member in pinned[0]),
            *there.total,
            *here.total,
            *(here.members[member] for member in pinned[1]),
        )

    def route(self, source: int, target: int, pinned: Pinned) -> Route:
        """Return the links a stream loads and how much: its own way and its acknowledgements'."""
        leaving, arriving = pinned
        shares = self._shares(self._out[source], leaving, 1.0)
        shares += self._shares(self._in[target], arriving, 1.0)
        if self._reverse_cost:
            # Acknowledgements use the same ports in the other direction; where a team receives
            # on fewer members than it sends on, members wrap around.
            for side, members in (
                (self._in[source], leaving),
                (self._out[target], arriving),
            ):
                count = len(side.members)
                back = tuple(dict.fromkeys(member % count for member in members if count))
                shares += self._shares(side, back, self._reverse_cost)
        return tuple(shares)

    def _side(
        self, name: str, rates: tuple[float, ...], total: float | None, spread: int | None
    ) -> _Side:
        if len(rates) > 1 and (spread is None or spread >= len(rates)):
            members = [self._link(f"{name}:all", sum(rates))]
            width = 1
        else:
            members = [self._link(f"{name}:{number}", rate) for number, rate in enumerate(rates)]
            width = spread or 1
        return _Side(members, width, [] if total is None else [self._link(f"{name}:total", total)])

    def _link(self, name: str, capacity: float) -> int:
        self.ids.append(name)
        self.capacities.append(capacity)
        return len(self.ids) - 1

    def _pin(self, side: _Side) -> tuple[int, ...]:
        def crowding(member: int) -> tuple[float, int]:
            return (
                (side.streams[member] + 1) / self.capacities[side.members[member]],
                member,
            )

        members = range(len(side.members))
        if side.width == 1:
            pinned: tuple[int, ...] = (min(members, key=crowding),)
        else:
            pinned = tuple(sorted(sorted(members, key=crowding)[: side.width]))
        for member in pinned:
            side.streams[member] += 1
        return pinned

    @staticmethod
    def _shares(side: _Side, members: tuple[int, ...], weight: float) -> list[tuple[int, float]]:
        shares = [(side.members[member], weight / len(members)) for member in members]
        return shares + [(link, weight) for link in side.total]

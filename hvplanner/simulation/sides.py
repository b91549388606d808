"""Numbers the links of all hosts on all networks, and the ways between two hosts."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from hvplanner.simulation.records import MigrationNetwork


class Sides:
    """Number the links of all hosts on all networks.

    A side has either one link for each team member or, where a stream spreads over all members, one
    pooled link; and one more where a total caps them.
    """

    def __init__(self, networks: Sequence[MigrationNetwork]) -> None:
        self.names: list[str] = []
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
                    members = [*map(str, range(len(rates)))]
                    if pooled and len(rates) > 1:
                        members = ["all"]
                    self.first.append(len(self.names))
                    self.count.append(len(members))
                    self.total.append(-1 if total is None else len(self.names) + len(members))
                    if total is not None:
                        members.append("total")
                    self.names += [f"{host.id}:{way}:{member}{suffix}" for member in members]

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


def capacities(networks: Sequence[MigrationNetwork]) -> list[float]:
    """Return what the links can carry, in the order in which `Sides` numbers them."""
    found: list[float] = []
    for network in networks:
        pooled = network.physics.members_per_stream is None
        for host in network.endpoints:
            for rates, total in (
                (host.egress, host.egress_total),
                (host.ingress, host.ingress_total),
            ):
                if pooled and rates:
                    found.append(sum(rates))
                else:
                    found += rates
                if total is not None:
                    found.append(total)
    return found

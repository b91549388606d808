"""Placements to begin with: quick to find, often as good as any."""

from __future__ import annotations

from heapq import heapify, heappop, heapreplace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hvplanner.solver.placingcase import Counts, Kind, PlacingCase

FINE = 10**6
"""Into how many parts a host's memory is divided to compare loads."""


def spread(case: PlacingCase, *, stay: bool) -> Counts:
    """Return a placement in which each VM goes where it is best by then, the largest first.

    Best is where fewest of its anti-affinity word run, then where it can have a VF and fewest
    others want one, then where the smallest share of memory is used. With `stay` VMs first take
    their places of today, as far as there is room.
    """
    sheet = _Sheet(case)
    for number, kind in enumerate(case.kinds):
        for host, count in sorted(kind.today.items()) if stay else ():
            for _ in range(min(count, case.room(number, host))):
                if sheet.has_room(kind, host):
                    sheet.put(number, kind, host)
    for number, kind in enumerate(case.kinds):
        # Only the host that took the last one has changed since, so that a heap keeps the order.
        order = [
            (sheet.key(kind, host), host)
            for host in range(len(case.hosts))
            if case.room(number, host)
        ]
        heapify(order)
        while order and sheet.left[number]:
            _, host = order[0]
            if sheet.has_room(kind, host):
                sheet.put(number, kind, host)
                heapreplace(order, (sheet.key(kind, host), host))
            else:
                heappop(order)
    return tuple(tuple(row) for row in sheet.counts)


class _Sheet:
    """What runs where while a placement is made."""

    def __init__(self, case: PlacingCase) -> None:
        size = len(case.hosts)
        self._case = case
        self.counts = [[0] * size for _ in case.kinds]
        self.left = [kind.count for kind in case.kinds]
        self._free = [host.capacity_mib for host in case.hosts]
        self._vms = [0] * size
        self._processors = [0] * size
        self._crowds = {kind.shape.word: [0] * size for kind in case.kinds}
        self._users = {net: [0] * size for kind in case.kinds for net in kind.shape.vf_networks}

    def has_room(self, kind: Kind, host: int) -> bool:
        """Tell whether a host can run one more VM of a kind."""
        shape, case = kind.shape, self._case
        return (
            self._free[host] >= shape.memory_mib
            and self._vms[host] < case.vms_max
            and self._processors[host] + shape.processors <= case.processors_max
        )

    def put(self, number: int, kind: Kind, host: int) -> None:
        """Have a host run one more VM of a kind."""
        self.counts[number][host] += 1
        self.left[number] -= 1
        self._free[host] -= kind.shape.memory_mib
        self._vms[host] += 1
        self._processors[host] += kind.shape.processors
        self._crowds[kind.shape.word][host] += 1
        for network in kind.shape.vf_networks:
            self._users[network][host] += 1

    def key(self, kind: Kind, host: int) -> tuple[int, bool, int, int]:
        """Return what is smallest for the host where one more VM of a kind is best."""
        shape, on = kind.shape, self._case.hosts[host]
        used = on.capacity_mib - self._free[host] + shape.memory_mib
        return (
            self._crowds[shape.word][host] if shape.word else 0,
            bool(shape.vf_networks) and not on.has_vfs,
            sum(self._users[network][host] for network in shape.vf_networks),
            used * FINE // max(1, on.capacity_mib),
        )

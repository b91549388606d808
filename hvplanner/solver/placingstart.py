"""Placements to begin with: quick to find, often as good as any."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

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
        hosts = [host for host in range(len(case.hosts)) if case.room(number, host)]
        while sheet.left[number]:
            target = sheet.best(kind, hosts)
            if target is None:
                break
            sheet.put(number, kind, target)
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

    def best(self, kind: Kind, hosts: Sequence[int]) -> int | None:
        """Return the best host with room for one more VM of a kind, None where there is none."""
        shape, all_hosts = kind.shape, self._case.hosts
        crowd = self._crowds[shape.word] if shape.word else None
        users = [self._users[network] for network in shape.vf_networks]

        def key(host: int) -> tuple[int, bool, int, int]:
            capacity = all_hosts[host].capacity_mib
            used = capacity - self._free[host] + shape.memory_mib
            return (
                crowd[host] if crowd else 0,
                bool(users) and not all_hosts[host].has_vfs,
                sum(row[host] for row in users),
                used * FINE // max(1, capacity),
            )

        return min((host for host in hosts if self.has_room(kind, host)), key=key, default=None)

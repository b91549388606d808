"""Where VMs run once some have left their host for others."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hvplanner.evaluation.placement import vf_wishes

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hvplanner.evaluation.placement import Placement, RunningVm


def moved(
    placement: Placement, source: int, arrivals: Iterable[tuple[RunningVm, int]]
) -> Placement:
    """Return the placement once VMs of one host have arrived at others, each with its target."""
    arrived: dict[int, list[RunningVm]] = {}
    crowds = {word: list(counts) for word, counts in placement.crowds.items()}
    users = {network: list(counts) for network, counts in placement.vf_users.items()}
    gone = set()
    for vm, target in arrivals:
        arrived.setdefault(target, []).append(vm)
        gone.add(vm)
        kind = placement.kinds[vm.kind]
        words = (kind.anti_affinity,) if kind.anti_affinity else ()
        for counts in (
            *(crowds[each] for each in words),
            *(users[each] for each in vf_wishes(kind)),
        ):
            counts[source] -= 1
            counts[target] += 1
    hosts = list(placement.hosts)
    left = tuple(vm for vm in hosts[source].vms if vm not in gone)
    hosts[source] = replace(
        hosts[source], used_mib=hosts[source].used_mib - _mib(placement, gone), vms=left
    )
    for target, vms in arrived.items():
        host = hosts[target]
        hosts[target] = replace(
            host, used_mib=host.used_mib + _mib(placement, vms), vms=(*host.vms, *vms)
        )
    return replace(
        placement,
        hosts=tuple(hosts),
        crowds={word: tuple(counts) for word, counts in crowds.items()},
        vf_users={network: tuple(counts) for network, counts in users.items()},
    )


def _mib(placement: Placement, vms: Iterable[RunningVm]) -> int:
    return sum(placement.kinds[vm.kind].memory_mib for vm in vms)

"""Tells that the VMs of failed hosts restart, whichever hosts fail, without packing any of them.

VMs restart the larger first, each where most is free. One finds no host only if all that are left
have less free than it needs, that is if VMs no smaller than it have taken all the rest: where the
worst hosts to lose have too few of them for that, every VM finds one.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from hvplanner.model.memo import LatestMemo

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from hvplanner.evaluation.placement import Placement

ALL = ""
"""Stands for the hosts of all classes."""

GRAIN = 1.05
"""VMs whose sizes differ by no more are looked at together, where that is less work."""

SIZES_MOST = 16
"""So many sizes are looked at one by one."""


@dataclass(frozen=True, slots=True)
class _Sizes:
    """What VMs of some sizes find, in MiB; sums are of the first so many hosts, the worst first."""

    found: int
    """What all hosts have beyond less than such a VM needs, and the VM itself."""
    full: tuple[int, ...]
    """What of that is lost with hosts that run as many VMs as they may."""
    failed: Mapping[str, tuple[int, ...]]
    """By class, what of that is lost with failed hosts, and what their VMs of no less take."""


class SureFit:
    """What is known of all ways to lose hosts, of some classes or of all together."""

    def __init__(self, placement: Placement, groups: Mapping[str, Sequence[int]]) -> None:
        asking, hosts = placement.asking, placement.hosts
        self._hosts = len(hosts)
        self._more = min(placement.room, default=0) if placement.all_start else 0
        self._vms = {
            name: _worst(len(hosts[host].vms) for host in own) for name, own in groups.items()
        }
        sizes = [sorted(asking[vm.kind].memory_mib for vm in host.vms) for host in hosts]
        above = [tuple(accumulate(reversed(each), initial=0)) for each in sizes]
        self._sizes = []
        for least, most in _ranges({size for each in sizes for size in each}):
            room = [max(0, free - most + 1) for free in placement.free_mib]
            lost = [
                spare + sums[len(own) - bisect_left(own, least)]
                for spare, own, sums in zip(room, sizes, above, strict=True)
            ]
            failed = {name: _worst(lost[host] for host in own) for name, own in groups.items()}
            self._sizes.append(_Sizes(sum(room) + least, _worst(room), failed))

    def fits(self, lost: Iterable[tuple[str, int]]) -> bool:
        """Tell whether all VMs surely restart where so many hosts fail, whichever they are."""
        lost = tuple(lost)
        if sum(count for _, count in lost) >= self._hosts:
            return False
        restarting = sum(self._vms[name][count] for name, count in lost)
        if not restarting:
            return True
        if not self._more:
            return False
        full = restarting // self._more
        if sum(count for _, count in lost) + full >= self._hosts:
            return False
        return all(
            each.found > each.full[full] + sum(each.failed[name][count] for name, count in lost)
            for each in self._sizes
        )


def always_fits(placement: Placement, lost: Iterable[tuple[str, int]]) -> bool:
    """Tell whether all VMs surely restart, whichever hosts of the classes fail, so many of each.

    The class may be `ALL`, and has so many hosts. False where that is not known, as where not every
    VM starts everywhere.
    """
    lost = tuple(lost)
    of_all = any(name == ALL for name, _ in lost)
    groups = {ALL: range(len(placement.hosts))} if of_all else placement.members
    known = _latest.get(of_all, (placement.arrangement,), lambda: SureFit(placement, groups))
    return known.fits(lost)


_latest: LatestMemo[bool, SureFit] = LatestMemo(2)


def _ranges(sizes: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Yield the least and the most of sizes that are looked at together."""
    left = sorted(sizes)
    grain = 1.0 if len(left) <= SIZES_MOST else GRAIN
    while left:
        end = max(1, bisect_left(left, left[0] * grain))
        yield left[0], left[end - 1]
        del left[:end]


def _worst(amounts: Iterable[int]) -> tuple[int, ...]:
    """Return the sums of the largest 0, 1, 2 ... amounts."""
    return tuple(accumulate(sorted(amounts, reverse=True), initial=0))

"""Where the VMs of failed hosts restart: packed VM by VM, or proven not to fit."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hvplanner.evaluation.allocator import Allocator
from hvplanner.language import tr
from hvplanner.model.memo import LatestMemo
from hvplanner.model.units import MIB

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from hvplanner.evaluation.placement import Asking, Placement, RunningVm


@dataclass(frozen=True, slots=True)
class Restart:
    """What becomes of the VMs of some failed hosts. Hosts are indexes of the placement before."""

    moved: dict[int, list[RunningVm]]
    """The VMs that restart on each host that is left."""
    unplaced: tuple[RunningVm, ...]
    proven: bool
    """Whether it is proven that no packing exists; else one was only not found."""
    reason: str
    """Why VMs are left over, empty where none is."""


def restart(
    placement: Placement, failed: Sequence[int], onto: Sequence[int] | None = None
) -> Restart:
    """Return where the VMs of failed hosts restart on the hosts that are left, or on some of them.

    First balanced, as Hyper-V would; where that leaves a VM over, tightly (best fit, the largest
    VM first). Where both do, VMs restart by priority and those left over are named. Remembered
    for the last arrangement of VMs.
    """
    key = tuple(failed), onto and tuple(onto)
    return _restarts.get(key, (placement.arrangement,), lambda: _restart(placement, failed, onto))


_restarts: LatestMemo[tuple[object, ...], Restart] = LatestMemo()


def _restart(placement: Placement, failed: Sequence[int], onto: Sequence[int] | None) -> Restart:
    hosts = range(len(placement.hosts))
    able = hosts if onto is None else onto
    gone = set(failed)
    left = [number for number in able if number not in gone]
    closed = {*hosts}.difference(left)
    asking = placement.asking
    displaced = [(asking[vm.kind], vm) for number in failed for vm in placement.hosts[number].vms]
    displaced.sort(key=lambda each: -each[0].memory_mib)
    if not placement.all_start:
        # Those first that do not start everywhere.
        needed = placement.processors.needed
        displaced.sort(key=lambda each: -needed(each[0].processors))
    targets = _balanced(placement, closed, displaced)
    if None in targets:
        tight = _tight(placement, closed, displaced)
        if None not in tight:
            targets = tight
        else:
            displaced.sort(key=lambda each: each[0].rank)
            targets = _balanced(placement, closed, displaced)
    moved: dict[int, list[RunningVm]] = {number: [] for number in left}
    unplaced: list[RunningVm] = []
    for (_, vm), target in zip(displaced, targets, strict=True):
        (unplaced if target is None else moved[target]).append(vm)
    reason, proven = "", False
    if unplaced:
        proof = _proof(placement, left, [asks for asks, _ in displaced])
        proven = bool(proof)
        reason = proof or tr("No way to pack all VMs was found, although their total would fit.")
    return Restart(moved, tuple(unplaced), proven, reason)


def _proof(placement: Placement, left: Sequence[int], asking: Sequence[Asking]) -> str:
    """Return a proof that VMs do not fit on the hosts left, or nothing.

    By their memory, and by that of those that only start on hosts with many logical processors.
    """
    processors = placement.processors
    for needed in sorted({processors.needed(asks.processors) for asks in asking}):
        able = [number for number in left if processors.of_hosts[number] >= needed]
        proof = no_room(
            [placement.free_mib[number] for number in able],
            [placement.room[number] for number in able],
            [asks.memory_mib for asks in asking if processors.needed(asks.processors) >= needed],
        )
        if proof and needed and left:
            return tr(
                "Some start only on a host with {count} logical processors: {reason}",
                count=needed,
                reason=proof,
            )
        if proof:
            return proof
    return ""


def no_room(free_mib: Sequence[int], vms_more: Sequence[int], sizes_mib: Sequence[int]) -> str:
    """Return a proof that VMs of these sizes do not fit into that free memory, or nothing.

    Of VMs of at least m, a host with f free holds no more than f / m, and none takes more VMs
    than its release runs; and in all there must be enough memory. Where nothing of that proves
    it, a packing may still not exist.
    """
    if sizes_mib and not free_mib:
        return tr("No host is left.")
    room = [max(0, free) for free in free_mib]
    if len(sizes_mib) > sum(vms_more):
        return tr(
            "{count} VMs restart, and the hosts left run {sum} more at most, whatever their"
            " memory.",
            count=len(sizes_mib),
            sum=sum(vms_more),
        )
    counts = Counter(sizes_mib)
    larger = 0
    for size in sorted(counts, reverse=True):
        larger += counts[size]
        holds = sum(min(free // size, more) for free, more in zip(room, vms_more, strict=True))
        if larger <= holds:
            continue
        if size > max(room, default=0):
            most = MIB.format(max(room, default=0))
            return tr(
                "A VM needs {size}, and no host left has more than {most} free.",
                size=MIB.format(size),
                most=most,
            )
        return tr(
            "{larger} VMs need {size} or more each, and the hosts left have room for {holds} of"
            " them.",
            larger=larger,
            size=MIB.format(size),
            holds=holds,
        )
    if sum(sizes_mib) > sum(room):
        return tr(
            "The VMs need {asked}, and the hosts left have {free} free in all.",
            asked=MIB.format(sum(sizes_mib)),
            free=MIB.format(sum(room)),
        )
    return ""


def _balanced(
    placement: Placement, closed: Collection[int], vms: Sequence[tuple[Asking, RunningVm]]
) -> list[int | None]:
    allocator = Allocator(
        placement.free_without(closed), placement.room, placement.crowds, placement.processors
    )
    return [allocator.put(asks) for asks, _ in vms]


def _tight(
    placement: Placement, closed: Collection[int], vms: Sequence[tuple[Asking, RunningVm]]
) -> list[int | None]:
    free = placement.free_without(closed)
    more = list(placement.room)
    targets: list[int | None] = []
    for asks, _ in vms:
        size = asks.memory_mib
        needed = placement.processors.needed(asks.processors)
        room = (
            at
            for at, amount in enumerate(free)
            if amount >= size and more[at] and placement.hosts[at].processors >= needed
        )
        target = min(room, key=lambda at: free[at], default=None)
        if target is not None:
            free[target] -= size
            more[target] -= 1
        targets.append(target)
    return targets

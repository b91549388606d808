"""What host failures leave: every way to lose so many hosts, of whichever classes."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from itertools import islice, product
from typing import TYPE_CHECKING

from hvplanner.evaluation.capacity import busiest_with
from hvplanner.evaluation.needs import host_needs, kind_needs, vf_needs, vf_wants_with
from hvplanner.evaluation.packing import restart
from hvplanner.evaluation.surefit import ALL, always_fits
from hvplanner.model.memo import EachMemo, LatestMemo, remembering

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from hvplanner.evaluation.capacity import Demands
    from hvplanner.evaluation.needs import HostWants
    from hvplanner.evaluation.packing import Restart
    from hvplanner.evaluation.placement import Placement
    from hvplanner.model.workload import VmSpec

COMBINATIONS_MAX = 512
"""Most ways to lose hosts of the same classes that are packed one by one."""

COMBINATIONS_MIN = 64
"""So many of them are packed however many VMs restart."""

RESTARTS_MAX = 16_384
"""Else so many VMs restart in all ways that are packed for one number of failed hosts."""

CLASS_COMBINATIONS_MAX = 512
"""Most ways to divide failed hosts among the classes that are packed."""

WAYS_MAX = 512
"""Ways packed for all numbers of failed hosts together, until only the heaviest are."""

HEAVIEST_MAX = 8
"""Ways packed all the same where there are more, but all are known to fit."""

UNSETTLED_MAX = 4096
"""Ways packed for one number of failed hosts where totals settle nothing."""

REMEMBERED = 4 * CLASS_COMBINATIONS_MAX
"""As many failures as a judgement may look at: with fewer, none would be there still."""


@dataclass(frozen=True, slots=True)
class Effort:
    """How many ways are packed to lose so many hosts of each class."""

    most: int = COMBINATIONS_MAX
    heaviest: int = HEAVIEST_MAX
    """Where all are known to fit by their totals."""
    totals_first: bool = False
    """Whether these are asked even where all ways could be packed."""


_USUAL = Effort()


class Interrupted(Exception):
    """Whoever asked for failures to be packed wants no answer any more."""


def _go_on() -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Aftermath:
    """What a restart leaves: enough to judge networks and VFs by, small enough to keep."""

    failed: tuple[str, ...]
    moved: tuple[tuple[str, str, int], ...]
    """From which host to which so many VMs go."""
    unplaced: tuple[str, ...]
    reason: str
    vm_demands: Demands
    vf_wants: tuple[HostWants, ...]


@dataclass(frozen=True, slots=True)
class HostFailures:
    """All ways to lose so many hosts of each class."""

    lost: tuple[tuple[str, int], ...]
    """Host class and number of hosts."""
    ways: tuple[Aftermath, ...]
    """The ways packed, those that lose most memory first."""
    known: bool
    """Whether it is known that all ways fit or that one does not."""
    in_full: bool
    """Whether all ways are packed."""


def host_failures(
    placement: Placement,
    lost: tuple[tuple[str, int], ...],
    should_stop: Callable[[], bool] = _go_on,
    effort: Effort = _USUAL,
) -> HostFailures:
    """Return what becomes of the VMs in every way to lose so many hosts of each class.

    Hosts of a class that run equal VMs stand for each other. Where there are many ways and all
    VMs surely restart (`always_fits`), only the heaviest are packed, else `effort.most`. Remembered
    as long as VMs run where they did and none asks for anything else. Raises Interrupted where
    `should_stop`, which is asked before each way, says so.
    """
    parts = placement.arrangement, _shapes.of(placement.kinds)
    return _failures.get(
        (lost, effort), parts, lambda: _host_failures(placement, lost, should_stop, effort)
    )


_failures: LatestMemo[tuple[tuple[tuple[str, int], ...], Effort], HostFailures] = LatestMemo(
    REMEMBERED
)


def _host_failures(
    placement: Placement,
    lost: tuple[tuple[str, int], ...],
    should_stop: Callable[[], bool],
    effort: Effort,
) -> HostFailures:
    fits = effort.totals_first and always_fits(placement, lost)
    most = effort.heaviest if fits else effort.most
    ways = list(islice(_ways(placement, lost, most), most + 1))
    in_full = len(ways) <= most
    known = fits or in_full
    if not known and always_fits(placement, lost):
        known, most = True, effort.heaviest
    judged = []
    for way in ways[:most]:
        if should_stop():
            raise Interrupted
        judged.append(_aftermath(placement, way))
    known = known or any(each.unplaced for each in judged)
    return HostFailures(lost, tuple(judged), known, in_full)


def failures_by_number(
    placement: Placement, most: int, should_stop: Callable[[], bool] = _go_on
) -> Iterator[tuple[HostFailures, ...]]:
    """Yield for one failed host, then two, up to `most`, all ways to lose so many.

    The last ones are those of which one does not fit or something is not known: of more hosts
    nothing more can be said. Raises Interrupted as `host_failures` does.
    """
    packed = 0
    for count in range(1, min(most, len(placement.hosts)) + 1):
        lost = list(islice(class_combinations(placement, count), CLASS_COMBINATIONS_MAX + 1))
        restarts = count * len(lost) * max(1, *(len(host.vms) for host in placement.hosts))
        several = min(COMBINATIONS_MAX, max(COMBINATIONS_MIN, RESTARTS_MAX // restarts))
        effort = Effort(
            most=min(several, UNSETTLED_MAX // len(lost)),
            heaviest=max(1, min(HEAVIEST_MAX, WAYS_MAX // len(lost))),
            totals_first=packed + len(lost) > WAYS_MAX,
        )
        found = tuple(
            host_failures(placement, each, should_stop, effort)
            for each in lost[:CLASS_COMBINATIONS_MAX]
        )
        if len(lost) > CLASS_COMBINATIONS_MAX:
            fits = always_fits(placement, [(ALL, count)])
            found = tuple(replace(each, known=each.known and fits, in_full=False) for each in found)
        yield found
        if any(not each.known or any(way.unplaced for way in each.ways) for each in found):
            return
        packed += sum(len(each.ways) for each in found)


def memory_after(placement: Placement, failures: int) -> tuple[int, int]:
    """Return what all VMs use and what the hosts left have for them, the largest having failed."""
    sizes = sorted(host.capacity_mib for host in placement.hosts)
    used = sum(host.used_mib for host in placement.hosts)
    return used, sum(sizes[: max(0, len(sizes) - failures)])


def class_combinations(placement: Placement, count: int) -> Iterator[tuple[tuple[str, int], ...]]:
    """Return all ways to divide so many failed hosts among the classes."""
    for way in _choices(list(placement.members.values()), count):
        classes = Counter(placement.hosts[number].host_class for number in way)
        yield tuple(classes.items())


def _aftermath(placement: Placement, failed: tuple[int, ...]) -> Aftermath:
    done = restart(placement, failed)
    needs = kind_needs(placement)
    asked = [needs[vm.kind] for vms in (*done.moved.values(), done.unplaced) for vm in vms]
    hosts = [host.id for host in placement.hosts]
    displaced = [placement.hosts[number].vms for number in failed]
    parts = done, asked, displaced, hosts, host_needs(placement)
    return _latest.get(failed, parts, lambda: _after(placement, failed, done))


_latest: LatestMemo[tuple[int, ...], Aftermath] = LatestMemo(REMEMBERED)


def _after(placement: Placement, failed: tuple[int, ...], done: Restart) -> Aftermath:
    hosts = placement.hosts
    sources = {vm: hosts[number].id for number in failed for vm in hosts[number].vms}
    moved = Counter(
        [(sources[vm], hosts[number].id) for number, vms in done.moved.items() for vm in vms]
    )
    return Aftermath(
        failed=tuple(hosts[number].id for number in failed),
        moved=tuple((*ends, count) for ends, count in moved.items()),
        unplaced=tuple(vm.id for vm in done.unplaced),
        reason=done.reason,
        vm_demands=busiest_with(placement, done.moved),
        vf_wants=_wants.get(
            failed, (vf_needs(placement),), lambda: vf_wants_with(placement, done.moved)
        ),
    )


_wants: LatestMemo[tuple[int, ...], tuple[HostWants, ...]] = LatestMemo(REMEMBERED)


def _ways(
    placement: Placement, lost: tuple[tuple[str, int], ...], most: int
) -> Iterator[tuple[int, ...]]:
    """Return sets of hosts to lose, one for each different set, those using most memory first.

    Of more than `most` sets not all.
    """
    known = _host_shapes(placement)
    by_class = []
    for host_class, count in lost:
        alike: dict[object, list[int]] = {}
        for number, host in enumerate(placement.hosts):
            if host.host_class == host_class:
                alike.setdefault(known[number], []).append(number)
        groups = sorted(alike.values(), key=lambda each: -placement.hosts[each[0]].used_mib)
        by_class.append(list(islice(_choices(groups, count), most + 1)))
    for parts in product(*by_class):
        yield tuple(number for part in parts for number in part)


def _choices(
    groups: Sequence[Sequence[int]], count: int, first: int = 0
) -> Iterator[tuple[int, ...]]:
    """Return all ways to take so many from groups whose members are alike, first ones first."""
    if count == 0:
        yield ()
        return
    left = sum(len(group) for group in groups[first:])
    for index in range(first, len(groups)):
        if left < count:
            return
        left -= len(groups[index])
        for taken in range(min(count, len(groups[index])), 0, -1):
            for rest in _choices(groups, count - taken, index + 1):
                yield (*groups[index][:taken], *rest)


def _shape(kind: VmSpec) -> tuple[object, ...]:
    """Return what matters of a VM in a failure."""
    vnics = tuple((vnic.network, vnic.demand_mbps, vnic.sriov) for vnic in kind.vnics)
    return kind.memory_mib, kind.priority, kind.anti_affinity, kind.guest.vf_driver, vnics


_shapes = EachMemo(_shape)


@remembering(8)
def _host_shapes(placement: Placement) -> tuple[object, ...]:
    """Return what matters of every host in a failure: its free memory, and how many VMs alike."""
    numbers: dict[object, int] = {}
    needed = [placement.processors.needed(asks.processors) for asks in placement.asking]
    # A number for each kind; kinds that matter alike share one.
    kinds = [
        numbers.setdefault(shape, len(numbers))
        for shape in zip(_shapes.of(placement.kinds), needed, strict=True)
    ]
    return tuple(
        (host.free_mib, frozenset(Counter([kinds[vm.kind] for vm in host.vms]).items()))
        for host in placement.hosts
    )

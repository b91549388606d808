"""Draining a host: where its VMs go, and how long that takes under a plan.

Drain times depend on the tasks of a placement and on a `MigrationProfile` and on nothing else, so
the solver asks for them by profile, and what is equal is computed once.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from functools import partial
from itertools import repeat
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from hvplanner.evaluation.activity import activities, memory_of
from hvplanner.evaluation.allocator import Allocator
from hvplanner.evaluation.assumed import Assumed
from hvplanner.evaluation.capacity import demands
from hvplanner.evaluation.endpoints import usable_networks
from hvplanner.evaluation.placement import PRIORITY_RANK, in_turn
from hvplanner.evaluation.saving import saved_s
from hvplanner.model.memo import LatestMemo, remembering
from hvplanner.simulation import Request, drain_bounds, simulate

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from hvplanner.evaluation.activity import Activity, AssumedActivity
    from hvplanner.evaluation.endpoints import ClassProfile, MigrationPath, MigrationProfile
    from hvplanner.evaluation.placement import Asking, Placement, RunningVm
    from hvplanner.model.design import Design
    from hvplanner.model.plan import Plan
    from hvplanner.simulation import Bounds, Endpoint, Timeline


LOWEST = -PRIORITY_RANK["low"]
"""The priority of the VMs that a drain may save."""


class Move(NamedTuple):
    """One VM to be moved: what it has to send, its priority in the queue, its target's index."""

    memory_mib: int
    activity: Activity
    priority: int
    target: int


@dataclass(frozen=True, slots=True)
class DrainTask:
    """A drain without names, so that drains alike in all that matters are equal.

    Targets count from 0 in the order in which the first VM goes there.
    """

    source_class: str
    target_classes: tuple[str, ...]
    moves: tuple[Move, ...]
    """By priority: those of low priority, which a drain may save instead, come last."""
    back: bool = False
    """Whether the VMs come back to the host from their targets instead."""
    _hash: int = field(init=False, repr=False, compare=False)
    """Caches are asked for a task far more often than it has moves."""

    def __post_init__(self) -> None:
        of = hash((self.source_class, self.target_classes, self.moves, self.back))
        object.__setattr__(self, "_hash", of)

    def __hash__(self) -> int:
        return self._hash

    def live(self, save_rate: float | None) -> int:
        """Return how many of the moves, the first ones, migrate live at this storage rate."""
        if save_rate is None:
            return len(self.moves)
        return sum(move.priority > LOWEST for move in self.moves)

    def saved_s(self, save_rate: float | None, activity: AssumedActivity) -> list[float]:
        """Return when each of the other VMs runs again, in seconds from the drain's begin.

        `activity` is what is assumed of VMs, as in a profile.
        """
        if save_rate is None:
            return []
        saved = self.moves[self.live(save_rate) :]
        memories = (memory_of(each.memory_mib, each.activity, activity) for each in saved)
        return saved_s([each.size_bytes for each in memories], save_rate)

    def saved_end_s(self, profile: MigrationProfile) -> float:
        """Return when the last of them runs again, 0 where none is saved."""
        return max(self.saved_s(profile.save_rate, profile.activity), default=0.0)


@dataclass(frozen=True)
class HostDrain:
    """The drain of one host: the task, and who is meant by it. Indexes are of the placement.

    Compared by value: after an edit most drains of the new placement equal those before.
    """

    host: int
    task: DrainTask
    vms: tuple[RunningVm, ...]
    targets: tuple[int, ...]
    unplaced: tuple[RunningVm, ...]

    def arrivals(self) -> Iterator[tuple[RunningVm, int]]:
        """Yield every VM that leaves with the host it goes to."""
        for vm, move in zip(self.vms, self.task.moves, strict=True):
            yield vm, self.targets[move.target]


class DrainTimes(NamedTuple):
    """How long a drain takes, and its longest migration and blackout, in ms.

    The latter two are of VMs that migrate live: who is saved is down all the time.
    """

    duration_ms: int
    longest_migration_ms: int
    longest_blackout_ms: int


@remembering(8)
def drain_tasks(placement: Placement) -> tuple[HostDrain, ...]:
    """Return the drain of every host of a placement, in order.

    VMs leave by priority, then the larger first; each goes to the host that has most free memory
    by then, anti-affinity kept where possible. One that wants a VF prefers the host with fewest
    users of VFs, unless that leaves more VMs without a place: a missing VF only costs speed. How
    many VFs a plan gives is no part of it, so that targets are the same under every plan.
    """
    return tuple(drain_task(placement, host) for host in range(len(placement.hosts)))


def drain_task(placement: Placement, host: int) -> HostDrain:
    """Return the drain of one host of a placement, as `drain_tasks` does."""
    said = activities.of(placement.kinds)
    leaving, found = _departures.get(
        placement.hosts[host].id,
        (host, placement.arrangement),
        lambda: _departure(placement, host),
    )
    classes = [each.host_class for each in placement.hosts]
    told = [said[vm.kind] for _, vm in leaving]
    parts = leaving, told, found, classes
    return _latest.get(placement.hosts[host].id, (host, *parts), partial(_host_drain, host, *parts))


_latest: LatestMemo[str, HostDrain] = LatestMemo()

Departure: TypeAlias = "tuple[list[tuple[Asking, RunningVm]], list[int | None]]"
"""The VMs that leave a host, in turn, and the index of the target of each, None without one."""
_departures: LatestMemo[str, Departure] = LatestMemo()


def _departure(placement: Placement, host: int) -> Departure:
    leaving = in_turn(placement, placement.hosts[host].vms)
    networks = [asks.vf_networks for asks, _ in leaving]
    found = _find_targets(placement, host, leaving, networks)
    if None in found and any(networks):
        found = min(found, _find_targets(placement, host, leaving, repeat(())), key=_left_over)
    return leaving, found


def _host_drain(
    host: int,
    leaving: Sequence[tuple[Asking, RunningVm]],
    said: Sequence[Activity],
    found: Sequence[int | None],
    classes: Sequence[str],
) -> HostDrain:
    """Return the drain of a host from which these VMs leave for these targets."""
    targets: dict[int, int] = {}
    moves: list[Move] = []
    moved: list[RunningVm] = []
    unplaced: list[RunningVm] = []
    for (asks, vm), activity, target in zip(leaving, said, found, strict=True):
        if target is None:
            unplaced.append(vm)
            continue
        number = targets.setdefault(target, len(targets))
        moves.append(Move(asks.memory_mib, activity, -asks.rank, number))
        moved.append(vm)
    task = DrainTask(classes[host], tuple(classes[target] for target in targets), tuple(moves))
    return HostDrain(host, task, tuple(moved), tuple(targets), tuple(unplaced))


def _find_targets(
    placement: Placement,
    host: int,
    leaving: Sequence[tuple[Asking, RunningVm]],
    vf_networks: Iterable[Sequence[str]],
) -> list[int | None]:
    allocator = Allocator(
        placement.free_without((host,)),
        placement.room,
        placement.crowds,
        placement.processors,
        placement.vf_users,
    )
    return [*map(allocator.put, (asks for asks, _ in leaving), vf_networks)]


def _left_over(targets: Sequence[int | None]) -> int:
    return targets.count(None)


def inputs(
    task: DrainTask, profile: MigrationProfile
) -> tuple[tuple[Endpoint, ...], tuple[Request, ...]]:
    """Return the hosts and live migrations of a task.

    Host "s" is drained onto "0", "1", ..., or filled from there.
    """
    endpoints = _endpoints(task.source_class, task.target_classes, profile.classes, profile.slots)
    return endpoints, _requests(task, profile.activity, profile.save_rate)


@remembering(256)
def _endpoints(
    source_class: str,
    target_classes: tuple[str, ...],
    classes: tuple[tuple[str, ClassProfile], ...],
    slots: int,
) -> tuple[Endpoint, ...]:
    """Return the hosts of a task, which are the same for all that drain onto such hosts."""
    rates = dict(classes)
    hosts: dict[str, list[str]] = defaultdict(list)
    for number, name in enumerate(target_classes):
        hosts[name].append(str(number))
    alike = {name: iter(_alike(rates[name], slots, tuple(ids))) for name, ids in hosts.items()}
    return (
        rates[source_class].endpoint("s", slots),
        *(next(alike[each]) for each in target_classes),
    )


@remembering(1024)
def _alike(rates: ClassProfile, slots: int, ids: tuple[str, ...]) -> tuple[Endpoint, ...]:
    """Return hosts of one class: from one profile to the next, those of few classes differ."""
    return tuple(rates.endpoint(each, slots) for each in ids)


@remembering(256)
def _requests(
    task: DrainTask, activity: AssumedActivity, save_rate: float | None
) -> tuple[Request, ...]:
    """Return the live migrations of a task, which are the same whatever the network."""
    return tuple(
        Request(
            str(number),
            memory_of(move.memory_mib, move.activity, activity),
            *_way(task, move),
            priority=move.priority,
        )
        for number, move in enumerate(task.moves[: task.live(save_rate)])
    )


def _way(task: DrainTask, move: Move) -> tuple[str, str]:
    return (str(move.target), "s") if task.back else ("s", str(move.target))


@remembering(160)
def timeline(task: DrainTask, profile: MigrationProfile) -> Timeline:
    """Return the simulated live migrations of a drain, in the order of the task's moves."""
    endpoints, requests = inputs(task, profile)
    return simulate(endpoints, requests, profile.physics)


def unconverged(task: DrainTask, profile: MigrationProfile) -> tuple[int, ...]:
    """Return the moves of a task whose memory is dirtied faster than it is copied."""
    return timeline(task, profile).unconverged


def start_times_ms(task: DrainTask, profile: MigrationProfile) -> tuple[int, ...]:
    """Return when each move of a task starts: VMs that are saved are so at once."""
    live = tuple(map(to_ms, timeline(task, profile).start_s))
    return live + (0,) * (len(task.moves) - len(live))


@remembering(256)
def bounds(task: DrainTask, profile: MigrationProfile) -> Bounds:
    """Return lower bounds of the time of the drain's live migrations."""
    endpoints, requests = inputs(task, profile)
    return drain_bounds(endpoints, requests, profile.physics)


@remembering(8192)
def drain_times(task: DrainTask, profile: MigrationProfile) -> DrainTimes:
    """Return the times of a drain."""
    return _times(task, profile, timeline(task, profile))


@remembering(8192)
def times_at(task: DrainTask, profile: MigrationProfile) -> DrainTimes:
    """Return the times of a drain whose timeline nobody looks at: at an end of an assumption."""
    endpoints, requests = inputs(task, profile)
    return _times(task, profile, simulate(endpoints, requests, profile.physics))


def _times(task: DrainTask, profile: MigrationProfile, done: Timeline) -> DrainTimes:
    return DrainTimes(
        duration_ms=to_ms(max(done.makespan_s, task.saved_end_s(profile))),
        longest_migration_ms=_longest_ms(done.start_s, done.end_s),
        longest_blackout_ms=_longest_ms(done.blackout_start_s, done.end_s),
    )


def _longest_ms(starts_s: Sequence[float], ends_s: Sequence[float]) -> int:
    # As `to_ms` does, some thousand times after an edit.
    spans = zip(starts_s, ends_s, strict=True)
    return max([round(end * 1000) - round(start * 1000) for start, end in spans], default=0)


def least_times(task: DrainTask, profile: MigrationProfile) -> DrainTimes:
    """Return times that the drain of a host under a profile takes at the least."""
    live = bounds(task, profile)
    return DrainTimes(
        duration_ms=int(max(live.makespan_s, task.saved_end_s(profile)) * 1000),
        longest_migration_ms=int(live.longest_s * 1000),
        longest_blackout_ms=int(live.blackout_s * 1000),
    )


def bound_ms(task: DrainTask, profile: MigrationProfile) -> int:
    """Return a time that no drain of a host under a profile is quicker than."""
    return least_times(task, profile).duration_ms


def to_ms(seconds: float) -> int:
    """Return a time of the simulation in ms."""
    return round(seconds * 1000)


def migration_paths(
    design: Design,
    placement: Placement,
    plan: Plan,
    assumed: Assumed | None = None,
) -> tuple[MigrationPath, ...]:
    """Return the usable live-migration networks in order: the first is used, the next if it fails.

    Each with its profile, which is all of the plan that drain times depend on.
    """
    return tuple(
        usable_networks(
            design,
            plan,
            demands(design, placement),
            assumed or Assumed(design),
            {host.host_class for host in placement.hosts},
        )
    )


def path_used(
    paths: Iterable[MigrationPath], plan: Plan, *, fallback: bool
) -> MigrationPath | None:
    """Return the path of a drain, with the first network of the plan's order failed or not."""
    failed = plan.migration.networks[:1] if fallback else ()
    return next((path for path in paths if path.network not in failed), None)


@remembering(8)
def distinct_drains(
    placement: Placement,
) -> tuple[tuple[DrainTask, tuple[HostDrain, ...]], ...]:
    """Return the drains of all hosts by task: those of one task differ in names only."""
    groups: dict[tuple[DrainTask, int], list[HostDrain]] = {}
    for drain in drain_tasks(placement):
        groups.setdefault((drain.task, len(drain.unplaced)), []).append(drain)
    return tuple((task, tuple(alike)) for (task, _), alike in groups.items())

"""Draining a host: where its VMs go, and how long that takes under a plan.

Drain times depend on the tasks of a placement and on a `MigrationProfile` and on nothing else, so
the solver asks for them by profile, and what is equal is computed once.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from hvplanner.evaluation.activity import activity_of, memory_of
from hvplanner.evaluation.assumed import Assumed
from hvplanner.evaluation.capacity import NOTHING_FAILED, demands
from hvplanner.evaluation.endpoints import usable_networks
from hvplanner.evaluation.placement import PRIORITY_RANK, Allocator
from hvplanner.simulation import Request, drain_bounds, simulate

if TYPE_CHECKING:
    from hvplanner.evaluation.activity import Activity
    from hvplanner.evaluation.capacity import Failure
    from hvplanner.evaluation.endpoints import MigrationPath, MigrationProfile
    from hvplanner.evaluation.placement import Placement, RunningVm
    from hvplanner.model.design import Design
    from hvplanner.model.plan import Plan
    from hvplanner.simulation import Bounds, Endpoint, Timeline


@dataclass(frozen=True, slots=True)
class Move:
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


@dataclass(frozen=True, eq=False)
class HostDrain:
    """The drain of one host: the task, and who is meant by it. Indexes are of the placement.

    Compared and hashed by identity, like the placement it belongs to.
    """

    host: int
    task: DrainTask
    vms: tuple[RunningVm, ...]
    targets: tuple[int, ...]
    unplaced: tuple[RunningVm, ...]


class Lengths(NamedTuple):
    """How long a drain takes, and its longest migration and blackout, in ms."""

    duration_ms: int
    longest_migration_ms: int
    longest_blackout_ms: int


@dataclass(frozen=True, slots=True)
class DrainTimes:
    """How long a drain takes, in ms."""

    duration_ms: int
    longest_migration_ms: int
    longest_blackout_ms: int
    bound_ms: int

    @property
    def lengths(self) -> Lengths:
        """Return the times without their bound."""
        return Lengths(self.duration_ms, self.longest_migration_ms, self.longest_blackout_ms)


@lru_cache(maxsize=8)
def drain_tasks(placement: Placement) -> tuple[HostDrain, ...]:
    """Return the drain of every host of a placement, in order.

    VMs leave by priority, then the larger first; each goes to the host that has most free memory
    by then, anti-affinity kept where possible.
    """
    activities = tuple(activity_of(kind) for kind in placement.kinds)
    return tuple(_drain(placement, host, activities) for host in range(len(placement.hosts)))


def _drain(placement: Placement, host: int, activities: tuple[Activity, ...]) -> HostDrain:
    free = [each.free_mib for each in placement.hosts]
    free[host] = -1
    kinds = placement.kinds
    vms_more = [placement.vms_more(number) for number in range(len(free))]
    allocator = Allocator(free, vms_more, placement.crowds)
    leaving = sorted(
        placement.hosts[host].vms,
        key=lambda vm: (PRIORITY_RANK[kinds[vm.kind].priority], -kinds[vm.kind].memory_mib),
    )
    targets: dict[int, int] = {}
    moves: list[Move] = []
    moved: list[RunningVm] = []
    unplaced: list[RunningVm] = []
    for vm in leaving:
        spec = kinds[vm.kind]
        target = allocator.put(spec)
        if target is None:
            unplaced.append(vm)
            continue
        number = targets.setdefault(target, len(targets))
        rank = PRIORITY_RANK[spec.priority]
        moves.append(Move(spec.memory_mib, activities[vm.kind], -rank, number))
        moved.append(vm)
    task = DrainTask(
        placement.hosts[host].host_class,
        tuple(placement.hosts[target].host_class for target in targets),
        tuple(moves),
    )
    return HostDrain(host, task, tuple(moved), tuple(targets), tuple(unplaced))


def _inputs(task: DrainTask, profile: MigrationProfile) -> tuple[list[Endpoint], list[Request]]:
    """Return the hosts and requests of a task: host "s" is drained onto "0", "1", ..."""
    classes = dict(profile.classes)
    endpoints = [classes[task.source_class].endpoint("s", profile.slots)] + [
        classes[each].endpoint(str(number), profile.slots)
        for number, each in enumerate(task.target_classes)
    ]
    requests = [
        Request(
            str(number),
            memory_of(move.memory_mib, move.activity, profile.activity),
            "s",
            str(move.target),
            priority=move.priority,
        )
        for number, move in enumerate(task.moves)
    ]
    return endpoints, requests


@lru_cache(maxsize=160)
def timeline(task: DrainTask, profile: MigrationProfile) -> Timeline:
    """Return the simulated drain, migrations in the order of the task's moves."""
    endpoints, requests = _inputs(task, profile)
    return simulate(endpoints, requests, profile.physics)


@lru_cache(maxsize=256)
def bounds(task: DrainTask, profile: MigrationProfile) -> Bounds:
    """Return lower bounds of the drain's time."""
    endpoints, requests = _inputs(task, profile)
    return drain_bounds(endpoints, requests, profile.physics)


@lru_cache(maxsize=8192)
def drain_times(task: DrainTask, profile: MigrationProfile) -> DrainTimes:
    """Return the times of a drain."""
    bound_ms = int(bounds(task, profile).makespan_s * 1000)
    return DrainTimes(*_lengths(timeline(task, profile)), bound_ms)


@lru_cache(maxsize=8192)
def lengths_at(task: DrainTask, profile: MigrationProfile) -> Lengths:
    """Return the lengths of a drain whose timeline nobody looks at: at an end of an assumption."""
    endpoints, requests = _inputs(task, profile)
    return _lengths(simulate(endpoints, requests, profile.physics))


def _lengths(done: Timeline) -> Lengths:
    return Lengths(
        duration_ms=to_ms(done.makespan_s),
        longest_migration_ms=max(
            (to_ms(each.end_s) - to_ms(each.start_s) for each in done.migrations), default=0
        ),
        longest_blackout_ms=max(
            (to_ms(each.end_s) - to_ms(each.blackout_start_s) for each in done.migrations),
            default=0,
        ),
    )


def to_ms(seconds: float) -> int:
    """Return a time of the simulation in ms."""
    return round(seconds * 1000)


def migration_paths(
    design: Design,
    placement: Placement,
    plan: Plan,
    assumed: Assumed | None = None,
    failure: Failure = NOTHING_FAILED,
) -> tuple[MigrationPath, ...]:
    """Return the usable live-migration networks in order: the first is used, the next if it fails.

    Each with its profile, which is all of the plan that drain times depend on.
    """
    return usable_networks(
        design,
        plan,
        demands(design, placement),
        assumed or Assumed(design),
        {host.host_class for host in placement.hosts},
        failure,
    )


def path_used(
    paths: tuple[MigrationPath, ...], plan: Plan, *, fallback: bool
) -> MigrationPath | None:
    """Return the path of a drain, with the first network of the plan's order failed or not."""
    failed = plan.migration.networks[:1] if fallback else ()
    return next((path for path in paths if path.network not in failed), None)


@lru_cache(maxsize=8)
def distinct_drains(
    placement: Placement,
) -> tuple[tuple[DrainTask, tuple[HostDrain, ...]], ...]:
    """Return the drains of all hosts by task: those of one task differ in names only."""
    groups: dict[tuple[DrainTask, int], list[HostDrain]] = {}
    for drain in drain_tasks(placement):
        groups.setdefault((drain.task, len(drain.unplaced)), []).append(drain)
    return tuple((task, tuple(alike)) for (task, _), alike in groups.items())

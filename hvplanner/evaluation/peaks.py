"""How much memory VMs hold on the hosts they are drained to."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from hvplanner.evaluation.drains import start_times_ms
from hvplanner.model.draining import HostPeak

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hvplanner.evaluation.drains import DrainTask, HostDrain
    from hvplanner.evaluation.endpoints import MigrationProfile
    from hvplanner.evaluation.placement import Placement


class TargetLoad(NamedTuple):
    """A host that VMs go to, and the memory that is in use there before."""

    id: str
    used_mib: int
    capacity_mib: int


def target_loads(placement: Placement, drain: HostDrain) -> tuple[TargetLoad, ...]:
    """Return the targets of a drain in the order in which VMs first go there."""
    hosts = (placement.hosts[target] for target in drain.targets)
    return tuple(TargetLoad(host.id, host.used_mib, host.capacity_mib) for host in hosts)


def target_peaks(
    task: DrainTask, targets: Iterable[TargetLoad], profile: MigrationProfile
) -> tuple[HostPeak, ...]:
    """Return the peak of every target of a drain.

    A target only takes VMs during a drain, so its peak comes with the last migration to start.
    """
    taken = [0] * len(task.target_classes)
    last = [0] * len(task.target_classes)
    for move, start_ms in zip(task.moves, start_times_ms(task, profile), strict=True):
        taken[move.target] += move.memory_mib
        last[move.target] = max(last[move.target], start_ms)
    return tuple(
        # Thousands in a rolling drain, all computed: made without checking them again.
        HostPeak.model_construct(
            host=host.id,
            before_mib=host.used_mib,
            peak_mib=host.used_mib + more_mib,
            capacity_mib=host.capacity_mib,
            peak_ms=start_ms,
        )
        for host, more_mib, start_ms in zip(targets, taken, last, strict=True)
    )

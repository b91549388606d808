"""How much memory VMs hold on the hosts they are drained to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.evaluation.drains import start_times_ms
from hvplanner.model.draining import HostPeak

if TYPE_CHECKING:
    from hvplanner.evaluation.drains import HostDrain
    from hvplanner.evaluation.endpoints import MigrationProfile
    from hvplanner.evaluation.placement import Placement


def target_peaks(
    placement: Placement, drain: HostDrain, profile: MigrationProfile
) -> tuple[HostPeak, ...]:
    """Return the peak of every target of a drain, in the order in which VMs first go there.

    A target only takes VMs during a drain, so its peak comes with the last migration to start.
    """
    taken = [0] * len(drain.targets)
    last = [0] * len(drain.targets)
    starts = start_times_ms(drain.task, profile)
    for move, start_ms in zip(drain.task.moves, starts, strict=True):
        taken[move.target] += move.memory_mib
        last[move.target] = max(last[move.target], start_ms)
    hosts = (placement.hosts[target] for target in drain.targets)
    return tuple(
        # Thousands in a rolling drain, all computed: made without checking them again.
        HostPeak.model_construct(
            host=host.id,
            before_mib=host.used_mib,
            peak_mib=host.used_mib + more_mib,
            capacity_mib=host.capacity_mib,
            peak_ms=start_ms,
        )
        for host, more_mib, start_ms in zip(hosts, taken, last, strict=True)
    )

"""Low-priority VMs in a drain: saved and restored over the storage instead of migrating live.

From Windows Server 2012 on that is what a drain does with them unless told otherwise (Microsoft,
Configuring How VMs Are Moved when a Node is Drained). It takes no slot and no live-migration
network, and a VM is down from the begin of the drain until it runs again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.evaluation.activity import BYTES_PER_MIB
from hvplanner.model.memo import EachMemo
from hvplanner.model.releases import releases

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hvplanner.evaluation.assumed import Assumed
    from hvplanner.model.design import Design
    from hvplanner.model.workload import VmSpec


def saves(design: Design) -> bool:
    """Tell whether drains save VMs."""
    release = releases()[design.cluster.release]
    if not release.saves_low_priority(live=design.cluster.low_priority == "live"):
        return False
    return "low" in _priorities.of((*design.vm_groups, *design.vms))


_priorities: EachMemo[VmSpec, str] = EachMemo(lambda vm: vm.priority)


def save_rate(design: Design, assumed: Assumed) -> float | None:
    """Return the storage rate of VMs that a drain saves in bytes/s, None where it saves none."""
    if not saves(design):
        return None
    return max(1, assumed.value("save_rate")) * BYTES_PER_MIB


def saved_s(sizes_bytes: Sequence[float], rate: float) -> list[float]:
    """Return when each of some VMs runs again that are saved at once, in seconds from then.

    Each writes its memory in use and reads it back; they share the rate of the storage evenly.
    """
    ends = [0.0] * len(sizes_bytes)
    time_s = done = 0.0
    for place, number in enumerate(sorted(range(len(ends)), key=sizes_bytes.__getitem__)):
        time_s += 2 * (sizes_bytes[number] - done) * (len(ends) - place) / rate
        done = sizes_bytes[number]
        ends[number] = time_s
    return ends

"""How VMs write to their memory: what the design says of it, and what is assumed where it is open.

A drain's task holds what is said; its profile what is assumed of the rest. So the same task under
another assumption is another profile, and nothing else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from hvplanner.model.fields import fields_of
from hvplanner.model.memo import EachMemo, Memo, remembering
from hvplanner.model.workload import MemoryActivity
from hvplanner.simulation import Memory

if TYPE_CHECKING:
    from hvplanner.evaluation.assumed import Assumed
    from hvplanner.model.design import Design
    from hvplanner.model.workload import VmSpec

BYTES_PER_MIB = 1024 * 1024


class Activity(NamedTuple):
    """What a design says of a VM, as `MemoryActivity`; None for what it leaves open."""

    hot_mib: int | None
    hot_period_ms: int | None
    cold_mibps: int | None
    sent_percent: int | None


AssumedActivity: TypeAlias = tuple[int, int, int, int]
"""What is assumed of what is left open, in the order of `Activity`."""

_NEVER_OPEN = 1
"""Stands for what every VM says: nobody asks, and it is the same under all assumptions."""

_open_fields: Memo[frozenset[str]] = Memo()


def activity_of(spec: VmSpec) -> Activity:
    """Return what the design says of a VM."""
    said = spec.activity
    return Activity(said.hot_mib, said.hot_period_ms, said.cold_mibps, said.sent_percent)


activities = EachMemo(activity_of)
"""What a design says of each of its VMs."""


def assumed_activity(design: Design, assumed: Assumed) -> AssumedActivity:
    """Return what is assumed where some VM of the design leaves something open."""
    opened = left_open(design)
    hot_mib, hot_period_ms, cold_mibps, sent_percent = (
        min(info.maximum or 0, max(info.minimum or 0, assumed.value(info.assumption)))
        if info.assumption and info.name in opened
        else _NEVER_OPEN
        for info in fields_of(MemoryActivity)
    )
    return hot_mib, hot_period_ms, cold_mibps, sent_percent


def left_open(design: Design) -> frozenset[str]:
    """Return the fields that some VM of the design leaves open."""
    return _open_fields.get((design.vm_groups, design.vms), lambda: _left_open(design))


def _left_open(design: Design) -> frozenset[str]:
    said = set(activities.of((*design.vm_groups, *design.vms)))
    return frozenset(
        name
        for number, name in enumerate(Activity._fields)
        if any(each[number] is None for each in said)
    )


@remembering(4096)
def memory_of(size_mib: int, said: Activity, assumed: AssumedActivity) -> Memory:
    """Return the memory of a VM and its activity for the simulation."""
    hot_mib, hot_period_ms, cold_mibps, sent_percent = (
        other if own is None else own for own, other in zip(said, assumed, strict=True)
    )
    return Memory(
        size_bytes=size_mib * BYTES_PER_MIB * sent_percent / 100,
        hot_bytes=float(hot_mib * BYTES_PER_MIB),
        hot_seconds=hot_period_ms / 1000,
        cold_bytes_per_s=float(cold_mibps * BYTES_PER_MIB),
    )

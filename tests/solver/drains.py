"""Clusters to drain host "a" of, with targets that are fast or slow, roomy or tight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.model.design import Cluster
from tests.builders import changed, host_class, host_plan, named_host, plan_for, tiny_design, vm

if TYPE_CHECKING:
    from hvplanner.model.design import Design
    from hvplanner.model.plan import Plan
    from hvplanner.model.workload import Vm

PLENTY = 256
"""GiB of free memory that no test fills."""


def cluster(vms: tuple[Vm, ...], **targets: tuple[str, int]) -> Design:
    """Return host "a" with VMs, and targets of a class ("fast" or "slow") with so many GiB free.

    All VMs migrate live.
    """
    rooms = {"a": ("fast", PLENTY), **targets}
    kinds = sorted(set(rooms.values()))
    names = {kind: f"{kind[0]}-{kind[1]}" for kind in kinds}
    return tiny_design(
        cluster=Cluster(low_priority="live"),
        host_classes=tuple(
            host_class(names[kind], count=0, memory_gib=kind[1] + 4) for kind in kinds
        ),
        hosts=tuple(named_host(name, names[kind]) for name, kind in rooms.items()),
        vm_groups=(),
        vms=vms,
    )


def saving(design: Design) -> Design:
    """Return a design whose drains save VMs of low priority, as they do by default."""
    return changed(design, cluster=Cluster())


def planned(design: Design, simultaneous: int) -> Plan:
    """Return a plan that gives fast hosts 10 GbE for migrations and slow ones 1 GbE."""
    plan = plan_for(design, simultaneous=simultaneous)
    nics = {"fast": "nic10", "slow": "nic1"}
    return changed(
        plan,
        hosts=tuple(
            host_plan(each.id, nic=nics[each.id.partition("-")[0]]) for each in design.host_classes
        ),
    )


def on_a(*sizes: int, **fields: object) -> tuple[Vm, ...]:
    return tuple(vm(f"vm{number}", gib=gib, host="a", **fields) for number, gib in enumerate(sizes))

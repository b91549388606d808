"""The designs that are measured: one family, by hosts, VMs, host classes and VM groups.

Everything follows from the four numbers, so two runs measure the same. The VMs are of eight kinds,
databases that want VFs to test machines, and those of low priority migrate live as well; the hosts
have memory for them all with some hosts failed and a fifth to spare; targets grow with the memory
of a host.
"""

from __future__ import annotations

from typing import NamedTuple

from hvplanner.model.design import Cluster, Design
from hvplanner.model.hardware import Fabric, FabricPorts, HostClass, InstalledNic, PcieSlot
from hvplanner.model.plan import (
    HostPlan,
    MigrationSettings,
    NetworkPlacement,
    NicCount,
    Plan,
    Port,
    Team,
    VirtualSwitch,
)
from hvplanner.model.targets import Choices, Targets
from hvplanner.model.workload import MemoryActivity, Priority, Vm, VmGroup
from tests.builders import GIB, changed, named_host, network, single_port_team, vnic

SIZES = ((2, 20), (4, 60), (16, 500), (64, 2000), (64, 8000))
"""Hosts and VMs."""

COPIED_MIBPS = 1500
"""What a drain has to copy on average to meet its target: about half of a 25 GbE port."""


class Kind(NamedTuple):
    """What the VMs of a group are like."""

    id: str
    share: int
    gib: int
    priority: Priority
    hot_mib: int
    cold_mibps: int
    demand_mbps: int
    sriov: bool


KINDS = (
    Kind("web", 30, 4, "medium", 64, 1, 20, False),
    Kind("sql", 5, 32, "high", 512, 20, 100, True),
    Kind("app", 25, 8, "medium", 128, 2, 20, False),
    Kind("desk", 15, 12, "low", 256, 3, 15, False),
    Kind("test", 13, 6, "low", 64, 1, 5, False),
    Kind("infra", 5, 4, "high", 96, 2, 10, False),
    Kind("mail", 4, 24, "medium", 384, 10, 40, False),
    Kind("edge", 3, 8, "high", 128, 2, 150, True),
)


def cluster(hosts: int, vms: int, *, classes: int | None = None, groups: int = 8) -> Design:
    """Return a cluster of equal hosts in classes, and VMs in groups.

    Without `classes` there are two of them from 16 hosts on, else one.
    """
    classes = classes or (2 if hosts >= 16 else 1)
    survived = 2 if hosts >= 16 else 1
    rows = _groups(vms, groups)
    memory_mib = sum(row.memory_mib * row.count for row in rows)
    host_mib = whole_gib(memory_mib * 6 // 5 // (hosts - survived)) + 8 * GIB
    drain_ms = max(120, memory_mib // hosts // COPIED_MIBPS) * 1000
    return Design(
        name=f"{hosts} hosts, {vms} VMs",
        cluster=Cluster(release="2025", low_priority="live"),
        fabrics=(_fabric("left", hosts), _fabric("right", hosts)),
        host_classes=tuple(
            _host_class(f"gen{number}", count, host_mib)
            for number, count in enumerate(parts(hosts, (1,) * classes), 1)
        ),
        networks=(
            network("mgmt", "management", demand_mbps=100),
            network("csv", "cluster", demand_mbps=1000),
            network("lm", "live_migration"),
            network("vms", "vm"),
        ),
        vm_groups=rows,
        targets=Targets(
            drain_ms=drain_ms,
            drain_fallback_ms=drain_ms * 2,
            blackout_ms=3000,
            host_failures=survived,
            nic_failures=1,
            fabric_failures=1,
            headroom_percent=10,
            vf_percent=100,
            vf_failure_percent=100,
        ),
        choices=Choices(
            nic_models=(
                "intel-x710-da2",
                "intel-e810-xxvda2",
                "mellanox-cx6-lx-25",
                "intel-e810-cqda2",
            ),
            simultaneous_max=8,
        ),
    )


def named(design: Design) -> Design:
    """Return a design of this family with every host and VM known by its name and its place.

    VMs differ in memory from one to the next, as those of a live cluster do.
    """
    hosts = tuple(
        named_host(f"{each.id}-{number:02d}", each.id)
        for each in design.host_classes
        for number in range(1, each.count + 1)
    )
    vms = [
        Vm.model_validate(
            {
                **{name: getattr(row, name) for name in VmGroup.model_fields if name != "count"},
                "id": f"{row.id}-{number:04d}",
                "memory_mib": row.memory_mib - number % 8 * 128,
            }
        )
        for row in design.vm_groups
        for number in range(1, row.count + 1)
    ]
    return changed(
        design,
        name=f"{design.name}, named",
        host_classes=tuple(changed(each, count=0) for each in design.host_classes),
        hosts=hosts,
        vm_groups=(),
        vms=tuple(changed(vm, host=hosts[number % len(hosts)].id) for number, vm in enumerate(vms)),
    )


def planned(design: Design) -> Design:
    """Return a design of this family with a plan made by hand, so that judging needs no solver."""
    plan = Plan(
        fingerprint=design.fingerprint(),
        hosts=tuple(_host_plan(each.id) for each in design.host_classes),
        migration=MigrationSettings(networks=("lm", "csv"), simultaneous=4),
    )
    return changed(design, plan=plan)


def _host_plan(host_class: str) -> HostPlan:
    """Return two cards of two 25 GbE ports: one for live migration, a team for all the rest."""
    return HostPlan(
        host_class=host_class,
        nics=(
            NicCount(model="onboard-1g-2", count=1),
            NicCount(model="mellanox-cx6-lx-25", count=2),
        ),
        teams=(
            Team(
                id="converged",
                kind="set",
                algorithm="hyper_v_port",
                ports=(Port(card=2, port=1, fabric="left"), Port(card=3, port=1, fabric="right")),
            ),
            single_port_team("migration", 3, 2, "left"),
        ),
        switches=(
            VirtualSwitch(
                id="switch", team="converged", sriov=True, vfs_per_port=16, bandwidth_mode="none"
            ),
        ),
        placements=(
            NetworkPlacement(network="lm", team="migration", share_percent=100),
            NetworkPlacement(network="mgmt", team="converged", share_percent=5),
            NetworkPlacement(network="csv", team="converged", share_percent=35),
            NetworkPlacement(network="vms", team="converged", share_percent=60),
        ),
    )


def _groups(vms: int, groups: int) -> tuple[VmGroup, ...]:
    """Return the VMs by kind; with more groups than kinds, kinds come again a little larger."""
    kinds = [KINDS[number % len(KINDS)] for number in range(groups)]
    counts = parts(vms, tuple(kind.share for kind in kinds))
    return tuple(
        VmGroup(
            id=kind.id if number < len(KINDS) else f"{kind.id}{number // len(KINDS) + 1}",
            count=count,
            memory_mib=kind.gib * GIB + number // len(KINDS) * 256,
            processors=2,
            priority=kind.priority,
            activity=MemoryActivity(
                hot_mib=kind.hot_mib, hot_period_ms=4000, cold_mibps=kind.cold_mibps
            ),
            vnics=(vnic(demand_mbps=kind.demand_mbps, sriov=kind.sriov),),
        )
        for number, (kind, count) in enumerate(zip(kinds, counts, strict=True))
    )


def _host_class(id: str, count: int, memory_mib: int) -> HostClass:
    return HostClass(
        id=id,
        count=count,
        memory_mib=memory_mib,
        reserved_memory_mib=8 * GIB,
        logical_processors=128,
        slots=(PcieSlot(generation=4, lanes=16, count=2), PcieSlot(generation=4, lanes=8, count=2)),
        nics=(InstalledNic(model="onboard-1g-2", onboard=True),),
    )


def _fabric(id: str, hosts: int) -> Fabric:
    """Return a switch with eight ports of each speed per host, faster ones dearer."""
    return Fabric(
        id=id,
        ports=tuple(
            FabricPorts(speed_mbps=speed, count=8 * hosts, cost=cost)
            for speed, cost in ((1000, 20), (10_000, 90), (25_000, 140), (100_000, 300))
        ),
    )


def parts(whole: int, shares: tuple[int, ...]) -> list[int]:
    """Return a number split by shares, the rest going to the first parts."""
    parts = [whole * share // sum(shares) for share in shares]
    for number in range(whole - sum(parts)):
        parts[number] += 1
    return parts


def whole_gib(mib: int) -> int:
    """Return so many MiB rounded up to a whole GiB."""
    return -(-mib // GIB) * GIB

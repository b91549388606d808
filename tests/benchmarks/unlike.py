"""The same family with hosts and VMs that are really unlike: up to 8 classes and 40 groups.

Classes differ in memory, slots, on-board ports, installed cards and what may become of them, and in
being ready for SR-IOV; groups in memory, activity, priority, demand, network and the wish for a VF.
Everything follows from the numbers of hosts and VMs.
"""

from __future__ import annotations

from typing import NamedTuple

from hvplanner.model.design import Cluster, Design
from hvplanner.model.hardware import Fabric, FabricPorts, HostClass, InstalledNic, PcieSlot
from hvplanner.model.targets import Choices, Targets
from hvplanner.model.workload import MemoryActivity, Priority, VmGroup
from tests.benchmarks.family import COPIED_MIBPS, parts, whole_gib
from tests.builders import GIB, changed, network, vnic

GROUPS = 40
RESERVED_MIB = 8 * GIB


class Build(NamedTuple):
    """What the hosts of a class are like; `memory` is in tenths of that of the first class.

    Cards are given as (model, count); `slots` counts those of 16 and of 8 lanes.
    """

    memory: int
    slots: tuple[int, int]
    onboard: str = ""
    card: tuple[str, int] | None = None
    policy: str = "extend"
    ready: bool = True


BUILDS = (
    Build(10, (2, 2), onboard="onboard-1g-2"),
    Build(15, (1, 3), onboard="onboard-1g-2", card=("intel-x710-da2", 1)),
    Build(8, (2, 1), card=("intel-e810-xxvda2", 1), policy="replace"),
    Build(12, (1, 2), onboard="intel-i350-t4", ready=False),
    Build(10, (3, 0), card=("mellanox-cx6-lx-25", 2), policy="keep"),
    Build(20, (2, 4), onboard="intel-x540-t2"),
    Build(6, (0, 3), onboard="onboard-1g-2", card=("intel-x520-da2", 2), policy="replace"),
    Build(12, (1, 1), onboard="onboard-1g-2", ready=False),
)

MEMORIES_GIB = (2, 4, 6, 8, 12, 16, 24, 32)
PRIORITIES: tuple[Priority, ...] = ("medium", "high", "low")
DEMANDS_MBPS = (5, 10, 20, 40, 80)
ACTIVITIES = ((64, 1), (128, 2), (256, 5), (512, 12))
"""Hot memory in MiB, and what is dirtied beside it in MiB/s."""


def mixed(hosts: int, vms: int) -> Design:
    """Return a cluster of 8 unlike host classes, as many as there are hosts where those are fewer.

    Of a cluster of 2 hosts each is a class of its own, and of 20 VMs every one is its own group of
    40, half of which are empty and left out.
    """
    builds = BUILDS[:hosts]
    counts = parts(hosts, (1,) * len(builds))
    survived = 2 if hosts >= 16 else 1
    rows = _groups(vms)
    used_mib = sum(row.memory_mib * row.count for row in rows)
    # In tenths: what is left of the whole when the largest hosts have failed, a fifth to spare.
    sizes = sorted(
        build.memory for build, count in zip(builds, counts, strict=True) for _ in range(count)
    )
    tenth = whole_gib(used_mib * 6 // 5 // sum(sizes[:-survived]))
    largest_mib = sizes[-1] * tenth - (sum(sizes) * tenth - used_mib) // hosts
    drain_ms = max(120, largest_mib // COPIED_MIBPS) * 1000
    return Design(
        name=f"{hosts} hosts, {vms} VMs, unlike",
        cluster=Cluster(release="2025", low_priority="live"),
        fabrics=(_fabric("left", hosts, 100), _fabric("right", hosts, 110)),
        host_classes=tuple(
            _host_class(f"gen{number}", build, count, tenth)
            for number, (build, count) in enumerate(zip(builds, counts, strict=True), 1)
        ),
        networks=(
            network("mgmt", "management", demand_mbps=100),
            network("csv", "cluster", demand_mbps=1000),
            network("lm", "live_migration"),
            network("vms", "vm"),
            network("dmz", "vm"),
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
            vf_percent=60,
            vf_failure_percent=40,
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


def _groups(vms: int) -> tuple[VmGroup, ...]:
    """Return the VMs in groups that are unlike in one thing or another, small VMs more often."""
    shares = tuple(
        80 // MEMORIES_GIB[number % len(MEMORIES_GIB)] + number % 3 for number in range(GROUPS)
    )
    rows = []
    for number, count in enumerate(parts(vms, shares)):
        hot_mib, cold_mibps = ACTIVITIES[number * 3 % len(ACTIVITIES)]
        rows.append(
            VmGroup(
                id=f"group{number:02d}",
                count=count,
                memory_mib=MEMORIES_GIB[number % len(MEMORIES_GIB)] * GIB + number * 64,
                processors=2,
                priority=PRIORITIES[number % len(PRIORITIES)],
                activity=MemoryActivity(hot_mib=hot_mib, hot_period_ms=4000, cold_mibps=cold_mibps),
                vnics=(
                    vnic(
                        network="dmz" if number % 7 == 3 else "vms",
                        demand_mbps=DEMANDS_MBPS[number % len(DEMANDS_MBPS)],
                        sriov=number % 5 == 1,
                    ),
                ),
            )
        )
    return tuple(row for row in rows if row.count)


def _host_class(id: str, build: Build, count: int, tenth_mib: int) -> HostClass:
    wide, narrow = build.slots
    nics = [InstalledNic(model=build.onboard, onboard=True)] if build.onboard else []
    if build.card:
        model, cards = build.card
        nics.append(InstalledNic(model=model, count=cards))
    made = HostClass(
        id=id,
        count=count,
        memory_mib=build.memory * tenth_mib + RESERVED_MIB,
        reserved_memory_mib=RESERVED_MIB,
        logical_processors=128,
        slots=tuple(
            PcieSlot(generation=4, lanes=lanes, count=number)
            for lanes, number in ((16, wide), (8, narrow))
            if number
        ),
        nics=tuple(nics),
        sriov_ready=build.ready,
    )
    return changed(made, nic_policy=build.policy)


def _fabric(id: str, hosts: int, price_percent: int) -> Fabric:
    """Return a switch with eight ports of each speed per host, faster ones dearer."""
    return Fabric(
        id=id,
        ports=tuple(
            FabricPorts(speed_mbps=speed, count=8 * hosts, cost=cost * price_percent // 100)
            for speed, cost in ((1000, 20), (10_000, 90), (25_000, 140), (100_000, 300))
        ),
    )

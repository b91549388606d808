"""Clusters drawn by chance at a given size, unlike the families in as many ways as the model has.

A number draws a cluster, and the same one always. What is drawn goes together as it does in life:
an era has its releases, its NICs, its switches and its slots. How large hosts are, and how tight
targets, follows from what the VMs need, so that most clusters have a plan and many just not.
"""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from hvplanner.model.catalogue import catalogue
from hvplanner.model.design import Cluster, Design
from hvplanner.model.hardware import (
    Fabric,
    FabricPorts,
    HostClass,
    InstalledNic,
    NicModel,
    PcieSlot,
)
from hvplanner.model.plan import HostPlan, NetworkPlacement, NicCount, Port, Team, VirtualSwitch
from hvplanner.model.targets import Choices, Targets
from hvplanner.model.workload import Guest, MemoryActivity, VmGroup
from tests.benchmarks.family import named, parts, whole_gib
from tests.builders import GIB, changed, network, vnic

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from hvplanner.model.network import Network

T = TypeVar("T")

RESERVED_MIB = 8 * GIB
MOST_CLASSES, MOST_GROUPS = 8, 40

TWO_40G = NicModel(
    id="two40", ports=2, speed_mbps=40_000, vf_max=126, vf_scope="device", queues_per_port=63,
    rdma=("roce",), pcie_generation=3, pcie_lanes=8, cost=460,
)  # fmt: skip
ONE_100G = NicModel(
    id="one100", ports=1, speed_mbps=100_000, vf_max=127, queues_per_port=127,
    rdma=("roce",), pcie_generation=3, pcie_lanes=16, cost=600,
)  # fmt: skip


OWN = (TWO_40G, ONE_100G)


class Era(NamedTuple):
    """What is bought together: releases, models of NICs, rates of switches, slots of a host."""

    releases: tuple[str, ...]
    models: tuple[str, ...]
    speeds_mbps: tuple[tuple[int, ...], ...]
    slots: tuple[tuple[tuple[int, int, int], ...], ...]
    """Generation, lanes and count of each kind of slot."""
    most_gib: int
    """Of a VM."""


ERAS = (
    Era(
        releases=("2012R2", "2016", "2019"),
        models=("intel-i350-t4", "intel-x520-da2", "intel-x540-t2", "qlogic-57810-10",
                "chelsio-t520-cr", "mellanox-cx3-pro-10", "intel-x710-da4"),
        speeds_mbps=((1000,), (1000, 10_000), (1000, 10_000), (1000, 10_000, 40_000)),
        slots=(((3, 8, 1),), ((2, 4, 1), (3, 8, 2)), ((3, 8, 3), (3, 16, 1)), ((2, 8, 6),)),
        most_gib=64,
    ),
    Era(
        releases=("2016", "2019", "2022"),
        models=("intel-i350-t4", "intel-x710-da2", "intel-x710-da4", "intel-xxv710-da2",
                "mellanox-cx4-lx-25", "broadcom-57414-25", "solarflare-sfn8522", "two40"),
        speeds_mbps=((1000, 10_000), (10_000, 25_000), (1000, 10_000, 25_000), (10_000, 40_000)),
        slots=(((3, 8, 2),), ((3, 16, 1), (3, 8, 1)), ((3, 8, 4), (3, 16, 2)),
               ((3, 4, 2), (3, 8, 1))),
        most_gib=256,
    ),
    Era(
        releases=("2019", "2022", "2025", "2025"),
        models=("intel-x710-da2", "mellanox-cx6-lx-25", "intel-e810-xxvda2", "intel-e810-cqda2",
                "mellanox-cx5-100", "mellanox-cx6-dx-100", "one100"),
        speeds_mbps=((1000, 25_000), (10_000, 25_000, 100_000), (25_000, 100_000), (100_000,)),
        slots=(((4, 16, 2),), ((4, 8, 1), (4, 16, 1)), ((5, 16, 3), (4, 8, 4)), ((4, 16, 8),)),
        most_gib=512,
    ),
)  # fmt: skip

PORT_COSTS: Mapping[int, int] = {1000: 20, 10_000: 90, 25_000: 140, 40_000: 200, 100_000: 300}

MEMORIES_GIB = (1, 2, 2, 4, 4, 4, 6, 8, 8, 12, 16, 16, 24, 32, 48, 64, 96, 128, 256, 512)
ACTIVITIES: tuple[MemoryActivity, ...] = (
    MemoryActivity(hot_mib=0, hot_period_ms=2000, cold_mibps=0, sent_percent=100),
    MemoryActivity(),
    MemoryActivity(hot_mib=64, hot_period_ms=4000, cold_mibps=1),
    MemoryActivity(hot_mib=256, hot_period_ms=4000, cold_mibps=4, sent_percent=60),
    MemoryActivity(hot_mib=512, hot_period_ms=2000, cold_mibps=20),
    MemoryActivity(hot_mib=900, hot_period_ms=1000, cold_mibps=120),
    MemoryActivity(hot_mib=800, hot_period_ms=200, cold_mibps=1500),
)
"""From idle to one that writes faster than a link of 10 Gbit/s carries."""


class Draw:
    """Chances: what is drawn by name of what it is like, not of how."""

    def __init__(self, seed: str) -> None:
        self._random = Random(seed)

    def one(self, values: Sequence[T]) -> T:
        """Draw one of several, all as likely."""
        return self._random.choice(values)

    def some(self, values: Sequence[T], least: int, most: int) -> tuple[T, ...]:
        """Draw so many different ones, in the order they have."""
        count = self._random.randint(least, min(most, len(values)))
        at = sorted(self._random.sample(range(len(values)), count))
        return tuple(values[each] for each in at)

    def number(self, least: int, most: int) -> int:
        """Draw a whole number, small ones as likely as large ones."""
        return self._random.randint(least, most)

    def in_100(self, percent: int) -> bool:
        """Tell whether what happens so often of a hundred times does."""
        return self._random.randrange(100) < percent

    def seldom(self, percent: int, values: Sequence[T]) -> T | None:
        """Draw one of several, or nothing."""
        return self.one(values) if self.in_100(percent) else None


def drawn(hosts: int, vms: int, number: int) -> Design:
    """Return the cluster of a number."""
    draw = Draw(f"{hosts}/{vms}/{number}")
    era = draw.one(ERAS)
    speeds = draw.one(era.speeds_mbps)
    models = _models(draw, era, speeds)
    link_mbps = max(_link_mbps(each, speeds) for each in models)
    networks = _networks(draw, link_mbps)
    places = tuple(each.id for each in networks if each.role == "vm")
    groups = _groups(draw, era, vms, hosts, places, link_mbps)
    lost = draw.one((0, 1, 1, 2 if hosts > 4 else 1, max(1, hosts // 8)))
    design = Design(
        name=f"{hosts} hosts, {vms} VMs, drawn {number}",
        cluster=Cluster.model_validate(
            {
                "release": draw.one(era.releases),
                "low_priority": draw.one(("as_release", "live", "live", "live")),
            }
        ),
        nic_models=OWN,
        fabrics=_fabrics(draw, speeds, hosts),
        host_classes=_classes(draw, era, models, hosts, lost, groups),
        networks=networks,
        vm_groups=groups,
    )
    design = changed(
        design,
        targets=_targets(draw, design, lost, link_mbps),
        choices=_choices(draw, design, models),
    )
    if not draw.in_100(20):
        return design
    rows = named(design)
    if len(design.host_classes) == 1 and draw.in_100(50):
        return rows
    # Hosts of unlike memory cannot hold as many VMs each: the planner spreads them.
    return changed(rows, vms=tuple(changed(each, host=None) for each in rows.vms))


def _link_mbps(model: str, speeds: tuple[int, ...]) -> int:
    """Return the rate at which a port of a model links with switches of some rates, 0 for none."""
    fastest = catalogue(OWN)[model].speed_mbps
    return max((each for each in speeds if each <= fastest), default=0)


def _networks(draw: Draw, link_mbps: int) -> tuple[Network, ...]:
    """Return one to three networks that live migrations go over, and others, few of them alone."""
    apart = draw.one((0, 0, 10, 25))
    mtu = draw.one((1500, 1500, 9000))

    def row(id: str, role: str, percents: Sequence[int], **fields: object) -> Network:
        """Return a network that asks for a percentage of a link."""
        given = {"dedicated": draw.in_100(apart), "mtu": mtu, **fields}
        return network(id, role, demand_mbps=link_mbps * draw.one(percents) // 100, **given)

    rows = [
        row("mgmt", "management", (0, 1, 3), live_migration=draw.in_100(15), dedicated=False),
        *(row(f"lm{at}", "live_migration", (0,)) for at in range(1, draw.one((2, 2, 2, 3, 4)))),
        row("csv", "cluster", (0, 2, 10, 25), live_migration=draw.in_100(70)),
        *(
            row(f"vms{at}", "vm", (0, 0, 5, 15), live_migration=False)
            for at in range(1, draw.one((2, 2, 3, 4)))
        ),
    ]
    if draw.in_100(30):
        rows.append(row("storage", "storage", (5, 20, 40), rdma=draw.in_100(60)))
    return tuple(rows)


def _groups(
    draw: Draw, era: Era, vms: int, hosts: int, networks: tuple[str, ...], link_mbps: int
) -> tuple[VmGroup, ...]:
    """Return the VMs in up to so many groups, the larger the fewer, some of one VM."""
    number = draw.one((1, 2, 5, 8, 8, 16, MOST_GROUPS))
    memories = [each for each in MEMORIES_GIB if each <= era.most_gib]
    sizes = [draw.one(memories) for _ in range(number)]
    counts = parts(vms, tuple(max(1, 400 // size // size) for size in sizes))
    calm = draw.one((2, 4, 6, 7))
    wishes = draw.one((0, 0, 20, 50, 100))
    each_mbps = link_mbps * hosts * draw.one((0, 2, 10, 30)) // 100 // vms
    return tuple(
        VmGroup.model_validate(
            {
                "id": f"group{at:02d}",
                "count": count,
                "memory_mib": gib * GIB + draw.one((0, 0, 128, 512)),
                "processors": draw.one((1, 2, 4)),
                "priority": draw.one(("high", "medium", "medium", "low")),
                "activity": draw.one(ACTIVITIES[:calm]),
                "anti_affinity": draw.seldom(15, ("apart", "alone")) or ""
                if count <= hosts
                else "",
                "generation": draw.one((1, 2, 2)),
                "guest": Guest(vf_driver=not draw.in_100(8)),
                "vnics": tuple(
                    changed(
                        vnic(
                            f"eth{nic}",
                            network=draw.one(networks),
                            demand_mbps=each_mbps * draw.one((1, 1, 1, 3, 20)) // 4,
                            sriov=draw.in_100(wishes),
                        ),
                        switch_policies=draw.in_100(5),
                        queue_pairs=draw.one((1, 1, 1, 4)),
                    )
                    for nic in range(draw.one((0, 1, 1, 1, 2, 3)))
                ),
            }
        )
        for at, (gib, count) in enumerate(zip(sizes, counts, strict=True))
        if count
    )


def _models(draw: Draw, era: Era, speeds: tuple[int, ...]) -> tuple[str, ...]:
    """Return models of NICs that the switches have ports for."""
    return draw.some([each for each in era.models if _link_mbps(each, speeds)], 2, 6)


def _classes(
    draw: Draw,
    era: Era,
    models: tuple[str, ...],
    hosts: int,
    lost: int,
    groups: tuple[VmGroup, ...],
) -> tuple[HostClass, ...]:
    """Return hosts in classes of different counts with room for all VMs when some have failed."""
    number = min(hosts, draw.one((1, 1, 2, 3, 5, MOST_CLASSES)))
    counts = [1 + each for each in parts(hosts - number, tuple(
        draw.number(1, 5) for _ in range(number)
    ))]  # fmt: skip
    tenths = [draw.one((8, 10, 10, 12, 16, 20)) for _ in range(number)]
    sizes = sorted(size for size, count in zip(tenths, counts, strict=True) for _ in range(count))
    lost = min(max(1, lost), hosts - 1)
    needed_mib = sum(row.memory_mib * row.count for row in groups) * draw.one((105, 115, 130, 160))
    largest_mib = max(row.memory_mib for row in groups) * draw.one((11, 20, 40)) // 10
    tenth = whole_gib(max(needed_mib // 100 // sum(sizes[:-lost]), largest_mib // sizes[0]))
    fitting = [each for each in era.slots if _fit(models, each)]
    return tuple(
        HostClass.model_validate(
            {
                "id": f"gen{at}",
                "count": count,
                "memory_mib": size * tenth + RESERVED_MIB,
                "reserved_memory_mib": RESERVED_MIB,
                "logical_processors": draw.one((16, 32, 64, 128)),
                "slots": tuple(
                    PcieSlot(generation=generation, lanes=lanes, count=slots)
                    for generation, lanes, slots in draw.one(fitting)
                ),
                **_installed(draw, models),
                "sriov_ready": not draw.in_100(15),
            }
        )
        for at, (size, count) in enumerate(zip(tenths, counts, strict=True), 1)
    )


def _fit(models: tuple[str, ...], slots: Iterable[tuple[int, int, int]]) -> bool:
    """Tell whether some model has a slot that is wide enough."""
    known = catalogue(OWN)
    widest = max(lanes for _, lanes, _ in slots)
    return any(known[each].pcie_lanes <= widest for each in models)


def _installed(draw: Draw, models: tuple[str, ...]) -> dict[str, object]:
    """Return what hosts have already and what may become of it; only what is enough is kept."""
    onboard = draw.seldom(60, ("onboard-1g-2", "onboard-1g-2", "intel-i350-t4", "intel-x540-t2"))
    card = draw.seldom(40, models)
    count = draw.one((1, 2, 2))
    nics = (
        *((InstalledNic(model=onboard, onboard=True),) if onboard else ()),
        *((InstalledNic(model=card, count=count),) if card else ()),
    )
    policies = ("extend", "extend", "replace", *(("keep",) if card and count > 1 else ()))
    return {"nics": nics, "nic_policy": draw.one(policies)}


def _fabrics(draw: Draw, speeds: tuple[int, ...], hosts: int) -> tuple[Fabric, ...]:
    """Return one switch or two, few with few ports, some that act as one."""
    group = draw.seldom(25, ("pair",)) or ""
    each_host = draw.one((2, 4, 8, 8))
    rows = []
    for id in draw.one((("left",), ("left", "right"), ("left", "right"), ("left", "right"))):
        price = draw.one((100, 100, 110))
        rows.append(
            Fabric(
                id=id,
                mlag_group=group,
                ports=tuple(
                    FabricPorts(
                        speed_mbps=speed,
                        count=each_host * hosts,
                        cost=PORT_COSTS[speed] * price // 100,
                    )
                    for speed in speeds
                ),
            )
        )
    return tuple(rows)


def _targets(draw: Draw, design: Design, lost: int, link_mbps: int) -> Targets:
    """Return targets of which each is there or not; times follow from what a host holds."""
    used_mib = sum(row.memory_mib * row.count for row in design.vm_groups)
    memories = [each.memory_mib - RESERVED_MIB for each in design.host_classes]
    total = sum(mib * each.count for mib, each in zip(memories, design.host_classes, strict=True))
    at_line_rate_ms = used_mib * max(memories) // total * 8 * 1049 // link_mbps
    drain_ms = max(10, at_line_rate_ms * draw.one((6, 9, 12, 20, 40, 100)) // 10_000) * 1000
    wanted = any(nic.sriov == "wanted" for row in design.vm_groups for nic in row.vnics)
    two = len(design.fabrics) == 2
    return Targets(
        drain_ms=draw.seldom(75, (drain_ms,)),
        drain_fallback_ms=draw.seldom(40, (drain_ms * 2, drain_ms * 5, drain_ms * 20)),
        migration_ms=draw.seldom(10, (drain_ms // 2, drain_ms, 300_000)),
        blackout_ms=draw.seldom(35, (1500, 3000, 10_000)),
        host_failures=lost or draw.seldom(50, (0,)),
        nic_failures=draw.seldom(70, (1, 1, 1, 0)),
        fabric_failures=draw.seldom(70, (1,)) if two else None,
        headroom_percent=draw.seldom(50, (5, 10, 20, 30)),
        vf_percent=draw.seldom(60, (10, 30, 60, 90)) if wanted else None,
        vf_failure_percent=draw.seldom(30, (5, 20, 60)) if wanted and lost else None,
        budget=draw.seldom(
            20, tuple(sum(each.count for each in design.host_classes) * each
                      for each in (1000, 2000, 4000))
        ),
    )  # fmt: skip


def _choices(draw: Draw, design: Design, models: tuple[str, ...]) -> Choices:
    release = design.cluster.release
    ways = tuple(each.id for each in design.networks if each.live_migration)
    first = design.host_classes[0]
    fixed = (
        (_fixed(draw, design, first, models),)
        if draw.in_100(15)
        and len(design.host_classes) > 1
        and not any(each.dedicated or each.rdma for each in design.networks)
        and not any(
            each.nics[-1:] and not each.nics[-1].onboard for each in design.host_classes[:1]
        )
        else ()
    )
    return Choices.model_validate(
        {
            "placement": "chosen" if draw.in_100(15) else "given",
            "nic_models": models if draw.in_100(85) else None,
            "cards_max": draw.one((3, 4, 4, 5, 6)),
            "teams_max": draw.one((2, 3, 3, 4)),
            "simultaneous_max": draw.one((4, 8, 10, 16)),
            "goals": draw.one(
                (("ports", "drain_time", "headroom"),) * 4
                + (("drain_time", "headroom", "ports"), ("headroom",), ())
            ),
            "transport": draw.seldom(40, ("tcp_ip", "compression", "smb")),
            "simultaneous": draw.seldom(20, (2, 4, 8)),
            "smb_limit_mbps": draw.seldom(8, (0, 5000, 12_000)),
            "migration_networks": draw.seldom(15, (ways[:1], ways, ways[::-1])) if ways else None,
            "bandwidth_mode": draw.seldom(20, ("weight", "absolute")),
            "hosts": fixed if release != "2012R2" else (),
        }
    )


def _fixed(draw: Draw, design: Design, host_class: HostClass, models: tuple[str, ...]) -> HostPlan:
    """Return a class with two cards and what is on board, all networks on one team of two ports."""
    onboard = [each for each in host_class.nics if each.onboard]
    cards = [NicCount(model=each.model, count=each.count) for each in onboard]
    first = sum(each.count for each in cards) + 1
    sides = (design.fabrics[0].id, design.fabrics[-1].id)
    share = 100 // len(design.networks)
    return HostPlan(
        host_class=host_class.id,
        nics=(
            *cards,
            NicCount(model=max(models, key=lambda each: catalogue(OWN)[each].speed_mbps), count=2),
        ),
        teams=(
            Team(
                id="all",
                kind="set",
                algorithm="hyper_v_port",
                ports=tuple(
                    Port(card=card, port=1, fabric=side)
                    for card, side in zip((first, first + 1), sides, strict=True)
                ),
            ),
        ),
        switches=(VirtualSwitch(id="switch", team="all", sriov=False, bandwidth_mode="weight"),),
        placements=tuple(
            NetworkPlacement(network=each.id, team="all", share_percent=share)
            for each in design.networks
        ),
    )

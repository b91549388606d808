"""Small named designs and plans, for tests of every part. All valid, all easy to compute by hand.

`tiny_design()` is two hosts with one dual-port 10 GbE card each, two fabrics, a live-migration
and a CSV network and four VMs. Change a design or plan with `changed(record, field=...)`, which
validates, unlike `model_copy`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from hvplanner.model.base import Record
from hvplanner.model.design import Cluster, Design
from hvplanner.model.hardware import (
    Fabric,
    FabricPorts,
    Host,
    HostClass,
    InstalledNic,
    NicModel,
    PcieSlot,
)
from hvplanner.model.later import Later
from hvplanner.model.network import Network
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
from hvplanner.model.targets import Targets
from hvplanner.model.workload import MemoryActivity, Vm, VmGroup, VNic

if TYPE_CHECKING:
    from hvplanner.model.draining import Drain

R = TypeVar("R", bound=Record)

GIB = 1024
"""MiB in a GiB."""

IDLE = MemoryActivity(hot_mib=0, hot_period_ms=2000, cold_mibps=0, sent_percent=100)
"""A VM that writes nothing: a migration copies its memory once and stops."""

NIC_10G = NicModel(
    id="nic10",
    name="Test 2 × 10 GbE",
    ports=2,
    speed_mbps=10_000,
    vf_max=8,
    vf_scope="port",
    queues_per_port=16,
    pcie_generation=3,
    pcie_lanes=8,
    cost=100,
)
NIC_25G = NicModel(
    id="nic25",
    name="Test 2 × 25 GbE",
    ports=2,
    speed_mbps=25_000,
    vf_max=20,
    vf_scope="device",
    queues_per_port=32,
    rdma=("roce",),
    pcie_generation=3,
    pcie_lanes=8,
    cost=300,
)
NIC_1G = NicModel(
    id="nic1",
    name="Test 2 × 1 GbE",
    ports=2,
    speed_mbps=1000,
    queues_per_port=4,
    pcie_generation=2,
    pcie_lanes=4,
    cost=20,
)


def changed(record: R, **fields: object) -> R:
    """Return the record with fields replaced, validated."""
    raw = {name: getattr(record, name) for name in type(record).model_fields}
    return type(record)(**{**raw, **fields})


def told(drain: Drain, **fields: object) -> Drain:
    """Return the drain with fields replaced, validated, those of what is told later as well."""
    if isinstance(migrations := fields.get("migrations"), tuple):
        fields.setdefault("moves", len(migrations))
    for part in ("bound", "bands", "course"):
        record = getattr(drain, part).get()
        own = {name: fields.pop(name) for name in type(record).model_fields if name in fields}
        fields[part] = Later.of(changed(record, **own))
    return changed(drain, **fields)


def fabric(id: str, *, count: int = 48, cost: int = 10, mlag_group: str = "") -> Fabric:
    """Return a switch with as many 1, 10 and 25 GbE ports each."""
    return Fabric(
        id=id,
        mlag_group=mlag_group,
        ports=tuple(
            FabricPorts(speed_mbps=speed, count=count, cost=cost)
            for speed in (1000, 10_000, 25_000)
        ),
    )


def host_class(
    id: str = "node", *, count: int = 2, memory_gib: int = 68, nics: tuple[InstalledNic, ...] = ()
) -> HostClass:
    """Return hosts that keep 4 GiB for themselves and have four PCIe slots."""
    return HostClass(
        id=id,
        count=count,
        memory_mib=memory_gib * GIB,
        reserved_memory_mib=4 * GIB,
        slots=(PcieSlot(generation=3, lanes=8, count=4),),
        nics=nics,
    )


def network(id: str, role: str, *, demand_mbps: int = 0, **fields: object) -> Network:
    """Return a network; live-migration and cluster networks may carry migrations."""
    carries = role in ("live_migration", "cluster")
    given = {"live_migration": carries, "demand_mbps": demand_mbps, **fields}
    return Network.model_validate({"id": id, "role": role, **given})


def group(id: str, *, count: int, gib: int = 8, **fields: object) -> VmGroup:
    """Return idle VMs of that many GiB."""
    return VmGroup.model_validate(
        {"id": id, "count": count, "memory_mib": gib * GIB, "activity": IDLE, **fields}
    )


def vm(id: str, *, gib: int = 8, host: str | None = None, **fields: object) -> Vm:
    """Return an idle VM of that many GiB."""
    return Vm.model_validate(
        {"id": id, "memory_mib": gib * GIB, "host": host, "activity": IDLE, **fields}
    )


def vnic(
    id: str = "eth0", *, network: str = "vms", demand_mbps: int = 0, sriov: bool = False
) -> VNic:
    """Return a vNIC, with or without the wish for a VF."""
    return VNic(id=id, network=network, demand_mbps=demand_mbps, sriov="wanted" if sriov else "off")


def tiny_design(**fields: object) -> Design:
    """Return two hosts of 64 GiB for four idle VMs of 8 GiB, on Windows Server 2022."""
    given: dict[str, object] = {
        "name": "Tiny",
        "cluster": Cluster(name="tiny", release="2022"),
        "fabrics": (fabric("left"), fabric("right")),
        "nic_models": (NIC_10G, NIC_25G, NIC_1G),
        "host_classes": (host_class(),),
        "networks": (
            network("mgmt", "management", demand_mbps=100),
            network("lm", "live_migration"),
            network("csv", "cluster", demand_mbps=1000),
            network("vms", "vm"),
        ),
        "vm_groups": (group("web", count=4),),
        "targets": Targets(),
        **fields,
    }
    return Design(**given)


def single_port_team(id: str, card: int, port: int, fabric_id: str) -> Team:
    """Return one port standing alone."""
    return Team(id=id, kind="single", ports=(Port(card=card, port=port, fabric=fabric_id),))


def host_plan(host_class_id: str = "node", *, nic: str = "nic10", cards: int = 2) -> HostPlan:
    """Return cards of two ports: live migration alone on card 1 port 1, the rest on a SET team.

    The team spans port 2 of the first card (right fabric) and port 1 of the second (left fabric).
    """
    return HostPlan(
        host_class=host_class_id,
        nics=(NicCount(model=nic, count=cards),),
        teams=(
            single_port_team("lm-port", 1, 1, "left"),
            Team(
                id="converged",
                kind="set",
                algorithm="hyper_v_port",
                ports=(
                    Port(card=1, port=2, fabric="right"),
                    Port(card=2, port=1, fabric="left"),
                ),
            ),
        ),
        switches=(
            VirtualSwitch(
                id="switch", team="converged", sriov=True, vfs_per_port=4, bandwidth_mode="none"
            ),
        ),
        placements=(
            NetworkPlacement(network="lm", team="lm-port", share_percent=100),
            NetworkPlacement(network="mgmt", team="converged", share_percent=10),
            NetworkPlacement(network="csv", team="converged", share_percent=30),
            NetworkPlacement(network="vms", team="converged", share_percent=60),
        ),
    )


def plan_for(
    design: Design,
    *,
    nic: str = "nic10",
    networks: tuple[str, ...] = ("lm", "csv"),
    simultaneous: int = 2,
    transport: str = "tcp_ip",
) -> Plan:
    """Return `host_plan` for every class of a design made like `tiny_design`.

    Networks that the design does not have are left out.
    """
    known = {each.id for each in design.networks}
    hosts = [host_plan(each.id, nic=nic) for each in design.host_classes]
    return Plan(
        fingerprint=design.fingerprint(),
        hosts=tuple(
            changed(each, placements=tuple(row for row in each.placements if row.network in known))
            for each in hosts
        ),
        migration=MigrationSettings.model_validate(
            {
                "networks": tuple(each for each in networks if each in known),
                "simultaneous": simultaneous,
                "transport": transport,
            }
        ),
    )


def named_host(id: str, host_class_id: str = "node") -> Host:
    """Return a host with a name."""
    return Host(id=id, host_class=host_class_id)


def big_design(*, hosts: int = 64, vms: int = 8000) -> Design:
    """Return a cluster of one class and six VM groups that fill about two thirds of it."""
    sizes = (4, 8, 8, 16, 32, 64)
    shares = (40, 25, 15, 12, 6, 2)
    counts = [vms * share // 100 for share in shares]
    total = sum(size * count for size, count in zip(sizes, counts, strict=True))
    return tiny_design(
        name="Big",
        cluster=Cluster(name="big", release="2025"),
        fabrics=(fabric("left", count=512), fabric("right", count=512)),
        host_classes=(host_class(count=hosts, memory_gib=4 + total * 3 // 2 // hosts),),
        vm_groups=tuple(
            group(
                f"g{number}",
                count=count,
                gib=size,
                activity=MemoryActivity(hot_mib=64 * number, cold_mibps=number),
                vnics=(vnic(demand_mbps=5, sriov=number == 1),),
                priority=("high", "medium", "low")[number % 3],
            )
            for number, (size, count) in enumerate(zip(sizes, counts, strict=True))
        ),
    )

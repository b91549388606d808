"""A design small enough to see whole, with one of everything that edits touch."""

from __future__ import annotations

from hvplanner.model.design import Cluster, Design, Variant
from hvplanner.model.hardware import Fabric, FabricPorts, Host, HostClass, InstalledNic, PcieSlot
from hvplanner.model.network import Network
from hvplanner.model.plan import (
    HostPlan,
    MigrationSettings,
    NetworkPlacement,
    Plan,
    Port,
    Team,
    VirtualSwitch,
)
from hvplanner.model.targets import Choices, Targets
from hvplanner.model.workload import Vm, VmGroup, VNic

PLAN = Plan(
    hosts=(
        HostPlan(
            host_class="r640",
            teams=(
                Team(id="t1", kind="single", ports=(Port(card=1, port=1, fabric="tor-a"),)),
                Team(id="t2", kind="single", ports=(Port(card=1, port=2, fabric="tor-b"),)),
            ),
            switches=(VirtualSwitch(id="sw", team="t1"),),
            placements=(
                NetworkPlacement(network="lm", team="t1"),
                NetworkPlacement(network="prod", team="t2"),
            ),
        ),
    ),
    migration=MigrationSettings(networks=("lm",)),
)

DESIGN = Design(
    name="Lab",
    cluster=Cluster(release="2022"),
    fabrics=(
        Fabric(id="tor-a", ports=(FabricPorts(speed_mbps=25_000, count=8),)),
        Fabric(id="tor-b", ports=(FabricPorts(speed_mbps=25_000, count=8),)),
    ),
    host_classes=(
        HostClass(
            id="r640",
            count=2,
            memory_mib=65_536,
            slots=(PcieSlot(generation=3, lanes=8),),
            nics=(InstalledNic(model="intel-x710-da2"),),
        ),
    ),
    hosts=(Host(id="alpha", host_class="r640"), Host(id="beta", host_class="r640")),
    networks=(
        Network(id="mgmt", role="management"),
        Network(id="lm", role="live_migration", live_migration=True),
        Network(id="prod", role="vm"),
    ),
    vm_groups=(
        VmGroup(
            id="web", name="Web", count=3, memory_mib=2048, vnics=(VNic(id="n1", network="prod"),)
        ),
    ),
    vms=(Vm(id="sql", memory_mib=8192, host="alpha", vnics=(VNic(id="n1", network="prod"),)),),
    targets=Targets(drain_ms=600_000),
    choices=Choices(migration_networks=("lm",)),
    variants=(Variant(id="lean", name="Lean", targets=Targets(drain_ms=1_200_000)),),
    plan=PLAN,
)

"""One typical row for each table, so that an empty one can show what belongs into it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.app.edits import EditError
from hvplanner.language import tr
from hvplanner.model.hardware import Fabric, FabricPorts, Host, HostClass, NicModel, PcieSlot
from hvplanner.model.network import Network
from hvplanner.model.workload import MemoryActivity, Vm, VmGroup, VNic

if TYPE_CHECKING:
    from hvplanner.model.base import Record
    from hvplanner.model.design import Design

_ACTIVITY = MemoryActivity(hot_mib=256, hot_period_ms=5000, cold_mibps=5)


def example(design: Design, table: str) -> Record:
    """Return a typical row that fits the design. Raises EditError where it needs another first."""
    if table == "hosts":
        if not design.host_classes:
            raise EditError(tr("A host needs a host class. Maybe add one first."))
        return Host(id="hv-01", name="HV01", host_class=design.host_classes[0].id)
    if table in ("vms", "vm_groups"):
        carriers = [network.id for network in design.networks if network.role == "vm"]
        vnics = tuple(VNic(id="lan", network=carrier, demand_mbps=100) for carrier in carriers[:1])
        if table == "vms":
            return Vm(
                id="sql-01",
                name="SQL 01",
                memory_mib=32_768,
                processors=8,
                priority="high",
                activity=_ACTIVITY,
                vnics=vnics,
            )
        return VmGroup(
            id="web",
            name="Web servers",
            count=20,
            memory_mib=8192,
            processors=4,
            activity=_ACTIVITY,
            vnics=vnics,
        )
    return _ROWS[table]


_ROWS: dict[str, Record] = {
    "fabrics": Fabric(
        id="tor-a",
        name="Top of rack A",
        ports=(
            FabricPorts(speed_mbps=10_000, count=24, cost=90),
            FabricPorts(speed_mbps=25_000, count=24, cost=140),
        ),
    ),
    "nic_models": NicModel(
        id="our-25g",
        name="Our 25 GbE card",
        ports=2,
        speed_mbps=25_000,
        vf_max=64,
        queues_per_port=64,
        rdma=("roce",),
        cost=420,
    ),
    "host_classes": HostClass(
        id="standard",
        name="1U host, 512 GiB",
        count=4,
        memory_mib=524_288,
        logical_processors=64,
        slots=(PcieSlot(generation=4, lanes=16, count=2),),
    ),
    "networks": Network(
        id="lm", name="Live migration", role="live_migration", live_migration=True, vlan=30
    ),
}

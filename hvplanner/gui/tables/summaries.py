"""One line for a record or for many: what a cell shows of what it cannot hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hvplanner.language import tr
from hvplanner.model.hardware import FabricPorts, InstalledNic, PcieSlot
from hvplanner.model.plan import HostPlan, NetworkPlacement, NicCount, Port, Team, VirtualSwitch
from hvplanner.model.units import MBPS
from hvplanner.model.words import word
from hvplanner.model.workload import VNic

if TYPE_CHECKING:
    from collections.abc import Callable


def summary(records: tuple[Any, ...]) -> str:
    """Return a line that tells the records of a tuple, equal ones of a few kinds."""
    return ", ".join(one_line(record) for record in records)


def one_line(record: Any) -> str:
    """Return what tells a record from its like, without its table's column heads."""
    teller = _TELLERS.get(type(record))
    return teller(record) if teller else str(getattr(record, "label", record))


def _vnic(vnic: VNic) -> str:
    wish = " (SR-IOV)" if vnic.sriov == "wanted" else ""
    return f"{vnic.network}{wish}"


_TELLERS: dict[type, Callable[[Any], str]] = {
    PcieSlot: lambda slot: f"{slot.count} × PCIe {slot.generation} x{slot.lanes}",
    InstalledNic: lambda nic: f"{nic.count} × {nic.model}",
    NicCount: lambda nic: f"{nic.count} × {nic.model}",
    FabricPorts: lambda ports: f"{ports.count} × {MBPS.format(ports.speed_mbps)}",
    VNic: _vnic,
    Port: lambda port: f"{port.card}.{port.port} → {port.fabric}",
    Team: lambda team: f"{team.id}: {word(team.kind)}",
    VirtualSwitch: lambda switch: tr("{switch} on {team}", switch=switch.id, team=switch.team),
    NetworkPlacement: lambda placement: tr(
        "{network} on {team}", network=placement.network, team=placement.team
    ),
    HostPlan: lambda plan: plan.host_class,
}

"""New rows with usual values, so that adding one is a single step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.app.revision import EditError
from hvplanner.language import tr
from hvplanner.model import assumptions, hardware, workload
from hvplanner.model.assumptions import AssumptionOverride
from hvplanner.model.catalogue import catalogue
from hvplanner.model.design import Variant
from hvplanner.model.network import Network

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from hvplanner.app.naming import FreeIds
    from hvplanner.model.base import Record
    from hvplanner.model.design import Design


def blank(design: Design, record_type: type[Record], ids: FreeIds) -> Record:
    """Return a new row of a type. Raises EditError, saying what has to be there first.

    Only what stands in the tables of a design can be made so, not the parts of a plan.
    """
    stem, make = _BLANKS[record_type]
    return make(design, ids.take(f"{stem}-1"))


def _host(design: Design, row_id: str) -> Record:
    if not design.host_classes:
        raise EditError(tr("A host needs a host class. Maybe add one first."))
    return hardware.Host(id=row_id, host_class=design.host_classes[0].id)


def _vnic(design: Design, row_id: str) -> Record:
    if not design.networks:
        raise EditError(tr("A vNIC needs a network. Maybe add one first."))
    of_vms = [network for network in design.networks if network.role == "vm"]
    return workload.VNic(id=row_id, network=(of_vms or design.networks)[0].id)


def _nic(design: Design, row_id: str) -> Record:
    del row_id
    return hardware.InstalledNic(model=next(iter(catalogue(design.nic_models))))


def _assumption(design: Design, row_id: str) -> Record:
    del row_id
    set_already = {override.id for override in design.assumptions}
    for key, assumption in assumptions.builtin().items():
        if key not in set_already:
            return AssumptionOverride(id=key, value=assumption.value)
    raise EditError(tr("Every assumption is set already."))


_BLANKS: Mapping[type[Record], tuple[str, Callable[[Design, str], Record]]] = {
    hardware.Fabric: (
        "fabric",
        lambda _, row_id: hardware.Fabric(
            id=row_id, ports=(hardware.FabricPorts(speed_mbps=25_000, count=48),)
        ),
    ),
    hardware.FabricPorts: (
        "",
        lambda _, __: hardware.FabricPorts(speed_mbps=25_000, count=48),
    ),
    hardware.NicModel: (
        "nic",
        lambda _, row_id: hardware.NicModel(id=row_id, ports=2, speed_mbps=25_000),
    ),
    hardware.HostClass: (
        "class",
        lambda _, row_id: hardware.HostClass(id=row_id, count=2, memory_mib=256 * 1024),
    ),
    hardware.PcieSlot: ("", lambda _, __: hardware.PcieSlot(generation=4, lanes=8)),
    hardware.InstalledNic: ("", _nic),
    hardware.HostAdapter: ("", lambda _, __: hardware.HostAdapter(card=1, port=1, name="")),
    hardware.Host: ("host", _host),
    Network: ("network", lambda _, row_id: Network(id=row_id, role="vm")),
    workload.VmGroup: (
        "group",
        lambda _, row_id: workload.VmGroup(id=row_id, count=10, memory_mib=8 * 1024),
    ),
    workload.Vm: ("vm", lambda _, row_id: workload.Vm(id=row_id, memory_mib=8 * 1024)),
    workload.VNic: ("vnic", _vnic),
    AssumptionOverride: ("", _assumption),
    Variant: ("variant", lambda _, row_id: Variant(id=row_id)),
}
"""For each type of row how its ids begin, and how one is made."""

"""An inventory into a design that is there: what it tells is new, all else stays as it was.

What the cluster does not have any more goes where an inventory brought it: what people added has
no id that the cluster gave, and stays.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from hvplanner.exchange.inventory import gone, matching, today
from hvplanner.exchange.inventory.naming import own_name
from hvplanner.exchange.notes import Notes
from hvplanner.language import tr
from hvplanner.model import references
from hvplanner.model.base import Keyed, Record
from hvplanner.model.design import Cluster, Design
from hvplanner.model.hardware import Host, HostClass
from hvplanner.model.network import Network
from hvplanner.model.workload import Guest, Vm, VmGroup, VmSpec, VNic

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hvplanner.exchange.inventory.importing import Imported
    from hvplanner.exchange.notes import Note

_OF_VMS = (
    *("memory_mib", "dynamic_memory", "processors", "generation", "configuration_version"),
    *("priority", "anti_affinity"),
)
_TOLD: Mapping[type[Record], tuple[str, ...]] = {
    Cluster: ("name", "release", "hosts_limit", "low_priority"),
    HostClass: (*("memory_mib", "logical_processors", "nics", "sriov_ready", "sriov_reasons"),),
    Host: ("host_class", "adapters", "simultaneous", "transport", "migration_networks"),
    Network: ("guid", "host_vnics", "vlan", "subnet", "mtu", "live_migration"),
    Vm: ("guid", "host", *_OF_VMS),
    VmGroup: ("count", *_OF_VMS),
    VNic: ("network", "queue_pairs", "switch_policies"),
    Guest: ("family", "system", "integration"),
}
"""What an inventory tells of what it found again; wishes and what it assumes are not of it."""
R = TypeVar("R", bound=Record)
K = TypeVar("K", bound=Keyed)


@dataclass(frozen=True, slots=True)
class Merged:
    """A design with an inventory in it, and what became of the rows that are not in that."""

    design: Design
    notes: tuple[Note, ...]


def merged(design: Design, found: Imported) -> Merged:
    """Return the design with what an inventory tells."""
    notes = Notes()
    inventory = _without_counted(design, found.design, notes)
    networks = matching.networks(design, inventory.networks)
    hosts = matching.hosts(design, inventory.hosts)
    classes = matching.classes(design, inventory, hosts)
    vms = matching.vms(design, inventory.vms)
    inventory = _renamed(inventory, design, "networks", networks)
    inventory = _renamed(inventory, design, "hosts", hosts)
    inventory = _renamed(inventory, design, "host_classes", classes)
    inventory = _renamed(inventory, design, "vms", vms)
    inventory = _renamed(
        inventory, design, "vm_groups", matching.groups(design, inventory.vm_groups)
    )
    guessed = {classes[each] for each in found.guessed_classes if each in classes}
    own_models = {each.id for each in design.nic_models}
    result = design.model_copy(
        update={
            "cluster": _told(design.cluster, inventory.cluster),
            "nic_models": (
                *design.nic_models,
                *(each for each in inventory.nic_models if each.id not in own_models),
            ),
            "host_classes": _rows(
                design.host_classes,
                # What nobody tells of a class that is known is no news.
                tuple(each for each in inventory.host_classes if each.id not in guessed),
            ),
            "hosts": _rows(design.hosts, inventory.hosts),
            "networks": _rows(design.networks, inventory.networks),
            "vm_groups": _rows(design.vm_groups, inventory.vm_groups),
            "vms": _rows(design.vms, inventory.vms),
        }
    )
    if not found.lists_all_vms:
        _note_unlisted(design, inventory, notes)
    unread = frozenset(hosts.get(each, each) for each in found.unread_hosts)
    result = gone.without_gone(
        result,
        inventory,
        unread,
        notes,
        every_host=found.lists_all_hosts,
        every_vm=found.lists_all_vms,
    )
    return Merged(today.with_today(result, inventory), notes.all())


# --- rows ------------------------------------------------------------------------------------


def _without_counted(design: Design, inventory: Design, notes: Notes) -> Design:
    """Return the inventory without what the design has in numbers."""
    for table in ("hosts", "vms"):
        rows = getattr(inventory, table)
        counted = matching.counted(design, table, rows)
        for each in sorted(counted):
            what = (
                tr("Hosts that the design has in the count of a class")
                if table == "hosts"
                else tr("VMs that the design has in a group")
            )
            notes.add("left_out", what, "", example=each)
        if counted:
            inventory = references.remove(inventory, table, counted)
    return inventory


def _note_unlisted(design: Design, inventory: Design, notes: Notes) -> None:
    listed = {each.id for each in inventory.vms}
    for each in design.vms if listed else ():
        if each.id not in listed:
            what = tr("VMs of the design that the files do not list; they stay")
            notes.add("left_out", what, "", example=each.label)


def _renamed(inventory: Design, design: Design, table: str, names: matching.Names) -> Design:
    """Return the inventory with its rows under the ids that they have in the design."""
    rows = getattr(inventory, table)
    taken = [each.id for each in getattr(design, table)]
    if table == "vms":
        taken += [each.id for each in design.vm_groups]
    elif table == "vm_groups":
        taken += [each.id for each in (*design.vms, *inventory.vms)]
    ids = matching.with_new(names, rows, taken)
    changed = {old: new for old, new in ids.items() if old != new}
    if not changed:
        return inventory
    named = tuple(
        # What people see stays what the cluster calls it.
        each.model_copy(update={"id": ids[each.id], "name": own_name(each.label, ids[each.id])})
        for each in rows
    )
    followed = references.followed(inventory, table, changed)
    return followed.model_copy(update={table: named})


def _rows(before: tuple[K, ...], found: tuple[K, ...]) -> tuple[K, ...]:
    """Return the rows of before with what was found of them, and then those that are new."""
    told = {each.id: each for each in found}
    kept = tuple(_told(each, told.pop(each.id)) if each.id in told else each for each in before)
    return (*kept, *told.values())


def _told(before: R, found: R) -> R:
    """Return a record with what an inventory tells of it."""
    names = [name for name in _TOLD[type(before)] if name in found.model_fields_set]
    if isinstance(found, Network) and not found.guid:
        # No cluster says so: it was guessed by the name.
        names = [name for name in names if name != "live_migration"]
    update = {name: getattr(found, name) for name in names}
    if isinstance(before, Keyed) and isinstance(found, Keyed) and _is_named(found):
        update["name"] = own_name(found.label, before.id)
    if isinstance(before, HostClass) and isinstance(found, HostClass) and found.count:
        update["count"] = found.count
    if isinstance(before, VmSpec) and isinstance(found, VmSpec):
        update["guest"] = _told(before.guest, found.guest)
        if "vnics" in found.model_fields_set:
            update["vnics"] = _vnics(before.vnics, found.vnics)
    changed = {name: value for name, value in update.items() if getattr(before, name) != value}
    return before.model_copy(update=changed) if changed else before


def _vnics(before: tuple[VNic, ...], found: tuple[VNic, ...]) -> tuple[VNic, ...]:
    """Return the adapters that were found with what is known of them: by id, else by network."""
    by_id = {each.id: each for each in before}
    told = {each.id for each in found}
    by_network = {each.network: each for each in before if each.id not in told}
    known = (by_id.get(each.id) or by_network.pop(each.network, each) for each in found)
    return tuple(_told(old, new) for old, new in zip(known, found, strict=True))


def _is_named(found: Keyed) -> bool:
    """Tell whether the name of a row is what the cluster calls it."""
    return isinstance(found, Host | Vm) or (isinstance(found, Network) and bool(found.guid))

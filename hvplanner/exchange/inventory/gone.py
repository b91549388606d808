"""What a cluster has no more: rows that an inventory brought, and the next one does not have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.language import tr
from hvplanner.model import references

if TYPE_CHECKING:
    from collections.abc import Collection

    from hvplanner.exchange.notes import Notes
    from hvplanner.model.design import Design


def without_gone(
    design: Design,
    inventory: Design,
    unread: Collection[str],
    notes: Notes,
    *,
    every_host: bool,
    every_vm: bool = True,
) -> Design:
    """Return the design without what the cluster has no more.

    VMs of hosts that were not read may still be there, and hosts where not all are listed. A
    network stays: plans and VMs can be on it; but it is no more that of the cluster.
    """
    vms = {each.id for each in inventory.vms}
    lost = [
        each.id
        for each in design.vms
        if every_vm
        and each.guid
        and each.id not in vms
        and (each.host not in unread if each.host else not unread)
    ]
    for each in lost:
        notes.add(
            "taken", tr("Taken out: VMs that the cluster does not have any more"), "", example=each
        )
    design = references.remove(design, "vms", lost) if lost else design
    design = _without_hosts(design, inventory, notes) if every_host else design
    return _with_lost_networks(design, inventory, notes)


def _without_hosts(design: Design, inventory: Design, notes: Notes) -> Design:
    hosts = {each.id for each in inventory.hosts}
    lost = {
        each.id: each.host_class for each in design.hosts if each.adapters and each.id not in hosts
    }
    for each in lost:
        notes.add(
            "taken",
            tr("Taken out: hosts that the cluster does not have any more"),
            "",
            example=each,
        )
    design = references.remove(design, "hosts", lost) if lost else design
    used = {each.host_class for each in design.hosts}
    empty = [
        each.id
        for each in design.host_classes
        if each.id in lost.values() and each.id not in used and not each.count
    ]
    return references.remove(design, "host_classes", empty) if empty else design


def _with_lost_networks(design: Design, inventory: Design, notes: Notes) -> Design:
    present = {each.id for each in inventory.networks}
    if not any(each.guid for each in inventory.networks):
        return design
    rows = []
    for each in design.networks:
        is_lost = bool(each.guid) and each.id not in present
        if is_lost:
            what = tr("Networks that the cluster has no more, kept: take out what nothing needs")
            notes.add("contradiction", what, "", example=each.label)
        rows.append(each.model_copy(update={"guid": ""}) if is_lost else each)
    return design.model_copy(update={"networks": tuple(rows)})

"""Which row of a design is which of an inventory: by the id that the cluster gave, else by name."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, TypeVar

from hvplanner.exchange.inventory.naming import Ids, host_key
from hvplanner.model import tables

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from hvplanner.model.base import Keyed
    from hvplanner.model.design import Design
    from hvplanner.model.hardware import Host
    from hvplanner.model.network import Network
    from hvplanner.model.workload import Vm, VmGroup

V = TypeVar("V", str, int)
Names = dict[str, str]
"""Ids in an inventory to ids in a design."""


def networks(design: Design, found: Sequence[Network]) -> Names:
    """Return which networks are known.

    Names that an import made up tell nothing: then it is the subnet that counts, and the VLAN of
    those that VMs alone are in.
    """
    by_guid = {each.guid: each.id for each in design.networks if each.guid}
    by_name = _by_name(each for each in design.networks)
    by_subnet = _only({each.id: each.subnet for each in design.networks})
    by_vlan = _only({each.id: each.vlan for each in design.networks})
    names: Names = {}
    for each in found:
        known = by_guid.get(each.guid) if each.guid else None
        known = known or by_name.get(each.id.casefold()) or by_name.get(each.label.casefold())
        known = known or by_subnet.get(each.subnet)
        if known is None and each.role == "vm":
            known = by_vlan.get(each.vlan)
        if known is not None and known not in names.values():
            names[each.id] = known
    return names


def hosts(design: Design, found: Sequence[Host]) -> Names:
    """Return which hosts are known, by name without domain."""
    known = {host_key(name): row.id for row in design.hosts for name in (row.label, row.id)}
    return {each.id: known[key] for each in found if (key := host_key(each.label)) in known}


def is_other_cluster(design: Design, inventory: Design) -> bool:
    """Tell whether a design has hosts that an import found, and an inventory has none of them."""
    was_imported = any(each.adapters for each in design.hosts)
    return was_imported and bool(inventory.hosts) and not hosts(design, inventory.hosts)


def vms(design: Design, found: Sequence[Vm]) -> Names:
    """Return which VMs are known; by name only where one of both has no id of its own."""
    by_guid = {each.guid: each.id for each in design.vms if each.guid}
    by_name = _by_name(each for each in design.vms if not each.guid)
    by_any_name = _by_name(design.vms)
    names: Names = {}
    for each in found:
        known = by_guid.get(each.guid) if each.guid else None
        if known is None:
            known = (by_name if each.guid else by_any_name).pop(each.label.casefold(), None)
        if known is not None:
            names[each.id] = known
    return names


def classes(design: Design, inventory: Design, known_hosts: Mapping[str, str]) -> Names:
    """Return which host classes are known: those that the same hosts are of.

    One that has hosts only as a count is known by its name.
    """
    by_name = _by_name(design.host_classes)
    of_host = {each.id: each.host_class for each in design.hosts}
    votes: dict[str, Counter[str]] = {each.id: Counter() for each in inventory.host_classes}
    for each in inventory.hosts:
        if each.id in known_hosts:
            votes[each.host_class][of_host[known_hosts[each.id]]] += 1
    names: Names = {}
    for found in sorted(votes, key=lambda each: -votes[each].total()):
        free = [known for known, _ in votes[found].most_common() if known not in names.values()]
        if free:
            names[found] = free[0]
    for row in inventory.host_classes:
        is_counted = row.count and not votes[row.id]
        known = by_name.get(row.label.casefold()) if is_counted else None
        if known is not None and known not in names.values():
            names[row.id] = known
    return names


def groups(design: Design, found: Sequence[VmGroup]) -> Names:
    """Return which VM groups are known, by name."""
    by_name = _by_name(design.vm_groups)
    return {each.id: by_name[key] for each in found if (key := each.label.casefold()) in by_name}


def counted(design: Design, table: str, found: Iterable[Keyed]) -> frozenset[str]:
    """Return the ids of rows that the design has as a member of a group or class with a count."""
    ids = tables.of_design(vars(design))[table]
    return frozenset(each.id for each in found if ids.split(each.label) is not None)


def with_new(names: Names, found: Iterable[Keyed], taken: Iterable[str]) -> Names:
    """Return the names with free ids for what is not known."""
    ids = Ids()
    for each in taken:
        ids.take(each)
    return {each.id: names.get(each.id) or ids.take(each.id) for each in found}


def _only(values: Mapping[str, V]) -> dict[V, str]:
    """Return the ids by a value that one row alone has; what is empty tells nothing."""
    counts = Counter(values.values())
    return {value: row_id for row_id, value in values.items() if value and counts[value] == 1}


def _by_name(rows: Iterable[Keyed]) -> dict[str, str]:
    found: dict[str, str] = {}
    for row in rows:
        for name in (row.id, row.label):
            found.setdefault(name.casefold(), row.id)
    return found

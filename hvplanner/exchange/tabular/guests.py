"""The VMs of tables, with their adapters."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from hvplanner.exchange.inventory.naming import Ids
from hvplanner.language import tr
from hvplanner.model.workload import Guest, GuestFamily, Vm, VmGroup, VNic

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from hvplanner.exchange.notes import Notes
    from hvplanner.exchange.tabular.machines import HostNames, Machine, Sheet

_LINUX = (
    *("linux", "ubuntu", "debian", "centos", "red hat", "rhel", "suse", "sles", "fedora", "rocky"),
    *("alma", "photon", "oracle"),
)


_Adapters = dict[str, list[tuple[str, bool]]]
"""Of a VM, by its id or its name: the network of each adapter, and whether it has a VF."""


def _adapters(sheets: Sequence[Sheet]) -> _Adapters:
    found: _Adapters = defaultdict(list)
    for _, rows in sheets:
        for row in rows:
            is_sriov = row.text("adapter").casefold().startswith("sriov")
            for key in filter(None, (row.text("uuid"), row.text("vm"))):
                found[key].append((row.text("network"), is_sriov))
    return found


def vms_of(
    vms: Sequence[Machine], hosts: HostNames, vnics: Sequence[Sheet], notes: Notes
) -> tuple[tuple[VmGroup, ...], tuple[Vm, ...]]:
    """Return the groups and the single VMs."""
    adapters = _adapters(vnics)
    ids = Ids()
    groups, single = [], []
    # Those with members first, whose ids no other may have.
    for vm in sorted(vms, key=lambda each: each.row.number_of("count") is None):
        count, said = vm.row.number_of("count"), _spec(vm, adapters)
        if count is None:
            single.append(Vm(id=ids.take(vm.name), **_placed(vm, hosts, notes), **said))
        else:
            groups.append(VmGroup(id=ids.take(vm.name, count), count=count, **said))
    return tuple(groups), tuple(single)


def _placed(vm: Machine, hosts: HostNames, notes: Notes) -> dict[str, Any]:
    name = vm.row.text("host")
    if not name:
        return {}
    host = hosts.find(name)
    if host is None:
        what = tr("VMs whose host is not among the hosts, and which may run on any")
        notes.add("assumed", what, vm.where, example=vm.name)
    return {"host": host}


def _spec(vm: Machine, adapters: Mapping[str, list[tuple[str, bool]]]) -> dict[str, Any]:
    """Return what tables tell of a VM; nothing else is set, and so brought into no design."""
    row = vm.row
    found = adapters.get(row.text("uuid")) or adapters.get(vm.name)
    if found is None:
        found = [(network, False) for network in row.networks]
    wants = bool(row.flag("sriov"))
    said: dict[str, Any] = {"memory_mib": row.number_of("memory")}
    if found:
        said["vnics"] = tuple(
            VNic(id=f"nic-{at}", network=network, sriov="wanted" if wants or is_vf else "off")
            for at, (network, is_vf) in enumerate(found, 1)
        )
    if system := row.text("system"):
        said["guest"] = _guest(system)
    if processors := row.number_of("processors"):
        said["processors"] = processors
    if generation := row.text("generation"):
        said["generation"] = int(generation)
    for key in ("priority", "notes"):
        if text := row.text(key):
            said[key] = text
    return said


def _guest(system: str) -> Guest:
    plain = system.casefold()
    family: GuestFamily = "windows"
    if any(each in plain for each in _LINUX):
        family = "linux"
    elif "windows" not in plain:
        family = "other"
    return Guest(family=family, system=system)

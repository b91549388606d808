"""The VMs of the hosts, each a named one: what they need, and what they ask of the network."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from hvplanner.exchange.inventory.bounds import within
from hvplanner.exchange.inventory.naming import Ids, guid, own_name
from hvplanner.exchange.inventory.policies import policies
from hvplanner.exchange.inventory.wiring import vlan_of
from hvplanner.language import tr
from hvplanner.model.workload import Guest, Vm, VNic

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from hvplanner.exchange.bundle import Cluster, Record
    from hvplanner.exchange.inventory.hosts import FoundHost
    from hvplanner.exchange.notes import Notes
    from hvplanner.model.workload import Priority

SECTION, NICS = "Get-VM", "Get-VMNetworkAdapter"
STATES = {
    **{1: "Other", 2: "Running", 3: "Off", 4: "Stopping", 6: "Saved", 9: "Paused"},
    **{10: "Starting", 11: "Reset", 32773: "Saving", 32776: "Pausing", 32777: "Resuming"},
    **{32779: "FastSaved", 32780: "FastSaving"},
}
NOT_RUNNING = ("Off", "Saved", "FastSaved")
_MODES = {0: "Untagged", 1: "Access", 2: "Trunk", 3: "Private"}
_PRIORITIES: Mapping[int, Priority] = {3000: "high", 2000: "medium", 1000: "low", 0: "low"}
_OF_VMS = ("VirtualMachine", "111")
"""The type of a group that is a VM, by its name and number; there are some forty others."""
_MIB = 1024**2


@dataclass(frozen=True, slots=True)
class GuestNic:
    """A virtual network adapter of a VM."""

    name: str
    switch: str
    vlan: int
    wants_vf: bool
    queue_pairs: int
    has_policies: bool


@dataclass(slots=True)
class FoundVm:
    """A VM on the host that told of it."""

    guid: str
    record: Record
    host: FoundHost
    nics: list[GuestNic] = field(default_factory=list)


def found_vms(hosts: Sequence[FoundHost], notes: Notes) -> tuple[FoundVm, ...]:
    """Return all VMs, each once: one that migrates meanwhile can be told by two hosts."""
    found: dict[str, FoundVm] = {}
    for host in hosts:
        nics = _nics(host, notes)
        for record in host.node.records(SECTION):
            vm_id = guid(record.text("VMId") or record.text("Id"))
            name = record.text("Name") or record.text("VMName")
            if not vm_id and not name:
                what = tr("VMs without a name and an id")
                notes.add("left_out", what, SECTION, example=host.name)
                continue
            key = vm_id or name.casefold()
            if key in found:
                what = tr("VMs that two hosts tell of; on the first they are taken")
                notes.add("contradiction", what, SECTION, example=f"{name}, {host.name}")
                continue
            of_vm = nics.get(vm_id) or nics.get(name.casefold()) or []
            found[key] = FoundVm(vm_id, record, host, of_vm)
    return tuple(found.values())


def vms(
    cluster: Cluster,
    found: Sequence[FoundVm],
    of_switch: Mapping[tuple[str, int], str],
    systems: Mapping[str, Guest],
    notes: Notes,
) -> tuple[Vm, ...]:
    """Return the VMs as rows of a design.

    `of_switch` are networks by switch and VLAN, `systems` what is told of guests by ids of VMs.
    """
    groups = {
        each.text("Name").casefold(): each
        for each in cluster.records("Get-ClusterGroup")
        if each.text("GroupType") in _OF_VMS
    }
    ids = Ids()
    rows = []
    for each in found:
        name = each.record.text("Name") or each.record.text("VMName") or each.guid
        group = groups.pop(name.casefold(), None)
        facts = {
            **_machine(each.record, name, notes),
            **(_of_group(group) if group else {}),
            "vnics": tuple(_vnics(each, name, of_switch, notes)),
            "guest": systems.get(each.guid, Guest()),
        }
        rows.append(_vm(each, name, ids.take(name), facts, notes))
    for group in groups.values():
        what = tr("Clustered VMs that no host of the bundle tells of")
        where = f"{group.text('Name')}, {group.text('OwnerNode')}"
        notes.add("left_out", what, "Get-ClusterGroup", example=where)
    if any(vm.vnics for vm in rows):
        notes.add(
            "assumed", tr("What VMs need of their networks, which is not told: nothing"), NICS
        )
    notes.add("taken", tr("VMs"), SECTION, count=len(rows))
    return tuple(rows)


def _vm(found: FoundVm, name: str, vm_id: str, facts: dict[str, Any], notes: Notes) -> Vm:
    record, host = found.record, found.host.name
    if label := own_name(name, vm_id):
        facts["name"] = label
    state = record.word("State", STATES)
    if state in NOT_RUNNING:
        what = tr("VMs that do not run count as if they did")
        notes.add("assumed", what, SECTION, example=name)
    if record.flag("IsClustered") is False:
        what = tr("VMs that are not clustered count as if they were")
        notes.add("assumed", what, SECTION, example=name)
    return Vm(id=vm_id, guid=found.guid, host=host, **facts)


def _machine(record: Record, name: str, notes: Notes) -> dict[str, Any]:
    assigned, startup = (record.bytes(each) or 0 for each in ("MemoryAssigned", "MemoryStartup"))
    is_dynamic = bool(record.flag("DynamicMemoryEnabled"))
    memory = max(assigned, startup) if is_dynamic or not startup else startup
    if is_dynamic:
        what = tr("Memory of VMs with dynamic memory is what they have now")
        notes.add("assumed", what, SECTION, example=name)
    if memory < _MIB:
        what = tr("The memory of VMs that do not tell it: 1 GiB")
        notes.add("assumed", what, SECTION, example=name)
        memory = 1024 * _MIB
    facts: dict[str, Any] = {
        "memory_mib": within(Vm, "memory_mib", memory // _MIB),
        "dynamic_memory": is_dynamic,
    }
    if processors := record.number("ProcessorCount"):
        facts["processors"] = within(Vm, "processors", processors)
    # Hosts of 2012 do not say: there is one generation.
    generation = record.number("Generation")
    facts["generation"] = 2 if generation == 2 else 1
    if version := record.text("Version"):
        facts["configuration_version"] = version[:20]
    return facts


def _of_group(group: Record) -> dict[str, Any]:
    facts: dict[str, Any] = {}
    if (number := group.number("Priority")) is not None and number in _PRIORITIES:
        facts["priority"] = _PRIORITIES[number]
    if apart := group.texts("AntiAffinityClassNames"):
        facts["anti_affinity"] = apart[0][:200]
    return facts


def _vnics(
    found: FoundVm, name: str, of_switch: Mapping[tuple[str, int], str], notes: Notes
) -> Iterator[VNic]:
    ids = Ids()
    for nic in found.nics:
        network = of_switch.get((nic.switch.casefold(), nic.vlan))
        if network is None:
            what = tr("Adapters of VMs that are on no switch")
            notes.add("left_out", what, NICS, example=f"{name}, {nic.name}")
            continue
        yield VNic(
            id=ids.take(nic.name),
            network=network,
            sriov="wanted" if nic.wants_vf else "off",
            queue_pairs=nic.queue_pairs,
            switch_policies=nic.has_policies,
        )


def _nics(host: FoundHost, notes: Notes) -> dict[str, list[GuestNic]]:
    """Return the adapters of a host's VMs by the VM's id, and by its name where there is none."""
    vlans = {
        _key(each, "ParentAdapter"): each
        for each in host.node.records("Get-VMNetworkAdapterVlan")
        if each.text("VMName") or each.text("VMId")
    }
    with_acl = {
        _key(each, "ParentAdapter")
        for section in ("Get-VMNetworkAdapterAcl", "Get-VMNetworkAdapterExtendedAcl")
        for each in host.node.records(section)
    }
    found: defaultdict[str, list[GuestNic]] = defaultdict(list)
    for each in host.node.records(NICS):
        if each.flag("IsManagementOs"):
            continue
        key = _key(each, "Name")
        vlan = next(iter(each.records("VlanSetting")), None) or vlans.get(key)
        if vlan and vlan.word("OperationMode", _MODES) in ("Trunk", "Private"):
            what = tr("Trunks and private VLANs: the VLAN of untagged traffic is taken")
            notes.add("assumed", what, "Get-VMNetworkAdapterVlan", example=f"{key[0]}, {key[1]}")
        found[key[0]].append(
            GuestNic(
                each.text("Name") or "-",
                each.text("SwitchName"),
                vlan_of(vlan) if vlan else 0,
                (each.number("IovWeight") or 0) > 0,
                within(VNic, "queue_pairs", each.number("IovQueuePairsRequested") or 1),
                key in with_acl or any(policies(each)),
            )
        )
    return found


def _key(record: Record, adapter: str) -> tuple[str, str]:
    vm = guid(record.text("VMId")) or record.text("VMName").casefold()
    return vm, record.text(adapter).casefold()

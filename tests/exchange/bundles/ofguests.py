"""What a host says of its VMs: cmdlets, KVP items as XML, and events of integration services."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

from tests.exchange.bundles import ofhost
from tests.exchange.bundles.state import since

if TYPE_CHECKING:
    from tests.exchange.bundles.cmdlets import Shape
    from tests.exchange.bundles.state import Host, Vm, VmNic

WHEN = datetime(2026, 11, 20, 6, 30, tzinfo=UTC)
PROVIDER = "Microsoft-Windows-Hyper-V-Integration-KvpExchange"
MESSAGES = {
    "en": (
        "Hyper-V Data Exchange connected to virtual machine '{name}', but the version does not"
        " match the version expected by Hyper-V (Virtual machine ID {id}). Framework version:"
        " Negotiated (3.0) - Expected (3.0); Message version: Negotiated ({negotiated}) - Expected"
        " ({expected}). This is an unsupported configuration. This means that technical support"
        " will not be provided until this problem is resolved. To fix this problem, upgrade the"
        " integration services. To upgrade, connect to the virtual machine and select Insert"
        " Integration Services Setup Disk from the Action menu."
    ),
    "de": (
        'Hyper-V-Datenaustausch hat eine Verbindung mit dem virtuellen Computer "{name}"'
        " hergestellt, die Version stimmt jedoch nicht mit der von Hyper-V erwarteten Version"
        " überein (ID des virtuellen Computers: {id}). Frameworkversion: Ausgehandelt (3.0) -"
        " Erwartet (3.0); Nachrichtenversion: Ausgehandelt ({negotiated}) - Erwartet ({expected})."
    ),
}
"""The English one as it was published (2012 R2). The German one is made up: none was found."""


def sections(host: Host, release: str, shape: Shape, language: str = "en") -> dict[str, Any]:
    """Return the sections of a host that are about its VMs."""
    found: dict[str, Any] = {
        "Msvm_KvpExchangeComponent": shape.many([kvp(each, shape) for each in host.vms]),
        "Get-WinEvent": shape.many(
            [event(each, host.name, shape, language) for each in host.vms if each.negotiated]
        ),
    }
    if not since(release, "2012"):
        return found
    nics = [(vm, nic) for vm in host.vms for nic in vm.nics]
    found |= {
        "Get-VM": shape.many([_vm(each, release, shape) for each in host.vms]),
        "Get-VMNetworkAdapter": shape.many([_nic(vm, nic, shape) for vm, nic in nics]),
        "Get-VMNetworkAdapterVlan": shape.many(
            [*ofhost.vlans(host, shape), *(_vlan(vm, nic, shape) for vm, nic in nics)]
        ),
        "Get-VMNetworkAdapterAcl": shape.many(
            [_acl(vm, nic, shape) for vm, nic in nics if nic.has_acl]
        ),
        "Get-VMProcessor": shape.many(
            [
                {
                    "VMName": each.name,
                    "VMId": each.id,
                    "Count": each.processors,
                    "CompatibilityForMigrationEnabled": False,
                }
                for each in host.vms
            ]
        ),
    }
    if since(release, "2016"):
        found["Get-VMNetworkAdapterTeamMapping"] = shape.many(
            [
                {
                    "ParentAdapter": each.name,
                    "NetAdapterName": each.member,
                    "IsManagementOs": True,
                }
                for each in host.vnics
                if each.member
            ]
        )
    return found


def kvp_item(name: str, value: str) -> str:
    """Return a KVP item as WMI embeds it."""
    properties = {
        **{"Caption": None, "Data": value, "Description": None, "ElementName": None},
        **{"InstanceID": None, "Name": name, "Source": "2"},
    }
    inner = "".join(
        f'<PROPERTY NAME="{key}" TYPE="{"uint16" if key == "Source" else "string"}">'
        + ("" if text is None else f"<VALUE>{escape(text)}</VALUE>")
        + "</PROPERTY>"
        for key, text in properties.items()
    )
    return f'<INSTANCE CLASSNAME="Msvm_KvpExchangeDataItem">{inner}</INSTANCE>'


def kvp(vm: Vm, shape: Shape) -> dict[str, Any]:
    """Return what a guest says of itself; one that is off, or has no KVP, says nothing."""
    values = dict(vm.kvp)
    if values and vm.services:
        values["IntegrationServicesVersion"] = vm.services
    items = [kvp_item(name, value) for name, value in values.items()]
    return {"SystemName": vm.id.upper(), "GuestIntrinsicExchangeItems": shape.many(items)}


def event(
    vm: Vm, host: str, shape: Shape, language: str = "en", when: datetime = WHEN
) -> dict[str, Any]:
    """Return the event 4010 that a host writes when a guest behind it connects."""
    return {
        "Id": 4010,
        "ProviderName": PROVIDER,
        "TimeCreated": shape.moment(when),
        "MachineName": f"{host}.example.org",
        "Message": MESSAGES[language].format(
            name=vm.name, id=vm.id.upper(), negotiated=vm.negotiated, expected=vm.expected
        ),
        "Properties": shape.many([{"Value": vm.name}, {"Value": vm.id.upper()}]),
    }


def _vm(vm: Vm, release: str, shape: Shape) -> dict[str, Any]:
    made = {
        "Name": vm.name,
        "VMId": vm.id,
        "State": shape.enum(2, "Running") if vm.is_running else shape.enum(3, "Off"),
        "ProcessorCount": vm.processors,
        "MemoryAssigned": vm.memory_bytes if vm.is_running else 0,
        "MemoryStartup": vm.memory_bytes,
        "MemoryMinimum": vm.memory_bytes,
        "MemoryMaximum": vm.memory_bytes,
        "DynamicMemoryEnabled": False,
        "IsClustered": True,
        "Path": f"C:\\ClusterStorage\\Volume1\\{vm.name}",
    }
    # From 2016 on hosts neither bring the services nor say which version a guest has.
    made["IntegrationServicesVersion"] = vm.services or None
    made["IntegrationServicesState"] = vm.services_state
    if since(release, "2012R2"):
        made |= {"Generation": vm.generation, "Version": vm.version}
    return made


def _nic(vm: Vm, nic: VmNic, shape: Shape) -> dict[str, Any]:
    return {
        "Name": nic.name,
        "VMName": vm.name,
        "VMId": vm.id,
        "SwitchName": nic.switch,
        "MacAddress": nic.mac,
        "IsManagementOs": False,
        "IovWeight": nic.iov_weight,
        "IovUsage": 0,
        "IovQueuePairsRequested": nic.queue_pairs,
        "VmqWeight": 100,
        "VmqUsage": 0,
        "AllowTeaming": shape.enum(1, "Off"),
        "DhcpGuard": shape.enum(1, "Off"),
        "RouterGuard": shape.enum(1, "Off"),
        "MacAddressSpoofing": shape.enum(1, "Off"),
        "PortMirroringMode": shape.enum(0, "None"),
        "VirtualSubnetId": 0,
        "BandwidthSetting": None,
    }


def _vlan(vm: Vm, nic: VmNic, shape: Shape) -> dict[str, Any]:
    return _parent(vm, nic) | ofhost.vlan(nic.vlan, shape)


def _acl(vm: Vm, nic: VmNic, shape: Shape) -> dict[str, Any]:
    return {
        **_parent(vm, nic),
        "Action": shape.enum(1, "Allow"),
        "Direction": shape.enum(1, "Inbound"),
        "LocalAddress": "ANY",
        "RemoteAddress": "10.0.0.0/8",
    }


def _parent(vm: Vm, nic: VmNic) -> dict[str, Any]:
    return {"ParentAdapter": nic.name, "VMName": vm.name, "VMId": vm.id, "IsManagementOs": False}

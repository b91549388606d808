"""What the cmdlets of NetAdapter, NetLbfo and Hyper-V say of a host."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.exchange.bundles.state import BUILDS, guid, since

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.exchange.bundles.cmdlets import Shape
    from tests.exchange.bundles.state import Adapter, Host, HostVnic, Switch

MODES = {"Static": 0, "SwitchIndependent": 1, "Lacp": 2}
ALGORITHMS = {
    **{"TransportPorts": 0, "IPAddresses": 2, "MacAddresses": 3},
    **{"HyperVPort": 4, "Dynamic": 5},
}
BANDWIDTH = {"Default": 0, "Weight": 1, "Absolute": 2, "None": 3}
TRANSPORTS = {"TCPIP": 0, "Compression": 1, "SMB": 2}
_CAPTIONS = {
    **{"2008R2": "2008 R2 Enterprise", "2012": "2012 Datacenter", "2012R2": "2012 R2 Datacenter"},
    **{each: f"{each} Datacenter" for each in ("2016", "2019", "2022", "2025")},
}
_VERSIONS = {"2008R2": "6.1", "2012": "6.2", "2012R2": "6.3"}


def sections(host: Host, release: str, shape: Shape) -> dict[str, Any]:
    """Return the sections of a host without those of its VMs."""
    found: dict[str, Any] = {
        "Win32_OperatingSystem": {
            "Caption": f"Microsoft Windows Server {_CAPTIONS[release]}",
            "Version": f"{_VERSIONS.get(release, '10.0')}.{BUILDS[release]}",
            "BuildNumber": str(BUILDS[release]),
        },
        "Win32_ComputerSystem": {
            "Name": host.name,
            "Manufacturer": "Example",
            "Model": "Server 1",
            "NumberOfLogicalProcessors": host.processors,
            "TotalPhysicalMemory": host.memory_bytes,
        },
    }
    # The modules NetAdapter and Hyper-V came with 2012.
    if not since(release, "2012"):
        return found
    found |= {name: shape.many(list(each)) for name, each in _adapters(host, shape).items()}
    found |= _teams(host, shape)
    found |= {
        "Get-VMSwitch": shape.many([_switch(host, each, release, shape) for each in host.switches]),
        "Get-VMHost": _vm_host(host, release, shape),
        "Get-VMMigrationNetwork": shape.many(
            [{"Subnet": each, "Priority": at} for at, each in enumerate(host.migration_networks)]
        ),
        "Get-VMNetworkAdapter ManagementOS": shape.many(
            [_vnic(each, shape) for each in host.vnics]
        ),
    }
    if since(release, "2012R2"):
        found["Get-SmbBandwidthLimit"] = shape.many(_smb_limits(host, shape))
    if since(release, "2016"):
        found["Get-VMSwitchTeam"] = shape.many(
            [_switch_team(host, each, shape) for each in host.switches if each.is_embedded]
        )
    return found


def vlans(host: Host, shape: Shape) -> Iterator[dict[str, Any]]:
    """Yield the VLANs of the host's own adapters, as Get-VMNetworkAdapterVlan does."""
    for each in host.vnics:
        yield {
            "ParentAdapter": each.name,
            "VMName": None,
            "VMId": None,
            "IsManagementOs": True,
            **vlan(each.vlan, shape),
        }


def vlan(number: int, shape: Shape) -> dict[str, Any]:
    """Return a VLAN of an adapter, 0 for none."""
    mode = shape.enum(1, "Access") if number else shape.enum(0, "Untagged")
    return {"OperationMode": mode, "AccessVlanId": number, "NativeVlanId": 0}


def _adapters(host: Host, shape: Shape) -> dict[str, Iterator[dict[str, Any]]]:
    sriov = [each for each in host.adapters if each.vfs_max]
    return {
        "Get-NetAdapter": _net_adapters(host, shape),
        "Get-NetAdapterHardwareInfo": (
            {
                "Name": each.name,
                "InterfaceDescription": each.description,
                "Slot": each.card,
                "Bus": each.card + 2,
                "Device": 0,
                "Function": each.port - 1,
                "PcieLinkSpeed": "8.0 GT/s",
                "PcieLinkWidth": 8,
                "NumaNode": 0,
            }
            for each in host.adapters
        ),
        "Get-NetAdapterAdvancedProperty": _advanced(host, shape),
        "Get-NetAdapterSriov": (
            {
                "Name": each.name,
                "InterfaceDescription": each.description,
                "Enabled": each.is_iov_on,
                "SriovSupport": shape.enum(5, "NoIoMmuSupport")
                if host.iov_reasons
                else shape.enum(1, "Supported"),
                "SwitchName": getattr(host.switch_of(each.name), "name", ""),
                "NumVFs": each.vfs,
                "NumAllocatedVFs": 0,
            }
            for each in sriov
        ),
        "Get-NetAdapterSriovVf": iter(()),
        "Get-NetAdapterVmq": (
            {
                "Name": each.name,
                "InterfaceDescription": each.description,
                "Enabled": True,
                "NumberOfReceiveQueues": each.queues,
                "BaseProcessorGroup": 0,
                "BaseProcessorNumber": each.first_processor,
                "MaxProcessors": each.processors,
                "NumaNode": 0,
            }
            for each in host.adapters
        ),
        "Get-NetAdapterRdma": (
            {"Name": each.name, "InterfaceDescription": each.description, "Enabled": True}
            for each in host.adapters
            if each.rdma
        ),
        "Get-NetIPAddress": (
            {
                "InterfaceAlias": alias,
                "IPAddress": address,
                "PrefixLength": prefix,
                "AddressFamily": shape.enum(2, "IPv4"),
                "PrefixOrigin": shape.enum(1, "Manual"),
            }
            for alias, addresses in _addressed(host)
            for address, prefix in addresses
        ),
    }


def _addressed(host: Host) -> Iterator[tuple[str, list[tuple[str, int]]]]:
    for each in (*host.adapters, *host.teams):
        yield each.name, each.addresses
    for vnic in host.vnics:
        yield f"vEthernet ({vnic.name})", vnic.addresses


def _net_adapters(host: Host, shape: Shape) -> Iterator[dict[str, Any]]:
    for each in host.adapters:
        yield _net_adapter(each.name, each.description, each.speed_mbps, each, shape)
    for team in host.teams:
        speed = sum(host.adapter(each).speed_mbps for each in team.members)
        text = "Microsoft Network Adapter Multiplexor Driver"
        yield _net_adapter(team.name, text, speed, None, shape) | {"VlanID": team.vlan}
    for number, vnic in enumerate(host.vnics, 1):
        text = "Hyper-V Virtual Ethernet Adapter" + (f" #{number}" if number > 1 else "")
        yield _net_adapter(f"vEthernet ({vnic.name})", text, 10_000, None, shape)


def _net_adapter(
    name: str, text: str, speed_mbps: int, adapter: Adapter | None, shape: Shape
) -> dict[str, Any]:
    is_up = adapter is None or adapter.status == "Up"
    return {
        "Name": name,
        "InterfaceDescription": text,
        "InterfaceGuid": f"{{{guid(name, text).upper()}}}",
        "Status": "Up" if is_up else "Disconnected",
        "Speed": speed_mbps * 1_000_000 if is_up else 0,
        "LinkSpeed": _speed_text(speed_mbps) if is_up else "0 bps",
        "MacAddress": adapter.mac if adapter else "00-15-5D-00-00-01",
        "VlanID": adapter.vlan if adapter else None,
        "MtuSize": 1500,
        "DriverVersion": "1.2.3.4",
        "Virtual": adapter is None,
        "HardwareInterface": adapter is not None,
        "ConnectorPresent": adapter is not None,
    }


def _speed_text(mbps: int) -> str:
    return f"{mbps // 1000} Gbps" if mbps >= 1000 else f"{mbps} Mbps"


def _advanced(host: Host, shape: Shape) -> Iterator[dict[str, Any]]:
    for each in host.adapters:
        values = {"*VMQ": "1", "*JumboPacket": "1514"}
        values |= {"*SRIOV": str(int(each.is_iov_on))} if each.vfs_max else {}
        for keyword, value in values.items():
            yield {
                "Name": each.name,
                "DisplayName": f"Anzeigename von {keyword}",
                "RegistryKeyword": keyword,
                "RegistryValue": shape.many([value]),
            }


def _teams(host: Host, shape: Shape) -> dict[str, Any]:
    teams = [
        {
            "Name": each.name,
            "Members": shape.many(list(each.members)),
            "TeamNics": shape.many([each.name]),
            "TeamingMode": shape.enum(MODES[each.mode], each.mode),
            "LoadBalancingAlgorithm": shape.enum(ALGORITHMS[each.algorithm], each.algorithm),
            "Status": shape.enum(0, "Up"),
        }
        for each in host.teams
    ]
    members = [
        {
            "Name": member,
            "Team": each.name,
            "AdministrativeMode": shape.enum(0, "Active"),
            "OperationalStatus": shape.enum(0, "Active"),
        }
        for each in host.teams
        for member in each.members
    ]
    nics = [
        {"Name": each.name, "Team": each.name, "VlanID": each.vlan or None, "Primary": True}
        for each in host.teams
    ]
    return {
        "Get-NetLbfoTeam": shape.many(teams),
        "Get-NetLbfoTeamMember": shape.many(members),
        "Get-NetLbfoTeamNic": shape.many(nics),
    }


def _descriptions(host: Host, switch: Switch) -> list[str]:
    adapters = {each.name: each.description for each in host.adapters}
    team = "Microsoft Network Adapter Multiplexor Driver"
    return [adapters.get(each, team) for each in switch.adapters]


def _switch(host: Host, switch: Switch, release: str, shape: Shape) -> dict[str, Any]:
    descriptions = _descriptions(host, switch)
    made = {
        "Name": switch.name,
        "Id": guid(host.name, switch.name),
        "SwitchType": shape.enum(2, "External"),
        "AllowManagementOS": any(each.switch == switch.name for each in host.vnics),
        "NetAdapterInterfaceDescription": "Teamed-Interface"
        if switch.is_embedded
        else descriptions[0],
        "IovEnabled": switch.is_iov,
        "IovSupport": not host.iov_reasons,
        "IovSupportReasons": shape.many(list(host.iov_reasons)),
        "BandwidthReservationMode": shape.enum(BANDWIDTH[switch.bandwidth], switch.bandwidth),
    }
    if since(release, "2016"):
        made["EmbeddedTeamingEnabled"] = switch.is_embedded
        made["NetAdapterInterfaceDescriptions"] = shape.many(descriptions)
    return made


def _switch_team(host: Host, switch: Switch, shape: Shape) -> dict[str, Any]:
    return {
        "Name": switch.name,
        "Id": guid(host.name, switch.name),
        "NetAdapterInterfaceDescription": shape.many(_descriptions(host, switch)),
        "TeamingMode": shape.enum(1, "SwitchIndependent"),
        "LoadBalancingAlgorithm": shape.enum(ALGORITHMS[switch.algorithm], switch.algorithm),
    }


def _vnic(vnic: HostVnic, shape: Shape) -> dict[str, Any]:
    setting = {
        "MinimumBandwidthWeight": vnic.weight,
        "MinimumBandwidthAbsolute": vnic.bits_per_second,
        "MaximumBandwidth": 0,
    }
    return {
        "Name": vnic.name,
        "SwitchName": vnic.switch,
        "IsManagementOs": True,
        "MacAddress": "00155D000001",
        "BandwidthSetting": setting if vnic.weight or vnic.bits_per_second else None,
        "IeeePriorityTag": shape.enum(1, "Off"),
    }


def _vm_host(host: Host, release: str, shape: Shape) -> dict[str, Any]:
    made = {
        "Name": host.name,
        "ComputerName": host.name,
        "LogicalProcessorCount": host.processors,
        "MemoryCapacity": host.memory_bytes,
        "VirtualMachineMigrationEnabled": host.migrates,
        "MaximumVirtualMachineMigrations": host.simultaneous,
        "MaximumStorageMigrations": host.storage_simultaneous,
        "UseAnyNetworkForMigration": host.uses_any_network,
        "VirtualMachineMigrationAuthenticationType": shape.enum(1, "Kerberos"),
        "IovSupport": not host.iov_reasons,
        "IovSupportReasons": shape.many(list(host.iov_reasons)),
    }
    if since(release, "2012R2"):
        transport = shape.enum(TRANSPORTS[host.transport], host.transport)
        made["VirtualMachineMigrationPerformanceOption"] = transport
    return made


def _smb_limits(host: Host, shape: Shape) -> list[dict[str, Any]]:
    if host.smb_limit is None:
        return []
    return [{"Category": shape.enum(2, "LiveMigration"), "BytesPerSecond": host.smb_limit}]

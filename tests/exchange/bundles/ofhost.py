"""What the cmdlets of NetAdapter, NetLbfo and Hyper-V say of a host."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.exchange.bundles.state import BUILDS, Adapter, HostVnic, TeamNic, guid, since

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.exchange.bundles.cmdlets import Shape
    from tests.exchange.bundles.state import Host, Switch

MODES = {"Static": 0, "SwitchIndependent": 1, "Lacp": 2}
ALGORITHMS = {
    **{"TransportPorts": 0, "IPAddresses": 2, "MacAddresses": 3},
    **{"HyperVPort": 4, "Dynamic": 5},
}
BANDWIDTH = {"Default": 0, "Weight": 1, "Absolute": 2, "None": 3}
TRANSPORTS = {"TCPIP": 0, "Compression": 1, "SMB": 2}
MULTIPLEXOR = "Microsoft Network Adapter Multiplexor Driver"
VIRTUAL = "Hyper-V Virtual Ethernet Adapter"
VIRTUAL_MBPS = 10_000
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
    found |= _quality(host, shape)
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
        "Get-NetAdapter": _net_adapters(host),
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
            {"Name": name, "InterfaceDescription": text, "Enabled": each.is_rdma_on}
            for name, text, each in _interfaces(host)
            if isinstance(each, HostVnic) or (isinstance(each, Adapter) and each.rdma)
        ),
        "Get-NetIPAddress": (
            {
                "InterfaceAlias": alias,
                "IPAddress": address,
                "PrefixLength": prefix,
                "AddressFamily": shape.enum(2, "IPv4"),
                "PrefixOrigin": shape.enum(1, "Manual"),
            }
            for alias, _, each in _interfaces(host)
            for address, prefix in each.addresses
        ),
    }


def _net_adapters(host: Host) -> Iterator[dict[str, Any]]:
    for name, text, each in _interfaces(host):
        is_physical = isinstance(each, Adapter)
        speed = each.speed_mbps if isinstance(each, Adapter) else VIRTUAL_MBPS
        if isinstance(each, TeamNic):
            team = next(team for team in host.teams if each in team.nics)
            speed = sum(host.adapter(member).speed_mbps for member in team.members)
        is_up = not isinstance(each, Adapter) or each.status == "Up"
        yield {
            "Name": name,
            "InterfaceDescription": text,
            "InterfaceGuid": f"{{{guid(host.name, name).upper()}}}",
            "Status": "Up" if is_up else "Disconnected",
            "Speed": speed * 1_000_000 if is_up else 0,
            "LinkSpeed": _speed_text(speed) if is_up else "0 bps",
            "MacAddress": each.mac if isinstance(each, Adapter) else "00-15-5D-00-00-01",
            "VlanID": None if isinstance(each, HostVnic) else each.vlan,
            "MtuSize": each.mtu,
            "DriverVersion": "1.2.3.4",
            "Virtual": not is_physical,
            "HardwareInterface": is_physical,
            "ConnectorPresent": is_physical,
        }


def _speed_text(mbps: int) -> str:
    return f"{mbps // 1000} Gbps" if mbps >= 1000 else f"{mbps} Mbps"


def _advanced(host: Host, shape: Shape) -> Iterator[dict[str, Any]]:
    for name, text, each in _interfaces(host):
        values = {"*JumboPacket": str(each.mtu + 14)}
        if isinstance(each, Adapter):
            values |= {"*VMQ": "1"}
            values |= {"*SRIOV": str(int(each.is_iov_on))} if each.vfs_max else {}
        for keyword, value in values.items():
            yield {
                "Name": name,
                "InterfaceDescription": text,
                "DisplayName": f"Anzeigename von {keyword}",
                "RegistryKeyword": keyword,
                "RegistryValue": shape.many([value]),
            }


def _interfaces(host: Host) -> Iterator[tuple[str, str, Adapter | TeamNic | HostVnic]]:
    """Yield all network adapters with their names and descriptions."""
    for adapter in host.adapters:
        yield adapter.name, adapter.description, adapter
    for number, nic in enumerate(host.team_nics, 1):
        yield nic.name, _numbered(MULTIPLEXOR, number), nic
    for number, vnic in enumerate(host.vnics, 1):
        yield f"vEthernet ({vnic.name})", _numbered(VIRTUAL, number), vnic


def _numbered(text: str, number: int) -> str:
    return text if number == 1 else f"{text} #{number}"


def _teams(host: Host, shape: Shape) -> dict[str, Any]:
    teams = [
        {
            "Name": each.name,
            "Members": shape.many(list(each.members)),
            "TeamNics": shape.many([nic.name for nic in each.nics]),
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
        {
            "Name": nic.name,
            "Team": each.name,
            "VlanID": nic.vlan or None,
            "Primary": nic is each.first,
        }
        for each in host.teams
        for nic in each.nics
    ]
    return {
        "Get-NetLbfoTeam": shape.many(teams),
        "Get-NetLbfoTeamMember": shape.many(members),
        "Get-NetLbfoTeamNic": shape.many(nics),
    }


def _descriptions(host: Host, switch: Switch) -> list[str]:
    texts = {name: text for name, text, _ in _interfaces(host)}
    below = (host.team(each) for each in switch.adapters)
    return [
        texts[team.first.name if team else each]
        for each, team in zip(switch.adapters, below, strict=True)
    ]


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
        "DefaultFlowMinimumBandwidthWeight": switch.guest_weight,
        "DefaultFlowMinimumBandwidthAbsolute": switch.guest_bits_per_second,
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


def _quality(host: Host, shape: Shape) -> dict[str, Any]:
    """Return what keeps traffic by priorities apart; nothing is set up where there is no RoCE."""
    shares = host.roce_shares
    named = [{"Name": "[Default]", "Priority": shape.many([0]), "BandwidthPercentage": 100}]
    named += [
        {
            "Name": f"hvplanner {priority}",
            "Priority": shape.many([priority]),
            "BandwidthPercentage": percent,
        }
        for priority, percent in shares.items()
    ]
    policy = {"Name": "hvplanner SMB", "NetDirectPort": 445, "PriorityValue": 3}
    return {
        "Get-NetQosTrafficClass": shape.many(named),
        "Get-NetQosPolicy": shape.many([policy] if shares else []),
        "Get-NetQosFlowControl": shape.many(
            [
                {"Name": str(each), "Priority": each, "Enabled": bool(shares) and each == 3}
                for each in range(8)
            ]
        ),
        "Get-NetQosDcbxSetting": shape.many([{"Willing": not shares}]),
    }


def _smb_limits(host: Host, shape: Shape) -> list[dict[str, Any]]:
    if host.smb_limit is None:
        return []
    return [{"Category": shape.enum(2, "LiveMigration"), "BytesPerSecond": host.smb_limit}]

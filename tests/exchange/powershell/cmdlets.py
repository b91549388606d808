"""What cmdlets and parameters there are, and from which release on.

After the reference of each module (Microsoft, windows-powershell-docs, winserver2012-ps to
winserver2025-ps), as far as scripts use it; what is common to all cmdlets is left out.
"""

from __future__ import annotations

RELEASES = ("2012", "2012R2", "2016", "2019", "2022", "2025")

COMMON = {"ErrorAction", "Confirm", "WhatIf"}

_NIC = {"CimSession", "Name"}
_HOST_VNIC = {"ComputerName", "ManagementOS", "Name"}
_ALWAYS: dict[str, set[str]] = {
    # PowerShell itself
    **{"ForEach-Object": set(), "Where-Object": set(), "Compare-Object": set()},
    **{"Sort-Object": set(), "Get-Member": {"MemberType"}, "Get-Command": {"Name"}},
    "Get-CimInstance": {"ComputerName", "ClassName"},
    # FailoverClusters
    **{"Get-Cluster": {"Name"}, "Get-ClusterNode": {"Cluster", "Name"}},
    **{"Get-ClusterNetwork": {"Cluster"}, "Get-ClusterGroup": {"Cluster", "Name"}},
    "Get-ClusterResourceType": {"Cluster", "Name"},
    **{"Get-ClusterParameter": {"Name"}, "Set-ClusterParameter": {"Name", "Value"}},
    "Suspend-ClusterNode": {"Cluster", "Name", "Drain", "Wait"},
    "Resume-ClusterNode": {"Cluster", "Name", "Failback"},
    # NetAdapter, NetTCPIP
    "Get-NetAdapter": _NIC,
    "Set-NetAdapter": {*_NIC, "VlanID"},
    **{"Get-NetAdapterSriov": _NIC, "Enable-NetAdapterSriov": _NIC},
    "Set-NetAdapterSriov": {*_NIC, "NumVFs"},
    "Get-NetAdapterVmq": _NIC,
    "Set-NetAdapterVmq": {*_NIC, "BaseProcessorNumber", "MaxProcessors"},
    "Get-NetIPAddress": {"CimSession"},
    "New-NetIPAddress": {"CimSession", "InterfaceAlias", "IPAddress", "PrefixLength"},
    # NetLbfo
    **{"Get-NetLbfoTeam": _NIC, "Remove-NetLbfoTeam": _NIC},
    "New-NetLbfoTeam": {*_NIC, "TeamMembers", "TeamingMode", "LoadBalancingAlgorithm"},
    "Set-NetLbfoTeam": {*_NIC, "TeamingMode", "LoadBalancingAlgorithm"},
    "Get-NetLbfoTeamNic": {"CimSession", "Team"},
    "Set-NetLbfoTeamNic": {"CimSession", "Team", "VlanID", "Default"},
    # Hyper-V
    "Get-VMSwitch": {"ComputerName", "Name"},
    "Remove-VMSwitch": {"ComputerName", "Name", "Force"},
    "New-VMSwitch": {
        *("ComputerName", "Name", "NetAdapterName", "EnableIov", "AllowManagementOS"),
        "MinimumBandwidthMode",
    },
    "Get-VMNetworkAdapter": {*_HOST_VNIC, "VMName"},
    "Add-VMNetworkAdapter": {*_HOST_VNIC, "SwitchName"},
    "Remove-VMNetworkAdapter": _HOST_VNIC,
    "Set-VMNetworkAdapter": {
        *(*_HOST_VNIC, "VMName", "IovWeight", "MinimumBandwidthWeight"),
        "MinimumBandwidthAbsolute",
    },
    "Get-VMNetworkAdapterVlan": {"ComputerName", "ManagementOS", "VMNetworkAdapterName"},
    "Set-VMNetworkAdapterVlan": {
        *("ComputerName", "ManagementOS", "VMNetworkAdapterName", "Access", "VlanId", "Untagged"),
    },
    "Get-VMHost": {"ComputerName"},
    "Set-VMHost": {"ComputerName", "MaximumVirtualMachineMigrations"},
    "Enable-VMMigration": {"ComputerName"},
    # ServerManager
    "Get-WindowsFeature": {"ComputerName", "Name"},
    "Install-WindowsFeature": {"ComputerName", "Name"},
}
_LATER: dict[str, dict[str, set[str]]] = {
    "2012R2": {
        "Set-VMHost": {"VirtualMachineMigrationPerformanceOption"},
        "Get-SmbBandwidthLimit": {"CimSession", "Category"},
        "Set-SmbBandwidthLimit": {"CimSession", "Category", "BytesPerSecond"},
        "Remove-SmbBandwidthLimit": {"CimSession", "Category"},
    },
    "2016": {
        "New-VMSwitch": {"EnableEmbeddedTeaming"},
        "Get-VMSwitchTeam": {"ComputerName", "Name"},
        "Set-VMSwitchTeam": {"ComputerName", "Name", "LoadBalancingAlgorithm"},
        "Get-VMNetworkAdapterTeamMapping": {"ComputerName", "ManagementOS", "Name"},
        "Set-VMNetworkAdapterTeamMapping": {
            *("ComputerName", "ManagementOS", "VMNetworkAdapterName", "SwitchName"),
            "PhysicalNetAdapterName",
        },
    },
    "2022": {
        "Get-NetIntent": {"Name"},
        "Set-NetIntent": {"GlobalClusterOverrides"},
        "New-NetIntentGlobalClusterOverrides": set(),
        "New-NetIntentSwitchConfigurationOverrides": set(),
        "Add-NetIntent": {
            *("Name", "Compute", "Management", "Storage", "StorageVlans", "AdapterName"),
            "SwitchPropertyOverrides",
        },
    },
}


def known(release: str) -> dict[str, set[str]]:
    """Return the cmdlets of a release with their parameters."""
    there = {name: set(parameters) for name, parameters in _ALWAYS.items()}
    for each in RELEASES[: RELEASES.index(release) + 1]:
        for name, parameters in _LATER.get(each, {}).items():
            there.setdefault(name, set()).update(parameters)
    return there

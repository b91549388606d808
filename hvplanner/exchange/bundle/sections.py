"""The sections of a bundle: the commands whose output they hold, and what each is of.

The collector writes these and no others.
"""

from __future__ import annotations

from functools import lru_cache

OF_CLUSTER = (
    "Get-Cluster",
    "Get-ClusterNode",
    "Get-ClusterNetwork",
    "Get-ClusterNetworkInterface",
    "Get-ClusterResourceType Virtual Machine",
    "Get-ClusterGroup",
    "Get-ClusterQuorum",
    "Get-ClusterSharedVolume",
)
OF_NODE = (
    "Win32_OperatingSystem",
    "Win32_ComputerSystem",
    "Win32_Processor",
    "Get-NetAdapter",
    "Get-NetAdapterHardwareInfo",
    "Get-NetAdapterAdvancedProperty",
    "Get-NetAdapterSriov",
    "Get-NetAdapterSriovVf",
    "Get-NetAdapterVmq",
    "Get-NetAdapterRdma",
    "Get-NetAdapterRss",
    "Get-NetIPAddress",
    "Get-NetLbfoTeam",
    "Get-NetLbfoTeamMember",
    "Get-NetLbfoTeamNic",
    "Get-VMHost",
    "Get-VMHostSupportedVersion",
    "Get-VMMigrationNetwork",
    "Get-VMSwitch",
    "Get-VMSwitchTeam",
    "Get-VMSwitchExtension",
    "Get-VMNetworkAdapter ManagementOS",
    "Get-VM",
    "Get-VMNetworkAdapter",
    "Get-VMNetworkAdapterVlan",
    "Get-VMNetworkAdapterAcl",
    "Get-VMNetworkAdapterExtendedAcl",
    "Get-VMNetworkAdapterTeamMapping",
    "Get-VMProcessor",
    "Get-SmbBandwidthLimit",
    "Get-SmbMultichannelConnection",
    "Get-NetQosTrafficClass",
    "Get-NetQosPolicy",
    "Get-NetQosFlowControl",
    "Get-NetQosDcbxSetting",
    "Get-NetIntent",
    "Get-NetIntentStatus",
    "Msvm_KvpExchangeComponent",
    "Get-WinEvent",
)


@lru_cache(maxsize=4096)
def folded(name: str) -> str:
    """Return a name as names are compared: without case, hyphens, spaces and a leading Get."""
    return "".join(filter(str.isalnum, name.casefold())).removeprefix("get")


def host_key(name: str) -> str:
    """Return a host's name as names are compared: with or without its domain."""
    label = name.casefold().partition(".")[0]
    return name.casefold() if label.isdigit() else label


NAMES = {folded(each): each for each in (*OF_CLUSTER, *OF_NODE)}
CLUSTER_KEYS = frozenset(map(folded, OF_CLUSTER))
NODE_KEYS = frozenset(map(folded, OF_NODE))

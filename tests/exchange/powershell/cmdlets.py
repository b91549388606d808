"""What cmdlets there are, from which release on, and with which parameters.

After Microsoft's reference, MicrosoftDocs/windows-powershell-docs and MicrosoftDocs/PowerShell-Docs
for what is PowerShell itself, as far as scripts use it: see `source`. What all cmdlets have is left
out. Where a release is not told, Windows Server 2012 has it.
"""

from __future__ import annotations

from dataclasses import dataclass, field

RELEASES = ("2012", "2012R2", "2016", "2019", "2022", "2025")

COMMON = frozenset({"ErrorAction"})


@dataclass(frozen=True, slots=True)
class Cmdlet:
    """What is used of a cmdlet."""

    module: str
    parameters: frozenset[str] = frozenset()
    since: str = "2012"
    later: dict[str, frozenset[str]] = field(default_factory=dict)
    """Parameters that came with a release."""
    patterns: frozenset[str] = frozenset()
    """Parameters whose texts are patterns, so that no name of a design may go there."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _of(module: str, rows: dict[str, str], since: str = "2012") -> dict[str, Cmdlet]:
    return {
        name: Cmdlet(
            module,
            _words(parameters.replace("*", "")),
            since,
            patterns=frozenset(each[:-1] for each in parameters.split() if each.endswith("*")),
        )
        for name, parameters in rows.items()
    }


CMDLETS: dict[str, Cmdlet] = {
    **_of(
        "Microsoft.PowerShell.Core",
        {
            **{"ForEach-Object": "", "Where-Object": "", "Get-Command": "Name*"},
            "Invoke-Command": "ComputerName ScriptBlock ArgumentList InDisconnectedSession"
            " SessionOption",
            **{"New-PSSessionOption": "OutputBufferingMode", "Remove-PSSession": "Session"},
        },
    ),
    **_of(
        "Microsoft.PowerShell.Utility",
        {
            **{"Compare-Object": "", "Sort-Object": "Property Unique", "Get-Member": "MemberType"},
            **{"New-Object": "Property", "Write-Warning": "", "Start-Sleep": "Seconds"},
            **{"Get-Date": "Format", "Export-Clixml": "Path*", "Import-Clixml": "Path*"},
        },
    ),
    **_of(
        "Microsoft.PowerShell.Management",
        {
            **{"Test-Path": "Path*", "Join-Path": "", "Add-Content": "Path* Value"},
            **{"New-Item": "Path ItemType Force", "Move-Item": "Path* Destination"},
        },
    ),
    **_of("CimCmdlets", {"Get-CimInstance": "ComputerName ClassName"}),
    **_of(
        "failoverclusters",
        {
            **{"Get-Cluster": "Name", "Get-ClusterNode": "Cluster Name"},
            **{"Get-ClusterNetwork": "Cluster", "Get-ClusterNetworkInterface": "Cluster Node"},
            **{"Get-ClusterGroup": "Cluster", "Get-ClusterResource": "Cluster"},
            "Get-ClusterResourceType": "Cluster Name",
            **{"Get-ClusterParameter": "Name", "Set-ClusterParameter": "Name Value"},
            "Suspend-ClusterNode": "Cluster Name Drain Wait",
            "Resume-ClusterNode": "Cluster Name Failback",
            "Move-ClusterVirtualMachineRole": "InputObject Node MigrationType",
            "Move-ClusterGroup": "InputObject Node",
        },
    ),
    **_of(
        "hyper-v",
        {
            **{"Get-VM": "Name*", "Get-VMHost": "", "Get-VMMigrationNetwork": "Subnet*"},
            **{
                "Get-VMSwitch": "Name*",
                "Set-VMSwitch": "VMSwitch DefaultFlowMinimumBandwidthWeight"
                " DefaultFlowMinimumBandwidthAbsolute",
            },
            "Remove-VMSwitch": "VMSwitch Name* Force",
            "Get-VMNetworkAdapter": "ManagementOS VMName* Name",
            "Add-VMNetworkAdapter": "ManagementOS SwitchName Name",
            "Remove-VMNetworkAdapter": "VMNetworkAdapter",
            "Set-VMNetworkAdapter": "VMNetworkAdapter IovWeight IovQueuePairsRequested"
            " IeeePriorityTag MinimumBandwidthWeight MinimumBandwidthAbsolute",
            "Get-VMNetworkAdapterVlan": "VMNetworkAdapter",
            "Set-VMNetworkAdapterVlan": "VMNetworkAdapter Access VlanId Untagged",
            "Enable-VMMigration": "",
            "Add-VMMigrationNetwork": "Subnet Priority",
            "Remove-VMMigrationNetwork": "Subnet*",
        },
    ),
    "New-VMSwitch": Cmdlet(
        "hyper-v",
        _words("Name NetAdapterName EnableIov AllowManagementOS MinimumBandwidthMode"),
        later={"2016": _words("EnableEmbeddedTeaming")},
    ),
    "Set-VMHost": Cmdlet(
        "hyper-v",
        _words("MaximumVirtualMachineMigrations UseAnyNetworkForMigration"),
        later={"2012R2": _words("VirtualMachineMigrationPerformanceOption")},
    ),
    **_of(
        "hyper-v",
        {
            **{
                "Get-VMSwitchTeam": "VMSwitch",
                "Set-VMSwitchTeam": "VMSwitch LoadBalancingAlgorithm",
            },
            "Get-VMNetworkAdapterTeamMapping": "VMNetworkAdapter",
            "Set-VMNetworkAdapterTeamMapping": "VMNetworkAdapter PhysicalNetAdapterName",
        },
        since="2016",
    ),
    **_of(
        "netadapter",
        {
            **{"Get-NetAdapter": "Name*", "Set-NetAdapter": "InputObject Name* VlanID"},
            "Get-NetAdapterAdvancedProperty": "Name*",
            "Set-NetAdapterAdvancedProperty": "InputObject Name* RegistryValue",
            **{"Get-NetAdapterSriov": "Name*", "Enable-NetAdapterSriov": "InputObject Name*"},
            "Set-NetAdapterSriov": "InputObject Name* NumVFs",
            "Get-NetAdapterVmq": "Name*",
            "Set-NetAdapterVmq": "InputObject Name* BaseProcessorNumber MaxProcessors",
            **{"Get-NetAdapterRdma": "Name*", "Enable-NetAdapterRdma": "InputObject Name*"},
            **{"Get-NetAdapterQos": "Name*", "Enable-NetAdapterQos": "InputObject Name*"},
        },
    ),
    **_of(
        "netlbfo",
        {
            **{"Get-NetLbfoTeam": "Name*", "Get-NetLbfoTeamNic": "Name* Team*"},
            "New-NetLbfoTeam": "Name TeamMembers* TeamingMode LoadBalancingAlgorithm",
            "Set-NetLbfoTeam": "InputObject Name* TeamingMode LoadBalancingAlgorithm",
            "Remove-NetLbfoTeam": "InputObject Name*",
            "Set-NetLbfoTeamNic": "InputObject Name* Team* VlanID Default",
            **{"Add-NetLbfoTeamNic": "Team VlanID Name", "Remove-NetLbfoTeamNic": "InputObject"},
        },
    ),
    **_of(
        "nettcpip",
        {
            "Get-NetIPAddress": "AddressFamily",
            "New-NetIPAddress": "InterfaceIndex IPAddress PrefixLength DefaultGateway",
            **{"Remove-NetIPAddress": "InputObject", "Get-NetRoute": "DestinationPrefix"},
        },
    ),
    **_of(
        "dnsclient",
        {
            **{"Get-DnsClient": "", "Get-DnsClientServerAddress": "AddressFamily"},
            "Set-DnsClient": "InterfaceIndex RegisterThisConnectionsAddress",
            "Set-DnsClientServerAddress": "InterfaceIndex ServerAddresses",
        },
    ),
    **_of(
        "netqos",
        {
            **{"Get-NetQosPolicy": "", "Remove-NetQosPolicy": "InputObject"},
            "New-NetQosPolicy": "Name NetDirectPortMatchCondition IPProtocolMatchCondition"
            " IPDstPortMatchCondition PriorityValue",
        },
    ),
    **_of(
        "dcbqos",
        {
            **{"Get-NetQosFlowControl": "", "Enable-NetQosFlowControl": "Priority"},
            **{"Disable-NetQosFlowControl": "Priority", "Get-NetQosDcbxSetting": ""},
            **{"Set-NetQosDcbxSetting": "Willing", "Get-NetQosTrafficClass": ""},
            "New-NetQosTrafficClass": "Name Priority BandwidthPercentage Algorithm",
            "Remove-NetQosTrafficClass": "InputObject",
        },
    ),
    **_of("servermanager", {"Get-WindowsFeature": "Name*", "Install-WindowsFeature": "Name"}),
    **_of(
        "smbshare",
        {
            **{"Get-SmbBandwidthLimit": "Category", "Remove-SmbBandwidthLimit": "Category"},
            "Set-SmbBandwidthLimit": "Category BytesPerSecond",
        },
        since="2012R2",
    ),
    # Documented for 2025 alone; that 2022 has it too is said elsewhere (Microsoft, Network ATC).
    **_of(
        "NetworkATC",
        {
            **{"Get-NetIntent": "Name ClusterName", "Get-NetIntentStatus": "Name ClusterName"},
            "Set-NetIntent": "GlobalClusterOverrides ClusterName",
            "New-NetIntentGlobalClusterOverrides": "EnableLiveMigrationNetworkSelection"
            " EnableVirtualMachineMigrationPerformanceSelection"
            " VirtualMachineMigrationPerformanceOption MaximumVirtualMachineMigrations"
            " MaximumSMBMigrationBandwidthInGbps",
            "New-NetIntentSwitchConfigurationOverrides": "EnableIov EnableEmbeddedTeaming"
            " LoadBalancingAlgorithm",
            "New-NetIntentAdapterPropertyOverrides": "JumboPacket",
            "New-NetIntentStorageOverrides": "EnableAutomaticIPGeneration",
            "Add-NetIntent": "Name ClusterName Compute Management Storage StorageVlans"
            " ManagementVlan AdapterName SwitchPropertyOverrides AdapterPropertyOverrides"
            " StorageOverrides",
        },
        since="2022",
    ),
}


def source(name: str) -> str:
    """Return where a cmdlet is described."""
    cmdlet = CMDLETS[name]
    if cmdlet.module[0].isupper() and cmdlet.module != "NetworkATC":
        return f"MicrosoftDocs/PowerShell-Docs reference/5.1/{cmdlet.module}/{name}.md"
    release = "2025" if cmdlet.module == "NetworkATC" else cmdlet.since.lower()
    folder = f"docset/winserver{release}-ps/{cmdlet.module}"
    return f"MicrosoftDocs/windows-powershell-docs {folder}/{name}.md"


def known(release: str) -> dict[str, frozenset[str]]:
    """Return the cmdlets of a release with their parameters."""
    there = RELEASES[: RELEASES.index(release) + 1]
    return {
        name: cmdlet.parameters.union(*(cmdlet.later.get(each, ()) for each in there))
        for name, cmdlet in CMDLETS.items()
        if cmdlet.since in there
    }

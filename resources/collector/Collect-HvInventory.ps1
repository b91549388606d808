<#
.SYNOPSIS
Gathers what hvplanner has to know of Hyper-V hosts and failover clusters into one JSON file.

.DESCRIPTION
Reads and changes nothing, neither on hosts nor on clusters; the one thing it writes is the file.
It runs as whoever starts it, asks for no password and keeps none. Hosts are asked all at once over
PowerShell remoting, with what Windows Server 2012 to 2025 has; what is missing on a host or fails
there is named in the manifest of the file, and the rest is gathered all the same.

Of guests it takes which system runs in them and which integration services they have. It takes
neither their addresses nor anything else that is in them.

.PARAMETER ComputerName
Clusters, or any one host of each, or hosts that are in no cluster. Without any: this computer.

.PARAMETER Path
The file to write.

.EXAMPLE
.\Collect-HvInventory.ps1 -ComputerName CLUSTER1, CLUSTER2 -Path inventory.json
#>
#Requires -Version 5.1
[CmdletBinding()]
param(
    [string[]]$ComputerName = @($env:COMPUTERNAME),
    [string]$Path = 'hvplanner-inventory.json'
)
$ErrorActionPreference = 'Stop'
$Collector = '1.0'

# What runs on a host, with Windows PowerShell 3.0 and later. It returns text: how deep and in which
# types objects come through remoting depends on versions, and text does not.
$Common = {
    # What a property holds as a number, a text or a list of them.
    function ConvertTo-Plain($Value) {
        if ($null -eq $Value -or $Value -is [string]) { return $Value }
        if ($Value -is [datetime]) { return $Value.ToUniversalTime().ToString('o') }
        if ($Value -is [enum]) { return "$Value" }
        if ($Value.GetType().IsPrimitive) { return $Value }
        if ($Value -is [System.Collections.IEnumerable]) {
            return , @($Value | ForEach-Object { ConvertTo-Plain $_ })
        }
        $Names = @($Value.PSObject.Properties | ForEach-Object { $_.Name })
        if ($Names -contains 'MinimumBandwidthWeight') {
            return Select-Plain $Value @('MinimumBandwidthWeight', 'MinimumBandwidthAbsolute', 'MaximumBandwidth')
        }
        if ($Names -contains 'Name') { return "$($Value.Name)" }
        if ($Names -contains 'Value') { return ConvertTo-Plain $Value.Value }
        return "$Value"
    }
    # Some properties of an object; 'Key=Parent.Property' takes one of what it belongs to.
    function Select-Plain($Object, $Properties) {
        $Plain = [ordered]@{}
        foreach ($Property in $Properties) {
            $Key, $Way = $Property -split '=', 2
            if (-not $Way) { $Way = $Key }
            $Value = $Object
            foreach ($Step in $Way -split '\.') {
                if ($null -ne $Value) { $Value = $Value.$Step }
            }
            if ($null -ne $Value) { $Plain[$Key] = ConvertTo-Plain $Value }
        }
        return $Plain
    }
    function Add-LeftOut($What, $Why) {
        $Entry = [ordered]@{ node = $env:COMPUTERNAME; what = $What; why = "$Why" }
        [void]$LeftOut.Add((ConvertTo-Json -InputObject $Entry -Compress))
    }
    # Reads one section. What only is not there is no failure.
    function Add-Section($Name, $Command, $Properties, $Read) {
        if (-not (Get-Command -Name $Command -ErrorAction SilentlyContinue)) {
            Add-LeftOut $Name 'The cmdlet is missing.'
            return
        }
        try {
            $ErrorActionPreference = 'Continue'
            $Found = @(& $Read 2>&1)
            $Failed = @($Found | Where-Object { $_ -is [System.Management.Automation.ErrorRecord] })
            $Told = @($Failed | Where-Object { $_.CategoryInfo.Category -ne 'ObjectNotFound' })
            if ($Told.Count) { Add-LeftOut $Name $Told[0] }
            $Good = @($Found | Where-Object { $null -ne $_ -and $_ -isnot [System.Management.Automation.ErrorRecord] })
            $Records = @($Good | ForEach-Object { Select-Plain $_ $Properties })
            $Key = ConvertTo-Json -InputObject $Name -Compress
            [void]$Sections.Add($Key + ':' + (ConvertTo-Json -InputObject $Records -Depth 5 -Compress))
        } catch {
            Add-LeftOut $Name $_
        }
    }
    $Sections = New-Object System.Collections.ArrayList
    $LeftOut = New-Object System.Collections.ArrayList
}

$OfCluster = {
    if (Get-Command -Name 'Get-Cluster' -ErrorAction SilentlyContinue) {
        try { $Cluster = Get-Cluster -ErrorAction Stop } catch { $Cluster = $null }
    }
    $Nodes = @($env:COMPUTERNAME)
    $Absent = @()
    if ($Cluster) {
        $All = @(Get-ClusterNode)
        $Nodes = @($All | Where-Object { "$($_.State)" -ne 'Down' } | ForEach-Object { $_.Name })
        $Absent = @($All | Where-Object { "$($_.State)" -eq 'Down' } | ForEach-Object { $_.Name })
        Add-Section 'Get-Cluster' 'Get-Cluster' @(
            'Name', 'Id', 'Domain', 'ClusterFunctionalLevel', 'MaximumParallelMigrations',
            'SetSMBBandwidthLimit', 'SMBBandwidthLimit', 'SMBBandwidthLimitFactor',
            'SameSubnetDelay', 'SameSubnetThreshold', 'CrossSubnetDelay', 'CrossSubnetThreshold',
            'AutoBalancerMode', 'AutoBalancerLevel', 'DynamicQuorum'
        ) { $Cluster }
        Add-Section 'Get-ClusterNode' 'Get-ClusterNode' @(
            'Name', 'Id', 'State', 'NodeWeight', 'DynamicWeight', 'MajorVersion', 'MinorVersion',
            'BuildNumber'
        ) { Get-ClusterNode }
        Add-Section 'Get-ClusterNetwork' 'Get-ClusterNetwork' @(
            'Id', 'Name', 'Role', 'Metric', 'AutoMetric', 'Address', 'AddressMask', 'Ipv6Addresses',
            'State'
        ) { Get-ClusterNetwork }
        Add-Section 'Get-ClusterNetworkInterface' 'Get-ClusterNetworkInterface' @(
            'Name', 'Node', 'Network', 'Adapter', 'AdapterId', 'Address', 'IPv4Addresses',
            'IPv6Addresses', 'State'
        ) { Get-ClusterNetworkInterface }
        Add-Section 'Get-ClusterResourceType Virtual Machine' 'Get-ClusterResourceType' @('Name', 'Value') {
            Get-ClusterResourceType -Name 'Virtual Machine' | Get-ClusterParameter |
                Where-Object { @('MigrationNetworkOrder', 'MigrationExcludeNetworks', 'MoveTypeThreshold') -contains $_.Name }
        }
        Add-Section 'Get-ClusterGroup' 'Get-ClusterGroup' @(
            'Name', 'Id', 'GroupType', 'State', 'OwnerNode', 'Priority', 'AntiAffinityClassNames',
            'IsCoreGroup'
        ) { Get-ClusterGroup }
        Add-Section 'Get-ClusterQuorum' 'Get-ClusterQuorum' @(
            'QuorumResource', 'QuorumType'
        ) { Get-ClusterQuorum }
        Add-Section 'Get-ClusterSharedVolume' 'Get-ClusterSharedVolume' @(
            'Name', 'Id', 'State', 'OwnerNode'
        ) { Get-ClusterSharedVolume }
    }
    $Name = if ($Cluster) { $Cluster.Name } else { '' }
    New-Object PSObject -Property @{
        Name = $Name
        Nodes = $Nodes
        Absent = $Absent
        Sections = $Sections -join ','
        LeftOut = $LeftOut -join ','
    }
}

$OfNode = {
    $Keywords = @(
        '*SRIOV', '*NumVFs', '*VMQ', '*RSS', '*RSSOnHostVPorts', '*JumboPacket', '*NetworkDirect', '*NetworkDirectTechnology', 'VlanID'
    )
    $Items = @(
        'FullyQualifiedDomainName', 'IntegrationServicesVersion', 'CSDVersion', 'OSName', 'OSVersion', 'OSMajorVersion', 'OSMinorVersion',
        'OSBuildNumber', 'OSEditionId', 'OSPlatformId', 'ProcessorArchitecture', 'ProductType', 'ServicePackMajor', 'ServicePackMinor', 'SuiteMask'
    ) -join '|'

    Add-Section 'Win32_OperatingSystem' 'Get-CimInstance' @(
        'Caption', 'Version', 'BuildNumber', 'OSLanguage', 'LastBootUpTime'
    ) { Get-CimInstance -ClassName 'Win32_OperatingSystem' }
    Add-Section 'Win32_ComputerSystem' 'Get-CimInstance' @(
        'Name', 'Domain', 'Manufacturer', 'Model', 'NumberOfProcessors',
        'NumberOfLogicalProcessors', 'TotalPhysicalMemory'
    ) { Get-CimInstance -ClassName 'Win32_ComputerSystem' }
    Add-Section 'Win32_Processor' 'Get-CimInstance' @(
        'Name', 'NumberOfCores', 'NumberOfLogicalProcessors'
    ) { Get-CimInstance -ClassName 'Win32_Processor' }

    Add-Section 'Get-NetAdapter' 'Get-NetAdapter' @(
        'Name', 'InterfaceDescription', 'InterfaceGuid', 'ifIndex', 'Status', 'Speed', 'LinkSpeed',
        'MacAddress', 'VlanID', 'MtuSize', 'DriverVersion', 'DriverProvider', 'DriverDate',
        'PnPDeviceID', 'Virtual', 'HardwareInterface', 'ConnectorPresent'
    ) { Get-NetAdapter }
    Add-Section 'Get-NetAdapterHardwareInfo' 'Get-NetAdapterHardwareInfo' @(
        'Name', 'InterfaceDescription', 'Segment', 'Slot', 'Bus', 'Device', 'Function',
        'PcieLinkSpeed', 'PcieLinkWidth', 'NumaNode'
    ) { Get-NetAdapterHardwareInfo }
    Add-Section 'Get-NetAdapterAdvancedProperty' 'Get-NetAdapterAdvancedProperty' @(
        'Name', 'InterfaceDescription', 'DisplayName', 'RegistryKeyword', 'RegistryValue'
    ) {
        Get-NetAdapterAdvancedProperty -AllProperties | Where-Object { $Keywords -contains $_.RegistryKeyword }
    }
    Add-Section 'Get-NetAdapterSriov' 'Get-NetAdapterSriov' @(
        'Name', 'InterfaceDescription', 'Enabled', 'SriovSupport', 'SwitchName', 'NumVFs',
        'NumAllocatedVFs', 'NumVPorts', 'NumActiveVPorts', 'NumQueuePairsForDefaultVPort',
        'NumQueuePairsForNonDefaultVPorts'
    ) { Get-NetAdapterSriov }
    Add-Section 'Get-NetAdapterSriovVf' 'Get-NetAdapterSriovVf' @(
        'Name', 'FunctionID', 'SwitchID', 'VmFriendlyName', 'VmID', 'VmNicID', 'CurrentMacAddress',
        'VPortID'
    ) { Get-NetAdapterSriovVf }
    Add-Section 'Get-NetAdapterVmq' 'Get-NetAdapterVmq' @(
        'Name', 'InterfaceDescription', 'Enabled', 'NumberOfReceiveQueues', 'BaseProcessorGroup',
        'BaseProcessorNumber', 'MaxProcessorNumber', 'MaxProcessors', 'NumaNode'
    ) { Get-NetAdapterVmq }
    Add-Section 'Get-NetAdapterRdma' 'Get-NetAdapterRdma' @(
        'Name', 'InterfaceDescription', 'Enabled', 'MaxQueuePairCount'
    ) { Get-NetAdapterRdma }
    Add-Section 'Get-NetAdapterRss' 'Get-NetAdapterRss' @(
        'Name', 'InterfaceDescription', 'Enabled', 'NumberOfReceiveQueues', 'BaseProcessorGroup',
        'BaseProcessorNumber', 'MaxProcessors'
    ) { Get-NetAdapterRss }
    Add-Section 'Get-NetIPAddress' 'Get-NetIPAddress' @(
        'InterfaceAlias', 'InterfaceIndex', 'IPAddress', 'PrefixLength', 'AddressFamily',
        'PrefixOrigin'
    ) { Get-NetIPAddress }

    Add-Section 'Get-NetLbfoTeam' 'Get-NetLbfoTeam' @(
        'Name', 'Members', 'TeamNics', 'TeamingMode', 'LoadBalancingAlgorithm', 'LacpTimer',
        'Status'
    ) { Get-NetLbfoTeam }
    Add-Section 'Get-NetLbfoTeamMember' 'Get-NetLbfoTeamMember' @(
        'Name', 'Team', 'AdministrativeMode', 'OperationalMode', 'OperationalStatus'
    ) { Get-NetLbfoTeamMember }
    Add-Section 'Get-NetLbfoTeamNic' 'Get-NetLbfoTeamNic' @(
        'Name', 'Team', 'VlanID', 'Primary', 'Default'
    ) { Get-NetLbfoTeamNic }

    Add-Section 'Get-VMHost' 'Get-VMHost' @(
        'Name', 'ComputerName', 'LogicalProcessorCount', 'MemoryCapacity',
        'VirtualMachineMigrationEnabled', 'VirtualMachineMigrationAuthenticationType',
        'VirtualMachineMigrationPerformanceOption', 'MaximumVirtualMachineMigrations',
        'MaximumStorageMigrations', 'UseAnyNetworkForMigration', 'NumaSpanningEnabled',
        'IovSupport', 'IovSupportReasons'
    ) { Get-VMHost }
    Add-Section 'Get-VMHostSupportedVersion' 'Get-VMHostSupportedVersion' @(
        'Name', 'Version', 'IsDefault'
    ) { Get-VMHostSupportedVersion }
    Add-Section 'Get-VMMigrationNetwork' 'Get-VMMigrationNetwork' @(
        'Subnet', 'Priority'
    ) { Get-VMMigrationNetwork }
    Add-Section 'Get-VMSwitch' 'Get-VMSwitch' @(
        'Name', 'Id', 'SwitchType', 'AllowManagementOS', 'NetAdapterInterfaceDescription',
        'NetAdapterInterfaceDescriptions', 'EmbeddedTeamingEnabled', 'IovEnabled', 'IovSupport',
        'IovSupportReasons', 'IovVirtualFunctionCount', 'IovVirtualFunctionsInUse',
        'BandwidthReservationMode', 'BandwidthPercentage', 'DefaultFlowMinimumBandwidthAbsolute',
        'DefaultFlowMinimumBandwidthWeight'
    ) { Get-VMSwitch }
    Add-Section 'Get-VMSwitchTeam' 'Get-VMSwitchTeam' @(
        'Name', 'Id', 'NetAdapterInterfaceDescription', 'TeamingMode', 'LoadBalancingAlgorithm'
    ) {
        Get-VMSwitch | Where-Object { $_.EmbeddedTeamingEnabled } | ForEach-Object { Get-VMSwitchTeam -Name $_.Name }
    }
    Add-Section 'Get-VMSwitchExtension' 'Get-VMSwitchExtension' @(
        'Name', 'Id', 'SwitchName', 'ExtensionType', 'Enabled', 'Running'
    ) {
        Get-VMSwitch | ForEach-Object { Get-VMSwitchExtension -VMSwitchName $_.Name }
    }
    Add-Section 'Get-VMNetworkAdapter ManagementOS' 'Get-VMNetworkAdapter' @(
        'Name', 'SwitchName', 'MacAddress', 'IsManagementOs', 'BandwidthSetting', 'IeeePriorityTag',
        'VmqWeight'
    ) { Get-VMNetworkAdapter -ManagementOS }

    Add-Section 'Get-VM' 'Get-VM' @(
        'Name', 'VMId', 'State', 'Generation', 'Version', 'ProcessorCount', 'MemoryAssigned',
        'MemoryDemand', 'MemoryStartup', 'MemoryMinimum', 'MemoryMaximum', 'DynamicMemoryEnabled',
        'IntegrationServicesVersion', 'IntegrationServicesState', 'IsClustered', 'Path'
    ) { Get-VM }
    Add-Section 'Get-VMNetworkAdapter' 'Get-VMNetworkAdapter' @(
        'Name', 'Id', 'VMName', 'VMId', 'SwitchName', 'MacAddress', 'IsManagementOs', 'IsLegacy',
        'IovWeight', 'IovUsage', 'IovQueuePairsRequested', 'IovQueuePairsAssigned',
        'IovInterruptModeration', 'VmqWeight', 'VmqUsage', 'VrssEnabled', 'VmmqEnabled',
        'VmmqQueuePairs', 'AllowTeaming', 'DhcpGuard', 'RouterGuard', 'MacAddressSpoofing',
        'PortMirroringMode', 'VirtualSubnetId', 'BandwidthSetting', 'StatusDescription'
    ) { Get-VM | Get-VMNetworkAdapter }
    Add-Section 'Get-VMNetworkAdapterVlan' 'Get-VMNetworkAdapterVlan' @(
        'ParentAdapter', 'VMName=ParentAdapter.VMName', 'VMId=ParentAdapter.VMId',
        'IsManagementOs=ParentAdapter.IsManagementOs', 'OperationMode', 'AccessVlanId',
        'NativeVlanId', 'AllowedVlanIdListString', 'PrivateVlanMode', 'PrimaryVlanId'
    ) {
        Get-VMNetworkAdapterVlan -ManagementOS
        Get-VM | Get-VMNetworkAdapterVlan
    }
    Add-Section 'Get-VMNetworkAdapterAcl' 'Get-VMNetworkAdapterAcl' @(
        'ParentAdapter', 'VMName=ParentAdapter.VMName', 'VMId=ParentAdapter.VMId',
        'IsManagementOs=ParentAdapter.IsManagementOs', 'Action', 'Direction', 'LocalAddress',
        'RemoteAddress'
    ) { Get-VM | Get-VMNetworkAdapterAcl }
    Add-Section 'Get-VMNetworkAdapterExtendedAcl' 'Get-VMNetworkAdapterExtendedAcl' @(
        'ParentAdapter', 'VMName=ParentAdapter.VMName', 'VMId=ParentAdapter.VMId', 'Action',
        'Direction', 'LocalAddress', 'RemoteAddress', 'Weight'
    ) { Get-VM | Get-VMNetworkAdapterExtendedAcl }
    Add-Section 'Get-VMNetworkAdapterTeamMapping' 'Get-VMNetworkAdapterTeamMapping' @(
        'ParentAdapter', 'VMName=ParentAdapter.VMName',
        'IsManagementOs=ParentAdapter.IsManagementOs', 'NetAdapterName'
    ) { Get-VMNetworkAdapterTeamMapping -ManagementOS }
    Add-Section 'Get-VMProcessor' 'Get-VMProcessor' @(
        'VMName', 'VMId', 'Count', 'CompatibilityForMigrationEnabled',
        'CompatibilityForMigrationMode'
    ) { Get-VM | Get-VMProcessor }

    Add-Section 'Get-SmbBandwidthLimit' 'Get-SmbBandwidthLimit' @(
        'Category', 'BytesPerSecond'
    ) { Get-SmbBandwidthLimit }
    Add-Section 'Get-SmbMultichannelConnection' 'Get-SmbMultichannelConnection' @(
        'ServerName', 'ClientIpAddress', 'ServerIpAddress', 'ClientRdmaCapable',
        'ServerRdmaCapable', 'Selected', 'Failed'
    ) { Get-SmbMultichannelConnection }
    Add-Section 'Get-NetQosTrafficClass' 'Get-NetQosTrafficClass' @(
        'Name', 'Priority', 'Bandwidth', 'BandwidthPercentage', 'Algorithm'
    ) { Get-NetQosTrafficClass }
    Add-Section 'Get-NetQosPolicy' 'Get-NetQosPolicy' @(
        'Name', 'Template', 'NetDirectPort', 'PriorityValue', 'MinBandwidthWeight'
    ) { Get-NetQosPolicy }
    Add-Section 'Get-NetQosFlowControl' 'Get-NetQosFlowControl' @(
        'Name', 'Priority', 'Enabled'
    ) { Get-NetQosFlowControl }
    Add-Section 'Get-NetQosDcbxSetting' 'Get-NetQosDcbxSetting' @('InterfaceAlias', 'Willing') { Get-NetQosDcbxSetting }
    Add-Section 'Get-NetIntent' 'Get-NetIntent' @(
        'IntentName', 'IntentType', 'IsComputeIntentSet', 'IsStorageIntentSet',
        'IsManagementIntentSet', 'NetAdapterNamesAsList', 'StorageVLANs', 'ManagementVLAN'
    ) { Get-NetIntent }
    Add-Section 'Get-NetIntentStatus' 'Get-NetIntentStatus' @(
        'IntentName', 'Host', 'ConfigurationStatus', 'ProvisioningStatus', 'Error'
    ) { Get-NetIntentStatus }

    Add-Section 'Msvm_KvpExchangeComponent' 'Get-CimInstance' @('SystemName', 'GuestIntrinsicExchangeItems') {
        try {
            $Guests = @(Get-CimInstance -Namespace 'root\virtualization\v2' -ClassName 'Msvm_KvpExchangeComponent' -ErrorAction Stop)
        } catch {
            # The older of both namespaces is gone from 2012 R2 on.
            $Guests = @(Get-CimInstance -Namespace 'root\virtualization' -ClassName 'Msvm_KvpExchangeComponent')
        }
        foreach ($Guest in $Guests) {
            $Wanted = @($Guest.GuestIntrinsicExchangeItems | Where-Object { $_ -match "<VALUE>($Items)</VALUE>" })
            New-Object PSObject -Property @{ SystemName = $Guest.SystemName; GuestIntrinsicExchangeItems = $Wanted }
        }
    }
    # Of equal events only the newest: a host writes one whenever a guest that is behind connects.
    Add-Section 'Get-WinEvent' 'Get-WinEvent' @(
        'Id', 'ProviderName', 'TimeCreated', 'MachineName', 'Message', 'Properties'
    ) {
        $Seen = @{}
        Get-WinEvent -FilterHashtable @{ LogName = 'Microsoft-Windows-Hyper-V-Integration/Admin'; Id = 4010 } -MaxEvents 20000 |
            Where-Object { -not $Seen.ContainsKey("$($_.Message)") } | ForEach-Object {
                $Seen["$($_.Message)"] = $true
                $_
            }
    }
    $Parts = @('"name":' + (ConvertTo-Json -InputObject $env:COMPUTERNAME -Compress)) + @($Sections)
    New-Object PSObject -Property @{
        Node = $env:COMPUTERNAME
        Json = '{' + ($Parts -join ',') + '}'
        LeftOut = $LeftOut -join ','
    }
}

# --- From here on, what runs where the script was started -------------------------------------

# What hosts answer, and the errors of those that do not. This computer too is asked over remoting:
# so Windows PowerShell answers, whoever asks.
function Get-Answer($Computers, $Block) {
    $Whole = [scriptblock]::Create("$Common$Block")
    return Invoke-Command -ComputerName $Computers -ScriptBlock $Whole -ErrorAction Continue 2>&1
}
function Get-LeftOutText($Node, $What, $Why) {
    Write-Warning ('{0}: {1}: {2}' -f $Node, $What, $Why)
    return ConvertTo-Json -InputObject ([ordered]@{ node = "$Node"; what = "$What"; why = "$Why" }) -Compress
}
function Get-Reason($Node, $Failures) {
    $Own = @($Failures | Where-Object { "$($_.TargetObject)" -eq $Node -or "$($_.OriginInfo.PSComputerName)" -eq $Node })
    if ($Own.Count) { return "$($Own[0])" }
    return 'The host did not answer.'
}

$LeftOut = @()
$Clusters = @()
$Alone = @()
$ClusterNames = @()
$NodeNames = @()
foreach ($Computer in $ComputerName) {
    $Heard = @(Get-Answer $Computer $OfCluster)
    $Cluster = @($Heard | Where-Object { $_.Nodes })[0]
    if (-not $Cluster) {
        $LeftOut += Get-LeftOutText $Computer 'All of it' (Get-Reason $Computer $Heard)
        continue
    }
    if ($Cluster.Name -and $ClusterNames -contains $Cluster.Name) { continue }
    foreach ($Node in @($Cluster.Absent | Where-Object { $_ })) { $LeftOut += Get-LeftOutText $Node 'All of it' 'The host is down.' }
    $Heard = @(Get-Answer @($Cluster.Nodes) $OfNode)
    $Answers = @($Heard | Where-Object { $_.Json })
    $Answered = @($Answers | ForEach-Object { $_.Node })
    foreach ($Node in @($Cluster.Nodes | Where-Object { $Answered -notcontains $_ })) {
        $LeftOut += Get-LeftOutText $Node 'All of it' (Get-Reason $Node $Heard)
    }
    $LeftOut += @(@($Cluster) + $Answers | ForEach-Object { $_.LeftOut } | Where-Object { $_ })
    $NodeNames += $Answered
    $Nodes = @($Answers | ForEach-Object { $_.Json }) -join ','
    if ($Cluster.Name) {
        $ClusterNames += $Cluster.Name
        $Parts = @(
            ('"name":' + (ConvertTo-Json -InputObject $Cluster.Name -Compress)), $Cluster.Sections, ('"nodes":[' + $Nodes + ']')
        )
        $Clusters += '{' + (@($Parts | Where-Object { $_ }) -join ',') + '}'
    } else {
        $Alone += $Nodes
    }
}

$Manifest = [ordered]@{
    collector = $Collector
    collected = [datetime]::UtcNow.ToString('o')
    clusters = @($ClusterNames)
    nodes = @($NodeNames)
}
$Head = (ConvertTo-Json -InputObject $Manifest -Compress).TrimEnd('}')
$Json = '{"format":"hvplanner-bundle","version":1,"manifest":' + $Head +
    ',"left_out":[' + ($LeftOut -join ',') + ']},"clusters":[' + ($Clusters -join ',') +
    '],"nodes":[' + (@($Alone | Where-Object { $_ }) -join ',') + ']}'

# Whoever looks sees the former file or the new one, never a part.
$Target = $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($Path)
$Fresh = $Target + '.' + [guid]::NewGuid().ToString('N') + '.tmp'
[System.IO.File]::WriteAllText($Fresh, $Json, (New-Object System.Text.UTF8Encoding $false))
if (Test-Path -LiteralPath $Target) {
    [System.IO.File]::Replace($Fresh, $Target, [NullString]::Value)
} else {
    [System.IO.File]::Move($Fresh, $Target)
}
"$($ClusterNames.Count) clusters and $($NodeNames.Count) hosts are in $Target. What was left out stands in its manifest."

#Requires -Version 5.1
#Requires -PSEdition Desktop
#Requires -Modules FailoverClusters, @{ ModuleName = 'Pester'; ModuleVersion = '5.1.0' }
<#
.SYNOPSIS
Proves that the cluster is as planned. Reads only, and changes nothing.

.DESCRIPTION
Run it in Windows PowerShell as an administrator of the cluster, from a machine outside of it, with
Pester 5.1 or later:

    Invoke-Pester -Path .\plan.Tests.ps1 -Output Detailed

Adapters with other names than the script has go in by a container:

    $Names = @{ AdapterName = @{ 'NIC1 Port2' = 'SLOT 3' } }
    Invoke-Pester -Container (New-PesterContainer -Path .\plan.Tests.ps1 -Data $Names)

Titles count hosts and steps: Pester would expand the names of a design.
#>
param([hashtable]$AdapterName = @{})
BeforeAll {
$Cluster = 'FAB-CLU1'
$Steps1 = @(
    @{ Step = 'NoOtherSwitch'; Name = 'switch2'; Adapters = @('NIC2 Port2'); Team = ''; Embedded = $false; Iov = $true; Bandwidth = 'None' }
    @{ Step = 'NoOtherSwitch'; Name = 'VM switch'; Adapters = @('NIC1 Port2'); Team = ''; Embedded = $false; Iov = $true; Bandwidth = 'None' }
    @{ Step = 'NoLbfoTeam'; Name = 'Converged' }
    @{ Step = 'NoLbfoTeam'; Name = 'Management' }
    @{ Step = 'NoOtherTeam'; Name = 'team1'; Members = @('NIC1 Port1', 'NIC2 Port1') }
    @{ Step = 'NoAdapterVlan'; Adapter = 'NIC1 Port1' }
    @{ Step = 'NoAdapterVlan'; Adapter = 'NIC2 Port1' }
    @{ Step = 'NoAdapterVlan'; Adapter = 'NIC2 Port2' }
    @{ Step = 'NoAdapterVlan'; Adapter = 'NIC1 Port2' }
    @{ Step = 'LbfoTeam'; Name = 'team1'; Members = @('NIC1 Port1', 'NIC2 Port1'); Mode = 'SwitchIndependent'; Algorithm = 'Dynamic' }
    @{ Step = 'TeamVlans'; Team = 'team1'; Vlans = @(0) }
    @{ Step = 'AdapterVfs'; Adapter = 'NIC2 Port2'; Count = 1 }
    @{ Step = 'AdapterVfs'; Adapter = 'NIC1 Port2'; Count = 1 }
    @{ Step = 'PlainSwitch'; Name = 'switch2'; Adapters = @('NIC2 Port2'); Team = ''; Iov = $true; Bandwidth = 'None' }
    @{ Step = 'PlainSwitch'; Name = 'VM switch'; Adapters = @('NIC1 Port2'); Team = ''; Iov = $true; Bandwidth = 'None' }
    @{ Step = 'AdapterQueues'; Adapter = 'NIC2 Port2'; First = 2; Processors = 7 }
    @{ Step = 'AdapterQueues'; Adapter = 'NIC1 Port2'; First = 16; Processors = 7 }
    @{ Step = 'HostVnic'; Name = 'CSV'; Switch = 'switch2'; Vlan = 20 }
    @{ Step = 'HostMtu'; Kind = 'vnic'; Name = 'CSV'; Vlan = 20; Mtu = 1500 }
    @{ Step = 'HostAddress'; Kind = 'vnic'; Name = 'CSV'; Vlan = 20; Subnet = '10.1.20.0'; Mask = '255.255.255.0'; Number = 1 }
    @{ Step = 'HostVnic'; Name = 'Live migration'; Switch = 'VM switch'; Vlan = 30 }
    @{ Step = 'HostMtu'; Kind = 'vnic'; Name = 'Live migration'; Vlan = 30; Mtu = 1500 }
    @{ Step = 'HostAddress'; Kind = 'vnic'; Name = 'Live migration'; Vlan = 30; Subnet = '10.1.30.0'; Mask = '255.255.255.0'; Number = 1 }
    @{ Step = 'HostMtu'; Kind = 'team'; Name = 'team1'; Vlan = 0; Mtu = 1500 }
    @{ Step = 'HostAddress'; Kind = 'team'; Name = 'team1'; Vlan = 0; Subnet = '10.1.10.0'; Mask = '255.255.255.0'; Number = 1 }
)
$Steps2 = @(
    @{ Step = 'HostMigration'; Transport = 'Compression' }
    @{ Step = 'HostLimit'; Simultaneous = 3 }
    @{ Step = 'HostNetworks'; Subnets = @('10.1.30.0/24', '10.1.20.0/24') }
)
$Steps3 = @(
    @{ Step = 'LbfoTeam'; Name = 'Converged'; Members = @('NIC1 Port1', 'NIC1 Port2'); Mode = 'SwitchIndependent'; Algorithm = 'Dynamic' }
    @{ Step = 'LbfoTeam'; Name = 'Management'; Members = @('NIC2 Port1', 'NIC2 Port2'); Mode = 'SwitchIndependent'; Algorithm = 'TransportPorts' }
    @{ Step = 'TeamVlans'; Team = 'Management'; Vlans = @(0) }
    @{ Step = 'PlainSwitch'; Name = 'VM switch'; Adapters = @('NIC1 Port1', 'NIC1 Port2'); Team = 'Converged'; Iov = $true; Bandwidth = 'None' }
    @{ Step = 'HostVnic'; Name = 'CSV'; Switch = 'VM switch'; Vlan = 20 }
    @{ Step = 'HostVnic'; Name = 'Live migration'; Switch = 'VM switch'; Vlan = 30 }
    @{ Step = 'HostMigration'; Transport = 'Compression' }
    @{ Step = 'HostLimit'; Simultaneous = 2 }
)
$Steps4 = @(
    @{ Step = 'LbfoTeam'; Name = 'Converged'; Members = @('NIC1 Port1', 'NIC1 Port2'); Mode = 'SwitchIndependent'; Algorithm = 'Dynamic' }
    @{ Step = 'LbfoTeam'; Name = 'Management'; Members = @('NIC2 Port1', 'NIC2 Port2'); Mode = 'SwitchIndependent'; Algorithm = 'TransportPorts' }
    @{ Step = 'TeamVlans'; Team = 'Management'; Vlans = @(0) }
    @{ Step = 'PlainSwitch'; Name = 'VM switch'; Adapters = @('NIC1 Port1', 'NIC1 Port2'); Team = 'Converged'; Iov = $true; Bandwidth = 'None' }
    @{ Step = 'HostVnic'; Name = 'CSV'; Switch = 'VM switch'; Vlan = 20 }
    @{ Step = 'HostVnic'; Name = 'Live migration'; Switch = 'VM switch'; Vlan = 30 }
    @{ Step = 'HostMigration'; Transport = 'Compression' }
    @{ Step = 'HostLimit'; Simultaneous = 4 }
)
$Steps5 = @(
    @{ Step = 'LbfoTeam'; Name = 'Converged'; Members = @('NIC1 Port1', 'NIC1 Port2'); Mode = 'SwitchIndependent'; Algorithm = 'Dynamic' }
    @{ Step = 'LbfoTeam'; Name = 'Management'; Members = @('NIC2 Port1', 'NIC2 Port2'); Mode = 'SwitchIndependent'; Algorithm = 'TransportPorts' }
    @{ Step = 'TeamVlans'; Team = 'Management'; Vlans = @(0) }
    @{ Step = 'PlainSwitch'; Name = 'VM switch'; Adapters = @('NIC1 Port1', 'NIC1 Port2'); Team = 'Converged'; Iov = $true; Bandwidth = 'None' }
    @{ Step = 'HostVnic'; Name = 'CSV'; Switch = 'VM switch'; Vlan = 20 }
    @{ Step = 'HostVnic'; Name = 'Live migration'; Switch = 'VM switch'; Vlan = 30 }
    @{ Step = 'HostMigration'; Transport = 'TCPIP' }
    @{ Step = 'HostLimit'; Simultaneous = 2 }
)
$Turns = @(
    @{ Name = 'FAB-HV1'; Adapters = @{ 'NIC1 Port1' = '10G 1'; 'NIC2 Port1' = 'LAN 1'; 'NIC2 Port2' = 'LAN 2'; 'NIC1 Port2' = '10G 2' }; Steps = $Steps1; Settings = $Steps2; Today = $Steps3 }
    @{ Name = 'FAB-HV2'; Adapters = @{ 'NIC1 Port1' = '10G 1'; 'NIC2 Port1' = 'LAN 1'; 'NIC2 Port2' = 'LAN 2'; 'NIC1 Port2' = '10G 2' }; Steps = $Steps1; Settings = $Steps2; Today = $Steps4 }
    @{ Name = 'FAB-HV3'; Adapters = @{ 'NIC1 Port1' = '10G 1'; 'NIC2 Port1' = 'LAN 1'; 'NIC2 Port2' = 'LAN 2'; 'NIC1 Port2' = '10G 2' }; Steps = $Steps1; Settings = $Steps2; Today = $Steps3 }
    @{ Name = 'FAB-HV4'; Adapters = @{ 'NIC1 Port1' = '10G 1'; 'NIC2 Port1' = 'LAN 1'; 'NIC2 Port2' = 'LAN 2'; 'NIC1 Port2' = '10G 2' }; Steps = $Steps1; Settings = $Steps2; Today = $Steps5 }
)
$OnCluster = @(
    @{ Step = 'NetworkRole'; Name = 'Management'; Subnet = '10.1.10.0'; Mask = '255.255.255.0'; Role = 3 }
    @{ Step = 'NetworkRole'; Name = 'CSV'; Subnet = '10.1.20.0'; Mask = '255.255.255.0'; Role = 1 }
    @{ Step = 'NetworkRole'; Name = 'Live migration'; Subnet = '10.1.30.0'; Mask = '255.255.255.0'; Role = 1 }
    @{ Step = 'NetworkMetric'; Name = 'CSV'; Subnet = '10.1.20.0'; Mask = '255.255.255.0'; Metric = 900 }
    @{ Step = 'MigrationNetworks'; Names = @('Live migration', 'CSV'); Subnets = @('10.1.30.0', '10.1.20.0'); Masks = @('255.255.255.0', '255.255.255.0') }
)
$Functions = @(
    @{ Step = 'VmFunction'; Vm = 'sql01'; Vnic = 'Network Adapter'; Number = 1; Total = 1; Weight = 100; Pairs = 1 }
    @{ Step = 'VmFunction'; Vm = 'dc01'; Vnic = 'Network Adapter'; Number = 1; Total = 1; Weight = 0; Pairs = 1 }
    @{ Step = 'VmFunction'; Vm = 'app01'; Vnic = 'Network Adapter'; Number = 1; Total = 1; Weight = 0; Pairs = 1 }
    @{ Step = 'VmFunction'; Vm = 'app05'; Vnic = 'Network Adapter'; Number = 1; Total = 1; Weight = 0; Pairs = 1 }
    @{ Step = 'VmFunction'; Vm = 'web01'; Vnic = 'Network Adapter'; Number = 1; Total = 1; Weight = 0; Pairs = 1 }
    @{ Step = 'VmFunction'; Vm = 'web05'; Vnic = 'Network Adapter'; Number = 1; Total = 1; Weight = 0; Pairs = 1 }
    @{ Step = 'VmFunction'; Vm = 'mon01'; Vnic = 'Network Adapter'; Number = 1; Total = 1; Weight = 0; Pairs = 1 }
    @{ Step = 'VmFunction'; Vm = 'sql02'; Vnic = 'Network Adapter'; Number = 1; Total = 1; Weight = 100; Pairs = 1 }
    @{ Step = 'VmFunction'; Vm = 'dc02'; Vnic = 'Network Adapter'; Number = 1; Total = 1; Weight = 0; Pairs = 1 }
    @{ Step = 'VmFunction'; Vm = 'app02'; Vnic = 'Network Adapter'; Number = 1; Total = 1; Weight = 0; Pairs = 1 }
    @{ Step = 'VmFunction'; Vm = 'app06'; Vnic = 'Network Adapter'; Number = 1; Total = 1; Weight = 0; Pairs = 1 }
    @{ Step = 'VmFunction'; Vm = 'web02'; Vnic = 'Network Adapter'; Number = 1; Total = 1; Weight = 0; Pairs = 1 }
    @{ Step = 'VmFunction'; Vm = 'web06'; Vnic = 'Network Adapter'; Number = 1; Total = 1; Weight = 0; Pairs = 1 }
    @{ Step = 'VmFunction'; Vm = 'mon02'; Vnic = 'Network Adapter'; Number = 1; Total = 1; Weight = 0; Pairs = 1 }
    @{ Step = 'VmFunction'; Vm = 'sql03'; Vnic = 'Network Adapter'; Number = 1; Total = 1; Weight = 100; Pairs = 1 }
    @{ Step = 'VmFunction'; Vm = 'file01'; Vnic = 'Network Adapter'; Number = 1; Total = 1; Weight = 0; Pairs = 1 }
    @{ Step = 'VmFunction'; Vm = 'app03'; Vnic = 'Network Adapter'; Number = 1; Total = 1; Weight = 0; Pairs = 1 }
    @{ Step = 'VmFunction'; Vm = 'app07'; Vnic = 'Network Adapter'; Number = 1; Total = 1; Weight = 0; Pairs = 1 }
    @{ Step = 'VmFunction'; Vm = 'web03'; Vnic = 'Network Adapter'; Number = 1; Total = 1; Weight = 0; Pairs = 1 }
    @{ Step = 'VmFunction'; Vm = 'web07'; Vnic = 'Network Adapter'; Number = 1; Total = 1; Weight = 0; Pairs = 1 }
    @{ Step = 'VmFunction'; Vm = 'mon03'; Vnic = 'Network Adapter'; Number = 1; Total = 1; Weight = 0; Pairs = 1 }
    @{ Step = 'VmFunction'; Vm = 'sql04'; Vnic = 'Network Adapter'; Number = 1; Total = 1; Weight = 100; Pairs = 1 }
    @{ Step = 'VmFunction'; Vm = 'file02'; Vnic = 'Network Adapter'; Number = 1; Total = 1; Weight = 0; Pairs = 1 }
    @{ Step = 'VmFunction'; Vm = 'app04'; Vnic = 'Network Adapter'; Number = 1; Total = 1; Weight = 0; Pairs = 1 }
    @{ Step = 'VmFunction'; Vm = 'app08'; Vnic = 'Network Adapter'; Number = 1; Total = 1; Weight = 0; Pairs = 1 }
    @{ Step = 'VmFunction'; Vm = 'web04'; Vnic = 'Network Adapter'; Number = 1; Total = 1; Weight = 0; Pairs = 1 }
    @{ Step = 'VmFunction'; Vm = 'web08'; Vnic = 'Network Adapter'; Number = 1; Total = 1; Weight = 0; Pairs = 1 }
    @{ Step = 'VmFunction'; Vm = 'mon04'; Vnic = 'Network Adapter'; Number = 1; Total = 1; Weight = 0; Pairs = 1 }
)
$Places = @()
$OnHost = {
param($Given)
# Things are found by comparing their names, never by handing a name to -Name, which takes * and [
# for patterns.
function Get-RealName($Name) {
    if ($Given.Adapters.ContainsKey($Name)) { return $Given.Adapters[$Name] }
    return $Name
}
function Get-Physical($Name) {
    $Real = Get-RealName $Name
    $Found = @(Get-NetAdapter | Where-Object { $_.Name -eq $Real })
    if ($Found.Count -ne 1) { throw ('There is no adapter of this name; rename it, or say which it is by -AdapterName: ' + $Real) }
    return $Found[0]
}
function Get-Switch($Name) {
    return Get-VMSwitch | Where-Object { $_.Name -eq $Name }
}
function Get-HostVnic($Name) {
    return Get-VMNetworkAdapter -ManagementOS | Where-Object { $_.Name -eq $Name }
}
function Get-Team($Name) {
    return Get-NetLbfoTeam | Where-Object { $_.Name -eq $Name }
}
# The interface that a team was made with, on which a switch can be.
function Get-FirstTeamNic($Team) {
    return Get-NetLbfoTeamNic | Where-Object { $_.Team -eq $Team -and $_.Primary }
}
function Get-TeamNic($Team, $Vlan) {
    return Get-NetLbfoTeamNic | Where-Object { $_.Team -eq $Team -and [int]$_.VlanID -eq $Vlan }
}
# The VLAN that this first interface is to have: its own, else the first that is open.
function Get-FirstVlan($Team, $Vlans) {
    $First = Get-FirstTeamNic $Team
    if ($Vlans -contains [int]$First.VlanID) { return [int]$First.VlanID }
    return @(@($Vlans | Where-Object { -not (Get-TeamNic $Team $_) }) + @($Vlans))[0]
}
function Get-SurplusTeamNic($Team, $Vlans) {
    $OfFirst = Get-FirstVlan $Team $Vlans
    return Get-NetLbfoTeamNic | Where-Object {
        $_.Team -eq $Team -and -not $_.Primary -and ($Vlans -notcontains [int]$_.VlanID -or [int]$_.VlanID -eq $OfFirst)
    }
}
# The adapter on which the host itself has its addresses.
function Get-Interface($Kind, $Name, $Vlan) {
    if ($Kind -eq 'adapter') { return Get-Physical $Name }
    if ($Kind -eq 'team') {
        $TeamNic = Get-TeamNic $Name $Vlan
        if (-not $TeamNic) { return $null }
        return Get-NetAdapter | Where-Object { $_.Name -eq $TeamNic.Name }
    }
    $Vnic = Get-HostVnic $Name
    if (-not $Vnic) { return $null }
    return Get-NetAdapter | Where-Object { $_.DeviceID -eq $Vnic.DeviceId }
}
# How the addresses of an adapter of the host are listed.
function Get-Alias($Kind, $Name, $Vlan) {
    $Interface = Get-Interface $Kind $Name $Vlan
    if ($Interface) { return $Interface.Name }
    return 'vEthernet (' + $Name + ')'
}
# The adapters below a switch, by description, as the switch tells them.
function Get-SwitchBase($Switch) {
    $Below = $Switch.NetAdapterInterfaceDescription
    if ($Switch.EmbeddedTeamingEnabled) {
        $Below = (Get-VMSwitchTeam -VMSwitch $Switch).NetAdapterInterfaceDescription
    }
    return @($Below | Sort-Object) -join ';'
}
function Get-PlannedBase($Adapters, $Team) {
    if ($Team) {
        $TeamNic = Get-FirstTeamNic $Team
        if (-not $TeamNic -or (Compare-Object @((Get-Team $Team).Members) @($Adapters | ForEach-Object { Get-RealName $_ }))) { return '' }
        return (Get-NetAdapter | Where-Object { $_.Name -eq $TeamNic.Name }).InterfaceDescription
    }
    return @($Adapters | ForEach-Object { (Get-Physical $_).InterfaceDescription } | Sort-Object) -join ';'
}
function Test-SameForm($Switch, $Base, $Embedded, $Iov, $Bandwidth) {
    $Mode = "$($Switch.BandwidthReservationMode)"
    if ($Mode -eq 'Default') { $Mode = @('Weight', 'None')[[int]$Switch.IovEnabled] }
    return [bool]((Get-SwitchBase $Switch) -eq $Base -and [bool]$Switch.EmbeddedTeamingEnabled -eq $Embedded -and
        $Switch.IovEnabled -eq $Iov -and $Mode -eq $Bandwidth)
}
function Test-InSubnet($Ip, $Subnet, $Mask) {
    $Parsed = [System.Net.IPAddress]::Parse($Ip).GetAddressBytes()
    $Base = [System.Net.IPAddress]::Parse($Subnet).GetAddressBytes()
    $Bits = [System.Net.IPAddress]::Parse($Mask).GetAddressBytes()
    if ($Parsed.Length -ne $Base.Length) { return $false }
    for ($At = 0; $At -lt $Base.Length; $At++) {
        if (($Parsed[$At] -band $Bits[$At]) -ne ($Base[$At] -band $Bits[$At])) { return $false }
    }
    return $true
}
function Get-Jumbo($Interface) {
    return Get-NetAdapterAdvancedProperty | Where-Object {
        $_.InterfaceDescription -eq $Interface.InterfaceDescription -and $_.RegistryKeyword -eq '*JumboPacket'
    }
}
# The least that the driver offers and that is enough; the 14 bytes of the Ethernet header count too.
function Get-JumboValue($Jumbo, $Mtu) {
    $Offered = @($Jumbo.ValidRegistryValues | Where-Object { $_ } | ForEach-Object { [int]$_ } | Where-Object { $_ -ge $Mtu + 14 } | Sort-Object)
    if ($Offered.Count) { return $Offered[0] }
    return $Mtu + 14
}
# What is wrong with a step: nothing where all is as planned.
function Get-StepFault($Step) {
    $Fields = $Step.Clone()
    $Fields.Remove('Step')
    try {
        if (& ('Test-Planned' + $Step.Step) @Fields) { return '' }
    } catch {
        return "$_"
    }
    return 'is not as planned'
}
function Get-Vmq($Adapter) {
    $Physical = Get-Physical $Adapter
    return Get-NetAdapterVmq | Where-Object { $_.InterfaceDescription -eq $Physical.InterfaceDescription }
}
function Test-PlannedAdapterQueues($Adapter, $First, $Processors) {
    $Vmq = Get-Vmq $Adapter
    return [bool]($Vmq -and [int]$Vmq.BaseProcessorNumber -eq $First -and [int]$Vmq.MaxProcessors -eq $Processors)
}
function Get-Sriov($Adapter) {
    $Physical = Get-Physical $Adapter
    return Get-NetAdapterSriov | Where-Object { $_.InterfaceDescription -eq $Physical.InterfaceDescription }
}
function Test-PlannedAdapterVfs($Adapter, $Count) {
    $Sriov = Get-Sriov $Adapter
    return [bool]($Sriov -and $Sriov.Enabled -and [int]$Sriov.NumVFs -eq $Count)
}
function Get-Ip($Interface) {
    return Get-NetIPAddress -AddressFamily IPv4 -ErrorAction SilentlyContinue | Where-Object { $_.InterfaceIndex -eq $Interface.ifIndex }
}
function Test-PlannedHostAddress($Kind, $Name, $Vlan, $Subnet, $Mask, $Number) {
    $Interface = Get-Interface $Kind $Name $Vlan
    if (-not $Interface) { return $false }
    return [bool](@(Get-Ip $Interface | Where-Object {
        if ($Subnet) { Test-InSubnet $_.IPAddress $Subnet $Mask } else { $_.IPAddress -notlike '169.254.*' }
    }).Count)
}
# Whatever the host had in this subnet before its switches were changed, it gets back; where the
# subnet is not known, what an adapter of this name had. Addresses of IPv6 go with the one of IPv4
# that was on the same adapter.
function Test-PlannedHostLimit($Simultaneous) {
    return [bool]([int](Get-VMHost).MaximumVirtualMachineMigrations -eq $Simultaneous)
}
function Test-PlannedHostMigration($Transport) {
    $VMHost = Get-VMHost
    return [bool]($VMHost.VirtualMachineMigrationEnabled -and "$($VMHost.VirtualMachineMigrationPerformanceOption)" -eq $Transport)
}
function Test-PlannedHostMtu($Kind, $Name, $Vlan, $Mtu) {
    $Interface = Get-Interface $Kind $Name $Vlan
    if (-not $Interface) { return $false }
    $Jumbo = Get-Jumbo $Interface
    # A team whose interfaces have no such setting takes what its members take.
    if (-not $Jumbo) { return [bool]($Mtu -le 1500 -or $Kind -eq 'team') }
    $Value = [int]@($Jumbo.RegistryValue)[0]
    return [bool]($Value -ge $Mtu + 14 -and ($Mtu -gt 1500 -or $Value -le 1514))
}
function Get-OwnNetwork {
    return Get-VMMigrationNetwork | Sort-Object -Property Priority
}
function Test-PlannedHostNetworks($Subnets) {
    if (-not @($Subnets).Count) { return [bool](Get-VMHost).UseAnyNetworkForMigration }
    $Own = @(Get-OwnNetwork | ForEach-Object { "$($_.Subnet)" })
    return [bool](-not (Get-VMHost).UseAnyNetworkForMigration -and ($Own -join ';') -eq (@($Subnets) -join ';'))
}
function Test-PlannedHostVnic($Name, $Switch, $Vlan) {
    $Vnic = Get-HostVnic $Name
    if (-not $Vnic -or $Vnic.SwitchName -ne $Switch) { return $false }
    return [bool]([int](Get-VMNetworkAdapterVlan -VMNetworkAdapter $Vnic).AccessVlanId -eq $Vlan)
}
function Test-PlannedLbfoTeam($Name, $Members, $Mode, $Algorithm) {
    $Team = Get-Team $Name
    if (-not $Team) { return $false }
    return [bool](-not (Compare-Object @($Team.Members) @($Members | ForEach-Object { Get-RealName $_ })) -and
        "$($Team.TeamingMode)" -eq $Mode -and "$($Team.LoadBalancingAlgorithm)" -eq $Algorithm)
}
# A driver that knows no VLANs says none; 4095 is all of them.
function Test-PlannedNoAdapterVlan($Adapter) {
    return [bool](@(0, 4095) -contains [int](Get-Physical $Adapter).VlanID)
}
function Test-PlannedNoLbfoTeam($Name) {
    return -not (Get-Team $Name)
}
function Test-PlannedNoOtherSwitch($Name, $Adapters, $Team, $Embedded, $Iov, $Bandwidth) {
    $Switch = Get-Switch $Name
    if (-not $Switch) { return $true }
    return Test-SameForm $Switch (Get-PlannedBase $Adapters $Team) $Embedded $Iov $Bandwidth
}
# What is below a switch, its SR-IOV and its mode of minimum bandwidth are set when it is made.
function Test-PlannedNoOtherTeam($Name, $Members) {
    $Team = Get-Team $Name
    if (-not $Team) { return $true }
    return -not (Compare-Object @($Team.Members) @($Members | ForEach-Object { Get-RealName $_ }))
}
function Test-PlannedPlainSwitch($Name, $Adapters, $Team, $Iov, $Bandwidth) {
    $Switch = Get-Switch $Name
    if (-not $Switch) { return $false }
    return Test-SameForm $Switch (Get-PlannedBase $Adapters $Team) $false $Iov $Bandwidth
}
function Test-PlannedTeamVlans($Team, $Vlans) {
    $Found = @(Get-NetLbfoTeamNic | Where-Object { $_.Team -eq $Team } | ForEach-Object { [int]$_.VlanID })
    return [bool]($Found.Count -and -not (Compare-Object $Found @($Vlans)))
}
# Windows calls an interface otherwise when its VLAN changes: each is known by its VLAN alone.
$Given.Steps | ForEach-Object { Get-StepFault $_ }
}
# The names of a host's adapters: those of the design, or what -AdapterName says instead.
function Get-AdapterMap($Turn) {
    $Names = @{}
    foreach ($Name in $Turn.Adapters.Keys) {
        $Names[$Name] = $Turn.Adapters[$Name]
        if ($AdapterName.ContainsKey($Name)) { $Names[$Name] = $AdapterName[$Name] }
        $OfHost = $Turn.Name + '/' + $Name
        if ($AdapterName.ContainsKey($OfHost)) { $Names[$Name] = $AdapterName[$OfHost] }
    }
    return $Names
}
# What is wrong with a step: nothing where all is as planned.
function Get-StepFault($Step) {
    $Fields = $Step.Clone()
    $Fields.Remove('Step')
    try {
        if (& ('Test-Planned' + $Step.Step) @Fields) { return '' }
    } catch {
        return "$_"
    }
    return 'is not as planned'
}
# A network of the cluster by its subnet, by its name where that is not known.
function Get-Network($Name, $Subnet, $Mask) {
    $All = @(Get-ClusterNetwork -Cluster $Cluster)
    $Found = @($All | Where-Object { $Subnet -and "$($_.Address)" -eq $Subnet -and "$($_.AddressMask)" -eq $Mask })
    if (-not $Subnet) { $Found = @($All | Where-Object { $_.Name -eq $Name }) }
    if ($Found.Count -ne 1) { throw ('Cluster network not found, or found twice: ' + $Name) }
    return $Found[0]
}
function Get-PlannedNetworkId($Names, $Subnets, $Masks) {
    for ($At = 0; $At -lt @($Names).Count; $At++) {
        $Name, $Subnet, $Mask = @($Names)[$At], @($Subnets)[$At], @($Masks)[$At]
        "$((Get-Network $Name $Subnet $Mask).Id)"
    }
}
function Get-MigrationNetworkSetting($Name) {
    $Type = Get-ClusterResourceType -Cluster $Cluster -Name 'Virtual Machine'
    return "$(($Type | Get-ClusterParameter -Name $Name).Value)"
}
function Get-OtherNetworkId($Order) {
    return Get-ClusterNetwork -Cluster $Cluster | ForEach-Object { "$($_.Id)" } | Where-Object { $Order -notcontains $_ } | Sort-Object
}
function Test-PlannedMigrationNetworks($Names, $Subnets, $Masks) {
    $Order = @(Get-PlannedNetworkId $Names $Subnets $Masks)
    $Excluded = @((Get-MigrationNetworkSetting 'MigrationExcludeNetworks') -split ';' | Where-Object { $_ } | Sort-Object)
    return [bool]((Get-MigrationNetworkSetting 'MigrationNetworkOrder') -eq ($Order -join ';') -and
        (@(Get-OtherNetworkId $Order) -join ';') -eq ($Excluded -join ';'))
}
# Only where another network comes before it: metrics that the cluster gave by itself stay.
function Test-PlannedNetworkMetric($Name, $Subnet, $Mask, $Metric) {
    $Own = Get-Network $Name $Subnet $Mask
    $Lower = @(Get-ClusterNetwork -Cluster $Cluster | Where-Object { [int]$_.Role -and [int64]$_.Metric -lt [int64]$Own.Metric })
    return [bool]([int64]$Own.Metric -eq $Metric -or -not $Lower.Count)
}
function Test-PlannedNetworkRole($Name, $Subnet, $Mask, $Role) {
    return [bool]([int](Get-Network $Name $Subnet $Mask).Role -eq $Role)
}
# VMs stay where they are, and are looked for on all nodes at once.
function Get-VmAdapter {
    $Names = @(Get-ClusterNode -Cluster $Cluster | ForEach-Object { $_.Name })
    return Invoke-Command -ComputerName $Names -ScriptBlock {
        Get-VM | Get-VMNetworkAdapter | ForEach-Object {
            New-Object PSObject -Property @{ Vm = $_.VMName; Name = $_.Name; Id = "$($_.Id)"; Weight = [int]$_.IovWeight; Pairs = [int]$_.IovQueuePairsRequested }
        }
    }
}
# Each planned function with the adapter that is meant: the one of its name, or the one of its number
# where several have the name that Hyper-V gives them.
function Get-FunctionState {
    $ByVm = @{}
    foreach ($Each in @(Get-VmAdapter)) {
        if (-not $ByVm.ContainsKey($Each.Vm)) { $ByVm[$Each.Vm] = @() }
        $ByVm[$Each.Vm] += $Each
    }
    foreach ($Wanted in $Functions) {
        $All = @($ByVm[$Wanted.Vm] | Where-Object { $_ })
        $Named = @($All | Where-Object { $_.Name -eq $Wanted.Vnic })
        if ($Named.Count -ne 1 -and $All.Count -eq $Wanted.Total) { $Named = @($All[$Wanted.Number - 1]) }
        $Fault = ''
        if ($Named.Count -ne 1) {
            $Fault = 'the VM has no such adapter, or several'
        } elseif ($Named[0].Weight -ne $Wanted.Weight -or ($Wanted.Weight -and $Named[0].Pairs -ne $Wanted.Pairs)) {
            $Fault = 'is not as planned'
        }
        New-Object PSObject -Property @{ Wanted = $Wanted; Found = $Named; Fault = $Fault }
    }
}
# Each planned place with the role of the VM that is meant.
function Get-PlaceState {
    $Roles = @(Get-ClusterGroup -Cluster $Cluster | Where-Object { "$($_.GroupType)" -eq 'VirtualMachine' })
    foreach ($Wanted in $Places) {
        $Found = @($Roles | Where-Object { $_.Name -eq $Wanted.Vm })
        $Fault = ''
        if ($Found.Count -ne 1) {
            $Fault = 'the cluster has no role of this name, or several'
        } elseif ("$($Found[0].OwnerNode.Name)" -ne $Wanted.Node) {
            $Fault = 'is not as planned'
        }
        New-Object PSObject -Property @{ Wanted = $Wanted; Found = $Found; Fault = $Fault }
    }
}
function Get-HostFault($Turn) {
    $Given = @{ Steps = @(@($Turn.Steps) + @($Turn.Settings)); Adapters = Get-AdapterMap $Turn }
    return Invoke-Command -ComputerName $Turn.Name -ScriptBlock $OnHost -ArgumentList $Given
}
}

Describe 'Host 1' {
    BeforeAll { $Faults = @(Get-HostFault $Turns[0]) }
    It '1: NoOtherSwitch is as planned' { $Faults[0] | Should -BeNullOrEmpty }
    It '2: NoOtherSwitch is as planned' { $Faults[1] | Should -BeNullOrEmpty }
    It '3: NoLbfoTeam is as planned' { $Faults[2] | Should -BeNullOrEmpty }
    It '4: NoLbfoTeam is as planned' { $Faults[3] | Should -BeNullOrEmpty }
    It '5: NoOtherTeam is as planned' { $Faults[4] | Should -BeNullOrEmpty }
    It '6: NoAdapterVlan is as planned' { $Faults[5] | Should -BeNullOrEmpty }
    It '7: NoAdapterVlan is as planned' { $Faults[6] | Should -BeNullOrEmpty }
    It '8: NoAdapterVlan is as planned' { $Faults[7] | Should -BeNullOrEmpty }
    It '9: NoAdapterVlan is as planned' { $Faults[8] | Should -BeNullOrEmpty }
    It '10: LbfoTeam is as planned' { $Faults[9] | Should -BeNullOrEmpty }
    It '11: TeamVlans is as planned' { $Faults[10] | Should -BeNullOrEmpty }
    It '12: AdapterVfs is as planned' { $Faults[11] | Should -BeNullOrEmpty }
    It '13: AdapterVfs is as planned' { $Faults[12] | Should -BeNullOrEmpty }
    It '14: PlainSwitch is as planned' { $Faults[13] | Should -BeNullOrEmpty }
    It '15: PlainSwitch is as planned' { $Faults[14] | Should -BeNullOrEmpty }
    It '16: AdapterQueues is as planned' { $Faults[15] | Should -BeNullOrEmpty }
    It '17: AdapterQueues is as planned' { $Faults[16] | Should -BeNullOrEmpty }
    It '18: HostVnic is as planned' { $Faults[17] | Should -BeNullOrEmpty }
    It '19: HostMtu is as planned' { $Faults[18] | Should -BeNullOrEmpty }
    It '20: HostAddress is as planned' { $Faults[19] | Should -BeNullOrEmpty }
    It '21: HostVnic is as planned' { $Faults[20] | Should -BeNullOrEmpty }
    It '22: HostMtu is as planned' { $Faults[21] | Should -BeNullOrEmpty }
    It '23: HostAddress is as planned' { $Faults[22] | Should -BeNullOrEmpty }
    It '24: HostMtu is as planned' { $Faults[23] | Should -BeNullOrEmpty }
    It '25: HostAddress is as planned' { $Faults[24] | Should -BeNullOrEmpty }
    It '26: HostMigration is as planned' { $Faults[25] | Should -BeNullOrEmpty }
    It '27: HostLimit is as planned' { $Faults[26] | Should -BeNullOrEmpty }
    It '28: HostNetworks is as planned' { $Faults[27] | Should -BeNullOrEmpty }
}
Describe 'Host 2' {
    BeforeAll { $Faults = @(Get-HostFault $Turns[1]) }
    It '1: NoOtherSwitch is as planned' { $Faults[0] | Should -BeNullOrEmpty }
    It '2: NoOtherSwitch is as planned' { $Faults[1] | Should -BeNullOrEmpty }
    It '3: NoLbfoTeam is as planned' { $Faults[2] | Should -BeNullOrEmpty }
    It '4: NoLbfoTeam is as planned' { $Faults[3] | Should -BeNullOrEmpty }
    It '5: NoOtherTeam is as planned' { $Faults[4] | Should -BeNullOrEmpty }
    It '6: NoAdapterVlan is as planned' { $Faults[5] | Should -BeNullOrEmpty }
    It '7: NoAdapterVlan is as planned' { $Faults[6] | Should -BeNullOrEmpty }
    It '8: NoAdapterVlan is as planned' { $Faults[7] | Should -BeNullOrEmpty }
    It '9: NoAdapterVlan is as planned' { $Faults[8] | Should -BeNullOrEmpty }
    It '10: LbfoTeam is as planned' { $Faults[9] | Should -BeNullOrEmpty }
    It '11: TeamVlans is as planned' { $Faults[10] | Should -BeNullOrEmpty }
    It '12: AdapterVfs is as planned' { $Faults[11] | Should -BeNullOrEmpty }
    It '13: AdapterVfs is as planned' { $Faults[12] | Should -BeNullOrEmpty }
    It '14: PlainSwitch is as planned' { $Faults[13] | Should -BeNullOrEmpty }
    It '15: PlainSwitch is as planned' { $Faults[14] | Should -BeNullOrEmpty }
    It '16: AdapterQueues is as planned' { $Faults[15] | Should -BeNullOrEmpty }
    It '17: AdapterQueues is as planned' { $Faults[16] | Should -BeNullOrEmpty }
    It '18: HostVnic is as planned' { $Faults[17] | Should -BeNullOrEmpty }
    It '19: HostMtu is as planned' { $Faults[18] | Should -BeNullOrEmpty }
    It '20: HostAddress is as planned' { $Faults[19] | Should -BeNullOrEmpty }
    It '21: HostVnic is as planned' { $Faults[20] | Should -BeNullOrEmpty }
    It '22: HostMtu is as planned' { $Faults[21] | Should -BeNullOrEmpty }
    It '23: HostAddress is as planned' { $Faults[22] | Should -BeNullOrEmpty }
    It '24: HostMtu is as planned' { $Faults[23] | Should -BeNullOrEmpty }
    It '25: HostAddress is as planned' { $Faults[24] | Should -BeNullOrEmpty }
    It '26: HostMigration is as planned' { $Faults[25] | Should -BeNullOrEmpty }
    It '27: HostLimit is as planned' { $Faults[26] | Should -BeNullOrEmpty }
    It '28: HostNetworks is as planned' { $Faults[27] | Should -BeNullOrEmpty }
}
Describe 'Host 3' {
    BeforeAll { $Faults = @(Get-HostFault $Turns[2]) }
    It '1: NoOtherSwitch is as planned' { $Faults[0] | Should -BeNullOrEmpty }
    It '2: NoOtherSwitch is as planned' { $Faults[1] | Should -BeNullOrEmpty }
    It '3: NoLbfoTeam is as planned' { $Faults[2] | Should -BeNullOrEmpty }
    It '4: NoLbfoTeam is as planned' { $Faults[3] | Should -BeNullOrEmpty }
    It '5: NoOtherTeam is as planned' { $Faults[4] | Should -BeNullOrEmpty }
    It '6: NoAdapterVlan is as planned' { $Faults[5] | Should -BeNullOrEmpty }
    It '7: NoAdapterVlan is as planned' { $Faults[6] | Should -BeNullOrEmpty }
    It '8: NoAdapterVlan is as planned' { $Faults[7] | Should -BeNullOrEmpty }
    It '9: NoAdapterVlan is as planned' { $Faults[8] | Should -BeNullOrEmpty }
    It '10: LbfoTeam is as planned' { $Faults[9] | Should -BeNullOrEmpty }
    It '11: TeamVlans is as planned' { $Faults[10] | Should -BeNullOrEmpty }
    It '12: AdapterVfs is as planned' { $Faults[11] | Should -BeNullOrEmpty }
    It '13: AdapterVfs is as planned' { $Faults[12] | Should -BeNullOrEmpty }
    It '14: PlainSwitch is as planned' { $Faults[13] | Should -BeNullOrEmpty }
    It '15: PlainSwitch is as planned' { $Faults[14] | Should -BeNullOrEmpty }
    It '16: AdapterQueues is as planned' { $Faults[15] | Should -BeNullOrEmpty }
    It '17: AdapterQueues is as planned' { $Faults[16] | Should -BeNullOrEmpty }
    It '18: HostVnic is as planned' { $Faults[17] | Should -BeNullOrEmpty }
    It '19: HostMtu is as planned' { $Faults[18] | Should -BeNullOrEmpty }
    It '20: HostAddress is as planned' { $Faults[19] | Should -BeNullOrEmpty }
    It '21: HostVnic is as planned' { $Faults[20] | Should -BeNullOrEmpty }
    It '22: HostMtu is as planned' { $Faults[21] | Should -BeNullOrEmpty }
    It '23: HostAddress is as planned' { $Faults[22] | Should -BeNullOrEmpty }
    It '24: HostMtu is as planned' { $Faults[23] | Should -BeNullOrEmpty }
    It '25: HostAddress is as planned' { $Faults[24] | Should -BeNullOrEmpty }
    It '26: HostMigration is as planned' { $Faults[25] | Should -BeNullOrEmpty }
    It '27: HostLimit is as planned' { $Faults[26] | Should -BeNullOrEmpty }
    It '28: HostNetworks is as planned' { $Faults[27] | Should -BeNullOrEmpty }
}
Describe 'Host 4' {
    BeforeAll { $Faults = @(Get-HostFault $Turns[3]) }
    It '1: NoOtherSwitch is as planned' { $Faults[0] | Should -BeNullOrEmpty }
    It '2: NoOtherSwitch is as planned' { $Faults[1] | Should -BeNullOrEmpty }
    It '3: NoLbfoTeam is as planned' { $Faults[2] | Should -BeNullOrEmpty }
    It '4: NoLbfoTeam is as planned' { $Faults[3] | Should -BeNullOrEmpty }
    It '5: NoOtherTeam is as planned' { $Faults[4] | Should -BeNullOrEmpty }
    It '6: NoAdapterVlan is as planned' { $Faults[5] | Should -BeNullOrEmpty }
    It '7: NoAdapterVlan is as planned' { $Faults[6] | Should -BeNullOrEmpty }
    It '8: NoAdapterVlan is as planned' { $Faults[7] | Should -BeNullOrEmpty }
    It '9: NoAdapterVlan is as planned' { $Faults[8] | Should -BeNullOrEmpty }
    It '10: LbfoTeam is as planned' { $Faults[9] | Should -BeNullOrEmpty }
    It '11: TeamVlans is as planned' { $Faults[10] | Should -BeNullOrEmpty }
    It '12: AdapterVfs is as planned' { $Faults[11] | Should -BeNullOrEmpty }
    It '13: AdapterVfs is as planned' { $Faults[12] | Should -BeNullOrEmpty }
    It '14: PlainSwitch is as planned' { $Faults[13] | Should -BeNullOrEmpty }
    It '15: PlainSwitch is as planned' { $Faults[14] | Should -BeNullOrEmpty }
    It '16: AdapterQueues is as planned' { $Faults[15] | Should -BeNullOrEmpty }
    It '17: AdapterQueues is as planned' { $Faults[16] | Should -BeNullOrEmpty }
    It '18: HostVnic is as planned' { $Faults[17] | Should -BeNullOrEmpty }
    It '19: HostMtu is as planned' { $Faults[18] | Should -BeNullOrEmpty }
    It '20: HostAddress is as planned' { $Faults[19] | Should -BeNullOrEmpty }
    It '21: HostVnic is as planned' { $Faults[20] | Should -BeNullOrEmpty }
    It '22: HostMtu is as planned' { $Faults[21] | Should -BeNullOrEmpty }
    It '23: HostAddress is as planned' { $Faults[22] | Should -BeNullOrEmpty }
    It '24: HostMtu is as planned' { $Faults[23] | Should -BeNullOrEmpty }
    It '25: HostAddress is as planned' { $Faults[24] | Should -BeNullOrEmpty }
    It '26: HostMigration is as planned' { $Faults[25] | Should -BeNullOrEmpty }
    It '27: HostLimit is as planned' { $Faults[26] | Should -BeNullOrEmpty }
    It '28: HostNetworks is as planned' { $Faults[27] | Should -BeNullOrEmpty }
}
Describe 'The cluster' {
    BeforeAll { $Faults = @($OnCluster | ForEach-Object { Get-StepFault $_ }) }
    It '1: NetworkRole is as planned' { $Faults[0] | Should -BeNullOrEmpty }
    It '2: NetworkRole is as planned' { $Faults[1] | Should -BeNullOrEmpty }
    It '3: NetworkRole is as planned' { $Faults[2] | Should -BeNullOrEmpty }
    It '4: NetworkMetric is as planned' { $Faults[3] | Should -BeNullOrEmpty }
    It '5: MigrationNetworks is as planned' { $Faults[4] | Should -BeNullOrEmpty }
}
Describe 'The virtual functions' {
    BeforeAll { $Faults = @(Get-FunctionState | ForEach-Object { $_.Fault }) }
    It '1: VmFunction is as planned' { $Faults[0] | Should -BeNullOrEmpty }
    It '2: VmFunction is as planned' { $Faults[1] | Should -BeNullOrEmpty }
    It '3: VmFunction is as planned' { $Faults[2] | Should -BeNullOrEmpty }
    It '4: VmFunction is as planned' { $Faults[3] | Should -BeNullOrEmpty }
    It '5: VmFunction is as planned' { $Faults[4] | Should -BeNullOrEmpty }
    It '6: VmFunction is as planned' { $Faults[5] | Should -BeNullOrEmpty }
    It '7: VmFunction is as planned' { $Faults[6] | Should -BeNullOrEmpty }
    It '8: VmFunction is as planned' { $Faults[7] | Should -BeNullOrEmpty }
    It '9: VmFunction is as planned' { $Faults[8] | Should -BeNullOrEmpty }
    It '10: VmFunction is as planned' { $Faults[9] | Should -BeNullOrEmpty }
    It '11: VmFunction is as planned' { $Faults[10] | Should -BeNullOrEmpty }
    It '12: VmFunction is as planned' { $Faults[11] | Should -BeNullOrEmpty }
    It '13: VmFunction is as planned' { $Faults[12] | Should -BeNullOrEmpty }
    It '14: VmFunction is as planned' { $Faults[13] | Should -BeNullOrEmpty }
    It '15: VmFunction is as planned' { $Faults[14] | Should -BeNullOrEmpty }
    It '16: VmFunction is as planned' { $Faults[15] | Should -BeNullOrEmpty }
    It '17: VmFunction is as planned' { $Faults[16] | Should -BeNullOrEmpty }
    It '18: VmFunction is as planned' { $Faults[17] | Should -BeNullOrEmpty }
    It '19: VmFunction is as planned' { $Faults[18] | Should -BeNullOrEmpty }
    It '20: VmFunction is as planned' { $Faults[19] | Should -BeNullOrEmpty }
    It '21: VmFunction is as planned' { $Faults[20] | Should -BeNullOrEmpty }
    It '22: VmFunction is as planned' { $Faults[21] | Should -BeNullOrEmpty }
    It '23: VmFunction is as planned' { $Faults[22] | Should -BeNullOrEmpty }
    It '24: VmFunction is as planned' { $Faults[23] | Should -BeNullOrEmpty }
    It '25: VmFunction is as planned' { $Faults[24] | Should -BeNullOrEmpty }
    It '26: VmFunction is as planned' { $Faults[25] | Should -BeNullOrEmpty }
    It '27: VmFunction is as planned' { $Faults[26] | Should -BeNullOrEmpty }
    It '28: VmFunction is as planned' { $Faults[27] | Should -BeNullOrEmpty }
}

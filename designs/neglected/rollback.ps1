#Requires -Version 3.0
#Requires -Modules FailoverClusters
<#
.SYNOPSIS
Takes the cluster back to the state before the plan, one drained host at a time.

.DESCRIPTION
Run it in Windows PowerShell as an administrator of the cluster, from a machine outside of it, first
with -WhatIf. It is not signed: where that is refused, Unblock-File lets it run under the execution
policy RemoteSigned.

All hosts are looked at before anything is changed: whether they are those of the plan, have not
changed since it was made, and have the adapters and addresses that it needs. Then one host after
the other is drained, changed, checked and taken back. It asks before each host, unless -Confirm:$false
is given. What is as planned already is left alone, so it can be run again.

A host is changed by a session on it that nobody is connected to, so it goes on when the connection
is cut, as it may be while the switch with the host's own address is made. The host keeps what it
does in ProgramData\hvplanner: its addresses before in addresses.xml, each change in changes.log.
If it is not heard of again, use its console: nothing else is changed as long as it is drained.

IPv4 addresses, gateways, name servers and whether they are registered come back on the adapter of
the same subnet, and IPv6 addresses that were set by hand with the IPv4 address that was on the same
adapter. An adapter with DHCP gets another lease: its hardware address is another.

Where the state before is known, virtual switches that VMs are connected to keep their names: a VM
goes only to hosts with a switch of that name.

At the end VMs move by live migration to the hosts that the plan chose for them, if it did.

It was run on made-up clusters, never on a real one: try it on one that may fail before it runs on
one that may not.

.PARAMETER AdapterName
Names of physical adapters where they are others than the script has: @{ 'NIC1 Port2' = 'SLOT 3' }
for card 1, port 2 of every host, @{ 'HV01/NIC1 Port2' = 'SLOT 3' } for that of one.

.PARAMETER Address
Addresses for networks in which a host has none so far: @{ 'HV01' = '10.0.2.11/24', '10.0.3.11/24' }.

.PARAMETER Node
Only these hosts now. How the cluster migrates is set when all hosts had their turn.

.PARAMETER Resume
Goes on after a stop, though hosts are no longer as they were when the plan was made.
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
    [hashtable]$AdapterName = @{},
    [hashtable]$Address = @{},
    [string[]]$Node = @(),
    [switch]$Resume
)
$Cluster = 'FAB-CLU1'
$Steps1 = @(
    @{ Step = 'NoSwitch'; Name = 'switch2' }
    @{ Step = 'NoOtherSwitch'; Name = 'VM switch'; Adapters = @('NIC1 Port1', 'NIC1 Port2'); Team = 'Converged'; Embedded = $false; Iov = $true; Bandwidth = 'None' }
    @{ Step = 'NoLbfoTeam'; Name = 'team1' }
    @{ Step = 'NoOtherTeam'; Name = 'Converged'; Members = @('NIC1 Port1', 'NIC1 Port2') }
    @{ Step = 'NoOtherTeam'; Name = 'Management'; Members = @('NIC2 Port1', 'NIC2 Port2') }
    @{ Step = 'NoAdapterVlan'; Adapter = 'NIC1 Port1' }
    @{ Step = 'NoAdapterVlan'; Adapter = 'NIC1 Port2' }
    @{ Step = 'NoAdapterVlan'; Adapter = 'NIC2 Port1' }
    @{ Step = 'NoAdapterVlan'; Adapter = 'NIC2 Port2' }
    @{ Step = 'LbfoTeam'; Name = 'Converged'; Members = @('NIC1 Port1', 'NIC1 Port2'); Mode = 'SwitchIndependent'; Algorithm = 'Dynamic' }
    @{ Step = 'TeamVlans'; Team = 'Converged'; Vlans = @(0) }
    @{ Step = 'LbfoTeam'; Name = 'Management'; Members = @('NIC2 Port1', 'NIC2 Port2'); Mode = 'SwitchIndependent'; Algorithm = 'TransportPorts' }
    @{ Step = 'TeamVlans'; Team = 'Management'; Vlans = @(0) }
    @{ Step = 'PlainSwitch'; Name = 'VM switch'; Adapters = @('NIC1 Port1', 'NIC1 Port2'); Team = 'Converged'; Iov = $true; Bandwidth = 'None' }
    @{ Step = 'AdapterQueues'; Adapter = 'NIC1 Port1'; First = 2; Processors = 7 }
    @{ Step = 'AdapterQueues'; Adapter = 'NIC1 Port2'; First = 16; Processors = 7 }
    @{ Step = 'HostVnic'; Name = 'CSV'; Switch = 'VM switch'; Vlan = 20 }
    @{ Step = 'HostMtu'; Kind = 'vnic'; Name = 'CSV'; Vlan = 20; Mtu = 1500 }
    @{ Step = 'HostAddress'; Kind = 'vnic'; Name = 'CSV'; Vlan = 20; Subnet = '10.1.20.0'; Mask = '255.255.255.0'; Number = 1 }
    @{ Step = 'HostVnic'; Name = 'Live migration'; Switch = 'VM switch'; Vlan = 30 }
    @{ Step = 'HostMtu'; Kind = 'vnic'; Name = 'Live migration'; Vlan = 30; Mtu = 1500 }
    @{ Step = 'HostAddress'; Kind = 'vnic'; Name = 'Live migration'; Vlan = 30; Subnet = '10.1.30.0'; Mask = '255.255.255.0'; Number = 1 }
    @{ Step = 'HostMtu'; Kind = 'team'; Name = 'Management'; Vlan = 0; Mtu = 1500 }
    @{ Step = 'HostAddress'; Kind = 'team'; Name = 'Management'; Vlan = 0; Subnet = '10.1.10.0'; Mask = '255.255.255.0'; Number = 1 }
)
$Steps2 = @(
    @{ Step = 'HostMigration'; Transport = 'Compression' }
    @{ Step = 'HostLimit'; Simultaneous = 2 }
    @{ Step = 'HostNetworks'; Subnets = @() }
    @{ Step = 'SmbLimit'; BytesPerSecond = 0 }
)
$Steps3 = @(
    @{ Step = 'LbfoTeam'; Name = 'team1'; Members = @('NIC1 Port1', 'NIC2 Port1'); Mode = 'SwitchIndependent'; Algorithm = 'Dynamic' }
    @{ Step = 'TeamVlans'; Team = 'team1'; Vlans = @(0) }
    @{ Step = 'PlainSwitch'; Name = 'switch2'; Adapters = @('NIC2 Port2'); Team = ''; Iov = $true; Bandwidth = 'None' }
    @{ Step = 'PlainSwitch'; Name = 'VM switch'; Adapters = @('NIC1 Port2'); Team = ''; Iov = $true; Bandwidth = 'None' }
    @{ Step = 'HostVnic'; Name = 'CSV'; Switch = 'switch2'; Vlan = 20 }
    @{ Step = 'HostVnic'; Name = 'Live migration'; Switch = 'VM switch'; Vlan = 30 }
    @{ Step = 'HostMigration'; Transport = 'Compression' }
    @{ Step = 'HostLimit'; Simultaneous = 2 }
)
$Steps4 = @(
    @{ Step = 'HostMigration'; Transport = 'Compression' }
    @{ Step = 'HostLimit'; Simultaneous = 4 }
    @{ Step = 'HostNetworks'; Subnets = @() }
    @{ Step = 'SmbLimit'; BytesPerSecond = 0 }
)
$Steps5 = @(
    @{ Step = 'LbfoTeam'; Name = 'team1'; Members = @('NIC1 Port1', 'NIC2 Port1'); Mode = 'SwitchIndependent'; Algorithm = 'Dynamic' }
    @{ Step = 'TeamVlans'; Team = 'team1'; Vlans = @(0) }
    @{ Step = 'PlainSwitch'; Name = 'switch2'; Adapters = @('NIC2 Port2'); Team = ''; Iov = $true; Bandwidth = 'None' }
    @{ Step = 'PlainSwitch'; Name = 'VM switch'; Adapters = @('NIC1 Port2'); Team = ''; Iov = $true; Bandwidth = 'None' }
    @{ Step = 'HostVnic'; Name = 'CSV'; Switch = 'switch2'; Vlan = 20 }
    @{ Step = 'HostVnic'; Name = 'Live migration'; Switch = 'VM switch'; Vlan = 30 }
    @{ Step = 'HostMigration'; Transport = 'Compression' }
    @{ Step = 'HostLimit'; Simultaneous = 4 }
)
$Steps6 = @(
    @{ Step = 'HostMigration'; Transport = 'Compression' }
    @{ Step = 'HostLimit'; Simultaneous = 2 }
    @{ Step = 'HostNetworks'; Subnets = @('10.1.20.0/24', '10.1.10.0/24') }
    @{ Step = 'SmbLimit'; BytesPerSecond = 0 }
)
$Steps7 = @(
    @{ Step = 'HostMigration'; Transport = 'TCPIP' }
    @{ Step = 'HostLimit'; Simultaneous = 2 }
    @{ Step = 'HostNetworks'; Subnets = @() }
    @{ Step = 'SmbLimit'; BytesPerSecond = 0 }
)
$Steps8 = @(
    @{ Step = 'LbfoTeam'; Name = 'team1'; Members = @('NIC1 Port1', 'NIC2 Port1'); Mode = 'SwitchIndependent'; Algorithm = 'Dynamic' }
    @{ Step = 'TeamVlans'; Team = 'team1'; Vlans = @(0) }
    @{ Step = 'PlainSwitch'; Name = 'switch2'; Adapters = @('NIC2 Port2'); Team = ''; Iov = $true; Bandwidth = 'None' }
    @{ Step = 'PlainSwitch'; Name = 'VM switch'; Adapters = @('NIC1 Port2'); Team = ''; Iov = $true; Bandwidth = 'None' }
    @{ Step = 'HostVnic'; Name = 'CSV'; Switch = 'switch2'; Vlan = 20 }
    @{ Step = 'HostVnic'; Name = 'Live migration'; Switch = 'VM switch'; Vlan = 30 }
    @{ Step = 'HostMigration'; Transport = 'TCPIP' }
    @{ Step = 'HostLimit'; Simultaneous = 2 }
)
$Turns = @(
    @{ Name = 'FAB-HV1'; Adapters = @{ 'NIC1 Port1' = '10G 1'; 'NIC1 Port2' = '10G 2'; 'NIC2 Port1' = 'LAN 1'; 'NIC2 Port2' = 'LAN 2' }; Steps = $Steps1; Settings = $Steps2; Today = $Steps3 }
    @{ Name = 'FAB-HV2'; Adapters = @{ 'NIC1 Port1' = '10G 1'; 'NIC1 Port2' = '10G 2'; 'NIC2 Port1' = 'LAN 1'; 'NIC2 Port2' = 'LAN 2' }; Steps = $Steps1; Settings = $Steps4; Today = $Steps5 }
    @{ Name = 'FAB-HV3'; Adapters = @{ 'NIC1 Port1' = '10G 1'; 'NIC1 Port2' = '10G 2'; 'NIC2 Port1' = 'LAN 1'; 'NIC2 Port2' = 'LAN 2' }; Steps = $Steps1; Settings = $Steps6; Today = $Steps3 }
    @{ Name = 'FAB-HV4'; Adapters = @{ 'NIC1 Port1' = '10G 1'; 'NIC1 Port2' = '10G 2'; 'NIC2 Port1' = 'LAN 1'; 'NIC2 Port2' = 'LAN 2' }; Steps = $Steps1; Settings = $Steps7; Today = $Steps8 }
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
$Build = 9600
$ClusterToday = @(
    @{ Step = 'MigrationNetworks'; Names = @('Live migration', 'CSV'); Subnets = @('10.1.30.0', '10.1.20.0'); Masks = @('255.255.255.0', '255.255.255.0') }
)
$Remaining = @(
    'Features that the plan''s script installed stay installed.'
    'Processors of queues, roles and metrics of cluster networks, and priorities of RDMA come back as the design of the state before has them, not as they were on each host.'
    'Where hosts have several adapters in a network, their shares come back in equal parts, and each is mapped to a member of the team in turn.'
    'How hosts authenticate migrations, by Kerberos or CredSSP, stays as it is.'
)
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
# Every change goes through here: it is named, and made only where changes are wanted.
function Invoke-Change($What, $Change) {
    $null = $State.Changes.Add($What)
    if (-not $Given.MayChange) { return }
    Add-Content -Path $State.Log -Value ((Get-Date -Format s) + ' ' + $What)
    $null = & $Change
}
function Remove-Switch($Switch) {
    # Before the drain VMs may well be on it.
    $Guests = @(Get-VM | Get-VMNetworkAdapter | Where-Object { $_.SwitchName -eq $Switch.Name } | ForEach-Object { $_.VMName })
    if ($Given.MayChange -and $Guests.Count) { throw ('VMs that stayed on the host are connected to a switch that is made anew: ' + ($Guests -join ', ')) }
    foreach ($Vnic in @(Get-VMNetworkAdapter -ManagementOS | Where-Object { $_.SwitchName -eq $Switch.Name })) {
        Invoke-Change ('Remove an adapter of the host: ' + $Vnic.Name) { Remove-VMNetworkAdapter -VMNetworkAdapter $Vnic }
    }
    Invoke-Change ('Remove a virtual switch: ' + $Switch.Name) { Remove-VMSwitch -VMSwitch $Switch -Force }
}
# The gateways of an adapter for the family of an address.
function Get-Gateway($Ip, $Index) {
    $Anywhere = '0.0.0.0/0'
    if ($Ip -like '*:*') { $Anywhere = '::/0' }
    Get-NetRoute -DestinationPrefix $Anywhere -ErrorAction SilentlyContinue | Where-Object {
        $_.InterfaceIndex -eq $Index -and @('0.0.0.0', '::') -notcontains $_.NextHop
    } | ForEach-Object { "$($_.NextHop)" }
}
function Get-Mask($Prefix) {
    $Bytes = foreach ($Before in 0, 8, 16, 24) {
        $Bits = [int]$Prefix - $Before
        if ($Bits -ge 8) { 255 } elseif ($Bits -le 0) { 0 } else { @(0, 128, 192, 224, 240, 248, 252, 254)[$Bits] }
    }
    return $Bytes -join '.'
}
# What the host has of addresses, before its adapters are changed: kept in a file until its turn is over.
# Those of IPv6 that nobody set by hand come by themselves.
function Get-Address {
    $Addresses = @(Get-NetIPAddress -AddressFamily IPv4 -ErrorAction SilentlyContinue | Where-Object {
        $_.IPAddress -notlike '127.*' -and $_.IPAddress -notlike '169.254.*' -and $Given.OfCluster -notcontains $_.IPAddress
    })
    $Addresses += @(Get-NetIPAddress -AddressFamily IPv6 -ErrorAction SilentlyContinue | Where-Object {
        "$($_.PrefixOrigin)" -eq 'Manual' -and $_.IPAddress -notlike 'fe80*' -and $Given.OfCluster -notcontains $_.IPAddress
    })
    foreach ($Each in $Addresses) {
        $Beside = @($Addresses | Where-Object { $_.InterfaceIndex -eq $Each.InterfaceIndex -and $_.IPAddress -ne $Each.IPAddress -and $_.IPAddress -notlike '*:*' })
        # Of several addresses on an adapter the gateway is that of those in its subnet.
        $Gateways = @(Get-Gateway $Each.IPAddress $Each.InterfaceIndex | Where-Object {
            $Each.IPAddress -like '*:*' -or -not $Beside.Count -or (Test-InSubnet $_ $Each.IPAddress (Get-Mask $Each.PrefixLength))
        })
        # Windows names servers of IPv6 in fec0: where there are none.
        $Servers = @(Get-DnsClientServerAddress | Where-Object { $_.InterfaceIndex -eq $Each.InterfaceIndex } | ForEach-Object { $_.ServerAddresses } | Where-Object { $_ -notlike 'fec0:*' })
        $Client = Get-DnsClient | Where-Object { $_.InterfaceIndex -eq $Each.InterfaceIndex }
        New-Object PSObject -Property @{
            Alias = $Each.InterfaceAlias
            Ip = $Each.IPAddress
            Prefix = [int]$Each.PrefixLength
            IsStatic = "$($Each.PrefixOrigin)" -eq 'Manual'
            Gateway = "$($Gateways[0])"
            Servers = $Servers
            Registers = [bool]($Client -and $Client.RegisterThisConnectionsAddress)
        }
    }
}
# Those of an unfinished turn first, then those of now, then those that were given.
function Get-KnownAddress {
    $Known = @()
    if (Test-Path -Path $State.Kept) { $Known += @(Import-Clixml -Path $State.Kept) }
    $Known += @(Get-Address)
    foreach ($Text in @($Given.Addresses | Where-Object { $_ })) {
        $Parts = "$Text" -split '/'
        $Known += New-Object PSObject -Property @{
            Alias = ''; Ip = $Parts[0]; Prefix = [int]$Parts[1]; IsStatic = $true; Gateway = ''; Servers = @(); Registers = $false
        }
    }
    $Seen = @{}
    foreach ($Each in $Known) {
        if (-not $Seen.ContainsKey($Each.Ip)) {
            $Seen[$Each.Ip] = $true
            $Each
        }
    }
}
# The addresses of IPv6 that were on the same adapter.
function Get-Companion($Address) {
    Get-KnownAddress | Where-Object { $Address.Alias -and $_.Alias -eq $Address.Alias -and $_.Ip -like '*:*' }
}
function Set-Step($Step) {
    $Fields = $Step.Clone()
    $Fields.Remove('Step')
    & ('Set-Planned' + $Step.Step) @Fields
}
function Get-Vmq($Adapter) {
    $Physical = Get-Physical $Adapter
    return Get-NetAdapterVmq | Where-Object { $_.InterfaceDescription -eq $Physical.InterfaceDescription }
}
function Test-PlannedAdapterQueues($Adapter, $First, $Processors) {
    $Vmq = Get-Vmq $Adapter
    return [bool]($Vmq -and [int]$Vmq.BaseProcessorNumber -eq $First -and [int]$Vmq.MaxProcessors -eq $Processors)
}
function Set-PlannedAdapterQueues($Adapter, $First, $Processors) {
    $Vmq = Get-Vmq $Adapter
    if (-not $Vmq) { throw ('An adapter has no queues for virtual machines: ' + $Adapter) }
    Invoke-Change ('Set the processors that serve the queues of an adapter: ' + $Adapter) {
        Set-NetAdapterVmq -InputObject $Vmq -BaseProcessorNumber $First -MaxProcessors $Processors
    }
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
function Set-PlannedHostAddress($Kind, $Name, $Vlan, $Subnet, $Mask, $Number) {
    $Alias = Get-Alias $Kind $Name $Vlan
    $Here = @(Get-KnownAddress | Where-Object { $_.Ip -notlike '*:*' } | Where-Object {
        if ($Subnet) { Test-InSubnet $_.Ip $Subnet $Mask } else { $_.Alias -eq $Alias }
    })
    if ($Here.Count -lt $Number) { throw ('The host has no address for an adapter of its own: ' + $Name) }
    $Wanted = $Here[$Number - 1]
    Invoke-Change ('Give an adapter of the host its address ' + $Wanted.Ip + ': ' + $Name) {
        $Interface = Get-Interface $Kind $Name $Vlan
        foreach ($Each in @(Get-Companion $Wanted) + @($Wanted | Where-Object { $_.IsStatic })) {
            Get-NetIPAddress | Where-Object { $_.IPAddress -eq $Each.Ip } | Remove-NetIPAddress
            $More = @{}
            if ($Each.Gateway -and @(Get-Gateway $Each.Ip $Interface.ifIndex) -notcontains $Each.Gateway) { $More.DefaultGateway = $Each.Gateway }
            New-NetIPAddress -InterfaceIndex $Interface.ifIndex -IPAddress $Each.Ip -PrefixLength $Each.Prefix @More
        }
        if (-not $Wanted.IsStatic) {
            for ($Try = 0; $Try -lt 30 -and -not (Test-PlannedHostAddress $Kind $Name $Vlan $Subnet $Mask $Number); $Try++) { Start-Sleep -Seconds 2 }
            return
        }
        if (@($Wanted.Servers).Count) {
            Set-DnsClientServerAddress -InterfaceIndex $Interface.ifIndex -ServerAddresses $Wanted.Servers
        }
        Set-DnsClient -InterfaceIndex $Interface.ifIndex -RegisterThisConnectionsAddress $Wanted.Registers
    }
}
function Test-PlannedHostLimit($Simultaneous) {
    return [bool]([int](Get-VMHost).MaximumVirtualMachineMigrations -eq $Simultaneous)
}
function Set-PlannedHostLimit($Simultaneous) {
    Invoke-Change ('Let the host take part in live migrations at a time: ' + $Simultaneous) {
        Set-VMHost -MaximumVirtualMachineMigrations $Simultaneous
    }
}
function Test-PlannedHostMigration($Transport) {
    $VMHost = Get-VMHost
    return [bool]($VMHost.VirtualMachineMigrationEnabled -and "$($VMHost.VirtualMachineMigrationPerformanceOption)" -eq $Transport)
}
function Set-PlannedHostMigration($Transport) {
    if (-not (Get-VMHost).VirtualMachineMigrationEnabled) {
        Invoke-Change 'Turn live migration on' { Enable-VMMigration }
    }
    Invoke-Change ('Send live migrations by ' + $Transport) { Set-VMHost -VirtualMachineMigrationPerformanceOption $Transport }
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
function Set-PlannedHostMtu($Kind, $Name, $Vlan, $Mtu) {
    Invoke-Change ('Have the host send packets of ' + $Mtu + ' bytes: ' + $Name) {
        $Jumbo = Get-Jumbo (Get-Interface $Kind $Name $Vlan)
        if (-not $Jumbo) { throw ('The driver of an adapter knows no jumbo packets: ' + $Name) }
        Set-NetAdapterAdvancedProperty -InputObject $Jumbo -RegistryValue (Get-JumboValue $Jumbo $Mtu)
    }
}
function Get-OwnNetwork {
    return Get-VMMigrationNetwork | Sort-Object -Property Priority
}
function Test-PlannedHostNetworks($Subnets) {
    if (-not @($Subnets).Count) { return [bool](Get-VMHost).UseAnyNetworkForMigration }
    $Own = @(Get-OwnNetwork | ForEach-Object { "$($_.Subnet)" })
    return [bool](-not (Get-VMHost).UseAnyNetworkForMigration -and ($Own -join ';') -eq (@($Subnets) -join ';'))
}
function Set-PlannedHostNetworks($Subnets) {
    if (-not @($Subnets).Count) {
        Invoke-Change 'Take live migrations in any network' { Set-VMHost -UseAnyNetworkForMigration $true }
        return
    }
    Invoke-Change ('Take live migrations in these subnets only: ' + (@($Subnets) -join ', ')) {
        Get-VMMigrationNetwork | ForEach-Object { Remove-VMMigrationNetwork -Subnet $_.Subnet }
        $Priority = 0
        foreach ($Subnet in @($Subnets)) {
            $Priority++
            Add-VMMigrationNetwork -Subnet $Subnet -Priority $Priority
        }
        Set-VMHost -UseAnyNetworkForMigration $false
    }
}
function Test-PlannedHostVnic($Name, $Switch, $Vlan) {
    $Vnic = Get-HostVnic $Name
    if (-not $Vnic -or $Vnic.SwitchName -ne $Switch) { return $false }
    return [bool]([int](Get-VMNetworkAdapterVlan -VMNetworkAdapter $Vnic).AccessVlanId -eq $Vlan)
}
function Set-PlannedHostVnic($Name, $Switch, $Vlan) {
    $Vnic = Get-HostVnic $Name
    if ($Vnic -and $Vnic.SwitchName -ne $Switch) {
        Invoke-Change ('Remove an adapter of the host from another switch: ' + $Name) {
            Remove-VMNetworkAdapter -VMNetworkAdapter $Vnic
        }
        $Vnic = $null
    }
    if (-not $Vnic) {
        Invoke-Change ('Add an adapter of the host: ' + $Name) {
            Add-VMNetworkAdapter -ManagementOS -SwitchName $Switch -Name $Name
            # Windows takes a moment to have an adapter for it.
            for ($Try = 0; $Try -lt 30 -and -not (Get-Interface 'vnic' $Name); $Try++) { Start-Sleep -Seconds 2 }
        }
    }
    Invoke-Change ('Set the VLAN of an adapter of the host to ' + $Vlan + ': ' + $Name) {
        $Made = Get-HostVnic $Name
        if ($Vlan) {
            Set-VMNetworkAdapterVlan -VMNetworkAdapter $Made -Access -VlanId $Vlan
        } else {
            Set-VMNetworkAdapterVlan -VMNetworkAdapter $Made -Untagged
        }
    }
}
function Test-PlannedLbfoTeam($Name, $Members, $Mode, $Algorithm) {
    $Team = Get-Team $Name
    if (-not $Team) { return $false }
    return [bool](-not (Compare-Object @($Team.Members) @($Members | ForEach-Object { Get-RealName $_ })) -and
        "$($Team.TeamingMode)" -eq $Mode -and "$($Team.LoadBalancingAlgorithm)" -eq $Algorithm)
}
function Set-PlannedLbfoTeam($Name, $Members, $Mode, $Algorithm) {
    $Team = Get-Team $Name
    # The members of a new team are patterns: a bracket in a name is none.
    $Real = @($Members | ForEach-Object { [System.Management.Automation.WildcardPattern]::Escape((Get-Physical $_).Name) })
    if ($Team) {
        Invoke-Change ('Change the mode of a team: ' + $Name) {
            Set-NetLbfoTeam -InputObject $Team -TeamingMode $Mode -LoadBalancingAlgorithm $Algorithm
        }
    } else {
        Invoke-Change ('Make a team: ' + $Name) {
            New-NetLbfoTeam -Name $Name -TeamMembers $Real -TeamingMode $Mode -LoadBalancingAlgorithm $Algorithm
            # Windows takes a moment to have an adapter for it, which a switch may be put on next.
            for ($Try = 0; $Try -lt 30 -and -not (Get-Interface 'team' $Name 0); $Try++) { Start-Sleep -Seconds 2 }
        }
    }
}
# A driver that knows no VLANs says none; 4095 is all of them.
function Test-PlannedNoAdapterVlan($Adapter) {
    return [bool](@(0, 4095) -contains [int](Get-Physical $Adapter).VlanID)
}
function Set-PlannedNoAdapterVlan($Adapter) {
    $Physical = Get-Physical $Adapter
    Invoke-Change ('Take the VLAN of an adapter away: ' + $Adapter) {
        Set-NetAdapter -InputObject $Physical -VlanID 0
    }
}
function Test-PlannedNoLbfoTeam($Name) {
    return -not (Get-Team $Name)
}
function Set-PlannedNoLbfoTeam($Name) {
    $Team = Get-Team $Name
    Invoke-Change ('Remove a team: ' + $Name) { Remove-NetLbfoTeam -InputObject $Team }
}
function Test-PlannedNoOtherSwitch($Name, $Adapters, $Team, $Embedded, $Iov, $Bandwidth) {
    $Switch = Get-Switch $Name
    if (-not $Switch) { return $true }
    return Test-SameForm $Switch (Get-PlannedBase $Adapters $Team) $Embedded $Iov $Bandwidth
}
# What is below a switch, its SR-IOV and its mode of minimum bandwidth are set when it is made.
function Set-PlannedNoOtherSwitch($Name, $Adapters, $Team, $Embedded, $Iov, $Bandwidth) {
    Remove-Switch (Get-Switch $Name)
}
function Test-PlannedNoOtherTeam($Name, $Members) {
    $Team = Get-Team $Name
    if (-not $Team) { return $true }
    return -not (Compare-Object @($Team.Members) @($Members | ForEach-Object { Get-RealName $_ }))
}
function Set-PlannedNoOtherTeam($Name, $Members) {
    $Team = Get-Team $Name
    Invoke-Change ('Remove a team that has other members: ' + $Name) { Remove-NetLbfoTeam -InputObject $Team }
}
function Test-PlannedNoSwitch($Name) {
    return -not (Get-Switch $Name)
}
function Set-PlannedNoSwitch($Name) {
    Remove-Switch (Get-Switch $Name)
}
function Test-PlannedPlainSwitch($Name, $Adapters, $Team, $Iov, $Bandwidth) {
    $Switch = Get-Switch $Name
    if (-not $Switch) { return $false }
    return Test-SameForm $Switch (Get-PlannedBase $Adapters $Team) $false $Iov $Bandwidth
}
function Set-PlannedPlainSwitch($Name, $Adapters, $Team, $Iov, $Bandwidth) {
    $First = @($Adapters)[0]
    $Real = (Get-Physical $First).Name
    Invoke-Change ('Make a virtual switch: ' + $Name) {
        if ($Team) { $Real = (Get-FirstTeamNic $Team).Name }
        New-VMSwitch -Name $Name -NetAdapterName $Real -EnableIov $Iov -AllowManagementOS $false -MinimumBandwidthMode $Bandwidth
    }
}
function Test-PlannedSmbLimit($BytesPerSecond) {
    if (-not (Get-WindowsFeature | Where-Object { $_.Name -eq 'FS-SMBBW' }).Installed) { return [bool]($BytesPerSecond -eq 0) }
    $Limit = Get-SmbBandwidthLimit -Category LiveMigration -ErrorAction SilentlyContinue
    if (-not $Limit) { return [bool]($BytesPerSecond -eq 0) }
    return [bool]([long]$Limit.BytesPerSecond -eq $BytesPerSecond)
}
function Set-PlannedSmbLimit($BytesPerSecond) {
    if (-not (Get-WindowsFeature | Where-Object { $_.Name -eq 'FS-SMBBW' }).Installed) {
        Invoke-Change 'Install the feature that limits SMB' { Install-WindowsFeature -Name 'FS-SMBBW' }
    }
    Invoke-Change ('Set what live migration over SMB may take, in bytes per second: ' + $BytesPerSecond) {
        if ($BytesPerSecond) {
            Set-SmbBandwidthLimit -Category LiveMigration -BytesPerSecond $BytesPerSecond
        } else {
            Remove-SmbBandwidthLimit -Category LiveMigration
        }
    }
}
function Test-PlannedTeamVlans($Team, $Vlans) {
    $Found = @(Get-NetLbfoTeamNic | Where-Object { $_.Team -eq $Team } | ForEach-Object { [int]$_.VlanID })
    return [bool]($Found.Count -and -not (Compare-Object $Found @($Vlans)))
}
# Windows calls an interface otherwise when its VLAN changes: each is known by its VLAN alone.
function Set-PlannedTeamVlans($Team, $Vlans) {
    foreach ($Surplus in @(Get-SurplusTeamNic $Team $Vlans)) {
        Invoke-Change ('Remove the interface of a team in VLAN ' + [int]$Surplus.VlanID + ': ' + $Team) {
            Remove-NetLbfoTeamNic -InputObject $Surplus
        }
    }
    # A team that is yet to be made has its first interface then, without a VLAN.
    $OfFirst = Get-FirstVlan $Team $Vlans
    if ([int](Get-FirstTeamNic $Team).VlanID -ne $OfFirst) {
        Invoke-Change ('Set the VLAN of a team to ' + $OfFirst + ': ' + $Team) {
            if ($OfFirst) {
                Set-NetLbfoTeamNic -InputObject (Get-FirstTeamNic $Team) -VlanID $OfFirst
            } else {
                Set-NetLbfoTeamNic -InputObject (Get-FirstTeamNic $Team) -Default
            }
        }
    }
    foreach ($Vlan in @($Vlans | Where-Object { $_ -ne $OfFirst -and -not (Get-TeamNic $Team $_) })) {
        Invoke-Change ('Add an interface of a team in VLAN ' + $Vlan + ': ' + $Team) {
            Add-NetLbfoTeamNic -Team $Team -VlanID $Vlan
            # Windows takes a moment to have an adapter for it.
            for ($Try = 0; $Try -lt 30 -and -not (Get-Interface 'team' $Team $Vlan); $Try++) { Start-Sleep -Seconds 2 }
        }
    }
}
# The adapters of the host that go, or are made anew: with their addresses.
function Get-LostAlias($Steps) {
    $Open = @($Steps | Where-Object { $_.Step -like 'No*' -and (Get-StepFault $_) })
    $Vnics = @($Open | Where-Object { $_.Step -eq 'NoHostVnic' } | ForEach-Object { $_.Name })
    $Switches = @($Open | Where-Object { $_.Step -like '*Switch' } | ForEach-Object { $_.Name })
    $Teams = @($Open | Where-Object { $_.Step -like '*Team' } | ForEach-Object { $_.Name })
    Get-VMNetworkAdapter -ManagementOS | Where-Object { $Vnics -contains $_.Name -or $Switches -contains $_.SwitchName } |
        ForEach-Object { Get-Alias 'vnic' $_.Name }
    Get-NetLbfoTeamNic | Where-Object { $Teams -contains $_.Team } | ForEach-Object { $_.Name }
    foreach ($Step in @($Steps | Where-Object { $_.Step -eq 'TeamVlans' })) {
        Get-SurplusTeamNic $Step.Team $Step.Vlans | ForEach-Object { $_.Name }
    }
}
# What stands in the way of a host's turn, known before it is drained.
function Get-Obstacle($Steps) {
    $Known = @(Get-KnownAddress)
    $Covered = @()
    foreach ($Step in @($Steps | Where-Object { $_.Step -eq 'HostAddress' -and $_.Subnet })) {
        $Here = @($Known | Where-Object { Test-InSubnet $_.Ip $Step.Subnet $Step.Mask })
        $Covered += @($Here | ForEach-Object { $_.Ip; Get-Companion $_ | ForEach-Object { $_.Ip } })
        if ($Here.Count -lt $Step.Number) {
            'It has no address for ' + $Step.Name + ' in ' + $Step.Subnet + '; give it one by -Address.'
        }
    }
    $ByName = @($Steps | Where-Object { $_.Step -eq 'HostAddress' -and -not $_.Subnet } | ForEach-Object { Get-Alias $_.Kind $_.Name $_.Vlan })
    $InUse = @($Given.Needed | ForEach-Object { (Get-Physical $_).Name })
    $Lost = @($InUse) + @(Get-LostAlias $Steps)
    foreach ($Each in @($Known | Where-Object { $_.IsStatic -and $Covered -notcontains $_.Ip })) {
        if ($Lost -contains $Each.Alias -and $ByName -notcontains $Each.Alias) {
            'Its address ' + $Each.Ip + ' is in the subnet of no planned network and would be lost.'
        }
    }
    $Gone = @($Steps | Where-Object { @('NoSwitch', 'NoLbfoTeam') -contains $_.Step } | ForEach-Object { $_.Name })
    $Planned = @($Steps | Where-Object { @('TeamSwitch', 'PlainSwitch', 'LbfoTeam') -contains $_.Step } | ForEach-Object { $_.Name })
    $Used = @(Get-VM | Get-VMNetworkAdapter | ForEach-Object { $_.SwitchName } | Where-Object { $_ -and $Gone -contains $_ -and $Planned -notcontains $_ } | Sort-Object -Unique)
    foreach ($Name in $Used) {
        'VMs are connected to a switch that goes, and could not come back: ' + $Name + '; connect them to a switch of the plan, or call that like this.'
    }
    $Descriptions = @($Given.Needed | ForEach-Object { (Get-Physical $_).InterfaceDescription })
    foreach ($Switch in @(Get-VMSwitch | Where-Object { "$($_.SwitchType)" -eq 'External' })) {
        $Below = @((Get-SwitchBase $Switch) -split ';' | Where-Object { $Descriptions -contains $_ })
        if ($Below.Count -and $Gone -notcontains $Switch.Name -and $Planned -notcontains $Switch.Name) {
            'A switch that is not in the plan has an adapter of it: ' + $Switch.Name
        }
    }
    foreach ($Team in @(Get-NetLbfoTeam)) {
        $Below = @($Team.Members | Where-Object { $InUse -contains $_ })
        if ($Below.Count -and $Gone -notcontains $Team.Name -and $Planned -notcontains $Team.Name) {
            'A team that is not in the plan has an adapter of it: ' + $Team.Name
        }
    }
}
$ErrorActionPreference = 'Stop'
# Nobody is there to be asked: that was done before.
$global:ConfirmPreference = 'None'
$Folder = Join-Path $env:ProgramData 'hvplanner'
$State = @{
    Changes = New-Object System.Collections.ArrayList
    Kept = Join-Path $Folder 'addresses.xml'
    Log = Join-Path $Folder 'changes.log'
}
$Steps = @($Given.Steps)
$Open = @($Steps | Where-Object { Get-StepFault $_ })
if (-not $Given.MayChange) {
    $Obstacles = @()
    try {
        if ($Open.Count -and $Given.IsTurn) { $Obstacles = @(Get-Obstacle $Steps) }
        if (-not $Obstacles.Count) {
            foreach ($Step in $Open) { Set-Step $Step }
        }
    } catch {
        $Obstacles = @("$_")
    }
    return @{
        Changes = @($State.Changes)
        Obstacles = $Obstacles
        Differs = @(@($Given.Today) | Where-Object { Get-StepFault $_ } | ForEach-Object { $_.Step + ' ' + $_.Name })
    }
}
# From here on things are changed. The connection by which this was started may be cut: what comes
# of it is left in a file.
$null = New-Item -Path $Folder -ItemType Directory -Force
$Problem = ''
try {
    if ($Given.IsTurn) {
        # Read before the file is written: it may be in there.
        $Addresses = @(Get-KnownAddress)
        $Addresses | Export-Clixml -Path $State.Kept
    }
    foreach ($Step in $Steps) {
        if (Get-StepFault $Step) { Set-Step $Step }
    }
    $Faults = @($Steps | ForEach-Object { $Fault = Get-StepFault $_; if ($Fault) { $_.Step + ': ' + $Fault } })
    if ($Faults.Count) {
        $Problem = $Faults -join '; '
    } elseif ($Given.IsTurn) {
        Move-Item -Path $State.Kept -Destination (Join-Path $Folder ('addresses-' + (Get-Date -Format yyyyMMdd-HHmmss) + '.xml'))
    }
} catch {
    $Problem = "$_"
}
@{ Problem = $Problem; Changes = @($State.Changes) } | Export-Clixml -Path (Join-Path $Folder ($Given.Id + '.xml'))
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
function Set-Step($Step) {
    $Fields = $Step.Clone()
    $Fields.Remove('Step')
    & ('Set-Planned' + $Step.Step) @Fields
}
# A network of the cluster by its subnet, by its name where that is not known.
function Get-Network($Name, $Subnet, $Mask) {
    $All = @(Get-ClusterNetwork -Cluster $Cluster)
    $Found = @($All | Where-Object { $Subnet -and "$($_.Address)" -eq $Subnet -and "$($_.AddressMask)" -eq $Mask })
    if (-not $Subnet) { $Found = @($All | Where-Object { $_.Name -eq $Name }) }
    if ($Found.Count -ne 1) { throw ('Cluster network not found, or found twice: ' + $Name) }
    return $Found[0]
}
# Changes of the cluster go through here, so that -WhatIf and -Confirm hold for each.
$Asking = $PSCmdlet
function Invoke-ClusterChange($What, $Change) {
    if ($Asking.ShouldProcess($Cluster, $What)) { $null = & $Change }
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
function Set-PlannedMigrationNetworks($Names, $Subnets, $Masks) {
    $Order = @(Get-PlannedNetworkId $Names $Subnets $Masks)
    $Others = @(Get-OtherNetworkId $Order)
    $Type = Get-ClusterResourceType -Cluster $Cluster -Name 'Virtual Machine'
    Invoke-ClusterChange ('Set the order of live-migration networks: ' + (@($Names) -join ', ')) {
        $Type | Set-ClusterParameter -Name 'MigrationNetworkOrder' -Value ($Order -join ';')
    }
    Invoke-ClusterChange 'Exclude all other networks from live migration' {
        $Type | Set-ClusterParameter -Name 'MigrationExcludeNetworks' -Value ($Others -join ';')
    }
}
# Only where another network comes before it: metrics that the cluster gave by itself stay.
function Test-PlannedNetworkMetric($Name, $Subnet, $Mask, $Metric) {
    $Own = Get-Network $Name $Subnet $Mask
    $Lower = @(Get-ClusterNetwork -Cluster $Cluster | Where-Object { [int]$_.Role -and [int64]$_.Metric -lt [int64]$Own.Metric })
    return [bool]([int64]$Own.Metric -eq $Metric -or -not $Lower.Count)
}
function Set-PlannedNetworkMetric($Name, $Subnet, $Mask, $Metric) {
    Invoke-ClusterChange ('Set the metric of a cluster network to ' + $Metric + ': ' + $Name) {
        (Get-Network $Name $Subnet $Mask).Metric = $Metric
    }
}
function Test-PlannedNetworkRole($Name, $Subnet, $Mask, $Role) {
    return [bool]([int](Get-Network $Name $Subnet $Mask).Role -eq $Role)
}
function Set-PlannedNetworkRole($Name, $Subnet, $Mask, $Role) {
    Invoke-ClusterChange ('Set the role of a cluster network to ' + $Role + ': ' + $Name) {
        (Get-Network $Name $Subnet $Mask).Role = $Role
    }
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
function Set-VmFunction {
    if (-not $Functions.Count) { return }
    foreach ($Each in @(Get-FunctionState | Where-Object { $_.Fault })) {
        $Wanted = $Each.Wanted
        if ($Each.Found.Count -ne 1) {
            Write-Warning ($Wanted.Vm + ', ' + $Wanted.Vnic + ': ' + $Each.Fault)
            continue
        }
        $Found = $Each.Found[0]
        if (-not $PSCmdlet.ShouldProcess($Wanted.Vm, 'Set the weight of a virtual function to ' + $Wanted.Weight + ': ' + $Found.Name)) { continue }
        Invoke-Command -ComputerName $Found.PSComputerName -ArgumentList $Found.Id, $Wanted.Weight, $Wanted.Pairs -ScriptBlock {
            param($Id, $Weight, $Pairs)
            $ErrorActionPreference = 'Stop'
            $Adapter = Get-VM | Get-VMNetworkAdapter | Where-Object { "$($_.Id)" -eq $Id }
            Set-VMNetworkAdapter -VMNetworkAdapter $Adapter -IovWeight $Weight -IovQueuePairsRequested $Pairs
        }
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
# VMs are moved one after the other. One that has no room yet has its turn again when others have
# moved away.
function Set-VmPlace {
    if (-not $Places.Count) { return }
    $Open = @()
    foreach ($Each in @(Get-PlaceState | Where-Object { $_.Fault })) {
        if ($Each.Found.Count -ne 1) {
            Write-Warning ($Each.Wanted.Vm + ': ' + $Each.Fault)
        } elseif ($PSCmdlet.ShouldProcess($Each.Wanted.Vm, 'Move the VM to ' + $Each.Wanted.Node)) {
            $Open += $Each
        }
    }
    $Before = $Open.Count + 1
    while ($Open.Count -and $Open.Count -lt $Before) {
        $Before = $Open.Count
        $Left = @()
        foreach ($Each in $Open) {
            try {
                Move-Role $Each.Found[0] $Each.Wanted.Node
            } catch {
                $Left += New-Object PSObject -Property @{ Wanted = $Each.Wanted; Found = $Each.Found; Fault = "$_" }
            }
        }
        $Open = $Left
    }
    foreach ($Each in $Open) { Write-Warning ('The VM was not moved: ' + $Each.Wanted.Vm + ': ' + $Each.Fault) }
}
function Move-Role($Role, $Node) {
    if ("$($Role.State)" -eq 'Online') {
        $null = $Role | Move-ClusterVirtualMachineRole -Node $Node -MigrationType Live
    } else {
        $null = $Role | Move-ClusterGroup -Node $Node
    }
}
$ErrorActionPreference = 'Stop'
$Patience = 30

function Get-Given($Turn, $Steps, $MayChange) {
    return @{
        Id = [guid]::NewGuid().ToString()
        Steps = @($Steps)
        Today = @()
        Adapters = Get-AdapterMap $Turn
        Needed = @($Turn.Adapters.Keys)
        Addresses = @($Address[$Turn.Name])
        OfCluster = $OfCluster
        IsTurn = $false
        MayChange = $MayChange
    }
}
function Assert-Cluster {
    # PowerShell 7 has the cluster's cmdlets at second hand: what is set on their objects goes nowhere.
    if ($PSVersionTable.PSVersion.Major -gt 5) { throw 'This runs in Windows PowerShell, powershell.exe, and not in PowerShell 7.' }
    $Found = Get-Cluster -Name $Cluster
    if ($Found.Name -ne $Cluster) { throw 'This is another cluster than the plan is for.' }
    $Present = @(Get-ClusterNode -Cluster $Cluster)
    if (Compare-Object @($Present | ForEach-Object { $_.Name }) @($Turns | ForEach-Object { $_.Name })) {
        throw 'The nodes of the cluster are not those of the plan.'
    }
    foreach ($Each in $Present) {
        if ("$($Each.State)" -ne 'Up' -and -not ($Resume -and "$($Each.State)" -eq 'Paused')) {
            throw ('The node is not up; after a stop, -Resume takes paused ones: ' + $Each.Name)
        }
        $System = Get-CimInstance -ComputerName $Each.Name -ClassName 'Win32_OperatingSystem'
        if ([int]$System.BuildNumber -ne $Build) { throw ('The release is not that of the plan: ' + $Each.Name) }
    }
}
# Addresses that come and go with roles of the cluster are none of a host.
function Get-ClusterAddress {
    Get-ClusterResource -Cluster $Cluster | Where-Object { @('IP Address', 'IPv6 Address') -contains "$($_.ResourceType)" } |
        Get-ClusterParameter -Name 'Address' | ForEach-Object { "$($_.Value)" }
}
# Changes a host by a session that nobody is connected to: it goes on when the host cannot be
# reached, as it may not be while its own switch is made. What came of it is asked for until it is
# there.
function Invoke-Detached($Name, $Given) {
    $Option = New-PSSessionOption -OutputBufferingMode Drop
    $Session = Invoke-Command -ComputerName $Name -InDisconnectedSession -SessionOption $Option -ScriptBlock $OnHost -ArgumentList $Given
    $Until = (Get-Date).AddMinutes($Patience)
    $Outcome = $null
    while (-not $Outcome) {
        if ((Get-Date) -gt $Until) {
            throw ('Nothing was heard of the host for long. Look at its console, in ProgramData\hvplanner: ' + $Name)
        }
        Start-Sleep -Seconds 5
        $Outcome = Invoke-Command -ComputerName $Name -ErrorAction SilentlyContinue -ArgumentList $Given.Id -ScriptBlock {
            param($Id)
            $Path = Join-Path (Join-Path $env:ProgramData 'hvplanner') ($Id + '.xml')
            if (Test-Path -Path $Path) { Import-Clixml -Path $Path }
        }
    }
    Remove-PSSession -Session $Session -ErrorAction SilentlyContinue
    if ($Outcome.Problem) { throw ('The host is as far as this and stays drained: ' + $Name + ': ' + $Outcome.Problem) }
}
function Wait-Cluster($What, $Condition) {
    $Until = (Get-Date).AddMinutes($Patience)
    # What cannot be asked at the moment is not so yet.
    while (-not $(try { & $Condition } catch { $false })) {
        if ((Get-Date) -gt $Until) { throw ('This did not come about: ' + $What) }
        Start-Sleep -Seconds 5
    }
}
function Get-VmGroup {
    return Get-ClusterGroup -Cluster $Cluster | Where-Object { "$($_.GroupType)" -eq 'VirtualMachine' }
}
function Get-DownInterface($Name) {
    Get-ClusterNetworkInterface -Cluster $Cluster -Node $Name | Where-Object { "$($_.State)" -ne 'Up' } | ForEach-Object { $_.Name }
}
function Test-Paused($Name) {
    return [bool]("$((Get-ClusterNode -Cluster $Cluster -Name $Name).State)" -eq 'Paused')
}
function Invoke-Turn($Name, $Given) {
    $DownBefore = @(Get-DownInterface $Name)
    if (-not (Test-Paused $Name)) { $null = Suspend-ClusterNode -Cluster $Cluster -Name $Name -Drain -Wait }
    $Left = @(Get-VmGroup | Where-Object { "$($_.OwnerNode.Name)" -eq $Name -and "$($_.State)" -eq 'Online' })
    if ($Left.Count) { throw ('The host is not empty after its drain: ' + $Name) }
    Invoke-Detached $Name $Given
    Wait-Cluster ('All networks of the host are up: ' + $Name) {
        $Down = @(Get-DownInterface $Name | Where-Object { $DownBefore -notcontains $_ })
        (Test-Paused $Name) -and -not $Down.Count
    }
    $null = Resume-ClusterNode -Cluster $Cluster -Name $Name -Failback Immediate
    # The next host is not drained as long as VMs are on their way back.
    Start-Sleep -Seconds 15
    Wait-Cluster ('All VMs are back: ' + $Name) {
        -not @(Get-VmGroup | Where-Object { "$($_.State)" -eq 'Pending' }).Count
    }
}
function Get-OpenStep($Steps) {
    return @($Steps | Where-Object { Get-StepFault $_ })
}

foreach ($Each in $Remaining) { Write-Warning $Each }
Assert-Cluster
$OfCluster = @(Get-ClusterAddress)

# Nothing is changed before all hosts were looked at.
$Looks = @{}
$Faults = @()
foreach ($Turn in $Turns) {
    $Given = Get-Given $Turn $Turn.Steps $false
    $Given.IsTurn = $true
    $Given.Today = @($Turn.Today)
    $Look = Invoke-Command -ComputerName $Turn.Name -ScriptBlock $OnHost -ArgumentList $Given
    $Looks[$Turn.Name] = $Look
    $Faults += @($Look.Obstacles | ForEach-Object { $Turn.Name + ': ' + $_ })
    if (@($Look.Changes).Count -and -not $Resume) {
        $Faults += @($Look.Differs | ForEach-Object { $Turn.Name + ' is not as it was when the plan was made: ' + $_ })
    }
}
$IsBegun = @($Turns | Where-Object { -not @($Looks[$_.Name].Changes).Count }).Count -gt 0
if (-not $Resume -and -not $IsBegun) {
    $Faults += @(Get-OpenStep $ClusterToday | ForEach-Object { 'The cluster is not as it was when the plan was made: ' + $_.Step })
}
if ($Faults.Count) {
    foreach ($Each in $Faults) { Write-Warning $Each }
    throw 'Nothing was changed: see the warnings. -Resume goes on after a stop.'
}

foreach ($Turn in $Turns) {
    $Changes = @($Looks[$Turn.Name].Changes)
    # One that was changed and stopped on its way back has nothing left but that.
    if (Test-Paused $Turn.Name) { $Changes += 'Take the host back' }
    if (-not $Changes.Count -or ($Node -and $Node -notcontains $Turn.Name)) { continue }
    if ($WhatIfPreference) {
        foreach ($Each in $Changes) { $null = $PSCmdlet.ShouldProcess($Turn.Name, $Each) }
    } elseif ($PSCmdlet.ShouldProcess($Turn.Name, 'Drain the host, then: ' + ($Changes -join '; '))) {
        $Given = Get-Given $Turn $Turn.Steps $true
        $Given.IsTurn = $true
        Invoke-Turn $Turn.Name $Given
        $Looks[$Turn.Name].Changes = @()
    }
}
# What hosts and the cluster do with their networks waits until every host has them.
$Waiting = @($Turns | Where-Object { @($Looks[$_.Name].Changes).Count } | ForEach-Object { $_.Name })
if ($Waiting.Count -and -not $WhatIfPreference) {
    Write-Warning ('How the cluster migrates is set when these hosts had their turn: ' + ($Waiting -join ', '))
    return
}
foreach ($Turn in $Turns) {
    $Look = Invoke-Command -ComputerName $Turn.Name -ScriptBlock $OnHost -ArgumentList (Get-Given $Turn $Turn.Settings $false)
    $Changes = @($Look.Changes)
    if ($WhatIfPreference) {
        foreach ($Each in $Changes) { $null = $PSCmdlet.ShouldProcess($Turn.Name, $Each) }
    } elseif ($Changes.Count -and $PSCmdlet.ShouldProcess($Turn.Name, ($Changes -join '; '))) {
        Invoke-Detached $Turn.Name (Get-Given $Turn $Turn.Settings $true)
    }
}
foreach ($Step in (Get-OpenStep $OnCluster)) {
    try {
        Set-Step $Step
    } catch {
        # What is only to be shown may need what hosts do not have yet.
        if (-not $WhatIfPreference) { throw }
        Write-Warning "$_"
    }
}
Set-VmFunction
Set-VmPlace

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

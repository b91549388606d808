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
function Get-TeamNic($Team) {
    return @(Get-NetLbfoTeamNic | Where-Object { $_.Team -eq $Team })[0]
}
# The adapter on which the host itself has its addresses.
function Get-Interface($Kind, $Name) {
    if ($Kind -eq 'adapter') { return Get-Physical $Name }
    if ($Kind -eq 'team') {
        $TeamNic = Get-TeamNic $Name
        if (-not $TeamNic) { return $null }
        return Get-NetAdapter | Where-Object { $_.Name -eq $TeamNic.Name }
    }
    $Vnic = Get-HostVnic $Name
    if (-not $Vnic) { return $null }
    return Get-NetAdapter | Where-Object { $_.DeviceID -eq $Vnic.DeviceId }
}
# How the addresses of an adapter of the host are listed.
function Get-Alias($Kind, $Name) {
    $Interface = Get-Interface $Kind $Name
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
        $TeamNic = Get-TeamNic $Team
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

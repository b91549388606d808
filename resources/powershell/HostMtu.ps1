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

function Test-PlannedHostMtu($Kind, $Name, $Mtu) {
    $Interface = Get-Interface $Kind $Name
    if (-not $Interface) { return $false }
    $Jumbo = Get-Jumbo $Interface
    if (-not $Jumbo) { return [bool]($Mtu -le 1500) }
    $Value = [int]@($Jumbo.RegistryValue)[0]
    return [bool]($Value -ge $Mtu + 14 -and ($Mtu -gt 1500 -or $Value -le 1514))
}
function Set-PlannedHostMtu($Kind, $Name, $Mtu) {
    Invoke-Change ('Have the host send packets of ' + $Mtu + ' bytes: ' + $Name) {
        $Jumbo = Get-Jumbo (Get-Interface $Kind $Name)
        if (-not $Jumbo) { throw ('The driver of an adapter knows no jumbo packets: ' + $Name) }
        Set-NetAdapterAdvancedProperty -InputObject $Jumbo -RegistryValue (Get-JumboValue $Jumbo $Mtu)
    }
}

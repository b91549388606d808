# The adapter counts the 14 bytes of the Ethernet header too.
function Test-PlannedAdapterMtu($Adapter, $Mtu) {
    $Jumbo = Get-Jumbo (Get-Physical $Adapter)
    return [bool]($Jumbo -and [int]@($Jumbo.RegistryValue)[0] -ge $Mtu + 14)
}
function Set-PlannedAdapterMtu($Adapter, $Mtu) {
    $Jumbo = Get-Jumbo (Get-Physical $Adapter)
    if (-not $Jumbo) { throw ('The driver of an adapter knows no jumbo packets: ' + $Adapter) }
    $Wanted = Get-JumboValue $Jumbo $Mtu
    Invoke-Change ('Let an adapter take packets of ' + $Mtu + ' bytes: ' + $Adapter) {
        Set-NetAdapterAdvancedProperty -InputObject $Jumbo -RegistryValue $Wanted
    }
}

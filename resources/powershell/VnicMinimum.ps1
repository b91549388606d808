function Test-PlannedVnicMinimum($Name, $BitsPerSecond) {
    $Vnic = Get-HostVnic $Name
    return [bool]($Vnic -and [long]$Vnic.BandwidthSetting.MinimumBandwidthAbsolute -eq $BitsPerSecond)
}
function Set-PlannedVnicMinimum($Name, $BitsPerSecond) {
    Invoke-Change ('Set the least bandwidth of an adapter of the host: ' + $Name) {
        Set-VMNetworkAdapter -VMNetworkAdapter (Get-HostVnic $Name) -MinimumBandwidthAbsolute $BitsPerSecond
    }
}

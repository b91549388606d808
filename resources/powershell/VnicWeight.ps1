function Test-PlannedVnicWeight($Name, $Weight) {
    $Vnic = Get-HostVnic $Name
    return [bool]($Vnic -and [int]$Vnic.BandwidthSetting.MinimumBandwidthWeight -eq $Weight)
}
function Set-PlannedVnicWeight($Name, $Weight) {
    Invoke-Change ('Set the share of an adapter of the host to ' + $Weight + ': ' + $Name) {
        Set-VMNetworkAdapter -VMNetworkAdapter (Get-HostVnic $Name) -MinimumBandwidthWeight $Weight
    }
}

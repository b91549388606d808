function Test-PlannedVnicMinimum($Node, $Name, $BitsPerSecond) {
    $Vnic = Get-VMNetworkAdapter -ComputerName $Node -ManagementOS -Name $Name -ErrorAction SilentlyContinue
    return [bool]($Vnic -and [long]$Vnic.BandwidthSetting.MinimumBandwidthAbsolute -eq $BitsPerSecond)
}
function Set-PlannedVnicMinimum($Node, $Name, $BitsPerSecond) {
    Invoke-Change $Node 'Set the least bandwidth of an adapter of the host' {
        Set-VMNetworkAdapter -ComputerName $Node -ManagementOS -Name $Name -MinimumBandwidthAbsolute $BitsPerSecond -Confirm:$false
    }
}

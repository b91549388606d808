function Test-PlannedVnicWeight($Node, $Name, $Weight) {
    $Vnic = Get-VMNetworkAdapter -ComputerName $Node -ManagementOS -Name $Name -ErrorAction SilentlyContinue
    return [bool]($Vnic -and [int]$Vnic.BandwidthSetting.MinimumBandwidthWeight -eq $Weight)
}
function Set-PlannedVnicWeight($Node, $Name, $Weight) {
    Invoke-Change $Node 'Set the share of an adapter of the host' {
        Set-VMNetworkAdapter -ComputerName $Node -ManagementOS -Name $Name -MinimumBandwidthWeight $Weight -Confirm:$false
    }
}

function Test-PlannedNoHostVnic($Node, $Name) {
    return -not (Get-VMNetworkAdapter -ComputerName $Node -ManagementOS -Name $Name -ErrorAction SilentlyContinue)
}
function Set-PlannedNoHostVnic($Node, $Name) {
    Invoke-Change $Node 'Remove an adapter of the host' {
        Remove-VMNetworkAdapter -ComputerName $Node -ManagementOS -Name $Name -Confirm:$false
    }
}

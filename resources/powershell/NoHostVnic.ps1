function Test-PlannedNoHostVnic($Name) {
    return -not (Get-HostVnic $Name)
}
function Set-PlannedNoHostVnic($Name) {
    $Vnic = Get-HostVnic $Name
    Invoke-Change ('Remove an adapter of the host: ' + $Name) { Remove-VMNetworkAdapter -VMNetworkAdapter $Vnic }
}

function Test-PlannedVnicMember($Name, $Adapter) {
    $Vnic = Get-HostVnic $Name
    if (-not $Vnic) { return $false }
    $Mapping = Get-VMNetworkAdapterTeamMapping -VMNetworkAdapter $Vnic
    return [bool]($Mapping -and "$($Mapping.NetAdapterName)" -eq (Get-RealName $Adapter))
}
function Set-PlannedVnicMember($Name, $Adapter) {
    $Real = (Get-Physical $Adapter).Name
    Invoke-Change ('Map an adapter of the host to a member of the team: ' + $Name) {
        Set-VMNetworkAdapterTeamMapping -VMNetworkAdapter (Get-HostVnic $Name) -PhysicalNetAdapterName $Real
    }
}

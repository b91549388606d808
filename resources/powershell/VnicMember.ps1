function Test-PlannedVnicMember($Node, $Name, $Switch, $Adapter) {
    $Real = Get-RealAdapter $Adapter
    $Mapping = Get-VMNetworkAdapterTeamMapping -ComputerName $Node -ManagementOS -Name $Name -ErrorAction SilentlyContinue
    return [bool]($Mapping -and "$($Mapping.NetAdapterName)" -eq $Real)
}
function Set-PlannedVnicMember($Node, $Name, $Switch, $Adapter) {
    $Real = Get-RealAdapter $Adapter
    Invoke-Change $Node 'Map an adapter of the host to a member of the team' {
        Set-VMNetworkAdapterTeamMapping -ComputerName $Node -ManagementOS -VMNetworkAdapterName $Name -SwitchName $Switch -PhysicalNetAdapterName $Real -Confirm:$false
    }
}

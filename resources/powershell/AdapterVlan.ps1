function Test-PlannedAdapterVlan($Node, $Adapter, $Vlan) {
    return [bool]([int](Get-NetAdapter -CimSession $Node -Name (Get-RealAdapter $Adapter)).VlanID -eq $Vlan)
}
function Set-PlannedAdapterVlan($Node, $Adapter, $Vlan) {
    $Real = Get-RealAdapter $Adapter
    Invoke-Change $Node 'Set the VLAN of an adapter' {
        Set-NetAdapter -CimSession $Node -Name $Real -VlanID $Vlan -Confirm:$false
    }
}

function Test-PlannedAdapterVlan($Adapter, $Vlan) {
    return [bool]([int](Get-Physical $Adapter).VlanID -eq $Vlan)
}
function Set-PlannedAdapterVlan($Adapter, $Vlan) {
    $Physical = Get-Physical $Adapter
    Invoke-Change ('Set the VLAN of an adapter to ' + $Vlan + ': ' + $Adapter) {
        Set-NetAdapter -InputObject $Physical -VlanID $Vlan
    }
}

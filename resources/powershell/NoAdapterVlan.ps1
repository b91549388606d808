# A driver that knows no VLANs says none; 4095 is all of them.
function Test-PlannedNoAdapterVlan($Adapter) {
    return [bool](@(0, 4095) -contains [int](Get-Physical $Adapter).VlanID)
}
function Set-PlannedNoAdapterVlan($Adapter) {
    $Physical = Get-Physical $Adapter
    Invoke-Change ('Take the VLAN of an adapter away: ' + $Adapter) {
        Set-NetAdapter -InputObject $Physical -VlanID 0
    }
}

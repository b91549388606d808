# Where nothing is on it yet: a driver that knows no VLANs says none.
function Test-PlannedNoAdapterVlan($Adapter) {
    return -not [int](Get-Physical $Adapter).VlanID
}
function Set-PlannedNoAdapterVlan($Adapter) {
    $Physical = Get-Physical $Adapter
    Invoke-Change ('Take the VLAN of an adapter away: ' + $Adapter) {
        Set-NetAdapter -InputObject $Physical -VlanID 0
    }
}

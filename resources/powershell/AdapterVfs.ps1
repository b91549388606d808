function Get-Sriov($Adapter) {
    $Physical = Get-Physical $Adapter
    return Get-NetAdapterSriov | Where-Object { $_.InterfaceDescription -eq $Physical.InterfaceDescription }
}
function Test-PlannedAdapterVfs($Adapter, $Count) {
    $Sriov = Get-Sriov $Adapter
    return [bool]($Sriov -and $Sriov.Enabled -and [int]$Sriov.NumVFs -eq $Count)
}
function Set-PlannedAdapterVfs($Adapter, $Count) {
    $Sriov = Get-Sriov $Adapter
    if (-not $Sriov) { throw ('An adapter has no SR-IOV: ' + $Adapter) }
    Invoke-Change ('Turn SR-IOV of an adapter on: ' + $Adapter) { Enable-NetAdapterSriov -InputObject $Sriov }
    Invoke-Change ('Give an adapter ' + $Count + ' virtual functions: ' + $Adapter) {
        Set-NetAdapterSriov -InputObject $Sriov -NumVFs $Count
    }
}

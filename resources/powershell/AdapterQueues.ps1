function Get-Vmq($Adapter) {
    $Physical = Get-Physical $Adapter
    return Get-NetAdapterVmq | Where-Object { $_.InterfaceDescription -eq $Physical.InterfaceDescription }
}
function Test-PlannedAdapterQueues($Adapter, $First, $Processors) {
    $Vmq = Get-Vmq $Adapter
    return [bool]($Vmq -and [int]$Vmq.BaseProcessorNumber -eq $First -and [int]$Vmq.MaxProcessors -eq $Processors)
}
function Set-PlannedAdapterQueues($Adapter, $First, $Processors) {
    $Vmq = Get-Vmq $Adapter
    if (-not $Vmq) { throw ('An adapter has no queues for virtual machines: ' + $Adapter) }
    Invoke-Change ('Set the processors that serve the queues of an adapter: ' + $Adapter) {
        Set-NetAdapterVmq -InputObject $Vmq -BaseProcessorNumber $First -MaxProcessors $Processors
    }
}

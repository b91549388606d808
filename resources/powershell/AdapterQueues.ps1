function Test-PlannedAdapterQueues($Node, $Adapter, $First, $Processors) {
    $Vmq = Get-NetAdapterVmq -CimSession $Node -Name (Get-RealAdapter $Adapter) -ErrorAction SilentlyContinue
    return [bool]($Vmq -and [int]$Vmq.BaseProcessorNumber -eq $First -and [int]$Vmq.MaxProcessors -eq $Processors)
}
function Set-PlannedAdapterQueues($Node, $Adapter, $First, $Processors) {
    $Real = Get-RealAdapter $Adapter
    Invoke-Change $Node 'Set the processors that serve the queues of an adapter' {
        Set-NetAdapterVmq -CimSession $Node -Name $Real -BaseProcessorNumber $First -MaxProcessors $Processors -Confirm:$false
    }
}

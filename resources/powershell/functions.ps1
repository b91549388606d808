# VMs stay where they are, and are looked for on all nodes at once.
function Get-VmAdapter {
    $Names = @(Get-ClusterNode -Cluster $Cluster | ForEach-Object { $_.Name })
    return Invoke-Command -ComputerName $Names -ScriptBlock {
        Get-VM | Get-VMNetworkAdapter | ForEach-Object {
            New-Object PSObject -Property @{ Vm = $_.VMName; Name = $_.Name; Id = "$($_.Id)"; Weight = [int]$_.IovWeight; Pairs = [int]$_.IovQueuePairsRequested }
        }
    }
}
# Each planned function with the adapter that is meant: the one of its name, or the one of its number
# where several have the name that Hyper-V gives them.
function Get-FunctionState {
    $ByVm = @{}
    foreach ($Each in @(Get-VmAdapter)) {
        if (-not $ByVm.ContainsKey($Each.Vm)) { $ByVm[$Each.Vm] = @() }
        $ByVm[$Each.Vm] += $Each
    }
    foreach ($Wanted in $Functions) {
        $All = @($ByVm[$Wanted.Vm] | Where-Object { $_ })
        $Named = @($All | Where-Object { $_.Name -eq $Wanted.Vnic })
        if ($Named.Count -ne 1 -and $All.Count -eq $Wanted.Total) { $Named = @($All[$Wanted.Number - 1]) }
        $Fault = ''
        if ($Named.Count -ne 1) {
            $Fault = 'the VM has no such adapter, or several'
        } elseif ($Named[0].Weight -ne $Wanted.Weight -or ($Wanted.Weight -and $Named[0].Pairs -ne $Wanted.Pairs)) {
            $Fault = 'is not as planned'
        }
        New-Object PSObject -Property @{ Wanted = $Wanted; Found = $Named; Fault = $Fault }
    }
}

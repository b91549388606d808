function Set-VmFunction {
    if (-not $Functions.Count) { return }
    foreach ($Each in @(Get-FunctionState | Where-Object { $_.Fault })) {
        $Wanted = $Each.Wanted
        if ($Each.Found.Count -ne 1) {
            Write-Warning ($Wanted.Vm + ', ' + $Wanted.Vnic + ': ' + $Each.Fault)
            continue
        }
        $Found = $Each.Found[0]
        if (-not $PSCmdlet.ShouldProcess($Wanted.Vm, 'Set the weight of a virtual function to ' + $Wanted.Weight + ': ' + $Found.Name)) { continue }
        Invoke-Command -ComputerName $Found.PSComputerName -ArgumentList $Found.Id, $Wanted.Weight, $Wanted.Pairs -ScriptBlock {
            param($Id, $Weight, $Pairs)
            $ErrorActionPreference = 'Stop'
            $Adapter = Get-VM | Get-VMNetworkAdapter | Where-Object { "$($_.Id)" -eq $Id }
            Set-VMNetworkAdapter -VMNetworkAdapter $Adapter -IovWeight $Weight -IovQueuePairsRequested $Pairs
        }
    }
}

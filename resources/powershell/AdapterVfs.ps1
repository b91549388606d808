function Test-PlannedAdapterVfs($Node, $Adapter, $Count) {
    $Sriov = Get-NetAdapterSriov -CimSession $Node -Name (Get-RealAdapter $Adapter) -ErrorAction SilentlyContinue
    return [bool]($Sriov -and $Sriov.Enabled -and [int]$Sriov.NumVFs -eq $Count)
}
function Set-PlannedAdapterVfs($Node, $Adapter, $Count) {
    $Real = Get-RealAdapter $Adapter
    Invoke-Change $Node 'Turn SR-IOV of an adapter on' {
        Enable-NetAdapterSriov -CimSession $Node -Name $Real -Confirm:$false
    }
    Invoke-Change $Node 'Set the virtual functions of an adapter' {
        Set-NetAdapterSriov -CimSession $Node -Name $Real -NumVFs $Count -Confirm:$false
    }
}

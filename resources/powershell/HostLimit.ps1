function Test-PlannedHostLimit($Node, $Simultaneous) {
    return [bool]([int](Get-VMHost -ComputerName $Node).MaximumVirtualMachineMigrations -eq $Simultaneous)
}
function Set-PlannedHostLimit($Node, $Simultaneous) {
    Invoke-Change $Node 'Set how many live migrations the host takes part in' {
        Set-VMHost -ComputerName $Node -MaximumVirtualMachineMigrations $Simultaneous -Confirm:$false
    }
}

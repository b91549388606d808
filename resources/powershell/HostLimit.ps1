function Test-PlannedHostLimit($Simultaneous) {
    return [bool]([int](Get-VMHost).MaximumVirtualMachineMigrations -eq $Simultaneous)
}
function Set-PlannedHostLimit($Simultaneous) {
    Invoke-Change ('Let the host take part in live migrations at a time: ' + $Simultaneous) {
        Set-VMHost -MaximumVirtualMachineMigrations $Simultaneous
    }
}

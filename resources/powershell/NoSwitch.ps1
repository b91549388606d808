function Test-PlannedNoSwitch($Name) {
    return -not (Get-Switch $Name)
}
function Set-PlannedNoSwitch($Name) {
    Remove-Switch (Get-Switch $Name)
}

function Test-PlannedNoLbfoTeam($Name) {
    return -not (Get-Team $Name)
}
function Set-PlannedNoLbfoTeam($Name) {
    $Team = Get-Team $Name
    Invoke-Change ('Remove a team: ' + $Name) { Remove-NetLbfoTeam -InputObject $Team }
}

function Test-PlannedNoOtherTeam($Name, $Members) {
    $Team = Get-Team $Name
    if (-not $Team) { return $true }
    return -not (Compare-Object @($Team.Members) @($Members | ForEach-Object { Get-RealName $_ }))
}
function Set-PlannedNoOtherTeam($Name, $Members) {
    $Team = Get-Team $Name
    Invoke-Change ('Remove a team that has other members: ' + $Name) { Remove-NetLbfoTeam -InputObject $Team }
}

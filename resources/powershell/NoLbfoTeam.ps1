function Test-PlannedNoLbfoTeam($Node, $Name) {
    return -not (Get-NetLbfoTeam -CimSession $Node -Name $Name -ErrorAction SilentlyContinue)
}
function Set-PlannedNoLbfoTeam($Node, $Name) {
    Invoke-Change $Node 'Remove a team' {
        Remove-NetLbfoTeam -CimSession $Node -Name $Name -Confirm:$false
    }
}

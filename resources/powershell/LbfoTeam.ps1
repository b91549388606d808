function Test-PlannedLbfoTeam($Name, $Members, $Mode, $Algorithm) {
    $Team = Get-Team $Name
    if (-not $Team) { return $false }
    return [bool](-not (Compare-Object @($Team.Members) @($Members | ForEach-Object { Get-RealName $_ })) -and
        "$($Team.TeamingMode)" -eq $Mode -and "$($Team.LoadBalancingAlgorithm)" -eq $Algorithm)
}
function Set-PlannedLbfoTeam($Name, $Members, $Mode, $Algorithm) {
    $Team = Get-Team $Name
    # The members of a new team are patterns: a bracket in a name is none.
    $Real = @($Members | ForEach-Object { [System.Management.Automation.WildcardPattern]::Escape((Get-Physical $_).Name) })
    if ($Team) {
        Invoke-Change ('Change the mode of a team: ' + $Name) {
            Set-NetLbfoTeam -InputObject $Team -TeamingMode $Mode -LoadBalancingAlgorithm $Algorithm
        }
    } else {
        Invoke-Change ('Make a team: ' + $Name) {
            New-NetLbfoTeam -Name $Name -TeamMembers $Real -TeamingMode $Mode -LoadBalancingAlgorithm $Algorithm
            # Windows takes a moment to have an adapter for it, which a switch may be put on next.
            for ($Try = 0; $Try -lt 30 -and -not (Get-Interface 'team' $Name 0); $Try++) { Start-Sleep -Seconds 2 }
        }
    }
}

function Test-PlannedLbfoTeam($Node, $Name, $Members, $Mode, $Algorithm) {
    $Team = Get-NetLbfoTeam -CimSession $Node -Name $Name -ErrorAction SilentlyContinue
    $Real = @($Members | ForEach-Object { Get-RealAdapter $_ })
    return [bool]($Team -and -not (Compare-Object @($Team.Members) $Real) -and
        "$($Team.TeamingMode)" -eq $Mode -and "$($Team.LoadBalancingAlgorithm)" -eq $Algorithm)
}
function Set-PlannedLbfoTeam($Node, $Name, $Members, $Mode, $Algorithm) {
    $Team = Get-NetLbfoTeam -CimSession $Node -Name $Name -ErrorAction SilentlyContinue
    $Real = @($Members | ForEach-Object { Get-RealAdapter $_ })
    if ($Team -and (Compare-Object @($Team.Members) $Real)) {
        Invoke-Change $Node 'Remove a team that has other members' {
            Remove-NetLbfoTeam -CimSession $Node -Name $Name -Confirm:$false
        }
        $Team = $null
    }
    if ($Team) {
        Invoke-Change $Node 'Change the mode of a team' {
            Set-NetLbfoTeam -CimSession $Node -Name $Name -TeamingMode $Mode -LoadBalancingAlgorithm $Algorithm -Confirm:$false
        }
    } else {
        Invoke-Change $Node 'Make a team' {
            New-NetLbfoTeam -CimSession $Node -Name $Name -TeamMembers $Real -TeamingMode $Mode -LoadBalancingAlgorithm $Algorithm -Confirm:$false
        }
    }
}

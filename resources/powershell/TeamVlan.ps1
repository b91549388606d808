function Test-PlannedTeamVlan($Node, $Team, $Vlan) {
    $TeamNic = @(Get-NetLbfoTeamNic -CimSession $Node -Team $Team -ErrorAction SilentlyContinue)[0]
    return [bool]($TeamNic -and [int]$TeamNic.VlanID -eq $Vlan)
}
function Set-PlannedTeamVlan($Node, $Team, $Vlan) {
    Invoke-Change $Node 'Set the VLAN of a team' {
        if ($Vlan) {
            Set-NetLbfoTeamNic -CimSession $Node -Team $Team -VlanID $Vlan -Confirm:$false
        } else {
            Set-NetLbfoTeamNic -CimSession $Node -Team $Team -Default -Confirm:$false
        }
    }
}

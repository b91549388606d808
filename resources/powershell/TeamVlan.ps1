function Test-PlannedTeamVlan($Team, $Vlan) {
    $TeamNic = Get-TeamNic $Team
    return [bool]($TeamNic -and [int]$TeamNic.VlanID -eq $Vlan)
}
function Set-PlannedTeamVlan($Team, $Vlan) {
    Invoke-Change ('Set the VLAN of a team to ' + $Vlan + ': ' + $Team) {
        $TeamNic = Get-TeamNic $Team
        if ($Vlan) {
            Set-NetLbfoTeamNic -InputObject $TeamNic -VlanID $Vlan
        } else {
            Set-NetLbfoTeamNic -InputObject $TeamNic -Default
        }
    }
}

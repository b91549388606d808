function Test-PlannedTeamVlans($Team, $Vlans) {
    $Found = @(Get-NetLbfoTeamNic | Where-Object { $_.Team -eq $Team } | ForEach-Object { [int]$_.VlanID })
    return [bool]($Found.Count -and -not (Compare-Object $Found @($Vlans)))
}
# Windows calls an interface otherwise when its VLAN changes: each is known by its VLAN alone.
function Set-PlannedTeamVlans($Team, $Vlans) {
    foreach ($Surplus in @(Get-SurplusTeamNic $Team $Vlans)) {
        Invoke-Change ('Remove the interface of a team in VLAN ' + [int]$Surplus.VlanID + ': ' + $Team) {
            Remove-NetLbfoTeamNic -InputObject $Surplus
        }
    }
    # A team that is yet to be made has its first interface then, without a VLAN.
    $OfFirst = Get-FirstVlan $Team $Vlans
    if ([int](Get-FirstTeamNic $Team).VlanID -ne $OfFirst) {
        Invoke-Change ('Set the VLAN of a team to ' + $OfFirst + ': ' + $Team) {
            if ($OfFirst) {
                Set-NetLbfoTeamNic -InputObject (Get-FirstTeamNic $Team) -VlanID $OfFirst
            } else {
                Set-NetLbfoTeamNic -InputObject (Get-FirstTeamNic $Team) -Default
            }
        }
    }
    foreach ($Vlan in @($Vlans | Where-Object { $_ -ne $OfFirst -and -not (Get-TeamNic $Team $_) })) {
        Invoke-Change ('Add an interface of a team in VLAN ' + $Vlan + ': ' + $Team) {
            Add-NetLbfoTeamNic -Team $Team -VlanID $Vlan
            # Windows takes a moment to have an adapter for it.
            for ($Try = 0; $Try -lt 30 -and -not (Get-Interface 'team' $Team $Vlan); $Try++) { Start-Sleep -Seconds 2 }
        }
    }
}

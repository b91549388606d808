function Get-OwnNetwork {
    return Get-VMMigrationNetwork | Sort-Object -Property Priority
}
function Test-PlannedHostNetworks($Subnets) {
    if (-not @($Subnets).Count) { return [bool](Get-VMHost).UseAnyNetworkForMigration }
    $Own = @(Get-OwnNetwork | ForEach-Object { "$($_.Subnet)" })
    return [bool](-not (Get-VMHost).UseAnyNetworkForMigration -and ($Own -join ';') -eq (@($Subnets) -join ';'))
}
function Set-PlannedHostNetworks($Subnets) {
    if (-not @($Subnets).Count) {
        Invoke-Change 'Take live migrations in any network' { Set-VMHost -UseAnyNetworkForMigration $true }
        return
    }
    Invoke-Change ('Take live migrations in these subnets only: ' + (@($Subnets) -join ', ')) {
        Get-VMMigrationNetwork | ForEach-Object { Remove-VMMigrationNetwork -Subnet $_.Subnet }
        $Priority = 0
        foreach ($Subnet in @($Subnets)) {
            $Priority++
            Add-VMMigrationNetwork -Subnet $Subnet -Priority $Priority
        }
        Set-VMHost -UseAnyNetworkForMigration $false
    }
}

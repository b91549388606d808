function Get-PlannedNetworkId($Names, $Addresses, $Masks) {
    $All = @(Get-ClusterNetwork -Cluster $Cluster)
    for ($At = 0; $At -lt @($Names).Count; $At++) {
        $Found = @($All | Where-Object { $_.Address -eq @($Addresses)[$At] -and $_.AddressMask -eq @($Masks)[$At] })
        if (-not @($Addresses)[$At]) { $Found = @($All | Where-Object { $_.Name -eq @($Names)[$At] }) }
        if ($Found.Count -ne 1) { throw ('Cluster network not found, or found twice: ' + @($Names)[$At]) }
        "$($Found[0].Id)"
    }
}
function Get-MigrationNetworkSetting($Name) {
    $Type = Get-ClusterResourceType -Cluster $Cluster -Name 'Virtual Machine'
    return "$(($Type | Get-ClusterParameter -Name $Name).Value)"
}
function Test-PlannedMigrationNetworks($Names, $Addresses, $Masks) {
    $Order = @(Get-PlannedNetworkId $Names $Addresses $Masks)
    $Rest = @(Get-ClusterNetwork -Cluster $Cluster | ForEach-Object { "$($_.Id)" } | Where-Object { $Order -notcontains $_ })
    $Excluded = @((Get-MigrationNetworkSetting 'MigrationExcludeNetworks') -split ';' | Where-Object { $_ })
    return [bool]((Get-MigrationNetworkSetting 'MigrationNetworkOrder') -eq ($Order -join ';') -and
        (@($Rest | Sort-Object) -join ';') -eq (@($Excluded | Sort-Object) -join ';'))
}
function Set-PlannedMigrationNetworks($Names, $Addresses, $Masks) {
    $Order = @(Get-PlannedNetworkId $Names $Addresses $Masks)
    $Rest = @(Get-ClusterNetwork -Cluster $Cluster | ForEach-Object { "$($_.Id)" } | Where-Object { $Order -notcontains $_ })
    $Type = Get-ClusterResourceType -Cluster $Cluster -Name 'Virtual Machine'
    Invoke-Change $Cluster 'Set the order of live-migration networks' {
        $Type | Set-ClusterParameter -Name 'MigrationNetworkOrder' -Value ($Order -join ';')
    }
    Invoke-Change $Cluster 'Exclude all other networks from live migration' {
        $Type | Set-ClusterParameter -Name 'MigrationExcludeNetworks' -Value ($Rest -join ';')
    }
}

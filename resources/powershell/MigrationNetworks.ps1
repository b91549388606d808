function Get-PlannedNetworkId($Names, $Subnets, $Masks) {
    for ($At = 0; $At -lt @($Names).Count; $At++) {
        $Name, $Subnet, $Mask = @($Names)[$At], @($Subnets)[$At], @($Masks)[$At]
        "$((Get-Network $Name $Subnet $Mask).Id)"
    }
}
function Get-MigrationNetworkSetting($Name) {
    $Type = Get-ClusterResourceType -Cluster $Cluster -Name 'Virtual Machine'
    return "$(($Type | Get-ClusterParameter -Name $Name).Value)"
}
function Get-OtherNetworkId($Order) {
    return Get-ClusterNetwork -Cluster $Cluster | ForEach-Object { "$($_.Id)" } | Where-Object { $Order -notcontains $_ } | Sort-Object
}
function Test-PlannedMigrationNetworks($Names, $Subnets, $Masks) {
    $Order = @(Get-PlannedNetworkId $Names $Subnets $Masks)
    $Excluded = @((Get-MigrationNetworkSetting 'MigrationExcludeNetworks') -split ';' | Where-Object { $_ } | Sort-Object)
    return [bool]((Get-MigrationNetworkSetting 'MigrationNetworkOrder') -eq ($Order -join ';') -and
        (@(Get-OtherNetworkId $Order) -join ';') -eq ($Excluded -join ';'))
}
function Set-PlannedMigrationNetworks($Names, $Subnets, $Masks) {
    $Order = @(Get-PlannedNetworkId $Names $Subnets $Masks)
    $Others = @(Get-OtherNetworkId $Order)
    $Type = Get-ClusterResourceType -Cluster $Cluster -Name 'Virtual Machine'
    Invoke-ClusterChange ('Set the order of live-migration networks: ' + (@($Names) -join ', ')) {
        $Type | Set-ClusterParameter -Name 'MigrationNetworkOrder' -Value ($Order -join ';')
    }
    Invoke-ClusterChange 'Exclude all other networks from live migration' {
        $Type | Set-ClusterParameter -Name 'MigrationExcludeNetworks' -Value ($Others -join ';')
    }
}

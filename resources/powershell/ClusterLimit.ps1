function Test-PlannedClusterLimit($Simultaneous) {
    return [bool]([int](Get-Cluster -Name $Cluster).MaximumParallelMigrations -eq $Simultaneous)
}
function Set-PlannedClusterLimit($Simultaneous) {
    Invoke-Change $Cluster 'Set how many live migrations a host takes part in' {
        (Get-Cluster -Name $Cluster).MaximumParallelMigrations = $Simultaneous
    }
}

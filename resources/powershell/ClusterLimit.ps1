function Test-PlannedClusterLimit($Simultaneous) {
    return [bool]([int](Get-Cluster -Name $Cluster).MaximumParallelMigrations -eq $Simultaneous)
}
function Set-PlannedClusterLimit($Simultaneous) {
    Invoke-ClusterChange ('Let a host take part in live migrations at a time: ' + $Simultaneous) {
        (Get-Cluster -Name $Cluster).MaximumParallelMigrations = $Simultaneous
    }
}

# Only where another network comes before it: metrics that the cluster gave by itself stay.
function Test-PlannedNetworkMetric($Name, $Subnet, $Mask, $Metric) {
    $Own = Get-Network $Name $Subnet $Mask
    $Lower = @(Get-ClusterNetwork -Cluster $Cluster | Where-Object { [int]$_.Role -and [int64]$_.Metric -lt [int64]$Own.Metric })
    return [bool]([int64]$Own.Metric -eq $Metric -or -not $Lower.Count)
}
function Set-PlannedNetworkMetric($Name, $Subnet, $Mask, $Metric) {
    Invoke-ClusterChange ('Set the metric of a cluster network to ' + $Metric + ': ' + $Name) {
        (Get-Network $Name $Subnet $Mask).Metric = $Metric
    }
}

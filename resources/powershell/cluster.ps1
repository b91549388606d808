# A network of the cluster by its subnet, by its name where that is not known.
function Get-Network($Name, $Subnet, $Mask) {
    $All = @(Get-ClusterNetwork -Cluster $Cluster)
    $Found = @($All | Where-Object { $Subnet -and "$($_.Address)" -eq $Subnet -and "$($_.AddressMask)" -eq $Mask })
    if (-not $Subnet) { $Found = @($All | Where-Object { $_.Name -eq $Name }) }
    if ($Found.Count -ne 1) { throw ('Cluster network not found, or found twice: ' + $Name) }
    return $Found[0]
}

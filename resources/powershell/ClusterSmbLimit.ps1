# The property has two names in Microsoft's own texts: what is there is taken.
function Get-SmbLimitName {
    $Known = @(Get-Cluster -Name $Cluster | Get-Member -MemberType Properties | ForEach-Object { $_.Name })
    return @('SetSMBBandwidthLimit', 'SMBBandwidthLimit' | Where-Object { $Known -contains $_ })[0]
}
function Test-PlannedClusterSmbLimit($Enabled) {
    $Name = Get-SmbLimitName
    return [bool](-not $Name -or [bool](Get-Cluster -Name $Cluster).$Name -eq $Enabled)
}
function Set-PlannedClusterSmbLimit($Enabled) {
    $Name = Get-SmbLimitName
    Invoke-ClusterChange 'Set whether the cluster itself limits live migration over SMB' {
        (Get-Cluster -Name $Cluster).$Name = [int]$Enabled
    }
}

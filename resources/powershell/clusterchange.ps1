# Changes of the cluster go through here, so that -WhatIf and -Confirm hold for each.
$Asking = $PSCmdlet
function Invoke-ClusterChange($What, $Change) {
    if ($Asking.ShouldProcess($Cluster, $What)) { $null = & $Change }
}

function Test-PlannedGuestWeight($Switch, $Weight) {
    $Found = Get-Switch $Switch
    return [bool]($Found -and [int]$Found.DefaultFlowMinimumBandwidthWeight -eq $Weight)
}
function Set-PlannedGuestWeight($Switch, $Weight) {
    Invoke-Change ('Set the share of the VMs of a switch to ' + $Weight + ': ' + $Switch) {
        Set-VMSwitch -VMSwitch (Get-Switch $Switch) -DefaultFlowMinimumBandwidthWeight $Weight
    }
}

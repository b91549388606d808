function Test-PlannedGuestMinimum($Switch, $BitsPerSecond) {
    $Found = Get-Switch $Switch
    return [bool]($Found -and [long]$Found.DefaultFlowMinimumBandwidthAbsolute -eq $BitsPerSecond)
}
function Set-PlannedGuestMinimum($Switch, $BitsPerSecond) {
    Invoke-Change ('Set the least bandwidth of the VMs of a switch: ' + $Switch) {
        Set-VMSwitch -VMSwitch (Get-Switch $Switch) -DefaultFlowMinimumBandwidthAbsolute $BitsPerSecond
    }
}

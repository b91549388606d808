function Test-PlannedNoOtherSwitch($Name, $Adapters, $Team, $Embedded, $Iov, $Bandwidth) {
    $Switch = Get-Switch $Name
    if (-not $Switch) { return $true }
    return Test-SameForm $Switch (Get-PlannedBase $Adapters $Team) $Embedded $Iov $Bandwidth
}
# What is below a switch, its SR-IOV and its mode of minimum bandwidth are set when it is made.
function Set-PlannedNoOtherSwitch($Name, $Adapters, $Team, $Embedded, $Iov, $Bandwidth) {
    Remove-Switch (Get-Switch $Name)
}

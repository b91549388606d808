function Test-PlannedPlainSwitch($Name, $Adapters, $Team, $Iov, $Bandwidth) {
    $Switch = Get-Switch $Name
    if (-not $Switch) { return $false }
    return Test-SameForm $Switch (Get-PlannedBase $Adapters $Team) $false $Iov $Bandwidth
}
function Set-PlannedPlainSwitch($Name, $Adapters, $Team, $Iov, $Bandwidth) {
    $First = @($Adapters)[0]
    $Real = (Get-Physical $First).Name
    Invoke-Change ('Make a virtual switch: ' + $Name) {
        if ($Team) { $Real = (Get-FirstTeamNic $Team).Name }
        New-VMSwitch -Name $Name -NetAdapterName $Real -EnableIov $Iov -AllowManagementOS $false -MinimumBandwidthMode $Bandwidth
    }
}

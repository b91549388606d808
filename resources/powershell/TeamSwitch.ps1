function Test-PlannedTeamSwitch($Name, $Adapters, $Algorithm, $Iov, $Bandwidth) {
    $Switch = Get-Switch $Name
    if (-not $Switch -or -not (Test-SameForm $Switch (Get-PlannedBase $Adapters '') $true $Iov $Bandwidth)) { return $false }
    return [bool]("$((Get-VMSwitchTeam -VMSwitch $Switch).LoadBalancingAlgorithm)" -eq $Algorithm)
}
function Set-PlannedTeamSwitch($Name, $Adapters, $Algorithm, $Iov, $Bandwidth) {
    $Real = @($Adapters | ForEach-Object { (Get-Physical $_).Name })
    if (-not (Get-Switch $Name)) {
        Invoke-Change ('Make a virtual switch with embedded teaming: ' + $Name) {
            New-VMSwitch -Name $Name -NetAdapterName $Real -EnableEmbeddedTeaming $true -EnableIov $Iov -AllowManagementOS $false -MinimumBandwidthMode $Bandwidth
        }
    }
    Invoke-Change ('Balance a virtual switch by ' + $Algorithm + ': ' + $Name) {
        Set-VMSwitchTeam -VMSwitch (Get-Switch $Name) -LoadBalancingAlgorithm $Algorithm
    }
}

function Test-PlannedTeamSwitch($Node, $Name, $Adapters, $Algorithm, $Iov, $Bandwidth) {
    $Switch = Get-VMSwitch -ComputerName $Node -Name $Name -ErrorAction SilentlyContinue
    if (-not $Switch -or -not $Switch.EmbeddedTeamingEnabled) { return $false }
    $Team = Get-VMSwitchTeam -ComputerName $Node -Name $Name
    $Real = @($Adapters | ForEach-Object { (Get-NetAdapter -CimSession $Node -Name (Get-RealAdapter $_)).InterfaceDescription })
    return [bool](-not (Compare-Object @($Team.NetAdapterInterfaceDescription) $Real) -and
        "$($Team.LoadBalancingAlgorithm)" -eq $Algorithm -and $Switch.IovEnabled -eq $Iov -and
        "$($Switch.BandwidthReservationMode)" -eq $Bandwidth)
}
function Set-PlannedTeamSwitch($Node, $Name, $Adapters, $Algorithm, $Iov, $Bandwidth) {
    $Switch = Get-VMSwitch -ComputerName $Node -Name $Name -ErrorAction SilentlyContinue
    $Real = @($Adapters | ForEach-Object { Get-RealAdapter $_ })
    if ($Switch) {
        # Teaming, SR-IOV and the mode of minimum bandwidth are set when a switch is made.
        $Descriptions = @($Real | ForEach-Object { (Get-NetAdapter -CimSession $Node -Name $_).InterfaceDescription })
        $IsOther = -not $Switch.EmbeddedTeamingEnabled -or $Switch.IovEnabled -ne $Iov -or
            "$($Switch.BandwidthReservationMode)" -ne $Bandwidth
        if (-not $IsOther) {
            $Present = @((Get-VMSwitchTeam -ComputerName $Node -Name $Name).NetAdapterInterfaceDescription)
            $IsOther = [bool](Compare-Object $Present $Descriptions)
        }
        if ($IsOther) {
            Invoke-Change $Node 'Remove a virtual switch that must be made anew' {
                Remove-VMSwitch -ComputerName $Node -Name $Name -Force -Confirm:$false
            }
            $Switch = $null
        }
    }
    if (-not $Switch) {
        Invoke-Change $Node 'Make a virtual switch with Switch Embedded Teaming' {
            New-VMSwitch -ComputerName $Node -Name $Name -NetAdapterName $Real -EnableEmbeddedTeaming $true -EnableIov $Iov -AllowManagementOS $false -MinimumBandwidthMode $Bandwidth -Confirm:$false
        }
    }
    Invoke-Change $Node 'Set how a virtual switch balances' {
        Set-VMSwitchTeam -ComputerName $Node -Name $Name -LoadBalancingAlgorithm $Algorithm -Confirm:$false
    }
}

function Test-PlannedPlainSwitch($Node, $Name, $Adapter, $Iov, $Bandwidth) {
    $Switch = Get-VMSwitch -ComputerName $Node -Name $Name -ErrorAction SilentlyContinue
    if (-not $Switch) { return $false }
    $Physical = Get-NetAdapter -CimSession $Node -Name (Get-RealAdapter $Adapter)
    return [bool]("$($Switch.NetAdapterInterfaceDescription)" -eq $Physical.InterfaceDescription -and
        $Switch.IovEnabled -eq $Iov -and "$($Switch.BandwidthReservationMode)" -eq $Bandwidth)
}
function Set-PlannedPlainSwitch($Node, $Name, $Adapter, $Iov, $Bandwidth) {
    $Real = Get-RealAdapter $Adapter
    if (Get-VMSwitch -ComputerName $Node -Name $Name -ErrorAction SilentlyContinue) {
        # SR-IOV and the mode of minimum bandwidth are set when a switch is made.
        Invoke-Change $Node 'Remove a virtual switch that must be made anew' {
            Remove-VMSwitch -ComputerName $Node -Name $Name -Force -Confirm:$false
        }
    }
    Invoke-Change $Node 'Make a virtual switch' {
        New-VMSwitch -ComputerName $Node -Name $Name -NetAdapterName $Real -EnableIov $Iov -AllowManagementOS $false -MinimumBandwidthMode $Bandwidth -Confirm:$false
    }
}

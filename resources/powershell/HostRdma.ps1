function Test-PlannedHostRdma($Kind, $Name) {
    $Interface = Get-Interface $Kind $Name
    if (-not $Interface) { return $false }
    $Rdma = Get-NetAdapterRdma | Where-Object { $_.InterfaceDescription -eq $Interface.InterfaceDescription }
    return [bool]($Rdma -and $Rdma.Enabled)
}
function Set-PlannedHostRdma($Kind, $Name) {
    Invoke-Change ('Turn RDMA of an adapter of the host on: ' + $Name) {
        $Interface = Get-Interface $Kind $Name
        # A virtual adapter passes the priority on only where it is told to.
        if ($Kind -eq 'vnic') { Set-VMNetworkAdapter -VMNetworkAdapter (Get-HostVnic $Name) -IeeePriorityTag On }
        Get-NetAdapterRdma | Where-Object { $_.InterfaceDescription -eq $Interface.InterfaceDescription } | Enable-NetAdapterRdma
    }
}

function Test-PlannedHostVnic($Name, $Switch, $Vlan) {
    $Vnic = Get-HostVnic $Name
    if (-not $Vnic -or $Vnic.SwitchName -ne $Switch) { return $false }
    return [bool]([int](Get-VMNetworkAdapterVlan -VMNetworkAdapter $Vnic).AccessVlanId -eq $Vlan)
}
function Set-PlannedHostVnic($Name, $Switch, $Vlan) {
    $Vnic = Get-HostVnic $Name
    if ($Vnic -and $Vnic.SwitchName -ne $Switch) {
        Invoke-Change ('Remove an adapter of the host from another switch: ' + $Name) {
            Remove-VMNetworkAdapter -VMNetworkAdapter $Vnic
        }
        $Vnic = $null
    }
    if (-not $Vnic) {
        Invoke-Change ('Add an adapter of the host: ' + $Name) {
            Add-VMNetworkAdapter -ManagementOS -SwitchName $Switch -Name $Name
            # Windows takes a moment to have an adapter for it.
            for ($Try = 0; $Try -lt 30 -and -not (Get-Interface 'vnic' $Name); $Try++) { Start-Sleep -Seconds 2 }
        }
    }
    Invoke-Change ('Set the VLAN of an adapter of the host to ' + $Vlan + ': ' + $Name) {
        $Made = Get-HostVnic $Name
        if ($Vlan) {
            Set-VMNetworkAdapterVlan -VMNetworkAdapter $Made -Access -VlanId $Vlan
        } else {
            Set-VMNetworkAdapterVlan -VMNetworkAdapter $Made -Untagged
        }
    }
}

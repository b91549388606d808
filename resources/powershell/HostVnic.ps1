function Test-PlannedHostVnic($Node, $Name, $Switch, $Vlan, $Address, $Mask) {
    $Vnic = Get-VMNetworkAdapter -ComputerName $Node -ManagementOS -Name $Name -ErrorAction SilentlyContinue
    if (-not $Vnic -or $Vnic.SwitchName -ne $Switch) { return $false }
    $Real = (Get-VMNetworkAdapterVlan -ComputerName $Node -ManagementOS -VMNetworkAdapterName $Name).AccessVlanId
    return [bool]([int]$Real -eq $Vlan)
}
function Set-PlannedHostVnic($Node, $Name, $Switch, $Vlan, $Address, $Mask) {
    $Vnic = Get-VMNetworkAdapter -ComputerName $Node -ManagementOS -Name $Name -ErrorAction SilentlyContinue
    if ($Vnic -and $Vnic.SwitchName -ne $Switch) {
        Invoke-Change $Node 'Remove an adapter of the host from another switch' {
            Remove-VMNetworkAdapter -ComputerName $Node -ManagementOS -Name $Name -Confirm:$false
        }
        $Vnic = $null
    }
    if (-not $Vnic) {
        Invoke-Change $Node 'Add an adapter of the host' {
            Add-VMNetworkAdapter -ComputerName $Node -ManagementOS -SwitchName $Switch -Name $Name -Confirm:$false
        }
    }
    Invoke-Change $Node 'Set the VLAN of an adapter of the host' {
        if ($Vlan) {
            Set-VMNetworkAdapterVlan -ComputerName $Node -ManagementOS -VMNetworkAdapterName $Name -Access -VlanId $Vlan -Confirm:$false
        } else {
            Set-VMNetworkAdapterVlan -ComputerName $Node -ManagementOS -VMNetworkAdapterName $Name -Untagged -Confirm:$false
        }
    }
    # Whatever the host had in this subnet before its switches were changed, it gets back.
    foreach ($Ip in @($script:Addresses[$Node] | Where-Object { Test-InSubnet $_.IPAddress $Address $Mask })) {
        $Alias = "vEthernet ($Name)"
        Invoke-Change $Node 'Give an adapter of the host its address' {
            New-NetIPAddress -CimSession $Node -InterfaceAlias $Alias -IPAddress $Ip.IPAddress -PrefixLength $Ip.PrefixLength -Confirm:$false
        }
    }
}

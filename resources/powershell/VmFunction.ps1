function Test-PlannedVmFunction($Vm, $Vnic, $Weight) {
    $Owner = "$((Get-ClusterGroup -Cluster $Cluster -Name $Vm).OwnerNode.Name)"
    return [bool]([int](Get-VMNetworkAdapter -ComputerName $Owner -VMName $Vm -Name $Vnic).IovWeight -eq $Weight)
}
function Set-PlannedVmFunction($Vm, $Vnic, $Weight) {
    $Owner = "$((Get-ClusterGroup -Cluster $Cluster -Name $Vm).OwnerNode.Name)"
    Invoke-Change $Vm 'Set whether a vNIC is to have a virtual function' {
        Set-VMNetworkAdapter -ComputerName $Owner -VMName $Vm -Name $Vnic -IovWeight $Weight -Confirm:$false
    }
}

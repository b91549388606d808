# Each planned place with the role of the VM that is meant.
function Get-PlaceState {
    $Roles = @(Get-ClusterGroup -Cluster $Cluster | Where-Object { "$($_.GroupType)" -eq 'VirtualMachine' })
    foreach ($Wanted in $Places) {
        $Found = @($Roles | Where-Object { $_.Name -eq $Wanted.Vm })
        $Fault = ''
        if ($Found.Count -ne 1) {
            $Fault = 'the cluster has no role of this name, or several'
        } elseif ("$($Found[0].OwnerNode.Name)" -ne $Wanted.Node) {
            $Fault = 'is not as planned'
        }
        New-Object PSObject -Property @{ Wanted = $Wanted; Found = $Found; Fault = $Fault }
    }
}

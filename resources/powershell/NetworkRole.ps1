function Test-PlannedNetworkRole($Name, $Subnet, $Mask, $Role) {
    return [bool]([int](Get-Network $Name $Subnet $Mask).Role -eq $Role)
}
function Set-PlannedNetworkRole($Name, $Subnet, $Mask, $Role) {
    Invoke-ClusterChange ('Set the role of a cluster network to ' + $Role + ': ' + $Name) {
        (Get-Network $Name $Subnet $Mask).Role = $Role
    }
}

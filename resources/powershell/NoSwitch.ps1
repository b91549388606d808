function Test-PlannedNoSwitch($Node, $Name) {
    return -not (Get-VMSwitch -ComputerName $Node -Name $Name -ErrorAction SilentlyContinue)
}
function Set-PlannedNoSwitch($Node, $Name) {
    Invoke-Change $Node 'Remove a virtual switch' {
        Remove-VMSwitch -ComputerName $Node -Name $Name -Force -Confirm:$false
    }
}

function Test-PlannedHostMigration($Node, $Transport) {
    $VMHost = Get-VMHost -ComputerName $Node
    return [bool]($VMHost.VirtualMachineMigrationEnabled -and
        "$($VMHost.VirtualMachineMigrationPerformanceOption)" -eq $Transport)
}
function Set-PlannedHostMigration($Node, $Transport) {
    Invoke-Change $Node 'Turn live migration on' {
        Enable-VMMigration -ComputerName $Node -Confirm:$false
    }
    Invoke-Change $Node 'Set how live migrations are sent' {
        Set-VMHost -ComputerName $Node -VirtualMachineMigrationPerformanceOption $Transport -Confirm:$false
    }
}

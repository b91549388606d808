function Test-PlannedHostMigration($Transport) {
    $VMHost = Get-VMHost
    return [bool]($VMHost.VirtualMachineMigrationEnabled -and "$($VMHost.VirtualMachineMigrationPerformanceOption)" -eq $Transport)
}
function Set-PlannedHostMigration($Transport) {
    if (-not (Get-VMHost).VirtualMachineMigrationEnabled) {
        Invoke-Change 'Turn live migration on' { Enable-VMMigration }
    }
    Invoke-Change ('Send live migrations by ' + $Transport) { Set-VMHost -VirtualMachineMigrationPerformanceOption $Transport }
}

function Test-PlannedPlainMigration {
    return [bool](Get-VMHost).VirtualMachineMigrationEnabled
}
function Set-PlannedPlainMigration {
    Invoke-Change 'Turn live migration on' { Enable-VMMigration }
}

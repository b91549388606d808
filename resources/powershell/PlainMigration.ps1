function Test-PlannedPlainMigration($Node) {
    return [bool](Get-VMHost -ComputerName $Node).VirtualMachineMigrationEnabled
}
function Set-PlannedPlainMigration($Node) {
    Invoke-Change $Node 'Turn live migration on' {
        Enable-VMMigration -ComputerName $Node -Confirm:$false
    }
}

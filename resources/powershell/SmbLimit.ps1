function Test-PlannedSmbLimit($Node, $BytesPerSecond) {
    if (-not (Get-WindowsFeature -ComputerName $Node -Name 'FS-SMBBW').Installed) { return [bool]($BytesPerSecond -eq 0) }
    $Limit = Get-SmbBandwidthLimit -CimSession $Node -Category 'LiveMigration' -ErrorAction SilentlyContinue
    if (-not $Limit) { return [bool]($BytesPerSecond -eq 0) }
    return [bool]([long]$Limit.BytesPerSecond -eq $BytesPerSecond)
}
function Set-PlannedSmbLimit($Node, $BytesPerSecond) {
    if (-not (Get-WindowsFeature -ComputerName $Node -Name 'FS-SMBBW').Installed) {
        Invoke-Change $Node 'Install the feature that limits SMB' {
            Install-WindowsFeature -ComputerName $Node -Name 'FS-SMBBW' -Confirm:$false
        }
    }
    Invoke-Change $Node 'Set what live migration over SMB may take' {
        if ($BytesPerSecond) {
            Set-SmbBandwidthLimit -CimSession $Node -Category 'LiveMigration' -BytesPerSecond $BytesPerSecond -Confirm:$false
        } else {
            Remove-SmbBandwidthLimit -CimSession $Node -Category 'LiveMigration' -Confirm:$false
        }
    }
}

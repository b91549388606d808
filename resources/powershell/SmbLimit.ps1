function Test-PlannedSmbLimit($BytesPerSecond) {
    if (-not (Get-WindowsFeature | Where-Object { $_.Name -eq 'FS-SMBBW' }).Installed) { return [bool]($BytesPerSecond -eq 0) }
    $Limit = Get-SmbBandwidthLimit -Category LiveMigration -ErrorAction SilentlyContinue
    if (-not $Limit) { return [bool]($BytesPerSecond -eq 0) }
    return [bool]([long]$Limit.BytesPerSecond -eq $BytesPerSecond)
}
function Set-PlannedSmbLimit($BytesPerSecond) {
    if (-not (Get-WindowsFeature | Where-Object { $_.Name -eq 'FS-SMBBW' }).Installed) {
        Invoke-Change 'Install the feature that limits SMB' { Install-WindowsFeature -Name 'FS-SMBBW' }
    }
    Invoke-Change ('Set what live migration over SMB may take, in bytes per second: ' + $BytesPerSecond) {
        if ($BytesPerSecond) {
            Set-SmbBandwidthLimit -Category LiveMigration -BytesPerSecond $BytesPerSecond
        } else {
            Remove-SmbBandwidthLimit -Category LiveMigration
        }
    }
}

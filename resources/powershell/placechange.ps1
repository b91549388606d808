# VMs are moved one after the other. One that has no room yet has its turn again when others have
# moved away.
function Set-VmPlace {
    if (-not $Places.Count) { return }
    $Open = @()
    foreach ($Each in @(Get-PlaceState | Where-Object { $_.Fault })) {
        if ($Each.Found.Count -ne 1) {
            Write-Warning ($Each.Wanted.Vm + ': ' + $Each.Fault)
        } elseif ($PSCmdlet.ShouldProcess($Each.Wanted.Vm, 'Move the VM to ' + $Each.Wanted.Node)) {
            $Open += $Each
        }
    }
    $Before = $Open.Count + 1
    while ($Open.Count -and $Open.Count -lt $Before) {
        $Before = $Open.Count
        $Left = @()
        foreach ($Each in $Open) {
            try {
                Move-Role $Each.Found[0] $Each.Wanted.Node
            } catch {
                $Left += New-Object PSObject -Property @{ Wanted = $Each.Wanted; Found = $Each.Found; Fault = "$_" }
            }
        }
        $Open = $Left
    }
    foreach ($Each in $Open) { Write-Warning ('The VM was not moved: ' + $Each.Wanted.Vm + ': ' + $Each.Fault) }
}
function Move-Role($Role, $Node) {
    if ("$($Role.State)" -eq 'Online') {
        $null = $Role | Move-ClusterVirtualMachineRole -Node $Node -MigrationType Live
    } else {
        $null = $Role | Move-ClusterGroup -Node $Node
    }
}

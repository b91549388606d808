$ErrorActionPreference = 'Stop'
$Asking = $PSCmdlet
$Addresses = @{}

# Every change goes through here, so that -WhatIf and -Confirm hold for all of them.
function Invoke-Change($Target, $Action, $Change) {
    if ($Asking.ShouldProcess($Target, $Action)) { $null = & $Change }
}
function Assert-Cluster($Nodes, $Build) {
    if ((Get-Cluster -Name $Cluster).Name -ne $Cluster) { throw 'This is another cluster than the plan is for.' }
    $Present = @(Get-ClusterNode -Cluster $Cluster | ForEach-Object { $_.Name })
    if (Compare-Object $Present @($Nodes)) { throw 'The nodes of the cluster are not those of the plan.' }
    foreach ($Node in $Nodes) {
        $System = Get-CimInstance -ComputerName $Node -ClassName 'Win32_OperatingSystem'
        if ([int]$System.BuildNumber -ne $Build) { throw ('The release is not that of the plan: ' + $Node) }
        if ((Get-ClusterNode -Cluster $Cluster -Name $Node).State -ne 'Up') { throw ('The node is not up: ' + $Node) }
    }
}
function Assert-Host($Node, $Adapters, $Switches, $KnowsToday) {
    $Present = @(Get-NetAdapter -CimSession $Node | ForEach-Object { $_.Name })
    foreach ($Adapter in $Adapters) {
        $Real = Get-RealAdapter $Adapter
        if ($Present -notcontains $Real) {
            throw ($Node + ' has no adapter of this name; rename it, or say which it is by -AdapterName: ' + $Real)
        }
    }
    if (-not $KnowsToday) { return }
    foreach ($Switch in @(Get-VMSwitch -ComputerName $Node)) {
        if ($Switches -notcontains $Switch.Name) {
            throw ($Node + ' has changed since the plan was made; unknown virtual switch: ' + $Switch.Name)
        }
    }
}
function Start-HostTurn($Node) {
    $script:Addresses[$Node] = @(Get-NetIPAddress -CimSession $Node -ErrorAction SilentlyContinue |
        Where-Object { $_.PrefixOrigin -eq 'Manual' })
    Invoke-Change $Node 'Drain the host' {
        Suspend-ClusterNode -Cluster $Cluster -Name $Node -Drain -Wait
        $Left = @(Get-ClusterGroup -Cluster $Cluster |
            Where-Object { "$($_.GroupType)" -eq 'VirtualMachine' -and "$($_.OwnerNode.Name)" -eq $Node -and "$($_.State)" -eq 'Online' })
        if ($Left.Count) { throw ('The host is not empty after its drain: ' + $Node) }
    }
}
function Stop-HostTurn($Node) {
    Invoke-Change $Node 'Take the host back' {
        Resume-ClusterNode -Cluster $Cluster -Name $Node -Failback Immediate
    }
}
function Test-AllPlanned($Checks) {
    foreach ($Check in $Checks) {
        if (-not (& $Check)) { return $false }
    }
    return $true
}

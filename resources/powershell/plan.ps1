$ErrorActionPreference = 'Stop'
$Patience = 30

function Get-Given($Turn, $Steps, $MayChange) {
    return @{
        Id = [guid]::NewGuid().ToString()
        Steps = @($Steps)
        Today = @()
        Adapters = Get-AdapterMap $Turn
        Needed = @($Turn.Adapters.Keys)
        Addresses = @($Address[$Turn.Name])
        OfCluster = $OfCluster
        IsTurn = $false
        MayChange = $MayChange
    }
}
function Assert-Cluster {
    # PowerShell 7 has the cluster's cmdlets at second hand: what is set on their objects goes nowhere.
    if ($PSVersionTable.PSVersion.Major -gt 5) { throw 'This runs in Windows PowerShell, powershell.exe, and not in PowerShell 7.' }
    $Found = Get-Cluster -Name $Cluster
    if ($Found.Name -ne $Cluster) { throw 'This is another cluster than the plan is for.' }
    $Present = @(Get-ClusterNode -Cluster $Cluster)
    if (Compare-Object @($Present | ForEach-Object { $_.Name }) @($Turns | ForEach-Object { $_.Name })) {
        throw 'The nodes of the cluster are not those of the plan.'
    }
    foreach ($Each in $Present) {
        if ("$($Each.State)" -ne 'Up' -and -not ($Resume -and "$($Each.State)" -eq 'Paused')) {
            throw ('The node is not up; after a stop, -Resume takes paused ones: ' + $Each.Name)
        }
        $System = Get-CimInstance -ComputerName $Each.Name -ClassName 'Win32_OperatingSystem'
        if ([int]$System.BuildNumber -ne $Build) { throw ('The release is not that of the plan: ' + $Each.Name) }
    }
}
# Addresses that come and go with roles of the cluster are none of a host.
function Get-ClusterAddress {
    Get-ClusterResource -Cluster $Cluster | Where-Object { @('IP Address', 'IPv6 Address') -contains "$($_.ResourceType)" } |
        Get-ClusterParameter -Name 'Address' | ForEach-Object { "$($_.Value)" }
}
# Changes a host by a session that nobody is connected to: it goes on when the host cannot be
# reached, as it may not be while its own switch is made. What came of it is asked for until it is
# there.
function Invoke-Detached($Name, $Given) {
    $Option = New-PSSessionOption -OutputBufferingMode Drop
    $Session = Invoke-Command -ComputerName $Name -InDisconnectedSession -SessionOption $Option -ScriptBlock $OnHost -ArgumentList $Given
    $Until = (Get-Date).AddMinutes($Patience)
    $Outcome = $null
    while (-not $Outcome) {
        if ((Get-Date) -gt $Until) {
            throw ('Nothing was heard of the host for long. Look at its console, in ProgramData\hvplanner: ' + $Name)
        }
        Start-Sleep -Seconds 5
        $Outcome = Invoke-Command -ComputerName $Name -ErrorAction SilentlyContinue -ArgumentList $Given.Id -ScriptBlock {
            param($Id)
            $Path = Join-Path (Join-Path $env:ProgramData 'hvplanner') ($Id + '.xml')
            if (Test-Path -Path $Path) { Import-Clixml -Path $Path }
        }
    }
    Remove-PSSession -Session $Session -ErrorAction SilentlyContinue
    if ($Outcome.Problem) { throw ('The host is as far as this and stays drained: ' + $Name + ': ' + $Outcome.Problem) }
}
function Wait-Cluster($What, $Condition) {
    $Until = (Get-Date).AddMinutes($Patience)
    # What cannot be asked at the moment is not so yet.
    while (-not $(try { & $Condition } catch { $false })) {
        if ((Get-Date) -gt $Until) { throw ('This did not come about: ' + $What) }
        Start-Sleep -Seconds 5
    }
}
function Get-VmGroup {
    return Get-ClusterGroup -Cluster $Cluster | Where-Object { "$($_.GroupType)" -eq 'VirtualMachine' }
}
function Get-DownInterface($Name) {
    Get-ClusterNetworkInterface -Cluster $Cluster -Node $Name | Where-Object { "$($_.State)" -ne 'Up' } | ForEach-Object { $_.Name }
}
function Test-Paused($Name) {
    return [bool]("$((Get-ClusterNode -Cluster $Cluster -Name $Name).State)" -eq 'Paused')
}
function Invoke-Turn($Name, $Given) {
    $DownBefore = @(Get-DownInterface $Name)
    if (-not (Test-Paused $Name)) { $null = Suspend-ClusterNode -Cluster $Cluster -Name $Name -Drain -Wait }
    $Left = @(Get-VmGroup | Where-Object { "$($_.OwnerNode.Name)" -eq $Name -and "$($_.State)" -eq 'Online' })
    if ($Left.Count) { throw ('The host is not empty after its drain: ' + $Name) }
    Invoke-Detached $Name $Given
    Wait-Cluster ('All networks of the host are up: ' + $Name) {
        $Down = @(Get-DownInterface $Name | Where-Object { $DownBefore -notcontains $_ })
        (Test-Paused $Name) -and -not $Down.Count
    }
    $null = Resume-ClusterNode -Cluster $Cluster -Name $Name -Failback Immediate
    # The next host is not drained as long as VMs are on their way back.
    Start-Sleep -Seconds 15
    Wait-Cluster ('All VMs are back: ' + $Name) {
        -not @(Get-VmGroup | Where-Object { "$($_.State)" -eq 'Pending' }).Count
    }
}
function Get-OpenStep($Steps) {
    return @($Steps | Where-Object { Get-StepFault $_ })
}

foreach ($Each in $Remaining) { Write-Warning $Each }
Assert-Cluster
$OfCluster = @(Get-ClusterAddress)

# Nothing is changed before all hosts were looked at.
$Looks = @{}
$Faults = @()
foreach ($Turn in $Turns) {
    $Given = Get-Given $Turn $Turn.Steps $false
    $Given.IsTurn = $true
    $Given.Today = @($Turn.Today)
    $Look = Invoke-Command -ComputerName $Turn.Name -ScriptBlock $OnHost -ArgumentList $Given
    $Looks[$Turn.Name] = $Look
    $Faults += @($Look.Obstacles | ForEach-Object { $Turn.Name + ': ' + $_ })
    if (@($Look.Changes).Count -and -not $Resume) {
        $Faults += @($Look.Differs | ForEach-Object { $Turn.Name + ' is not as it was when the plan was made: ' + $_ })
    }
}
$IsBegun = @($Turns | Where-Object { -not @($Looks[$_.Name].Changes).Count }).Count -gt 0
if (-not $Resume -and -not $IsBegun) {
    $Faults += @(Get-OpenStep $ClusterToday | ForEach-Object { 'The cluster is not as it was when the plan was made: ' + $_.Step })
}
if ($Faults.Count) {
    foreach ($Each in $Faults) { Write-Warning $Each }
    throw 'Nothing was changed: see the warnings. -Resume goes on after a stop.'
}

foreach ($Turn in $Turns) {
    $Changes = @($Looks[$Turn.Name].Changes)
    # One that was changed and stopped on its way back has nothing left but that.
    if (Test-Paused $Turn.Name) { $Changes += 'Take the host back' }
    if (-not $Changes.Count -or ($Node -and $Node -notcontains $Turn.Name)) { continue }
    if ($WhatIfPreference) {
        foreach ($Each in $Changes) { $null = $PSCmdlet.ShouldProcess($Turn.Name, $Each) }
    } elseif ($PSCmdlet.ShouldProcess($Turn.Name, 'Drain the host, then: ' + ($Changes -join '; '))) {
        $Given = Get-Given $Turn $Turn.Steps $true
        $Given.IsTurn = $true
        Invoke-Turn $Turn.Name $Given
        $Looks[$Turn.Name].Changes = @()
    }
}
# What hosts and the cluster do with their networks waits until every host has them.
$Waiting = @($Turns | Where-Object { @($Looks[$_.Name].Changes).Count } | ForEach-Object { $_.Name })
if ($Waiting.Count -and -not $WhatIfPreference) {
    Write-Warning ('How the cluster migrates is set when these hosts had their turn: ' + ($Waiting -join ', '))
    return
}
foreach ($Turn in $Turns) {
    $Look = Invoke-Command -ComputerName $Turn.Name -ScriptBlock $OnHost -ArgumentList (Get-Given $Turn $Turn.Settings $false)
    $Changes = @($Look.Changes)
    if ($WhatIfPreference) {
        foreach ($Each in $Changes) { $null = $PSCmdlet.ShouldProcess($Turn.Name, $Each) }
    } elseif ($Changes.Count -and $PSCmdlet.ShouldProcess($Turn.Name, ($Changes -join '; '))) {
        Invoke-Detached $Turn.Name (Get-Given $Turn $Turn.Settings $true)
    }
}
foreach ($Step in (Get-OpenStep $OnCluster)) {
    try {
        Set-Step $Step
    } catch {
        # What is only to be shown may need what hosts do not have yet.
        if (-not $WhatIfPreference) { throw }
        Write-Warning "$_"
    }
}
Set-VmFunction
Set-VmPlace

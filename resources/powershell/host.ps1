# The adapters of the host that go, or are made anew: with their addresses.
function Get-LostAlias($Steps) {
    $Open = @($Steps | Where-Object { $_.Step -like 'No*' -and (Get-StepFault $_) })
    $Vnics = @($Open | Where-Object { $_.Step -eq 'NoHostVnic' } | ForEach-Object { $_.Name })
    $Switches = @($Open | Where-Object { $_.Step -like '*Switch' } | ForEach-Object { $_.Name })
    $Teams = @($Open | Where-Object { $_.Step -like '*Team' } | ForEach-Object { $_.Name })
    Get-VMNetworkAdapter -ManagementOS | Where-Object { $Vnics -contains $_.Name -or $Switches -contains $_.SwitchName } |
        ForEach-Object { Get-Alias 'vnic' $_.Name }
    Get-NetLbfoTeamNic | Where-Object { $Teams -contains $_.Team } | ForEach-Object { $_.Name }
    foreach ($Step in @($Steps | Where-Object { $_.Step -eq 'TeamVlans' })) {
        Get-SurplusTeamNic $Step.Team $Step.Vlans | ForEach-Object { $_.Name }
    }
}
# What stands in the way of a host's turn, known before it is drained.
function Get-Obstacle($Steps) {
    $Known = @(Get-KnownAddress)
    $Covered = @()
    foreach ($Step in @($Steps | Where-Object { $_.Step -eq 'HostAddress' -and $_.Subnet })) {
        $Here = @($Known | Where-Object { Test-InSubnet $_.Ip $Step.Subnet $Step.Mask })
        $Covered += @($Here | ForEach-Object { $_.Ip; Get-Companion $_ | ForEach-Object { $_.Ip } })
        if ($Here.Count -lt $Step.Number) {
            'It has no address for ' + $Step.Name + ' in ' + $Step.Subnet + '; give it one by -Address.'
        }
    }
    $ByName = @($Steps | Where-Object { $_.Step -eq 'HostAddress' -and -not $_.Subnet } | ForEach-Object { Get-Alias $_.Kind $_.Name $_.Vlan })
    $InUse = @($Given.Needed | ForEach-Object { (Get-Physical $_).Name })
    $Lost = @($InUse) + @(Get-LostAlias $Steps)
    foreach ($Each in @($Known | Where-Object { $_.IsStatic -and $Covered -notcontains $_.Ip })) {
        if ($Lost -contains $Each.Alias -and $ByName -notcontains $Each.Alias) {
            'Its address ' + $Each.Ip + ' is in the subnet of no planned network and would be lost.'
        }
    }
    $Gone = @($Steps | Where-Object { @('NoSwitch', 'NoLbfoTeam') -contains $_.Step } | ForEach-Object { $_.Name })
    $Planned = @($Steps | Where-Object { @('TeamSwitch', 'PlainSwitch', 'LbfoTeam') -contains $_.Step } | ForEach-Object { $_.Name })
    $Used = @(Get-VM | Get-VMNetworkAdapter | ForEach-Object { $_.SwitchName } | Where-Object { $_ -and $Gone -contains $_ -and $Planned -notcontains $_ } | Sort-Object -Unique)
    foreach ($Name in $Used) {
        'VMs are connected to a switch that goes, and could not come back: ' + $Name + '; connect them to a switch of the plan, or call that like this.'
    }
    $Descriptions = @($Given.Needed | ForEach-Object { (Get-Physical $_).InterfaceDescription })
    foreach ($Switch in @(Get-VMSwitch | Where-Object { "$($_.SwitchType)" -eq 'External' })) {
        $Below = @((Get-SwitchBase $Switch) -split ';' | Where-Object { $Descriptions -contains $_ })
        if ($Below.Count -and $Gone -notcontains $Switch.Name -and $Planned -notcontains $Switch.Name) {
            'A switch that is not in the plan has an adapter of it: ' + $Switch.Name
        }
    }
    foreach ($Team in @(Get-NetLbfoTeam)) {
        $Below = @($Team.Members | Where-Object { $InUse -contains $_ })
        if ($Below.Count -and $Gone -notcontains $Team.Name -and $Planned -notcontains $Team.Name) {
            'A team that is not in the plan has an adapter of it: ' + $Team.Name
        }
    }
}
$ErrorActionPreference = 'Stop'
# Nobody is there to be asked: that was done before.
$global:ConfirmPreference = 'None'
$Folder = Join-Path $env:ProgramData 'hvplanner'
$State = @{
    Changes = New-Object System.Collections.ArrayList
    Kept = Join-Path $Folder 'addresses.xml'
    Log = Join-Path $Folder 'changes.log'
}
$Steps = @($Given.Steps)
$Open = @($Steps | Where-Object { Get-StepFault $_ })
if (-not $Given.MayChange) {
    $Obstacles = @()
    try {
        if ($Open.Count -and $Given.IsTurn) { $Obstacles = @(Get-Obstacle $Steps) }
        if (-not $Obstacles.Count) {
            foreach ($Step in $Open) { Set-Step $Step }
        }
    } catch {
        $Obstacles = @("$_")
    }
    return @{
        Changes = @($State.Changes)
        Obstacles = $Obstacles
        Differs = @(@($Given.Today) | Where-Object { Get-StepFault $_ } | ForEach-Object { $_.Step + ' ' + $_.Name })
    }
}
# From here on things are changed. The connection by which this was started may be cut: what comes
# of it is left in a file.
$null = New-Item -Path $Folder -ItemType Directory -Force
$Problem = ''
try {
    if ($Given.IsTurn) {
        # Read before the file is written: it may be in there.
        $Addresses = @(Get-KnownAddress)
        $Addresses | Export-Clixml -Path $State.Kept
    }
    foreach ($Step in $Steps) {
        if (Get-StepFault $Step) { Set-Step $Step }
    }
    $Faults = @($Steps | ForEach-Object { $Fault = Get-StepFault $_; if ($Fault) { $_.Step + ': ' + $Fault } })
    if ($Faults.Count) {
        $Problem = $Faults -join '; '
    } elseif ($Given.IsTurn) {
        Move-Item -Path $State.Kept -Destination (Join-Path $Folder ('addresses-' + (Get-Date -Format yyyyMMdd-HHmmss) + '.xml'))
    }
} catch {
    $Problem = "$_"
}
@{ Problem = $Problem; Changes = @($State.Changes) } | Export-Clixml -Path (Join-Path $Folder ($Given.Id + '.xml'))

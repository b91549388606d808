#Requires -Version 5.1
#Requires -PSEdition Desktop
#Requires -Modules FailoverClusters
<#
.SYNOPSIS
Has Network ATC keep the network of all hosts as planned.

.DESCRIPTION
Run it on a node of the cluster, as an administrator, first with -WhatIf. It takes the place of the
script without Network ATC: what that sets by hand, Network ATC would set back within minutes.

Network ATC carries an intent out on all hosts at once, not on one drained host after the other. So
do it before VMs run, or say -WhileVmsRun where they may lose the network for a while. Adapters have
the same names on all hosts, and no virtual switch that was made by hand is on them.

Microsoft documents Network ATC for Windows Server 2025; on 2022 the script ends where it is missing.
Its grammar was checked, not its run on a cluster: try it on one that may fail before it runs on one
that may not.

.PARAMETER AdapterName
Names of physical adapters where they are others than the script has, the same on all hosts:
@{ 'NIC1 Port2' = 'SLOT 3' } for card 1, port 2.

.PARAMETER WhileVmsRun
Goes on though VMs run.
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param([hashtable]$AdapterName = @{}, [switch]$WhileVmsRun)

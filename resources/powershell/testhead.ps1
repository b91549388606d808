#Requires -Version 5.1
#Requires -PSEdition Desktop
#Requires -Modules FailoverClusters, @{ ModuleName = 'Pester'; ModuleVersion = '5.1.0' }
<#
.SYNOPSIS
Proves that the cluster is as planned. Reads only, and changes nothing.

.DESCRIPTION
Run it in Windows PowerShell as an administrator of the cluster, from a machine outside of it, with
Pester 5.1 or later:

    Invoke-Pester -Path .\plan.Tests.ps1 -Output Detailed

Adapters with other names than the script has go in by a container:

    $Names = @{ AdapterName = @{ 'NIC1 Port2' = 'SLOT 3' } }
    Invoke-Pester -Container (New-PesterContainer -Path .\plan.Tests.ps1 -Data $Names)

Titles count hosts and steps: Pester would expand the names of a design.
#>
param([hashtable]$AdapterName = @{})

$ErrorActionPreference = 'Stop'
function Get-Intent($Name) {
    return Get-NetIntent | Where-Object { $_.IntentName -eq $Name }
}
function Add-Intent($Intent) {
    $Names = @($Intent.Adapters | ForEach-Object {
        if ($AdapterName.ContainsKey($_)) { $AdapterName[$_] } else { $_ }
    })
    $More = @{}
    if ($Intent.Compute) {
        $More.Compute = $true
        $More.SwitchPropertyOverrides = New-NetIntentSwitchConfigurationOverrides -EnableIov $Intent.Iov -EnableEmbeddedTeaming $true -LoadBalancingAlgorithm $Intent.Algorithm
    }
    if ($Intent.Management) {
        $More.Management = $true
        if ($Intent.ManagementVlan) { $More.ManagementVlan = $Intent.ManagementVlan }
    }
    if ($Intent.Storage) {
        $More.Storage = $true
        if (@($Intent.StorageVlans).Count) { $More.StorageVlans = [int[]]@($Intent.StorageVlans) }
        $More.StorageOverrides = New-NetIntentStorageOverrides -EnableAutomaticIPGeneration $false
    }
    if ($Intent.Jumbo) { $More.AdapterPropertyOverrides = New-NetIntentAdapterPropertyOverrides -JumboPacket $Intent.Jumbo }
    Add-NetIntent -Name $Intent.Name -AdapterName $Names @More
}

foreach ($Each in $Remaining) { Write-Warning $Each }
if (-not (Get-Command -Name 'Add-NetIntent' -ErrorAction SilentlyContinue)) { throw 'The feature NetworkATC is not installed.' }
if ((Get-Cluster).Name -ne $Cluster) { throw 'This is another cluster than the plan is for.' }
if (Compare-Object @(Get-ClusterNode | ForEach-Object { $_.Name }) @($Nodes)) { throw 'The nodes of the cluster are not those of the plan.' }
$Running = @(Get-ClusterGroup | Where-Object { "$($_.GroupType)" -eq 'VirtualMachine' -and "$($_.State)" -eq 'Online' })
if ($Running.Count -and -not $WhileVmsRun) { throw 'VMs run on the cluster: see the help of this script on -WhileVmsRun.' }

foreach ($Intent in $Intents) {
    if (Get-Intent $Intent.Name) { continue }
    if ($PSCmdlet.ShouldProcess($Intent.Name, 'Add an intent for all hosts')) { $null = Add-Intent $Intent }
}
if ($PSCmdlet.ShouldProcess($Cluster, 'Set how the cluster migrates')) {
    # Networks are chosen by the order below, as planned, and not by the intents.
    $Overrides = New-NetIntentGlobalClusterOverrides
    $Overrides.EnableLiveMigrationNetworkSelection = $false
    $Overrides.EnableVirtualMachineMigrationPerformanceSelection = $false
    $Overrides.VirtualMachineMigrationPerformanceOption = $Transport
    $Overrides.MaximumVirtualMachineMigrations = $Simultaneous
    if ($SmbGbps) { $Overrides.MaximumSMBMigrationBandwidthInGbps = $SmbGbps }
    Set-NetIntent -GlobalClusterOverrides $Overrides
}
foreach ($Step in @($OnCluster | Where-Object { Get-StepFault $_ })) { Set-Step $Step }
Set-VmFunction
Set-VmPlace
Get-NetIntentStatus

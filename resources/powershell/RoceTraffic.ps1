# Microsoft, host network requirements: storage has priority 3, lossless, and half of the rest;
# heartbeats have priority 7.
function Test-PlannedRoceTraffic($Adapters, $ClusterPercent) {
    if (-not (Get-WindowsFeature | Where-Object { $_.Name -eq 'Data-Center-Bridging' }).Installed) { return $false }
    foreach ($Adapter in $Adapters) {
        $Physical = Get-Physical $Adapter
        $Qos = Get-NetAdapterQos | Where-Object { $_.InterfaceDescription -eq $Physical.InterfaceDescription }
        if (-not $Qos -or -not $Qos.Enabled) { return $false }
    }
    $Lossless = @(Get-NetQosFlowControl | Where-Object { $_.Enabled } | ForEach-Object { [int]$_.Priority })
    $Classes = @(Get-NetQosTrafficClass | Where-Object { $_.Name -ne '[Default]' })
    $Storage = $Classes | Where-Object { @($_.Priority) -contains 3 }
    $Heartbeats = $Classes | Where-Object { @($_.Priority) -contains 7 }
    return [bool]("$Lossless" -eq '3' -and $Storage -and $Storage.BandwidthPercentage -eq 50 -and
        $Heartbeats -and $Heartbeats.BandwidthPercentage -eq $ClusterPercent -and
        -not (Get-NetQosDcbxSetting).Willing -and (Get-NetQosPolicy | Where-Object { [int]$_.NetDirectPort -eq 445 }))
}
function Set-PlannedRoceTraffic($Adapters, $ClusterPercent) {
    Invoke-Change 'Install data center bridging' { Install-WindowsFeature -Name 'Data-Center-Bridging' }
    Invoke-Change 'Give SMB Direct priority 3 and heartbeats priority 7' {
        Get-NetQosPolicy | Where-Object { @('hvplanner SMB', 'hvplanner Cluster') -contains $_.Name -or [int]$_.NetDirectPort -eq 445 } | Remove-NetQosPolicy
        New-NetQosPolicy -Name 'hvplanner SMB' -NetDirectPortMatchCondition 445 -PriorityValue 3
        New-NetQosPolicy -Name 'hvplanner Cluster' -IPProtocolMatchCondition UDP -IPDstPortMatchCondition 3343 -PriorityValue 7
    }
    Invoke-Change 'Make priority 3 lossless, and no other' {
        Disable-NetQosFlowControl -Priority 0, 1, 2, 4, 5, 6, 7
        Enable-NetQosFlowControl -Priority 3
        Set-NetQosDcbxSetting -Willing $false
    }
    Invoke-Change 'Share bandwidth out to priorities 3 and 7' {
        Get-NetQosTrafficClass | Where-Object { $_.Name -ne '[Default]' -and (@($_.Priority) -contains 3 -or @($_.Priority) -contains 7) } | Remove-NetQosTrafficClass
        New-NetQosTrafficClass -Name 'hvplanner SMB' -Priority 3 -BandwidthPercentage 50 -Algorithm ETS
        New-NetQosTrafficClass -Name 'hvplanner Cluster' -Priority 7 -BandwidthPercentage $ClusterPercent -Algorithm ETS
    }
    foreach ($Adapter in $Adapters) {
        $Physical = Get-Physical $Adapter
        Invoke-Change ('Turn quality of service of an adapter on: ' + $Adapter) {
            Get-NetAdapterQos | Where-Object { $_.InterfaceDescription -eq $Physical.InterfaceDescription } | Enable-NetAdapterQos
        }
    }
}

function Get-Ip($Interface) {
    return Get-NetIPAddress -AddressFamily IPv4 -ErrorAction SilentlyContinue | Where-Object { $_.InterfaceIndex -eq $Interface.ifIndex }
}
function Test-PlannedHostAddress($Kind, $Name, $Vlan, $Subnet, $Mask, $Number) {
    $Interface = Get-Interface $Kind $Name $Vlan
    if (-not $Interface) { return $false }
    return [bool](@(Get-Ip $Interface | Where-Object {
        if ($Subnet) { Test-InSubnet $_.IPAddress $Subnet $Mask } else { $_.IPAddress -notlike '169.254.*' }
    }).Count)
}
# Whatever the host had in this subnet before its switches were changed, it gets back; where the
# subnet is not known, what an adapter of this name had. Addresses of IPv6 go with the one of IPv4
# that was on the same adapter.
function Set-PlannedHostAddress($Kind, $Name, $Vlan, $Subnet, $Mask, $Number) {
    $Alias = Get-Alias $Kind $Name $Vlan
    $Here = @(Get-KnownAddress | Where-Object { $_.Ip -notlike '*:*' } | Where-Object {
        if ($Subnet) { Test-InSubnet $_.Ip $Subnet $Mask } else { $_.Alias -eq $Alias }
    })
    if ($Here.Count -lt $Number) { throw ('The host has no address for an adapter of its own: ' + $Name) }
    $Wanted = $Here[$Number - 1]
    Invoke-Change ('Give an adapter of the host its address ' + $Wanted.Ip + ': ' + $Name) {
        $Interface = Get-Interface $Kind $Name $Vlan
        foreach ($Each in @(Get-Companion $Wanted) + @($Wanted | Where-Object { $_.IsStatic })) {
            Get-NetIPAddress | Where-Object { $_.IPAddress -eq $Each.Ip } | Remove-NetIPAddress
            $More = @{}
            if ($Each.Gateway -and @(Get-Gateway $Each.Ip $Interface.ifIndex) -notcontains $Each.Gateway) { $More.DefaultGateway = $Each.Gateway }
            New-NetIPAddress -InterfaceIndex $Interface.ifIndex -IPAddress $Each.Ip -PrefixLength $Each.Prefix @More
        }
        if (-not $Wanted.IsStatic) {
            for ($Try = 0; $Try -lt 30 -and -not (Test-PlannedHostAddress $Kind $Name $Vlan $Subnet $Mask $Number); $Try++) { Start-Sleep -Seconds 2 }
            return
        }
        if (@($Wanted.Servers).Count) {
            Set-DnsClientServerAddress -InterfaceIndex $Interface.ifIndex -ServerAddresses $Wanted.Servers
        }
        Set-DnsClient -InterfaceIndex $Interface.ifIndex -RegisterThisConnectionsAddress $Wanted.Registers
    }
}

# Every change goes through here: it is named, and made only where changes are wanted.
function Invoke-Change($What, $Change) {
    $null = $State.Changes.Add($What)
    if (-not $Given.MayChange) { return }
    Add-Content -Path $State.Log -Value ((Get-Date -Format s) + ' ' + $What)
    $null = & $Change
}
function Remove-Switch($Switch) {
    # Before the drain VMs may well be on it.
    $Guests = @(Get-VM | Get-VMNetworkAdapter | Where-Object { $_.SwitchName -eq $Switch.Name } | ForEach-Object { $_.VMName })
    if ($Given.MayChange -and $Guests.Count) { throw ('VMs that stayed on the host are connected to a switch that is made anew: ' + ($Guests -join ', ')) }
    foreach ($Vnic in @(Get-VMNetworkAdapter -ManagementOS | Where-Object { $_.SwitchName -eq $Switch.Name })) {
        Invoke-Change ('Remove an adapter of the host: ' + $Vnic.Name) { Remove-VMNetworkAdapter -VMNetworkAdapter $Vnic }
    }
    Invoke-Change ('Remove a virtual switch: ' + $Switch.Name) { Remove-VMSwitch -VMSwitch $Switch -Force }
}
# The gateways of an adapter for the family of an address.
function Get-Gateway($Ip, $Index) {
    $Anywhere = '0.0.0.0/0'
    if ($Ip -like '*:*') { $Anywhere = '::/0' }
    Get-NetRoute -DestinationPrefix $Anywhere -ErrorAction SilentlyContinue | Where-Object {
        $_.InterfaceIndex -eq $Index -and @('0.0.0.0', '::') -notcontains $_.NextHop
    } | ForEach-Object { "$($_.NextHop)" }
}
function Get-Mask($Prefix) {
    $Bytes = foreach ($Before in 0, 8, 16, 24) {
        $Bits = [int]$Prefix - $Before
        if ($Bits -ge 8) { 255 } elseif ($Bits -le 0) { 0 } else { @(0, 128, 192, 224, 240, 248, 252, 254)[$Bits] }
    }
    return $Bytes -join '.'
}
# What the host has of addresses, before its adapters are changed: kept in a file until its turn is over.
# Those of IPv6 that nobody set by hand come by themselves.
function Get-Address {
    $Addresses = @(Get-NetIPAddress -AddressFamily IPv4 -ErrorAction SilentlyContinue | Where-Object {
        $_.IPAddress -notlike '127.*' -and $_.IPAddress -notlike '169.254.*' -and $Given.OfCluster -notcontains $_.IPAddress
    })
    $Addresses += @(Get-NetIPAddress -AddressFamily IPv6 -ErrorAction SilentlyContinue | Where-Object {
        "$($_.PrefixOrigin)" -eq 'Manual' -and $_.IPAddress -notlike 'fe80*' -and $Given.OfCluster -notcontains $_.IPAddress
    })
    foreach ($Each in $Addresses) {
        $Beside = @($Addresses | Where-Object { $_.InterfaceIndex -eq $Each.InterfaceIndex -and $_.IPAddress -ne $Each.IPAddress -and $_.IPAddress -notlike '*:*' })
        # Of several addresses on an adapter the gateway is that of those in its subnet.
        $Gateways = @(Get-Gateway $Each.IPAddress $Each.InterfaceIndex | Where-Object {
            $Each.IPAddress -like '*:*' -or -not $Beside.Count -or (Test-InSubnet $_ $Each.IPAddress (Get-Mask $Each.PrefixLength))
        })
        # Windows names servers of IPv6 in fec0: where there are none.
        $Servers = @(Get-DnsClientServerAddress | Where-Object { $_.InterfaceIndex -eq $Each.InterfaceIndex } | ForEach-Object { $_.ServerAddresses } | Where-Object { $_ -notlike 'fec0:*' })
        $Client = Get-DnsClient | Where-Object { $_.InterfaceIndex -eq $Each.InterfaceIndex }
        New-Object PSObject -Property @{
            Alias = $Each.InterfaceAlias
            Ip = $Each.IPAddress
            Prefix = [int]$Each.PrefixLength
            IsStatic = "$($Each.PrefixOrigin)" -eq 'Manual'
            Gateway = "$($Gateways[0])"
            Servers = $Servers
            Registers = [bool]($Client -and $Client.RegisterThisConnectionsAddress)
        }
    }
}
# Those of an unfinished turn first, then those of now, then those that were given.
function Get-KnownAddress {
    $Known = @()
    if (Test-Path -Path $State.Kept) { $Known += @(Import-Clixml -Path $State.Kept) }
    $Known += @(Get-Address)
    foreach ($Text in @($Given.Addresses | Where-Object { $_ })) {
        $Parts = "$Text" -split '/'
        $Known += New-Object PSObject -Property @{
            Alias = ''; Ip = $Parts[0]; Prefix = [int]$Parts[1]; IsStatic = $true; Gateway = ''; Servers = @(); Registers = $false
        }
    }
    $Seen = @{}
    foreach ($Each in $Known) {
        if (-not $Seen.ContainsKey($Each.Ip)) {
            $Seen[$Each.Ip] = $true
            $Each
        }
    }
}
# The addresses of IPv6 that were on the same adapter.
function Get-Companion($Address) {
    Get-KnownAddress | Where-Object { $Address.Alias -and $_.Alias -eq $Address.Alias -and $_.Ip -like '*:*' }
}

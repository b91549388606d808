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
# What the host has of addresses, before its adapters are changed: kept in a file until its turn is over.
function Get-Address {
    $Addresses = @(Get-NetIPAddress -AddressFamily IPv4 -ErrorAction SilentlyContinue | Where-Object {
        $_.IPAddress -notlike '127.*' -and $_.IPAddress -notlike '169.254.*' -and $Given.OfCluster -notcontains $_.IPAddress
    })
    foreach ($Each in $Addresses) {
        $Route = @(Get-NetRoute -DestinationPrefix '0.0.0.0/0' -ErrorAction SilentlyContinue | Where-Object { $_.InterfaceIndex -eq $Each.InterfaceIndex })[0]
        $Servers = Get-DnsClientServerAddress -AddressFamily IPv4 | Where-Object { $_.InterfaceIndex -eq $Each.InterfaceIndex }
        $Client = Get-DnsClient | Where-Object { $_.InterfaceIndex -eq $Each.InterfaceIndex }
        New-Object PSObject -Property @{
            Alias = $Each.InterfaceAlias
            Ip = $Each.IPAddress
            Prefix = [int]$Each.PrefixLength
            IsStatic = "$($Each.PrefixOrigin)" -eq 'Manual'
            Gateway = "$(if ($Route -and $Route.NextHop -ne '0.0.0.0') { $Route.NextHop })"
            Servers = @($Servers | ForEach-Object { $_.ServerAddresses })
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

# The adapter that is meant: the planned name, or what -AdapterName says instead.
function Get-RealAdapter($Name) {
    if ($AdapterName.ContainsKey($Name)) { return $AdapterName[$Name] }
    return $Name
}
function Test-InSubnet($Ip, $Address, $Mask) {
    if (-not $Address) { return $false }
    $Parsed = [System.Net.IPAddress]::Parse($Ip).GetAddressBytes()
    $Base = [System.Net.IPAddress]::Parse($Address).GetAddressBytes()
    $Bits = [System.Net.IPAddress]::Parse($Mask).GetAddressBytes()
    if ($Parsed.Length -ne $Base.Length) { return $false }
    for ($At = 0; $At -lt $Base.Length; $At++) {
        if (($Parsed[$At] -band $Bits[$At]) -ne ($Base[$At] -band $Bits[$At])) { return $false }
    }
    return $true
}

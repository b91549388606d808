# The names of a host's adapters: those of the design, or what -AdapterName says instead.
function Get-AdapterMap($Turn) {
    $Names = @{}
    foreach ($Name in $Turn.Adapters.Keys) {
        $Names[$Name] = $Turn.Adapters[$Name]
        if ($AdapterName.ContainsKey($Name)) { $Names[$Name] = $AdapterName[$Name] }
        $OfHost = $Turn.Name + '/' + $Name
        if ($AdapterName.ContainsKey($OfHost)) { $Names[$Name] = $AdapterName[$OfHost] }
    }
    return $Names
}

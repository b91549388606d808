function Get-HostFault($Turn) {
    $Given = @{ Steps = @(@($Turn.Steps) + @($Turn.Settings)); Adapters = Get-AdapterMap $Turn }
    return Invoke-Command -ComputerName $Turn.Name -ScriptBlock $OnHost -ArgumentList $Given
}

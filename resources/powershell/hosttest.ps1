$Given.Steps | ForEach-Object { Get-StepFault $_ }

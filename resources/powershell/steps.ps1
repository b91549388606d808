# What is wrong with a step: nothing where all is as planned.
function Get-StepFault($Step) {
    $Fields = $Step.Clone()
    $Fields.Remove('Step')
    try {
        if (& ('Test-Planned' + $Step.Step) @Fields) { return '' }
    } catch {
        return "$_"
    }
    return 'is not as planned'
}

function Set-Step($Step) {
    $Fields = $Step.Clone()
    $Fields.Remove('Step')
    & ('Set-Planned' + $Step.Step) @Fields
}

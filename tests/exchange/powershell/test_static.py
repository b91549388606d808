"""What can be said of scripts without running them; there is no PowerShell here to do that."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given

from hvplanner import paths
from hvplanner.exchange.powershell import atc_script, intent, pester_tests, plan_script, steps
from tests.builders import changed
from tests.exchange.powershell.cmdlets import CMDLETS, COMMON, known, source
from tests.exchange.powershell.designs import RELEASES, kind_of, named, plain, planned, reading
from tests.exchange.powershell.reading import commands, faults, text, tree, walk

PESTER = {"BeforeAll", "Describe", "It", "Should"}
AUTOMATIC = {
    *("_", "true", "false", "null", "PSCmdlet", "WhatIfPreference", "env:ProgramData"),
    *("ErrorActionPreference", "PSVersionTable", "global:ConfirmPreference"),
}
FOLDER = paths.resources() / "powershell"


def every_script(design):
    """Return the scripts of a design by name, where they can be."""
    made = intent(design, design)
    scripts = {"plan": plan_script(made), "tests": pester_tests(made)}
    teams = [team.kind for host in design.plan.hosts for team in host.teams]
    if design.cluster.release in ("2022", "2025") and "lbfo" not in teams:
        scripts["atc"] = atc_script(design)
    return scripts


def functions(root):
    """Return the functions of a script, each with the names of its parameters."""
    found = {}
    for each in walk(root):
        if each.type == "function_statement":
            name = next(part for part in each.children if part.type == "function_name")
            lists = [
                part for part in each.children if part.type == "function_parameter_declaration"
            ]
            found[text(name)] = [
                text(part)[1:] for one in lists for part in walk(one) if part.type == "variable"
            ]
    return found


def parameters_of(parts):
    return {text(each)[1:].split(":")[0] for each in parts if each.type == "command_parameter"}


@pytest.mark.parametrize("transport", ["tcp_ip", "smb"])
@pytest.mark.parametrize("release", RELEASES)
def test_that_scripts_use_only_what_the_release_has(release, transport):
    transport = "tcp_ip" if release == "2012" else transport
    design = named(plain, release, transport, kind_of(release))
    limited = changed(design.plan.migration, smb_limit_mbps=5000)
    design = changed(design, plan=changed(design.plan, migration=limited))
    assert_known(design)


@reading
@given(planned())
def test_that_the_scripts_of_any_plan_use_only_what_its_release_has(design):
    assert_known(design)


def assert_known(design):
    # What only later releases have may stand in what all share, behind a question.
    latest, there = known("2025"), known(design.cluster.release)
    shared = {"Get-VMSwitchTeam"}
    for script in every_script(design).values():
        root = tree(script)
        own = functions(root)
        for name, parts in commands(root):
            if not name or name[0] in "$('" or name in {*own, *PESTER}:
                continue
            allowed = latest if name in shared else there
            assert name in allowed, name
            assert parameters_of(parts) - COMMON <= allowed[name], (name, parameters_of(parts))


def test_that_every_cmdlet_has_a_source():
    for name in CMDLETS:
        assert source(name).endswith(f"/{name}.md")


@reading
@given(planned())
def test_that_functions_are_called_with_no_more_than_they_take(design):
    for script in every_script(design).values():
        root = tree(script)
        own = functions(root)
        for name, parts in commands(root):
            if name in own:
                values = [each for each in parts if each.type != "command_parameter"]
                assert len(values) <= len(own[name]), (name, list(map(text, parts)))


def variables(root):
    """Return the variables that are given values, by assignments alone, and those that are read."""
    assigned, declared, targets = set(), set(), set()
    for each in walk(root):
        if each.type == "assignment_expression":
            target = next(
                (part for part in walk(each.children[0]) if part.type == "variable"), None
            )
            if target is not None and text(each.children[0]) == text(target):
                targets.add(target.id)
                assigned.add(text(target)[1:])
        elif each.type in ("function_parameter_declaration", "param_block"):
            declared |= {text(part)[1:] for part in walk(each) if part.type == "variable"}
        elif each.type == "foreach_statement":
            first = next(part for part in walk(each) if part.type == "variable")
            declared.add(text(first)[1:])
    read = {
        text(each)[1:] for each in walk(root) if each.type == "variable" and each.id not in targets
    }
    return assigned, declared, read


@reading
@given(planned())
def test_that_every_variable_is_given_a_value_and_every_value_is_read(design):
    for script in every_script(design).values():
        assigned, declared, read = variables(tree(script))
        assert read <= {*assigned, *declared, *AUTOMATIC}
        assert assigned - AUTOMATIC <= read


def test_that_what_is_looked_up_by_a_name_is_never_asked_for_its_properties():
    # A host may be called Keys or Values, and a table gives what has that name first.
    for path in FOLDER.glob("*.ps1"):
        written = path.read_text(encoding="utf-8")
        for table in ("Looks", "ByVm", "Seen", "AdapterName", "Address"):
            assert f"${table}.Values" not in written
            assert f"${table}.Keys" not in written
            assert f"${table}.Count" not in written


def test_that_every_step_has_its_functions_with_its_fields():
    for step in steps.Step.__subclasses__():
        if step.__name__ in ("VmFunction", "VmPlace"):
            continue  # all of them are looked up at once
        root = tree((FOLDER / f"{step.__name__}.ps1").read_text())
        own = functions(root)
        fields = [
            "".join(part.capitalize() for part in each.name.split("_"))
            for each in dataclasses.fields(step)
        ]
        assert not faults(root)
        assert own[f"Test-Planned{step.__name__}"] == fields
        assert own[f"Set-Planned{step.__name__}"] == fields


def test_that_every_file_that_ships_can_be_read_by_itself():
    for path in FOLDER.glob("*.ps1"):
        # A head is the beginning of a script: parameters alone are none.
        if not path.name.endswith("head.ps1"):
            assert not faults(tree(path.read_text(encoding="utf-8"))), path.name


def above(node):
    """Yield what is around a node, from the inside out."""
    while node.parent is not None:
        node = node.parent
        yield node


CHANGING = (
    "New-",
    "Add-",
    "Set-",
    "Remove-",
    "Enable-",
    "Disable-",
    "Install-",
    "Suspend-",
    "Resume-",
)
HARMLESS = {
    "New-Object",
    "New-Item",
    "New-PSSessionOption",
    "Add-Content",
    "Remove-PSSession",
    "Remove-Switch",
}


@reading
@given(planned())
def test_that_every_change_of_a_host_is_named_before_it_is_made(design):
    root = tree(every_script(design)["plan"])
    block = next(
        each
        for each in walk(root)
        if each.type == "assignment_expression" and text(each).startswith("$OnHost")
    )
    for node in walk(block):
        if node.type != "command":
            continue
        name = text(node).split()[0]
        if name.startswith(CHANGING) and name not in HARMLESS and name != "Set-Step":
            assert any(text(each).startswith("Invoke-Change") for each in above(node)), text(node)


@reading
@given(planned())
def test_that_tests_change_nothing(design):
    root = tree(every_script(design)["tests"])
    verbs = {name.split("-")[0] for name, _ in commands(root) if name[:1].isalpha() and "-" in name}
    assert verbs <= {*("Test", "Get", "Where", "ForEach", "Compare", "Sort", "Invoke", "New")}
    # What is new is a table of what was read; what is invoked on a host is a block of this file.
    made = {name for name, _ in commands(root) if name.startswith(("New-", "Invoke-"))}
    assert made <= {"New-Object", "Invoke-Command"}


@reading
@given(planned())
def test_that_no_name_is_handed_on_as_a_pattern(design):
    for script in every_script(design).values():
        for name, parts in commands(tree(script)):
            patterns = CMDLETS[name].patterns if name in CMDLETS else ()
            for at, part in enumerate(parts):
                if part.type == "command_parameter" and text(part)[1:] in patterns:
                    written = text(parts[at + 1])
                    assert safe_pattern(name, written), (name, written)


def safe_pattern(name, written):
    """Tell whether what stands for a pattern is a constant, one of our own paths, or escaped."""
    own = {"$State.Kept", "$State.Log", "$Path", "$_.Subnet"}
    escaped = name == "New-NetLbfoTeam" and written == "$Real"
    return written.startswith("'") or written in own or escaped or "Join-Path" in written

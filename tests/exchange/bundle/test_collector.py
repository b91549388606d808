"""The collector is read by a grammar of PowerShell. It was not run: there is no PowerShell here."""

from __future__ import annotations

import re

import pytest

from hvplanner import paths
from hvplanner.exchange.bundle.sections import OF_CLUSTER, OF_NODE
from tests.builders import changed, plan_for, tiny_design, vm
from tests.exchange.bundles import bundle_of
from tests.exchange.powershell.reading import commands, faults, text, tree, value, walk

SCRIPT = (paths.resources() / "collector" / "Collect-HvInventory.ps1").read_text("ascii")
ROOT = tree(SCRIPT)
READING = re.compile(r"Get-\w+")
LOCAL = {
    *("ForEach-Object", "Where-Object", "New-Object", "ConvertTo-Json", "Test-Path"),
    *("Write-Warning", "Invoke-Command", "$Read"),
}
"""Commands that are not Get-, and touch nothing but what the script itself holds."""
FILE_CALLS = {
    "[System.IO.File]::WriteAllText": "$Fresh",
    "[System.IO.File]::Replace": "$Fresh",
    "[System.IO.File]::Move": "$Fresh",
}
"""How the file comes to be, with what each begins with."""
OTHER_CALLS = {
    *("Add", "ContainsKey", "GetType", "ToUniversalTime", "ToString", "TrimEnd", "NewGuid"),
    *("Create", "GetUnresolvedProviderPathFromPSPath"),
}


def added_sections():
    """Return every section that the script adds, with its properties and where it is read."""
    return {
        value(parts[0]): (value(parts[1]), value(parts[2]), text(parts[3]))
        for name, parts in commands(ROOT)
        if name == "Add-Section"
    }


def test_that_the_grammar_reads_the_collector():
    assert not faults(ROOT)


def test_that_every_command_only_reads():
    own = {
        text(next(part for part in each.children if part.type == "function_name"))
        for each in walk(ROOT)
        if each.type == "function_statement"
    }
    used = {name for name, _ in commands(ROOT)}
    assert [name for name in used - own - LOCAL if not READING.fullmatch(name)] == []


def test_that_the_only_thing_written_is_the_file():
    calls = [text(each) for each in walk(ROOT) if each.type == "invokation_expression"]
    writing = [each for each in calls if each.split("(")[0] in FILE_CALLS]
    assert all(f"({FILE_CALLS[each.split('(')[0]]}," in each for each in writing)
    assert len(writing) == len(FILE_CALLS)
    others = {re.findall(r"(?:\.|::)(\w+)\(", each)[-1] for each in set(calls) - set(writing)}
    nested = {"WriteAllText", "Replace", "Move"}
    assert others - nested <= OTHER_CALLS


def test_that_properties_of_objects_are_nowhere_set():
    targets = [
        text(each)
        for each in walk(ROOT)
        if each.type == "left_assignment_expression"
        if re.search(r"\.\w+$", text(each))
    ]
    assert targets == []
    redirections = [text(each) for each in walk(ROOT) if each.type == "redirection"]
    assert set(redirections) <= {"2>&1"}


def test_that_it_writes_the_sections_that_are_read_and_no_others():
    assert tuple(added_sections()) == (*OF_CLUSTER, *OF_NODE)


def test_that_each_section_asks_for_the_command_that_it_needs():
    for section, (command, _, read) in added_sections().items():
        if READING.match(section):
            assert command == section.split(" ")[0]
        assert command in read or section == "Get-Cluster"


@pytest.mark.parametrize("release", ["2012R2", "2022"])
def test_that_made_up_bundles_have_nothing_that_the_collector_does_not_write(release):
    nic = {"id": "eth0", "network": "vms", "sriov": "wanted", "switch_policies": True}
    behind = {"integration": {"negotiated": "4.0", "expected": "5.0"}}
    design = tiny_design(vms=(vm("sql", vnics=(nic,), guest=behind),))
    design = changed(design, cluster=changed(design.cluster, release=release))
    bundle = bundle_of(design, plan_for(design))
    (cluster,) = bundle["clusters"]
    known = {
        section: {each.split("=")[0] for each in properties}
        for section, (_, properties, _) in added_sections().items()
    }
    # The collector has the parameters of a resource type as pairs of name and value.
    del known["Get-ClusterResourceType Virtual Machine"]
    for holder in (cluster, *cluster["nodes"]):
        for section in known.keys() & holder.keys():
            found = holder[section]
            for record in found if isinstance(found, list) else [found]:
                assert record.keys() <= known[section], section

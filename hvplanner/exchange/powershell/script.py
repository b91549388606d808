"""Steps as scripts: functions that ship as they are, and calls of them with literals.

Nothing of a design stands outside of a literal: neither in a comment nor in the title of a test,
which Pester would expand.
"""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from hvplanner import paths
from hvplanner.exchange.powershell.literals import literal
from hvplanner.exchange.powershell.words import BUILDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from hvplanner.exchange.powershell.intent import HostTurn, Intent
    from hvplanner.exchange.powershell.steps import Step

_HEAD = """\
#Requires -Version 3.0
#Requires -Modules FailoverClusters, Hyper-V
<#
{what}
Run it as an administrator of the cluster from a machine outside of it, first with -WhatIf. It
expects the physical adapters of hosts under names like NIC1 Port2 (card and port of the plan);
-AdapterName @{{'NIC1 Port2' = 'SLOT 3 Port 2'}} says where they have others. What is as planned
already is left alone, so it can be run again. Its grammar was checked, not its run on a cluster:
try it on one that may fail before it runs on one that may not.
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param([hashtable]$AdapterName = @{{}})
"""
_TEST_HEAD = """\
#Requires -Modules FailoverClusters, Hyper-V
# Proves that the cluster is as planned; changes nothing. Invoke-Pester runs it.
# Titles count hosts and steps: Pester would expand the names of a design.
BeforeAll {
$AdapterName = @{}
"""


def plan_script(intent: Intent, *, is_rollback: bool = False) -> str:
    """Return the script that makes the cluster like the plan, one drained host at a time."""
    what = (
        "Takes the cluster back to the state before the plan, one drained host at a time."
        if is_rollback
        else "Makes the cluster as planned, one drained host at a time."
    )
    lines = [_HEAD.format(what=what), *_functions(intent, "plan"), *_checks(intent)]
    for number, turn in enumerate(intent.turns, start=1):
        lines += ["", f"# Host {number} of {len(intent.turns)}", *_turn(turn)]
    lines += ["", "# The cluster"]
    for step in intent.on_cluster:
        lines.append(f"if (-not ({_call('Test', step)})) {{ {_call('Set', step)} }}")
    return "\n".join([*lines, ""])


def pester_tests(intent: Intent) -> str:
    """Return tests that prove that the cluster is like the plan."""
    lines = [_TEST_HEAD, *_functions(intent), "}", ""]
    parts = [(f"Host {number}", turn.steps) for number, turn in enumerate(intent.turns, start=1)]
    for title, steps in (*parts, ("The cluster", intent.on_cluster)):
        lines.append(f"Describe '{title}' {{")
        for number, step in enumerate(steps, start=1):
            call = _call("Test", step)
            name = type(step).__name__
            lines.append(f"    It '{number}: {name} is as planned' {{ {call} | Should -Be $true }}")
        lines += ["}", ""]
    return "\n".join(lines)


def encoded(script: str) -> bytes:
    """Return a script as Windows PowerShell 5.1 reads it too: with a mark, with its line ends."""
    return script.replace("\n", "\r\n").encode("utf-8-sig")


def _functions(intent: Intent, *also: str) -> Iterator[str]:
    yield f"$Cluster = {literal(intent.cluster)}"
    every = (*(step for turn in intent.turns for step in turn.steps), *intent.on_cluster)
    used = dict.fromkeys(type(step).__name__ for step in every)
    for name in (*also, "common", *sorted(used)):
        path = paths.resources() / "powershell" / f"{name}.ps1"
        text = path.read_text(encoding="utf-8")
        # What changes things comes last in each file, and has no place among tests.
        yield (text if also else text.partition("function Set-Planned")[0]).rstrip()


def _checks(intent: Intent) -> Iterator[str]:
    yield "\n# Is it the cluster that the plan was made for?"
    nodes = tuple(turn.node for turn in intent.turns)
    yield f"Assert-Cluster {literal(nodes)} {BUILDS[intent.release]}"
    for turn in intent.turns:
        rest = literal(turn.adapters), literal(turn.switches), literal(intent.knows_today)
        yield f"Assert-Host {literal(turn.node)} {' '.join(rest)}"


def _turn(turn: HostTurn) -> Iterator[str]:
    node = literal(turn.node)
    yield f"$Checks = @({_blocks(turn.steps)})"
    yield "if (-not (Test-AllPlanned $Checks)) {"
    yield f"    Start-HostTurn {node}"
    for step in turn.steps:
        yield f"    if (-not ({_call('Test', step)})) {{ {_call('Set', step)} }}"
    yield f"    Stop-HostTurn {node}"
    yield "}"


def _blocks(steps: Iterable[Step]) -> str:
    return ", ".join(f"{{ {_call('Test', step)} }}" for step in steps)


def _call(verb: str, step: Step) -> str:
    """Return the call of a step's function, its fields as parameters by name."""
    parts = [f"{verb}-Planned{type(step).__name__}"]
    for field in dataclasses.fields(step):
        parameter = "".join(each.capitalize() for each in field.name.split("_"))
        parts.append(f"-{parameter} {literal(getattr(step, field.name))}")
    return " ".join(parts)

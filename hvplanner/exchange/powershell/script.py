"""A plan as scripts: its steps as tables of literals, and functions that ship as they are.

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
    from collections.abc import Iterable, Iterator, Sequence

    from _typeshed import DataclassInstance

    from hvplanner.exchange.powershell.intent import Intent
    from hvplanner.exchange.powershell.remaining import Remaining
    from hvplanner.exchange.powershell.steps import Step

GUESTS = ("functions", "functionchange", "places", "placechange")
"""What sets the virtual functions and the places of VMs."""
_FORWARD = "Makes the cluster as planned, one drained host at a time, then sets how it migrates."
_BACK = "Takes the cluster back to the state before the plan, one drained host at a time."


def plan_script(
    intent: Intent, *, is_rollback: bool = False, also: Sequence[Remaining] = ()
) -> str:
    """Return the script that makes the cluster like the plan, one drained host at a time.

    What it leaves to people is told when it runs, `also` what is said beside that of the intent.
    """
    return "\n".join(
        [
            shipped("planhead").replace(_FORWARD, _BACK if is_rollback else _FORWARD),
            *_data(intent),
            f"$Build = {BUILDS[intent.release]}",
            table("ClusterToday", map(row, intent.cluster_today)),
            table("Remaining", [literal(each.english) for each in (*also, *intent.remaining)]),
            *_block(
                "OnHost", ["common", "steps", "change", "stepchange"], _host_steps(intent), "host"
            ),
            shipped("names"),
            *cluster_part(_cluster_steps(intent)),
            *map(shipped, GUESTS),
            shipped("plan"),
            "",
        ]
    )


def pester_tests(intent: Intent) -> str:
    """Return tests that prove that the cluster is like the plan; they change nothing."""
    lines = [
        shipped("testhead"),
        "BeforeAll {",
        *_data(intent),
        *_block("OnHost", ["common", "steps"], _host_steps(intent), "hosttest", changing=False),
        shipped("names"),
        shipped("steps"),
        shipped("cluster"),
        *_step_functions(_cluster_steps(intent), changing=False),
        *map(shipped, ("functions", "places", "test")),
        "}",
        "",
    ]
    for number, turn in enumerate(intent.turns):
        lines += [
            f"Describe 'Host {number + 1}' {{",
            f"    BeforeAll {{ $Faults = @(Get-HostFault $Turns[{number}]) }}",
            *_its((*turn.steps, *turn.settings)),
            "}",
        ]
    lines += [
        "Describe 'The cluster' {",
        "    BeforeAll { $Faults = @($OnCluster | ForEach-Object { Get-StepFault $_ }) }",
        *_its(intent.on_cluster),
        "}",
    ]
    if intent.functions:
        lines += [
            "Describe 'The virtual functions' {",
            "    BeforeAll { $Faults = @(Get-FunctionState | ForEach-Object { $_.Fault }) }",
            *_its(intent.functions),
            "}",
        ]
    if intent.places:
        lines += [
            "Describe 'The places of VMs' {",
            "    BeforeAll { $Faults = @(Get-PlaceState | ForEach-Object { $_.Fault }) }",
            *_its(intent.places),
            "}",
        ]
    return "\n".join([*lines, ""])


def encoded(script: str) -> bytes:
    """Return a script as Windows PowerShell 5.1 reads it too: with a mark, with its line ends."""
    return script.replace("\n", "\r\n").encode("utf-8-sig")


def cluster_part(steps: Iterable[Step]) -> Iterator[str]:
    """Yield the functions that look at steps of the cluster and carry them out."""
    yield from map(shipped, ("steps", "stepchange", "cluster", "clusterchange"))
    yield from _step_functions(steps)


def _data(intent: Intent) -> Iterator[str]:
    """Yield the tables of a script. Hosts with the same steps share them."""
    yield f"$Cluster = {literal(intent.cluster)}"
    shared: dict[tuple[Step, ...], str] = {}
    turns: list[str] = []
    for turn in intent.turns:
        for steps in (turn.steps, turn.settings, turn.today):
            if steps not in shared:
                shared[steps] = f"Steps{len(shared) + 1}"
                yield table(shared[steps], map(row, steps))
        names = [f"{literal(planned)} = {literal(real)}" for planned, real in turn.adapters]
        fields = (
            f"Name = {literal(turn.node)}",
            f"Adapters = @{{ {'; '.join(names)} }}",
            f"Steps = ${shared[turn.steps]}",
            f"Settings = ${shared[turn.settings]}",
            f"Today = ${shared[turn.today]}",
        )
        turns.append(f"@{{ {'; '.join(fields)} }}")
    yield table("Turns", turns)
    yield table("OnCluster", map(row, intent.on_cluster))
    yield table("Functions", map(row, intent.functions))
    yield table("Places", map(row, intent.places))


def table(name: str, rows: Iterable[str]) -> str:
    """Return a variable with a list of expressions."""
    lines = [f"    {row}" for row in rows]
    return "\n".join([f"${name} = @(", *lines, ")"]) if lines else f"${name} = @()"


def row(step: DataclassInstance) -> str:
    """Return a record as a table: its name, and its fields as PowerShell calls them."""
    parts = [f"Step = '{type(step).__name__}'"]
    for field in dataclasses.fields(step):
        name = "".join(each.capitalize() for each in field.name.split("_"))
        parts.append(f"{name} = {literal(getattr(step, field.name))}")
    return f"@{{ {'; '.join(parts)} }}"


def _host_steps(intent: Intent) -> list[Step]:
    return [step for turn in intent.turns for step in (*turn.steps, *turn.settings, *turn.today)]


def _cluster_steps(intent: Intent) -> list[Step]:
    return [*intent.on_cluster, *intent.cluster_today]


def _block(
    name: str, before: Iterable[str], steps: Iterable[Step], last: str, *, changing: bool = True
) -> Iterator[str]:
    """Yield what runs on a host: one block, which needs nothing of the script around it."""
    yield f"${name} = {{"
    yield "param($Given)"
    yield from map(shipped, before)
    yield from _step_functions(steps, changing=changing)
    yield shipped(last)
    yield "}"


def _step_functions(steps: Iterable[Step], *, changing: bool = True) -> Iterator[str]:
    for name in sorted({type(step).__name__ for step in steps}):
        text = shipped(name)
        # What changes things comes last in each file, and has no place among tests.
        yield text if changing else text.partition("function Set-Planned")[0].rstrip()


def _its(steps: Sequence[Step]) -> Iterator[str]:
    for at, step in enumerate(steps):
        title = f"{at + 1}: {type(step).__name__} is as planned"
        yield f"    It '{title}' {{ $Faults[{at}] | Should -BeNullOrEmpty }}"


def shipped(name: str) -> str:
    """Return a piece of PowerShell that is in every script of its kind."""
    path = paths.resources() / "powershell" / f"{name}.ps1"
    return path.read_text(encoding="utf-8").rstrip()

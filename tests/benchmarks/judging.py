"""Files and the judge: designs written, read, judged for the first time, again, and after edits."""

from __future__ import annotations

import itertools
from functools import partial
from typing import TYPE_CHECKING

from hvplanner.app import edits
from hvplanner.evaluation import evaluate
from hvplanner.model import storage
from tests.benchmarks.case import Case, Row, Section
from tests.benchmarks.family import SIZES, cluster, named, planned

if TYPE_CHECKING:
    from pathlib import Path

    from hvplanner.model.design import Design
    from tests.benchmarks.case import Action

KINDS = {"groups": "in groups", "named": "each by name"}
JUDGED = SIZES[1:]
LIGHT_VMS = 2000


def design_of(hosts: int, vms: int, kind: str) -> Design:
    """Return a design of the family with a plan."""
    grouped = planned(cluster(hosts, vms))
    return grouped if kind == "groups" else named(grouped)


def edited(design: Design, number: int) -> Design:
    """Return the design with a little more memory in a VM group, or in the first VM."""
    table, rows = ("vm_groups", design.vm_groups) if design.vm_groups else ("vms", design.vms)
    memory_mib = rows[0].memory_mib + 2 * number
    return edits.set_field(design, (table, rows[0].id, "memory_mib"), memory_mib)


def _save(hosts: int, vms: int, kind: str, folder: Path) -> Action:
    design, path = design_of(hosts, vms, kind), folder / "design.json"

    def action() -> None:
        storage.save(design, path)

    return action


def _load(hosts: int, vms: int, kind: str, folder: Path) -> Action:
    _save(hosts, vms, kind, folder)()

    def action() -> None:
        storage.load(folder / "design.json")

    return action


def _judge(hosts: int, vms: int, kind: str, folder: Path) -> Action:
    # As read from a file, so that nothing is shared with what was made before.
    _save(hosts, vms, kind, folder)()
    design = storage.load(folder / "design.json")

    def action() -> None:
        evaluate(design, design.plan)

    return action


def _judge_edited(hosts: int, vms: int, kind: str, folder: Path) -> Action:
    _judge(hosts, vms, kind, folder)()
    design = storage.load(folder / "design.json")
    evaluate(design, design.plan)
    numbers = itertools.count(1)

    def action() -> None:
        changed = edited(design, next(numbers))
        evaluate(changed, changed.plan)

    return action


FILES = Section(
    "files",
    [
        Case(f"{name}-{kind}", partial(work, 64, 8000, kind), rounds=9)
        for name, work in (("save", _save), ("load", _load))
        for kind in KINDS
    ],
    [
        Row(f"{verb} 64 hosts, 8,000 VMs {KINDS[kind]}", f"{name}-{kind}", unit="ms",
            bar=0.1 if name == "save" else None)
        for name, verb in (("save", "Save"), ("load", "Load"))
        for kind in KINDS
    ],
)  # fmt: skip

_WORKS = {
    "first": ("for the first time", _judge),
    "again": ("again, nothing changed", _judge),
    "edited": ("again after an edit", _judge_edited),
}

JUDGE = Section(
    "judge",
    [
        Case(
            f"judge-{moment}-{hosts}-{vms}-{kind}",
            partial(work, hosts, vms, kind),
            cold=moment == "first",
            light=vms <= LIGHT_VMS,
        )
        for hosts, vms in JUDGED
        for kind in KINDS
        for moment, (_, work) in _WORKS.items()
    ],
    [
        Row(f"{hosts} hosts, {vms:,} VMs {KINDS[kind]}: {when}",
            f"judge-{moment}-{hosts}-{vms}-{kind}", unit="ms")
        for hosts, vms in JUDGED
        for kind in KINDS
        for moment, (when, _) in _WORKS.items()
    ],
)  # fmt: skip

"""The window: how soon it is there, how soon a design is open, how soon an edit is judged."""

from __future__ import annotations

import itertools
import os
import statistics
import subprocess
import sys
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from hvplanner.app import edits
from hvplanner.model import storage
from tests.benchmarks import using
from tests.benchmarks.case import Case, Figures, Row, Section
from tests.benchmarks.judging import KINDS, design_of
from tests.benchmarks.stage import LONGEST_SECONDS, Stage, memory_mib, without_qt

if TYPE_CHECKING:
    from hvplanner.model.design import Design
    from hvplanner.model.evaluation import Place
    from tests.benchmarks.case import Action

EDITS, FEW_EDITS = 60, 12
OPENED = (64, 8000)
EDITED = ((64, 2000), (64, 8000))


# --- start ----------------------------------------------------------------------------------------


def _start(_folder: Path) -> Action:
    def action() -> Figures:
        bare, own = _first_sight("bare"), _first_sight("hvplanner")
        return {"seconds": own, "bare": bare, "ratio": own / bare}

    return action


def _first_sight(what: str) -> float:
    program = Path(__file__).with_name("firstsight.py")
    root = Path(__file__).parents[2]
    begun = time.monotonic()
    done = subprocess.run(
        [sys.executable, str(program), what],
        cwd=root,
        # As Python is installed: what it compiles it keeps.
        env={**os.environ, "PYTHONPATH": str(root), "PYTHONDONTWRITEBYTECODE": ""},
        capture_output=True,
        encoding="utf-8",
        check=True,
        timeout=LONGEST_SECONDS,
    )
    return float(done.stdout) - begun


# --- designs --------------------------------------------------------------------------------------


def _open(kind: str, folder: Path) -> Action:
    path = folder / "design.json"
    storage.save(design_of(*OPENED, kind), path)
    stage = Stage()

    def action() -> Figures:
        begun = time.perf_counter()
        stage.window.load(path)
        stage.run_until(lambda: not stage.window.is_filing)
        shown = time.perf_counter()
        stage.run_until(stage.judged)
        judged = time.perf_counter()
        table = "vm_groups" if kind == "groups" else "vms"
        stage.window.selection.select((table,))
        stage.app.processEvents()
        turned = time.perf_counter()
        stage.rest(0.2)
        return {
            "seconds": judged - begun,
            "shown": shown - begun,
            "table": turned - judged,
            "standstill": stage.standstill,
            "memory": memory_mib(),
        }

    return action


def _changes(design: Design) -> list[tuple[Place, int]]:
    """Return what a user may change: places of numbers, and the numbers there."""
    table, rows = ("vm_groups", design.vm_groups) if design.vm_groups else ("vms", design.vms)
    first, second = rows[0], rows[1]
    return [
        ((table, first.id, "memory_mib"), first.memory_mib),
        ((table, second.id, "activity", "hot_mib"), second.activity.hot_mib),
        ((table, second.id, "vnics", "eth0", "demand_mbps"), second.vnics[0].demand_mbps),
        (("networks", "csv", "demand_mbps"), design.networks[1].demand_mbps),
        (("host_classes", "gen1", "memory_mib"), design.host_classes[0].memory_mib),
        (("targets", "drain_ms"), design.targets.drain_ms or 0),
    ]


def _edit(hosts: int, vms: int, kind: str, count: int, folder: Path) -> Action:
    path = folder / "design.json"
    storage.save(design_of(hosts, vms, kind), path)
    stage = Stage()
    stage.open(path)
    document = stage.window.document
    changes = itertools.cycle(_changes(document.design))

    def action() -> Figures:
        taken, typed = [], []
        stage.gaps.clear()
        for number in range(1, count + 1):
            place, value = next(changes)
            begun = time.perf_counter()
            document.apply("Change", edits.set_field(document.design, place, value + number))
            stage.app.processEvents()
            typed.append(time.perf_counter() - begun)
            stage.run_until(stage.judged)
            taken.append(time.perf_counter() - begun)
            # As somebody who types fast.
            stage.rest(0.1)
        return {
            "seconds": statistics.median(taken),
            "p95": statistics.quantiles(taken, n=20)[-1],
            "typed": statistics.quantiles(typed, n=20)[-1],
            "standstill": stage.standstill,
            "memory": memory_mib(),
        }

    return action


def _open_rows(kind: str) -> list[Row]:
    what = f"64 hosts, 8,000 VMs {KINDS[kind]}"
    case = f"open-{kind}"
    return [
        Row(f"Open {what}: shown", case, "shown", bar=1.0),
        Row(f"Open {what}: judged, on screen", case),
        Row(f"Open {what}: its table of VMs shown", case, "table", unit="ms"),
        Row(f"Open {what}: longest standstill", case, "standstill", unit="ms", bar=0.05),
        Row(f"Open {what}: memory of the process", case, "memory", unit="MiB", bar=600),
    ]


def _edit_rows(hosts: int, vms: int, kind: str) -> list[Row]:
    what = f"Edit {hosts} hosts, {vms:,} VMs {KINDS[kind]}"
    case = f"edit-{hosts}-{vms}-{kind}"
    bar = {2000: 0.1, 8000: 0.25}.get(vms)
    return [
        Row(f"{what}: judged on screen, median", case, unit="ms"),
        Row(f"{what}: judged on screen, 95 of 100", case, "p95", unit="ms", bar=bar),
        Row(f"{what}: the edit itself on screen, 95 of 100", case, "typed", unit="ms"),
        Row(f"{what}: longest standstill", case, "standstill", unit="ms", bar=0.05),
    ]


SMALL_EDIT = Case(
    "edit-4-60-groups",
    partial(_edit, 4, 60, "groups", FEW_EDITS),
    rounds=3,
    cold=True,
    missing=without_qt,
)

DESKTOP = Section(
    "desktop",
    [
        Case("window", _start, rounds=7, missing=without_qt),
        *(
            Case(f"open-{kind}", partial(_open, kind), cold=True, missing=without_qt)
            for kind in KINDS
        ),
        SMALL_EDIT,
        *(
            Case(f"edit-{hosts}-{vms}-{kind}", partial(_edit, hosts, vms, kind, EDITS), rounds=3,
                 cold=True, missing=without_qt)
            for hosts, vms in EDITED
            for kind in KINDS
        ),
        *using.CASES,
    ],
    [
        Row("First window, from the start of the process", "window", unit="ms"),
        Row("A bare QMainWindow with a table, started the same way", "window", "bare", unit="ms"),
        Row("the first over the second", "window", "ratio", unit="×", bar=2.0),
        *(row for kind in KINDS for row in _open_rows(kind)),
        *_edit_rows(4, 60, "groups"),
        *(row for size in EDITED for kind in KINDS for row in _edit_rows(*size, kind)),
        *using.ROWS,
    ],
)  # fmt: skip

"""Work in the window at full size: how long it stands still, and how smoothly charts move."""

from __future__ import annotations

import itertools
import json
import subprocess
import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from hvplanner.app import edits
from hvplanner.model import storage
from hvplanner.model.later import Later
from hvplanner.model.solving import SolveOptions
from tests.benchmarks.case import Case, Figures, Row
from tests.benchmarks.judging import design_of
from tests.benchmarks.stage import Stage, without_qt
from tests.processes import run_python

if TYPE_CHECKING:
    from collections.abc import Callable

    from hvplanner.gui.tables.panel import TablePanel
    from tests.benchmarks.case import Action

SIZE = (64, 8000)
MIGRATIONS = 8000
PASTED = 10_000
FRAMES = 60
SOLVE_SECONDS = 20.0
LEAVING = ("file.new_design", "file.close_design", "file.quit")
WALK_SECONDS = 3600.0
WALK_STEPS = 400
"""As many as a round has time for; the tests take the walk of an hour, too."""


def _on_stage(work: Callable[[Stage], None], folder: Path) -> Action:
    """Return one piece of work in a window that shows the design, each VM by name."""
    path = folder / "design.json"
    storage.save(design_of(*SIZE, "named"), path)
    stage = Stage()
    stage.open(path)

    def action() -> Figures:
        stage.gaps.clear()
        begun = time.perf_counter()
        work(stage)
        seconds = time.perf_counter() - begun
        stage.rest(0.2)
        return {"seconds": seconds, "standstill": stage.standstill}

    return action


def _save(stage: Stage) -> None:
    window = stage.window
    changed = edits.set_field(window.document.design, ("targets", "drain_ms"), 777_000)
    window.document.apply("Change", changed)
    stage.run_until(stage.judged)
    stage.gaps.clear()
    window.actions_table["file.save"].trigger()
    stage.run_until(lambda: not window.is_filing)


def _vms(stage: Stage) -> TablePanel:
    """Turn to the table of VMs."""
    stage.window.selection.select(("vms",))
    stage.rest(0.5)
    stage.gaps.clear()
    table = stage.window.workspace.table
    assert table is not None
    return table


def _edit_column(stage: Stage) -> None:
    """Give all VMs another number of processors, as somebody who selected the column."""
    _vms(stage).rows.set_cells(range(SIZE[1]), ("processors",), 3)
    stage.run_until(stage.judged)


def _edit_rows(stage: Stage) -> None:
    """Add, copy, rename and delete a VM, and take all of that back."""
    table = _vms(stage)
    for edit in (table.add_row, table.duplicate, partial(_rename, table), table.delete):
        edit()
        stage.run_until(stage.judged)
    for _ in range(4):
        stage.window.document.undo()
        stage.run_until(stage.judged)


def _edit_beside_candidate(stage: Stage) -> None:
    """Edit a target and a VM while a plan that was found for another design waits."""
    document, bridge = stage.window.document, stage.window.bridge
    assert document.design.plan is not None
    bridge.set_candidate(document.design.plan.model_copy(update={"fingerprint": "another"}))
    stage.run_until(stage.judged)
    stage.gaps.clear()
    for place, value in (
        (("targets", "drain_ms"), 777_000),
        (("vms", document.design.vms[0].id, "memory_mib"), 4096),
    ):
        document.apply("Change", edits.set_field(document.design, place, value))
        stage.run_until(stage.judged)
    assert bridge.candidate is not None


def _rename(table: TablePanel) -> None:
    current = table.view.currentIndex()
    table.model.setData(current.siblingAtColumn(0), "another")


def _paste_rows(stage: Stage) -> None:
    """Paste a list of more VMs than there are over all of them."""
    table = _vms(stage)
    table.view.select_row(0, 0)
    stage.rest(0.3)
    heads = [each.info.title for each in table.model.columns]
    rows = [f"new-{number}\tNew\t\t4 GiB" for number in range(PASTED)]
    stage.app.clipboard().setText("\n".join(("\t".join(heads[:4]), *rows)))
    stage.rest(0.3)
    stage.gaps.clear()
    table.paste()
    stage.run_until(stage.judged)


def _look_through(stage: Stage) -> None:
    """Find, sort, walk through, select and copy VMs."""
    table = _vms(stage)
    for text in ("web", "00", ""):
        table.filter.setText(text)
        stage.rest(0.2)
    for column in (0, 3, -1):
        table.view.sortByColumn(column, table.view.horizontalHeader().sortIndicatorOrder())
        stage.rest(0.2)
    for row in range(5):
        table.view.select_row(row, 1)
        stage.rest(0.2)
    table.select_all()
    stage.rest(0.5)
    table.copy()


def _compare(stage: Stage) -> None:
    """Keep two variants, change the design and have all three compared."""
    document = stage.window.document
    for name in ("One", "Two"):
        document.apply("Keep", edits.keep_variant(document.design, name))
        changed = edits.set_field(document.design, ("vms", document.design.vms[0].id, "memory_mib"),
                                  4096)  # fmt: skip
        document.apply("Change", changed)
        stage.run_until(stage.judged)
    stage.window.selection.select(("variants",))
    stage.rest(3.0)


def _solve(stage: Stage) -> None:
    stage.window.bridge.solve(SolveOptions(seconds=SOLVE_SECONDS, threads=1))
    stage.run_until(lambda: not stage.window.bridge.is_solving)
    stage.run_until(stage.judged)


def _import(stage: Stage) -> None:
    """Read the inventory of a cluster that large, and look at what would come in."""
    imports, window = stage.window.bench.imports, stage.window
    path = Path(tempfile.mkdtemp()) / "bundle.json"
    # In a process of its own: what it makes is none of the window's.
    done = run_python("-m", "tests.benchmarks.importing", *map(str, SIZE), str(path))
    assert done.returncode == 0, done.stderr
    stage.rest(0.1)
    stage.gaps.clear()
    imports.import_from([path])
    # Here: whatever is loaded for it counts.
    from hvplanner.gui.imports.sheet import ImportSheet

    sheet = window.findChild(ImportSheet)
    assert sheet is not None
    stage.run_until(lambda: not sheet.is_busy)
    stage.rest(0.5)
    sheet.close()


def _export(stage: Stage) -> None:
    reports = stage.window.bench.reports
    written: list[object] = []
    reports.exported.connect(written.append)
    reports.export_to(Path(tempfile.mkdtemp()) / "report.pdf")
    stage.run_until(lambda: bool(written))


def _change_theme(stage: Stage) -> None:
    for name in ("dark", "light"):
        stage.window.actions_table[f"view.use_{name}_theme"].trigger()
        stage.rest(1.0)


def _change_language(stage: Stage) -> None:
    for code in ("de", "en"):
        stage.window.bench.handler("_use_language")(code)
        stage.run_until(stage.judged)
        stage.rest(1.0)


def _read_sheets(stage: Stage) -> None:
    """Open the sheets of shortcuts, log and libraries, and the settings."""
    from PySide6.QtWidgets import QDialog

    for command in (
        "help.show_shortcuts",
        "help.show_log",
        "help.show_about",
        "edit.show_settings",
    ):
        stage.window.actions_table[command].trigger()
        stage.rest(0.5)
        for sheet in stage.window.findChildren(QDialog):
            sheet.close()
        stage.rest(0.2)


def _give_commands(stage: Stage) -> None:
    """Give every command that can be given, twice, but those that lead to another design."""
    from PySide6.QtWidgets import QDialog

    from hvplanner.app.commands import COMMANDS

    for command in COMMANDS:
        if command.choices or command.id in LEAVING:
            continue
        for _ in range(2):
            stage.window.actions_table[command.id].trigger()
            stage.rest(0.2)
            for sheet in stage.window.findChildren(QDialog):
                sheet.close()
            stage.run_until(stage.judged)
    stage.window.actions_table["plan.stop"].trigger()
    stage.run_until(lambda: not stage.window.bridge.is_solving)


def _go_through_findings(stage: Stage) -> None:
    """Have a finding for every VM, and move about in the window."""
    document = stage.window.document
    wanting = []
    for vm in document.design.vms:
        vnics = tuple(each.model_copy(update={"sriov": "wanted"}) for each in vm.vnics)
        guest = vm.guest.model_copy(update={"vf_driver": False})
        wanting.append(vm.model_copy(update={"vnics": vnics, "guest": guest}))
    changed = document.design.model_copy(update={"vms": tuple(wanting)})
    stage.rest(0.1)
    stage.gaps.clear()
    document.apply("Change", changed)
    stage.run_until(stage.judged)
    for command in ("plan.next_finding", "plan.previous_finding", "view.toggle_outline",
                    "view.toggle_inspector", "view.toggle_charts_alone"):  # fmt: skip
        for _ in range(2):
            stage.window.actions_table[command].trigger()
            stage.rest(0.2)


def _show_charts(stage: Stage) -> None:
    """Look at every tab for the first time."""
    from hvplanner.gui.charts import ChartTabs

    tabs = stage.window.findChild(ChartTabs)
    assert tabs is not None
    for number in range(tabs.count()):
        tabs.setCurrentIndex(number)
        stage.rest(0.5)


def _frames(_folder: Path) -> Action:
    """Move about in the timeline of a drain of so many migrations."""
    from hvplanner.evaluation import evaluate

    stage = Stage()
    from hvplanner.gui.charts.timeline import TimelineChart

    design = design_of(*SIZE, "groups")
    judged = evaluate(design, design.plan)
    known = [each for drain in judged.drains for each in drain.migrations]
    many = tuple(itertools.islice(itertools.cycle(known), MIGRATIONS))
    course = judged.drains[0].course.get().model_copy(update={"migrations": many})
    slowest = judged.drains[0].model_copy(update={"course": Later.of(course), "moves": len(many)})
    chart = TimelineChart()
    chart.resize(1200, 500)
    chart.show()
    chart.show_evaluation(judged.model_copy(update={"drains": (slowest,)}), design)
    chart.rows.setCurrentIndex(0)
    stage.rest(0.5)
    scroll = chart.plot.findChild(_scroll_bar())

    def action() -> Figures:
        def frames(move: Callable[[int], None]) -> float:
            begun = time.perf_counter()
            for number in range(FRAMES):
                move(number)
                chart.plot.repaint()
                stage.app.processEvents()
            return FRAMES / (time.perf_counter() - begun)

        zoomed = frames(lambda number: chart.zoom(0.9 if number % 20 < 10 else 1 / 0.9))
        scrolled = frames(lambda number: scroll.setValue(number * scroll.maximum() // FRAMES))
        return {"seconds": 1 / zoomed, "zoomed": zoomed, "scrolled": scrolled}

    return action


def _scroll_bar() -> type:
    from PySide6.QtWidgets import QScrollBar

    return QScrollBar


def _walk(_folder: Path) -> Action:
    def action() -> Figures:
        done = subprocess.run(
            [sys.executable, "-m", "tests.gui.wander", "5", str(WALK_STEPS)],
            cwd=Path(__file__).parents[2],
            capture_output=True,
            encoding="utf-8",
            check=True,
            timeout=WALK_SECONDS,
        )
        before, after = json.loads(done.stdout)
        more = {what: float(after[what] - before[what]) for what in after}
        memory = more.pop("memory_kib") / 1024
        # Qt makes a few objects once, when they are first needed.
        left = sum(max(0.0, more[what]) for what in ("dialogs", "threads", "timers"))
        return {"seconds": 0.0, "left": left, "memory": memory}

    return action


_WORKS: tuple[tuple[str, str, Callable[[Stage], None]], ...] = (
    ("save", "Save", _save),
    ("column", "Edit a column of all VMs", _edit_column),
    ("rows", "Add, copy, rename and delete a VM", _edit_rows),
    ("beside", "Edit while a found plan waits", _edit_beside_candidate),
    ("paste", "Paste 10,000 VMs", _paste_rows),
    ("look", "Find, sort, walk through and copy VMs", _look_through),
    ("compare", "Compare with two variants", _compare),
    ("solve", "Solve", _solve),
    ("charts", "Look at every chart for the first time", _show_charts),
    ("import", "Look at what an inventory would bring", _import),
    ("export", "Export a PDF", _export),
    ("sheets", "Open shortcuts, log, libraries and settings", _read_sheets),
    ("commands", "Give every command twice", _give_commands),
    ("findings", "Go through a finding for every VM", _go_through_findings),
    ("theme", "Dark colours and back", _change_theme),
    ("language", "German and back", _change_language),
)

CASES = (
    *(
        Case(f"use-{name}", partial(_on_stage, work), rounds=3, cold=True, light=False,
             missing=without_qt)
        for name, _, work in _WORKS
    ),
    Case("frames", _frames, rounds=3, cold=True, light=False, missing=without_qt),
    Case("walk", _walk, rounds=1, light=False, missing=without_qt),
)  # fmt: skip

ROWS = (
    *(
        Row(f"{title}, 64 hosts, 8,000 VMs each by name: longest standstill", f"use-{name}",
            "standstill", unit="ms", bar=0.05)
        for name, title, _ in _WORKS
    ),
    Row("Zoom in a timeline of 8,000 migrations: frames a second", "frames", "zoomed", unit="1/s",
        bar=30, at_least=True),
    Row("Scroll in it: frames a second", "frames", "scrolled", unit="1/s", bar=30, at_least=True),
    Row("A walk at random through the window: dialogs, threads and timers left over", "walk",
        "left", unit="", bar=0),
    Row("A walk at random through the window: memory left over", "walk", "memory", unit="MiB",
        bar=20),
)  # fmt: skip

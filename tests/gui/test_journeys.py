"""What people come for, from the start page to what they hand on, by mouse, keys and clipboard."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from hvplanner import cli
from hvplanner.app.document import Document
from hvplanner.app.settings import Settings
from hvplanner.gui import theme
from hvplanner.gui.charts.front import FrontChart
from hvplanner.gui.charts.timeline import TimelineChart
from hvplanner.gui.fieldpanel import FieldPanel
from hvplanner.gui.imports.sheet import ImportSheet
from hvplanner.gui.mainwindow import MainWindow
from hvplanner.gui.validation import CheckedLineEdit
from hvplanner.gui.variantspage import VariantsPage
from hvplanner.model.design import Design
from tests.exchange.bundles import encoded, written
from tests.exchange.inventory.clusters import cluster
from tests.gui.conftest import await_files, await_judged
from tests.gui.driving import click, click_outline, dialog, give, table_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    """Return the window as it is when the program has just started."""
    theme.apply(qapp, "light")
    shown = MainWindow(Settings(theme="light", solve_seconds=60))
    shown.complete(Document(Design()))
    qtbot.addWidget(shown, before_close_func=lambda each: each.document.new(Design()))
    with qtbot.waitSignal(shown.seen):
        shown.show()
    yield shown
    qapp.setStyleSheet("")


def open_example(qtbot: QtBot, window: MainWindow, name: str) -> None:
    """Click on an example of the start page."""
    click(qtbot, window, f"example-{name}")
    await_files(qtbot, window)
    judged(qtbot, window)


def judged(qtbot: QtBot, window: MainWindow) -> None:
    await_judged(qtbot, window)


def type_into(qtbot: QtBot, view: Any, row: int, column: int, text: str) -> None:
    """Type a value into a cell as a person does, over what stands there."""
    view.setFocus()
    view.setCurrentIndex(view.model().index(row, column))
    qtbot.keyClicks(view, text[0])
    [line] = view.findChildren(CheckedLineEdit, "cell-editor")
    qtbot.keyClicks(line, text[1:])
    qtbot.keyClick(line, Qt.Key.Key_Return)
    # Qt takes the value over with the next events.
    qtbot.waitUntil(lambda: not view.findChildren(CheckedLineEdit, "cell-editor"))


def solve(qtbot: QtBot, window: MainWindow) -> None:
    """Press F5, wait for the plan and take it with the keyboard."""
    qtbot.keyClick(window, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: not window.bridge.is_solving, timeout=90_000)
    qtbot.keyClick(window, Qt.Key.Key_Return, CONTROL)
    judged(qtbot, window)
    assert window.document.design.plan is not None


def keep_variant(window: MainWindow, name: str) -> None:
    give(window, "design.keep_variant")
    asked = dialog(window, "name-dialog")
    asked.setTextValue(name)
    asked.accept()


def compared(qtbot: QtBot, window: MainWindow) -> list[str]:
    """Compare the design with its variants, and return what stands side by side."""
    give(window, "design.compare_variants")
    page = window.workspace.findChild(VariantsPage)
    assert isinstance(page, VariantsPage)
    qtbot.waitUntil(lambda: page.compared is not None and not page.is_judging, timeout=30_000)
    return [each.title for each in page.table.cells.sheet.columns]


def export_pdf(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    give(window, "file.export_pdf")
    click(qtbot, dialog(window, "report-sheet"), "choose-file")
    asked = dialog(window, "export-dialog")
    asked.fileSelected.emit(str(path))
    asked.reject()
    qtbot.waitUntil(lambda: "Wrote" in window.statusBar().currentMessage(), timeout=90_000)


def strip(window: MainWindow) -> dict[str, tuple[str, str]]:
    """Return value and tone of every cell of the strip by its label."""
    return {each.label: (each.value, each.tone) for each in window.strip.cells()}


def test_the_planner_begins_with_a_template_pastes_vms_solves_and_hands_over_a_report(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    open_example(qtbot, window, "branch-office")
    assert strip(window)["Plan"] == ("No plan yet", "attention")

    # VMs come from a spreadsheet, behind those that are there.
    click_outline(qtbot, window, "VMs by name")
    table = table_of(window)
    table.view.setFocus()
    QGuiApplication.clipboard().setText("id\tmemory\r\nsql-1\t4 GiB\r\nsql-2\t4,5 GiB\r\n")
    qtbot.keyClick(table.view, Qt.Key.Key_V, CONTROL)
    assert [each.memory_mib for each in window.document.design.vms] == [4096, 4608]
    judged(qtbot, window)

    solve(qtbot, window)
    assert strip(window)["Plan"] == ("Proven best", "good")
    drains = window.bridge.evaluation.drains if window.bridge.evaluation else ()
    assert any(drain.migrations for drain in drains)

    # The strip leads to the drain, and the drain shows the VM that was pasted.
    window.strip.activated.emit(window.strip.cells()[1].target)
    chart = window.bottom.findChild(TimelineChart)
    assert isinstance(chart, TimelineChart)
    assert chart.has_content()

    # A harder target: the plan no longer holds or does, and the window says which.
    click_outline(qtbot, window, "Targets")
    fields = window.workspace.findChild(FieldPanel, "table-targets")
    type_into(qtbot, fields, 0, 1, "1 s")
    judged(qtbot, window)
    assert strip(window)["Drain"][1] == "violated"
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
    judged(qtbot, window)
    assert strip(window)["Drain"][1] == "good"

    export_pdf(qtbot, window, tmp_path / "report.pdf")
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")


def test_the_consultant_keeps_variants_compares_them_and_computes_a_front(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    open_example(qtbot, window, "two-node-lab")
    solve(qtbot, window)
    keep_variant(window, "As offered")
    window.selection.select(("targets",))
    fields = window.workspace.findChild(FieldPanel, "table-targets")
    type_into(qtbot, fields, 0, 1, "20 min")
    assert compared(qtbot, window)[-1] == "As offered"
    give(window, "edit.undo")

    give(window, "plan.compute_front")
    front = window.findChild(FrontChart)
    qtbot.waitUntil(lambda: not window.bridge.is_searching and front.has_content(), timeout=120_000)
    assert front.data_text().count("\n") >= 1

    export_pdf(qtbot, window, tmp_path / "offer.pdf")
    assert (tmp_path / "offer.pdf").stat().st_size > 10_000


def test_the_owner_of_a_cluster_imports_it_sees_what_is_wrong_and_gets_a_plan(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "cluster.json"
    path.write_bytes(encoded(written(cluster())))
    window.bench.imports.import_from([path])
    sheet = window.findChild(ImportSheet)
    assert sheet is not None
    qtbot.waitUntil(lambda: not sheet.is_busy, timeout=30_000)
    click(qtbot, sheet, "import-new")
    judged(qtbot, window)
    evaluation = window.bridge.evaluation
    assert evaluation is not None
    assert window.document.design.plan is not None
    # What if: each failure is judged for the cluster as it is, and each host drained.
    assert {each.kind for each in evaluation.scenarios} >= {"none", "host", "network", "fabric"}
    assert all(each.migrations for each in evaluation.drains)

    # Kept as it is today, it is what the plan is compared with.
    keep_variant(window, "Today")
    click_outline(qtbot, window, "Targets")
    fields = window.workspace.findChild(FieldPanel, "table-targets")
    type_into(qtbot, fields, 0, 1, "20 min")
    judged(qtbot, window)
    solve(qtbot, window)
    assert compared(qtbot, window)[-1] == "Today"


def test_automation_reads_the_same_numbers_as_the_window_shows(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    open_example(qtbot, window, "two-node-lab")
    solve(qtbot, window)
    path = tmp_path / "lab.json"
    window.document.save(path)
    cli.main(["check", str(path), "--json"])
    said = json.loads(capsys.readouterr().out)
    shown = window.bridge.evaluation
    assert shown is not None
    verdicts = [each.model_dump(mode="json") for each in shown.verdicts]
    assert said["verdicts"] == verdicts

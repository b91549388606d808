"""The plan against actual, shown in the real window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QMessageBox

from hvplanner.app.document import Document
from hvplanner.gui.charts.celltable import CellTable
from hvplanner.model.storage import load, save
from tests.builders import changed, plan_for, tiny_design
from tests.exchange.bundles import encoded, state_of, written
from tests.gui.driving import click, dialog, give
from tests.processes import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from hvplanner.gui.mainwindow import MainWindow
    from tests.exchange.bundles.state import ClusterState

DESIGN = tiny_design()
PLANNED = changed(DESIGN, plan=plan_for(DESIGN))
NEGLECTED = ROOT / "designs" / "neglected"


@pytest.fixture
def document() -> Document:
    return Document(PLANNED)


@pytest.fixture
def gathered(tmp_path: Path) -> Callable[..., Path]:
    """Return a function that writes the inventory of a cluster after a change."""

    def gathered(change: Callable[[ClusterState], None] = lambda _: None) -> Path:
        state = state_of(PLANNED, PLANNED.plan)
        change(state)
        path = tmp_path / "bundle.json"
        path.write_bytes(encoded(written(state)))
        return path

    return gathered


def slow_first(state: ClusterState) -> None:
    state.hosts[0].transport = "SMB"
    state.hosts[0].vnics[0].vlan += 1


def read(qtbot: QtBot, window: MainWindow, path: Path) -> Any:
    window.bench.drift.read_from(path)
    return after_work(qtbot, window)


def after_work(qtbot: QtBot, window: MainWindow) -> Any:
    qtbot.waitUntil(lambda: not window.bench.drift.is_busy, timeout=20_000)
    return dialog(window, "drift-sheet")


def listed(sheet: Any, name: str = "drift-statements") -> list[list[str]]:
    table = sheet.findChild(CellTable, name)
    return [[cell.text for cell in row.cells] for row in table.cells.sheet.rows]


def show(sheet: Any, state: str) -> None:
    box = sheet.findChild(QComboBox, "drift-state")
    box.setCurrentIndex(box.findText(state))
    box.activated.emit(box.currentIndex())


def test_what_drifted_is_listed_first(
    qtbot: QtBot, window: MainWindow, gathered: Callable[..., Path]
) -> None:
    sheet = read(qtbot, window, gathered(slow_first))
    assert "2 drifted." in sheet.findChild(QLabel).text()
    vlan, transport = listed(sheet)
    assert vlan[:3] == ["Drifted", "Adapters of the host", "node-01"]
    assert int(vlan[5]) == int(vlan[4]) + 1
    assert transport == [
        *("Drifted", "How hosts migrate", "node-01"),
        *("Live migration: transport", "TCPIP", "SMB"),
    ]
    every, *layers = listed(sheet, "drift-layers")
    assert every[:3] == ["All layers", "2", "0"]
    assert sum(int(row[3]) for row in layers) == int(every[3]) > 0


def test_a_layer_is_chosen_with_the_mouse_and_rows_by_state_and_text(
    qtbot: QtBot, window: MainWindow, gathered: Callable[..., Path]
) -> None:
    sheet = read(qtbot, window, gathered(slow_first))
    layers = sheet.findChild(CellTable, "drift-layers")
    titles = [row[0] for row in listed(sheet, "drift-layers")]
    at = layers.visualRect(layers.model().index(titles.index("Virtual switches"), 0)).center()
    qtbot.mouseClick(layers.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert listed(sheet) == []
    show(sheet, "All")
    assert {row[1] for row in listed(sheet)} == {"Virtual switches"}
    qtbot.keyClick(layers, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    show(sheet, "Drifted")
    qtbot.keyClicks(sheet.findChild(QLineEdit, "drift-filter"), "TRANSPORT")
    assert [row[3] for row in listed(sheet)] == ["Live migration: transport"]
    click(qtbot, sheet, "drift-copy")
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[-2:] == ["Planned", "Found"]
    assert lines[1].split("\t")[-2:] == ["TCPIP", "SMB"]
    assert len(lines) == 2


def test_a_cluster_as_planned_says_so_and_lists_all(
    qtbot: QtBot, window: MainWindow, gathered: Callable[..., Path]
) -> None:
    sheet = read(qtbot, window, gathered())
    assert "Nothing drifted." in sheet.findChild(QLabel).text()
    assert {row[0] for row in listed(sheet)} == {"As planned"}
    show(sheet, "Drifted")
    assert listed(sheet) == []
    words = [label.text() for label in sheet.findChildren(QLabel) if label.isVisible()]
    assert "Nothing drifted" in words


def test_what_the_collector_left_out_is_told(
    qtbot: QtBot, window: MainWindow, gathered: Callable[..., Path]
) -> None:
    def without_last(state: ClusterState) -> None:
        del state.hosts[-1]

    sheet = read(qtbot, window, gathered(without_last))
    assert any("Nothing is known of host" in row[0] for row in listed(sheet, "drift-notes"))


def test_it_is_written_as_text_and_as_a_pdf(
    qtbot: QtBot, window: MainWindow, gathered: Callable[..., Path], tmp_path: Path
) -> None:
    sheet = read(qtbot, window, gathered(slow_first))
    click(qtbot, sheet, "drift-sheet-save")
    asked = dialog(window, "drift-sheet-file")
    asked.fileSelected.emit(str(tmp_path / "drift.md"))
    asked.close()
    qtbot.waitUntil(lambda: not sheet.is_busy, timeout=30_000)
    text = (tmp_path / "drift.md").read_text(encoding="utf-8")
    assert text.startswith("# Plan against actual")
    assert "| Live migration: transport | TCPIP | SMB |" in text
    sheet.save_to(tmp_path / "drift.pdf")
    qtbot.waitUntil(lambda: not sheet.is_busy, timeout=30_000)
    assert (tmp_path / "drift.pdf").read_bytes().startswith(b"%PDF")
    assert "drift.pdf" in sheet.findChild(QLabel, "drift-sheet-written").text()


def test_a_file_that_cannot_be_written_is_told(
    qtbot: QtBot, window: MainWindow, gathered: Callable[..., Path], tmp_path: Path
) -> None:
    sheet = read(qtbot, window, gathered())
    sheet.save_to(tmp_path / "none" / "drift.md")
    qtbot.waitUntil(lambda: not sheet.is_busy, timeout=30_000)
    box = sheet.findChild(QMessageBox)
    assert "was not written" in box.text()
    box.close()


def test_names_of_the_state_before_are_taken_from_its_design(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.document.new(load(NEGLECTED / "planned.json"))
    sheet = read(qtbot, window, NEGLECTED / "after.json")
    assert ["switch3: virtual switch", "there", "missing"] in [row[3:] for row in listed(sheet)]
    click(qtbot, sheet, "drift-before")
    asked = dialog(window, "before-dialog")
    asked.fileSelected.emit(str(NEGLECTED / "today.json"))
    asked.close()
    qtbot.waitUntil(lambda: not sheet.isVisible(), timeout=20_000)
    sheet.deleteLater()
    qtbot.waitUntil(lambda: not window.bench.drift.is_busy, timeout=20_000)
    found = [each for each in window.findChildren(type(sheet)) if each is not sheet]
    assert len(listed(found[-1])) == 4


def test_a_state_before_that_the_design_keeps_is_taken_unasked(
    qtbot: QtBot, window: MainWindow
) -> None:
    from hvplanner.exchange.inventory.today import VARIANT
    from hvplanner.model.design import Variant

    today = load(NEGLECTED / "today.json")
    variant = Variant(id=VARIANT, plan=today.plan)
    window.document.new(changed(load(NEGLECTED / "planned.json"), variants=(variant,)))
    assert len(listed(read(qtbot, window, NEGLECTED / "after.json"))) == 4


@pytest.mark.parametrize("content", [b"", b"[]", b"\x00\xff", None])
def test_a_file_that_is_no_inventory_is_refused(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, content: bytes | None
) -> None:
    path = tmp_path / "odd.json"
    if content is not None:
        path.write_bytes(content)
    refused(qtbot, window, path, "odd.json")


def test_an_inventory_of_another_cluster_is_refused(qtbot: QtBot, window: MainWindow) -> None:
    refused(qtbot, window, NEGLECTED / "after.json", "FAB-CLU1")


def refused(qtbot: QtBot, window: MainWindow, path: Path, why: str) -> None:
    window.bench.drift.read_from(path)
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None, timeout=20_000)
    box = window.findChild(QMessageBox)
    assert "cannot be compared" in box.text()
    assert why in box.informativeText()
    box.close()
    assert not window.bench.drift.is_busy


def test_the_command_asks_for_files_and_needs_a_plan(
    qtbot: QtBot, window: MainWindow, gathered: Callable[..., Path]
) -> None:
    path = gathered()
    give(window, "file.show_drift")
    asked = dialog(window, "drift-dialog")
    asked.filesSelected.emit([str(path)])
    asked.close()
    after_work(qtbot, window).close()
    window.document.new(changed(PLANNED, plan=None))
    window.bench.update_context()
    assert not window.actions_table["file.show_drift"].isEnabled()


def test_what_was_read_for_another_design_is_not_shown(
    qtbot: QtBot, window: MainWindow, gathered: Callable[..., Path]
) -> None:
    window.bench.drift.read_from(gathered())
    window.bench.drift.forget()
    assert not window.bench.drift.is_busy
    save(PLANNED, gathered().with_name("other.json"))
    sheet = read(qtbot, window, gathered(slow_first))
    assert len(listed(sheet)) == 2
    assert [each for each in window.findChildren(type(sheet)) if each is not sheet] == []

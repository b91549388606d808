"""Files, unsaved work and reports in the real window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QMessageBox,
    QPushButton,
    QTableWidget,
)

from hvplanner import paths
from hvplanner.app import recovery, settings
from hvplanner.model import storage
from hvplanner.model.design import Design
from tests.builders import changed, tiny_design
from tests.gui.conftest import await_files
from tests.gui.driving import click, dialog, give
from tests.processes import run_python

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from hvplanner.gui.mainwindow import MainWindow

DIE_UNSAVED = """
import os
from hvplanner.app.recovery import RecoveryFile
from tests.builders import tiny_design
kept = RecoveryFile()
kept.write(tiny_design(name="Unsaved"), None, None)
os._exit(9)
"""


def test_a_file_is_opened_and_remembered(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "one.json"
    storage.save(tiny_design(name="One"), path)
    window.load(path)
    await_files(qtbot, window)
    assert window.windowTitle().startswith("one.json")
    assert settings.load().recent_files == (str(path),)


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"\x00\xff", b'{"networks": [{"id": 3}], "x": 1}']
)
def test_a_bad_file_is_refused_with_all_its_problems_and_the_design_stays(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, content: bytes
) -> None:
    before = window.document.design
    path = tmp_path / "bad.json"
    path.write_bytes(content)
    window.load(path)
    await_files(qtbot, window)
    sheet = dialog(window, "file-problems")
    assert sheet.findChild(QTableWidget).rowCount() >= 1
    assert window.document.design is before
    click(qtbot, sheet, "copy-problems")
    assert "bad.json" in QGuiApplication.clipboard().text()
    sheet.reject()


def test_saving_without_a_file_asks_for_one(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.document.apply("rename", changed(window.document.design, name="New / name"))
    give(window, "file.save")
    asked = dialog(window, "save-dialog")
    assert Path(asked.selectedFiles()[0]).name == "new-name.json"
    asked.fileSelected.emit(str(tmp_path / "saved.json"))
    await_files(qtbot, window)
    asked.reject()
    assert storage.load(tmp_path / "saved.json").name == "New / name"
    assert not window.isWindowModified()


def test_a_file_changed_by_somebody_else_is_not_written_over_unasked(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "shared.json"
    storage.save(tiny_design(), path)
    window.load(path)
    await_files(qtbot, window)
    storage.save(tiny_design(name="Theirs, and longer"), path)
    window.document.apply("rename", changed(window.document.design, name="Mine"))
    give(window, "file.save")
    asked = dialog(window, "changed-question")
    assert storage.load(path).name == "Theirs, and longer"
    click(qtbot, asked, "overwrite")
    await_files(qtbot, window)
    assert storage.load(path).name == "Mine"


def test_closing_with_unsaved_changes_asks_and_cancel_keeps_the_window(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.document.apply("rename", changed(window.document.design, name="Changed"))
    window.close()
    asked = dialog(window, "unsaved-question")
    assert window.isVisible()
    asked.button(QMessageBox.StandardButton.Cancel).click()
    assert window.isVisible()
    assert window.document.is_dirty


def test_closing_without_saving_is_possible(qtbot: QtBot, window: MainWindow) -> None:
    window.document.apply("rename", changed(window.document.design, name="Changed"))
    window.close()
    click(qtbot, dialog(window, "unsaved-question"), "discard")
    assert not window.isVisible()


def test_saving_when_asked_saves_and_then_closes(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "one.json"
    storage.save(tiny_design(), path)
    window.load(path)
    await_files(qtbot, window)
    window.document.apply("rename", changed(window.document.design, name="Changed"))
    give(window, "file.close_design")
    click(qtbot, dialog(window, "unsaved-question"), "save")
    await_files(qtbot, window)
    assert storage.load(path).name == "Changed"
    assert not window.actions_table["file.save"].isEnabled()


def test_an_example_is_opened_as_a_copy_without_a_file(qtbot: QtBot, window: MainWindow) -> None:
    window.bench.show_start()
    qtbot.waitUntil(lambda: window.findChild(QPushButton, "example-two-node-lab") is not None)
    click(qtbot, window, "example-two-node-lab")
    await_files(qtbot, window)
    assert window.document.design.name == "Two-node lab"
    assert window.document.path is None
    assert not window.document.is_dirty


def test_unsaved_work_of_a_crashed_run_is_offered_and_restored(
    qtbot: QtBot, window: MainWindow
) -> None:
    run_python("-c", DIE_UNSAVED)
    window.bench.offer_recovery()
    qtbot.waitUntil(lambda: window.findChild(QDialog, "recovery-offer") is not None)
    click(qtbot, dialog(window, "recovery-offer"), "restore")
    assert window.document.design.name == "Unsaved"
    assert window.document.is_dirty
    assert len(recovery.left_behind()) == 0


def test_a_pdf_is_written_in_the_background(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    target = tmp_path / "report.pdf"
    give(window, "file.export_pdf")
    click(qtbot, dialog(window, "report-sheet"), "choose-file")
    asked = dialog(window, "export-dialog")
    asked.fileSelected.emit(str(target))
    asked.reject()
    qtbot.waitUntil(
        lambda: (
            "Wrote" in window.statusBar().currentMessage()
            or window.findChild(QDialog, "trouble") is not None
        ),
        timeout=60_000,
    )
    assert window.findChild(QDialog, "trouble") is None
    assert target.read_bytes().startswith(b"%PDF")


def test_a_pdf_that_cannot_be_written_is_told(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    give(window, "file.export_pdf")
    click(qtbot, dialog(window, "report-sheet"), "choose-file")
    asked = dialog(window, "export-dialog")
    asked.fileSelected.emit(str(tmp_path / "none" / "report.pdf"))
    asked.reject()
    qtbot.waitUntil(lambda: window.findChild(QDialog, "trouble") is not None, timeout=30_000)
    dialog(window, "trouble").reject()


def test_the_first_row_is_selected_where_the_design_before_had_one_of_its_name(
    qtbot: QtBot, window: MainWindow
) -> None:
    path = paths.designs() / "two-node-lab.json"
    for _ in range(2):
        window.document.new(Design())
        window.load(path)
        await_files(qtbot, window)
        assert window.workspace.table is not None
        assert window.workspace.table.has_selection()

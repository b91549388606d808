"""What stands typed in a field that was not left yet: commands and the end of the window know."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPlainTextEdit

from hvplanner.gui.inspector.editors import LineEditor
from hvplanner.gui.validation import CheckedLineEdit
from hvplanner.model import storage
from tests.gui.conftest import await_files
from tests.gui.driving import give, table_of

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from hvplanner.gui.mainwindow import MainWindow

NAME, COUNT = 1, 2


@pytest.fixture
def path(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> Path:
    """Return the file of the design, one of whose VM groups is selected."""
    window.document.save(tmp_path / "design.json")
    window.activateWindow()
    window.selection.select(("vm_groups", "web"))
    return tmp_path / "design.json"


def begin_in_cell(qtbot: QtBot, window: MainWindow, text: str, column: int = NAME) -> Any:
    view = table_of(window).view
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, column))
    qtbot.keyClicks(view, text[0])
    [line] = view.findChildren(CheckedLineEdit, "cell-editor")
    qtbot.keyClicks(line, text[1:])
    return line


def begin_in_form(qtbot: QtBot, window: MainWindow, text: str) -> Any:
    assert window.inspector.form is not None
    line = window.inspector.form.findChild(LineEditor, "field-name")
    assert line is not None
    line.setFocus()
    qtbot.keyClicks(line, text)
    return line


@pytest.mark.parametrize("begin", [begin_in_cell, begin_in_form])
def test_saving_saves_what_is_being_typed(
    qtbot: QtBot, window: MainWindow, path: Path, begin: Any
) -> None:
    qtbot.keyClick(begin(qtbot, window, "New"), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    await_files(qtbot, window)
    assert storage.load(path).vm_groups[0].name == "New"
    assert window.document.undo_label is not None


def test_saving_saves_a_text_of_several_lines_and_one_goes_on_in_it(
    qtbot: QtBot, window: MainWindow, path: Path
) -> None:
    assert window.inspector.form is not None
    notes = window.inspector.form.findChild(QPlainTextEdit, "field-notes")
    assert notes is not None
    notes.setFocus()
    qtbot.keyClicks(notes, "One")
    give(window, "file.save")
    await_files(qtbot, window)
    assert storage.load(path).vm_groups[0].notes == "One"
    assert notes.hasFocus()
    qtbot.keyClicks(notes, " more")
    assert notes.toPlainText() == "One more"


def test_the_table_goes_on_where_the_editor_of_a_cell_was(
    qtbot: QtBot, window: MainWindow, path: Path
) -> None:
    begin_in_cell(qtbot, window, "New")
    give(window, "file.save")
    assert table_of(window).view.hasFocus()


def test_a_text_that_cannot_be_taken_stays_to_be_mended(
    qtbot: QtBot, window: MainWindow, path: Path
) -> None:
    line = begin_in_cell(qtbot, window, "many", COUNT)
    give(window, "file.save")
    await_files(qtbot, window)
    assert line.isVisible()
    assert line.text() == "many"


@pytest.mark.parametrize("begin", [begin_in_cell, begin_in_form])
def test_closing_asks_about_what_is_being_typed(
    qtbot: QtBot, window: MainWindow, path: Path, begin: Any
) -> None:
    begin(qtbot, window, "New")
    assert not window.document.is_dirty
    assert not window.close()
    asked = window.findChild(QMessageBox, "unsaved-question")
    assert isinstance(asked, QMessageBox)
    asked.reject()
    assert window.isVisible()
    assert window.document.design.vm_groups[0].name == "New"

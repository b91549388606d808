"""Files are read and written beside the window, whatever is done in it meanwhile."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton

from hvplanner.model import storage
from hvplanner.model.encoding import dumps
from tests.builders import changed, tiny_design
from tests.gui.conftest import await_files

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from hvplanner.gui.mainwindow import MainWindow


class SlowFile:
    """A file that gives nothing before it is told to: a pipe."""

    def __init__(self, path: Path) -> None:
        os.mkfifo(path)
        self.path = path

    def answer(self, name: str) -> None:
        """Have the file hold a design of this name."""
        self.path.write_text(dumps(tiny_design(name=name)), encoding="utf-8")


@pytest.fixture
def slow(tmp_path: Path) -> SlowFile:
    if sys.platform == "win32":
        pytest.skip("Windows has no pipes with a path of their own")
    return SlowFile(tmp_path / "slow.json")


@pytest.fixture
def quick(tmp_path: Path) -> Path:
    path = tmp_path / "quick.json"
    storage.save(tiny_design(name="Quick"), path)
    return path


def rename(window: MainWindow, name: str) -> None:
    window.document.apply("rename", changed(window.document.design, name=name))


def question(window: MainWindow, name: str) -> Any:
    [found] = [each for each in window.findChildren(QDialog, name) if each.isVisible()]
    return found


def click(qtbot: QtBot, dialog: Any, name: str) -> None:
    qtbot.mouseClick(dialog.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def test_a_slow_file_is_told_of_and_opens_when_it_is_read(
    qtbot: QtBot, window: MainWindow, slow: SlowFile
) -> None:
    window.load(slow.path)
    qtbot.waitUntil(lambda: "Opening slow.json" in window.statusBar().currentMessage())
    assert window.document.design.name == "Tiny"
    slow.answer("Slow")
    await_files(qtbot, window)
    assert window.document.design.name == "Slow"
    assert window.statusBar().currentMessage() == ""


def test_what_is_changed_while_a_file_is_read_is_asked_for_before_it_opens(
    qtbot: QtBot, window: MainWindow, slow: SlowFile
) -> None:
    window.load(slow.path)
    rename(window, "Mine")
    slow.answer("Slow")
    await_files(qtbot, window)
    asked = question(window, "unsaved-question")
    assert window.document.design.name == "Mine"
    click(qtbot, asked, "discard")
    assert window.document.design.name == "Slow"


def test_the_file_asked_for_last_is_the_one_that_opens(
    qtbot: QtBot, window: MainWindow, slow: SlowFile, quick: Path
) -> None:
    window.load(slow.path)
    window.load(quick)
    await_files(qtbot, window)
    slow.answer("Slow")
    with qtbot.waitSignal(window.bridge.evaluated):
        rename(window, "Later")
    assert window.document.path == quick
    assert window.document.design.name == "Later"


def test_a_new_design_is_not_replaced_by_a_file_asked_for_before(
    qtbot: QtBot, window: MainWindow, slow: SlowFile
) -> None:
    window.load(slow.path)
    window.actions_table["file.new_design"].trigger()
    assert not window.is_filing
    slow.answer("Slow")
    with qtbot.waitSignal(window.bridge.evaluated):
        rename(window, "Mine")
    assert window.document.design.name == "Mine"


def test_a_window_closes_while_a_file_is_read(
    qtbot: QtBot, window: MainWindow, slow: SlowFile
) -> None:
    window.load(slow.path)
    window.close()
    assert not window.isVisible()
    slow.answer("Slow")
    assert window.document.design.name == "Tiny"


def test_what_is_changed_while_the_file_is_written_stays_unsaved(
    qtbot: QtBot, window: MainWindow, quick: Path
) -> None:
    window.load(quick)
    await_files(qtbot, window)
    rename(window, "First")
    window.actions_table["file.save"].trigger()
    rename(window, "Second")
    await_files(qtbot, window)
    assert storage.load(quick).name == "First"
    assert window.document.is_dirty
    window.actions_table["edit.undo"].trigger()
    assert not window.document.is_dirty


def test_saving_twice_leaves_what_was_saved_last(
    qtbot: QtBot, window: MainWindow, quick: Path
) -> None:
    window.load(quick)
    await_files(qtbot, window)
    for name in ("First", "Second"):
        rename(window, name)
        window.actions_table["file.save"].trigger()
    await_files(qtbot, window)
    assert storage.load(quick).name == "Second"
    assert not window.document.is_dirty


def test_closing_waits_for_the_file_to_be_written_and_asks_nothing(
    qtbot: QtBot, window: MainWindow, quick: Path
) -> None:
    window.load(quick)
    await_files(qtbot, window)
    rename(window, "Saved")
    window.actions_table["file.save"].trigger()
    window.close()
    assert window.isVisible()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert storage.load(quick).name == "Saved"
    assert window.findChild(QDialog, "unsaved-question") is None

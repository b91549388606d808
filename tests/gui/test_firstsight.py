"""The window is there before what designs are worked on with; what is asked of it early is done."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from hvplanner import paths
from hvplanner.app import settings
from hvplanner.app.commands import COMMANDS
from hvplanner.app.document import Document
from hvplanner.app.settings import Settings
from hvplanner.gui import loading, theme
from hvplanner.gui.loading import Loading
from hvplanner.gui.mainwindow import MainWindow
from hvplanner.model.design import Design
from tests.gui.conftest import await_files
from tests.processes import run_python

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

LATER = ("pydantic", "hvplanner.model.design", "hvplanner.gui.desk", "hvplanner.app.jobs")

SEEN = f"""
import sys
from PySide6.QtWidgets import QApplication
from hvplanner.app.settings import Settings
from hvplanner.gui.mainwindow import MainWindow
app = QApplication([])
window = MainWindow(Settings())
window.show()
print(*[each for each in {LATER!r} if each in sys.modules])
"""


@pytest.fixture
def early(qapp: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    """Return a window that shows nothing but the start page yet."""
    theme.apply(qapp, "light")
    shown = MainWindow(Settings(theme="light", recent_files=(str(recent_file()),)))
    qtbot.addWidget(shown)
    shown.show()
    yield shown
    qapp.setStyleSheet("")


def recent_file() -> Path:
    return paths.designs() / "two-node-lab.json"


def test_the_first_sight_needs_neither_records_nor_the_desk() -> None:
    done = run_python("-c", SEEN)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == []


def test_a_button_that_is_pressed_early_does_its_work_once_that_can_be_done(
    qtbot: QtBot, early: MainWindow
) -> None:
    qtbot.mouseClick(early.findChild(QPushButton, "start-new"), Qt.MouseButton.LeftButton)
    assert early.windowTitle() == "hvplanner"
    early.complete(Document())
    assert early.windowTitle().startswith("Untitled")
    assert early.workspace.isVisible()


def test_a_key_and_a_recent_file_do_so_too(qtbot: QtBot, early: MainWindow) -> None:
    qtbot.keyClick(early, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    [line] = [
        each
        for each in early.findChildren(QPushButton)
        if each.property("path") == str(recent_file())
    ]
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    early.complete(Document())
    await_files(qtbot, early)
    assert early.document.path == recent_file()
    early.document.new(Design())


def test_lists_of_files_are_there_from_the_first(early: MainWindow) -> None:
    [only] = early.actions_table.fresh_choices("file.open_recent")
    assert only.text() == str(recent_file())


def test_commands_that_need_a_design_wait_for_one(early: MainWindow) -> None:
    assert not early.actions_table["file.save"].isEnabled()
    assert not early.actions_table["plan.solve"].isEnabled()


def test_a_window_that_is_closed_early_remembers_where_it_was(
    qtbot: QtBot, early: MainWindow
) -> None:
    early.resize(760, 640)
    early.close()
    again = MainWindow(settings.load())
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (760, 640)


def test_every_command_has_what_carries_it_out(window: MainWindow) -> None:
    for command in COMMANDS:
        assert callable(window.bench.handler(command.handler)), command.id


def test_modules_are_loaded_one_after_the_other_and_one_that_is_missing_keeps_none_back(
    qtbot: QtBot,
) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    steps = [loading.aside("no_such_module"), loading.here("colorsys"), loading.aside("quopri")]
    waiting = Loading(steps, owner)
    with qtbot.waitSignal(waiting.done):
        waiting.go_on()
    assert {"colorsys", "quopri"} <= sys.modules.keys()

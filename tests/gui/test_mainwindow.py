"""The window itself: sizes, theme, panels, sheets and the palette."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QToolButton,
    QTreeWidget,
)

from hvplanner import paths
from hvplanner.app import settings
from hvplanner.gui import theme
from tests.gui.conftest import await_files
from tests.gui.driving import dialog, give

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from hvplanner.gui.mainwindow import MainWindow


def test_a_small_window_leaves_room_for_outline_and_inspector(window: MainWindow) -> None:
    window.resize(1024, 700)
    QApplication.sendPostedEvents()
    assert window.outline.width() >= 160
    assert window.inspector.width() >= 300


def test_the_first_window_is_no_larger_than_the_screen(window: MainWindow) -> None:
    room = QGuiApplication.primaryScreen().availableSize().expandedTo(window.minimumSizeHint())
    assert window.size() == window.size().boundedTo(room)


def test_the_theme_is_switched_and_remembered(window: MainWindow, qtbot: QtBot) -> None:
    give(window, "view.use_dark_theme")
    assert theme.current() is theme.DARK
    assert settings.load().theme == "dark"
    assert window.actions_table["view.use_dark_theme"].isChecked()
    # Panels are painted one after the other, whether they are shown or not.
    panels = window.bench.desk.panels.values()
    qtbot.waitUntil(lambda: all(each.updatesEnabled() for each in panels))
    give(window, "view.use_light_theme")
    assert theme.current() is theme.LIGHT


def test_panels_are_hidden_and_shown_and_the_strip_stays(window: MainWindow) -> None:
    for command, panel in (
        ("view.toggle_outline", window.outline),
        ("view.toggle_inspector", window.inspector),
        ("view.toggle_charts", window.bottom),
    ):
        give(window, command)
        assert panel.isHidden()
        assert not window.strip.isHidden()
        give(window, command)
        assert not panel.isHidden()


def test_the_palette_finds_a_command_by_a_part_of_its_name_and_runs_it(
    qtbot: QtBot, window: MainWindow
) -> None:
    give(window, "view.show_command_palette")
    opened = dialog(window, "command-palette")
    line = opened.findChild(QLineEdit)
    qtbot.keyClicks(line, "dark")
    listed = opened.findChild(QTreeWidget)
    assert listed.topLevelItem(0).text(0) == "Dark"
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert theme.current() is theme.DARK


def test_the_palette_is_walked_by_arrows_and_closed_by_escape(
    qtbot: QtBot, window: MainWindow
) -> None:
    give(window, "view.show_command_palette")
    opened = dialog(window, "command-palette")
    line, listed = opened.findChild(QLineEdit), opened.findChild(QTreeWidget)
    qtbot.keyClick(line, Qt.Key.Key_Down)
    assert listed.currentIndex().row() == 1
    qtbot.keyClick(line, Qt.Key.Key_Up)
    qtbot.keyClick(line, Qt.Key.Key_Up)
    assert listed.currentIndex().row() == 0
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert not opened.isVisible()


@pytest.mark.parametrize(
    ("command", "name"),
    [("help.show_shortcuts", "shortcut-sheet"), ("help.show_about", "about-sheet")],
)
def test_sheets_are_window_modal_and_closed_by_escape(
    qtbot: QtBot, window: MainWindow, command: str, name: str
) -> None:
    give(window, command)
    sheet = dialog(window, name)
    assert sheet.windowModality() == Qt.WindowModality.WindowModal
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_the_tabs_of_the_workspace_lead_to_their_sections(qtbot: QtBot, window: MainWindow) -> None:
    for section in ("fabrics", "hosts", "vms", "targets", "choices", "assumptions", "cluster"):
        window.selection.select((section,))
        button = window.findChild(QToolButton, f"segment-{section}")
        assert button.isVisible(), section
        assert button.isChecked(), section


@pytest.mark.parametrize("path", sorted(paths.designs().glob("*.json")), ids=lambda p: p.stem)
def test_every_example_opens_in_the_window(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    window.load(path)
    await_files(qtbot, window)
    assert window.document.path == path
    for section in ("vm_groups", "networks", "targets", "plan"):
        window.selection.select((section,))
    assert QApplication.activeModalWidget() is None

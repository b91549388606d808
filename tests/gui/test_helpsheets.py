"""Settings, shortcuts, libraries and the log, as a person uses them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
)

from hvplanner.app import settings, troublereport
from hvplanner.app.commands import COMMANDS
from hvplanner.app.settings import Settings
from hvplanner.gui import theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from hvplanner.gui.mainwindow import MainWindow


def sheet_of(window: MainWindow, command: str, name: str) -> Any:
    window.actions_table[command].trigger()
    return window.findChild(QDialog, name)


def shown_rows(table: QTableWidget) -> list[list[str]]:
    return [
        [table.item(row, column).text() for column in range(table.columnCount())]
        for row in range(table.rowCount())
        if not table.isRowHidden(row)
    ]


# --- settings -------------------------------------------------------------------------------------


def typed(qtbot: QtBot, sheet: Any, name: str, text: str) -> QLineEdit:
    line = sheet.findChild(QLineEdit, f"setting-{name}")
    sheet.activateWindow()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    line.selectAll()
    qtbot.keyClicks(line, text)
    return line


def test_a_setting_is_taken_by_return_and_kept_for_the_next_run(
    qtbot: QtBot, window: MainWindow
) -> None:
    sheet = sheet_of(window, "edit.show_settings", "settings-sheet")
    line = typed(qtbot, sheet, "solve_seconds", "5 min")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert line.text() == "5:00"
    assert window.memory.settings.solve_options().seconds == 300
    assert settings.load().solve_seconds == 300
    assert sheet.isVisible()


def test_a_setting_that_cannot_be_is_marked_where_it_stands_and_changes_nothing(
    qtbot: QtBot, window: MainWindow
) -> None:
    before = window.memory.settings
    sheet = sheet_of(window, "edit.show_settings", "settings-sheet")
    line = typed(qtbot, sheet, "solve_threads", "100")
    note = sheet.findChild(QLabel, "note-solve_threads")
    assert note.text() == "✗ From 1 to 64."
    assert line.property("invalid") == "true"
    assert line.accessibleDescription() == "From 1 to 64."
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert line.text() == "100"
    qtbot.keyClick(line, Qt.Key.Key_Tab)
    assert line.text() == str(before.solve_threads)
    assert not note.text().startswith("✗")
    assert window.memory.settings == before


def test_the_theme_is_switched_from_the_settings(qtbot: QtBot, window: MainWindow) -> None:
    sheet = sheet_of(window, "edit.show_settings", "settings-sheet")
    box = sheet.findChild(QComboBox, "setting-theme")
    assert box.currentData() == "light"
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert theme.current() is theme.DARK
    assert settings.load().theme == "dark"


def test_defaults_come_back_by_a_button(qtbot: QtBot, window: MainWindow) -> None:
    sheet = sheet_of(window, "edit.show_settings", "settings-sheet")
    line = typed(qtbot, sheet, "keep_seconds", "1 min")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    sheet.findChild(QCheckBox, "setting-notify").click()
    assert (window.memory.settings.keep_seconds, window.memory.settings.notify) == (60, False)
    qtbot.mouseClick(sheet.findChild(QPushButton, "use-defaults"), Qt.MouseButton.LeftButton)
    assert line.text() == "2 s"
    assert window.memory.settings.keep_seconds == Settings().keep_seconds
    assert window.memory.settings.notify


# --- shortcuts, libraries -------------------------------------------------------------------------


def test_every_shortcut_of_the_table_of_commands_is_listed(window: MainWindow) -> None:
    sheet = sheet_of(window, "help.show_shortcuts", "shortcut-sheet")
    listed = {row[2] for row in shown_rows(sheet.findChild(QTableWidget))}
    assert {each.title.rstrip("…") for each in COMMANDS if each.shortcut} <= listed


@pytest.mark.parametrize(("text", "command"), [("f5", "Solve"), ("take back", "Undo")])
def test_shortcuts_are_found_by_key_and_by_what_they_do(
    qtbot: QtBot, window: MainWindow, text: str, command: str
) -> None:
    sheet = sheet_of(window, "help.show_shortcuts", "shortcut-sheet")
    line = sheet.findChild(QLineEdit, "shortcut-filter")
    qtbot.waitUntil(lambda: QApplication.focusWidget() is line)
    qtbot.keyClicks(line, text)
    assert command in [row[2] for row in shown_rows(sheet.findChild(QTableWidget))]
    qtbot.keyClicks(line, " and nothing at all")
    assert shown_rows(sheet.findChild(QTableWidget)) == []
    assert any("No shortcut matches" in each.text() for each in sheet.findChildren(QLabel))


def test_the_about_box_lists_libraries_with_version_and_licence(
    qtbot: QtBot, window: MainWindow
) -> None:
    sheet = sheet_of(window, "help.show_about", "about-sheet")
    listed = shown_rows(sheet.findChild(QTableWidget))
    assert "ortools" in [row[0] for row in listed]
    assert all(all(row) for row in listed)
    qtbot.mouseClick(sheet.findChild(QPushButton, "copy-about"), Qt.MouseButton.LeftButton)
    assert "ortools\t9." in QGuiApplication.clipboard().text()


# --- log ------------------------------------------------------------------------------------------


def test_the_end_of_the_log_is_shown_and_the_details_are_copied(
    qtbot: QtBot, window: MainWindow
) -> None:
    troublereport.log_file().parent.mkdir(parents=True, exist_ok=True)
    troublereport.log_file().write_text("<b>something broke</b>\n", encoding="utf-8")
    sheet = sheet_of(window, "help.show_log", "log-sheet")
    assert "<b>something broke</b>" in sheet.findChild(QPlainTextEdit).toPlainText()
    qtbot.mouseClick(sheet.findChild(QPushButton, "copy-details"), Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("hvplanner: ")
    assert "<b>something broke</b>" in copied


def test_details_are_copied_by_a_command_that_says_so(window: MainWindow) -> None:
    QGuiApplication.clipboard().clear()
    window.actions_table["help.copy_details"].trigger()
    assert "Qt for Python: " in QGuiApplication.clipboard().text()
    assert "clipboard" in window.statusBar().currentMessage()

"""How tests use the window: commands, dialogs, clicks and tables by their names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QPushButton,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from hvplanner.gui.mainwindow import MainWindow


def give(window: MainWindow, command: str) -> None:
    """Give a command as its menu entry would."""
    action = window.actions_table[command]
    assert action.isEnabled(), command
    action.trigger()


def dialog(window: MainWindow, name: str) -> Any:
    found = window.findChild(QDialog, name)
    assert found is not None, name
    return found


def click(qtbot: QtBot, parent: QWidget, name: str) -> None:
    button = parent.findChild(QPushButton, name)
    assert button is not None, name
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def click_outline(qtbot: QtBot, window: MainWindow, text: str) -> None:
    outline = window.outline
    [item] = outline.findItems(text, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive, 0)
    outline.scrollToItem(item)
    at = outline.visualItemRect(item).center()
    qtbot.mouseClick(outline.viewport(), Qt.MouseButton.LeftButton, pos=at)


def table_of(window: MainWindow) -> Any:
    table = window.workspace.table
    assert table is not None
    return table

"""Everything is reached with the keyboard, and nothing holds who came there with Tab."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QToolBar,
    QWidget,
)

from tests.gui.driving import give, table_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from hvplanner.gui.mainwindow import MainWindow
    from hvplanner.model.evaluation import Place

MOST_STEPS = 500
CONTROLS = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit)
PARTS_OF = (QAbstractItemView, QComboBox, QLineEdit)
"""What has widgets within that are no controls of their own."""


def reached(qtbot: QtBot, first: QWidget) -> set[QWidget]:
    """Return where Tab leads to, until it is back where it began."""
    found: set[QWidget] = set()
    now: QWidget | None = first
    first.setFocus()
    for _ in range(MOST_STEPS):
        assert now is not None
        found.add(now)
        qtbot.keyClick(now, Qt.Key.Key_Tab)
        before, now = now, QApplication.focusWidget()
        if now is first is not before:
            return found
    raise AssertionError(f"Tab does not leave {now}")


def controls(root: QWidget) -> Iterator[QWidget]:
    """Yield what is seen and can be used now, but for the tool bar, whose commands have keys.

    Arrows lead to the others of buttons of which one is chosen.
    """
    for each in root.findChildren(QWidget):
        is_part = isinstance(each.parent(), (*PARTS_OF, QToolBar)) or isinstance(each, QHeaderView)
        is_usable = each.isVisible() and each.isEnabled() and each.window() is root
        if isinstance(each, QAbstractButton) and each.group() and not each.isChecked():
            continue
        if isinstance(each, CONTROLS) and is_usable and not is_part:
            yield each


@pytest.mark.parametrize(
    "place",
    [("vm_groups", "web"), ("host_classes", "node"), ("targets",), ("plan",), ("variants",)],
)
def test_tab_reaches_every_control_of_a_section(
    qtbot: QtBot, window: MainWindow, place: Place
) -> None:
    window.activateWindow()
    window.selection.select(place)
    QApplication.processEvents()
    stops = reached(qtbot, window.outline)
    missed = {each for each in controls(window) if each not in stops}
    assert not {each.objectName() or each for each in missed}


@pytest.mark.parametrize(
    "command", ["edit.show_settings", "help.show_shortcuts", "help.show_about", "help.show_log"]
)
def test_tab_reaches_every_control_of_a_sheet(
    qtbot: QtBot, window: MainWindow, command: str
) -> None:
    give(window, command)
    (sheet,) = (each for each in window.findChildren(QDialog) if each.isVisible())
    qtbot.waitUntil(sheet.isActiveWindow)
    first = next(controls(sheet))
    assert {*controls(sheet)} <= reached(qtbot, first)
    sheet.close()


def test_a_table_is_left_with_control_and_tab_from_any_cell(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.activateWindow()
    window.selection.select(("networks", "lm"))
    view = table_of(window).view
    view.setFocus()
    view.setCurrentIndex(view.model().index(1, 1))
    qtbot.keyClick(view, Qt.Key.Key_Tab)
    assert view.hasFocus()
    assert view.currentIndex().column() == 2
    qtbot.keyClick(view, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert not view.hasFocus()
    assert view.currentIndex().column() == 2

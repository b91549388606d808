"""Rows dragged by their numbers, and the menu of a right click."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from tests.gui.tables.test_panel import go, shown

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from hvplanner.app.document import Document
    from hvplanner.gui.mainwindow import MainWindow
    from hvplanner.gui.tables.panel import TablePanel


@pytest.fixture
def panel(qtbot: QtBot, document: Document) -> TablePanel:
    return shown(qtbot, document, "networks")


def ids(document: Document) -> list[str]:
    return [each.id for each in document.design.networks]


def drag(panel: TablePanel, row: int, to: int) -> None:
    header = panel.view.row_header()
    ground = header.viewport()

    def middle(each: int) -> QPoint:
        return QPoint(8, header.sectionViewportPosition(each) + header.sectionSize(each) // 2)

    end = middle(to) + QPoint(0, 6 if to > row else -6)
    QTest.mousePress(ground, Qt.MouseButton.LeftButton, pos=middle(row))
    for step in range(1, 5):
        QTest.mouseMove(ground, middle(row) + (end - middle(row)) * step / 4)
    QTest.mouseRelease(ground, Qt.MouseButton.LeftButton, pos=end)


def test_a_row_is_dragged_down_and_up_again(panel: TablePanel, document: Document) -> None:
    before = ids(document)
    assert len(before) > 2
    drag(panel, 0, 2)
    assert ids(document) == [*before[1:3], before[0], *before[3:]]
    assert panel.view.rows_selected() == [2]
    assert [panel.model.record(row).id for row in range(len(before))] == ids(document)
    header = panel.view.row_header()
    assert [header.visualIndex(row) for row in range(len(before))] == [*range(len(before))]
    drag(panel, 2, 0)
    assert ids(document) == before
    document.undo()
    document.undo()
    assert ids(document) == before


def test_sorted_rows_cannot_be_dragged(qtbot: QtBot, panel: TablePanel, document: Document) -> None:
    panel.view.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    before = document.design
    with qtbot.waitSignal(panel.message) as told:
        drag(panel, 0, 1)
    assert "sorted" in told.args[0]
    assert document.design is before


def test_a_right_click_offers_what_can_be_done_with_the_rows(
    qtbot: QtBot, window: MainWindow, document: Document
) -> None:
    window.selection.select(("networks",))
    panel = window.bench.table_in_front()
    assert panel is not None
    panel.view.setFocus()
    go(panel, 0, "id")
    at = panel.view.visualRect(panel.view.currentIndex()).center()
    ground = panel.view.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, ground.mapToGlobal(at))
    QApplication.sendEvent(ground, event)
    [menu] = panel.findChildren(QMenu, "table-menu")
    titles = [each.text() for each in menu.actions() if not each.isSeparator()]
    assert titles[:6] == ["Cut", "Copy", "Paste", "Add row", "Duplicate", "Fill down"]
    before = ids(document)
    [duplicate] = [each for each in menu.actions() if each.text() == "Duplicate"]
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(duplicate).center())
    assert len(ids(document)) == len(before) + 1


def test_the_menu_key_opens_the_menu_at_the_current_cell(
    window: MainWindow, document: Document
) -> None:
    window.selection.select(("networks",))
    panel = window.bench.table_in_front()
    assert panel is not None
    go(panel, 1, "name")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    QApplication.sendEvent(panel.view.viewport(), event)
    [menu] = panel.findChildren(QMenu, "table-menu")
    cell = panel.view.visualRect(panel.view.currentIndex())
    assert menu.pos() == panel.view.viewport().mapToGlobal(cell.bottomLeft())
    menu.close()

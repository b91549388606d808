"""The order of live-migration networks: ticked, dragged, and moved with keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from hvplanner.gui.inspector.orderlist import OrderList

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ROWS = [("m", "Management"), ("c", "Cluster"), ("l", "Live migration"), ("s", "Storage")]


@pytest.fixture
def order(qtbot: QtBot) -> OrderList:
    """Return the shown list in which live migration and cluster are ticked, in this order."""
    made = OrderList(ROWS, ("l", "c"))
    qtbot.addWidget(made)
    made.resize(240, 200)
    made.show()
    made.setFocus()
    return made


def middle(order: OrderList, row: int) -> QPoint:
    return order.visualItemRect(order.item(row)).center()


def drag(order: OrderList, row: int, to: int) -> None:
    ground = order.viewport()
    QTest.mousePress(ground, Qt.MouseButton.LeftButton, pos=middle(order, row))
    QTest.mouseMove(ground, middle(order, to))
    QTest.mouseRelease(ground, Qt.MouseButton.LeftButton, pos=middle(order, to))


def texts(order: OrderList) -> list[str]:
    return [order.item(row).text() for row in range(order.count())]


def test_ticked_entries_stand_on_top_in_their_order(order: OrderList) -> None:
    assert texts(order) == ["Live migration", "Cluster", "Management", "Storage"]
    assert order.chosen() == ("l", "c")


def test_an_entry_is_dragged_to_another_place(order: OrderList) -> None:
    drag(order, 1, 0)
    assert order.chosen() == ("c", "l")
    drag(order, 0, 1)
    assert order.chosen() == ("l", "c")


def test_a_ticked_entry_stays_among_the_ticked(order: OrderList) -> None:
    drag(order, 0, 3)
    assert order.chosen() == ("l", "c")
    drag(order, 3, 0)
    assert order.chosen() == ("l", "c")


def test_keys_move_an_entry(qtbot: QtBot, order: OrderList) -> None:
    order.setCurrentRow(0)
    qtbot.keyClick(order, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert order.chosen() == ("c", "l")
    qtbot.keyClick(order, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert order.chosen() == ("c", "l")
    qtbot.keyClick(order, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert order.chosen() == ("l", "c")


def test_ticking_with_space_puts_an_entry_last_and_unticking_takes_it_out(
    qtbot: QtBot, order: OrderList
) -> None:
    order.setCurrentRow(3)
    qtbot.keyClick(order, Qt.Key.Key_Space)
    assert order.chosen() == ("l", "c", "s")
    assert order.currentRow() == 2
    order.setCurrentRow(0)
    qtbot.keyClick(order, Qt.Key.Key_Space)
    assert order.chosen() == ("c", "s")


def test_a_reference_to_nothing_stays_until_it_is_unticked(qtbot: QtBot) -> None:
    order = OrderList(ROWS, ("gone", "m"))
    qtbot.addWidget(order)
    assert order.chosen() == ("gone", "m")

"""The window on a small screen: nothing widens it, and nothing that decides is pushed out of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QToolButton

from hvplanner.gui import translation
from hvplanner.gui.sectionbar import SectionBar
from hvplanner.gui.tables.panel import TablePanel
from hvplanner.gui.workspace import GROUPS
from tests.gui.driving import give

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from hvplanner.gui.mainwindow import MainWindow

SMALL = QSize(1024, 640)
SECTIONS = tuple(section for _, sections in GROUPS for section in sections)


@pytest.fixture(params=["en", "de"])
def small(
    request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication, window: MainWindow
) -> Iterator[MainWindow]:
    translation.apply(qapp, request.param)
    window.refurnish()
    qtbot.waitUntil(lambda: not window.is_refurnishing)
    window.resize(SMALL)
    window.bottom.show_all_charts()
    give(window, "plan.solve")
    qtbot.waitUntil(lambda: window.bridge.candidate is not None, timeout=60_000)
    yield window
    translation.apply(qapp, "en")


def test_no_section_makes_the_window_larger(qtbot: QtBot, small: MainWindow) -> None:
    for section in SECTIONS:
        small.selection.select((section,))
        qtbot.wait(0)
        assert small.size() == SMALL, section


def test_what_the_solver_found_leaves_room_to_decide_on_it(small: MainWindow) -> None:
    shown = {
        each.defaultAction().objectName()
        for each in small.findChildren(QToolButton)
        if each.isVisible() and each.defaultAction()
    }
    assert {"plan.accept_plan", "plan.discard_plan", "plan.solve", "plan.stop"} <= shown


def test_tools_stand_below_the_sections_where_there_is_no_room_beside(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.selection.select(("hosts",))
    window.resize(1800, 900)
    qtbot.wait(0)
    bar, table = window.findChild(SectionBar), window.workspace.table
    assert isinstance(table, TablePanel)
    one_row = bar.height()
    window.resize(SMALL)
    qtbot.wait(0)
    assert bar.height() == 2 * one_row
    assert table.tools.mapTo(bar, table.tools.rect().topLeft()).y() >= one_row


def test_the_window_fits_on_half_of_a_large_screen(qtbot: QtBot, small: MainWindow) -> None:
    """As Full HD is with everything drawn at twice its size, less the title and a task bar."""
    size = QSize(960, 470)
    small.resize(size)
    qtbot.wait(0)
    assert small.size() == size
    small.selection.select(("vm_groups",))
    small.workspace.table.view.setFocus()
    qtbot.wait(0)
    assert not small.workspace.table.view.visibleRegion().isEmpty()

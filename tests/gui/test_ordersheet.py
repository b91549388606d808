"""The search for the best order of the drain that is shown, from the timeline and from the menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QTableWidget

from hvplanner.app.document import Document
from hvplanner.gui.charts.chartid import ChartId
from hvplanner.gui.dialogs.ordersheet import OrderSheet
from tests.builders import changed, tiny_design, vm
from tests.gui.conftest import await_judged
from tests.solver.drains import PLENTY, cluster, on_a, planned, saving

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from hvplanner.gui.mainwindow import MainWindow
    from hvplanner.model.design import Design

SEARCH_MS = 60_000
SMALL = tuple(vm(f"small{number}", gib=10, host="a", priority="high") for number in range(6))


def with_plan(design: Design) -> Design:
    return changed(design, plan=planned(design, 2))


@pytest.fixture
def document() -> Document:
    """Return a design in which only the priorities stand against a quicker drain."""
    large = vm("large", gib=60, host="a")
    return Document(with_plan(cluster((*SMALL, large), b=("fast", PLENTY))))


def open_sheet(window: MainWindow) -> OrderSheet:
    window.actions_table["plan.find_order"].trigger()
    sheet = window.findChild(OrderSheet)
    assert sheet is not None
    return sheet


def searched(qtbot: QtBot, sheet: OrderSheet) -> OrderSheet:
    qtbot.waitUntil(lambda: sheet.found is not None, timeout=SEARCH_MS)
    return sheet


def state_of(sheet: OrderSheet) -> str:
    return sheet.findChild(QLabel, "best-order-state").text()


def test_the_best_order_stands_beside_hyper_vs_own(window: MainWindow, qtbot: QtBot) -> None:
    sheet = open_sheet(window)
    assert "Looking" in state_of(sheet)
    searched(qtbot, sheet)
    assert state_of(sheet).startswith("No quicker order than Hyper-V's own was found.")
    bars = {bar.accessibleName(): bar.value() for bar in sheet.findChildren(QProgressBar)}
    assert bars["Hyper-V itself"] == bars["Best order"] >= bars["Nothing is quicker than"]
    assert sheet.findChild(QTableWidget).rowCount() == 7
    sheet.reject()


def test_it_is_searched_anew_when_priorities_may_be_turned_around(
    window: MainWindow, qtbot: QtBot
) -> None:
    sheet = searched(qtbot, open_sheet(window))
    sheet.any_priority.click()
    assert sheet.found is None
    searched(qtbot, sheet)
    assert "instead of" in state_of(sheet)
    bars = {bar.accessibleName(): bar.value() for bar in sheet.findChildren(QProgressBar)}
    assert bars["Best order"] < bars["Hyper-V itself"]
    sheet.reject()


def test_the_order_is_copied_as_text(window: MainWindow, qtbot: QtBot) -> None:
    sheet = searched(qtbot, open_sheet(window))
    copy = sheet.findChild(QPushButton, "copy-order")
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert len(lines) == 8
    assert lines[7].split("\t")[:3] == ["7", "large", "b"]
    sheet.reject()


def test_a_stop_ends_the_search_with_what_was_found_so_far(
    window: MainWindow, qtbot: QtBot
) -> None:
    sheet = open_sheet(window)
    stop = sheet.findChild(QPushButton, "best-order-stop")
    qtbot.mouseClick(stop, Qt.MouseButton.LeftButton)
    assert not stop.isEnabled()
    qtbot.waitUntil(lambda: not sheet.is_searching, timeout=SEARCH_MS)
    # On a busy machine the process may not be up before patience ends.
    has_order = sheet.found is not None and sheet.found.best.duration_ms is not None
    assert has_order or "did not stop in time" in state_of(sheet)
    sheet.reject()


def test_closing_ends_the_search(window: MainWindow) -> None:
    sheet = open_sheet(window)
    sheet.reject()
    assert sheet.found is None
    assert not sheet.is_searching


def test_the_timeline_has_a_button_for_it(window: MainWindow, qtbot: QtBot) -> None:
    window.bottom.setVisible(True)
    window.bottom.show_chart(ChartId("timeline"))
    button = window.bottom.findChild(QPushButton, "find-order")
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    sheet = window.findChild(OrderSheet)
    assert sheet is not None
    sheet.reject()


ONLY_SAVED = saving(cluster(on_a(8, priority="low"), b=("fast", PLENTY)))


@pytest.mark.parametrize(
    "design", [tiny_design(vm_groups=()), cluster(on_a(8)), with_plan(ONLY_SAVED)]
)
def test_without_a_drain_in_which_vms_migrate_live_there_is_nothing_to_find(
    window: MainWindow, qtbot: QtBot, design: Design
) -> None:
    window.document.apply("empty", design)
    await_judged(qtbot, window)
    assert not window.actions_table["plan.find_order"].isEnabled()

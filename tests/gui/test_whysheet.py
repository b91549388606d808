"""Why this plan: the sheet that finds what binds or clashes, and makes what it proposes."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from hvplanner.app.document import Document
from hvplanner.gui.dialogs.whysheet import WhySheet
from hvplanner.model.targets import Targets
from hvplanner.report.text import duration
from tests.solver.tiny import fabric, tiny

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from hvplanner.gui.mainwindow import MainWindow

SEARCH_MS = 60_000


@pytest.fixture
def document(request: pytest.FixtureRequest) -> Document:
    """Return a design with a plan that one target makes dear, or what a test asks for."""
    return Document(getattr(request, "param", tiny(Targets(nic_failures=1))))


NO_PLAN = tiny(Targets(fabric_failures=1), fabrics=(fabric("left"), fabric("right", count=0)))


def explained(window: MainWindow, qtbot: QtBot) -> WhySheet:
    window.actions_table["plan.explain"].trigger()
    sheet = window.findChild(WhySheet)
    assert sheet is not None
    qtbot.waitUntil(lambda: sheet.found is not None, timeout=SEARCH_MS)
    return sheet


def repairs(sheet: WhySheet) -> dict[str, QPushButton]:
    return {each.text(): each for each in sheet.findChildren(QPushButton, "repair")}


def test_what_binds_is_listed_with_what_it_costs(window: MainWindow, qtbot: QtBot) -> None:
    sheet = explained(window, qtbot)
    assert "NIC failures survived: 1" in [
        each.text() for each in sheet.findChildren(QPushButton, "clash")
    ]
    assert "Without “NIC failures survived: 1”" in repairs(sheet)
    costs = [each.text() for each in sheet.findChildren(QLabel, "repair-cost")]
    assert any(each.endswith(" EUR less") for each in costs)
    assert any("next better drain" in each.text() for each in sheet.findChildren(QLabel))
    sheet.close()


@pytest.mark.parametrize("document", [NO_PLAN], indirect=True)
def test_a_click_makes_a_repair_that_can_be_undone(window: MainWindow, qtbot: QtBot) -> None:
    before = window.document.design
    sheet = explained(window, qtbot)
    button = next(each for text, each in repairs(sheet).items() if text.startswith("right: more"))
    button.click()
    assert not sheet.isVisible()
    assert sum(each.count for each in window.document.design.fabrics[1].ports) > 0
    window.actions_table["edit.undo"].trigger()
    assert window.document.design == before


def test_a_click_on_what_binds_leads_to_its_place(window: MainWindow, qtbot: QtBot) -> None:
    sheet = explained(window, qtbot)
    with qtbot.waitSignal(sheet.place_wanted) as caught:
        sheet.findChild(QPushButton, "clash").click()
    assert caught.args == [("targets", "nic_failures")]
    assert not sheet.isVisible()


def test_a_search_tells_how_long_it_takes_at_most(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_table["plan.explain"].trigger()
    sheet = window.findChild(WhySheet)
    limit = duration(round(window.memory.settings.solve_seconds * 1000))
    assert sheet.state.text().endswith(f" of {limit}")
    qtbot.waitUntil(lambda: sheet.found is not None, timeout=SEARCH_MS)
    assert not sheet.state.text().endswith(f" of {limit}")
    sheet.close()


def test_a_sheet_that_is_closed_searches_no_longer(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_table["plan.explain"].trigger()
    sheet = window.findChild(WhySheet)
    assert sheet is not None
    assert sheet.is_searching
    sheet.close()
    assert not sheet.is_searching


@pytest.mark.skipif(sys.platform == "win32", reason="no such signals")
@pytest.mark.allow_log_warnings
def test_nothing_is_lost_when_the_process_of_a_search_dies(
    window: MainWindow, qtbot: QtBot
) -> None:
    design = window.document.design
    window.actions_table["plan.explain"].trigger()
    sheet = window.findChild(WhySheet)
    qtbot.waitUntil(lambda: bool(multiprocessing.active_children()))
    for process in multiprocessing.active_children():
        assert process.pid is not None
        os.kill(process.pid, signal.SIGKILL)
    qtbot.waitUntil(lambda: not sheet.is_searching, timeout=SEARCH_MS)
    assert "for want of memory" in sheet.state.text()
    sheet.close()
    assert window.document.design is design
    assert window.actions_table["plan.explain"].isEnabled()


def test_a_search_that_is_stopped_says_how_far_it_came(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_table["plan.explain"].trigger()
    sheet = window.findChild(WhySheet)
    assert sheet is not None
    sheet.findChild(QPushButton, "why-stop").click()
    qtbot.waitUntil(lambda: not sheet.is_searching, timeout=SEARCH_MS)
    assert sheet.findChild(QLabel, "why-state").text()
    sheet.close()

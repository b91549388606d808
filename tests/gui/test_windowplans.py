"""Solving in the real window, and deciding about what was found."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QLabel,
    QMessageBox,
    QToolButton,
)

from hvplanner.app import edits
from hvplanner.gui.jobpanel import JobPanel
from hvplanner.model.solving import SolveProgress, SolveResult
from tests.builders import changed, plan_for, tiny_design
from tests.gui.conftest import await_judged
from tests.gui.driving import click, dialog, give

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from hvplanner.gui.mainwindow import MainWindow


def test_a_plan_that_was_found_is_shown_and_accepted_as_one_step(
    qtbot: QtBot, window: MainWindow
) -> None:
    design = window.document.design
    plan = plan_for(design)
    window.bridge.solve_finished.emit(SolveResult(status="optimal", plan=plan, elapsed_ms=5))
    assert window.document.design.plan is None
    assert window.bridge.plan == plan
    qtbot.waitUntil(lambda: window.selection.place == ("plan",))
    give(window, "plan.accept_plan")
    assert window.document.design.plan == plan
    give(window, "edit.undo")
    assert window.document.design.plan is None


def test_solving_in_a_process_of_its_own_ends_with_a_plan_to_accept(
    qtbot: QtBot, window: MainWindow
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F5)
    assert window.bridge.is_solving
    assert not window.actions_table["plan.solve"].isEnabled()
    assert window.actions_table["plan.stop"].isEnabled()
    qtbot.waitUntil(lambda: not window.bridge.is_solving, timeout=60_000)
    assert "proven" in window.findChild(QLabel, "solve-progress").text()
    qtbot.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.document.design.plan is not None
    give(window, "edit.undo")
    assert window.document.design.plan is None


def test_where_no_plan_is_possible_the_strip_says_so_until_the_design_is_another(
    qtbot: QtBot, window: MainWindow
) -> None:
    def plan_now() -> str:
        return window.strip.cells()[0].value

    document = window.document
    document.apply("hurry", edits.set_field(document.design, ("targets", "blackout_ms"), 10))
    qtbot.keyClick(window, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: not window.bridge.is_solving, timeout=60_000)
    assert plan_now() == "None possible"
    progress = window.findChild(QLabel, "solve-progress")
    assert progress.text() == "No plan meets all targets"
    give(window, "edit.undo")
    qtbot.waitUntil(lambda: plan_now() == "No plan yet")
    assert progress.text() == ""
    give(window, "edit.redo")
    qtbot.waitUntil(lambda: plan_now() == "None possible")


def test_a_solve_is_stopped_by_escape(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F5)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.bridge.is_solving, timeout=60_000)
    assert window.actions_table["plan.solve"].isEnabled()


def test_a_plan_for_an_earlier_state_offers_to_be_searched_anew(
    qtbot: QtBot, window: MainWindow
) -> None:
    document = window.document
    planned = changed(document.design, plan=plan_for(document.design))
    document.apply("plan", planned)
    window.selection.select(("plan",))
    again = window.findChild(QToolButton, "solve-again")
    await_judged(qtbot, window)
    assert again.isHidden()
    solve = window.actions_table["plan.solve"]
    assert solve.iconText() == " Solve"
    document.apply("ask more", edits.set_field(planned, ("targets", "drain_ms"), 1_000))
    qtbot.waitUntil(again.isVisible, timeout=20_000)
    assert solve.iconText() == " Solve again"
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    assert window.bridge.is_solving
    give(window, "plan.stop")
    qtbot.waitUntil(lambda: not window.bridge.is_solving, timeout=60_000)


def test_a_solve_begins_with_the_plan_that_is_shown(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: window.bridge.candidate is not None, timeout=60_000)
    found = window.bridge.candidate
    told: list[SolveProgress] = []
    window.bridge.solve_progressed.connect(told.append)
    qtbot.keyClick(window, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: not window.bridge.is_solving, timeout=60_000)
    assert told[0].plan is not None
    assert told[0].plan.hosts == found.hosts
    assert window.bridge.candidate.hosts == found.hosts


def test_a_plan_that_names_what_was_deleted_during_its_search_is_lost(
    qtbot: QtBot, window: MainWindow
) -> None:
    plan = plan_for(window.document.design)
    window.selection.select(("host_classes", plan.hosts[0].host_class))
    give(window, "edit.delete")
    window.bridge.solve_finished.emit(SolveResult(status="optimal", plan=plan, elapsed_ms=5))
    assert window.bridge.plan is None
    assert "fits no longer" in window.findChild(QLabel, "solve-progress").text()
    await_judged(qtbot, window)


@pytest.mark.parametrize("answer", ["accept", "drop", "cancel"])
def test_a_plan_that_was_found_is_not_lost_without_a_question(
    qtbot: QtBot, window: MainWindow, answer: str
) -> None:
    plan = plan_for(window.document.design)
    window.bridge.set_candidate(plan)
    assert not window.document.is_dirty
    assert not window.close()
    box = dialog(window, "found-question")
    if answer == "cancel":
        box.close()
    else:
        click(qtbot, box, answer)
    if answer == "accept":
        assert window.document.design.plan == plan
        assert dialog(window, "unsaved-question").isVisible()
    else:
        assert window.document.design.plan is None
    assert window.isVisible() == (answer != "drop")
    assert (window.bridge.candidate is None) == (answer == "accept")


def test_a_solver_that_breaks_down_is_told_and_the_panel_waits_no_longer(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.bridge.solve_started.emit()
    panel = window.findChild(JobPanel)
    assert panel is not None
    assert panel.is_running
    window.bridge.solve_failed.emit("The process ended.")
    assert not panel.is_running
    assert window.findChild(QMessageBox, "trouble") is not None


@pytest.mark.skipif(sys.platform == "win32", reason="no such signals")
@pytest.mark.allow_log_warnings
@pytest.mark.parametrize(
    ("ending", "said"),
    [(signal.SIGKILL, "for want of memory"), (signal.SIGABRT, "crashed (SIGABRT)")],
    ids=["killed", "crashed"],
)
def test_nothing_is_lost_when_the_process_of_the_solver_dies(
    qtbot: QtBot, window: MainWindow, ending: signal.Signals, said: str
) -> None:
    document = window.document
    document.apply("rename", changed(document.design, name="Unsaved"))
    design = document.design
    give(window, "plan.solve")
    qtbot.waitUntil(lambda: bool(multiprocessing.active_children()))
    for process in multiprocessing.active_children():
        os.kill(process.pid, ending)
    qtbot.waitUntil(lambda: not window.bridge.is_solving, timeout=60_000)
    assert document.design is design
    assert document.is_dirty
    assert said in window.findChild(QLabel, "job-detail").text()
    assert said in window.findChild(QMessageBox, "trouble").informativeText()
    give(window, "edit.undo")
    assert document.design.name == "Tiny"
    assert window.actions_table["plan.solve"].isEnabled()


def test_opening_another_design_forgets_the_solve_of_the_one_before(window: MainWindow) -> None:
    window.bridge.solve_started.emit()
    window.document.new(tiny_design())
    window.bench.show_design()
    panel = window.findChild(JobPanel)
    assert panel is not None
    assert not panel.is_running


def test_money_stands_with_its_currency_in_the_tool_bar(window: MainWindow) -> None:
    news = SolveProgress(elapsed_ms=5, goal="cost", value=1_500, bound=900)
    window.bridge.solve_progressed.emit(news)
    shown = window.findChild(QLabel, "solve-progress").text().replace("\xa0", " ")
    assert shown == "Cost: best 1 500 EUR · bound 900 EUR"


def test_a_plan_that_was_found_can_be_forgotten(qtbot: QtBot, window: MainWindow) -> None:
    plan = plan_for(window.document.design)
    window.bridge.solve_finished.emit(SolveResult(status="optimal", plan=plan, elapsed_ms=5))
    give(window, "plan.discard_plan")
    assert window.bridge.plan is None
    assert not window.document.is_dirty


def test_opening_another_design_forgets_the_plan_that_was_found(
    qtbot: QtBot, window: MainWindow
) -> None:
    plan = plan_for(window.document.design)
    window.bridge.solve_finished.emit(SolveResult(status="optimal", plan=plan, elapsed_ms=5))
    give(window, "file.new_design")
    assert window.bridge.plan == plan
    click(qtbot, dialog(window, "found-question"), "drop")
    assert window.bridge.plan is None
    assert not window.actions_table["plan.accept_plan"].isEnabled()


def test_a_plan_that_was_found_is_dropped_when_it_names_what_is_gone(window: MainWindow) -> None:
    plan = plan_for(window.document.design)
    window.bridge.solve_finished.emit(SolveResult(status="optimal", plan=plan, elapsed_ms=5))
    window.selection.select(("networks", "lm"))
    give(window, "edit.delete")
    assert window.bridge.plan is None
    assert "fits no longer" in window.findChild(QLabel, "solve-progress").text()

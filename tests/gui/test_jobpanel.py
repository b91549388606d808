from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from hvplanner.gui import theme
from hvplanner.gui.charts.celltable import CellTable
from hvplanner.gui.charts.solvehistory import Point, SolveHistory, outcome
from hvplanner.gui.conflictpage import CLASHES_MOST
from hvplanner.gui.jobpanel import JobPanel
from hvplanner.model.explanation import Change, Clash, Repair
from hvplanner.model.plan import GoalProof, Proof
from hvplanner.model.solving import SolveProgress, SolveResult
from tests.builders import changed, plan_for, tiny_design
from tests.gui import samples

NEWS = (
    SolveProgress(elapsed_ms=60, goal="cost", value=None, bound=1_440),
    SolveProgress(elapsed_ms=120, goal="cost", value=3_000, bound=1_640),
    SolveProgress(elapsed_ms=300, goal="cost", value=2_160, bound=2_160),
    SolveProgress(elapsed_ms=400, goal="drain_time", value=55_192, bound=0),
)
PLAN = changed(
    plan_for(tiny_design()),
    proof=Proof(
        status="optimal",
        goals=(
            GoalProof(goal="cost", value=2_160, bound=2_160),
            GoalProof(goal="drain_time", value=50_672, bound=50_672),
        ),
    ),
)
FOUND = SolveResult(status="optimal", plan=PLAN, elapsed_ms=780)
REPAIR = Repair(
    text="Allow 4:10 & no less",
    changes=(Change(place=("targets", "drain_ms"), value=250_000),),
    cost=1200,
    cheapest=True,
)
CLASH = SolveResult(
    status="infeasible",
    plan=None,
    elapsed_ms=4_000,
    clashes=(Clash(place=("targets", "drain_ms"), text=samples.HOSTILE),),
    repairs=(REPAIR,),
)


@pytest.fixture
def panel(qtbot) -> JobPanel:
    widget = JobPanel()
    qtbot.addWidget(widget)
    widget.resize(1200, 300)
    widget.show()
    return widget


def text_of(panel: JobPanel, name: str) -> str:
    return panel.findChild(QLabel, name).text().replace("\xa0", " ")


def table(panel: JobPanel) -> list[list[str]]:
    rows = panel.goals().rows
    return [[cell.text.replace("\xa0", " ") for cell in row.cells] for row in rows]


def test_best_plan_and_bound_are_kept_goal_by_goal() -> None:
    history = SolveHistory()
    for news in NEWS:
        history.add(news)
    assert history.present == "drain_time"
    assert history.goals["cost"][1] == Point(120, 3_000, 1_640)
    assert [row.key for row in history.sheet().rows] == ["cost", "drain_time"]


def test_the_final_plan_closes_what_was_left_open() -> None:
    history = SolveHistory()
    for news in NEWS:
        history.add(news)
    history.finish(PLAN)
    assert history.goals["drain_time"][-1] == Point(400, 50_672, 50_672)
    assert len(history.goals["cost"]) == 3


@pytest.mark.parametrize("status", ["optimal", "feasible", "infeasible", "stopped"])
def test_every_end_is_told_in_words(status) -> None:
    told = outcome(SolveResult(status=status, plan=None, elapsed_ms=1_000))
    assert told.title
    assert told.tone in ("good", "attention", "violated")


def test_before_the_first_solve_it_says_how_to_begin(panel) -> None:
    assert not panel.is_running
    assert not panel.grab().isNull()


def test_values_bounds_and_gaps_of_all_goals_are_seen_while_it_works(panel) -> None:
    panel.started("EUR")
    for news in NEWS:
        panel.progress(news)
    assert table(panel) == [
        ["Cost", "2 160 EUR", "2 160 EUR", "0 %", "Proven"],
        ["Drain time", "55.2 s", "0 s", "100 %", "Searching"],
    ]
    assert text_of(panel, "job-detail") == "Goal: drain time"
    panel.finished(FOUND)


def test_before_the_first_plan_there_is_a_bound_only(panel) -> None:
    panel.started()
    panel.progress(NEWS[0])
    assert table(panel) == [["Cost", "none yet", "1 440", "–", "Searching"]]
    assert not panel.grab().isNull()
    panel.finished(FOUND)


def test_a_goal_that_was_not_settled_is_open_when_all_is_over(panel) -> None:
    panel.started()
    panel.progress(NEWS[0])
    panel.finished(SolveResult(status="stopped", plan=None, elapsed_ms=1_000))
    assert table(panel) == [["Cost", "none yet", "1 440", "–", "Open"]]


def test_stop_is_asked_for_once_and_only_while_it_works(panel, qtbot) -> None:
    button = panel.findChild(QPushButton, "job-stop")
    assert not button.isVisible()
    panel.started()
    with qtbot.waitSignal(panel.stop_requested):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not button.isEnabled()
    panel.finished(FOUND)
    assert not button.isVisible()
    panel.started()
    assert button.isEnabled()
    panel.failed("")


def test_the_end_is_told_and_all_goals_are_proven(panel) -> None:
    panel.started()
    for news in NEWS:
        panel.progress(news)
    panel.finished(FOUND)
    assert text_of(panel, "job-title") == "Proven best plan, found in 0.78 s"
    assert [row[-1] for row in table(panel)] == ["Proven", "Proven"]
    assert not panel.is_running


def test_a_repair_of_a_conflict_is_chosen_by_its_button(panel, qtbot) -> None:
    panel.started()
    panel.finished(CLASH)
    (button,) = panel.findChildren(QPushButton, "repair")
    assert button.text() == "Allow 4:10 && no less"
    with qtbot.waitSignal(panel.repair_chosen) as caught:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert caught.args == [REPAIR]


def test_a_conflict_shows_names_as_text(panel) -> None:
    panel.started()
    panel.finished(CLASH)
    (button,) = panel.findChildren(QPushButton, "clash")
    assert "Top && bottom" in button.text()
    assert "\n" not in button.text()


def test_of_thousands_that_clash_some_are_shown_and_the_others_counted(panel) -> None:
    clashes = tuple(
        Clash(place=("vms", f"vm-{number}"), text=f"vm-{number} fits nowhere")
        for number in range(8000)
    )
    panel.started()
    panel.finished(changed(CLASH, clashes=clashes))
    shown = [button.text() for button in panel.findChildren(QPushButton, "clash")]
    assert shown == [each.text for each in clashes[:CLASHES_MOST]]
    assert "and 7\xa0950\xa0more like these" in {
        label.text() for label in panel.findChildren(QLabel)
    }


def test_what_clashes_leads_to_its_place(panel, qtbot) -> None:
    panel.started()
    panel.finished(CLASH)
    with qtbot.waitSignal(panel.place_wanted) as caught:
        panel.findChild(QPushButton, "clash").click()
    assert caught.args == [("targets", "drain_ms")]


def test_a_solve_of_another_design_is_forgotten(panel) -> None:
    panel.started()
    panel.progress(NEWS[0])
    panel.forget()
    assert not panel.is_running
    assert table(panel) == []
    assert not panel.findChild(QPushButton, "job-stop").isVisible()


def test_a_new_solve_begins_afresh(panel) -> None:
    panel.started()
    panel.progress(NEWS[0])
    panel.finished(CLASH)
    panel.started()
    assert table(panel) == []
    panel.progress(NEWS[2])
    assert [row[0] for row in table(panel)] == ["Cost"]
    panel.finished(FOUND)


def test_a_solve_that_ends_at_once_or_breaks_down_is_told(panel) -> None:
    panel.started()
    panel.finished(SolveResult(status="stopped", plan=None, elapsed_ms=10))
    assert text_of(panel, "job-title").endswith("without a plan")
    panel.started()
    panel.failed("Out of\nmemory")
    assert text_of(panel, "job-detail") == "Out of memory"
    assert not panel.is_running


def test_another_goal_is_looked_at_by_a_click(panel, qtbot) -> None:
    panel.started()
    for news in NEWS:
        panel.progress(news)
    view = panel.findChild(CellTable)
    area = view.visualRect(view.model().index(0, 0))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    assert panel.shown_goal() == "cost"
    panel.progress(changed(NEWS[3], elapsed_ms=500))
    assert panel.shown_goal() == "cost"
    panel.finished(FOUND)


@pytest.mark.parametrize("choice", ["dark", "light"])
def test_it_is_drawn_in_both_themes(panel, qapp, choice) -> None:
    panel.started()
    for news in NEWS:
        panel.progress(news)
    panel.finished(FOUND)
    theme.apply(qapp, choice)
    assert not panel.grab().isNull()
    qapp.setStyleSheet("")

"""The page of the front: it grows, tells what is under the mouse, and hands a plan over."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
from itertools import count
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QGraphicsView,
    QLabel,
    QMessageBox,
    QPushButton,
    QToolTip,
)

from hvplanner.app import edits
from hvplanner.gui import theme
from hvplanner.gui.charts import frontdata as data
from hvplanner.gui.charts.chartid import ChartId
from hvplanner.gui.charts.front import FrontChart
from hvplanner.gui.frontrun import FrontRun
from hvplanner.model.explanation import Clash
from hvplanner.model.front import Front, FrontOptions, FrontPoint
from hvplanner.model.solving import SolveOptions
from hvplanner.model.targets import Targets
from hvplanner.report.subject import Subject
from tests.builders import changed, plan_for, tiny_design
from tests.gui import samples
from tests.gui.beats import Beats

if TYPE_CHECKING:
    from hvplanner.model.design import Design

PATIENCE_MS = 60_000
SPOTS = ((1_000, 600_000), (1_500, 300_000), (4_000, 90_000))
_numbers = count(1)


def point(cost: int, drain_ms: int, *, proven: bool = True) -> FrontPoint:
    plan = plan_for(tiny_design(), simultaneous=next(_numbers) % 9 + 1)
    return FrontPoint(
        plan=plan, required=drain_ms, cost=cost, cost_bound=cost if proven else cost - 300,
        drain_ms=drain_ms, drain_fallback_ms=2 * drain_ms, headroom_percent=30, proven=proven,
    )  # fmt: skip


POINTS = tuple(point(*each) for each in SPOTS)
WHOLE = Front(status="complete", options=FrontOptions(), points=POINTS)
PART = Front(
    status="stopped",
    options=FrontOptions(step_percent=5),
    points=(*POINTS[:2], point(4_000, 90_000, proven=False)),
    open_required=285_000,
    open_cost=3_700,
)


@pytest.fixture
def run(qapp) -> FrontRun:
    return FrontRun()


@pytest.fixture
def chart(qtbot, run) -> FrontChart:
    widget = FrontChart(run)
    qtbot.addWidget(widget)
    widget.resize(900, 300)
    widget.show()
    widget.show_evaluation(samples.evaluation(), samples.design_with_plan())
    return widget


def know(run: FrontRun, front: Front, design=None) -> None:
    """Have a search end with a front of a design."""
    run.front, run.basis = front, front.axis.basis(design or samples.design_with_plan())
    run.changed.emit()
    QApplication.processEvents()


def mouse(chart: FrontChart, kind: QEvent.Type, spot: tuple[float, float]) -> None:
    view = chart.plot.findChild(QGraphicsView)
    at = QPointF(view.mapFromScene(chart.plot.box.mapViewToScene(QPointF(*spot))))
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
    where = QPointF(view.viewport().mapToGlobal(at.toPoint()))
    event = QMouseEvent(kind, at, where, button, button, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view.viewport(), event)


def click(chart: FrontChart, spot: tuple[float, float]) -> None:
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
        mouse(chart, kind, spot)


def legend(chart: FrontChart) -> str:
    return ", ".join(each.text for each in chart.legend()).replace("\xa0", " ")


def test_the_line_has_a_step_at_each_point_and_ends_where_nothing_is_better() -> None:
    subject = Subject(samples.design_with_plan(), None, samples.evaluation())
    drawn = data.picture(WHOLE, subject)
    assert drawn.line[1:6] == (
        (600_000, 1_000), (600_000, 1_500), (300_000, 1_500), (300_000, 4_000), (90_000, 4_000),
    )  # fmt: skip
    assert drawn.line[0] == (drawn.x_range[1], 1_000)
    assert drawn.line[-1] == (90_000, drawn.y_range[1])
    assert drawn.open_from is None


def test_what_is_open_and_not_proven_is_drawn_as_such() -> None:
    subject = Subject(samples.design_with_plan(), None, samples.evaluation())
    drawn = data.picture(PART, subject)
    assert (drawn.open_from, drawn.unproven) == (285_000, ((90_000, 4_000),))
    assert drawn.line[-1] == (90_000, 4_000)
    assert drawn.x_range[0] == 0


def test_a_front_of_headroom_goes_to_the_right() -> None:
    points = tuple(
        changed(each, headroom_percent=percent)
        for each, percent in zip(POINTS, (20, 50, 80), strict=True)
    )
    front = Front(status="complete", options=FrontOptions(axis="headroom"), points=points)
    drawn = data.picture(front, Subject(samples.design_with_plan(), None, samples.evaluation()))
    assert drawn.line[:3] == ((drawn.x_range[0], 1_000), (20, 1_000), (20, 1_500))


def test_before_it_is_computed_it_says_what_it_is_good_for(chart, run) -> None:
    assert not chart.has_content()
    assert chart.findChild(QPushButton, "front-run").text() == " Compute front"
    know(run, Front(status="infeasible", options=FrontOptions()))
    assert not chart.has_content()


def test_of_thousands_that_clash_it_tells_a_few(chart, run) -> None:
    clashes = tuple(Clash(place=(), text=f"vm-{number} fits nowhere") for number in range(8000))
    know(run, Front(status="infeasible", options=FrontOptions(), clashes=clashes))
    (said,) = [each.text() for each in chart.findChildren(QLabel) if "vm-0" in each.text()]
    assert "vm-4" in said
    assert said.endswith(" and 7995 more")


@pytest.mark.parametrize("front", [WHOLE, PART])
def test_it_is_drawn_in_both_themes_and_in_a_small_panel(chart, run, qapp, front) -> None:
    know(run, front)
    for choice in ("dark", "light"):
        theme.apply(qapp, choice)
        assert chart.has_content()
        assert not chart.grab().isNull()
    chart.resize(300, 140)
    assert not chart.grab().isNull()
    qapp.setStyleSheet("")


def test_the_legend_explains_just_what_is_drawn(chart, run) -> None:
    know(run, WHOLE)
    assert legend(chart) == "Cheapest plan, proven, Plan that is shown, Target 10:00"
    know(run, PART)
    assert legend(chart).endswith("Target 10:00, Not searched yet")
    assert "Not proven" in legend(chart)


def test_what_ended_a_search_is_told_beside_its_points(chart, run) -> None:
    know(run, changed(PART, message="The solver crashed."))
    assert chart.text_below().startswith("The solver crashed. Stopped; 3\xa0plans.")


def test_the_mouse_over_a_point_tells_its_values(chart, run) -> None:
    know(run, WHOLE)
    before = chart.text_below()
    mouse(chart, QEvent.Type.MouseMove, (300_000, 1_500))
    told = chart.text_below().replace("\xa0", " ")
    assert "1 500" in told
    assert "Drain a host: 5:00" in told
    assert "First network failed: 10:00" in told
    assert "Drain a host: 5:00" in QToolTip.text().replace("\xa0", " ")
    mouse(chart, QEvent.Type.MouseMove, (450_000, 3_500))
    assert chart.text_below() == before


def test_a_click_on_a_point_asks_for_its_plan_and_one_beside_for_nothing(chart, run, qtbot) -> None:
    know(run, WHOLE)
    taken: list[FrontPoint] = []
    chart.point_taken.connect(taken.append)
    click(chart, (450_000, 3_500))
    assert taken == []
    click(chart, (300_000, 1_500))
    assert taken == [POINTS[1]]


def test_the_choices_are_what_is_asked_for(chart) -> None:
    chart.axis.setCurrentIndex(1)
    chart.step.setCurrentIndex(2)
    chart.start.setCurrentIndex(1)
    options = chart.options(SolveOptions(seconds=7, threads=1))
    assert (options.axis, options.step_percent, options.from_target) == ("headroom", 5, True)
    assert (options.seconds, options.threads) == (7, 1)


def test_it_can_be_copied_as_data(chart, run) -> None:
    know(run, WHOLE)
    chart.copy_data()
    lines = QApplication.clipboard().text().splitlines()
    assert len(lines) == 1 + len(POINTS)
    assert "\t" in lines[0]


def test_a_front_of_an_earlier_state_says_so_but_not_for_another_target(chart, run) -> None:
    design = samples.design_with_plan()
    know(run, WHOLE, design)
    chart.show_evaluation(samples.evaluation(), changed(design, targets=Targets(drain_ms=5_000)))
    assert "earlier state" not in chart.text_below()
    chart.show_evaluation(samples.evaluation(), changed(design, targets=Targets(nic_failures=1)))
    assert "earlier state" in chart.text_below()


# --- in the window ---------------------------------------------------------------------------


def front_chart(window) -> FrontChart:
    return window.findChild(FrontChart)


def test_a_click_takes_the_plan_into_the_design_and_undo_takes_it_back(window, qtbot) -> None:
    window.bottom.load()
    design = window.document.design
    know(window.bridge.front, WHOLE, design)
    window.bottom.show_chart(ChartId("front"))
    QApplication.processEvents()
    chart = front_chart(window)
    click(chart, (300_000, 1_500))
    plan = window.document.design.plan
    assert plan is not None
    assert plan.migration == POINTS[1].plan.migration
    assert plan.fingerprint == window.document.design.fingerprint()
    window.actions_table["edit.undo"].trigger()
    assert window.document.design is design


def test_the_window_has_its_turns_while_a_plan_is_taken(window, monkeypatch) -> None:
    know(window.bridge.front, WHOLE, window.document.design)
    beats, accept_plan = Beats(5), edits.accept_plan

    def accept_late(*arguments: Any) -> Design:
        assert beats.are_enough.wait(10)
        return accept_plan(*arguments)

    monkeypatch.setattr(edits, "accept_plan", accept_late)
    window.bottom.front_point_taken.emit(POINTS[0])
    assert window.document.design.plan is not None


def test_a_plan_for_rows_that_are_gone_is_not_taken(window) -> None:
    know(window.bridge.front, WHOLE, window.document.design)
    gone = changed(window.document.design, host_classes=())
    window.document.apply("remove", gone)
    window.bottom.front_point_taken.emit(POINTS[0])
    assert window.document.design is gone


def test_the_front_of_a_design_is_computed_from_its_command_and_stopped_by_escape(
    window, qtbot
) -> None:
    front = window.bridge.front
    window.actions_table["plan.compute_front"].trigger()
    assert front.is_running
    assert window.bottom.chart_in_front is None
    assert not window.actions_table["plan.solve"].isEnabled()
    qtbot.waitUntil(lambda: bool(front.front.points) or not front.is_running, timeout=PATIENCE_MS)
    window.actions_table["plan.stop"].trigger()
    qtbot.waitUntil(lambda: not front.is_running, timeout=PATIENCE_MS)
    assert front.front.points
    assert front_chart(window).has_content()
    assert window.actions_table["plan.solve"].isEnabled()


def test_opening_another_design_forgets_the_front(window) -> None:
    know(window.bridge.front, WHOLE, window.document.design)
    window.document.new(tiny_design())
    assert window.bridge.front.front is None
    assert not front_chart(window).has_content()


@pytest.mark.skipif(sys.platform == "win32", reason="no such signals")
@pytest.mark.allow_log_warnings
def test_nothing_is_lost_when_the_process_of_a_search_dies(qtbot, window) -> None:
    design, run = window.document.design, window.bridge.front
    run.start(design, FrontOptions())
    qtbot.waitUntil(lambda: bool(multiprocessing.active_children()))
    for process in multiprocessing.active_children():
        os.kill(process.pid, signal.SIGKILL)
    qtbot.waitUntil(lambda: not run.is_running, timeout=PATIENCE_MS)
    assert window.document.design is design
    assert "for want of memory" in window.findChild(QMessageBox, "trouble").informativeText()
    run.start(design, FrontOptions())
    assert run.is_running
    run.forget()


def test_a_search_that_breaks_down_is_told(window) -> None:
    window.bridge.front.failed.emit("The process ended.")
    assert window.findChild(QMessageBox, "trouble") is not None

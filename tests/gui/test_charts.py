"""The charts as people use them."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QGraphicsView, QToolTip

from hvplanner.gui import theme
from hvplanner.gui.charts import ChartTabs
from hvplanner.gui.charts.cells import Column, Sheet
from hvplanner.gui.charts.celltable import CellTable
from hvplanner.gui.charts.page import ChartPage
from hvplanner.gui.emptypage import EmptyPage
from hvplanner.gui.findingspanel import FindingsPanel
from tests.builders import changed, named_host, tiny_design, told
from tests.gui import samples

ALL = ("timeline", "links", "failures", "vfs", "hosts", "cost")


@pytest.fixture
def tabs(qtbot) -> ChartTabs:
    widget = ChartTabs()
    qtbot.addWidget(widget)
    widget.resize(1200, 400)
    widget.show()
    widget.show_evaluation(samples.evaluation(), samples.design_with_plan())
    return widget


def page(tabs: ChartTabs, name: str, key: str | None = None) -> ChartPage:
    tabs.show_chart(name, key)
    QApplication.processEvents()
    return tabs.currentWidget().findChild(ChartPage)


def surface(chart: ChartPage) -> QGraphicsView:
    return chart.plot.findChild(QGraphicsView)


def point(chart: ChartPage, row: float, value: float) -> QPointF:
    view = surface(chart)
    return QPointF(view.mapFromScene(chart.plot.box.mapViewToScene(QPointF(value, row))))


def mouse(chart: ChartPage, kind: QEvent.Type, at: QPointF) -> None:
    viewport = surface(chart).viewport()
    pressed = Qt.MouseButton.NoButton
    if kind != QEvent.Type.MouseMove:
        pressed = Qt.MouseButton.LeftButton
    where = QPointF(viewport.mapToGlobal(at.toPoint()))
    event = QMouseEvent(kind, at, where, pressed, pressed, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(viewport, event)


def click(chart: ChartPage, row: float, value: float) -> None:
    at = point(chart, row, value)
    mouse(chart, QEvent.Type.MouseButtonPress, at)
    mouse(chart, QEvent.Type.MouseButtonRelease, at)


def test_pyqtgraph_is_loaded_only_when_a_chart_is_first_seen() -> None:
    code = (
        "import sys; from PySide6.QtWidgets import QApplication; app = QApplication([]);"
        "from hvplanner.gui.charts import ChartTabs; tabs = ChartTabs();"
        "assert 'pyqtgraph' not in sys.modules and 'numpy' not in sys.modules;"
        "tabs.show_chart('timeline'); assert 'pyqtgraph' not in sys.modules"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()


@pytest.mark.parametrize("name", ALL)
def test_every_chart_is_drawn_in_both_themes_and_in_a_small_panel(tabs, qapp, name) -> None:
    chart = page(tabs, name)
    for choice in ("dark", "light"):
        theme.apply(qapp, choice)
        assert chart.has_content()
        assert not tabs.grab().isNull()
    tabs.resize(400, 160)
    assert not tabs.grab().isNull()
    qapp.setStyleSheet("")


@pytest.mark.parametrize("name", ALL)
def test_every_chart_says_what_is_missing_before_there_is_a_plan(tabs, name) -> None:
    empty = samples.evaluation(
        drains=(), scenarios=(), hosts=(), vf_ports=(), queues=(), costs=(), verdicts=()
    )
    tabs.show_evaluation(empty, tiny_design())
    chart = page(tabs, name)
    assert not chart.has_content()
    assert chart.findChild(EmptyPage).isVisible()
    tabs.show_evaluation(None, tiny_design())
    assert not chart.has_content()
    tabs.show_evaluation(samples.evaluation(), samples.design_with_plan())
    assert chart.has_content()


@pytest.mark.parametrize("name", ALL)
def test_every_chart_can_be_copied_as_picture_and_as_data(tabs, name) -> None:
    chart = page(tabs, name)
    chart.copy_data()
    lines = QApplication.clipboard().text().splitlines()
    assert len(lines) > 1
    assert "\t" in lines[0]
    chart.copy_picture()
    assert not QApplication.clipboard().pixmap().isNull()


@pytest.mark.parametrize("name", ALL)
def test_hostile_names_are_drawn(tabs, name) -> None:
    drain = samples.drain(1)
    bad = told(drain, title=samples.HOSTILE, migrations=(
        samples.migration(1, start_ms=0, vm=samples.HOSTILE),))  # fmt: skip
    tabs.show_evaluation(samples.evaluation(drains=(bad,)), samples.design_with_plan())
    assert not page(tabs, name).grab().isNull()


def test_only_the_chart_that_is_seen_is_brought_up_to_date(tabs) -> None:
    timeline = page(tabs, "timeline")
    page(tabs, "cost")
    before = timeline.subject
    tabs.show_evaluation(samples.evaluation(cost=1), samples.design_with_plan())
    assert timeline.subject is before
    page(tabs, "timeline")
    assert timeline.subject.evaluation.cost == 1


def test_a_key_shows_its_drain_which_stays_when_the_evaluation_changes(tabs) -> None:
    chart = page(tabs, "timeline", samples.FALLBACK)
    box = chart.findChild(QComboBox, "drains")
    assert box.currentData() == samples.FALLBACK
    tabs.show_evaluation(samples.evaluation(cost=1), samples.design_with_plan())
    assert box.currentData() == samples.FALLBACK


def test_the_drain_is_chosen_from_the_list(tabs, qtbot) -> None:
    chart = page(tabs, "timeline")
    box = chart.findChild(QComboBox, "drains")
    box.setCurrentIndex(1)
    with qtbot.waitSignal(tabs.activated) as caught:
        box.activated.emit(1)
    assert chart.drain.id == samples.FALLBACK
    assert caught.args == [("host_classes", "node")]


def test_many_migrations_stand_by_connection_until_asked_otherwise(tabs) -> None:
    many = samples.drain(500, slots=4)
    tabs.show_evaluation(samples.evaluation(drains=(many,)), samples.design_with_plan())
    chart = page(tabs, "timeline")
    box = chart.findChild(QComboBox, "timeline-rows")
    assert box.currentData() == "connection"
    box.setCurrentIndex(box.findData("vm"))
    box.activated.emit(0)
    assert not chart.grab().isNull()


def test_the_cursor_reads_off_the_moment_under_the_mouse(tabs) -> None:
    chart = page(tabs, "timeline")
    mouse(chart, QEvent.Type.MouseMove, point(chart, 2.5, 30_000))
    assert "2 done  ·  2 moving  ·  8 waiting" in chart.text_below()
    QApplication.sendEvent(surface(chart).viewport(), QEvent(QEvent.Type.Leave))
    assert "12\xa0VMs" in chart.text_below()


def test_hovering_over_a_migration_tells_all_of_it(tabs) -> None:
    chart = page(tabs, "timeline")
    mouse(chart, QEvent.Type.MouseMove, point(chart, 2.5, 30_000))
    text = QToolTip.text()
    assert "vm-003" in text
    assert "when the rest was small enough" in text
    mouse(chart, QEvent.Type.MouseMove, point(chart, 2.5, 100_000))


def test_the_cursor_moves_by_keys(tabs, qtbot) -> None:
    chart = page(tabs, "timeline")
    for _ in range(25):
        qtbot.keyClick(chart.plot, Qt.Key.Key_Right)
    assert "2 done  ·  2 moving" in chart.text_below()


def test_a_click_on_a_bar_leads_to_its_vm(tabs, qtbot) -> None:
    drain = told(samples.drain(0), duration_ms=20_000, migrations=(
        samples.migration(1, start_ms=0, vm="web-001"),))  # fmt: skip
    tabs.show_evaluation(samples.evaluation(drains=(drain,)), samples.design_with_plan())
    chart = page(tabs, "timeline")
    with qtbot.waitSignal(tabs.activated) as caught:
        click(chart, 0.5, 5_000)
    assert caught.args == [("vm_groups", "web")]


def test_a_drag_moves_the_time_and_is_no_click(tabs) -> None:
    chart = page(tabs, "timeline")
    heard = []
    tabs.activated.connect(heard.append)
    chart.zoom(0.25)
    low = chart.plot.box.viewRange()[0][0]
    mouse(chart, QEvent.Type.MouseButtonPress, point(chart, 2, 60_000))
    viewport = surface(chart).viewport()
    moved = point(chart, 2, 55_000)
    event = QMouseEvent(
        QEvent.Type.MouseMove, moved, QPointF(viewport.mapToGlobal(moved.toPoint())),
        Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(viewport, event)
    mouse(chart, QEvent.Type.MouseButtonRelease, moved)
    assert chart.plot.box.viewRange()[0][0] == pytest.approx(low + 5_000, rel=0.05)
    assert not heard


def test_the_wheel_scrolls_rows_and_with_control_zooms_at_the_mouse(tabs) -> None:
    many = samples.drain(60, slots=2)
    tabs.show_evaluation(samples.evaluation(drains=(many,)), samples.design_with_plan())
    chart = page(tabs, "timeline")
    viewport = surface(chart).viewport()

    def wheel(at: QPointF, keys: Qt.KeyboardModifier) -> None:
        event = QWheelEvent(
            at, QPointF(viewport.mapToGlobal(at.toPoint())), QPointF(0, -120).toPoint(),
            QPointF(0, -120 if keys == Qt.KeyboardModifier.NoModifier else 120).toPoint(),
            Qt.MouseButton.NoButton, keys, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(viewport, event)

    wheel(point(chart, 2, 60_000), Qt.KeyboardModifier.NoModifier)
    assert chart.plot.box.viewRange()[1][0] == pytest.approx(3)
    span = chart.plot.visible_span()
    wheel(point(chart, 5, 0), Qt.KeyboardModifier.ControlModifier)
    assert chart.plot.visible_span() < span
    assert chart.plot.box.viewRange()[0][0] == pytest.approx(0, abs=2_000)


def test_zooming_never_leaves_the_drain(tabs) -> None:
    chart = page(tabs, "timeline")
    whole = chart.plot.visible_span()
    tabs.currentWidget().zoom_in()
    assert chart.plot.visible_span() < whole
    for _ in range(10):
        tabs.currentWidget().zoom_out()
    assert chart.plot.visible_span() == pytest.approx(whole)
    tabs.currentWidget().zoom_in()
    tabs.currentWidget().zoom_all()
    assert chart.plot.visible_span() == pytest.approx(whole)


def test_a_selected_host_shows_its_drain_until_another_is_asked_for(tabs) -> None:
    other = changed(samples.drain(2), id="drain:node-02", host="node-02", stands_for=("node-02",))
    first = changed(samples.drain(), stands_for=(samples.HOST,))
    design = changed(samples.design_with_plan(), hosts=(named_host("node-02"),))
    tabs.show_evaluation(samples.evaluation(drains=(first, other)), design)
    chart = page(tabs, "timeline")
    tabs.show_place(("hosts", "node-02"))
    assert chart.drain.id == "drain:node-02"
    tabs.show_chart("timeline", samples.DRAIN)
    tabs.show_evaluation(samples.evaluation(drains=(first, other), cost=1), design)
    assert chart.drain.id == samples.DRAIN


def test_the_row_of_a_selected_vm_stays_marked_through_edits(tabs) -> None:
    moves = tuple(
        samples.migration(n, start_ms=n * 20_000, vm=f"{name}-001")
        for n, name in enumerate(("app", "web"))
    )
    drain = told(samples.drain(0), migrations=moves)
    tabs.show_evaluation(samples.evaluation(drains=(drain,)), samples.design_with_plan())
    chart = page(tabs, "timeline")
    tabs.show_place(("vm_groups", "web"))
    assert chart.plot.marked_row == 1
    only = told(drain, migrations=moves[1:])
    tabs.show_evaluation(samples.evaluation(drains=(only,)), samples.design_with_plan())
    assert chart.plot.marked_row == 0
    tabs.show_place(("networks", "lm"))
    assert chart.plot.marked_row is None


def test_a_selected_switch_is_marked_among_the_gauges(tabs) -> None:
    chart = page(tabs, "vfs")
    tabs.show_place(("plan", "hosts", "node", "switches", "s1"))
    assert chart.plot.marked_row == 0


def test_a_link_leads_to_its_host_and_tells_its_load(tabs, qtbot) -> None:
    chart = page(tabs, "links")
    mouse(chart, QEvent.Type.MouseMove, point(chart, 1.5, 10_000))
    assert "node-01 out, port 1: 9.8\xa0Gbit/s of 10\xa0Gbit/s" in chart.text_below()
    with qtbot.waitSignal(tabs.activated) as caught:
        click(chart, 1.5, 10_000)
    assert caught.args == [("host_classes", "node")]


def test_a_failure_leads_to_what_fails_and_its_drain_to_the_timeline(tabs, qtbot) -> None:
    table = page(tabs, "failures", "network:lm").table
    row = table.currentIndex().row()
    with qtbot.waitSignal(tabs.activated) as caught:
        table.clicked.emit(table.cells.index(row, 0))
    assert caught.args == [("networks", "lm")]
    table.clicked.emit(table.cells.index(row, 5))
    assert tabs.current_chart() == "timeline"
    assert page(tabs, "timeline").drain.id == samples.FALLBACK


def test_the_model_of_a_sheet_is_sound(tabs, qtmodeltester) -> None:
    qtmodeltester.check(page(tabs, "failures").table.cells)


def test_a_gauge_leads_to_its_switch(tabs, qtbot) -> None:
    chart = page(tabs, "vfs")
    with qtbot.waitSignal(tabs.activated) as caught:
        click(chart, 0.5, 1)
    assert caught.args == [("plan", "hosts", "node", "switches", "s1")]


def test_tabs_of_others_are_brought_to_the_front_by_their_names(tabs) -> None:
    page(tabs, "cost")
    tabs.show_chart("findings")
    assert tabs.current_chart() == "cost"
    tabs.addTab(FindingsPanel(), "Findings")
    tabs.show_chart("findings")
    assert isinstance(tabs.currentWidget(), FindingsPanel)


# --- rolling drain -------------------------------------------------------------------------------


def rolled(tabs: ChartTabs, qtbot) -> ChartPage:
    """Return the chart of the rolling drain, simulated."""
    chart = page(tabs, "rolling")
    qtbot.waitUntil(chart.has_content, timeout=20_000)
    return chart


def test_a_rolling_drain_is_simulated_when_its_chart_is_first_seen(tabs, qtbot) -> None:
    tabs.show_chart("rolling")
    chart = tabs.currentWidget().findChild(ChartPage)
    assert not chart.has_content()
    assert rolled(tabs, qtbot) is chart
    assert chart.text_below().startswith("2\xa0hosts over lm  ·  takes 1:01:21")
    assert [each.text for each in chart.legend()] == [
        "Drained",
        "Updated and rebooted",
        "VMs come back",
    ]
    chart.copy_data()
    assert len(QApplication.clipboard().text().splitlines()) == 3


def test_vms_can_stay_in_a_rolling_drain(tabs, qtbot) -> None:
    chart = rolled(tabs, qtbot)
    box = chart.findChild(QComboBox, "rolling-policy")
    box.setCurrentIndex(box.findText("VMs stay where they went"))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(
        lambda: "VMs come back" not in [each.text for each in chart.legend()], timeout=20_000
    )
    assert "6\xa0moves of 4\xa0VMs" in chart.text_below()


def test_a_host_of_a_rolling_drain_is_told_and_leads_to_its_class(tabs, qtbot) -> None:
    chart = rolled(tabs, qtbot)
    mouse(chart, QEvent.Type.MouseMove, point(chart, 1.5, 60_000))
    assert "node-01 updated and rebooted" in chart.text_below()
    assert "node-02" in QToolTip.text()
    with qtbot.waitSignal(tabs.activated) as signal:
        click(chart, 1.5, 60_000)
    assert signal.args == [("host_classes", "node")]
    assert chart.plot.marked_row == 1


def test_a_rolling_drain_follows_the_plan(tabs, qtbot) -> None:
    chart = rolled(tabs, qtbot)
    tabs.show_evaluation(samples.evaluation(), changed(samples.design_with_plan(), vm_groups=()))
    qtbot.waitUntil(lambda: "takes 1:00:00" in chart.text_below(), timeout=20_000)
    tabs.show_evaluation(samples.evaluation(), tiny_design())
    assert not chart.has_content()
    assert chart.findChild(EmptyPage).isVisible()


def test_a_rolling_drain_is_drawn_in_both_themes(tabs, qapp, qtbot) -> None:
    chart = rolled(tabs, qtbot)
    for choice in ("dark", "light"):
        theme.apply(qapp, choice)
        assert chart.has_content()
        assert not tabs.grab().isNull()
    qapp.setStyleSheet("")


def test_a_title_is_not_cut_where_other_columns_leave_too_little_room(qtbot) -> None:
    title = "What does not hold of all that was promised"
    table = CellTable("Failures")
    qtbot.addWidget(table)
    table.resize(200, 100)
    table.show_sheet(Sheet((Column("Name"), Column(title, is_wide=True))))
    assert table.columnWidth(1) >= table.fontMetrics().horizontalAdvance(title)

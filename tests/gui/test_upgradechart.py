"""The upgrade of the cluster in the desktop: nodes over time, and what is to do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QComboBox, QGraphicsView, QToolButton, QToolTip

from hvplanner.evaluation import evaluate
from hvplanner.gui import theme
from hvplanner.gui.charts import ChartTabs, upgradedata
from hvplanner.gui.charts.legend import Legend
from hvplanner.gui.charts.page import ChartPage
from hvplanner.model.design import Cluster, Design
from hvplanner.report.subject import Subject
from hvplanner.upgrade import plan_upgrade
from tests.builders import changed, group, host_class, plan_for, tiny_design


def planned(release: str = "2012R2", **fields: object) -> Design:
    design = tiny_design(cluster=Cluster(name="C1", release=release), **fields)
    return changed(design, plan=plan_for(design))


@pytest.fixture
def tabs(qtbot) -> ChartTabs:
    widget = ChartTabs()
    qtbot.addWidget(widget)
    widget.resize(1200, 400)
    widget.show()
    return widget


def show(tabs: ChartTabs, qtbot, design: Design) -> ChartPage:
    """Show the upgrade of a design, once it is planned."""
    tabs.show_evaluation(evaluate(design, design.plan), design)
    tabs.show_chart("upgrade")
    chart = tabs.currentWidget().findChild(ChartPage)
    if design.plan is not None and upgradedata.targets(design):
        qtbot.waitUntil(chart.has_content, timeout=20_000)
    return chart


def choose(chart: ChartPage, name: str, text: str) -> None:
    box = chart.findChild(QComboBox, name)
    box.setCurrentIndex(box.findText(text))
    box.activated.emit(box.currentIndex())


def offered(chart: ChartPage, name: str) -> list[str]:
    box = chart.findChild(QComboBox, name)
    return [box.itemText(at) for at in range(box.count())]


def test_the_legend_has_all_the_room_that_the_choices_leave(tabs, qtbot) -> None:
    chart = show(tabs, qtbot, planned("2019"))
    legend, to_do = chart.findChild(Legend), chart.findChild(QToolButton)
    assert legend.x() <= to_do.geometry().right() + 2 * theme.GRID
    assert legend.geometry().right() >= chart.width() - 2 * theme.GRID


def test_every_step_to_the_latest_release_is_shown(tabs, qtbot) -> None:
    chart = show(tabs, qtbot, planned("2019"))
    assert offered(chart, "upgrade-target") == ["To Windows Server 2022", "To Windows Server 2025"]
    steps = offered(chart, "upgrade-step")
    assert steps[0].startswith("Windows Server 2019 to ")
    assert steps[-1].endswith(" to Windows Server 2025")
    assert chart.text_below().startswith("2\xa0nodes  ·  takes ")
    assert [each.text for each in chart.legend()] == [
        "Drained",
        "Out of the cluster",
        "VMs come back",
    ]
    chart.copy_data()
    assert len(QApplication.clipboard().text().splitlines()) == 3


def test_the_release_that_the_design_names_is_chosen(tabs, qtbot) -> None:
    chart = show(tabs, qtbot, planned(upgrade_to="2016"))
    assert chart.findChild(QComboBox, "upgrade-target").currentData() == "2016"
    assert chart.findChild(QComboBox, "upgrade-step").isHidden()


def test_another_release_can_be_chosen(tabs, qtbot) -> None:
    chart = show(tabs, qtbot, planned(upgrade_to="2016"))
    choose(chart, "upgrade-target", "To Windows Server 2019")
    qtbot.waitUntil(lambda: len(offered(chart, "upgrade-step")) == 2, timeout=20_000)
    assert "all steps" in chart.text_below()
    choose(chart, "upgrade-step", "Windows Server 2016 to Windows Server 2019")
    assert "all steps" in chart.text_below()


def test_what_is_to_do_is_told_in_order_with_its_source(tabs, qtbot) -> None:
    chart = show(tabs, qtbot, planned(upgrade_to="2016"))
    qtbot.mouseClick(chart.findChild(QToolButton, "upgrade-notes"), Qt.MouseButton.LeftButton)
    assert chart.notes.isVisible()
    rows = [[cell.text for cell in row.cells] for row in chart.notes.cells.sheet.rows]
    phases = [row[0] for row in rows]
    order = ["Before the first node", "With each node", "After the last node"]
    assert sorted(phases, key=order.index) == phases
    assert set(phases) == set(order)
    assert all(row[1] and row[2] for row in rows)
    chart.copy_data()
    assert len(QApplication.clipboard().text().splitlines()) == len(rows) + 1


def test_a_node_is_told_and_leads_to_its_class(tabs, qtbot) -> None:
    chart = show(tabs, qtbot, planned(upgrade_to="2016"))
    view = chart.plot.findChild(QGraphicsView)
    at = QPointF(view.mapFromScene(chart.plot.box.mapViewToScene(QPointF(1_800_000, 1.5))))
    where = QPointF(view.viewport().mapToGlobal(at.toPoint()))
    none, left = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton
    with qtbot.waitSignal(tabs.activated) as signal:
        for kind, button in (
            (QEvent.Type.MouseMove, none),
            (QEvent.Type.MouseButtonPress, left),
            (QEvent.Type.MouseButtonRelease, left),
        ):
            event = QMouseEvent(kind, at, where, button, button, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(view.viewport(), event)
    assert "node-02" in QToolTip.text()
    assert "The others then hold" in QToolTip.text()
    assert "node-01 out of the cluster" in chart.text_below()
    assert signal.args == [("host_classes", "node")]
    assert chart.plot.marked_row == 1


def test_it_says_what_is_missing(tabs, qtbot) -> None:
    chart = show(tabs, qtbot, tiny_design())
    assert not chart.has_content()
    chart = show(tabs, qtbot, planned("2025"))
    assert not chart.has_content()
    assert chart.findChild(QComboBox, "upgrade-target").isHidden()
    empty = changed(planned(), host_classes=(host_class(count=0),))
    tabs.show_evaluation(evaluate(empty, empty.plan), empty)
    assert not chart.has_content()
    assert chart.findChild(QComboBox, "upgrade-target").isHidden()


def test_nodes_without_which_vms_find_no_room_are_marked() -> None:
    design = planned(vm_groups=(group("big", count=2, gib=50),))
    upgrade = plan_upgrade(design, design.plan, "2016")
    (step,) = upgrade.steps
    subject = Subject(design, design.plan, evaluate(design, design.plan))
    assert all("·" in each for each in upgradedata.labels(subject, step))
    assert "too little room without 2\xa0nodes" in upgradedata.summary(upgrade, step)
    facts = upgradedata.describe(subject, step, step.turns[0])
    assert any("No room for big" in each for each in facts)


def test_it_is_drawn_in_both_themes(tabs, qapp, qtbot) -> None:
    chart = show(tabs, qtbot, planned(upgrade_to="2016"))
    for choice in ("dark", "light"):
        theme.apply(qapp, choice)
        assert chart.has_content()
        assert not tabs.grab().isNull()
    qapp.setStyleSheet("")

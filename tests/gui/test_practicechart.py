"""The table of rules of thumb in the desktop."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from hvplanner.gui import theme
from hvplanner.gui.charts import ChartTabs
from hvplanner.gui.charts import practicedata as data
from hvplanner.gui.charts.page import ChartPage
from hvplanner.model.design import Design
from hvplanner.practice.comparing import compare
from tests.builders import changed
from tests.gui import samples


@pytest.fixture
def tabs(qtbot) -> ChartTabs:
    widget = ChartTabs()
    qtbot.addWidget(widget)
    widget.resize(1200, 400)
    widget.show()
    widget.show_evaluation(samples.evaluation(), samples.design_with_plan())
    return widget


def compared(tabs: ChartTabs, qtbot) -> ChartPage:
    """Return the table, once the rules of thumb are judged."""
    tabs.show_chart("practice")
    chart = tabs.currentWidget().findChild(ChartPage)
    qtbot.waitUntil(chart.has_content, timeout=20_000)
    return chart


def names(chart: ChartPage) -> list[str]:
    return [row.cells[0].text for row in chart.table.cells.sheet.rows]


def test_rules_of_thumb_are_judged_when_their_table_is_first_seen(tabs, qtbot) -> None:
    tabs.show_chart("practice")
    assert not tabs.currentWidget().findChild(ChartPage).has_content()
    chart = compared(tabs, qtbot)
    assert names(chart)[0] == "The plan"
    assert "rule of thumb" in chart.text_below()
    chart.copy_data()
    assert len(QApplication.clipboard().text().splitlines()) == len(names(chart)) + 1


def test_those_that_cannot_be_built_come_last_with_the_reason(tabs, qtbot) -> None:
    rows = compared(tabs, qtbot).table.cells.sheet.rows
    states = [row.cells[-2].text == "Cannot be built" for row in rows]
    assert states == sorted(states)
    assert all(row.cells[-1].text for row, cannot in zip(rows, states, strict=True) if cannot)


def test_of_thousands_of_faults_a_few_are_told() -> None:
    design = samples.design_with_plan()
    found = compare(design, design.plan)
    errors = tuple(f"vm-{number} fits nowhere" for number in range(8000))
    worse = changed(found, own=changed(found.own, verdicts=(), errors=errors))
    told = data.sheet(worse).rows[0].cells[-1]
    assert "vm-0" in told.text
    assert told.text.endswith(" and 7996 more")
    assert told.tip == told.text


def test_the_table_follows_the_design(tabs, qtbot) -> None:
    chart = compared(tabs, qtbot)
    without = changed(samples.design_with_plan(), plan=None)
    tabs.show_evaluation(changed(samples.evaluation(), cost=1), without)
    qtbot.waitUntil(lambda: "The plan" not in names(chart), timeout=20_000)
    tabs.show_evaluation(samples.evaluation(), changed(Design(), name="empty"))
    assert not chart.has_content()


def test_the_table_is_drawn_in_both_themes(tabs, qapp, qtbot) -> None:
    chart = compared(tabs, qtbot)
    for choice in ("dark", "light"):
        theme.apply(qapp, choice)
        assert chart.has_content()
        assert not tabs.grab().isNull()
    qapp.setStyleSheet("")


def test_the_command_shows_the_table_without_a_plan(window, qtbot) -> None:
    window.bottom.setVisible(False)
    window.actions_table["plan.show_practice"].trigger()
    assert window.bottom.isVisible()
    chart = window.bottom.chart_in_front.findChild(ChartPage)
    qtbot.waitUntil(chart.has_content, timeout=20_000)
    assert names(chart)[0] == "Dedicated networks, 1 GbE"

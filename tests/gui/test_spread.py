"""The chart of durations says which share of the VMs is through within which time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication

from hvplanner.gui.charts import spreaddata as data
from hvplanner.gui.charts.spread import SpreadChart
from hvplanner.model.targets import Targets
from tests.builders import changed, told
from tests.gui import samples

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

times = st.lists(st.integers(0, 10**7), min_size=1, max_size=40)


def spread_of(values: list[int]) -> data.Spread:
    ordered = tuple(sorted(values))
    return data.Spread("Migration", ordered, tuple(map(str, ordered)), None)


@given(times, st.integers(1, 100))
def test_so_many_percent_are_through_within_what_is_told_and_no_more_are_needed(
    values: list[int], percent: int
) -> None:
    within = spread_of(values).within(percent)
    through = sum(each <= within for each in values)
    before = sum(each < within for each in values)
    assert 100 * through >= percent * len(values)
    assert 100 * before < percent * len(values)


@given(times)
def test_the_line_rises_from_nobody_at_once_to_all_at_the_longest(values: list[int]) -> None:
    at, shares = spread_of(values).steps
    assert (at[0], shares[0]) == (0, 0)
    assert (at[-1], shares[-1]) == (max(values), pytest.approx(100))
    assert list(at) == sorted(at)
    assert list(shares) == sorted(shares)


def test_vms_that_are_saved_are_no_migrations() -> None:
    drain = samples.drain(3)
    saved = changed(drain.migrations[0], kind="saved")
    mixed = told(drain, migrations=(saved, *drain.migrations[1:]))
    migration, blackout = data.lay_out(mixed, Targets(migration_ms=60_000))
    assert saved.vm not in migration.vms
    assert len(blackout.values) == 2
    assert (migration.target_ms, blackout.target_ms) == (60_000, None)
    assert data.lay_out(told(drain, migrations=(saved,)), Targets()) == ()


@pytest.fixture
def chart(qtbot: QtBot) -> SpreadChart:
    """Return the chart of a drain of eight VMs, shown."""
    made = SpreadChart()
    qtbot.addWidget(made)
    made.resize(900, 300)
    made.show()
    made.show_evaluation(
        samples.evaluation(drains=(samples.drain(8, slots=2),)), samples.design_with_plan()
    )
    return made


def test_the_line_below_tells_the_shares_and_under_the_mouse_who_is_through(
    chart: SpreadChart,
) -> None:
    assert "50 % of VMs within" in chart.text_below()
    viewport = chart.plot.findChild(QAbstractScrollArea).viewport()
    where = QPointF(viewport.width() * 0.4, viewport.height() / 2)
    event = QMouseEvent(
        QEvent.Type.MouseMove, where, QPointF(viewport.mapToGlobal(where.toPoint())),
        Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(viewport, event)
    assert "of 8 VMs" in chart.text_below()
    QApplication.sendEvent(viewport, QEvent(QEvent.Type.Leave))
    assert "50 % of VMs within" in chart.text_below()


def test_its_data_has_every_vm_with_both_times(chart: SpreadChart) -> None:
    lines = chart.data_text().splitlines()
    assert lines[0].split("\t") == ["What", "VM", "ms"]
    assert len(lines) == 1 + 2 * 8

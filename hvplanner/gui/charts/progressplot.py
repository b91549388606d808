"""Best plan and bound of one goal over the time of a solve."""

from __future__ import annotations

from math import nan
from typing import TYPE_CHECKING

import pyqtgraph as pg
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hvplanner.gui import theme
from hvplanner.gui.charts.axes import COUNT_STEPS, ValueAxis
from hvplanner.gui.charts.legend import Entry, Legend
from hvplanner.gui.charts.solvehistory import goal_text, is_time
from hvplanner.gui.charts.timelinedata import clock
from hvplanner.gui.theme import GRID
from hvplanner.language import tr
from hvplanner.model.units import ROUND_TIMES_MS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hvplanner.gui.charts.solvehistory import Point
    from hvplanner.model.plan import GoalName

_MARGIN = 0.12
_TAIL = 0.04
"""Part of the time axis behind the last news, so that it can be seen."""


class ProgressPlot(QWidget):
    """Draws two lines of steps that close in on each other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._goal: GoalName = "cost"
        self._currency = ""
        self.setMinimumSize(30 * GRID, 12 * GRID)
        self.setAccessibleName(tr("Best plan and bound over time"))
        self._legend = Legend()
        self._view = pg.GraphicsLayoutWidget()
        self._view.ci.layout.setContentsMargins(GRID, GRID // 2, GRID, 0)
        self._view.ci.layout.setSpacing(0)
        self._box = pg.ViewBox(enableMenu=False, defaultPadding=0.0)
        self._box.setMouseEnabled(x=False, y=False)
        self._box.disableAutoRange()
        self._values = ValueAxis(self._value_text, COUNT_STEPS, "left")
        self._times = ValueAxis(clock, ROUND_TIMES_MS)
        for axis in (self._values, self._times):
            axis.setZValue(self._box.zValue() - 1)
        self._view.addItem(self._values, 0, 0)
        self._view.addItem(self._box, 0, 1)
        self._view.addItem(self._times, 1, 1)
        for axis in (self._values, self._times):
            axis.linkToView(self._box)
        self._bound = pg.PlotCurveItem(stepMode="right", connect="finite")
        self._best = pg.PlotCurveItem(stepMode="right", connect="finite")
        for curve in (self._bound, self._best):
            self._box.addItem(curve)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(GRID, 0, GRID, 0)
        head.addWidget(self._legend)
        layout.addLayout(head)
        layout.addWidget(self._view, 1)
        self._restyle()

    def show_points(
        self, goal: GoalName, points: Sequence[Point], now_ms: int, currency: str
    ) -> None:
        """Show what is known of a goal up to now; there is at least one point."""
        self._goal, self._currency = goal, currency
        self._values.set_steps(ROUND_TIMES_MS if is_time(goal) else COUNT_STEPS)
        start = points[0].elapsed_ms
        now_ms = max(now_ms, points[-1].elapsed_ms, start + 1)
        end = now_ms + (now_ms - start) * _TAIL
        times = [*(each.elapsed_ms for each in points), end]
        best = [nan if each.value is None else each.value for each in points]
        bound = [each.bound for each in points]
        self._best.setData(times, [*best, best[-1]])
        self._bound.setData(times, [*bound, bound[-1]])
        seen = [*bound, *(each.value for each in points if each.value is not None)]
        low, high = min(seen), max(seen)
        margin = max((high - low) * _MARGIN, abs(high) * 0.02, 0.5)
        self._box.setRange(
            xRange=(start, end), yRange=(max(low - margin, min(0, low)), high + margin), padding=0
        )
        ends = (goal_text(goal, low, currency), goal_text(goal, high, currency))
        metrics = QFontMetrics(theme.caption_font())
        widest = max(metrics.horizontalAdvance(each) for each in ends)
        self._values.setWidth(widest + 3 * GRID)

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._restyle()

    def _value_text(self, value: float, step: float) -> str:
        if is_time(self._goal):
            return clock(value, step)
        return goal_text(self._goal, round(value), self._currency)

    def _restyle(self) -> None:
        colours = theme.current()
        self._view.setBackground(QColor(colours.surface))
        for axis in (self._values, self._times):
            axis.setPen(QPen(QColor(colours.border)))
            axis.setTextPen(QPen(QColor(colours.muted)))
            axis.setTickFont(theme.caption_font())
        self._best.setPen(pg.mkPen(colours.accent, width=2))
        self._bound.setPen(pg.mkPen(colours.muted, width=2, style=Qt.PenStyle.DashLine))
        self._legend.show_entries(
            (
                Entry(tr("Best plan"), colours.accent, "line"),
                Entry(tr("Bound: no plan can be better"), colours.muted, "dash"),
            )
        )

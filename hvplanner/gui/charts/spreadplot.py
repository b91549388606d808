"""Draws spreads side by side: the share of VMs that are through, over time, with the target."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hvplanner.gui import theme
from hvplanner.gui.charts.axes import COUNT_STEPS, ValueAxis
from hvplanner.gui.charts.timelinedata import clock
from hvplanner.gui.theme import GRID
from hvplanner.model.units import ROUND_TIMES_MS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hvplanner.gui.charts.spreaddata import Spread

_BESIDE = 1.06
"""How far the axis goes beyond the longest value or the target."""


class SpreadPlot(QWidget):
    """Shows two spreads; the time under the mouse is told with its spread."""

    hovered = Signal(int, float)
    """Which spread, and the time in ms; -1 where the mouse is at none."""

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spreads: tuple[Spread, ...] = ()
        self._colour = theme.current().accent
        self._view = pg.GraphicsLayoutWidget()
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.ci.layout.setContentsMargins(GRID, GRID, 2 * GRID, GRID // 2)
        self._view.ci.layout.setSpacing(0)
        self._panels = [_Panel(self._view, number) for number in range(count)]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._view)
        viewport = self._view.viewport()
        viewport.setMouseTracking(True)
        viewport.installEventFilter(self)

    def show_spreads(self, spreads: Sequence[Spread], colour: str) -> None:
        """Draw as many spreads as there are panels."""
        self._spreads = tuple(spreads)
        self._colour = colour
        self.zoom_all()
        self.restyle()

    def zoom(self, factor: float) -> None:
        """Show shorter or longer times, from 0 on."""
        for panel in self._panels:
            panel.show_up_to(panel.end * factor)

    def zoom_all(self) -> None:
        """Show all times and the targets."""
        for panel, spread in zip(self._panels, self._spreads, strict=True):
            panel.draw(spread)

    def restyle(self) -> None:
        """Take the colours of the theme."""
        self._view.setBackground(QColor(theme.current().surface))
        for panel in self._panels:
            panel.restyle(self._colour)

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.restyle()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Tell where the mouse is, before pyqtgraph would do its own."""
        if event.type() == QEvent.Type.Leave:
            self.hovered.emit(-1, 0.0)
        elif isinstance(event, QMouseEvent):
            if event.type() == QEvent.Type.MouseMove:
                self.hovered.emit(*self._at(event.position()))
            return True
        return False

    def _at(self, position: QPointF) -> tuple[int, float]:
        scene = self._view.mapToScene(position.toPoint())
        for number, panel in enumerate(self._panels[: len(self._spreads)]):
            if panel.box.sceneBoundingRect().contains(scene):
                return number, max(0.0, panel.box.mapSceneToView(scene).x())
        return -1, 0.0


class _Panel:
    """One spread: a line of steps between its axes, and a dashed line where the target is."""

    def __init__(self, view: pg.GraphicsLayoutWidget, number: int) -> None:
        self.end = 1.0
        self.box = pg.ViewBox(enableMenu=False, defaultPadding=0.0)
        self.box.setMouseEnabled(x=False, y=False)
        self.box.disableAutoRange()
        self._shares = ValueAxis(lambda value, _step: f"{value:.0f} %", COUNT_STEPS, "left")
        self._times = ValueAxis(clock, ROUND_TIMES_MS)
        self._shares.setWidth(6 * GRID)
        view.addItem(self._shares, 0, 2 * number)
        view.addItem(self.box, 0, 2 * number + 1)
        view.addItem(self._times, 1, 2 * number + 1)
        for axis in (self._shares, self._times):
            axis.setZValue(self.box.zValue() - 1)
            axis.linkToView(self.box)
        self._line = pg.PlotCurveItem()
        self._target = pg.InfiniteLine(angle=90, movable=False)
        for item in (self._target, self._line):
            self.box.addItem(item)

    def draw(self, spread: Spread) -> None:
        """Show a spread whole."""
        times, shares = spread.steps
        # To the right edge all are through.
        self._line.setData([*times, 10 * times[-1] + 1], [*shares, 100.0])
        self._times.setLabel(spread.title)
        self._target.setVisible(spread.target_ms is not None)
        self._target.setValue(spread.target_ms or 0)
        longest = max(spread.values[-1], 1)
        near = spread.target_ms is not None and spread.target_ms <= 4 * longest
        self.show_up_to(_BESIDE * max(longest, (spread.target_ms or 0) if near else 0))

    def show_up_to(self, end: float) -> None:
        """Show the times from 0 to an end in ms."""
        self.end = max(1.0, end)
        self.box.setRange(xRange=(0.0, self.end), yRange=(0.0, 104.0), padding=0)

    def restyle(self, colour: str) -> None:
        """Take the colours of the theme."""
        colours = theme.current()
        for axis in (self._shares, self._times):
            axis.setPen(QPen(QColor(colours.border)))
            axis.setTextPen(QPen(QColor(colours.muted)))
            axis.setTickFont(theme.caption_font())
        self._line.setPen(pg.mkPen(colour, width=2))
        self._target.setPen(pg.mkPen(colours.muted, width=2, style=Qt.PenStyle.DashLine))

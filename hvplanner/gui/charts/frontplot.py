"""Draws a front: a line of steps through its points, what is open, the target and the plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPen
from PySide6.QtWidgets import QGraphicsRectItem, QVBoxLayout, QWidget

from hvplanner.gui import theme
from hvplanner.gui.charts.axes import COUNT_STEPS, ValueAxis
from hvplanner.gui.charts.timelinedata import clock
from hvplanner.gui.theme import GRID
from hvplanner.language import translated
from hvplanner.model.units import ROUND_TIMES_MS
from hvplanner.report.text import clean, money

if TYPE_CHECKING:
    from hvplanner.gui.charts.frontdata import Picture, Spot
    from hvplanner.model.front import Axis

_REACH = 2 * GRID
"""How near the mouse has to be to a point, in pixels."""
_OPEN_OPACITY = 0.16


class FrontPlot(QWidget):
    """Shows one picture; points under the mouse are told by their spots."""

    hovered = Signal(object, QPointF)
    """The spot under the mouse, None for none, and where on the screen."""
    clicked = Signal(object)
    """The spot that was clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: Picture | None = None
        self._currency = ""
        self._is_time = True
        self.setMinimumHeight(12 * GRID)
        self._view = pg.GraphicsLayoutWidget()
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.ci.layout.setContentsMargins(GRID, GRID // 2, 2 * GRID, 0)
        self._view.ci.layout.setSpacing(0)
        self.box = pg.ViewBox(enableMenu=False, defaultPadding=0.0)
        self.box.setMouseEnabled(x=False, y=False)
        self.box.disableAutoRange()
        self._costs = ValueAxis(self._cost_text, COUNT_STEPS, "left")
        self._values = ValueAxis(self._value_text, ROUND_TIMES_MS)
        for axis in (self._costs, self._values):
            axis.setZValue(self.box.zValue() - 1)
        self._view.addItem(self._costs, 0, 0)
        self._view.addItem(self.box, 0, 1)
        self._view.addItem(self._values, 1, 1)
        for axis in (self._costs, self._values):
            axis.linkToView(self.box)
        self._open = QGraphicsRectItem()
        self._line = pg.PlotCurveItem()
        self._target = pg.InfiniteLine(angle=90, movable=False)
        self._marks = {
            "unproven": pg.ScatterPlotItem(size=11, symbol="o"),
            "proven": pg.ScatterPlotItem(size=11, symbol="o"),
            "present": pg.ScatterPlotItem(size=17, symbol="d"),
            "near": pg.ScatterPlotItem(size=19, symbol="o"),
        }
        for item in (self._open, self._target, self._line, *self._marks.values()):
            self.box.addItem(item)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._view)
        viewport = self._view.viewport()
        viewport.setMouseTracking(True)
        viewport.installEventFilter(self)

    def show_picture(self, picture: Picture, axis: Axis, currency: str) -> None:
        """Draw a front."""
        self._picture = picture
        self._currency = clean(currency)
        self._is_time = axis.better < 0
        self._values.set_steps(ROUND_TIMES_MS if self._is_time else COUNT_STEPS)
        self._values.setLabel(translated(axis.title))
        self.box.setRange(xRange=picture.x_range, yRange=picture.y_range, padding=0)
        widest = QFontMetrics(theme.caption_font()).horizontalAdvance(
            self._cost_text(picture.y_range[1], 1)
        )
        self._costs.setWidth(widest + 3 * GRID)
        self._line.setData([each[0] for each in picture.line], [each[1] for each in picture.line])
        self._fill("proven", picture.proven)
        self._fill("unproven", picture.unproven)
        self._fill("present", (picture.present,) if picture.present else ())
        self._fill("near", ())
        self._target.setVisible(picture.target is not None)
        if picture.target is not None:
            self._target.setValue(picture.target)
        self._open.setVisible(picture.open_from is not None)
        if picture.open_from is not None:
            end = picture.x_range[0] if self._is_time else picture.x_range[1]
            low, high = sorted((float(picture.open_from), end))
            bottom, top = picture.y_range
            self._open.setRect(QRectF(low, bottom, high - low, top - bottom))
        self.restyle()

    def restyle(self) -> None:
        """Take the colours of the theme."""
        colours = theme.current()
        self._view.setBackground(QColor(colours.surface))
        for axis in (self._costs, self._values):
            axis.setPen(QPen(QColor(colours.border)))
            axis.setTextPen(QPen(QColor(colours.muted)))
            axis.setTickFont(theme.caption_font())
        accent = pg.mkPen(colours.accent, width=2)
        self._line.setPen(accent)
        self._target.setPen(pg.mkPen(colours.muted, width=2, style=Qt.PenStyle.DashLine))
        shade = QColor(colours.muted)
        shade.setAlphaF(_OPEN_OPACITY)
        self._open.setBrush(shade)
        self._open.setPen(QPen(Qt.PenStyle.NoPen))
        for name, fill in (
            ("proven", colours.accent),
            ("unproven", colours.surface),
            ("present", None),
            ("near", None),
        ):
            marks = self._marks[name]
            marks.setBrush(pg.mkBrush(fill) if fill else None)
            marks.setPen(pg.mkPen(colours.text, width=2) if name == "present" else accent)

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.restyle()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Tell which point the mouse is at, before pyqtgraph would do its own."""
        kind = event.type()
        if kind == QEvent.Type.Leave:
            self._hover(None, QPointF())
        elif isinstance(event, QMouseEvent):
            spot = self._near(event.position())
            if kind == QEvent.Type.MouseMove:
                self._hover(spot, event.globalPosition())
                return True
            is_left = event.button() == Qt.MouseButton.LeftButton
            if kind == QEvent.Type.MouseButtonRelease and is_left and spot is not None:
                self.clicked.emit(spot)
            return is_left
        return False

    def _hover(self, spot: Spot | None, where: QPointF) -> None:
        self._fill("near", (spot,) if spot else ())
        pointing = Qt.CursorShape.PointingHandCursor if spot else Qt.CursorShape.ArrowCursor
        self._view.viewport().setCursor(pointing)
        self.hovered.emit(spot, where)

    def _near(self, at: QPointF) -> Spot | None:
        """Return the spot of a point of the front that is nearest to a place in the view."""
        picture = self._picture
        spots = (*picture.proven, *picture.unproven) if picture else ()

        def distance(spot: Spot) -> float:
            there = self._view.mapFromScene(self.box.mapViewToScene(QPointF(*spot)))
            return (QPointF(there) - at).manhattanLength()

        nearest = min(spots, key=distance, default=None)
        return nearest if nearest is not None and distance(nearest) <= _REACH else None

    def _fill(self, name: str, spots: tuple[Spot, ...]) -> None:
        self._marks[name].setData([each[0] for each in spots], [each[1] for each in spots])

    def _cost_text(self, value: float, _step: float) -> str:
        return money(round(value), self._currency)

    def _value_text(self, value: float, step: float) -> str:
        return clock(value, step) if self._is_time else f"{value:g} %"

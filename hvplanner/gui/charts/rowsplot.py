"""A plot of rows over one axis, which scrolls through the rows and zooms along the axis."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollBar, QWidget

from hvplanner.gui import theme
from hvplanner.gui.charts.axes import LabelAxis, ValueAxis

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent

_ZOOM = 1.4
_FARTHEST = 400
"""How many times the axis can be enlarged."""
_LABELS_WIDEST = 36 * theme.GRID


class RowsPlot(QWidget):
    """Draws series of bars in labelled rows, the first on top. A cursor reads off any value.

    Values along the axis are from 0 to `end`; row n covers n to n + 1 from above.
    """

    cursor_moved = Signal(float)
    """The value the cursor is at; below 0 when it is gone."""
    hovered = Signal(int, float, QPointF)
    """Row and value under the mouse, and where that is on the screen; row -1 for none."""
    clicked = Signal(int, float)
    """Row and value."""

    def __init__(
        self,
        text_of: Callable[[float, float], str],
        steps: Sequence[float],
        row_height: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._row_height = row_height
        self._rows = 0
        self._end = 1.0
        self._cursor_at = -1.0
        self.marked_row: int | None = None
        self._pressed: QPointF | None = None
        self._moved = 0.0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(12 * theme.GRID)

        self._view = pg.GraphicsLayoutWidget()
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # Room for half of the last mark of the axis at the right.
        self._view.ci.layout.setContentsMargins(0, theme.GRID // 2, 3 * theme.GRID, 0)
        self._view.ci.layout.setSpacing(0)
        self._view.viewport().setMouseTracking(True)
        self._view.viewport().installEventFilter(self)
        self.box = pg.ViewBox(enableMenu=False, defaultPadding=0.0)
        self.box.setMouseEnabled(x=False, y=False)
        self.box.invertY(True)
        self.box.disableAutoRange()
        self._labels = LabelAxis()
        self._axis = ValueAxis(text_of, steps)
        self._view.addItem(self._labels, 0, 0)
        self._view.addItem(self.box, 0, 1)
        self._view.addItem(self._axis, 1, 1)
        self._axis.setZValue(self.box.zValue() - 1)  # its lines lie behind the bars
        self.box.sigResized.connect(self._place_rows)
        self._labels.linkToView(self.box)
        self._axis.linkToView(self.box)
        self._cursor = pg.InfiniteLine(angle=90)
        self._cursor.hide()
        self._cursor.setZValue(30)
        self.box.addItem(self._cursor, ignoreBounds=True)
        self._mark = pg.LinearRegionItem(orientation="horizontal", movable=False)
        self._mark.setZValue(-20)
        self._mark.hide()
        self.box.addItem(self._mark, ignoreBounds=True)
        self._lines: dict[str, pg.InfiniteLine] = {}

        self._scroll = QScrollBar(Qt.Orientation.Vertical)
        self._scroll.valueChanged.connect(self._on_scroll)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._view)
        layout.addWidget(self._scroll)
        self.restyle()

    # --- what is shown ------------------------------------------------------------------------

    def set_rows(self, labels: Sequence[str], end: float) -> None:
        """Show as many rows, with an axis from 0 to `end`. What is enlarged stays so."""
        is_whole = self.visible_span() >= self._end * 0.999
        self._rows = len(labels)
        self._end = max(end, 1e-9)
        self._labels.set_labels(labels)
        metrics = QFontMetrics(theme.caption_font())
        widest = max((metrics.horizontalAdvance(each) for each in labels), default=0)
        self._labels.setWidth(min(widest + 2 * theme.GRID, _LABELS_WIDEST))
        self.box.setLimits(xMin=0, xMax=self._end, minXRange=self._end / _FARTHEST)
        if is_whole:
            self.zoom_all()
        self._place_rows()
        self.set_cursor(-1)

    def add_bars(self, z: int = 0) -> pg.BarGraphItem:
        """Return a new series of bars; give it its bars by `fill`."""
        bars = pg.BarGraphItem(x0=[], y0=[], width=1, height=1, pen=None, brush=None)
        bars.setZValue(z)
        self.box.addItem(bars, ignoreBounds=True)
        return bars

    def set_line(self, name: str, value: float | None, colour: str, style: Qt.PenStyle) -> None:
        """Show a line across all rows at a value, or none."""
        if name not in self._lines:
            self._lines[name] = pg.InfiniteLine(angle=90)
            self._lines[name].setZValue(20)
            self.box.addItem(self._lines[name], ignoreBounds=True)
        line = self._lines[name]
        line.setVisible(value is not None)
        line.setValue(value or 0)
        line.setPen(pg.mkPen(colour, width=2, style=style))

    def mark_row(self, row: int | None) -> None:
        """Show a row as selected, and scroll to it; or none."""
        self.marked_row = row
        self._mark.setVisible(row is not None)
        if row is not None:
            self._mark.setRegion((row, row + 1))
            per_page = self._scroll.pageStep()
            if not self._scroll.value() <= row * 100 <= self._scroll.value() + per_page - 100:
                self._scroll.setValue(row * 100 - per_page // 2)

    def restyle(self) -> None:
        """Take the colours of the theme."""
        colours = theme.current()
        self._view.setBackground(QColor(colours.surface))
        for axis in (self._labels, self._axis):
            axis.setPen(QPen(QColor(colours.border)))
            axis.setTextPen(QPen(QColor(colours.muted)))
            axis.setTickFont(theme.caption_font())
        self._labels.setTextPen(QPen(QColor(colours.text)))
        self._cursor.setPen(pg.mkPen(colours.accent, width=1))
        self._mark.setBrush(QColor(colours.accent_tint))
        for line in self._mark.lines:
            line.setPen(pg.mkPen(None))

    # --- moving about -------------------------------------------------------------------------

    def visible_span(self) -> float:
        """Return how much of the axis is seen."""
        low, high = self.box.viewRange()[0]
        return float(high - low)

    def zoom(self, factor: float) -> None:
        """Show a part of the axis that is `factor` times as long, around the cursor if any."""
        low, high = self.box.viewRange()[0]
        middle = self._cursor_at if low <= self._cursor_at <= high else (low + high) / 2
        self._zoom_at(middle, factor)

    def zoom_all(self) -> None:
        """Show all of the axis."""
        self.box.setXRange(0, self._end, padding=0)

    def set_cursor(self, value: float) -> None:
        """Put the cursor at a value; below 0 it goes."""
        value = min(value, self._end) if value >= 0 else -1.0
        if value == self._cursor_at:
            return
        self._cursor_at = value
        self._cursor.setVisible(value >= 0)
        self._cursor.setValue(max(value, 0))
        self.cursor_moved.emit(value)

    def _zoom_at(self, value: float, factor: float) -> None:
        low, high = self.box.viewRange()[0]
        self._show(value - (value - low) * factor, value + (high - value) * factor)

    def _show(self, low: float, high: float) -> None:
        span = min(max(high - low, self._end / _FARTHEST), self._end)
        low = min(max(low, 0), self._end - span)
        self.box.setXRange(low, low + span, padding=0)

    @Slot()
    def _place_rows(self) -> None:
        height = max(1.0, self.box.height())
        per_row = min(max(height / max(1, self._rows), self._row_height), self._row_height * 1.75)
        seen = height / per_row
        hidden = max(0.0, self._rows - seen)
        self._scroll.setVisible(hidden > 0.01)
        self._scroll.setPageStep(round(seen * 100))
        self._scroll.setSingleStep(100)
        self._scroll.setRange(0, round(hidden * 100))
        self._labels.set_row_height(per_row)
        self._on_scroll()

    @Slot()
    def _on_scroll(self) -> None:
        top = self._scroll.value() / 100
        self.box.setYRange(top, top + max(0.01, self._scroll.pageStep() / 100), padding=0)

    # --- events -------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the cursor and the rows, and zoom, by keys."""
        key = event.key()
        step = self.visible_span() / (20 if event.modifiers() else 100)
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            by = step if key == Qt.Key.Key_Right else -step
            self.set_cursor(max(0.0, max(self._cursor_at, 0.0) + by))
            low, high = self.box.viewRange()[0]
            if not low <= self._cursor_at <= high:
                self._show(low + by, high + by)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            lines = {Qt.Key.Key_Up: -100, Qt.Key.Key_Down: 100}.get(Qt.Key(key))
            page = self._scroll.pageStep() * (1 if key == Qt.Key.Key_PageDown else -1)
            self._scroll.setValue(self._scroll.value() + (page if lines is None else lines))
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(1 / _ZOOM)
        elif key == Qt.Key.Key_Minus:
            self.zoom(_ZOOM)
        elif key == Qt.Key.Key_0:
            self.zoom_all()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.restyle()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Handle the mouse over the plot before pyqtgraph would."""
        kind = event.type()
        if kind == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            return self._on_move(event)
        if kind == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            return self._on_press(event)
        if kind == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            return self._on_release(event)
        if kind == QEvent.Type.Wheel and isinstance(event, QWheelEvent):
            return self._on_wheel(event)
        if kind == QEvent.Type.Leave:
            self.set_cursor(-1)
            self.hovered.emit(-1, 0.0, QPointF())
        return False

    def _on_move(self, event: QMouseEvent) -> bool:
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            delta = event.position().x() - self._pressed.x()
            self._pressed = event.position()
            low, high = self.box.viewRange()[0]
            by = delta * (high - low) / max(1.0, self.box.width())
            self._moved += abs(delta)
            self._show(low - by, high - by)
            return True
        row, value = self._at(event.position())
        self.set_cursor(value if 0 <= value <= self._end else -1)
        self.hovered.emit(row, value, event.globalPosition())
        return True

    def _on_press(self, event: QMouseEvent) -> bool:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self._pressed = event.position()
            self._moved = 0.0
            return True
        return False

    def _on_release(self, event: QMouseEvent) -> bool:
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return False
        self._pressed = None
        if self._moved < 4:
            row, value = self._at(event.position())
            if row >= 0:
                self.clicked.emit(row, value)
        return True

    def _on_wheel(self, event: QWheelEvent) -> bool:
        turned = event.angleDelta().y() or event.angleDelta().x()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            _, value = self._at(event.position())
            self._zoom_at(value, _ZOOM ** (-turned / 120))
        elif event.angleDelta().x() or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            low, high = self.box.viewRange()[0]
            by = -turned / 120 * (high - low) / 10
            self._show(low + by, high + by)
        else:
            self._scroll.setValue(self._scroll.value() - round(turned / 120 * 300))
        return True

    def _at(self, position: QPointF) -> tuple[int, float]:
        """Return row and value at a point of the view; row -1 outside of all rows."""
        scene = self._view.mapToScene(position.toPoint())
        point = self.box.mapSceneToView(scene)
        is_inside = self.box.sceneBoundingRect().contains(scene) and 0 <= point.y() < self._rows
        return (int(point.y()) if is_inside else -1), float(point.x())


def fill(
    series: pg.BarGraphItem,
    spans: Sequence[tuple[float, float, float]],
    *,
    height: float,
    colour: str,
    opacity: float = 1.0,
    outline: int = 0,
    middle: float = 0.5,
    frame: str | None = None,
) -> None:
    """Give a series its bars: (row, from, to), around a middle in their rows.

    An outline of `frame`, else of their own colour, keeps them at least so many pixels wide.
    """
    brush = QColor(colour)
    brush.setAlphaF(opacity)
    series.setOpts(
        x0=[start for _, start, _ in spans],
        x1=[end for _, _, end in spans],
        y0=[row + middle - height / 2 for row, _, _ in spans],
        width=None,
        height=height,
        brush=pg.mkBrush(brush),
        pen=pg.mkPen(frame or brush, width=outline) if outline else pg.mkPen(None),
    )

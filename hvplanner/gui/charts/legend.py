"""What the colours and shapes of a chart mean."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from hvplanner.gui import theme
from hvplanner.gui.theme import GRID
from hvplanner.language import tr

Shape = Literal["bar", "pair", "thin", "outline", "line", "dash", "dot", "ring", "diamond"]
_ROWS = 2
_SWATCH = 2 * GRID
_AT_THE_END = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
_SHADE = 0.55
"""Opacity of the second of two neighbours in one colour."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A word with the shape it explains."""

    text: str
    colour: str
    shape: Shape = "bar"


class Legend(QWidget):
    """Explains a chart in a row, or two; entries that find no room are in the tool tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(0)

    def show_entries(self, entries: tuple[Entry, ...]) -> None:
        """Explain other things."""
        if entries != self._entries:
            self._entries = entries
            text = tr("Legend: {entries}", entries=", ".join(each.text for each in entries))
            self.setAccessibleName(text)
            self.setToolTip(text)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Return the room for all entries in a row, and for a second one below."""
        width = sum(self._width(each) for each in self._entries)
        return QSize(width, _ROWS * QFontMetrics(theme.caption_font()).height())

    def minimumSizeHint(self) -> QSize:
        """Return a size that never pushes others aside."""
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the entries that fit."""
        painter = QPainter(self)
        painter.setFont(theme.caption_font())
        rows = self._rows()
        height = self.height() // max(1, len(rows))
        for number, row in enumerate(rows):
            left, top = 0, number * height
            for entry in row:
                width = self._width(entry)
                _draw_shape(painter, QRect(left, top + height // 2 - 5, _SWATCH, 10), entry)
                painter.setPen(QColor(theme.current().muted))
                area = QRect(left + _SWATCH + GRID // 2, top, width, height)
                painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter), entry.text)
                left += width
        if sum(map(len, rows)) < len(self._entries):
            painter.setPen(QColor(theme.current().muted))
            last = QRect(0, self.height() - height, self.width(), height)
            painter.drawText(last, _AT_THE_END, "…")
        painter.end()

    def _rows(self) -> list[list[Entry]]:
        """Return the entries that fit, row by row."""
        rows: list[list[Entry]] = [[]]
        left = 0
        for entry in self._entries:
            width = self._width(entry)
            # Behind the last row there is room for an ellipsis.
            if left + width - 2 * GRID > self.width() - (2 * GRID if len(rows) == _ROWS else 0):
                if len(rows) == _ROWS:
                    break
                rows.append([])
                left = 0
            rows[-1].append(entry)
            left += width
        return [row for row in rows if row]

    @staticmethod
    def _width(entry: Entry) -> int:
        text = QFontMetrics(theme.caption_font()).horizontalAdvance(entry.text)
        return _SWATCH + GRID // 2 + text + 2 * GRID


def _draw_shape(painter: QPainter, area: QRect, entry: Entry) -> None:
    colour = QColor(entry.colour)
    middle = area.center().y()
    if entry.shape in ("line", "dash"):
        style = Qt.PenStyle.DashLine if entry.shape == "dash" else Qt.PenStyle.SolidLine
        painter.setPen(QPen(colour, 2, style))
        painter.drawLine(area.left(), middle + 1, area.right(), middle + 1)
    elif entry.shape in ("dot", "ring", "diamond"):
        _draw_mark(painter, QRectF(area.center().x() - 4, area.center().y() - 4, 10, 10), entry)
    elif entry.shape == "thin":
        painter.fillRect(QRect(area.left(), middle, area.width(), 3), colour)
    elif entry.shape == "outline":
        painter.setPen(QPen(colour, 1))
        painter.drawRect(area.adjusted(0, 0, -1, -1))
    else:
        painter.fillRect(area, colour)
        if entry.shape == "pair":
            half = QRect(area.center().x() + 1, area.top(), area.width() // 2, area.height())
            painter.fillRect(half, QColor(theme.current().surface))
            colour.setAlphaF(_SHADE)
            painter.fillRect(half, colour)


def _draw_mark(painter: QPainter, area: QRectF, entry: Entry) -> None:
    colour = QColor(entry.colour)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 2))
    painter.setBrush(QColor(theme.current().surface) if entry.shape == "ring" else colour)
    if entry.shape == "diamond":
        middle = area.center()
        corners = (
            QPointF(middle.x(), area.top()),
            QPointF(area.right(), middle.y()),
            QPointF(middle.x(), area.bottom()),
            QPointF(area.left(), middle.y()),
        )
        painter.drawPolygon(corners)
    else:
        painter.drawEllipse(area.adjusted(1, 1, -1, -1))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

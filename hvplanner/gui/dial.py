"""Draws the dial of a target: a bar against a mark, in which shapes say what colours say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from hvplanner.gui.dialdata import END

if TYPE_CHECKING:
    from PySide6.QtCore import QRect

    from hvplanner.gui.dialdata import Dial
    from hvplanner.gui.theme import Theme

HEIGHT = 13
_BAR = 5
_FLAG = 4
"""Of the mark above the bar, on the side where the value belongs."""
_REACH = 3
"""From the bar to the line that says how far the value reaches, and half of what ends that."""


@dataclass(frozen=True, slots=True)
class DialColours:
    """What a dial is drawn in."""

    state: str
    track: str
    mark: str
    reach: str

    @staticmethod
    def of(theme: Theme, state: str, *, is_doubtful: bool) -> DialColours:
        """Return the colours of a theme for a value in the colour of its state."""
        return DialColours(
            state=state,
            track=theme.muted,
            mark=theme.text,
            reach=theme.attention if is_doubtful else theme.muted,
        )


def paint_dial(painter: QPainter, dial: Dial, area: QRect, colours: DialColours) -> None:
    """Draw a dial into an area of its height.

    The bar is filled up to the value. What is too much or falls short is hatched; a flag on the
    mark points to the side where the value belongs; a line below says how far the value reaches,
    with an arrow where that is beyond the dial. Nothing judged is a dashed frame.
    """

    def x(share: float) -> float:
        return area.left() + min(share, END) / END * (area.width() - 1)

    bar = QRectF(area.left() + 0.5, area.top() + _FLAG + 0.5, area.width() - 1, _BAR)
    painter.save()
    frame = QPen(QColor(colours.track))
    if dial.value is None:
        frame.setStyle(Qt.PenStyle.DashLine)
    else:
        sound = dial.value if dial.amiss is None else dial.amiss[0]
        filled = QRectF(bar.topLeft(), QPointF(x(sound), bar.bottom()))
        painter.fillRect(filled, QColor(colours.state))
        if dial.amiss is not None:
            start, end = dial.amiss
            amiss = QRectF(QPointF(x(start), bar.top()), QPointF(x(end), bar.bottom()))
            painter.fillRect(amiss, QBrush(QColor(colours.state), Qt.BrushStyle.BDiagPattern))
    painter.setPen(frame)
    painter.drawRect(bar)
    _paint_mark(painter, x(1.0), bar, colours.mark, points_left=dial.at_most)
    if dial.low is not None and dial.high is not None:
        y = bar.bottom() + _REACH
        _paint_reach(painter, (x(dial.low), x(dial.high)), y, colours.reach, dial.high > END)
    painter.restore()


def _paint_mark(
    painter: QPainter, x: float, bar: QRectF, colour: str, *, points_left: bool
) -> None:
    painter.setPen(QPen(QColor(colour), 1))
    painter.drawLine(QPointF(x, bar.top() - _FLAG), QPointF(x, bar.bottom() + 1))
    side = -_FLAG if points_left else _FLAG
    painter.setBrush(QColor(colour))
    top = bar.top() - _FLAG
    flag = (QPointF(x, top), QPointF(x + side, top + _FLAG / 2), QPointF(x, top + _FLAG))
    painter.drawPolygon(QPolygonF(flag))


def _paint_reach(
    painter: QPainter, ends: tuple[float, float], y: float, colour: str, is_open: bool
) -> None:
    low, high = ends
    cap = _REACH - 1
    painter.setPen(QPen(QColor(colour), 1))
    painter.drawLine(QPointF(low, y), QPointF(high, y))
    painter.drawLine(QPointF(low, y - cap), QPointF(low, y + cap))
    if is_open:
        painter.setBrush(QColor(colour))
        head = (
            QPointF(high - 2 * cap, y - cap),
            QPointF(high, y),
            QPointF(high - 2 * cap, y + cap),
        )
        painter.drawPolygon(QPolygonF(head))
    else:
        painter.drawLine(QPointF(high, y - cap), QPointF(high, y + cap))

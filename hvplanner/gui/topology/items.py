"""Draws boxes, wires and joints in the colours of the theme."""

from __future__ import annotations

from functools import lru_cache
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsPathItem,
    QStyleOptionGraphicsItem,
    QWidget,
)

from hvplanner.gui import theme
from hvplanner.report.topology.states import PLAIN, State

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from hvplanner.gui.theme import Theme
    from hvplanner.report.topology.drawing import Box, Joint, Wire

ARROW_WIDTH = 28.0
"""The part of a class's header that folds and unfolds it."""
_PAD = 8.0
_RADIUS = 4.0
_BAR = 4.0
_JOINT = 4.5
_SIGNS = {"violated": "✗ ", "attention": "! ", "good": "", "plain": ""}
_LOST_OPACITY = 0.55
_ONE_LINE = int(
    Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
)


class Look:
    """Colours and fonts of a whole drawing, looked up once: they cost more than drawing does."""

    def __init__(self) -> None:
        self.colours = theme.current()
        self.caption = theme.caption_font()
        self.strong = theme.strong_font()


class BoxItem(QGraphicsItem):
    """A box: frames and fields alike, told apart by their kind."""

    def __init__(self, box: Box, look: Look) -> None:
        super().__init__()
        self._look = look
        self.box = box
        self._area = QRectF(0, 0, box.width, box.height)
        self._state = PLAIN
        self._marks: frozenset[str] = frozenset()
        self.setPos(box.x, box.y)
        self.setZValue({"class": 0, "card": 1}.get(box.kind, 3))
        self._set_tip()

    def show_state(self, state: State) -> None:
        """Draw it in another state."""
        if self._state != state:
            self._state = state
            self.update()
            self._set_tip()

    def _set_tip(self) -> None:
        tip = "\n".join(filter(None, (self.box.tip, self._state.tip)))
        self.setToolTip(f"<p style='white-space:pre-line'>{escape(tip)}</p>" if tip else "")

    def mark(self, *, selected: bool, current: bool, found: bool) -> None:
        """Mark it as selected, as where the keyboard is, and as found by the search."""
        given = {"selected": selected, "current": current, "found": found}
        marks = frozenset(name for name, holds in given.items() if holds)
        if marks != self._marks:
            self._marks = marks
            self.update()

    @property
    def state_text(self) -> str:
        """Return the second text as it is shown."""
        return f"{_SIGNS[self._state.tone]}{self._state.text}" if self._state.text else ""

    def boundingRect(self) -> QRectF:
        """Return the room it takes, outline included."""
        return self._area.adjusted(-3, -3, 3, 3)

    def paint(
        self,
        painter: QPainter,
        _option: QStyleOptionGraphicsItem,
        _widget: QWidget | None = None,
    ) -> None:
        """Draw ground and outline, then the texts, then how full it is."""
        colours = self._look.colours
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._state.is_lost:
            painter.setOpacity(_LOST_OPACITY)
        self._draw_ground(painter, colours)
        painter.setOpacity(1.0)
        painter.setPen(QColor(colours.muted if self._state.is_lost else colours.text))
        if self.box.kind in ("class", "port", "card"):
            self._draw_level(painter, colours)
        else:
            self._draw_stacked(painter, colours)
        self._draw_fill(painter, colours)
        self._draw_marks(painter, colours)

    def _draw_ground(self, painter: QPainter, colours: Theme) -> None:
        state = self._state
        ground = {"class": colours.window, "hint": colours.window}.get(
            self.box.kind, colours.surface
        )
        edge, width, style = colours.border, 1.0, Qt.PenStyle.SolidLine
        if state.is_lost:
            ground, edge, style = colours.border, colours.violated, Qt.PenStyle.DashLine
        elif state.is_carrying:
            ground, edge, width = colours.accent_tint, colours.accent, 1.5
        elif state.tone == "violated":
            ground, edge = colours.violated_tint, colours.violated
        elif state.tone == "attention":
            ground, edge = colours.attention_tint, colours.attention
        elif self.box.kind == "hint":
            style = Qt.PenStyle.DashLine
        painter.setPen(QPen(QColor(edge), width, style))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(self._area.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        if self.box.role is not None:
            painter.fillRect(
                QRectF(1, self._area.height() - 4, self._area.width() - 2, 3),
                QColor(colours.roles[self.box.role]),
            )

    def _draw_level(self, painter: QPainter, colours: Theme) -> None:
        """Draw title and second text on one line, at the left and at the right."""
        box = self.box
        line = QRectF(_PAD, 0, box.width - 2 * _PAD, min(box.height, 32.0))
        font = self._look.caption if box.kind == "port" else self._look.strong
        if box.kind == "card":
            font = self._look.caption
            line.setHeight(22.0)
        if box.folded is not None:
            _draw_arrow(painter, QColor(colours.muted), folded=box.folded)
            line.setLeft(ARROW_WIDTH)
        right = self.state_text or box.detail
        small = self._look.caption
        room = min(QFontMetricsF(small).horizontalAdvance(right), line.width() * 0.62)
        side = QRectF(line.right() - room - 1, line.top(), room + 1, line.height())
        line.setRight(side.left() - _PAD / 2)
        _write(painter, line, font, box.title)
        painter.setPen(QColor(self._text_colour(colours)))
        _write(painter, side, small, right)

    def _draw_stacked(self, painter: QPainter, colours: Theme) -> None:
        """Draw title and second text below each other."""
        line = QRectF(_PAD, 4, self.box.width - 2 * _PAD, 18)
        _write(painter, line, self._look.strong, self.box.title)
        painter.setPen(QColor(self._text_colour(colours)))
        line.translate(0, 17)
        _write(painter, line, self._look.caption, self.state_text or self.box.detail)

    def _text_colour(self, colours: Theme) -> str:
        if self._state.is_lost or self._state.tone == "violated":
            return colours.violated
        return colours.attention if self._state.tone == "attention" else colours.muted

    def _draw_fill(self, painter: QPainter, colours: Theme) -> None:
        percent = self._state.percent
        if percent is None or self._state.is_lost:
            return
        tones = {"violated": colours.violated, "attention": colours.attention}
        colour = QColor(tones.get(self._state.tone, colours.good))
        low = 2.0 if self.box.kind == "port" else _BAR
        track = QRectF(_PAD, self._area.height() - low - 2, self.box.width - 2 * _PAD, low - 0.5)
        painter.fillRect(track, QColor(colours.border))
        track.setWidth(track.width() * min(100, percent) / 100)
        painter.fillRect(track, colour)

    def _draw_marks(self, painter: QPainter, colours: Theme) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        around = self._area.adjusted(-1, -1, 1, 1)
        if "found" in self._marks:
            painter.setPen(QPen(QColor(colours.attention), 2, Qt.PenStyle.DotLine))
            painter.drawRoundedRect(around, _RADIUS, _RADIUS)
        if "selected" in self._marks:
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRoundedRect(around, _RADIUS, _RADIUS)
        if "current" in self._marks:
            painter.setPen(QPen(QColor(colours.accent), 1, Qt.PenStyle.DotLine))
            painter.drawRoundedRect(around.adjusted(-1.5, -1.5, 1.5, 1.5), _RADIUS, _RADIUS)


class WireItem(QGraphicsPathItem):
    """A wire: level where it can be, else a curve that leaves and arrives level."""

    def __init__(self, wire: Wire, look: Look) -> None:
        super().__init__()
        self._look = look
        self.wire = wire
        (x, y), (to_x, to_y) = wire.start, wire.end
        path = QPainterPath(QPointF(x, y))
        if x == to_x or y == to_y:
            path.lineTo(to_x, to_y)
        else:
            bend = (to_x - x) / 2
            path.cubicTo(x + bend, y, to_x - bend, to_y, to_x, to_y)
        self.setPath(path)
        self.show_state(PLAIN)

    def show_state(self, state: State) -> None:
        """Draw it in another state."""
        colours = self._look.colours
        colour = QColor(colours.roles[self.wire.role] if self.wire.role else colours.muted)
        pen = QPen(colour, 4.0 if self.wire.bus else 1.2)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        height = 0.5 if self.wire.bus else 2.0
        if state.is_lost:
            pen = QPen(QColor(colours.violated), 1.2, Qt.PenStyle.DashLine)
            height -= 0.1
        elif state.is_carrying:
            pen.setWidthF(5.0 if self.wire.bus else 2.4)
            height += 0.2
            if not self.wire.role:
                pen.setColor(QColor(colours.accent))
        elif self.wire.bus and not self.wire.role:
            colour.setAlphaF(0.5)
            pen.setColor(colour)
        self.setPen(pen)
        self.setZValue(height)


class JointItem(QGraphicsItem):
    """A dot on a bar, with the share of a network beside it."""

    def __init__(self, joint: Joint, look: Look) -> None:
        super().__init__()
        self._look = look
        self.joint = joint
        self._state = PLAIN
        self.setPos(joint.x, joint.y)
        self.setZValue(4)

    def show_state(self, state: State) -> None:
        """Draw it in another state."""
        self._state = state
        self.update()

    def boundingRect(self) -> QRectF:
        """Return the room of dot and text."""
        return QRectF(-8, -20, 60, 28)

    def paint(
        self,
        painter: QPainter,
        _option: QStyleOptionGraphicsItem,
        _widget: QWidget | None = None,
    ) -> None:
        """Draw a dot, or a cross where it is lost."""
        colours = self._look.colours
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        role = self.joint.role
        colour = QColor(colours.roles[role] if role else colours.muted)
        if self._state.is_lost:
            painter.setPen(QPen(QColor(colours.violated), 2))
            painter.drawLine(QPointF(-4, -4), QPointF(4, 4))
            painter.drawLine(QPointF(-4, 4), QPointF(4, -4))
        else:
            size = _JOINT + (1.5 if self._state.is_carrying else 0)
            painter.setPen(QPen(QColor(colours.surface), 1))
            painter.setBrush(colour)
            painter.drawEllipse(QPointF(0, 0), size, size)
        if self.joint.text:
            painter.setPen(QColor(colours.muted))
            _write(painter, QRectF(7, -19, 44, 16), self._look.caption, self.joint.text)


def _write(painter: QPainter, area: QRectF, font: QFont, text: str) -> None:
    """Write one line, cut where it is longer than its room."""
    painter.setFont(font)
    painter.drawText(area, _ONE_LINE, _cut(text, font, area.width() + 0.5))


@lru_cache(maxsize=4096)
def _cut(text: str, font: QFont, width: float) -> str:
    # Measured once, not in every frame.
    return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width)


def _draw_arrow(painter: QPainter, colour: QColor, *, folded: bool) -> None:
    painter.save()
    painter.setPen(QPen(colour, 1.8))
    points = (
        (QPointF(12, 11), QPointF(17, 16), QPointF(12, 21))
        if folded
        else (QPointF(9, 13.5), QPointF(14, 18.5), QPointF(19, 13.5))
    )
    painter.drawPolyline(points)
    painter.restore()

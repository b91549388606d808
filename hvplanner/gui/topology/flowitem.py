"""Draws where VMs go: an arrow, thicker the more of them there are."""

from __future__ import annotations

import math
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPainterPathStroker, QPen
from PySide6.QtWidgets import QGraphicsPathItem

if TYPE_CHECKING:
    from hvplanner.gui.topology.items import Look
    from hvplanner.report.topology.flows import Flow

_HEAD = 7.0
_SLIM, _BROAD = 1.4, 4.0
_OPACITY = 0.8
_REACH = 8.0
"""How near the mouse has to be."""


class FlowItem(QGraphicsPathItem):
    """An arrow over the frames of classes and below all that has a text to be read."""

    def __init__(self, flow: Flow, look: Look, most: int) -> None:
        super().__init__()
        self.flow = flow
        colour = QColor(look.colours.accent)
        corners = [QPointF(*each) for each in flow.path]
        path = QPainterPath(corners[0])
        for corner in corners[1:]:
            path.lineTo(corner)
        path.addPath(_head(corners[-2], corners[-1]))
        self.setPath(path)
        width = _SLIM + (_BROAD - _SLIM) * flow.vms / max(1, most)
        pen = QPen(colour, width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self.setPen(pen)
        self.setOpacity(_OPACITY)
        self.setZValue(2.5)
        self.setToolTip(f"<p>{escape(flow.tip)}</p>")
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def shape(self) -> QPainterPath:
        """Return where the mouse is on it: near the line."""
        stroker = QPainterPathStroker()
        stroker.setWidth(_REACH)
        return stroker.createStroke(self.path())


def _head(before: QPointF, point: QPointF) -> QPainterPath:
    angle = math.atan2(point.y() - before.y(), point.x() - before.x())
    path = QPainterPath()
    for turn in (math.pi * 0.86, -math.pi * 0.86):
        end = point + QPointF(math.cos(angle + turn), math.sin(angle + turn)) * _HEAD
        path.moveTo(point)
        path.lineTo(end)
    return path

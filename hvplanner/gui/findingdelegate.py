"""Draws findings: two lines each, the current one whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from hvplanner.gui import icons, theme
from hvplanner.gui.faces import faces
from hvplanner.gui.findingrows import Head, More
from hvplanner.gui.theme import GRID
from hvplanner.language import tr
from hvplanner.report.text import clean

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

    from hvplanner.gui.faces import Face
    from hvplanner.model.evaluation import Finding

SIGNS = {"error": "violated", "warning": "finding", "info": "info"}
_SIGN = 16
_LEFT = 2 * GRID
_TEXT = _LEFT + _SIGN + GRID
_PAD = GRID * 3 // 4
_LABEL = 8 * GRID
_LINE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter) | int(
    Qt.TextFlag.TextSingleLine
)
_WRAP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)


def state_colour(severity: str) -> str:
    """Return the colour of a severity in the theme of now."""
    colours = theme.current()
    return {"error": colours.violated, "warning": colours.attention}.get(severity, colours.muted)


class FindingDelegate(QStyledItemDelegate):
    """Draws the heads and ends of groups, findings in short, and the current one in full."""

    def __init__(self, role: int, view: QListView) -> None:
        super().__init__(view)
        self._role = role
        self._view = view

    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of a row for the width of the view."""
        row = index.data(self._role)
        width = self._view.viewport().width()
        if isinstance(row, Head | More):
            return QSize(width, theme.ROW_HEIGHT)
        if index != self._view.currentIndex():
            fonts = faces()
            lines = fonts.strong.metrics.height() + fonts.caption.metrics.height()
            return QSize(width, lines + 2 * _PAD + 2)
        height = 2 * _PAD + GRID // 2
        for _label, text, face, area in _full(row, width):
            height += max(_wrapped_height(text, face, area), face.metrics.height()) + 2
        return QSize(width, height)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw a row."""
        row = index.data(self._role)
        painter.save()
        try:
            if isinstance(row, Head | More):
                _paint_head(painter, option.rect, row)
            else:
                is_current = index == self._view.currentIndex()
                is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
                _paint_finding(painter, option.rect, row, is_current, is_hovered)
                if is_current and self._view.hasFocus():
                    painter.fillRect(_bar(option.rect), QColor(theme.current().accent))
        finally:
            painter.restore()


def _bar(area: QRect) -> QRect:
    return QRect(area.left(), area.top(), 3, area.height())


def _paint_head(painter: QPainter, area: QRect, head: Head | More) -> None:
    colours = theme.current()
    painter.fillRect(area, QColor(colours.window))
    painter.setPen(QColor(colours.border))
    painter.drawLine(area.bottomLeft(), area.bottomRight())
    painter.setPen(QColor(colours.muted))
    painter.setFont(faces().caption.font)
    painter.drawText(area.adjusted(_LEFT, 0, -GRID, 0), _LINE, head.text)


def _paint_finding(
    painter: QPainter, area: QRect, finding: Finding, is_current: bool, is_hovered: bool
) -> None:
    colours = theme.current()
    ground = colours.accent_tint if is_current else colours.hover if is_hovered else colours.surface
    painter.fillRect(area, QColor(ground))
    painter.setPen(QColor(colours.hover))
    painter.drawLine(area.bottomLeft(), area.bottomRight())
    fonts = faces()
    line = fonts.strong.metrics.height()
    top = area.top() + _PAD
    sign = icons.pixmap(SIGNS[finding.severity], _SIGN, state_colour(finding.severity))
    painter.drawPixmap(area.left() + _LEFT, top + (line - _SIGN) // 2, sign)
    if not is_current:
        width = area.width() - _TEXT - GRID
        place = QRect(area.left() + _TEXT, top, width, line)
        _draw_line(painter, place, clean(finding.title), fonts.strong, colours.text)
        rest = f"{clean(finding.why)} {clean(finding.remedy)}"
        height = fonts.caption.metrics.height()
        below = QRect(place.left(), place.bottom() + 3, width, height)
        _draw_line(painter, below, rest, fonts.caption, colours.muted)
        return
    for label, text, face, space in _full(finding, area.width()):
        height = max(_wrapped_height(text, face, space), face.metrics.height())
        painter.setFont(face.font)
        painter.setPen(QColor(colours.text))
        left = area.right() - GRID - space + 1
        painter.drawText(QRect(left, top, space, height), _WRAP, text)
        if label:
            painter.setPen(QColor(colours.muted))
            painter.drawText(QRect(area.left() + _TEXT, top, _LABEL, height), _WRAP, label)
        top += height + 2 + (0 if label else GRID // 2)


def _full(finding: Finding, width: int) -> Iterator[tuple[str, str, Face, int]]:
    """Yield label, text, font and width of each paragraph of a finding."""
    whole = max(1, width - _TEXT - GRID)
    fonts = faces()
    yield "", clean(finding.title), fonts.strong, whole
    if finding.why:
        yield tr("Why"), clean(finding.why), fonts.caption, max(1, whole - _LABEL)
    if finding.remedy:
        yield tr("Remedy"), clean(finding.remedy), fonts.caption, max(1, whole - _LABEL)


def _wrapped_height(text: str, face: Face, width: int) -> int:
    return face.metrics.boundingRect(QRect(0, 0, width, 10_000), _WRAP, text).height()


def _draw_line(painter: QPainter, area: QRect, text: str, face: Face, colour: str) -> None:
    painter.setFont(face.font)
    painter.setPen(QColor(colour))
    cut = face.metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, _LINE, cut)

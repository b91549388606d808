"""The strip: does it hold? One cell a target: what is, what must be, and a dial of both."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextLayout,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from hvplanner.gui import dial, icons, theme
from hvplanner.gui.faces import faces
from hvplanner.gui.stripcells import StripCell, strip_cells
from hvplanner.gui.theme import GRID
from hvplanner.language import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from hvplanner.gui.faces import Face
    from hvplanner.model.design import Design
    from hvplanner.model.evaluation import Evaluation

_SIGNS = {"good": "good", "violated": "violated", "attention": "finding"}
_SIGN = 16
_PAD = GRID
_GAP = 3
"""Between the lines of a cell."""
_NARROWEST = 16 * GRID
_WIDEST = 34 * GRID
_ROWS_WIDE = 2
"""Cells that need help are twice as wide, for what would help, up to so many rows."""


class Strip(QWidget):
    """Shows every target at once, in as many rows as that takes. It is never hidden."""

    activated = Signal(object)
    """The `ChartId` of what explains a cell, or the `Place` to see to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self.setAccessibleName(tr("Targets"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._buttons: list[_Cell] = []
        self._shown: tuple[StripCell, ...] = ()
        self._is_tall = True
        self.setFixedHeight(_Cell.height_needed(is_tall=True))

    def show_evaluation(
        self, evaluation: Evaluation | None, design: Design, *, is_refuted: bool = False
    ) -> None:
        """Say what the judge says. `design` holds the plan that was judged.

        `is_refuted` tells that no plan for the design is possible.
        """
        cells = strip_cells(evaluation, design, is_refuted=is_refuted)
        if cells == self._shown:
            return
        self._shown = cells
        while len(self._buttons) < len(cells):
            button = _Cell(self)
            button.clicked.connect(self._activate)
            self._buttons.append(button)
        for number, button in enumerate(self._buttons):
            button.setVisible(number < len(cells))
            if number < len(cells):
                button.show_cell(cells[number])
        self._arrange()

    def cells(self) -> tuple[StripCell, ...]:
        """Return what is shown."""
        return self._shown

    @Slot()
    def _activate(self) -> None:
        cell = self.sender()
        if isinstance(cell, _Cell) and cell.cell is not None:
            self.activated.emit(cell.cell.target)

    def _arrange(self) -> None:
        shown = self._shown
        most = max(1, self.width() // _NARROWEST)
        spans = [2 if each.needs_help and most > 1 else 1 for each in shown]
        if sum(spans) > most * _ROWS_WIDE:
            spans = [1] * len(shown)
        rows = _rows(spans, most)
        columns = max(1, *(sum(spans[n] for n in row) for row in rows))
        width = min(self.width(), columns * _WIDEST)
        # Notes that are no help have a line only where all cells stand in one row.
        helped = all(spans[n] == 2 or not each.needs_help for n, each in enumerate(shown))
        self._is_tall = len(rows) == 1 or not helped
        height = _Cell.height_needed(is_tall=self._is_tall)
        for number, row in enumerate(rows):
            column = 0
            for cell in row:
                left, column = column * width // columns, column + spans[cell]
                right = column * width // columns
                area = QRect(left, number * height, right - left, height)
                self._buttons[cell].place(area, is_tall=self._is_tall, is_wide=spans[cell] == 2)
        self.setFixedHeight(max(1, len(rows)) * height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the cells for the new width."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Arrange the cells for another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground, and lines above, below and between the rows."""
        colours = theme.current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.surface))
        painter.setPen(QColor(colours.border))
        for y in range(0, self.height(), _Cell.height_needed(is_tall=self._is_tall)):
            painter.drawLine(0, y, self.width(), y)
        painter.end()


def _rows(spans: list[int], most: int) -> list[list[int]]:
    """Return cells in rows of about the same length, none with more than `most` columns."""
    total = sum(spans)
    count = max(1, -(-total // most))
    length = min(most, -(-total // count))
    while True:
        rows: list[list[int]] = [[]]
        used = 0
        for number, span in enumerate(spans):
            if used + span > length and rows[-1]:
                rows.append([])
                used = 0
            rows[-1].append(number)
            used += span
        # Wide cells leave gaps at the ends of rows: longer rows rather than one more.
        if len(rows) <= count or length >= most:
            return rows
        length += 1


class _Cell(QAbstractButton):
    """One cell: a sign and a label, the value and what is required, their dial, and a note."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.cell: StripCell | None = None
        self._is_tall = True
        self._is_wide = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @staticmethod
    def height_needed(*, is_tall: bool) -> int:
        """Return the height of a row of cells, with a line for notes or without."""
        fonts = faces()
        value = fonts.strong.metrics.height()
        note = fonts.caption.metrics.height() + _GAP if is_tall else 0
        return _label_height() + 2 * _GAP + value + dial.HEIGHT + note + 2 * _PAD

    def place(self, area: QRect, *, is_tall: bool, is_wide: bool) -> None:
        """Take a place, with room for a note below or beside."""
        self.setGeometry(area)
        if (is_tall, is_wide) != (self._is_tall, self._is_wide):
            self._is_tall, self._is_wide = is_tall, is_wide
            self.update()

    def show_cell(self, cell: StripCell) -> None:
        """Show other words."""
        if cell == self.cell:
            return
        self.cell = cell
        words = cell.in_words()
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(words)
        self.setAccessibleDescription(cell.described())
        note = f"<br>{escape(cell.note)}" if cell.note else ""
        self.setToolTip(f"<qt><b>{escape(words)}</b>{note}</qt>")
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size at which everything but notes can be read."""
        return QSize(_NARROWEST, self.height_needed(is_tall=self._is_tall))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Return press the cell, as the space bar does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the cell in the colours of the theme."""
        if self.cell is None:
            return
        painter = QPainter(self)
        try:
            self._paint(painter, self.cell, theme.current())
        finally:
            painter.end()

    def _paint(self, painter: QPainter, cell: StripCell, colours: theme.Theme) -> None:
        ground = {
            "violated": colours.violated_tint,
            "attention": colours.attention_tint,
        }.get(cell.tone, colours.hover if self.underMouse() else colours.surface)
        area = self.rect().adjusted(0, 1, 0, 0)
        painter.fillRect(area, QColor(ground))
        painter.setPen(QColor(colours.border))
        painter.drawLine(area.topRight(), area.bottomRight())
        if self.hasFocus():
            painter.setPen(QColor(colours.accent))
            painter.drawRect(area.adjusted(1, 1, -2, -2))
            painter.drawRect(area.adjusted(2, 2, -3, -3))

        state = {
            "good": colours.good,
            "violated": colours.violated,
            "attention": colours.attention,
        }.get(cell.tone, colours.muted)
        inner = area.adjusted(_PAD, _PAD, -_PAD, -_PAD)
        column = QRect(inner)
        height = faces().caption.metrics.height()
        if self._is_wide:
            column.setWidth(self._words_width(cell))
            left = column.right() + 2 * GRID
            top = inner.top() + (_label_height() - height) // 2
            note = QRect(left, top, inner.right() - left, inner.height())
            self._paint_note(painter, cell.note, note, inner.height() // height, colours.text)
        elif self._is_tall:
            note = QRect(inner.left(), inner.bottom() - height + 1, inner.width(), height)
            colour = colours.text if cell.needs_help else colours.muted
            self._paint_note(painter, cell.note, note, 1, colour)
        self._paint_words(painter, cell, column, state)

    def _words_width(self, cell: StripCell) -> int:
        fonts = faces()
        label = fonts.caption.metrics.horizontalAdvance(cell.label)
        label += _SIGN + GRID // 2
        value = fonts.strong_figures.metrics.horizontalAdvance(cell.value)
        value += fonts.figures.metrics.horizontalAdvance(f" {cell.required} ")
        return min(max(label, value), self.width() // 2)

    @staticmethod
    def _paint_words(painter: QPainter, cell: StripCell, area: QRect, state: str) -> None:
        colours, fonts = theme.current(), faces()
        line = QRect(area.left(), area.top(), area.width(), _label_height())
        if cell.tone in _SIGNS:
            sign = icons.pixmap(_SIGNS[cell.tone], _SIGN, state)
            painter.drawPixmap(line.left(), line.center().y() - _SIGN // 2 + 1, sign)
            line.setLeft(line.left() + _SIGN + GRID // 2)
        _draw(painter, line, cell.label, fonts.caption, colours.muted)

        height = fonts.strong_figures.metrics.height()
        line = QRect(area.left(), line.bottom() + _GAP, area.width(), height)
        colour = state if cell.tone in ("violated", "attention") else colours.text
        used = _draw(painter, line, cell.value, fonts.strong_figures, colour)
        line.setLeft(line.left() + used + GRID // 2)
        if cell.required and line.width() > 0:
            face = fonts.figures
            if face.metrics.horizontalAdvance(cell.required) > line.width():
                face = fonts.caption
            used = _draw(painter, line, cell.required, face, colours.muted)
            line.setLeft(line.left() + used + GRID)
        # Half of a range would say something else: it stands whole, or only in the tool tip.
        if fonts.caption.metrics.horizontalAdvance(cell.spread) <= line.width():
            colour = colours.attention if cell.is_doubtful else colours.muted
            _draw(painter, line, cell.spread, fonts.caption, colour)
        if cell.dial is not None:
            below = QRect(area.left(), line.bottom() + _GAP, area.width(), dial.HEIGHT)
            inks = dial.DialColours.of(colours, state, is_doubtful=cell.is_doubtful)
            dial.paint_dial(painter, cell.dial, below, inks)

    @staticmethod
    def _paint_note(painter: QPainter, text: str, area: QRect, lines: int, colour: str) -> None:
        face = faces().caption
        height = face.metrics.height()
        for number, each in enumerate(_wrapped(text, face.font, area.width(), lines)):
            line = QRect(area.left(), area.top() + number * height, area.width(), height)
            _draw(painter, line, each, face, colour)


def _label_height() -> int:
    """Return the height of a label with the sign before it."""
    return max(faces().caption.metrics.height(), _SIGN)


def _draw(painter: QPainter, area: QRect, text: str, face: Face, colour: str) -> int:
    """Draw a line, cut to fit, and return its width."""
    cut = face.metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.setFont(face.font)
    painter.setPen(QColor(colour))
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
    painter.drawText(area, int(flags), cut)
    return face.metrics.horizontalAdvance(cut)


def _wrapped(text: str, font: QFont, width: int, most: int) -> list[str]:
    """Return the text in lines of a width; the last of the most there can be holds the rest."""
    found: list[str] = []
    at = 0
    layout = QTextLayout(text, font)
    layout.beginLayout()
    while len(found) < most - 1 and (line := layout.createLine()).isValid():
        line.setLineWidth(max(1, width))
        found.append(text[at : at + line.textLength()].strip())
        at += line.textLength()
    layout.endLayout()
    return [*found, text[at:].strip()]

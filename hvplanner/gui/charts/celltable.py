"""Shows a sheet of cells: signs and colours for tones, rows that lead somewhere."""

from __future__ import annotations

from heapq import nlargest
from html import escape
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from hvplanner.gui import icons, theme
from hvplanner.gui.charts.cells import Cell, Row, Sheet, Tone

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent, QResizeEvent

Index = QModelIndex | QPersistentModelIndex
_NOTHING = QModelIndex()
_SIGNS = {"good": "good", "violated": "violated", "attention": "finding"}
_WIDEST = 44 * theme.GRID
_MEASURED = 3
"""So many of a column's longest texts decide how wide it is: to measure all takes too long."""
_NARROWEST = 18 * theme.GRID
"""Of a column that takes what the others leave."""


class Look(NamedTuple):
    """All there is to paint of a cell."""

    text: str
    alignment: Qt.AlignmentFlag
    colour: QColor
    sign: QPixmap | None
    font: QFont
    metrics: QFontMetrics


_LOOKS = {
    int(Qt.ItemDataRole.DisplayRole): "text",
    int(Qt.ItemDataRole.TextAlignmentRole): "alignment",
    int(Qt.ItemDataRole.ForegroundRole): "colour",
    int(Qt.ItemDataRole.DecorationRole): "sign",
    int(Qt.ItemDataRole.FontRole): "font",
}


class CellModel(QAbstractTableModel):
    """The cells of a sheet."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.sheet = Sheet(())
        self._looks: dict[tuple[Tone, bool], Look] = {}

    def show(self, sheet: Sheet) -> None:
        """Show another sheet."""
        self.beginResetModel()
        self.sheet = sheet
        self.endResetModel()

    def rowCount(self, parent: Index = _NOTHING) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.sheet.rows)

    def columnCount(self, parent: Index = _NOTHING) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.sheet.columns)

    def cell(self, index: Index) -> Cell:
        """Return a cell."""
        return self.sheet.rows[index.row()].cells[index.column()]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        if role in _LOOKS:
            return getattr(self.look(index), _LOOKS[role])
        cell = self.cell(index)
        if role == Qt.ItemDataRole.ToolTipRole and (cell.tip or cell.text):
            return f"<qt>{escape(cell.tip or cell.text)}</qt>"
        return None

    def look(self, index: Index) -> Look:
        """Return how a cell looks."""
        cell = self.cell(index)
        is_number = self.sheet.columns[index.column()].is_number
        kind = cell.tone, is_number
        if kind not in self._looks:
            self._looks[kind] = _look(cell.tone, is_number=is_number)
        # A sign beside a number must not push it out of its column.
        text = f"✗ {cell.text}" if is_number and cell.tone == "violated" else cell.text
        return self._looks[kind]._replace(text=text)

    def forget_looks(self) -> None:
        """Have cells look as the theme and the font of now say."""
        self._looks.clear()

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the title of a column."""
        if orientation != Qt.Orientation.Horizontal or section >= len(self.sheet.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.sheet.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(self.sheet.columns[section].is_number)
        return None


class _CellDelegate(QStyledItemDelegate):
    """Asks the model once for all there is to paint of a cell, where Qt asks for each role.

    Every time it asks, the window waits for the thread of whoever is judging.
    """

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        # The stubs of Qt's options lack their fields.
        to: Any = option
        cells = index.model()
        if not isinstance(cells, CellModel):
            super().initStyleOption(option, index)
            return
        look = cells.look(index)
        to.index = index
        to.text, to.font, to.displayAlignment = look.text, look.font, look.alignment
        to.features |= QStyleOptionViewItem.ViewItemFeature.HasDisplay
        to.fontMetrics = look.metrics
        to.palette.setBrush(QPalette.ColorRole.Text, look.colour)
        if look.sign is not None:
            to.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
            to.icon = QIcon(look.sign)
            to.decorationSize = look.sign.deviceIndependentSize().toSize()


class CellTable(QTableView):
    """A table to read: rows as wide as the view, selected whole."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells = CellModel(self)
        self.setAccessibleName(name)
        self.setModel(self.cells)
        self.setItemDelegate(_CellDelegate(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.ROW_HEIGHT)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMaximumSectionSize(4 * _WIDEST)
        self.setTabKeyNavigation(False)
        self._shape: tuple[str, ...] = ()

    def show_sheet(self, sheet: Sheet) -> None:
        """Show another sheet; the row of the same key stays selected."""
        if sheet == self.cells.sheet:
            return
        chosen = self.selected_row()
        self.cells.show(sheet)
        for number, column in enumerate(sheet.columns):
            if not column.is_wide:
                wished = self._width_for_contents(number) + 2 * theme.GRID
                self.setColumnWidth(number, min(wished, _WIDEST))
        self._share_rest()
        if chosen is not None and chosen.key:
            self.select_key(chosen.key)

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours and fonts of another theme."""
        self.cells.forget_looks()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give wide columns what the others leave."""
        super().resizeEvent(event)
        self._share_rest()

    def _width_for_contents(self, column: int) -> int:
        rows = self.cells.sheet.rows
        longest = nlargest(
            _MEASURED, range(len(rows)), lambda row: len(rows[row].cells[column].text)
        )
        cells = (self.sizeHintForIndex(self.cells.index(row, column)) for row in longest)
        widths = (each.width() for each in cells)
        return max([self.horizontalHeader().sectionSizeHint(column), *widths])

    def _share_rest(self) -> None:
        """Give wide columns what the others leave, and never less than can be read."""
        columns = self.cells.sheet.columns
        wide = [number for number, column in enumerate(columns) if column.is_wide]
        others = sum(self.columnWidth(n) for n in range(len(columns)) if n not in wide)
        for number in wide:
            rest = (self.viewport().width() - others) // len(wide)
            title = self.horizontalHeader().sectionSizeHint(number)
            self.setColumnWidth(number, max(_NARROWEST, title, rest))

    def selected_row(self) -> Row | None:
        """Return the row that is selected."""
        found = self.selectionModel().selectedRows()
        return self.cells.sheet.rows[found[0].row()] if found else None

    def select_key(self, key: str) -> None:
        """Select the row of a key, if there is one."""
        for number, row in enumerate(self.cells.sheet.rows):
            if row.key == key:
                self.selectRow(number)
                self.scrollTo(self.cells.index(number, 0))
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Return do what a click does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.clicked.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


def _look(tone: Tone, *, is_number: bool) -> Look:
    """Return how cells of a tone look, without their text."""
    colours = theme.current()
    named = {"good": colours.good, "violated": colours.violated, "muted": colours.muted}
    has_sign = tone in _SIGNS and not is_number
    font = theme.strong_font() if tone == "strong" else theme.figures_font()
    return Look(
        text="",
        alignment=_alignment(is_number),
        colour=QColor(named.get(tone, colours.text)),
        sign=icons.pixmap(_SIGNS[tone], 16, getattr(colours, tone)) if has_sign else None,
        font=font,
        metrics=QFontMetrics(font),
    )


def _alignment(is_number: bool) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter

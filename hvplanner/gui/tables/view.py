"""The table view: spreadsheet manners on a record table model."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QItemSelectionModel, Qt, Slot
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from hvplanner.gui import theme
from hvplanner.gui.tables import contextmenu
from hvplanner.gui.tables.delegates import CellDelegate
from hvplanner.gui.tables.rowheader import RowHeader

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QContextMenuEvent, QKeyEvent

    from hvplanner.gui.tables.model import RecordTableModel
    from hvplanner.model.design import Design

_WIDEST = 260
_NARROWEST = 56
_ROWS_MEASURED = 30
"""About as many as are seen at once."""

_Trigger = QAbstractItemView.EditTrigger


class RecordView(QTableView):
    """Edits by typing, F2, Return or double click; Return goes on to the row below."""

    def __init__(
        self,
        model: RecordTableModel,
        design: Callable[[], Design],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        # Before there is a model: the header of Qt's own would ask for all that it says of rows.
        self._row_header = RowHeader(model.highest_number, self)
        self.setVerticalHeader(self._row_header)
        self.setModel(model)
        model.setParent(self)
        # Its own, in which nothing is selected: it would ask all rows whether they can be.
        self.horizontalHeader().setSelectionModel(QItemSelectionModel(model, self))
        self.setItemDelegate(CellDelegate(design, self))
        self.setEditTriggers(
            _Trigger.DoubleClicked | _Trigger.AnyKeyPressed | _Trigger.EditKeyPressed
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setTabKeyNavigation(True)
        self.setCornerButtonEnabled(True)
        heads = self.horizontalHeader()
        heads.setFixedHeight(theme.ROW_HEIGHT)
        heads.setHighlightSections(False)
        heads.setSortIndicatorShown(True)
        heads.setSortIndicatorClearable(True)
        heads.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        heads.setStretchLastSection(True)
        self.setSortingEnabled(True)
        model.rows_together = self.rows_selected_in
        self._is_fitted = self._is_fitting = self._is_resized = False
        self.horizontalHeader().sectionResized.connect(self._on_resized)
        model.modelReset.connect(self.fit_once)
        self.fit_once()

    def table(self) -> RecordTableModel:
        """Return the model, which is always a record table model."""
        return cast("RecordTableModel", self.model())

    def row_header(self) -> RowHeader:
        """Return the numbers beside the rows."""
        return self._row_header

    def rows_selected(self) -> list[int]:
        """Return the shown rows in which a cell is selected, from the top."""
        ranges = self.selectionModel().selection().toList()
        return sorted({row for each in ranges for row in range(each.top(), each.bottom() + 1)})

    def rows_selected_in(self, column: int) -> list[int]:
        """Return the shown rows whose cell in a column is selected, from the top."""
        ranges = self.selectionModel().selection().toList()
        return sorted(
            {
                row
                for each in ranges
                if each.left() <= column <= each.right()
                for row in range(each.top(), each.bottom() + 1)
            }
        )

    def columns_selected(self) -> list[int]:
        """Return the columns in which a cell is selected, from the left."""
        ranges = self.selectionModel().selection().toList()
        return sorted({at for each in ranges for at in range(each.left(), each.right() + 1)})

    def select_row(self, row: int, column: int | None = None) -> None:
        """Make a cell the only one selected, in the current column unless another is given.

        The keys that are held meanwhile do not matter, as they would to `setCurrentIndex`.
        """
        at = self.currentIndex().column() if column is None else column
        index = self.table().index(row, max(0, at))
        if index.isValid():
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect)
            self.scrollTo(index)

    def select_rows(self, rows: Sequence[int]) -> None:
        """Select the current column's cells in several rows, the last one being current."""
        self.select_row(rows[-1])
        model, column = self.table(), self.currentIndex().column()
        for row in rows[:-1]:
            self.selectionModel().select(
                model.index(row, column), QItemSelectionModel.SelectionFlag.Select
            )

    def begin_anew(self) -> None:
        """Select nothing, and show the rows in the order of the design."""
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.selectionModel().clear()

    def fit_anew(self) -> None:
        """Fit the columns to what comes next, unless the user had a say."""
        self._is_fitted = self._is_resized

    @Slot()
    def _on_resized(self) -> None:
        self._is_resized = self._is_resized or not self._is_fitting

    @Slot()
    def fit_once(self) -> None:
        """Give the columns the width of what they hold, until the user has a say."""
        model = self.table()
        if self._is_fitted or model.rowCount() == 0:
            return
        self._is_fitted = self._is_fitting = True
        # Qt would ask for all that there is to know of every cell.
        metrics = self.fontMetrics()
        rows = range(min(_ROWS_MEASURED, model.rowCount()))
        for column in range(model.columnCount()):
            texts = [str(model.index(row, column).data() or "") for row in rows]
            widest = max(map(metrics.horizontalAdvance, texts)) + 2 * theme.GRID
            wanted = max(widest, self.horizontalHeader().sectionSizeHint(column)) + theme.GRID
            self.setColumnWidth(column, min(_WIDEST, max(_NARROWEST, wanted)))
        self._is_fitting = False

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the commands of the window that go to the table."""
        at = event.globalPos()
        if event.reason() == event.Reason.Keyboard:
            cell = self.visualRect(self.currentIndex())
            at = self.viewport().mapToGlobal(cell.bottomLeft())
        contextmenu.show(self, at)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Go on to the next cell with Tab, and behind the last out of the table."""
        current, model = self.currentIndex(), self.table()
        last = model.index(model.rowCount() - 1, model.columnCount() - 1)
        if not current.isValid() or current == (last if next else model.index(0, 0)):
            return QWidget.focusNextPrevChild(self, next)
        return super().focusNextPrevChild(next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the editor on Return, leave with Ctrl+Tab; toggle flags on Space, as everywhere."""
        is_tab = event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        if is_tab and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            QWidget.focusNextPrevChild(self, event.key() == Qt.Key.Key_Tab)
            return
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if is_return and plain and self.state() != QAbstractItemView.State.EditingState:
            index = self.currentIndex()
            if index.isValid() and self.table().flags(index) & Qt.ItemFlag.ItemIsEditable:
                self.edit(index)
                return
        super().keyPressEvent(event)

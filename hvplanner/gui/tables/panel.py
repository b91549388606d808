"""A table with its tools: find, add, duplicate, delete, move, and a page for when it is empty."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from hvplanner.app.edits import EditError
from hvplanner.gui import icons, theme
from hvplanner.gui.tables import filldown, kept, transfer
from hvplanner.gui.tables.emptystate import LESSONS, EmptyState
from hvplanner.gui.tables.model import RecordTableModel
from hvplanner.gui.tables.view import RecordView
from hvplanner.language import mark, tr, translated

if TYPE_CHECKING:
    from collections.abc import Callable

    from hvplanner.gui.tables.model import Cell
    from hvplanner.gui.tables.rows import Rows
    from hvplanner.model.evaluation import Place

_FILTER_WIDTH = 22 * theme.GRID
_NARROWEST_FILTER = 7 * theme.GRID
_TOOLS = (
    ("add", mark("Add row (Ins)"), "add_row"),
    ("duplicate", mark("Duplicate the selected rows (Ctrl+D)"), "duplicate"),
    ("delete", mark("Delete the selected rows (Del)"), "delete"),
    ("up", mark("Move the selected rows up (Alt+Up)"), "move_up"),
    ("down", mark("Move the selected rows down (Alt+Down)"), "move_down"),
)
_NOT_MOVED = mark("Rows can be moved while they are neither sorted nor filtered.")


class Arrangement(NamedTuple):
    """Which rows of a table are shown, and in which order."""

    filter: str
    column: int
    """By which they are sorted; -1 where they stand as in the design."""
    order: Qt.SortOrder


class TablePanel(QWidget):
    """Edits the records of one place. It can be told all that the edit commands ask for."""

    message = Signal(str)
    """What was done or could not be done, for the status line."""
    selected = Signal(object)
    """The place of the row that became current."""
    state_changed = Signal()
    """Whether rows are selected, or there are any, may have changed."""

    def __init__(self, rows: Rows, fields: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = rows
        name = str(rows.place[-1])
        self.model = RecordTableModel(rows, fields)
        self._stack = QStackedWidget(self)
        self.view = RecordView(self.model, lambda: rows.design, self._stack)
        self.view.setObjectName(f"table-{name}")
        self.view.setAccessibleName(rows.title)
        self.model.refused.connect(self.message)
        self._kept: kept.Kept | None = None
        """What is selected, while rows are put in another order."""
        self.model.modelAboutToBeReset.connect(self._keep_selection)
        self.model.modelReset.connect(self._restore_selection)
        self.view.row_header().row_moved.connect(self._on_row_moved)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.view.selectionModel().selectionChanged.connect(self.state_changed)
        self.setFocusProxy(self.view)
        self.tools = self._make_tools()
        self._stack.addWidget(self.view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._stack)
        self._is_refreshing = False
        self.refresh()

    # --- what is shown ------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the records as they are now, the same row staying current."""
        current = self.view.currentIndex()
        key = self.model.key(current.row()) if current.isValid() else None
        self._is_refreshing = True
        self.model.refresh()
        self.view.fit_once()
        if key is not None and not self.view.currentIndex().isValid():
            self.select_key(key)
        self._is_refreshing = False
        self._show_lesson(not self.rows.records())
        self._update_tools()

    @property
    def arrangement(self) -> Arrangement:
        """Return which rows are shown, and in which order."""
        heads = self.view.horizontalHeader()
        return Arrangement(
            self.filter.text(), heads.sortIndicatorSection(), heads.sortIndicatorOrder()
        )

    def arrange(self, arrangement: Arrangement) -> None:
        """Show rows as another table of such records did."""
        self.filter.setText(arrangement.filter)
        self.view.sortByColumn(arrangement.column, arrangement.order)

    def begin_at(self, place: Place) -> None:
        """Edit the records at another place, as if nothing had been done with the table yet."""
        self.rows.place = place
        self.view.begin_anew()
        self.refresh()

    def select_key(self, key: str | int) -> None:
        """Make the row of an id or position the current one, if it is shown."""
        row = self.model.row_of(key)
        is_there = row == self.view.currentIndex().row() and self.has_selection()
        if row is not None and not is_there:
            was, self._is_refreshing = self._is_refreshing, True
            self.view.select_row(row)
            self._is_refreshing = was

    def has_selection(self) -> bool:
        """Tell whether rows are selected."""
        return self.view.selectionModel().hasSelection()

    def selected_positions(self) -> list[int]:
        """Return the positions in the design of the rows with a selected cell."""
        return [self.model.position(row) for row in self.view.rows_selected()]

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        # Qt makes a cell current when the focus comes; only one that is selected was gone to.
        gone_to = self.view.selectionModel().isSelected(current)
        if gone_to and not self._is_refreshing:
            self.selected.emit((*self.rows.place, self.model.key(current.row())))

    @Slot()
    def _keep_selection(self) -> None:
        self._kept = kept.selection_of(self.view)

    @Slot()
    def _restore_selection(self) -> None:
        if self._kept is not None:
            was, self._is_refreshing = self._is_refreshing, True
            kept.select(self.view, self._kept)
            self._is_refreshing = was

    # --- what the edit commands ask for -------------------------------------------------------

    @Slot()
    def add_row(self) -> None:
        """Add a row with usual values and go to its first cell worth typing into."""

        def add() -> None:
            position = self.rows.add()
            self.filter.clear()
            self.refresh()
            row = self.model.row_of(position)
            if row is not None:
                self.view.setFocus()
                self.view.select_row(row, 0)

        self._try(add)

    @Slot()
    def duplicate(self) -> None:
        """Add copies of the selected rows."""
        self._on_selected(self.rows.duplicate)

    @Slot()
    def delete(self) -> None:
        """Delete the selected rows and what refers to them."""
        chosen = self.selected_positions()
        row = self.view.currentIndex().row()
        self._on_selected(self.rows.remove)
        if chosen and self.model.rowCount():
            self.view.select_row(min(row, self.model.rowCount() - 1))
            self.message.emit(
                tr(
                    "Deleted {things}. Undo brings them back.",
                    things=self.rows.count_text(len(chosen)),
                )
            )

    @Slot()
    def move_up(self) -> None:
        """Move the selected rows one up."""
        self._move(-1)

    @Slot()
    def move_down(self) -> None:
        """Move the selected rows one down."""
        self._move(1)

    @Slot()
    def select_all(self) -> None:
        """Select every cell."""
        self.view.selectAll()

    @Slot()
    def copy(self) -> None:
        """Copy the selected cells for this program or a spreadsheet."""
        transfer.copy(self.view)

    @Slot()
    def cut(self) -> None:
        """Copy whole rows and delete them."""
        transfer.copy(self.view, whole_rows=True)
        self.delete()

    @Slot()
    def paste(self) -> None:
        """Fill cells from the clipboard, all as one step."""
        self.model.mark_refused({})
        self._try(lambda: transfer.paste(self.view, self.rows, self.message.emit))
        self.refresh()

    @Slot()
    def fill_down(self) -> None:
        """Give the selected cells what stands in the topmost, or one cell what stands above."""
        self._try(lambda: filldown.fill_down(self.view, self.rows))
        self.refresh()

    def fill_from_text(self, text: str) -> None:
        """Fill new rows from the text of a spreadsheet or CSV file, all as one step."""
        self._try(lambda: transfer.append(self.view, self.rows, text, self.message.emit))
        self.refresh()

    @Slot()
    def find_rows(self) -> None:
        """Go to the line that says which rows are shown."""
        self.filter.setFocus()
        self.filter.selectAll()

    def _move(self, by: int) -> None:
        if not self.model.is_in_design_order:
            self.message.emit(translated(_NOT_MOVED))
            return
        chosen = self.view.rows_selected()
        self._on_selected(lambda positions: self.rows.move(positions, by))
        if chosen and chosen[0] + by >= 0 and chosen[-1] + by < self.model.rowCount():
            self.view.select_rows([row + by for row in chosen])

    @Slot(int, int)
    def _on_row_moved(self, row: int, to: int) -> None:
        """Do what was done with the mouse, which is possible while rows stand as in the design."""
        if not self.model.is_in_design_order:
            self.message.emit(translated(_NOT_MOVED))
            return
        self._try(lambda: self.rows.move([row], to - row))
        self.refresh()
        self.view.select_row(to)

    def _on_selected(self, change: Callable[[list[int]], None]) -> None:
        positions = self.selected_positions()
        if positions:
            self._try(lambda: change(positions))
            self.refresh()

    def _try(self, change: Callable[[], None]) -> None:
        try:
            change()
        except transfer.CellsRefusedError as error:
            self.message.emit(str(error))
            self.model.mark_refused(error.cells)
            self._show(min(error.cells, default=None))
        except EditError as error:
            self.message.emit(str(error))

    def _show(self, cell: Cell | None) -> None:
        """Bring a cell in sight."""
        row = None if cell is None else self.model.row_of(cell[0])
        if cell is not None and row is not None:
            column = [each.path for each in self.model.columns].index(cell[1])
            self.view.scrollTo(self.model.index(row, column))

    # --- parts --------------------------------------------------------------------------------

    def _make_tools(self) -> QWidget:
        tools = QWidget(self)
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GRID // 2)
        self.filter = QLineEdit(tools)
        self.filter.setPlaceholderText(tr("Find"))
        self.filter.setAccessibleName(tr("Find rows"))
        self.filter.setToolTip(tr("Show only the rows that hold this text (Ctrl+F)"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setMinimumWidth(_NARROWEST_FILTER)
        self.filter.setMaximumWidth(_FILTER_WIDTH)
        self.filter.textChanged.connect(self._on_filter)
        row.addWidget(self.filter)
        self._buttons: dict[str, QToolButton] = {}
        for icon, tip, method in _TOOLS:
            button = QToolButton(tools)
            button.setObjectName(f"tool-{method}")
            button.setToolTip(translated(tip))
            button.setAccessibleName(translated(tip).partition(" (")[0])
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            icons.set_icon(button, icon)
            button.clicked.connect(getattr(self, method))
            row.addWidget(button)
            self._buttons[method] = button
        self.state_changed.connect(self._update_tools)
        return tools

    def _show_lesson(self, is_empty: bool) -> None:
        """Say in place of a table without rows what it is for, where there is much to say."""
        name = str(self.rows.place[-1])
        if is_empty and self._stack.count() == 1 and name in LESSONS:
            self._stack.addWidget(self._make_empty(name))
        self._stack.setCurrentIndex(1 if is_empty and self._stack.count() > 1 else 0)

    def _make_empty(self, name: str) -> QScrollArea:
        page = EmptyState(name)
        page.add_wanted.connect(self.add_row)
        page.paste_wanted.connect(self.paste)
        page.file_wanted.connect(self._read_file)
        page.example_wanted.connect(self._put_example)
        # It scrolls where the window is low, which the rows could be read in too.
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(page)
        return area

    @Slot()
    def _read_file(self) -> None:
        transfer.choose_file(self, self.fill_from_text, self.message.emit)

    @Slot()
    def _put_example(self) -> None:
        from hvplanner.gui.tables.examples import example

        self._try(lambda: self.rows.put([example(self.rows.design, str(self.rows.place[-1]))]))
        self.refresh()

    @Slot(str)
    def _on_filter(self, text: str) -> None:
        self.model.set_filter(text)
        self._update_tools()

    @Slot()
    def _update_tools(self) -> None:
        chosen = self.has_selection()
        for method, button in self._buttons.items():
            button.setEnabled(chosen or method == "add_row")

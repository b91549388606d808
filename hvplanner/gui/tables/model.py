"""The Qt model over a tuple of records: sorted and filtered here, edited through its rows."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor

from hvplanner.app.edits import EditError
from hvplanner.gui import icons, theme
from hvplanner.gui.editing import awaited
from hvplanner.gui.findingrows import SEVERITY_WORDS
from hvplanner.gui.tables.columns import Column, assumed_text, columns_of, tooltip
from hvplanner.gui.tables.order import Order
from hvplanner.language import tr, translated
from hvplanner.model.fields import FieldInfo, parse_value, row_key
from hvplanner.model.places import position_of, row_id
from hvplanner.model.units import UnitError

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

    from hvplanner.gui.tables.rows import Rows
    from hvplanner.model.base import Record
    from hvplanner.model.evaluation import Severity

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
Cell = tuple[int, tuple[str, ...]]
"""A row by its position in the design, and the field of a column."""
ROLE = Qt.ItemDataRole
ValueRole = int(ROLE.UserRole) + 1
"""The value itself, as the record has it."""

_SIGNS = {"error": "violated", "warning": "finding", "info": "info"}


class FieldModel(Protocol):
    """What a cell delegate asks of its model."""

    def field(self, index: Index) -> FieldInfo:
        """Return what is known of the field in a cell."""

    def problem(self, index: Index, text: str) -> str | None:
        """Return what is wrong with a text in a cell, None where it can be taken."""


class RecordTableModel(QAbstractTableModel):
    """Shows records as rows. The rows it shows may be fewer than there are, in another order."""

    refused = Signal(str)
    """Why a value was not taken."""

    rows_together: Callable[[int], Sequence[int]]
    """Returns the shown rows that get what is typed into the cells of a column."""

    def __init__(self, rows: Rows, fields: tuple[str, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows_together = lambda _column: ()
        self.rows = rows
        self.columns: tuple[Column, ...] = columns_of(rows.record_type, fields)
        self._records: tuple[Record, ...] = rows.records()
        self._shown: list[int] = list(range(len(self._records)))
        self._order = Order(self.columns)
        self._marks: Mapping[str, Severity] = {}
        self._refused: Mapping[Cell, str] = {}

    # --- what is shown ------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the records as they are now, keeping order and editors where no row came or went."""
        before, now = self._records, self.rows.records()
        if before is now:
            return
        self._refused = {}
        if len(before) != len(now):
            self._rebuild()
            return
        others = {
            at for at, (old, new) in enumerate(zip(before, now, strict=True)) if old is not new
        }
        if _are_rearranged([before[at] for at in others], [now[at] for at in others]):
            self._rebuild()
            return
        self._records = now
        changed = [row for row, at in enumerate(self._shown) if at in others]
        if changed:
            last = len(self.columns) - 1
            self.dataChanged.emit(self.index(changed[0], 0), self.index(changed[-1], last))

    def set_filter(self, text: str) -> None:
        """Show only the rows in which a text stands, whatever the case."""
        if text != self._order.filter:
            self._order.filter = text
            self._rebuild()

    def set_marks(self, marks: Mapping[str, Severity]) -> None:
        """Mark the rows of these ids with the sign of their gravest finding."""
        if marks != self._marks:
            self._marks = marks
            if self._shown:
                self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(self._shown) - 1)

    def mark_refused(self, cells: Mapping[Cell, str]) -> None:
        """Say at cells why nothing was pasted there, until rows change."""
        if cells != self._refused:
            self._refused = dict(cells)
            last = self.index(len(self._shown) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order the rows by a column; -1 gives them back the order of the design."""
        wanted = column if 0 <= column < len(self.columns) else None
        if self._order.sort_by(wanted, down=order == Qt.SortOrder.DescendingOrder):
            self._rebuild()

    @property
    def is_in_design_order(self) -> bool:
        """Tell whether the rows stand as in the design, so that moving them makes sense."""
        return self._order.is_that_of_the_design

    def record(self, row: int) -> Record:
        """Return the record of a shown row."""
        return self._records[self._shown[row]]

    def highest_number(self) -> int:
        """Return the number of the last record, shown or not."""
        return len(self._records)

    def position(self, row: int) -> int:
        """Return where the record of a shown row stands in the design."""
        return self._shown[row]

    def key(self, row: int) -> str | int:
        """Return the id of a shown row, or its position in the design where records have none."""
        return row_id(self.record(row)) or self.position(row)

    def rows_of(self, keys: Collection[str | int]) -> dict[str | int, int]:
        """Return where those rows are shown that are, by id or position."""
        rows = ((self.key(row), row) for row in range(len(self._shown)))
        return {key: row for key, row in rows if key in keys}

    def row_of(self, key: str | int) -> int | None:
        """Return the shown row of an id, or of a position where records have none."""
        at = key if isinstance(key, int) else position_of(self._records, key)
        return self._shown.index(at) if at in self._shown else None

    def _rebuild(self) -> None:
        records: tuple[Record, ...] | None = None
        shown: list[int] = []
        # Once, unless the design comes to be another meanwhile.
        while records is not self.rows.records():
            records = self.rows.records()
            shown = awaited(partial(self._order.of, records))
        self.beginResetModel()
        self._records, self._shown = records, shown
        self.endResetModel()

    # --- Qt's questions -----------------------------------------------------------------------

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = ROLE.DisplayRole) -> Any:
        if not index.isValid() or not (0 <= index.row() < len(self._shown)):
            return None
        column, record = self.columns[index.column()], self.record(index.row())
        why = self._refused.get((self._shown[index.row()], column.path))
        if why and role in (ROLE.ToolTipRole, ROLE.AccessibleDescriptionRole):
            return tr("Not pasted: {why}", why=why)
        if why and role == ROLE.DecorationRole:
            return icons.icon("violated", theme.current().violated)
        is_flag = column.info.kind == "flag"
        assumed = assumed_text(column.info, column.value(record), self.rows.design)
        if assumed and role == ROLE.DisplayRole:
            return assumed
        if assumed and role == ROLE.ForegroundRole:
            return QColor(theme.current().muted)
        if role in (ROLE.DisplayRole, ROLE.EditRole):
            as_text = column.text if role == ROLE.DisplayRole else column.typed
            return None if is_flag else as_text(record)
        if role == ValueRole:
            return column.value(record)
        if role == ROLE.CheckStateRole and is_flag:
            return Qt.CheckState.Checked if column.value(record) else Qt.CheckState.Unchecked
        if role == ROLE.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        if role == ROLE.FontRole and column.is_number:
            return theme.figures_font()
        if role == ROLE.ToolTipRole:
            return tooltip(column, record)
        if role == ROLE.AccessibleTextRole:
            return f"{column.info.title}: {assumed or column.text(record)}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = ROLE.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return self._row_head(section, role)
        if not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == ROLE.DisplayRole:
            return column.info.title
        if role == ROLE.ToolTipRole:
            return "\n".join(filter(None, (column.info.title, column.info.help)))
        if role == ROLE.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _row_head(self, row: int, role: int) -> Any:
        if not 0 <= row < len(self._shown):
            return None
        severity = self._marks.get(str(getattr(self.record(row), "id", "")))
        if role == ROLE.DisplayRole:
            return "" if severity else str(self._shown[row] + 1)
        if role == ROLE.DecorationRole and severity:
            colours = theme.current()
            colour = colours.violated if severity == "error" else colours.attention
            return icons.icon(_SIGNS[severity], colour)
        if role == ROLE.ToolTipRole and severity:
            kind = translated(SEVERITY_WORDS[severity])
            return tr("There is a finding of severity {severity}; F8 leads to it.", severity=kind)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if not index.isValid():
            return flags
        column = self.columns[index.column()]
        if column.info.kind == "flag":
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        return flags | Qt.ItemFlag.ItemIsEditable if column.is_editable else flags

    # --- changes ------------------------------------------------------------------------------

    def setData(self, index: Index, value: Any, role: int = ROLE.EditRole) -> bool:
        """Take a text as typed, or a value under `ValueRole`; say by `refused` why not."""
        if not index.isValid() or role not in (ROLE.EditRole, ROLE.CheckStateRole, ValueRole):
            return False
        column, record = self.columns[index.column()], self.record(index.row())
        if role == ROLE.CheckStateRole:
            value = Qt.CheckState(value) == Qt.CheckState.Checked
        elif role == ROLE.EditRole:
            if problem := self.problem(index, str(value)):
                self.refused.emit(problem)
                return False
            value = parse_value(column.info, str(value))
        together = self.rows_together(index.column()) if column.is_shared else ()
        # A cell that is edited without being selected, as by a script, is changed alone.
        chosen = together if index.row() in together else (index.row(),)
        if len(chosen) == 1 and value == column.value(record):
            return True
        try:
            self.rows.set_cells([self._shown[row] for row in chosen], column.path, value)
        except EditError as error:
            self.refused.emit(str(error))
            return False
        return True

    def field(self, index: Index) -> FieldInfo:
        """Return what is known of the field in a cell."""
        return self.columns[index.column()].info

    def problem(self, index: Index, text: str) -> str | None:
        """Return what is wrong with a text in a cell, None where it can be taken."""
        column = self.columns[index.column()]
        try:
            value = parse_value(column.info, text)
        except UnitError as error:
            return str(error)
        if column.path == ("id",):
            others = (
                each for at, each in enumerate(self._records) if at != self._shown[index.row()]
            )
            if any(row_id(each) == value for each in others):
                return tr("Another row has the id “{value}”.", value=value)
        return None


def _are_rearranged(before: Sequence[Record], now: Sequence[Record]) -> bool:
    """Tell whether rows moved among each other; one that got another id stays where it is."""
    key = row_key(type(before[0])) if before else None
    if key is None:
        return False
    ids, new_ids = ([getattr(each, key) for each in rows] for rows in (before, now))
    return ids != new_ids and set(ids) == set(new_ids)

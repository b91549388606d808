"""The columns of a table, and what each of them is: guessed, and changed by choosing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from hvplanner.exchange.tabular import Column
from hvplanner.exchange.tabular.fields import FIELDS, field_of
from hvplanner.gui import theme
from hvplanner.gui.references import NOTHING
from hvplanner.language import tr, translated
from hvplanner.model.fileproblem import inert, shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QKeyEvent

    from hvplanner.exchange.tabular import Kind, Table

Index = QModelIndex | QPersistentModelIndex
_TITLE, _MEANING, _EXAMPLES = range(3)
_UNITS = ("MiB", "GiB", "TiB", "bytes")
_EXAMPLES_SHOWN = 3
_LOOKED_AT = 200
_COLUMN_WIDTH = 26 * theme.GRID


class ColumnTable(QTableWidget):
    """Shows title, meaning and first values of each column; the meaning is chosen from a list."""

    changed = Signal(object)
    """The `Table` with a column taken in another way."""

    def __init__(self) -> None:
        super().__init__(0, 3)
        self.setObjectName("import-columns")
        self.setAccessibleName(tr("Columns of the file"))
        self.setHorizontalHeaderLabels([tr("Column"), tr("Is"), tr("First values")])
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.SelectedClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(_EXAMPLES, QHeaderView.ResizeMode.Stretch)
        for column in (_TITLE, _MEANING):
            self.setColumnWidth(column, _COLUMN_WIDTH)
        self.setItemDelegateForColumn(_MEANING, _MeaningDelegate(self))
        self.table: Table | None = None

    def show_table(self, table: Table) -> None:
        """Show the columns of a table; the same one stays in front."""
        row = self.currentRow()
        self.table = table
        self.setRowCount(len(table.titles))
        for at, (title, column) in enumerate(zip(table.titles, table.columns, strict=True)):
            texts = (
                inert(shown(title)) or tr("Column {number}", number=at + 1),
                meaning(table.kind, column),
                ", ".join(_examples(table, at)),
            )
            for place, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                if place != _MEANING:
                    item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
                self.setItem(at, place, item)
        self.setCurrentCell(min(max(row, 0), self.rowCount() - 1), _MEANING)

    def choose(self, row: int, column: Column) -> None:
        """Take a column for something else."""
        if self.table is not None and self.table.columns[row] != column:
            self.changed.emit(self.table.with_column(row, column))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list of a column with Return or Space."""
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if event.key() in keys and self.currentRow() >= 0:
            self.edit(self.model().index(self.currentRow(), _MEANING))
        else:
            super().keyPressEvent(event)


class _MeaningDelegate(QStyledItemDelegate):
    """Opens a list of what a column can be."""

    def __init__(self, columns: ColumnTable) -> None:
        super().__init__(columns)
        self._columns = columns

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        box = QComboBox(parent)
        box.setObjectName("column-meaning")
        table = self._columns.table
        if table is not None:
            title = inert(shown(table.titles[index.row()]))
            box.setAccessibleName(tr("What the column “{title}” is", title=title))
            for column in _choices(table.kind):
                box.addItem(meaning(table.kind, column), column)
            box.setCurrentIndex(_choices(table.kind).index(table.columns[index.row()]))
        box.activated.connect(self._on_activated)
        QTimer.singleShot(0, box, box.showPopup)
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Leave the list as it was made."""

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QComboBox):
            self._columns.choose(index.row(), editor.currentData())

    @Slot()
    def _on_activated(self) -> None:
        box = self.sender()
        if isinstance(box, QComboBox):
            self.commitData.emit(box)
            self.closeEditor.emit(box)


def meaning(kind: Kind, column: Column) -> str:
    """Return what a column is, in words."""
    field = field_of(kind, column.key)
    if field is None:
        return NOTHING
    title = translated(field.title)
    return tr("{field} in {unit}", field=title, unit=column.unit) if column.unit else title


def _choices(kind: Kind) -> list[Column]:
    """Return what a column can be; memory in every unit too, where figures have none."""
    found = [Column()]
    for field in FIELDS[kind]:
        found.append(Column(field.key))
        if field.reads == "memory":
            found += [Column(field.key, unit) for unit in _UNITS]
    return found


def _examples(table: Table, at: int) -> Iterator[str]:
    seen: dict[str, None] = {}
    for row in table.rows[:_LOOKED_AT]:
        if at < len(row) and row[at]:
            seen[row[at]] = None
        if len(seen) == _EXAMPLES_SHOWN:
            break
    return (inert(shown(each)) for each in seen)

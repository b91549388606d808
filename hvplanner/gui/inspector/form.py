"""A form over one record: its groups of fields, with tables for the records within."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from hvplanner.app import edits
from hvplanner.gui import theme
from hvplanner.gui.editing import edited
from hvplanner.gui.inspector.editors import LONG_TEXTS, FlagEditor, editor_for
from hvplanner.gui.inspector.fieldhelp import explanation, field_help
from hvplanner.gui.inspector.labels import align
from hvplanner.gui.tables.columns import PARTS, columns_of
from hvplanner.gui.tables.panel import TablePanel
from hvplanner.gui.tables.rows import Rows
from hvplanner.language import tr, translated
from hvplanner.model import places

if TYPE_CHECKING:
    from hvplanner.app.document import Document
    from hvplanner.gui.inspector.pages import Page
    from hvplanner.gui.tables.columns import Column
    from hvplanner.model.base import Record
    from hvplanner.model.evaluation import Place
    from hvplanner.model.fields import FieldInfo

_LABEL_WIDTH = 15 * theme.GRID
_PART_ROWS = 4
_FITTING = 3
"""Columns of a part that fit into the panel."""


class RecordForm(QWidget):
    """Edits the record at a place, each decision a step of the document.

    It is made for a kind of records, and shows one of them once it is moved there.
    """

    message = Signal(str)
    """What could not be done."""
    renamed = Signal(object)
    """The place of the record under its new id."""
    helped = Signal(object)
    """The `FieldHelp` of the field that has the focus."""

    def __init__(
        self,
        document: Document,
        record_type: type[Record],
        page: Page,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("ground", "surface")
        self._document = document
        self.place: Place = ()
        self.page = page
        self._record: Any = None
        self._editors: list[tuple[Column, Any]] = []
        self._helps: dict[QWidget | None, Column] = {}
        self._labels: list[QLabel] = []
        self.parts: list[TablePanel] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, 2 * theme.GRID)
        layout.setSpacing(theme.GRID)
        for group in page.groups:
            columns = columns_of(record_type, group.fields)
            if group.title:
                layout.addWidget(_heading(translated(group.title), self))
            if columns[0].info.kind == "records":
                self._add_part(columns[0], layout)
            else:
                self._add_fields(columns, layout)
        layout.addStretch(1)
        align(self._labels, _LABEL_WIDTH)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    def move_to(self, place: Place) -> None:
        """Edit a record of the kind, as if the form were a new one: to make one takes longer."""
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            # What is being typed is for the record before.
            focused.clearFocus()
        self.place = place
        for part in self.parts:
            part.begin_at((*place, part.rows.place[-1]))
        self.refresh()

    def refresh(self) -> bool:
        """Show the record as it is now; tell whether it still is there."""
        try:
            self._record = places.at(self._document.design, self.place)
        except KeyError:
            return False
        self._show()
        for part in self.parts:
            part.refresh()
        return True

    def reveal(self, name: str) -> QWidget | None:
        """Tell the help of a field and return its editor, if the form has it."""
        for column, editor in self._editors:
            if column.path[0] == name:
                self._tell(self._holder(column), column.info)
                return cast("QWidget", editor)
        return None

    def _show(self) -> None:
        for column, editor in self._editors:
            editor.show_value(column.value(self._record), self._document.design)

    def _add_fields(self, columns: tuple[Column, ...], layout: QVBoxLayout) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.GRID)
        grid.setVerticalSpacing(theme.GRID)
        grid.setColumnStretch(1, 1)
        for row, column in enumerate(columns):
            editor: Any = editor_for(column.info, self)
            editor.setObjectName("field-" + ".".join(column.path))
            editor.setAccessibleName(column.info.title)
            editor.setToolTip(explanation(column.info))
            editor.decided.connect(_Decision(self, column).take)
            self._helps[editor] = column
            self._editors.append((column, editor))
            label = QLabel(column.info.title, self)
            label.setProperty("muted", "true")
            label.setWordWrap(True)
            label.setToolTip(explanation(column.info))
            label.setBuddy(editor)
            self._labels.append(label)
            if column.info.name in LONG_TEXTS:
                grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            else:
                grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignVCenter)
                grid.setRowMinimumHeight(row, theme.ROW_HEIGHT)
            if isinstance(editor, FlagEditor):
                grid.addWidget(editor, row, 1, Qt.AlignmentFlag.AlignLeft)
            else:
                grid.addWidget(editor, row, 1)
        layout.addLayout(grid)

    def _add_part(self, column: Column, layout: QVBoxLayout) -> None:
        record_type = column.info.record
        if record_type is None:
            return
        rows = Rows(self._document, column.path, record_type)
        part = TablePanel(rows, PARTS[record_type], self)
        part.filter.hide()
        part.message.connect(self.message)
        part.view.verticalHeader().hide()
        part.view.selectionModel().currentChanged.connect(self._on_part)
        if len(PARTS[record_type]) <= _FITTING:
            _fill_width(part)
        part.view.setFixedHeight((_PART_ROWS + 1) * theme.ROW_HEIGHT)
        head = QHBoxLayout()
        head.addWidget(_heading(column.info.title, self))
        head.addStretch(1)
        head.addWidget(part.tools)
        layout.addLayout(head)
        layout.addWidget(part)
        self.parts.append(part)

    @Slot(QModelIndex, QModelIndex)
    def _on_part(self, current: QModelIndex, _previous: QModelIndex) -> None:
        """Tell the help of the column that a part is at."""
        part = next((each for each in self.parts if each.view.currentIndex() == current), None)
        if part is not None and current.isValid():
            column = part.model.columns[current.column()]
            self._tell(_holder(part.model.record(current.row()), column), column.info)

    def _holder(self, column: Column) -> Record:
        return _holder(self._record, column)

    def _tell(self, record: Record, info: FieldInfo) -> None:
        self.helped.emit(field_help(self._document.design, record, info))

    def take(self, column: Column, value: Any) -> None:
        """Make a decision of an editor a step of the document."""
        place = (*self.place, *column.path)
        try:
            changed = edited(self._document, lambda each: edits.set_field(each, place, value))
        except edits.EditError as error:
            self.message.emit(str(error))
            self._show()
            return
        if column.path == ("id",) and len(self.place) > 1:
            self.place = (*self.place[:-1], value)
            self.renamed.emit(self.place)
        self._document.apply(tr("change {title}", title=column.info.title), changed)

    @Slot(QWidget, QWidget)
    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Tell the help of the field that gets the focus."""
        if (column := self._helps.get(now)) is not None:
            self._tell(self._holder(column), column.info)


class _Decision(QObject):
    """Takes the decision of one editor to its form."""

    def __init__(self, form: RecordForm, column: Column) -> None:
        super().__init__(form)
        self._form = form
        self._column = column

    @Slot(object)
    def take(self, value: Any) -> None:
        self._form.take(self._column, value)


def _holder(record: Record, column: Column) -> Record:
    """Return the record that has the field of a column: the row, or one within it."""
    for name in column.path[:-1]:
        record = getattr(record, name)
    return record


def _fill_width(part: TablePanel) -> None:
    """Give every column what its title and values need, and what is left to one of names."""
    heads = part.view.horizontalHeader()
    # So few rows need no sign of their order; it takes the room of the titles.
    heads.setSortIndicatorShown(False)
    heads.setStretchLastSection(False)
    heads.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    columns = part.model.columns
    named = (at for at, each in enumerate(columns) if each.info.kind == "reference")
    widest = next(named, len(columns) - 1)
    heads.setSectionResizeMode(widest, QHeaderView.ResizeMode.Stretch)


def _heading(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setFont(theme.strong_font())
    label.setFixedHeight(theme.ROW_HEIGHT)
    return label

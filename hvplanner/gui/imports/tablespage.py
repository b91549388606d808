"""The tables of an import: what their rows and columns are, and the first rows as they come in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from hvplanner.exchange.tabular.fields import OWN_KINDS, TITLES
from hvplanner.gui import theme
from hvplanner.gui.charts.celltable import CellTable
from hvplanner.gui.choices import choice
from hvplanner.gui.imports.columntable import ColumnTable
from hvplanner.gui.imports.pages import preview_sheet
from hvplanner.language import tr, translated, trn
from hvplanner.model.fileproblem import inert, shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hvplanner.exchange.tabular import Preview, Table


class TablesPage(QWidget):
    """Shows one table at a time, to be chosen."""

    changed = Signal(int, object)
    """The number of a table, and the `Table` taken in another way."""

    def __init__(self) -> None:
        super().__init__()
        self._tables: Sequence[Table] = ()
        self._previews: Sequence[Preview] = ()
        self._table = choice("import-table", tr("Table"))
        self._table.activated.connect(self._show)
        self._kind = choice("import-kind", tr("Rows are"))
        self._kind.activated.connect(self._on_kind)
        self._rows = QLabel()
        self._rows.setObjectName("import-rows")
        self._rows.setProperty("muted", "true")
        self._hint = QLabel(
            tr("What a column is can be changed: double-click it, or press Return.")
        )
        self._hint.setProperty("muted", "true")
        self._columns = ColumnTable()
        self._columns.changed.connect(self._on_column)
        self._preview = CellTable(tr("First rows as they would come in"))
        self._preview.setObjectName("import-preview")
        row = QHBoxLayout()
        row.setSpacing(theme.GRID)
        for title, box in ((tr("Table"), self._table), (tr("Rows are"), self._kind)):
            row.addWidget(QLabel(title))
            row.addWidget(box)
            row.addSpacing(theme.GRID)
        row.addStretch(1)
        row.addWidget(self._rows)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.setHandleWidth(1)
        parts.addWidget(self._columns)
        parts.addWidget(self._preview)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.GRID, 0, 0)
        column.setSpacing(theme.GRID)
        column.addLayout(row)
        column.addWidget(self._hint)
        column.addWidget(parts, 1)

    def show_tables(self, tables: Sequence[Table]) -> None:
        """Show tables as they are taken now; the same one stays in front."""
        if len(tables) != len(self._tables):
            self._table.clear()
            for table in tables:
                self._table.addItem(inert(shown(table.name)))
        self._tables = tables
        self._show()

    def show_previews(self, previews: Sequence[Preview]) -> None:
        """Show what would come in of each table."""
        self._previews = previews
        at = self._table.currentIndex()
        if not 0 <= at < len(previews):
            return
        found = previews[at]
        self._preview.show_sheet(preview_sheet(found))
        text = trn("{n} row taken", "{n} rows taken", found.taken)
        if found.left_out:
            text += ", " + trn("{n} left out", "{n} left out", found.left_out)
        self._rows.setText(text)

    @Slot()
    def _show(self) -> None:
        at = self._table.currentIndex()
        if at < 0:
            return
        table = self._tables[at]
        for part in (self._hint, self._columns):
            part.setVisible(table.is_own)
        self._columns.show_table(table)
        self._kind.clear()
        for kind in OWN_KINDS if table.is_own else (table.kind,):
            self._kind.addItem(translated(TITLES[kind]), kind)
        self._kind.setCurrentIndex(self._kind.findData(table.kind))
        self._kind.setEnabled(table.is_own)
        self.show_previews(self._previews)

    @Slot()
    def _on_kind(self) -> None:
        table = self._tables[self._table.currentIndex()]
        if table.kind != self._kind.currentData():
            self.changed.emit(self._table.currentIndex(), table.as_kind(self._kind.currentData()))

    @Slot(object)
    def _on_column(self, table: Table) -> None:
        self.changed.emit(self._table.currentIndex(), table)

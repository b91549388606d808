"""The table of designs side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot

from hvplanner.gui.charts.celltable import CellTable
from hvplanner.gui.theme import GRID

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from hvplanner.gui.charts.cells import Sheet

_NARROWEST_LABEL, _WIDEST_LABEL = 18 * GRID, 36 * GRID
_ROOM_FOR_VALUE = 16 * GRID
"""What a long value is cut to where there is no room for all."""


class ComparisonTable(CellTable):
    """Opens the place of a row with a double click or Return; its columns share the room."""

    opened = Signal(object)
    """The `Place` of a row."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setObjectName("comparison")
        self.doubleClicked.connect(self._open)
        self._needed: list[int] = []
        """The width of each column of values."""

    def show_sheet(self, sheet: Sheet) -> None:
        """Show another sheet, its columns as wide as there is room."""
        super().show_sheet(sheet)
        self._needed = [
            min(self._width_for_contents(column) + GRID, _ROOM_FOR_VALUE)
            for column in range(1, len(sheet.columns))
        ]
        self._share_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Return."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the columns the new width."""
        super().resizeEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        values = self.cells.columnCount() - 1
        if values < 1:
            return
        room = self.viewport().width()
        label = min(max(room * 3 // 10, _NARROWEST_LABEL), _WIDEST_LABEL)
        self.setColumnWidth(0, label)
        for column, needed in enumerate(self._needed, 1):
            self.setColumnWidth(column, max(needed, (room - label) // values))

    @Slot()
    def _open(self) -> None:
        row = self.selected_row()
        if row is not None and row.place:
            self.opened.emit(row.place)

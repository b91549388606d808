"""Texts in tables that are shown whole, in as many lines as they need."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from hvplanner.gui import theme

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

_MARGIN = 9
"""Beside the text of a cell, by the style: where one just fits there is no other line."""


def wrap(table: QTableView) -> None:
    """Show the texts of a table whole, which has few rows: each is measured."""
    table.setWordWrap(True)
    table.setItemDelegate(_Wrapped(table))
    rows = table.verticalHeader()
    rows.setMinimumSectionSize(theme.ROW_HEIGHT)
    rows.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    rows.setResizeContentsPrecision(0)


class _Wrapped(QStyledItemDelegate):
    """Gives a row the height of all its lines: that of Qt forgets the margins beside them."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        hint = super().sizeHint(option, index)
        view = self.parent()
        if not isinstance(view, QTableView):
            return hint
        room = QRect(0, 0, view.columnWidth(index.column()) - 2 * _MARGIN, 2**16)
        text = str(index.data() or "")
        lines = view.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, text)
        return QSize(hint.width(), lines.height() + theme.GRID)

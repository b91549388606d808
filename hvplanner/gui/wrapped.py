"""Texts in tables that are shown whole, in as many lines as they need."""

from __future__ import annotations

from functools import lru_cache, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from hvplanner.gui import theme

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QFont

_REMEMBERED = 2**13
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

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        # Qt asks for every row anew with every column that gets its width.
        self._height = lru_cache(_REMEMBERED)(partial(_height, table.font()))

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        hint = super().sizeHint(option, index)
        view = self.parent()
        if not isinstance(view, QTableView):
            return hint
        width = view.columnWidth(index.column()) - 2 * _MARGIN
        return QSize(hint.width(), self._height(str(index.data() or ""), width) + theme.GRID)


def _height(font: QFont, text: str, width: int) -> int:
    room = QRect(0, 0, width, 2**16)
    return QFontMetrics(font).boundingRect(room, Qt.TextFlag.TextWordWrap, text).height()

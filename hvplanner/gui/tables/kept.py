"""Which cells are selected, told by ids: so they still are when rows stand in another order."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QItemSelection, QItemSelectionModel

if TYPE_CHECKING:
    from hvplanner.gui.tables.view import RecordView

Key = str | int
"""An id, or the position in the design of a record that has none."""

_MOST = 1000
"""Rows that are selected again; of more only the current cell is: Qt asks for each cell whether it
lies in one of the ranges."""


class Kept(NamedTuple):
    """The selection of a table."""

    current: tuple[Key, int]
    """Row and column of the current cell."""
    spans: tuple[tuple[Key, int, int], ...]
    """What is selected: a row, and its columns from the first to the last."""


def selection_of(view: RecordView) -> Kept | None:
    """Return what is selected, None where nothing is."""
    current, model = view.currentIndex(), view.table()
    ranges = view.selectionModel().selection().toList()
    if not current.isValid() or not ranges:
        return None
    cell = model.key(current.row()), current.column()
    spans = [(cell[0], cell[1], cell[1])]
    if sum(each.height() for each in ranges) <= _MOST:
        spans = [
            (model.key(row), each.left(), each.right())
            for each in ranges
            for row in range(each.top(), each.bottom() + 1)
        ]
    return Kept(cell, tuple(spans))


def select(view: RecordView, kept: Kept) -> None:
    """Select what was selected, where its rows are now; what is seen does not move."""
    model, flags = view.table(), QItemSelectionModel.SelectionFlag
    rows = model.rows_of({kept.current[0], *(key for key, _, _ in kept.spans)})
    again = QItemSelection()
    for key, left, right in kept.spans:
        if key in rows:
            again.select(model.index(rows[key], left), model.index(rows[key], right))
    if not rows:
        return
    current = rows.get(kept.current[0], min(rows.values()))
    view.setAutoScroll(False)
    view.selectionModel().select(again, flags.ClearAndSelect)
    view.selectionModel().setCurrentIndex(model.index(current, kept.current[1]), flags.NoUpdate)
    view.setAutoScroll(True)

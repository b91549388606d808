"""Filling cells with what stands above them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.app.edits import EditError
from hvplanner.language import tr

if TYPE_CHECKING:
    from hvplanner.gui.tables.rows import Rows
    from hvplanner.gui.tables.view import RecordView


def fill_down(view: RecordView, rows: Rows) -> None:
    """Give the selected cells what stands in the topmost selected row, as one step.

    A single row takes what stands above it. Raises EditError where nothing can be filled.
    """
    model, chosen = view.table(), view.rows_selected()
    columns = [model.columns[at] for at in view.columns_selected()]
    shared = [column for column in columns if column.is_shared]
    if not shared:
        raise EditError(
            tr("Select cells to fill; an id is each row's own, and lists are not filled.")
        )
    above, *below = chosen if len(chosen) > 1 else (chosen[0] - 1, chosen[0])
    if above < 0:
        raise EditError(tr("There is no row above to fill from. Select the rows below as well."))
    source = model.record(above)
    rows.fill_down(
        [model.position(row) for row in below],
        [column.path for column in shared],
        [column.value(source) for column in shared],
    )

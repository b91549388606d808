"""Tables of machines to a design: what RVTools exports of VMware, and lists of a person's own."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import TYPE_CHECKING

from hvplanner.exchange.notes import Notes
from hvplanner.exchange.tabular import design, rvtools, textfile, workbook
from hvplanner.exchange.tabular.design import Wishes
from hvplanner.exchange.tabular.fields import FIELDS, Kind
from hvplanner.exchange.tabular.grid import Grid, TabularProblem
from hvplanner.exchange.tabular.preview import Preview, preview
from hvplanner.exchange.tabular.table import Column, Table, mapped, table_of
from hvplanner.exchange.tabular.typed import CellError, Typed, typed
from hvplanner.language import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hvplanner.exchange.inventory import Imported
    from hvplanner.exchange.tabular.machines import Sheet

__all__ = [
    "LARGEST",
    "CellError",
    "Column",
    "Kind",
    "Preview",
    "Source",
    "Table",
    "TabularProblem",
    "Typed",
    "Wishes",
    "imported",
    "mapped",
    "preview",
    "read",
    "typed",
]


LARGEST = 1 << 28
"""Bytes of a file that is read."""


@dataclass(frozen=True, slots=True)
class Source:
    """The tables of a file."""

    name: str
    tables: tuple[Table, ...]
    others: tuple[str, ...] = ()
    """Sheets that are not read: nothing in them concerns a network plan."""

    def with_tables(self, tables: Sequence[Table]) -> Source:
        """Return the source with its columns as a person wants them."""
        return replace(self, tables=tuple(tables))


def read(name: str, data: bytes) -> Source:
    """Return the tables of a file, told by its content. Raises TabularProblem."""
    if len(data) > LARGEST:
        raise TabularProblem(
            tr(
                "The file has {size} MiB, and an inventory at most {most}.",
                size=len(data) >> 20,
                most=LARGEST >> 20,
            )
        )
    if not workbook.is_workbook(data):
        grid = textfile.read(name, data)
        table = table_of(grid)
        if table is None:
            raise TabularProblem(tr("The file is empty."))
        return Source(name, (table,))
    return _workbook(name, data)


def imported(sources: Sequence[Source], wishes: Wishes) -> Imported:
    """Return the design of all tables together. Raises TabularProblem."""
    notes = Notes()
    sheets: dict[Kind, list[Sheet]] = {kind: [] for kind in FIELDS}
    for source in sources:
        for other in source.others:
            notes.add("left_out", tr("A sheet with nothing more that a network plan needs"), other)
        for table in source.tables:
            rows = typed(table)
            sheets[table.kind].append((table.name, rows.rows))
            _note(table, rows, notes)
    name = PurePath(sources[0].name).stem if sources else ""
    return design.imported(sheets, wishes, name, notes)


def _workbook(name: str, data: bytes) -> Source:
    book = workbook.Workbook(data)
    is_rvtools = rvtools.is_rvtools(book.names)
    grids: list[Grid] = []
    others: list[str] = []
    for number, sheet in enumerate(book.names):
        if not is_rvtools or rvtools.is_needed(sheet, grids):
            grids.append(book.grid(number))
        else:
            others.append(sheet)
    tables = [table_of(grid, may_be_sheet=is_rvtools) for grid in grids]
    empty = [grid.name for grid, table in zip(grids, tables, strict=True) if table is None]
    if len(empty) == len(tables):
        raise TabularProblem(tr("No sheet of the workbook has a table."))
    return Source(name, tuple(filter(None, tables)), (*others, *empty))


def _note(table: Table, rows: Typed, notes: Notes) -> None:
    """Say what was read of a table and what not."""
    for loss in table.losses:
        notes.add("left_out", loss, table.name)
    for assumed in rows.assumed:
        notes.add("assumed", assumed, table.name)
    for error in rows.errors:
        title = "" if error.column is None else table.titles[error.column]
        where = f"{table.name}, {title}" if title else table.name
        notes.add("left_out", error.message, where, example=tr("row {row}", row=error.row))
    unused = [
        title
        for title, column in zip(table.titles, table.columns, strict=True)
        if title and not column.key
    ]
    if unused:
        what = tr("Columns that the design does not need")
        example = ", ".join(unused[:8]) + (", …" if len(unused) > 8 else "")
        notes.add("left_out", what, table.name, count=len(unused), example=example)

"""A table with what its columns stand for: guessed, and changed as a person wants it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from hvplanner.exchange.tabular import headers, rvtools
from hvplanner.exchange.tabular.fields import FIELDS, Kind, field_of
from hvplanner.exchange.tabular.grid import TabularProblem
from hvplanner.language import tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from hvplanner.exchange.tabular.grid import Grid


@dataclass(frozen=True, slots=True)
class Column:
    """What a column stands for."""

    key: str = ""
    """Of a field of the table's kind; empty where it is left out."""
    unit: str = ""
    """Of figures without one, where a person said it."""


@dataclass(frozen=True, slots=True)
class Table:
    """Titled columns and rows of texts."""

    name: str
    """Of the sheet, or of the file."""
    kind: Kind
    titles: tuple[str, ...]
    columns: tuple[Column, ...]
    """One for each title."""
    rows: tuple[tuple[str, ...], ...]
    first: int
    """The number of the first of these rows in the file, counted from 1."""
    is_exact: bool
    units: Mapping[str, str] = field(default_factory=dict)
    """Of figures of a field, where it is known from the program that wrote them."""
    is_own: bool = True
    """Whether a person made it, and can say what its columns are."""
    losses: tuple[str, ...] = ()

    def as_kind(self, kind: Kind) -> Table:
        """Return the table with its rows taken for something else, columns guessed anew."""
        return replace(self, kind=kind, columns=_guessed(kind, self.titles))

    def with_column(self, index: int, column: Column) -> Table:
        """Return the table with a column as a person wants it; what it was before has none."""
        taken = field_of(self.kind, column.key)
        columns = [
            Column() if each.key == column.key and taken and not taken.is_repeated else each
            for each in self.columns
        ]
        columns[index] = column
        return replace(self, columns=tuple(columns))


def table_of(grid: Grid, *, may_be_sheet: bool = True) -> Table | None:
    """Return the table of a grid, None where it is empty. `may_be_sheet`: of RVTools, that is."""
    sheet = rvtools.sheet_of(grid.name) if may_be_sheet else None
    is_known = sheet in rvtools.SHEETS
    head = 0 if is_known else headers.first_row(grid.rows)
    if not any(any(row) for row in grid.rows[head:]):
        return None
    titles = tuple(title.strip() for title in grid.rows[head])
    if sheet is not None and is_known:
        kind = rvtools.SHEETS[sheet].kind
        columns = tuple(Column(key) for key in rvtools.keys(sheet, titles))
        units = rvtools.SHEETS[sheet].units
    else:
        kind = headers.kind_of(titles)
        columns, units = _guessed(kind, titles), {}
    losses = grid.losses
    if above := sum(1 for row in grid.rows[:head] if any(row)):
        losses = (*losses, tr("Rows above the titles: {count}", count=above))
    return Table(
        name=grid.name,
        kind=kind,
        titles=titles,
        columns=columns,
        rows=grid.rows[head + 1 :],
        first=head + 2,
        is_exact=grid.is_exact,
        units=units,
        is_own=not is_known,
        losses=losses,
    )


def mapped(tables: Sequence[Table], wishes: Sequence[str]) -> tuple[Table, ...]:
    """Return tables with columns as wished: "RAM=vm.memory:GiB", "Comment=". Raises TabularProblem.

    A wish holds for every table of a person's own that has such a column. What kind of rows a
    wished field belongs to decides what those of the table are.
    """
    found = list(tables)
    for wish in wishes:
        title, _, target = wish.rpartition("=")
        places = [
            (at, index)
            for at, table in enumerate(found)
            if table.is_own
            for index, each in enumerate(table.titles)
            if each.casefold() == title.strip().casefold()
        ]
        if not places:
            known = [title for table in found if table.is_own for title in table.titles]
            raise TabularProblem(
                tr("There is no column “{title}”. Known: {known}.", title=title, known=_few(known))
            )
        kind, column = _wished(target.strip())
        for at, index in places:
            table = found[at]
            if kind is not None and kind != table.kind:
                table = table.as_kind(kind)
            found[at] = table.with_column(index, column)
    return tuple(found)


def _wished(target: str) -> tuple[Kind | None, Column]:
    if not target:
        return None, Column()
    name, _, unit = target.partition(":")
    kinds: tuple[Kind, ...] = ("vm", "host")
    for kind in kinds:
        for known in FIELDS[kind]:
            if name == f"{kind}.{known.key}":
                return kind, Column(known.key, unit)
    known_names = [f"{kind}.{each.key}" for kind in kinds for each in FIELDS[kind]]
    raise TabularProblem(
        tr("There is no field “{field}”. Known: {known}.", field=name, known=", ".join(known_names))
    )


def _guessed(kind: Kind, titles: Sequence[str]) -> tuple[Column, ...]:
    return tuple(Column(key) for key in headers.keys(kind, titles))


def _few(names: Sequence[str]) -> str:
    return ", ".join(name for name in names[:30] if name) + (", …" if len(names) > 30 else "")

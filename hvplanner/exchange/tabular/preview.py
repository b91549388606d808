"""The first rows of a table as they would come in, with what is wrong in each cell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hvplanner.exchange.tabular.fields import FIELDS, STATES
from hvplanner.language import tr, translated
from hvplanner.model.units import MBPS, MIB
from hvplanner.model.words import word

if TYPE_CHECKING:
    from hvplanner.exchange.tabular.fields import Field
    from hvplanner.exchange.tabular.table import Table
    from hvplanner.exchange.tabular.typed import Row, Typed


_NUMBERS = ("whole", "memory", "rate")


@dataclass(frozen=True, slots=True)
class PreviewCell:
    """What a cell would be, or what stands in the file and why that cannot be."""

    text: str
    error: str = ""


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """A row by its number in the file."""

    number: int
    cells: tuple[PreviewCell, ...]
    is_taken: bool
    """Whether the row comes in at all."""


@dataclass(frozen=True, slots=True)
class Preview:
    """The first rows, and how many there are."""

    titles: tuple[str, ...]
    numbers: frozenset[int]
    """Which of these are numbers, from 0."""
    rows: tuple[PreviewRow, ...]
    taken: int
    left_out: int
    """Rows, of the whole table."""


def preview(table: Table, typed: Typed, most: int = 50) -> Preview:
    """Return the first rows that are not empty; those with errors that are left out too."""
    shown = [
        (field, [at for at, column in enumerate(table.columns) if column.key == field.key])
        for field in FIELDS[table.kind]
        if any(column.key == field.key for column in table.columns)
    ]
    taken = {row.number: row for row in typed.rows}
    wrong = {(error.row, error.column): error for error in typed.errors}
    numbers = sorted({*taken, *(error.row for error in typed.errors)})
    rows = []
    for number in numbers[:most]:
        cells = []
        for field, places in shown:
            error = next((wrong[number, at] for at in places if (number, at) in wrong), None)
            if error is not None:
                cells.append(PreviewCell(error.text, error.message))
            else:
                cells.append(PreviewCell(_text(field, taken.get(number), table, number, places)))
        rows.append(PreviewRow(number, tuple(cells), number in taken))
    return Preview(
        titles=tuple(translated(field.title) for field, _ in shown),
        numbers=frozenset(at for at, (field, _) in enumerate(shown) if field.reads in _NUMBERS),
        rows=tuple(rows),
        taken=len(taken),
        left_out=len(numbers) - len(taken),
    )


def _text(field: Field, row: Row | None, table: Table, number: int, places: list[int]) -> str:
    """Return a value as people read it; of a row that does not come in, what the file has."""
    if row is None:
        cells = table.rows[number - table.first]
        return ", ".join(cells[at] for at in places if at < len(cells) and cells[at])
    if field.is_repeated:
        return ", ".join(row.networks)
    value = row.values.get(field.key)
    if isinstance(value, bool):
        return tr("Yes") if value else tr("No")
    if isinstance(value, int):
        units = {"memory": MIB, "rate": MBPS}
        return units[field.reads].format(value) if field.reads in units else str(value)
    if not value:
        return ""
    if field.key == "state":
        return translated(STATES[value])
    return word(value) if field.reads == "choice" else value

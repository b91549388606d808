"""Text of a spreadsheet or a CSV file to cells and back; cells to values of fields."""

from __future__ import annotations

import csv
import html
import io
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from hvplanner.app import htmltable
from hvplanner.language import tr
from hvplanner.model.fields import format_value, parse_value
from hvplanner.model.spreadsheet import guarded, without_guard
from hvplanner.model.units import UnitError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from hvplanner.model.fields import FieldInfo

Grid = tuple[tuple[str, ...], ...]

LARGEST = 20_000_000
"""Characters of a text that is looked at; far more than any table of a design."""
MOST_CELLS = 2_000_000
"""Of a table, empty ones included."""
MOST_ROWS = 20_000
"""More than twice the VMs that a failover cluster can have; who pastes more means another table."""

_DECIMAL = re.compile(r"\s*[+-]?\d+,\d+(\s*[^\d\s,;][^,;]*)?")
_LOST_SPACE = re.compile(r"^ | (?= )| $", re.MULTILINE)
_LINE_END = re.compile(r"\r\n|\r|\n")


class ClipboardError(ValueError):
    """A text that cannot be read as cells; the message tells the user why."""


@dataclass(frozen=True, slots=True)
class CellError:
    """A cell that cannot be a value of its field. Row and column count from 0."""

    row: int
    column: int
    text: str
    message: str


@dataclass(frozen=True, slots=True)
class Cells:
    """Typed cells, row by row; None stands for those in `errors`."""

    rows: tuple[tuple[Any, ...], ...]
    errors: tuple[CellError, ...]


def read(text: str) -> Grid:
    """Return the cells of a text, every row as long as the longest. Raises ClipboardError.

    Cells are parted by tabs; where there is none by semicolons or commas, if every line has
    equally many of them. A comma within a number or before a space parts nothing.
    """
    if len(text) > LARGEST:
        raise _too_much()
    return _grid(_rows(text, _delimiter(text)))


def read_copied(text: str, markup: str) -> Grid:
    """Return the cells of what was copied as text and as HTML. Raises ClipboardError.

    Text with tabs says where cells end, if it makes whole rows. Where it does not, as when a word
    processor's cells hold several lines, the table in the HTML is taken, if there is one.
    """
    if not _is_whole(text) and (table := htmltable.cells(markup)):
        return _grid(table)
    return read(text)


def to_text(rows: Iterable[Sequence[str]]) -> str:
    """Return cells as tab-separated text, as a spreadsheet would. `read` gives them back.

    What a spreadsheet would take for a formula gets an apostrophe in front, in HTML too.
    """
    grid = [[guarded(cell) for cell in row] for row in rows]
    # A single column could otherwise be taken for more.
    is_column = max(map(len, grid), default=0) == 1
    special = '\t\r\n"' + (";" * is_column) + ("," * (is_column and len(grid) > 1))
    lines = ["\t".join(_quoted(cell, special) for cell in row) for row in grid]
    # One cell goes into a line of text as well, where an end of line would disturb.
    return lines[0] if len(lines) == 1 and lines[0] else "".join(f"{line}\r\n" for line in lines)


def to_html(rows: Iterable[Sequence[str]]) -> str:
    """Return cells as an HTML table; whatever they hold is text in it."""
    lines = []
    for row in rows:
        cells = (_LINE_END.sub("<br>", html.escape(_kept_apart(guarded(cell)))) for cell in row)
        lines.append("<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>")
    return '<meta charset="utf-8"><table>' + "".join(lines) + "</table>"


def values(fields: Sequence[FieldInfo], grid: Grid) -> Cells:
    """Return the cells as values of the fields that stand for the columns.

    Columns beyond the fields are left out.
    """
    rows: list[tuple[Any, ...]] = []
    errors: list[CellError] = []
    for row, texts in enumerate(grid):
        typed: list[Any] = []
        for column, (field, text) in enumerate(zip(fields, texts, strict=False)):
            try:
                typed.append(parse_value(field, text))
            except UnitError as error:
                typed.append(None)
                errors.append(CellError(row, column, text, str(error)))
        rows.append(tuple(typed))
    return Cells(tuple(rows), tuple(errors))


def exact_text(field: FieldInfo, value: Any) -> str:
    """Return a value of a field as the cell to copy; `values` gives it back."""
    text = format_value(field, value)
    if field.unit is not None and value is not None and field.unit.parse(text) != value:
        # People read 1:02 where there is half a second less.
        return f"{value} {field.unit.symbol}"
    return text


def _kept_apart(cell: str) -> str:
    """Return a text whose spaces all survive HTML, which otherwise makes one of several."""
    return _LOST_SPACE.sub("\xa0", cell)


def _is_whole(text: str) -> bool:
    """Tell whether tabs part a text into rows of equally many cells."""
    if "\t" not in text[:LARGEST]:
        return False
    # Too long a text is refused by `read`, and not looked at here.
    return len(text) > LARGEST or len({len(row) for row in _rows(text, "\t") if row != [""]}) == 1


def _grid(rows: list[list[str]]) -> Grid:
    if len(rows) > MOST_ROWS:
        raise ClipboardError(
            tr(
                "The clipboard holds {rows} rows, and at most {most} can be pasted at once: a"
                " failover cluster has no more than 8 000 VMs. Copy fewer rows.",
                rows=_grouped(len(rows)),
                most=_grouped(MOST_ROWS),
            )
        )
    width = max(map(len, rows), default=0)
    if width * len(rows) > MOST_CELLS:
        raise _too_much()
    return tuple(
        tuple(without_guard(cell) for cell in (*row, *[""] * (width - len(row)))) for row in rows
    )


def _grouped(number: int) -> str:
    return f"{number:,}".replace(",", " ")


def _too_much() -> ClipboardError:
    return ClipboardError(tr("The clipboard holds too much text for a table."))


def _delimiter(text: str) -> str:
    """Return what parts the cells; a tab where nothing does."""
    if "\t" in text:
        return "\t"
    lines = [line for line in _LINE_END.split(text) if line.strip()]
    for delimiter in ";,":
        is_decimal = delimiter == "," and all(map(_DECIMAL.fullmatch, lines))
        if delimiter in text and f"{delimiter} " not in text and not is_decimal:
            widths = {len(row) for row in _rows(text, delimiter) if row != [""]}
            if len(widths) == 1 and (delimiter == ";" or len(lines) > 1):
                return delimiter
    return "\t"


def _rows(text: str, delimiter: str) -> list[list[str]]:
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
    except csv.Error:
        # A quotation mark that is part of the text, as in 5" or "so-called" things.
        rows = [line.split(delimiter) for line in _LINE_END.split(text.rstrip("\r\n"))]
    return [row or [""] for row in rows]


def _quoted(cell: str, special: str) -> str:
    return '"' + cell.replace('"', '""') + '"' if any(map(cell.__contains__, special)) else cell

"""Text files of tables (CSV) as grids: how they are encoded and parted is found out."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from typing import TYPE_CHECKING

from hvplanner.exchange.tabular.grid import (
    LONGEST_CELL,
    MOST_CELLS,
    MOST_COLUMNS,
    MOST_ROWS,
    Grid,
    TabularProblem,
)
from hvplanner.language import tr
from hvplanner.model.byteorder import marked_encoding
from hvplanner.model.spreadsheet import without_guard

if TYPE_CHECKING:
    from collections.abc import Iterator

_SAMPLE = 200
"""Lines by which a file is judged."""
_DELIMITERS = ";\t,|"
"""The likeliest first: where two part a file equally well, the first does."""
_SAYS_DELIMITER = re.compile(r"sep=(.)\r?\n?", re.IGNORECASE)
_NOT_TEXT = {
    b"%PDF": "PDF",
    b"\x1f\x8b": "gzip",
    b"\x89PNG": "PNG",
    b"ElfFile": "evtx",
}
"""How files begin that people take for tables, and what they are."""


def read(name: str, data: bytes) -> Grid:
    """Return the table of a text file. Raises TabularProblem."""
    losses: list[str] = []
    text = _text(data, losses)
    said = _SAYS_DELIMITER.match(text)
    body = text[said.end() :] if said else text
    delimiter = said[1] if said else _delimiter(body)
    rows: list[tuple[str, ...]] = [()] if said else []
    cells = 0
    try:
        for row in _rows(body, delimiter):
            if len(rows) >= MOST_ROWS or cells >= MOST_CELLS:
                losses.append(tr("Rows after row {row}", row=len(rows)))
                break
            if len(row) > MOST_COLUMNS:
                losses.append(tr("Columns after column {column}", column=MOST_COLUMNS))
            kept = tuple(without_guard(cell[:LONGEST_CELL].strip()) for cell in row[:MOST_COLUMNS])
            rows.append(kept)
            cells += len(kept)
    except csv.Error as error:
        raise TabularProblem(
            tr(
                "Row {row} cannot be read: a cell in it does not end. Maybe a quotation mark has"
                " no twin.",
                row=len(rows) + 1,
            )
        ) from error
    return Grid(name, tuple(rows), losses=tuple(dict.fromkeys(losses)))


def _text(data: bytes, losses: list[str]) -> str:
    for beginning, kind in _NOT_TEXT.items():
        if data.startswith(beginning):
            raise TabularProblem(tr("This is a file of kind {kind}, not a table.", kind=kind))
    encoding = marked_encoding(data) or ""
    if not encoding and (zeros := data[:4096].count(0)):
        # Figures and letters of Europe have a zero in every second byte.
        if zeros < len(data[:4096]) // 4:
            raise TabularProblem(tr("This is no text file, and so no table."))
        encoding = "utf-16-le" if data[1:2] == b"\0" else "utf-16-be"
    for candidate in (encoding,) if encoding else ("utf-8", "cp1252"):
        try:
            return data.decode(candidate)
        except UnicodeDecodeError:
            continue
    losses.append(tr("Signs that are none in the encoding of the file"))
    return data.decode(encoding or "cp1252", errors="replace")


def _delimiter(text: str) -> str:
    """Return what parts most of the first rows into equally many cells."""
    sample = "".join(_lines(text))
    best, found = (0.0, 0), ","
    for delimiter in _DELIMITERS:
        try:
            widths = Counter(len(row) for row in _rows(sample, delimiter) if any(row))
        except csv.Error:
            continue
        parted = [(count, width) for width, count in widths.items() if width > 1]
        if parted:
            count, width = max(parted)
            score = (count / widths.total(), width)
            if score > best:
                best, found = score, delimiter
    return found


def _lines(text: str) -> Iterator[str]:
    lines = io.StringIO(text, newline="")
    for _, line in zip(range(_SAMPLE), lines, strict=False):
        yield line


def _rows(text: str, delimiter: str) -> Iterator[list[str]]:
    return csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)

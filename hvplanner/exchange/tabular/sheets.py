"""The parts of a workbook: its list of sheets, its shared texts, the cells of a sheet.

A part is read as a stream of events, so that memory does not grow with what it claims to hold, and
a sheet of 8,000 rows takes a second. openpyxl keeps a tree and takes ten times as long.
"""

from __future__ import annotations

import string
from dataclasses import dataclass, field
from typing import IO, TYPE_CHECKING
from xml.sax.handler import ContentHandler

from defusedxml.expatreader import DefusedExpatParser

from hvplanner.exchange.tabular.grid import (
    LONGEST_CELL,
    MOST_CELLS,
    MOST_COLUMNS,
    MOST_ROWS,
    Grid,
    TabularProblem,
)
from hvplanner.language import tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Part = IO[bytes]

_CHUNK = 1 << 18
_MOST_STRINGS = 2_000_000
_LONGEST_NAME = 200
_WHOLE = 10**15
"""Up to here a number that is stored as a fraction is exact."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet as the workbook lists it."""

    name: str
    relation: str


def listed(part: Part) -> tuple[Sheet, ...]:
    """Return the sheets in their order."""
    handler = _Sheets()
    _parse(part, handler)
    return tuple(handler.found)


def relations(part: Part) -> dict[str, tuple[str, str]]:
    """Return what each relation of the workbook is and where it is: ("worksheet", path)."""
    handler = _Relations()
    _parse(part, handler)
    return handler.found


def strings(part: Part) -> tuple[str, ...]:
    """Return the texts that cells share."""
    handler = _Strings()
    _parse(part, handler)
    return tuple(handler.found)


def grid(name: str, part: Part, shared: Sequence[str]) -> Grid:
    """Return the cells of a sheet, as far as a table can be."""
    handler = _Cells(shared)
    _parse(part, handler)
    return Grid(name, tuple(handler.rows), is_exact=True, losses=tuple(handler.losses))


class _EnoughError(Exception):
    """All that is kept of a part was read."""


class _Handler(ContentHandler):
    """Hears where elements begin and end, by their names without prefix."""

    def begin(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Take in that an element begins."""

    def end(self, tag: str) -> None:
        """Take in that one ends."""


class _Parser(DefusedExpatParser):
    """Tells of elements at once, without the wrapping that SAX has: there are millions."""

    def __init__(self, handler: _Handler) -> None:
        super().__init__(forbid_dtd=True)
        self.setContentHandler(handler)
        self._begin, self._end = handler.begin, handler.end
        self._tags = _Tags()

    def start_element(self, name: str, attrs: Mapping[str, str]) -> None:
        self._begin(self._tags[name], attrs)

    def end_element(self, name: str) -> None:
        self._end(self._tags[name])


class _Tags(dict[str, str]):
    """Names without their prefix, each found once."""

    def __missing__(self, name: str) -> str:
        found = self[name] = name.rpartition(":")[2]
        return found


class _Columns(dict[str, int]):
    """Numbers of columns from 1 by their letters, each found once."""

    def __missing__(self, letters: str) -> int:
        number = 0
        for letter in letters[:4]:
            number = number * 26 + ord(letter) - 64
        self[letters] = number
        return number


def _parse(part: Part, handler: _Handler) -> None:
    parser = _Parser(handler)
    with part:
        try:
            while chunk := part.read(_CHUNK):
                parser.feed(chunk)
            parser.close()
        except _EnoughError:
            return


class _Sheets(_Handler):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[Sheet] = []

    def begin(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "sheet":
            # The prefix of the relation is what the program that wrote the file likes.
            relation = next((value for k, value in attributes.items() if k.endswith(":id")), "")
            self.found.append(Sheet(attributes.get("name", "")[:_LONGEST_NAME], relation))


class _Relations(_Handler):
    def __init__(self) -> None:
        super().__init__()
        self.found: dict[str, tuple[str, str]] = {}

    def begin(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "Relationship":
            kind = attributes.get("Type", "").rpartition("/")[2]
            self.found[attributes.get("Id", "")] = (kind, attributes.get("Target", ""))


@dataclass(slots=True)
class _Text:
    """Collects the text of a cell, no more than a cell can hold."""

    parts: list[str] = field(default_factory=list)
    length: int = 0

    def add(self, text: str) -> None:
        if self.length < LONGEST_CELL:
            self.parts.append(text[: LONGEST_CELL - self.length])
            self.length += len(text)

    def take(self) -> str:
        text = "".join(self.parts)
        self.parts.clear()
        self.length = 0
        return text


class _Strings(_Handler):
    """Collects shared texts; those beside a text, as of how it is pronounced, are none of it."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._text = _Text()
        self._is_text = self._is_beside = False

    def begin(self, tag: str, attributes: Mapping[str, str]) -> None:
        self._is_text = tag == "t" and not self._is_beside
        self._is_beside = self._is_beside or tag == "rPh"

    def characters(self, content: str) -> None:
        if self._is_text:
            self._text.add(content)

    def end(self, tag: str) -> None:
        self._is_text = False
        if tag == "rPh":
            self._is_beside = False
        elif tag == "si":
            if len(self.found) == _MOST_STRINGS:
                raise TabularProblem(tr("The workbook has too many texts for an inventory."))
            self.found.append(self._text.take())


class _Cells(_Handler):
    """Collects the rows of a sheet, up to what a table can have."""

    def __init__(self, shared: Sequence[str]) -> None:
        super().__init__()
        self.rows: list[tuple[str, ...]] = []
        self.losses: dict[str, None] = {}
        self._shared = shared
        self._row: list[str] = []
        self._cells = 0
        self._column = -1
        self._columns = _Columns()
        self._type = ""
        self._text = _Text()
        self._is_text = self._is_kept = False

    def begin(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "c":
            letters = attributes.get("r", "").rstrip(string.digits)
            self._column = self._columns[letters] - 1 if letters else self._column + 1
            self._type = attributes.get("t", "n")
            self._is_kept = self._column < MOST_COLUMNS
        elif tag in ("v", "t"):
            self._is_text = self._is_kept
        elif tag == "row":
            self._begin_row(attributes.get("r", ""))

    def characters(self, content: str) -> None:
        if self._is_text:
            self._text.add(content)

    def end(self, tag: str) -> None:
        if tag in ("v", "t"):
            self._is_text = False
        elif tag == "c":
            if self._text.parts:
                self._keep(self._value(self._text.take()))
            elif self._column >= MOST_COLUMNS:
                self.losses[tr("Columns after column {column}", column=MOST_COLUMNS)] = None
        elif tag == "row":
            self.rows.append(tuple(self._row))
            self._cells += len(self._row)
        elif tag == "sheetData":
            raise _EnoughError

    def _begin_row(self, number: str) -> None:
        self._row = []
        self._column = -1
        at = int(number) if number.isascii() and number.isdigit() and len(number) < 8 else 0
        if max(at - 1, len(self.rows)) >= MOST_ROWS or self._cells >= MOST_CELLS:
            self.losses[tr("Rows after row {row}", row=len(self.rows))] = None
            raise _EnoughError
        # Rows without cells need not be there; their numbers have to be right all the same.
        self.rows += [()] * (at - 1 - len(self.rows))

    def _keep(self, text: str) -> None:
        self._row += [""] * (self._column + 1 - len(self._row))
        self._row[self._column] = text

    def _value(self, text: str) -> str:
        match self._type:
            case "s":
                return self._shared[int(text)]
            case "b":
                return "TRUE" if text.strip() == "1" else "FALSE"
            case "n":
                return _number(text)
        return text


def _number(text: str) -> str:
    """Return a number as people write it: whole ones without a point or a power of ten."""
    if text.isdigit():
        return text
    value = float(text)
    return str(int(value)) if value.is_integer() and abs(value) < _WHOLE else repr(value)

"""The parts of a workbook: its list of sheets, its shared texts, the cells of a sheet."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import IO, TYPE_CHECKING
from xml.sax.handler import ContentHandler

from defusedxml.expatreader import create_parser

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
    from collections.abc import Callable
    from xml.sax.xmlreader import AttributesImpl

Part = IO[bytes]

_CHUNK = 1 << 18
_MOST_STRINGS = 2_000_000
_REFERENCE = re.compile(r"([A-Z]{1,3})[0-9]{1,7}")
_WHOLE = 10**15
"""Up to here a number that is stored as a fraction is exact."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet as the workbook lists it."""

    name: str
    relation: str


class _EnoughError(Exception):
    """All that is kept of a part was read."""


def listed(part: Part) -> tuple[Sheet, ...]:
    """Return the sheets in their order."""
    found: list[Sheet] = []

    def begin(tag: str, attributes: AttributesImpl) -> None:
        if tag == "sheet":
            relation = next((v for k, v in attributes.items() if _local(k) == "id"), "")
            found.append(Sheet(attributes.get("name", ""), relation))

    _parse(part, _Begins(begin))
    return tuple(found)


def relations(part: Part) -> dict[str, tuple[str, str]]:
    """Return what each relation of the workbook is and where it is: ("worksheet", path)."""
    found: dict[str, tuple[str, str]] = {}

    def begin(tag: str, attributes: AttributesImpl) -> None:
        if tag == "Relationship":
            kind = attributes.get("Type", "").rpartition("/")[2]
            found[attributes.get("Id", "")] = (kind, attributes.get("Target", ""))

    _parse(part, _Begins(begin))
    return found


def strings(part: Part) -> tuple[str, ...]:
    """Return the texts that cells share."""
    handler = _Strings()
    _parse(part, handler)
    return tuple(handler.found)


def grid(name: str, part: Part, shared: tuple[str, ...]) -> Grid:
    """Return the cells of a sheet, as far as a table can be."""
    handler = _Cells(shared)
    _parse(part, handler)
    return Grid(name, tuple(handler.rows), is_exact=True, losses=tuple(handler.losses))


def _parse(part: Part, handler: ContentHandler) -> None:
    parser = create_parser(forbid_dtd=True)
    parser.setContentHandler(handler)
    with part:
        try:
            while chunk := part.read(_CHUNK):
                parser.feed(chunk)
            parser.close()
        except _EnoughError:
            return


def _local(name: str) -> str:
    return name.rpartition(":")[2]


class _Begins(ContentHandler):
    """Tells where elements begin."""

    def __init__(self, begin: Callable[[str, AttributesImpl], None]) -> None:
        super().__init__()
        self._begin = begin

    def startElement(self, name: str, attrs: AttributesImpl) -> None:
        self._begin(_local(name), attrs)


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


class _Strings(ContentHandler):
    """Collects shared texts; those beside a text, as of how it is pronounced, are none of it."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._text = _Text()
        self._is_text = self._is_beside = False

    def startElement(self, name: str, attrs: AttributesImpl) -> None:
        tag = _local(name)
        self._is_text = tag == "t" and not self._is_beside
        self._is_beside = self._is_beside or tag == "rPh"

    def characters(self, content: str) -> None:
        if self._is_text:
            self._text.add(content)

    def endElement(self, name: str) -> None:
        tag = _local(name)
        self._is_text = False
        if tag == "rPh":
            self._is_beside = False
        elif tag == "si":
            if len(self.found) == _MOST_STRINGS:
                raise TabularProblem(tr("The workbook has too many texts for an inventory."))
            self.found.append(self._text.take())


class _Cells(ContentHandler):
    """Collects the rows of a sheet, up to what a table can have."""

    def __init__(self, shared: tuple[str, ...]) -> None:
        super().__init__()
        self.rows: list[tuple[str, ...]] = []
        self.losses: dict[str, None] = {}
        self._shared = shared
        self._row: list[str] = []
        self._cells = 0
        self._column = 0
        self._type = ""
        self._text = _Text()
        self._is_text = False

    def startElement(self, name: str, attrs: AttributesImpl) -> None:
        tag = _local(name)
        if tag == "c":
            self._type = attrs.get("t", "n")
            match = _REFERENCE.fullmatch(attrs.get("r", ""))
            self._column = _column(match[1]) if match else self._column + 1
        elif tag in ("v", "t"):
            self._is_text = True
        elif tag == "row":
            self._begin_row(attrs.get("r", ""))

    def characters(self, content: str) -> None:
        if self._is_text:
            self._text.add(content)

    def endElement(self, name: str) -> None:
        tag = _local(name)
        if tag in ("v", "t"):
            self._is_text = False
        elif tag == "c":
            self._keep(self._value(self._text.take()))
        elif tag == "row":
            self.rows.append(tuple(self._row))
        elif tag == "sheetData":
            raise _EnoughError

    def _begin_row(self, number: str) -> None:
        self._row = []
        self._column = 0
        at = int(number) if number.isascii() and number.isdigit() and len(number) < 8 else 0
        if max(at - 1, len(self.rows)) >= MOST_ROWS or self._cells >= MOST_CELLS:
            self.losses[tr("Rows after row {row}", row=len(self.rows))] = None
            raise _EnoughError
        # Rows without cells need not be there; their numbers have to be right all the same.
        self.rows += [()] * (at - 1 - len(self.rows))

    def _keep(self, text: str) -> None:
        if not text:
            return
        if self._column > MOST_COLUMNS:
            self.losses[tr("Columns after column {column}", column=MOST_COLUMNS)] = None
            return
        self._row += [""] * (self._column - len(self._row))
        self._row[self._column - 1] = text
        self._cells += 1

    def _value(self, text: str) -> str:
        if not text:
            return ""
        match self._type:
            case "s":
                return self._shared[int(text)]
            case "b":
                return "TRUE" if text.strip() == "1" else "FALSE"
            case "n":
                return _number(text)
        return text


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def _number(text: str) -> str:
    """Return a number as people write it: whole ones without a point or a power of ten."""
    if text.isdigit():
        return text
    value = float(text)
    return str(int(value)) if value.is_integer() and abs(value) < _WHOLE else repr(value)

"""Workbooks (.xlsx) as grids: opened by calamine, once it is known what they take in memory.

The file comes from anywhere. What it unpacks to, and how far its cells reach, is bounded before it
is opened: calamine lays a sheet out from its first cell to its last, and ends the program where
that does not fit into memory. It expands no entities, reads nothing outside and computes no
formulas: a cell is the text or the number that was stored last.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from typing import TYPE_CHECKING

from defusedxml import ElementTree
from python_calamine import CalamineError, CalamineWorkbook, SheetTypeEnum

from hvplanner.exchange.tabular import extent
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
    from collections.abc import Iterator, Mapping

MOST_PARTS = 5_000
LARGEST_UNPACKED = 1 << 30
LARGEST_PART = 1 << 28
LARGEST_LIST = 1 << 24
"""Of the parts that list sheets."""
STEEPEST = 250
"""How many times its size a file may unpack to; sheets of figures have 10 to 50."""
_SMALL = 1 << 24
"""What a file may unpack to however steep."""
_MOST_TEXTS = 2_000_000
_LONGEST_NAME = 200
_WHOLE = 10**15
"""Up to here a number that is stored as a fraction is exact."""

_ZIP = b"PK\x03\x04"
_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_WORKBOOK = "xl/workbook.xml"
_RELATIONS = "xl/_rels/workbook.xml.rels"
_TEXTS = "xl/sharedstrings.xml"
_BINARY = "xl/workbook.bin"


def is_workbook(data: bytes) -> bool:
    """Tell by its content, whatever it is called, whether a file is one of Excel's."""
    return data.startswith((_ZIP, _OLE))


class Workbook:
    """A workbook whose sheets are read one by one. All of it raises TabularProblem."""

    def __init__(self, data: bytes) -> None:
        """Open it, and list its sheets."""
        if data.startswith(_OLE):
            raise _not_open(data)
        self._cells = 0
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
            _refuse_bomb(self._archive, len(data))
            self._parts = _parts(self._archive)
            self._files = _files_of_sheets(self._archive, self._parts)
            self._refuse_many_texts()
            self._book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        except _DAMAGED as error:
            raise _problem(error) from error
        self._sheets = [
            (index, each.name)
            for index, each in enumerate(self._book.sheets_metadata)
            if each.typ == SheetTypeEnum.WorkSheet
        ]

    @property
    def names(self) -> tuple[str, ...]:
        """Return the names of its sheets, in order."""
        return tuple(name[:_LONGEST_NAME] for _, name in self._sheets)

    def grid(self, number: int) -> Grid:
        """Return the cells of a sheet by its number in the list, as far as a table can be."""
        index, name = self._sheets[number]
        try:
            for part in self._of_sheet(name):
                extent.refuse_vast(_content(self._archive, part, LARGEST_PART))
            sheet = self._book.get_sheet_by_index(index)
        except _DAMAGED as error:
            raise _problem(error) from error
        last_row, last_column = sheet.end or (-1, -1)
        self._cells += min(last_row + 1, MOST_ROWS) * min(last_column + 1, MOST_COLUMNS)
        if self._cells > MOST_CELLS:
            raise TabularProblem(tr("The workbook has too many cells for an inventory."))
        rows = tuple(
            tuple(
                each if type(each) is str and len(each) <= LONGEST_CELL else _text(each)
                for each in row[:MOST_COLUMNS]
            )
            for row in sheet.to_python(skip_empty_area=False, nrows=MOST_ROWS)
        )
        losses = []
        if last_column >= MOST_COLUMNS:
            losses.append(tr("Columns after column {column}", column=MOST_COLUMNS))
        if last_row >= MOST_ROWS:
            losses.append(tr("Rows after row {row}", row=MOST_ROWS))
        return Grid(name[:_LONGEST_NAME], rows, is_exact=True, losses=tuple(losses))

    def _of_sheet(self, name: str) -> list[zipfile.ZipInfo]:
        """Return every part that may be the sheet of a name, wherever in the archive it is."""
        found = [part for path, part in self._parts.items() if _file(path) in self._files[name]]
        if not found:
            raise _damaged()
        return found

    def _refuse_many_texts(self) -> None:
        part = self._parts.get(_TEXTS)
        if part is not None:
            texts = _content(self._archive, part, LARGEST_PART)
            if texts.count(b"<si") + texts.count(b":si") > _MOST_TEXTS:
                raise TabularProblem(tr("The workbook has too many texts for an inventory."))


_DAMAGED = (
    *(zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError),
    *(CalamineError, ElementTree.ParseError),
    *(KeyError, ValueError, IndexError, OSError),
)
"""What reading raises where a file is not as it should be."""


def _problem(error: Exception) -> TabularProblem:
    if isinstance(error, TabularProblem):
        return error
    return _damaged()


def _damaged() -> TabularProblem:
    return TabularProblem(tr("The workbook is damaged. Open it in Excel and save it anew."))


def _not_open(data: bytes) -> TabularProblem:
    if _ENCRYPTED in data:
        return TabularProblem(
            tr("The workbook is protected by a password. Save it without one and import that.")
        )
    return TabularProblem(
        tr("This is a workbook of Excel 97 to 2003 (.xls). Save it as .xlsx and import that.")
    )


def _refuse_bomb(archive: zipfile.ZipFile, packed: int) -> None:
    parts = archive.infolist()
    unpacked = sum(part.file_size for part in parts)
    is_steep = unpacked > max(_SMALL, STEEPEST * packed)
    if len(parts) > MOST_PARTS or unpacked > LARGEST_UNPACKED or is_steep:
        raise TabularProblem(
            tr(
                "The workbook unpacks to {size} MiB in {parts} parts from {packed} MiB. That is no"
                " inventory, and it is not read.",
                size=unpacked >> 20,
                parts=len(parts),
                packed=packed >> 20,
            )
        )


def _parts(archive: zipfile.ZipFile) -> Mapping[str, zipfile.ZipInfo]:
    """Return the parts by their paths in small letters, each of which there may be once."""
    parts = {each.filename.casefold(): each for each in archive.infolist()}
    if len(parts) != len(archive.infolist()):
        raise _damaged()
    if _WORKBOOK not in parts:
        if _BINARY in parts:
            raise TabularProblem(
                tr("This is a binary workbook (.xlsb). Save it as .xlsx and import that.")
            )
        raise TabularProblem(tr("This is an archive, but no Excel workbook."))
    return parts


def _files_of_sheets(
    archive: zipfile.ZipFile, parts: Mapping[str, zipfile.ZipInfo]
) -> Mapping[str, set[str]]:
    """Return which files the sheet of each name may be in, without their folders."""
    files: dict[str, set[str]] = {}
    for each in _elements(_content(archive, parts[_RELATIONS], LARGEST_LIST), "Relationship"):
        files.setdefault(each.get("Id", ""), set()).add(_file(each.get("Target", "")))
    found: dict[str, set[str]] = {}
    for each in _elements(_content(archive, parts[_WORKBOOK], LARGEST_LIST), "sheet"):
        for key, value in each.items():
            # The prefix of the relation is what the program that wrote the file likes.
            if key.rpartition("}")[2] == "id":
                found.setdefault(each.get("name", ""), set()).update(files.get(value, ()))
    return found


def _file(path: str) -> str:
    """Return a path without its folders, however these are written."""
    return posixpath.basename(path.replace("\\", "/")).casefold()


def _elements(content: bytes, tag: str) -> Iterator[Mapping[str, str]]:
    """Yield the attributes of the elements of a tag, whatever its prefix."""
    for each in ElementTree.fromstring(content, forbid_dtd=True).iter():
        if each.tag.rpartition("}")[2] == tag:
            yield each.attrib


def _content(archive: zipfile.ZipFile, part: zipfile.ZipInfo, most: int) -> bytes:
    if part.file_size > most:
        raise TabularProblem(
            tr(
                "A sheet of the workbook unpacks to {size} MiB. Delete the sheets that list"
                " files or disks and import the rest.",
                size=part.file_size >> 20,
            )
        )
    content = archive.read(part)
    if b"<!DOCTYPE" in content:
        raise TabularProblem(
            tr("The workbook defines entities, as no spreadsheet does. It is not read.")
        )
    if b"\0" in content:
        # In another encoding than that of all spreadsheets, nothing of it could be counted.
        raise _damaged()
    return content


def _text(value: object) -> str:
    """Return a cell as people write it: whole numbers without a point or a power of ten."""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float) and value.is_integer() and abs(value) < _WHOLE:
        return str(int(value))
    return str(value)[:LONGEST_CELL]

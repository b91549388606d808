"""Workbooks (.xlsx) as grids, in one pass over each sheet and without a tree of it.

The file comes from anywhere. What it unpacks to is bounded before anything is unpacked, entities
and document types are refused (defusedxml), formulas are never computed: a cell is the text or
the number that was stored last.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.sax import SAXException

from defusedxml.common import DefusedXmlException

from hvplanner.exchange.tabular import sheets
from hvplanner.exchange.tabular.grid import MOST_CELLS, Grid, TabularProblem
from hvplanner.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    Wanted = Callable[[str, Sequence[Grid]], bool]
    """Tells by its name, and by the sheets read before, whether a sheet is wanted."""

MOST_PARTS = 5_000
LARGEST_UNPACKED = 1 << 30
LARGEST_PART = 1 << 28
STEEPEST = 250
"""How many times its size a file may unpack to; sheets of figures have 10 to 50."""
_SMALL = 1 << 24
"""What a file may unpack to however steep."""

_ZIP = b"PK\x03\x04"
_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_WORKBOOK = "xl/workbook.xml"
_BINARY = "xl/workbook.bin"


@dataclass(frozen=True, slots=True)
class Workbook:
    """The sheets that were asked for, and the names of the others."""

    grids: tuple[Grid, ...]
    others: tuple[str, ...]


def is_workbook(data: bytes) -> bool:
    """Tell by its content, whatever it is called, whether a file is one of Excel's."""
    return data.startswith((_ZIP, _OLE))


def read(data: bytes, wanted: Wanted) -> Workbook:
    """Return the sheets that are wanted. Raises TabularProblem."""
    if data.startswith(_OLE):
        raise _not_open(data)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _refuse_bomb(archive, len(data))
            return _read(archive, wanted)
    except TabularProblem:
        raise
    except DefusedXmlException as error:
        raise TabularProblem(
            tr("The workbook defines entities, as no spreadsheet does. It is not read.")
        ) from error
    except (
        *(zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError),
        *(SAXException, KeyError, ValueError, IndexError, OSError),
    ) as error:
        raise TabularProblem(
            tr("The workbook is damaged. Open it in Excel and save it anew.")
        ) from error


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


def _read(archive: zipfile.ZipFile, wanted: Wanted) -> Workbook:
    names = set(archive.namelist())
    if _WORKBOOK not in names:
        if _BINARY in names:
            raise TabularProblem(
                tr("This is a binary workbook (.xlsb). Save it as .xlsx and import that.")
            )
        raise TabularProblem(tr("This is an archive, but no Excel workbook."))
    targets = sheets.relations(_part(archive, "xl/_rels/workbook.xml.rels"))
    listed = sheets.listed(_part(archive, _WORKBOOK))
    grids: list[Grid] = []
    strings: tuple[str, ...] | None = None
    for sheet in listed:
        kind, target = targets.get(sheet.relation, ("", ""))
        if kind != "worksheet" or not wanted(sheet.name, grids):
            continue
        if strings is None:
            strings = _strings(archive, targets.values())
        grids.append(sheets.grid(sheet.name, _part(archive, _path(target)), strings))
        if sum(len(row) for grid in grids for row in grid.rows) > MOST_CELLS:
            raise TabularProblem(tr("The workbook has too many cells for an inventory."))
    read_names = {each.name for each in grids}
    return Workbook(
        tuple(grids), tuple(each.name for each in listed if each.name not in read_names)
    )


def _strings(archive: zipfile.ZipFile, targets: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """Return the texts that cells share; a workbook need not have any."""
    shared = (target for kind, target in targets if kind == "sharedStrings")
    return next((sheets.strings(_part(archive, _path(each))) for each in shared), ())


def _path(target: str) -> str:
    """Return where a part is in the archive, from how the workbook names it."""
    if target.startswith("/"):
        return target[1:]
    return posixpath.normpath(posixpath.join("xl", target))


def _part(archive: zipfile.ZipFile, name: str) -> sheets.Part:
    part = archive.getinfo(name)
    if part.file_size > LARGEST_PART:
        raise TabularProblem(
            tr(
                "A sheet of the workbook unpacks to {size} MiB. Delete the sheets that list"
                " files or disks and import the rest.",
                size=part.file_size >> 20,
            )
        )
    return archive.open(part)

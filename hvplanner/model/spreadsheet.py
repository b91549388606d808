"""Texts on their way to a spreadsheet, which would take some of them for formulas."""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_NUMBER = re.compile(r"[+-]?\d+([.,]\d+)?")
_STARTS = tuple("=+-@\t\r\n")


def guarded(cell: str) -> str:
    """Return a text with an apostrophe in front where a spreadsheet would take it for a formula.

    Numbers stay numbers. `without_guard` gives every text back.
    """
    return f"'{cell}" if _is_live(cell.lstrip("'")) else cell


def without_guard(cell: str) -> str:
    """Return what was guarded."""
    return cell[1:] if cell[:1] == "'" and _is_live(cell.lstrip("'")) else cell


def tab_separated(rows: Iterable[Sequence[object]]) -> str:
    """Return rows as a spreadsheet takes them from the clipboard, no text of them a formula."""
    text = io.StringIO()
    writer = csv.writer(text, dialect="excel-tab", lineterminator="\n")
    writer.writerows(
        [guarded(cell) if isinstance(cell, str) else cell for cell in row] for row in rows
    )
    return text.getvalue()


def _is_live(cell: str) -> bool:
    return cell.startswith(_STARTS) and not _NUMBER.fullmatch(cell)

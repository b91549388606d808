"""How far the cells of a sheet can reach, by what stands in its XML, before it is laid out.

What is counted is never too little, and for a real sheet at most twice too much in either
direction: places that cells name, and the cells that name none one after the other.
"""

from __future__ import annotations

import re

from hvplanner.exchange.tabular.grid import MOST_CELLS, TabularProblem
from hvplanner.language import tr

_COLUMNS = re.compile(rb"\br\s*=\s*[\"'][^A-Za-z\"']*([A-Za-z]+)")
_ROWS = re.compile(rb"\br\s*=\s*[\"'][^0-9\"']*([0-9]+)")
_LONGEST_COLUMN, _LONGEST_ROW = 3, 7
"""Signs that the last column and row of a spreadsheet are written with."""
_MOST_PLACES = 2 * MOST_CELLS
"""So many are laid out at most, in some 500 MB. A real sheet of a quarter of them passes."""


def refuse_vast(xml: bytes) -> None:
    """Refuse a sheet that no inventory has. Raises TabularProblem."""
    rows = xml.replace(b":row", b"<row").split(b"<row")
    cells = [row.count(b"<c") + row.count(b":c") for row in rows]
    height = max(map(_row, _found(_ROWS, xml)), default=0) + len(rows)
    width = max(map(_column, _found(_COLUMNS, xml)), default=0) + max(cells)
    if height * width > _MOST_PLACES or sum(cells) > MOST_CELLS:
        raise TabularProblem(
            tr(
                "The cells of a sheet reach too far for an inventory. Delete what is far from its"
                " table, and save it anew."
            )
        )


def _found(pattern: re.Pattern[bytes], xml: bytes) -> set[bytes]:
    # One by one: in a search for all of them no other thread has its turn.
    return {match[1] for match in pattern.finditer(xml)}


def _row(figures: bytes) -> int:
    return int(figures[: _LONGEST_ROW + 1])


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters[: _LONGEST_COLUMN + 1].upper():
        number = number * 26 + letter - 64
    return number

"""What stands in a file of tables, before anyone knows what it means: rows of texts."""

from __future__ import annotations

from dataclasses import dataclass

MOST_ROWS = 100_000
"""Of one table: far more than the VMs, adapters or ports of a cluster of any size."""
MOST_COLUMNS = 500
MOST_CELLS = 10_000_000
"""Of a table, and of all tables of a file."""
LONGEST_CELL = 32_767
"""Characters: what a cell of a spreadsheet can hold."""


class TabularProblem(ValueError):
    """A file that no table can be read from; the message says why and what would help."""


@dataclass(frozen=True, slots=True)
class Grid:
    """The rows of a sheet or a text file, as they are."""

    name: str
    """Of the sheet, or of the file."""
    rows: tuple[tuple[str, ...], ...]
    is_exact: bool = False
    """Whether numbers are written with a decimal point and nothing between their figures."""
    losses: tuple[str, ...] = ()
    """What could not be kept, in words."""

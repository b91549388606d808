"""Tables of results: texts with a tone, rows that lead somewhere."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from hvplanner.model.spreadsheet import tab_separated

if TYPE_CHECKING:
    from hvplanner.gui.charts.chartid import ChartId
    from hvplanner.model.evaluation import Place

Tone = Literal["plain", "muted", "strong", "good", "attention", "violated"]

_GROUPS = re.compile(r"[ \u00a0\u202f]")
_GROUPED = re.compile(r"-?\d{1,3}(?:[ \u00a0\u202f]\d{3})+")


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table."""

    title: str
    is_number: bool = False
    is_wide: bool = False
    """Whether it takes the room that others leave."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A text with what it means for the plan, and a chart that explains it."""

    text: str
    tone: Tone = "plain"
    tip: str = ""
    chart: ChartId | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a row, the key it is found by, and the place it stands for."""

    cells: tuple[Cell, ...]
    key: str = ""
    place: Place = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """A whole table."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...] = ()

    def as_text(self) -> str:
        """Return it for a spreadsheet, which knows no figures in groups."""
        heads = [column.title for column in self.columns]
        texts = ([_ungrouped(cell.text) for cell in row.cells] for row in self.rows)
        return tab_separated([heads, *texts])


def _ungrouped(text: str) -> str:
    return _GROUPS.sub("", text) if _GROUPED.fullmatch(text) else text

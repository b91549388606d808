"""A section of the report as Markdown: its texts and tables, for a change request or a wiki."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from hvplanner.report.blocks import Cell, Paragraph, Table
from hvplanner.report.text import clean

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hvplanner.report.blocks import Section

_SPECIAL = re.compile(
    r"[\\`*_\[\]<>|~&$^@]"
    r"|^[#+=-]"
    r"|:(?=//)|(?<=[Ww]{3})\."  # a link without any markup
)
"""What Markdown could take for markup, HTML or a formula: some of it only at the beginning."""
_NUMBER = re.compile(r"^([0-9]+)(?=[.)])")
"""What begins a list."""


def markdown(section: Section, level: int = 1) -> str:
    """Return the paragraphs and tables of a section and its sections, names as plain text."""
    return "\n".join(_lines(section, level)) + "\n"


def _lines(section: Section, level: int) -> Iterator[str]:
    yield f"{'#' * level} {escaped(section.title)}"
    for block in section.blocks:
        yield ""
        if isinstance(block, Paragraph):
            yield escaped(block.text)
        elif isinstance(block, Table):
            yield from _table(block)
    for each in section.sections:
        yield ""
        yield from _lines(each, level + 1)


def _table(table: Table) -> Iterator[str]:
    if table.title:
        yield f"**{escaped(table.title)}**"
        yield ""
    yield _row([column.title for column in table.columns])
    yield _row_of_marks([column.align for column in table.columns])
    for row in table.rows:
        yield _row([each.text if isinstance(each, Cell) else each for each in row.cells])


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(map(escaped, cells))} |"


def _row_of_marks(aligns: list[str]) -> str:
    marks = {"right": "---:", "center": ":---:"}
    return f"| {' | '.join(marks.get(each, '---') for each in aligns)} |"


def escaped(text: str) -> str:
    """Return a text such that Markdown shows it as it is, on one line."""
    plain = _SPECIAL.sub(r"\\\g<0>", clean(text).strip())
    return _NUMBER.sub(r"\1\\", plain)

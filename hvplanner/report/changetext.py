"""Designs side by side as text for a change request: plain, or as Markdown.

Names and notes of a design end up in systems of others: they are text there and nothing else.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from hvplanner.language import mark, tr, translated
from hvplanner.report.sidebyside import PARTS
from hvplanner.report.text import NO_BREAK_SPACE, clean

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from hvplanner.report.sidebyside import Line, Part, SideBySide, Value

HEADINGS: dict[Part, str] = {
    "Outcome": mark("What it comes to"),
    "Targets": mark("Targets"),
    "Inputs": mark("What is declared"),
    "Plan": mark("What is decided"),
}
SAME = mark("There is no difference.")

_SPECIAL = re.compile(r"([\\`*_\[\]<>|~&#@$])|(?<=:)(?=//)|(?<=www)(?=\.)", re.IGNORECASE)


def plain(compared: SideBySide, *, everything: bool = False) -> str:
    """Return the comparison as plain text, a line or a few for each difference."""
    labels = [clean(each.label) for each in compared.contenders]
    lines = [_title(labels), ""]
    for part, rows in _parts(compared, everything=everything):
        lines.append(translated(HEADINGS[part]))
        for row in rows:
            lines += _plain_row(row, labels)
        lines.append("")
    if len(lines) == 2:
        lines += [translated(SAME), ""]
    return _spaced("\n".join(lines))


def markdown(compared: SideBySide, *, everything: bool = False) -> str:
    """Return the comparison as Markdown, a table for each part."""
    labels = [_escaped(each.label) for each in compared.contenders]
    lines = [f"# {_title(labels)}", ""]
    for part, rows in _parts(compared, everything=everything):
        lines += [f"## {translated(HEADINGS[part])}", "", _table_row(["", *labels])]
        lines.append(_table_row(["---"] * (len(labels) + 1)))
        for row in rows:
            lines.append(_table_row([_escaped(row.title), *map(_marked, row.values)]))
        lines.append("")
    if len(lines) == 2:
        lines += [translated(SAME), ""]
    return _spaced("\n".join(lines))


def _title(labels: Sequence[str]) -> str:
    if len(labels) == 2:
        return tr("From “{one}” to “{other}”", one=labels[0], other=labels[1])
    return tr(
        "“{one}” beside {others}",
        one=labels[0],
        others=", ".join(f"“{each}”" for each in labels[1:]) or tr("nothing"),
    )


def _parts(compared: SideBySide, *, everything: bool) -> Iterator[tuple[Part, tuple[Line, ...]]]:
    for part in PARTS:
        if rows := compared.of(part, everything=everything):
            yield part, rows


def _plain_row(row: Line, labels: Sequence[str]) -> Iterator[str]:
    texts = [value.text for value in row.values]
    if not row.differs:
        yield f"  {row.title}: {texts[0]}"
    elif len(texts) == 2:
        yield f"  {row.title}: {texts[0]} → {texts[1]}"
    else:
        yield f"  {row.title}:"
        for label, value in zip(labels, row.values, strict=True):
            yield f"    {'≠' if value.differs else ' '} {label}: {value.text}"


def _marked(value: Value) -> str:
    text = _escaped(value.text)
    return f"**{text}**" if value.differs else text


def _table_row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _escaped(text: str) -> str:
    """Return the text so that Markdown shows it as it is, and makes no link of it."""
    return _SPECIAL.sub(lambda found: f"\\{found[0]}", clean(text)).strip()


def _spaced(text: str) -> str:
    # What is pasted elsewhere is searched there, which finds common spaces only.
    return text.replace(NO_BREAK_SPACE, " ")

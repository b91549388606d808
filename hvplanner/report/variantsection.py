"""The variants of a design in the report: what each comes to, and in what each differs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.language import tr, trn
from hvplanner.report.blocks import Cell, Column, Paragraph, Row, Section, Table
from hvplanner.report.changetext import HEADINGS
from hvplanner.report.declared import ABSENT
from hvplanner.report.sidebyside import PARTS
from hvplanner.report.text import listed
from hvplanner.report.variants import compare

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hvplanner.report.blocks import Tone
    from hvplanner.report.sidebyside import Contender, Line, SideBySide
    from hvplanner.report.subject import Subject

MOST_ROWS = 60
"""Of the differences of one variant: more are read in the program."""
_TONES: dict[str | None, Tone] = {"met": "good", "violated": "violated", "unknown": "attention"}


def section(subject: Subject) -> Section:
    """Return the variants in one table, then each of them beside the design."""
    compared = subject.variants
    if compared is None:
        return Section(title=tr("Variants"), blocks=(Paragraph(text=tr("There are no variants.")),))
    own, *others = compared.contenders
    names = listed((each.label for each in others), 6)
    text = tr(
        "The design has {count}: {names}. Each has a plan of its own.",
        count=trn("{n} variant", "{n} variants", len(others)),
        names=names,
    )
    return Section(
        title=tr("Variants"),
        blocks=(Paragraph(text=text), _figures(compared)),
        sections=tuple(_pair(own, each) for each in others),
    )


def _figures(compared: SideBySide) -> Table:
    lines = compared.of("Outcome", everything=True)
    return Table(
        title=tr("What each comes to"),
        summary=tr("The design and every variant: plan, cost, ports, drain times and targets."),
        columns=(
            Column(title="", weight=2),
            *(Column(title=each.label, weight=1) for each in compared.contenders),
        )
        if len(compared.contenders) <= 4
        else _tall(),
        rows=_wide_rows(compared, lines)
        if len(compared.contenders) <= 4
        else _tall_rows(compared, lines),
        note=tr("In parentheses: the difference to the design."),
    )


def _wide_rows(compared: SideBySide, lines: tuple[Line, ...]) -> tuple[Row, ...]:
    rows = [
        Row(cells=(line.label, *(Cell(text=each.text) for each in line.values))) for line in lines
    ]
    rows.append(Row(cells=(tr("Targets"), *(_targets(each) for each in compared.contenders))))
    return tuple(rows)


def _tall_rows(compared: SideBySide, lines: tuple[Line, ...]) -> tuple[Row, ...]:
    """Return a row for each variant, for more of them than a page has room for side by side."""
    return tuple(
        Row(
            cells=(
                each.label,
                Cell(
                    text=_targets(each).text,
                    tone=_targets(each).tone,
                    detail="; ".join(f"{line.label}: {line.values[at].text}" for line in lines),
                ),
            )
        )
        for at, each in enumerate(compared.contenders)
    )


def _targets(contender: Contender) -> Cell:
    verdicts = contender.evaluation.verdicts
    met = sum(each.state == "met" for each in verdicts)
    if not verdicts:
        return Cell(text=tr("None set"), tone="muted")
    if met == len(verdicts):
        return Cell(text=tr("All met"), tone="good")
    return Cell(text=tr("{some} of {all} met", some=met, all=len(verdicts)), tone="violated")


def _pair(own: Contender, other: Contender) -> Section:
    rows = tuple(_pair_rows(compare((own, other))))
    if not rows:
        text = Paragraph(text=tr("It is the same as the design."))
        return Section(title=other.label, blocks=(text,))
    left = sum(row.style == "normal" for row in rows[MOST_ROWS:])
    return Section(
        title=other.label,
        blocks=(
            Table(
                summary=tr(
                    "All in which the variant {other} differs from the design.", other=other.label
                ),
                columns=(
                    Column(title="", weight=3),
                    Column(title=own.label, weight=3),
                    Column(title=other.label, weight=3),
                ),
                rows=rows[:MOST_ROWS],
                note=tr(
                    "{left} more are not printed.",
                    left=trn("{n} difference", "{n} differences", left),
                )
                if left
                else "",
            ),
        ),
    )


def _pair_rows(compared: SideBySide) -> Iterator[Row]:
    for part in PARTS:
        if lines := compared.of(part):
            yield Row(cells=(HEADINGS[part], "", ""), style="group")
            for line in lines:
                cells = (Cell(text=each.text, tone=_TONES.get(each.state, "plain"))
                         if each.text != ABSENT else Cell(text=ABSENT, tone="muted")
                         for each in line.values)  # fmt: skip
                yield Row(cells=(line.title, *cells))


def _tall() -> tuple[Column, ...]:
    return (
        Column(title=tr("Variant"), weight=1),
        Column(title=tr("What it comes to"), weight=3),
    )

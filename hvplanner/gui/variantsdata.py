"""What the table of variants says: a column for each design, a row for each thing compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.gui.charts.cells import Cell, Column, Row, Sheet, Tone
from hvplanner.language import tr, translated
from hvplanner.report.changetext import HEADINGS
from hvplanner.report.sidebyside import PARTS, SideBySide
from hvplanner.report.variants import AS_IT_IS, compare, judged, named

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from hvplanner.model.design import Design
    from hvplanner.model.evaluation import Evaluation
    from hvplanner.model.plan import Plan
    from hvplanner.report.sidebyside import Contender, Line, Value

DIFFERS = "≠ "
"""Stands before what is not as in the first column, which is bold besides."""
_TONES: dict[str | None, Tone] = {"met": "good", "violated": "violated", "unknown": "attention"}


def wanted(
    design: Design, accepted: Plan | None, keys: Collection[str | None]
) -> tuple[tuple[str, str, Design], ...]:
    """Return key, label and design of what is to be compared.

    The design itself has an empty key; None stands for it with the plan that was accepted, where
    it has another one now that was found since.
    """
    alone = design.model_copy(update={"variants": ()})
    own: list[tuple[str, str, Design]] = []
    if None in keys:
        own.append(("accepted", tr("Accepted plan"), alone.model_copy(update={"plan": accepted})))
    if "" in keys:
        own.append(("", tr("Plan found") if accepted else translated(AS_IT_IS), alone))
    variants = tuple(
        (each.id, each.label, design.with_variant(each.id))
        for each in design.variants
        if each.id in keys
    )
    return (*own, *variants)


def side_by_side(
    wished: Iterable[tuple[str, str, Design]],
    evaluation: Evaluation,
    known: Iterable[Contender],
) -> SideBySide:
    """Put designs side by side; `evaluation` is that of the design itself.

    What is known already is not judged once more.
    """
    before = {each.key: each for each in known}
    contenders = []
    for key, label, design in wished:
        there = before.get(key)
        if not key:
            contenders.append(named(key, label, design, evaluation))
        elif there is not None and _is_same(there.design, design):
            contenders.append(named(key, label, design, there.evaluation))
        else:
            contenders.append(judged(key, label, design))
    return compare(contenders)


def sheet(compared: SideBySide, *, everything: bool) -> Sheet:
    """Return the table; the parts that have rows are headed by their names."""
    columns = (Column(""), *(Column(each.label) for each in compared.contenders))
    rows: list[Row] = []
    for part in PARTS:
        # What plans come to is of use also where it is the same.
        lines = compared.of(part, everything=everything or part in ("Outcome", "Targets"))
        if lines:
            blank = Cell("")
            head = Cell(translated(HEADINGS[part]), "strong")
            rows.append(Row((head, *(blank for _ in compared.contenders)), key=part))
            rows += [_row(line) for line in lines]
    return Sheet(columns, tuple(rows))


def _row(line: Line) -> Row:
    label = Cell(f"    {line.title}", "plain" if line.differs else "muted", line.title)
    key = "/".join(map(str, (line.part, *line.place)))
    return Row((label, *map(_cell, line.values)), key=key, place=line.place)


def _cell(value: Value) -> Cell:
    tone: Tone = _TONES.get(value.state, "strong" if value.differs else "plain")
    return Cell(f"{DIFFERS if value.differs else ''}{value.text}", tone, value.text)


def _is_same(one: Design, other: Design) -> bool:
    """Tell whether two designs are made of the same objects, which needs no look into them."""
    return all(getattr(one, name) is getattr(other, name) for name in type(one).model_fields)

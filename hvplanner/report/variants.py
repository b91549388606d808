"""Designs side by side: what each comes to, what it keeps, what was declared and what decided."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from hvplanner.evaluation import evaluate
from hvplanner.language import mark, tr, translated, trn
from hvplanner.model import units
from hvplanner.report.decisions import Decision, decisions
from hvplanner.report.declared import ABSENT, differences
from hvplanner.report.sidebyside import Contender, Line, Part, SideBySide, Value
from hvplanner.report.subject import Subject
from hvplanner.report.text import clean, duration, money, quantity, shortened

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from hvplanner.model.design import Design
    from hvplanner.model.evaluation import Evaluation, Place, Verdict

AS_IT_IS = mark("Design")
"""What the design itself is called beside its variants."""
LONGEST_LABEL = 60
_PROOFS = {
    "optimal": mark("Proven best"),
    "feasible": mark("Best found"),
    "manual": mark("Made by hand"),
}


def judged(key: str, label: str, design: Design) -> Contender:
    """Return a design with what the judge says of its plan."""
    return named(key, label, design, evaluate(design, design.plan, in_full=False))


def named(key: str, label: str, design: Design, evaluation: Evaluation) -> Contender:
    """Return a design that was judged already, under a name of any length."""
    return Contender(key, shortened(label, LONGEST_LABEL) or key, design, evaluation)


def with_variants(design: Design) -> tuple[Contender, ...]:
    """Return a design and each of its variants, judged."""
    variants = ((each.id, each.label) for each in design.variants)
    return (
        judged("", translated(AS_IT_IS), design.model_copy(update={"variants": ()})),
        *(judged(key, label, design.with_variant(key)) for key, label in variants),
    )


def of_design(design: Design) -> SideBySide | None:
    """Put a design and its variants side by side, None where it has none."""
    return compare(with_variants(design)) if design.variants else None


def compare(contenders: Sequence[Contender]) -> SideBySide:
    """Put designs side by side."""
    given = tuple(contenders)
    lines = (*_outcome(given), *_targets(given), *_inputs(given), *_plan(given))
    return SideBySide(given, lines)


# --- what the judge says ---------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Figure:
    """A number that the judge makes of a plan."""

    label: str
    value: Callable[[Evaluation], int | None]
    text: Callable[[int, str], str]
    """Writes it, given the currency."""


_FIGURES = (
    _Figure(mark("Cost"), lambda judged: judged.cost, money),
    _Figure(
        mark("Switch ports"), lambda judged: judged.ports, lambda n, _: quantity(n, units.COUNT)
    ),
    _Figure(
        mark("Slowest drain"),
        lambda judged: judged.slowest_ms(fallback=False),
        lambda n, _: duration(n),
    ),
    _Figure(
        mark("Drain, first network failed"),
        lambda judged: judged.slowest_ms(fallback=True),
        lambda n, _: duration(n),
    ),
    _Figure(
        mark("Headroom"),
        lambda judged: judged.headroom_percent,
        lambda n, _: quantity(n, units.PERCENT),
    ),
    _Figure(
        mark("VMs to move first"),
        lambda judged: len(judged.moves),
        lambda n, _: quantity(n, units.COUNT),
    ),
)


def _outcome(contenders: tuple[Contender, ...]) -> Iterator[Line]:
    yield _line("Outcome", "", tr("Plan"), [_status(each) for each in contenders], ("plan",))
    for figure in _FIGURES:
        numbers = [
            figure.value(each.evaluation) if each.design.plan else None for each in contenders
        ]
        texts = [
            ABSENT if number is None else figure.text(number, each.design.currency)
            for number, each in zip(numbers, contenders, strict=True)
        ]
        line = _line("Outcome", "", translated(figure.label), texts)
        values = tuple(
            replace(value, text=_with_change(value.text, numbers[0], number, figure, each))
            for value, number, each in zip(line.values, numbers, contenders, strict=True)
        )
        yield replace(line, values=values)
    errors = [str(len(each.evaluation.errors)) for each in contenders]
    yield _line("Outcome", "", tr("Findings that are errors"), errors)


def _status(contender: Contender) -> str:
    plan = contender.design.plan
    if plan is None:
        return tr("No plan")
    if contender.evaluation.plan_is_stale:
        return tr("Out of date")
    return translated(_PROOFS[plan.proof.status])


def _with_change(
    text: str, first: int | None, number: int | None, figure: _Figure, contender: Contender
) -> str:
    if first is None or number is None or number == first:
        return text
    sign = "+" if number > first else "−"
    return f"{text} ({sign}{figure.text(abs(number - first), contender.design.currency)})"


def _targets(contenders: tuple[Contender, ...]) -> Iterator[Line]:
    found = [{each.target: each for each in one.evaluation.verdicts} for one in contenders]
    for target in dict.fromkeys(key for verdicts in found for key in verdicts):
        verdicts = [each.get(target) for each in found]
        label = next(each.label for each in verdicts if each)
        texts = [
            _verdict(verdict, each.design.currency)
            for verdict, each in zip(verdicts, contenders, strict=True)
        ]
        line = _line("Targets", "", label, texts, ("targets", target))
        values = tuple(
            replace(value, state=verdict.state if verdict else None)
            for value, verdict in zip(line.values, verdicts, strict=True)
        )
        yield replace(line, values=values)


def _verdict(verdict: Verdict | None, currency: str) -> str:
    if verdict is None:
        return tr("Not promised")
    unit = units.UNITS[verdict.unit]

    def written(value: int) -> str:
        if unit is units.MS:
            return duration(value)
        return money(value, currency) if unit is units.MONEY else quantity(value, unit)

    actual = ABSENT if verdict.actual is None else written(verdict.actual)
    return tr(
        "{state}: {actual} of {required}",
        state=verdict.state_text,
        actual=actual,
        required=written(verdict.required),
    )


# --- what was declared and decided -----------------------------------------------------------


def _inputs(contenders: tuple[Contender, ...]) -> Iterator[Line]:
    for each in differences([one.design for one in contenders]):
        values = tuple(
            Value(text, part != each.parts[0])
            for text, part in zip(each.texts, each.parts, strict=True)
        )
        yield Line("Inputs", " · ".join(each.path[:-1]), each.path[-1], values, each.place)


def _plan(contenders: tuple[Contender, ...]) -> Iterator[Line]:
    found = [_decided(each) for each in contenders]
    for place in _in_order(list(each) for each in found):
        one = next(each[place] for each in found if place in each)
        texts = [each[place].text if place in each else ABSENT for each in found]
        yield _line("Plan", one.group, one.label, texts, place)
    placements = [each.design.plan.placement if each.design.plan else () for each in contenders]
    if any(each != placements[0] for each in placements):
        rows = [frozenset((row.vm, row.host, row.count) for row in each) for each in placements]
        texts = [
            tr("As in the first")
            if each == rows[0]
            else trn("{n} row otherwise", "{n} rows otherwise", len(each - rows[0]))
            for each in rows
        ]
        yield _line("Plan", tr("Placement"), tr("VMs on hosts"), texts, ("plan", "placement"))


def _decided(contender: Contender) -> dict[Place, Decision]:
    subject = Subject(contender.design, contender.design.plan, contender.evaluation)
    return {each.place: each for each in decisions(subject)}


def _in_order(lists: Iterable[list[Place]]) -> list[Place]:
    """Return all places once; what only a later list has stands behind what is before it there."""
    merged: list[Place] = []
    known: set[Place] = set()
    for places in lists:
        at = 0
        for place in places:
            if place in known:
                at = merged.index(place) + 1
            else:
                merged.insert(at, place)
                known.add(place)
                at += 1
    return merged


def _line(part: Part, group: str, label: str, texts: Sequence[str], place: Place = ()) -> Line:
    values = tuple(Value(clean(text), text != texts[0]) for text in texts)
    return Line(part, clean(group), clean(label), values, place)

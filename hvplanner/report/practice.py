"""What rules of thumb would buy for the same design, beside the plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.language import tr
from hvplanner.model import units
from hvplanner.report.blocks import Cell, Column, Paragraph, Row, Section, Table
from hvplanner.report.text import duration, listed, money, quantity

if TYPE_CHECKING:
    from hvplanner.model.comparison import Comparison, Outcome, PracticeRow
    from hvplanner.report.subject import Subject

FAULTS_NAMED = 4


def section(subject: Subject) -> Section:
    """Return the gain in words, the outcome of every rule of thumb, and where they come from."""
    title = tr("Rules of thumb")
    comparison = subject.comparison
    if comparison is None:
        return Section(title=title, blocks=(Paragraph(text=tr("No rule of thumb was judged.")),))
    return Section(
        title=title,
        blocks=(Paragraph(text=comparison.summary), _outcomes(comparison), _origins(comparison)),
    )


def _outcomes(comparison: Comparison) -> Table:
    currency = comparison.currency
    own = comparison.own
    rows = [Row(cells=(Cell(text=tr("The plan")), *_figures(own, currency)))] if own else []
    return Table(
        title=tr("What each would be"),
        summary=tr(
            "Every rule of thumb with its cost, ports, drain times, headroom and targets met."
        ),
        columns=(
            Column(title=tr("Rule of thumb"), weight=2),
            Column(title=tr("Cost"), align="right", weight=0),
            Column(title=tr("Ports"), align="right", weight=0),
            Column(title=tr("Longest drain"), align="right", weight=0),
            Column(title=tr("First failed"), align="right", weight=0),
            Column(title=tr("Headroom"), align="right", weight=0),
            Column(title=tr("Targets"), weight=0),
        ),
        rows=(*rows, *(_row(each, currency) for each in comparison.built_first)),
        note=tr(
            "Each is the cheapest that can be built of the NICs, slots and fabrics of the design,"
            " and is judged as the plan is. First failed: the drain with the first live-migration"
            " network gone."
        ),
    )


def _row(row: PracticeRow, currency: str) -> Row:
    label = row.practice.label
    if row.outcome is None:
        cannot = Cell(text=tr("Cannot be built"), tone="muted")
        return Row(cells=(Cell(text=label, detail=row.problem), *("–",) * 5, cannot))
    faults = listed(row.outcome.faults, FAULTS_NAMED)
    detail = tr("Misses: {faults}", faults=faults) if faults else ""
    return Row(cells=(Cell(text=label, detail=detail), *_figures(row.outcome, currency)))


def _figures(outcome: Outcome, currency: str) -> tuple[str | Cell, ...]:
    times = (outcome.drain_ms, outcome.fallback_ms)
    return (
        money(outcome.cost, currency),
        quantity(outcome.ports, units.COUNT),
        *(tr("Not possible") if time is None else duration(time) for time in times),
        quantity(outcome.headroom_percent, units.PERCENT),
        Cell(text=outcome.state_text, tone="good" if outcome.is_good else "violated"),
    )


def _origins(comparison: Comparison) -> Table:
    return Table(
        title=tr("Where they come from"),
        summary=tr("Every rule of thumb that can be built, in words, with its sources."),
        columns=(
            Column(title=tr("Rule of thumb"), weight=1),
            Column(title=tr("What it is"), weight=2),
            Column(title=tr("Source"), weight=2),
        ),
        rows=tuple(
            Row(
                cells=(
                    row.practice.label,
                    row.practice.explanation,
                    " ".join(each.source for each in row.practice.sources),
                )
            )
            for row in comparison.rows
            if row.outcome
        ),
    )

"""Rules of thumb beside the plan, as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.gui.charts.cells import Cell, Column, Row, Sheet
from hvplanner.language import tr
from hvplanner.model import units
from hvplanner.report.practice import FAULTS_NAMED
from hvplanner.report.text import clean, duration, listed, quantity

if TYPE_CHECKING:
    from hvplanner.gui.charts.cells import Tone
    from hvplanner.model.comparison import Comparison, Outcome, PracticeRow

OWN = "plan"
"""Key of the row of the plan."""


def sheet(comparison: Comparison) -> Sheet:
    """Return a row for the plan, then one for each rule of thumb, those that can be built first."""
    currency = clean(comparison.currency)
    columns = (
        Column(tr("Rule of thumb")),
        Column(
            tr("Cost, {currency}", currency=currency) if currency else tr("Cost"), is_number=True
        ),
        Column(tr("Ports"), is_number=True),
        Column(tr("Longest drain"), is_number=True),
        Column(tr("First network failed"), is_number=True),
        Column(tr("Headroom"), is_number=True),
        Column(tr("Targets")),
        Column(tr("What does not hold"), is_wide=True),
    )
    rows = [_row(each) for each in comparison.built_first]
    if comparison.own is not None:
        name = Cell(tr("The plan"), "strong")
        rows.insert(0, Row((name, *_figures(comparison.own, "strong")), key=OWN))
    return Sheet(columns, tuple(rows))


def _row(row: PracticeRow) -> Row:
    practice = row.practice
    sources = " ".join(each.source for each in practice.sources)
    tip = f"{practice.explanation} {sources}"
    if row.outcome is not None:
        return Row((Cell(practice.label, tip=tip), *_figures(row.outcome)), key=practice.id)
    problem = clean(row.problem)
    cells = (
        Cell(practice.label, "muted", tip=tip),
        *(Cell("–", "muted"),) * 5,
        Cell(tr("Cannot be built"), "muted"),
        Cell(problem, "muted", tip=problem),
    )
    return Row(cells, key=practice.id)


def _figures(outcome: Outcome, tone: Tone = "plain") -> tuple[Cell, ...]:
    times = (outcome.drain_ms, outcome.fallback_ms)
    faults = clean(listed(outcome.faults, FAULTS_NAMED))
    return (
        Cell(quantity(outcome.cost, units.MONEY), tone),
        Cell(quantity(outcome.ports, units.COUNT), tone),
        *(Cell(tr("Not possible") if time is None else duration(time), tone) for time in times),
        Cell(quantity(outcome.headroom_percent, units.PERCENT), tone),
        Cell(outcome.state_text, "good" if outcome.is_good else "violated"),
        Cell(faults, tip=faults),
    )

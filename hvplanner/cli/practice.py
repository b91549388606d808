"""The command `practice`: what rules of thumb would buy, beside the plan in the file.

Its JSON document: {"command", "file", "design", "summary", "saved": money or null, "cheapest" and
"nearest": id of a rule of thumb or null, "comparison": `Comparison`}, records as in
`hvplanner.model.comparison`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.cli import source
from hvplanner.cli.terminal import show, show_json, show_table
from hvplanner.model.units import MONEY, MS, PERCENT, amount

if TYPE_CHECKING:
    import argparse

    from hvplanner.model.comparison import Comparison, Outcome

_NOTHING = "-"
_TITLES = ("", "Cost", "Ports", "Drain", "First failed", "Headroom", "Targets")


@source.guarded
def run(options: argparse.Namespace) -> int:
    """Print every rule of thumb as judged, and what the plan gains over them."""
    from hvplanner.practice.comparing import compare

    _, design = source.read(options)
    comparison = compare(design, design.plan)
    if options.json:
        cheapest, nearest = comparison.cheapest, comparison.nearest
        document = {
            **source.head(options),
            "design": design.name,
            "summary": comparison.summary,
            "saved": comparison.saved,
            "cheapest": cheapest.practice.id if cheapest else None,
            "nearest": nearest.practice.id if nearest else None,
            "comparison": comparison.model_dump(mode="json"),
        }
        show_json(document)
        return 0
    _show(comparison)
    return 0


def _show(comparison: Comparison) -> None:
    judged = [("The plan", comparison.own)] if comparison.own else []
    judged += [(row.practice.label, row.outcome) for row in comparison.rows if row.outcome]
    if judged:
        rows = [(label, *_figures(outcome, comparison.currency)) for label, outcome in judged]
        show_table(_TITLES, rows, frozenset(range(1, 6)))
        show()
    for label, outcome in judged:
        if outcome.faults:
            show(f"{label}:")
            for fault in outcome.faults:
                show(f"  {fault}")
    for row in comparison.rows:
        if row.problem:
            show(f"{row.practice.label} cannot be built: {row.problem}")
    show()
    show(comparison.summary)


def _figures(outcome: Outcome, currency: str) -> tuple[str, ...]:
    return (
        amount(outcome.cost, MONEY, currency),
        str(outcome.ports),
        *(
            _NOTHING if time is None else MS.format(time)
            for time in (outcome.drain_ms, outcome.fallback_ms)
        ),
        PERCENT.format(outcome.headroom_percent),
        outcome.state_text,
    )

"""What the judge says, printed: findings by severity, targets against what there is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hvplanner.cli.terminal import show, show_table
from hvplanner.model.units import MIB, UNITS, amount
from hvplanner.report.times import reach

if TYPE_CHECKING:
    from hvplanner.model.evaluation import Evaluation, Finding, Verdict

_HEADINGS = {"error": "Errors", "warning": "Warnings", "info": "For your information"}


def show_findings(evaluation: Evaluation) -> None:
    """Print all findings, the gravest first."""
    for severity, heading in _HEADINGS.items():
        findings = [each for each in evaluation.findings if each.severity == severity]
        if findings:
            show(f"{heading} ({len(findings)})")
            for finding in findings:
                _show_finding(finding)
            show()
    if not evaluation.findings:
        show("No findings.")
        show()


def show_verdicts(evaluation: Evaluation, currency: str) -> None:
    """Print every target with what the plan gives."""
    if not evaluation.verdicts:
        show("No targets are set.")
        return
    show_table(
        ("Target", "Required", "Actual", "Range", "State"),
        [_verdict_row(each, currency) for each in evaluation.verdicts],
        frozenset({1, 2, 3}),
    )


def judged(evaluation: Evaluation) -> dict[str, Any]:
    """Return the part of a JSON document that says what the judge found."""
    kept = evaluation.model_dump(mode="json", include={"findings", "verdicts", "moves"})
    return {
        "meets_targets": evaluation.meets_targets,
        "plan_is_stale": evaluation.plan_is_stale,
        "findings": kept["findings"],
        "verdicts": kept["verdicts"],
        "moves": kept["moves"],
    }


def show_moves(evaluation: Evaluation) -> None:
    """Print the VMs that are to move from where they run today, if there are any."""
    moves = evaluation.moves
    if not moves:
        return
    show(f"VMs to move from where they run today ({len(moves)})")
    show_table(
        ("VM", "From", "To", "Memory"),
        [(each.vm, each.source, each.target, MIB.format(each.memory_mib)) for each in moves],
        frozenset({3}),
    )
    show()


def _show_finding(finding: Finding) -> None:
    place = " / ".join(str(each) for each in finding.place)
    show(f"  {finding.title}" + (f"  [{place}]" if place else ""))
    for text in (finding.why, finding.remedy):
        if text:
            show(f"      {text}")


def _verdict_row(verdict: Verdict, currency: str) -> tuple[str, ...]:
    unit = UNITS[verdict.unit]
    limit = "at most" if verdict.at_most else "at least"
    actual = "–" if verdict.actual is None else amount(verdict.actual, unit, currency)
    return (
        verdict.label,
        f"{limit} {amount(verdict.required, unit, currency)}",
        actual,
        reach(verdict.band, unit.format),
        verdict.state_text,
    )

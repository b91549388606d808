"""The command `check`: all findings, and the targets if there is a plan.

Its JSON document: {"command", "file", "design", "meets_targets", "plan_is_stale", "findings":
[`Finding`], "verdicts": [`Verdict`]}, records as in `hvplanner.model.evaluation`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.cli import source, verdicts
from hvplanner.cli.terminal import show, show_json

if TYPE_CHECKING:
    import argparse


@source.guarded
def run(options: argparse.Namespace) -> int:
    """Judge the file's design; 1 where a finding is an error."""
    from hvplanner.evaluation import evaluate

    _, design = source.read(options)
    evaluation = evaluate(design, design.plan)
    if options.json:
        show_json({**source.head(options), "design": design.name, **verdicts.judged(evaluation)})
    else:
        verdicts.show_findings(evaluation)
        if design.plan is None:
            show("There is no plan yet to hold against the targets: hvplanner solve finds one.")
        else:
            verdicts.show_verdicts(evaluation, design.currency)
        if evaluation.plan_is_stale:
            show("The plan was made for an earlier state of the design.")
    return 1 if evaluation.errors else 0

"""The command `export`: the report, the tables and the scripts, for the plan in the file.

Its JSON document: {"command", "file", "written": [paths]}.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.cli import output, source
from hvplanner.cli.source import Unusable
from hvplanner.cli.terminal import say, show, show_json

if TYPE_CHECKING:
    import argparse


@source.guarded
def run(options: argparse.Namespace) -> int:
    """Write what was asked for. Raises Unusable where that is nothing."""
    from hvplanner.cli import scripts
    from hvplanner.evaluation import evaluate
    from hvplanner.practice.comparing import compare
    from hvplanner.report import csv

    _, design = source.read(options)
    wanted = scripts.wanted(options)
    if options.pdf is None and options.csv is None and not wanted:
        raise Unusable(
            "Say what to write: --pdf FILE, --csv FOLDER, --powershell FILE, --rollback FILE,"
            " --pester FILE or --runbook FILE."
        )
    for path in (options.pdf, *wanted.values()):
        output.check(path)
    sections = output.chapters(options.sections)
    evaluation = evaluate(design, design.plan)
    # What cannot be said as a script is told before anything is written.
    contents = scripts.contents(options, design, evaluation, wanted)
    written = []
    if options.pdf is not None:
        output.write_pdf(design, design.plan, evaluation, options.pdf, sections, options.language)
        written.append(options.pdf)
    if options.csv is not None:
        written += csv.write(evaluation, options.csv, compare(design, design.plan))
    written += scripts.write(contents)
    if wanted and evaluation.plan_is_stale:
        say("The design was changed after its plan was made: check that the plan still fits.")
    if options.json:
        show_json({**source.head(options), "written": [str(path) for path in written]})
    else:
        for path in written:
            show(f"Written: {path}")
    return 0

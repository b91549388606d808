"""Scripts and runbook for the command `export`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.cli import source
from hvplanner.cli.source import Unusable
from hvplanner.model.storage import write_whole

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from hvplanner.model.design import Design
    from hvplanner.model.evaluation import Evaluation

KINDS = ("powershell", "rollback", "pester", "runbook")


def wanted(options: argparse.Namespace) -> dict[str, Path]:
    """Return the file of each kind that was asked for. Raises Unusable."""
    files = {kind: path for kind in KINDS if (path := getattr(options, kind)) is not None}
    if "rollback" in files and options.before is None:
        raise Unusable("A rollback leads back to a plan: say whose by --before FILE.")
    if options.atc and files.keys() & {"rollback", "pester"}:
        raise Unusable("--atc writes intents alone: no rollback and no tests go with them.")
    return files


def contents(
    options: argparse.Namespace, design: Design, evaluation: Evaluation, files: dict[str, Path]
) -> list[tuple[Path, bytes]]:
    """Return what is to be written. Raises FileError and Unusable."""
    from hvplanner.exchange import powershell

    before = source.load(options.before) if options.before else None
    made: list[tuple[Path, bytes]] = []
    try:
        for kind, path in files.items():
            if kind == "runbook":
                made.append((path, _runbook(design, evaluation).encode()))
            elif options.atc:
                made.append((path, powershell.encoded(powershell.atc_script(design))))
            elif kind == "rollback":
                assert before is not None
                back = powershell.intent(before, design)
                kept = powershell.not_rolled_back()
                text = powershell.plan_script(back, is_rollback=True, also=kept)
                made.append((path, powershell.encoded(text)))
            else:
                there = powershell.intent(design, before)
                write = powershell.plan_script if kind == "powershell" else powershell.pester_tests
                made.append((path, powershell.encoded(write(there))))
    except powershell.NotPlanned as error:
        raise Unusable(str(error)) from error
    return made


def write(made: list[tuple[Path, bytes]]) -> list[Path]:
    """Write them; return the files. Raises FileError."""
    for path, content in made:
        write_whole(path, content)
    return [path for path, _ in made]


def _runbook(design: Design, evaluation: Evaluation) -> str:
    from hvplanner.evaluation.rolling import rolling_drain
    from hvplanner.report import runbook
    from hvplanner.report.markdown import markdown
    from hvplanner.report.subject import Subject

    rolling = rolling_drain(design, design.plan) if design.plan else None
    return markdown(runbook.section(Subject(design, design.plan, evaluation, rolling)))

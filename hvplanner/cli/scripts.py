"""Scripts and runbook for the command `export`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner import language
from hvplanner.cli import source
from hvplanner.cli.source import Unusable
from hvplanner.model.fileproblem import inert
from hvplanner.model.storage import write_whole

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping
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
    if options.atc and "powershell" not in files:
        raise Unusable("--atc says how --powershell FILE is written: say that too.")
    # Intents are compared with nothing.
    if options.before is not None and not files.keys() - ({"powershell"} if options.atc else set()):
        raise Unusable(
            "--before is what is compared with: it goes with --rollback, --pester, --runbook, and"
            " with --powershell where that is without --atc."
        )
    if len({path.absolute() for path in files.values()}) < len(files):
        raise Unusable("Two of the files to write are the same.")
    return files


def contents(
    options: argparse.Namespace, design: Design, evaluation: Evaluation, files: Mapping[str, Path]
) -> list[tuple[Path, bytes]]:
    """Return what is to be written. Raises FileError and Unusable."""
    if not files:
        return []
    if design.plan is None or not design.plan.hosts:
        raise Unusable(f"{source.name(options)} has no plan to carry out: solve it first.")
    before = _before(options)
    from hvplanner.exchange.powershell import NotPlanned

    try:
        return [
            (path, _content(kind, options, design, before, evaluation))
            for kind, path in files.items()
        ]
    except NotPlanned as error:
        raise Unusable(inert(str(error))) from error


def write(made: list[tuple[Path, bytes]]) -> list[Path]:
    """Write them; return the files. Raises FileError."""
    for path, content in made:
        write_whole(path, content)
    return [path for path, _ in made]


def _before(options: argparse.Namespace) -> Design | None:
    if options.before is None:
        return None
    before = source.load(options.before)
    if before.plan is None or not before.plan.hosts:
        raise Unusable(
            f"{inert(options.before)} has no plan: it is to be a design whose plan is what the"
            " cluster is today, as an import makes it."
        )
    return before


def _content(
    kind: str,
    options: argparse.Namespace,
    design: Design,
    before: Design | None,
    evaluation: Evaluation,
) -> bytes:
    from hvplanner.exchange import powershell

    if kind == "runbook":
        with language.spoken(options.language):
            return _runbook(design, before, evaluation).encode()
    if options.atc:
        text = powershell.atc_script(design)
    elif kind == "rollback":
        assert before is not None
        back = powershell.rollback(design, before)
        kept = powershell.not_rolled_back()
        text = powershell.plan_script(back, is_rollback=True, also=kept)
    else:
        made = powershell.intent(design, before)
        text = powershell.pester_tests(made) if kind == "pester" else powershell.plan_script(made)
    return powershell.encoded(text)


def _runbook(design: Design, before: Design | None, evaluation: Evaluation) -> str:
    from hvplanner.app.reporting import spoken
    from hvplanner.evaluation.rolling import rolling_drain
    from hvplanner.exchange import powershell
    from hvplanner.report import runbook
    from hvplanner.report.markdown import markdown
    from hvplanner.report.subject import Subject

    assert design.plan is not None
    subject = Subject(
        design,
        design.plan,
        evaluation,
        rolling_drain(design, design.plan),
        left=spoken(powershell.intent(design, before).remaining),
        kept=spoken(powershell.not_rolled_back()),
    )
    return markdown(runbook.section(subject))

"""What several commands write or show: the report, the plan in short."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner import language
from hvplanner.cli.source import Unusable
from hvplanner.cli.terminal import show
from hvplanner.model.catalogue import catalogue
from hvplanner.model.storage import FileError, write_whole
from hvplanner.model.words import word

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from hvplanner.model.design import Design
    from hvplanner.model.evaluation import Evaluation
    from hvplanner.model.plan import HostPlan, Plan
    from hvplanner.report.blocks import Outline


def check(path: Path | None) -> None:
    """See before long work that a file can go where it is wanted. Raises Unusable."""
    if path is None:
        return
    try:
        is_folder, has_folder = path.is_dir(), path.absolute().parent.is_dir()
    except OSError as error:
        raise Unusable(f"{path} cannot be written: {error.strerror}.") from error
    if is_folder:
        raise Unusable(f"{path} is a folder, not a file.")
    if not has_folder:
        raise Unusable(f"{path} cannot be written: there is no folder {path.absolute().parent}.")


def check_folder(path: Path | None) -> None:
    """See before long work that files can go into a folder, there or not yet. Raises Unusable."""
    if path is None:
        return
    try:
        is_file = path.exists() and not path.is_dir()
    except OSError as error:
        raise Unusable(f"{path} cannot be written: {error.strerror}.") from error
    if is_file:
        raise Unusable(f"{path} is a file, not a folder.")


def chapters(names: str | None) -> frozenset[str] | None:
    """Return the sections of the report that were asked for, or none for all. Raises Unusable."""
    from hvplanner.report.chapters import UnknownChapter, chosen

    try:
        return None if names is None else chosen(names)
    except UnknownChapter as error:
        raise Unusable(str(error)) from error


def with_plan(design: Design, variant: str | None, plan: Plan) -> Design:
    """Return the design with its plan, or with that of its variant."""
    if variant is None:
        return design.model_copy(update={"plan": plan})
    variants = tuple(
        each.model_copy(update={"plan": plan}) if each.id == variant else each
        for each in design.variants
    )
    return design.model_copy(update={"variants": variants})


def write_pdf(
    design: Design,
    plan: Plan | None,
    evaluation: Evaluation,
    path: Path,
    sections: frozenset[str] | None = None,
    code: str = language.SOURCE,
) -> None:
    """Write the report, or some sections of it, in a language. Raises Unusable."""
    with language.spoken(code):
        _write_pdf(design, plan, evaluation, path, sections)


def _write_pdf(
    design: Design,
    plan: Plan | None,
    evaluation: Evaluation,
    path: Path,
    sections: frozenset[str] | None,
) -> None:
    from hvplanner.app.reporting import report
    from hvplanner.report import pdf

    # What was judged before was said in English.
    is_spoken = language.present().code == language.SOURCE
    try:
        pdf.write(report(design, plan, evaluation if is_spoken else None, sections), path)
    except pdf.ReportError as error:
        raise Unusable(str(error)) from error


def write_chapters(report: Outline, options: argparse.Namespace) -> list[Path]:
    """Write the chapters of a report as --markdown and --pdf ask for. Raises Unusable."""
    from hvplanner.report import pdf
    from hvplanner.report.markdown import markdown

    try:
        if options.markdown is not None:
            write_whole(options.markdown, "\n".join(map(markdown, report.sections)).encode())
        if options.pdf is not None:
            pdf.write(report, options.pdf)
    except FileError as error:
        raise Unusable(f"{options.markdown}: {error}") from error
    except pdf.ReportError as error:
        raise Unusable(str(error)) from error
    return [path for path in (options.markdown, options.pdf) if path is not None]


def show_plan(design: Design, plan: Plan) -> None:
    """Print what was decided, in a few lines for each host class."""
    for host_plan in plan.hosts:
        _show_hosts(design, host_plan)
    migration = plan.migration
    networks = " then ".join(migration.networks) or "none"
    show(
        f"Live migration: over {networks}, {word(migration.transport)}, "
        f"{migration.simultaneous} at once"
    )


def _show_hosts(design: Design, host_plan: HostPlan) -> None:
    models = catalogue(design.nic_models)
    classes = {each.id: each.label for each in design.host_classes}
    cards = ", ".join(
        f"{nic.count} × {models[nic.model].label if nic.model in models else nic.model}"
        for nic in host_plan.nics
    )
    show(f"{classes.get(host_plan.host_class, host_plan.host_class)}: {cards or 'no NICs'}")
    switches = {each.team: each for each in host_plan.switches}
    for team in host_plan.teams:
        ports = ", ".join(f"{port.card}/{port.port} → {port.fabric}" for port in team.ports)
        networks = ", ".join(
            f"{each.network} {each.share_percent} %" if each.share_percent else each.network
            for each in host_plan.placements
            if each.team == team.id
        )
        switch = switches.get(team.id)
        vfs = f", {switch.vfs_per_port} VFs a port" if switch and switch.sriov else ""
        show(f"  {team.id}: {word(team.kind)} ({ports}){vfs}: {networks or 'no network'}")

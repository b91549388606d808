"""The command `upgrade`: the way to a later release of Windows Server, node by node in time.

Its JSON document: {"command", "file", "design", "duration_ms": time or null, "upgrade": `Upgrade`,
"written": [paths]}, records as in `hvplanner.model.upgrading`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner import language
from hvplanner.cli import output, source
from hvplanner.cli.source import Unusable
from hvplanner.cli.terminal import show, show_json, show_table
from hvplanner.model.units import MIB, MS

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from hvplanner.model.design import Design
    from hvplanner.model.plan import Plan
    from hvplanner.model.upgrading import NodeAway, Upgrade, UpgradeStep

_NOTHING = "-"
_SECOND_MS = 1000
_PHASES = {"before": "Before", "node": "With each node", "after": "After"}
_TITLES = (
    *("Node", "VMs", "Begins", "Empty", "Back", "Ends", "Memory of others", "Of", "Fullest"),
    *("VFs", "One more fails", ""),
)


@source.guarded
def run(options: argparse.Namespace) -> int:
    """Print every step with its nodes and notes; write what was asked for. Raises Unusable."""
    _, design = source.read(options)
    plan = design.plan
    if plan is None:
        raise Unusable(
            f"{source.name(options)} has no plan to upgrade under. Find one with hvplanner solve"
            " FILE -o FILE."
        )
    for path in (options.markdown, options.pdf):
        output.check(path)
    target = options.to or design.upgrade_to
    if target is None:
        raise Unusable("Say which release to upgrade to: --to RELEASE, such as --to 2025.")
    upgrade = _planned(design, plan, target, options.source)
    written = _write(options, design, plan, target)
    if options.json:
        document = {
            **source.head(options),
            "design": design.name,
            "duration_ms": upgrade.duration_ms,
            "upgrade": upgrade.model_dump(mode="json"),
            "written": [str(path) for path in written],
        }
        show_json(document)
    else:
        _show(upgrade)
        for path in written:
            show(f"Written: {path}")
    return 0 if upgrade.is_possible else 1


def _planned(design: Design, plan: Plan, target: str, origin: str | None) -> Upgrade:
    from hvplanner.upgrade import NoWay, plan_upgrade

    try:
        return plan_upgrade(design, plan, target, origin)
    except NoWay as error:
        raise Unusable(str(error)) from error


def _write(options: argparse.Namespace, design: Design, plan: Plan, target: str) -> list[Path]:
    """Write the files asked for, in their language; return their paths. Raises Unusable."""
    if options.markdown is None and options.pdf is None:
        return []
    from hvplanner.evaluation import evaluate
    from hvplanner.report import outline

    with language.spoken(options.language):
        report = outline.build(
            design,
            plan,
            evaluate(design, plan),
            upgrade=_planned(design, plan, target, options.source),
            chapters={"upgrade"},
        )
        return output.write_chapters(report, options)


def _show(upgrade: Upgrade) -> None:
    total = upgrade.duration_ms
    first, last = upgrade.steps[0], upgrade.steps[-1]
    time = "not every node can be upgraded" if total is None else _clock(total)
    show(f"From {first.source_name} to {last.target_name}: {time}")
    for each in upgrade.steps:
        show()
        _show_step(each)
    show()
    for used in upgrade.assumptions:
        show(f"Assumed: {used.name} {MS.format(used.value)}, {used.source}.")


def _show_step(step: UpgradeStep) -> None:
    way = "rolling upgrade" if step.way == "rolling" else "new cluster on the same nodes"
    time = "not possible for all nodes" if step.duration_ms is None else _clock(step.duration_ms)
    over = f" over {step.network}" if step.network else ", no live-migration network is left"
    show(f"{step.source_name} to {step.target_name}, {way}{over}: {time}")
    turns = {each.host: each for each in step.turns}
    rows = []
    for away in step.away:
        turn = turns.get(away.host)
        times = (turn.start_ms, turn.drained_ms, turn.online_ms, turn.end_ms) if turn else ()
        rows.append(
            (
                away.host,
                str(turn.vms) if turn else _NOTHING,
                *(map(_clock, times) if turn else ("not reached", *[_NOTHING] * 3)),
                *map(MIB.format, (away.used_mib, away.capacity_mib)),
                f"{away.fullest_percent} %",
                f"{away.vf_had}/{away.vf_owed}",
                _further(away),
                " ".join(each for each in (turn.problem if turn else "", _short(away)) if each),
            )
        )
    show_table(_TITLES, rows, frozenset(range(1, 10)))
    if step.vms_off:
        show(f"VMs are down {step.vms_off} times, for up to {MS.format(step.longest_down_ms)}.")
    for phase, title in _PHASES.items():
        show(f"{title}:")
        for note in step.notes:
            if note.phase == phase:
                show(f"  - {note.text}")


def _further(away: NodeAway) -> str:
    if away.further_unplaced is None:
        return "not known"
    return f"{away.further_unplaced} VMs down" if away.further_unplaced else "survived"


def _short(away: NodeAway) -> str:
    if away.unplaced:
        return f"No room for {', '.join(away.unplaced)}: {away.reason}"
    return "" if away.fits else f"{away.processors} virtual processors on one host"


def _clock(time_ms: int | None) -> str:
    """Return a time of the run, which takes hours, to the second."""
    if time_ms is None:
        return _NOTHING
    return MS.format(round(time_ms / _SECOND_MS) * _SECOND_MS)

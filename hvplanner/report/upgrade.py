"""The upgrade to a later release as a timed plan: steps, nodes, what is to do and who says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.language import mark, tr, translated, trn
from hvplanner.model.units import PERCENT, UNITS
from hvplanner.model.words import word
from hvplanner.report import charts
from hvplanner.report.blocks import (
    Cell,
    Column,
    LegendEntry,
    Paragraph,
    Row,
    Section,
    Table,
    Timeline,
)
from hvplanner.report.rolling import LANES_SHOWN, clock, lane
from hvplanner.report.text import duration, listed, memory, quantity

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hvplanner.model.draining import HostTurn
    from hvplanner.model.upgradefacts import UpgradePhase
    from hvplanner.model.upgrading import NodeAway, Upgrade, UpgradeNote, UpgradeStep
    from hvplanner.report.subject import Subject

NAMED = 6
NOTHING = "–"

PHASES: Mapping[UpgradePhase, str] = {
    "before": mark("Before the first node"),
    "node": mark("With each node"),
    "after": mark("After the last node"),
}


def section(subject: Subject) -> Section:
    """Return the whole way in words, then every step with its nodes."""
    title = tr("Upgrade of the cluster")
    upgrade = subject.upgrade
    if upgrade is None:
        text = tr("No upgrade was planned: that takes a release to upgrade to.")
        return Section(title=title, blocks=(Paragraph(text=text),))
    return Section(
        title=title,
        blocks=(Paragraph(text=_in_words(upgrade)), _assumptions(upgrade)),
        sections=tuple(_step(subject, each) for each in upgrade.steps),
    )


def _in_words(upgrade: Upgrade) -> str:
    first, last = upgrade.steps[0], upgrade.steps[-1]
    text = trn(
        "From {old} to {new} in {n} step.",
        "From {old} to {new} in {n} steps, each finished before the next.",
        len(upgrade.steps),
        old=first.source_name,
        new=last.target_name,
    )
    total = upgrade.duration_ms
    text += " " + (
        tr("Not every node can be upgraded: see below.")
        if total is None
        else tr("Without pauses that takes {time}.", time=clock(total))
    )
    return f"{text} " + tr(
        "While nodes of two releases are in the cluster it works as the older one does: drains are"
        " timed by its rules, and by the plan as it is, in every step."
    )


def _assumptions(upgrade: Upgrade) -> Table:
    return Table(
        title=tr("What the times rest on"),
        summary=tr("The assumptions on how long a node is away, and their sources."),
        columns=(
            Column(title=tr("Assumption"), weight=2),
            Column(title=tr("Value"), align="right", weight=0),
            Column(title=tr("Source"), weight=3),
            Column(title=tr("Confidence"), weight=0),
        ),
        rows=tuple(
            Row(
                cells=(
                    each.name,
                    quantity(each.value, UNITS[each.unit]),
                    tr("Set in the design") if each.overridden else each.source,
                    word(each.confidence),
                )
            )
            for each in upgrade.assumptions
        ),
        note=tr("Drains are simulated. What is assumed can be set in the design."),
    )


def _step(subject: Subject, step: UpgradeStep) -> Section:
    return Section(
        title=tr("{old} to {new}", old=step.source_name, new=step.target_name),
        blocks=(
            Paragraph(text=_step_in_words(subject, step)),
            *_over_time(subject, step),
            _nodes(subject, step),
            *(
                _notes(translated(title), notes)
                for phase, title in PHASES.items()
                if (notes := [each for each in step.notes if each.phase == phase])
            ),
        ),
    )


def _step_in_words(subject: Subject, step: UpgradeStep) -> str:
    if step.way == "rolling":
        text = tr(
            "A rolling upgrade: each node in turn is drained, evicted, installed anew and joins"
            " again; its VMs come back before the turn of the next."
        )
    else:
        text = tr(
            "By a new cluster on the same nodes: the first is drained and becomes the new cluster,"
            " which then takes over the VMs of one node after the other. Each of these is evicted,"
            " installed anew and joins it; its VMs start on the nodes that have joined before."
        )
    if step.network:
        network = subject.label("networks", step.network)
        text += " " + tr("Live migrations go over {network}.", network=network)
    failed = [subject.host_label(each.host) for each in step.turns if each.problem]
    if failed:
        text += " " + tr("Not possible for {failed}.", failed=listed(failed, NAMED))
    if step.duration_ms is not None:
        text += " " + tr("That takes {duration}.", duration=clock(step.duration_ms))
    text += " " + tr(
        "The longest blackout is {longest_blackout}.",
        longest_blackout=duration(step.longest_blackout_ms),
    )
    if step.vms_off:
        text += " " + tr(
            "VMs are down {count}, for up to {time}.",
            count=trn("{n} time", "{n} times", step.vms_off),
            time=duration(step.longest_down_ms),
        )
    short = [subject.host_label(each.host) for each in step.away if not each.fits]
    if short:
        text += " " + tr("Without {hosts}, not all VMs find room.", hosts=listed(short, NAMED))
    if step.not_reached:
        names = listed(map(subject.host_label, step.not_reached), NAMED)
        text += " " + tr("The upgrade does not reach {names}.", names=names)
    return text


def _over_time(subject: Subject, step: UpgradeStep) -> tuple[Timeline, ...]:
    if not step.turns:
        return ()
    end = max(1, step.turns[-1].end_ms)
    empties = tr("Drained") if step.way == "rolling" else tr("Drained or taken over")
    return (
        Timeline(
            caption=tr("The turn of every node"),
            alt=tr(
                "Upgrade: {count} within {end}.",
                count=trn("{n} node", "{n} nodes", len(step.turns)),
                end=clock(end),
            ),
            lanes=tuple(lane(subject, turn, end) for turn in step.turns[:LANES_SHOWN]),
            ticks=charts.ticks(end),
            legend=(
                LegendEntry(phase="copy", label=empties),
                LegendEntry(phase="setup", label=tr("Out of the cluster")),
                LegendEntry(phase="again", label=tr("VMs come back")),
            ),
        ),
    )


def _nodes(subject: Subject, step: UpgradeStep) -> Table:
    turns = {each.host: each for each in step.turns}
    return Table(
        title=tr("Node by node"),
        summary=tr("When every node is drained, back and filled, and what the others carry then."),
        columns=(
            Column(title=tr("No."), align="right", weight=0),
            Column(title=tr("Node"), weight=2),
            Column(title=tr("VMs"), align="right", weight=0),
            Column(title=tr("Begins"), align="right", weight=0),
            Column(title=tr("Empty"), align="right", weight=0),
            Column(title=tr("Back"), align="right", weight=0),
            Column(title=tr("Ends"), align="right", weight=0),
            Column(title=tr("Memory of the others"), align="right", weight=1.5),
            Column(title=tr("Fullest"), align="right", weight=0),
            Column(title=tr("VFs"), align="right", weight=0),
            Column(title=tr("One more fails"), weight=0),
        ),
        rows=tuple(
            _node(subject, number, away, turns.get(away.host))
            for number, away in enumerate(step.away, start=1)
        ),
        note=tr(
            "What the others carry is judged as if the node had failed, VM by VM. One more fails:"
            " what becomes of VMs if any other node fails meanwhile."
        ),
    )


def _node(subject: Subject, number: int, away: NodeAway, turn: HostTurn | None) -> Row:
    times = (None,) * 4 if turn is None else _times(turn)
    short = "" if away.fits else _short(subject, away)
    return Row(
        cells=(
            f"{number}",
            Cell(
                text=subject.host_label(away.host),
                tone="violated" if short or (turn and turn.problem) else "plain",
                detail=" ".join(each for each in (turn.problem if turn else "", short) if each),
            ),
            NOTHING if turn is None else f"{turn.vms}",
            *(NOTHING if each is None else clock(each) for each in times),
            tr(
                "{peak} of {capacity}",
                peak=memory(away.used_mib),
                capacity=memory(away.capacity_mib),
            ),
            quantity(away.fullest_percent, PERCENT),
            f"{away.vf_had}/{away.vf_owed}" if away.vf_owed else NOTHING,
            _further(away),
        )
    )


def _times(turn: HostTurn) -> tuple[int | None, ...]:
    if turn.drained_ms is None:
        return turn.start_ms, None, None, None
    return turn.start_ms, turn.drained_ms, turn.online_ms, turn.end_ms


def _short(subject: Subject, away: NodeAway) -> str:
    if away.unplaced:
        names = listed(map(subject.vm_label, away.unplaced), NAMED)
        return tr("No room for {names}.", names=names) + f" {away.reason}"
    return tr(
        "One host then runs {count} virtual processors, and {most} are the most.",
        count=away.processors,
        most=away.processors_max,
    )


def _further(away: NodeAway) -> str | Cell:
    if away.further_unplaced is None:
        return tr("not known")
    if not away.further_unplaced:
        return tr("survived")
    text = trn("{n} VM down", "{n} VMs down", away.further_unplaced)
    return Cell(text=text, tone="attention")


def _notes(title: str, notes: list[UpgradeNote]) -> Table:
    return Table(
        title=title,
        summary=tr("{title}: what is to do and to know.", title=title),
        columns=(
            Column(title=tr("No."), align="right", weight=0),
            Column(title=tr("What"), weight=4),
            Column(title=tr("Source"), weight=2),
        ),
        rows=tuple(
            Row(cells=(f"{number}", each.text, f"{each.source} ({word(each.confidence)})"))
            for number, each in enumerate(notes, start=1)
        ),
    )

"""The upgrade of a cluster as rows and bars, one row a node, and what is to do as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.gui.charts.cells import Cell, Column, Row, Sheet
from hvplanner.gui.charts.rollingdata import stages
from hvplanner.language import tr, translated, trn
from hvplanner.model.releases import releases
from hvplanner.model.spreadsheet import tab_separated
from hvplanner.model.words import word
from hvplanner.report.rolling import clock
from hvplanner.report.text import clean, duration, listed, memory
from hvplanner.report.upgrade import PHASES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hvplanner.gui.charts.rollingdata import Stage
    from hvplanner.model.design import Design
    from hvplanner.model.draining import HostTurn
    from hvplanner.model.upgrading import NodeAway, Upgrade, UpgradeStep
    from hvplanner.report.subject import Subject

_NAMED = 4


def targets(design: Design) -> dict[str, str]:
    """Return the names of the releases that the cluster can be upgraded to, by id."""
    own = releases()[design.cluster.release].order
    return {each.id: each.label for each in releases().values() if each.order > own}


def titles(upgrade: Upgrade) -> tuple[str, ...]:
    """Return what the steps are called."""
    return tuple(
        tr("{old} to {new}", old=each.source_name, new=each.target_name) for each in upgrade.steps
    )


def labels(subject: Subject, step: UpgradeStep) -> tuple[str, ...]:
    """Return the names of the nodes in their order, with what stands against them."""
    away = {each.host: each for each in step.away}
    return tuple(_label(subject, turn, away.get(turn.host)) for turn in step.turns)


def summary(upgrade: Upgrade, step: UpgradeStep) -> str:
    """Return a step, and the whole way where that is longer, in one line."""
    parts = [trn("{n} node", "{n} nodes", len(step.away))]
    if step.duration_ms is None:
        parts.append(tr("not every node can be upgraded"))
    else:
        parts.append(tr("takes {duration}", duration=clock(step.duration_ms)))
    short = sum(not each.fits for each in step.away)
    if short:
        text = trn("too little room without {n} node", "too little room without {n} nodes", short)
        parts.append(text)
    parts.append(
        tr(
            "longest blackout {longest_blackout}",
            longest_blackout=duration(step.longest_blackout_ms),
        )
    )
    if step.longest_down_ms:
        down = duration(step.longest_down_ms)
        parts.append(tr("VMs down up to {longest_down}", longest_down=down))
    if len(upgrade.steps) > 1 and upgrade.duration_ms is not None:
        parts.append(tr("all steps {duration}", duration=clock(upgrade.duration_ms)))
    return "  ·  ".join(parts)


def moment(subject: Subject, step: UpgradeStep, at_ms: float) -> str:
    """Return what goes on at a time of a step, in one line."""
    done = sum(turn.end_ms <= at_ms for turn in step.turns if not turn.problem)
    nodes = trn("{n} node", "{n} nodes", len(step.turns))
    parts = [clock(round(at_ms)), tr("{done} of {hosts} done", done=done, hosts=nodes)]
    words: dict[Stage, str] = {
        "drain": tr("being drained"),
        "away": tr("out of the cluster"),
        "back": tr("getting its VMs back"),
    }
    parts += [
        f"{clean(subject.host_label(turn.host))} {words[stage]}"
        for turn in step.turns
        for stage, start, end in stages(turn)
        if start <= at_ms < end
    ]
    return "  ·  ".join(parts)


def describe(subject: Subject, step: UpgradeStep, turn: HostTurn) -> tuple[str, ...]:
    """Return what there is to say of a node's turn, its name first, one fact a line."""
    facts = [clean(subject.host_label(turn.host))]
    if turn.problem:
        facts.append(clean(turn.problem))
    else:
        facts.append(trn("{n} VM leaves", "{n} VMs leave", turn.vms))
        words: dict[Stage, str] = {
            "drain": tr("Drained"),
            "away": tr("Out of the cluster"),
            "back": tr("VMs back"),
        }
        facts += [
            tr("{stage}: {start} to {end}", stage=words[stage], start=clock(start), end=clock(end))
            for stage, start, end in stages(turn)
            if end > start
        ]
    away = next((each for each in step.away if each.host == turn.host), None)
    return (*facts, *(_without(subject, away) if away else ()))


def notes(step: UpgradeStep) -> Sheet:
    """Return what is to do and to know in a step, in order, and who says so."""
    columns = (Column(tr("When")), Column(tr("What"), is_wide=True), Column(tr("Source")))
    order = list(PHASES)
    rows = (
        Row(
            (
                Cell(translated(PHASES[each.phase]), "muted"),
                Cell(each.text),
                Cell(each.source, "muted", f"{each.source} ({word(each.confidence)})"),
            )
        )
        for each in sorted(step.notes, key=lambda note: order.index(note.phase))
    )
    return Sheet(columns, tuple(rows))


def as_text(subject: Subject, step: UpgradeStep) -> str:
    """Return the turns of a step as a table, for a spreadsheet."""
    rows: list[Sequence[object]] = []
    heads = (tr("Node"), tr("VMs"), tr("Start ms"), tr("Drained ms"), tr("Online ms"), tr("End ms"))
    rows.append((*heads, tr("Problem")))
    for turn in step.turns:
        times = ("" if each is None else each for each in (turn.drained_ms, turn.online_ms))
        name = clean(subject.host_label(turn.host))
        rows.append((name, turn.vms, turn.start_ms, *times, turn.end_ms, clean(turn.problem)))
    return tab_separated(rows)


def _label(subject: Subject, turn: HostTurn, away: NodeAway | None) -> str:
    name = clean(subject.host_label(turn.host))
    if turn.problem:
        return f"{name} · {tr('not possible')}"
    return f"{name} · {tr('no room')}" if away and not away.fits else name


def _without(subject: Subject, away: NodeAway) -> tuple[str, ...]:
    """Return what the others carry without a node."""
    facts = [
        tr(
            "The others then hold {used} of {capacity}, the fullest {percent} %",
            used=memory(away.used_mib),
            capacity=memory(away.capacity_mib),
            percent=away.fullest_percent,
        )
    ]
    if away.unplaced:
        names = listed((clean(subject.vm_label(each)) for each in away.unplaced), _NAMED)
        facts.append(tr("No room for {names}.", names=names))
    if away.vf_owed:
        facts.append(tr("VFs: {had} of {owed}", had=away.vf_had, owed=away.vf_owed))
    if away.further_unplaced:
        down = trn("{n} VM down", "{n} VMs down", away.further_unplaced)
        facts.append(tr("If another node fails meanwhile: {down}", down=down))
    return tuple(facts)

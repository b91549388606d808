"""Drains: how long it takes to empty a host, and the timeline that shows why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.language import tr, translated, trn
from hvplanner.model import units
from hvplanner.report import charts
from hvplanner.report.blocks import Cell, Column, Paragraph, Row, Section, Table
from hvplanner.report.text import duration, isolated, listed, memory, quantity
from hvplanner.report.times import SPREAD_NOTE, above_bound, bound_advice, reach

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hvplanner.model.draining import Drain, MigrationRecord
    from hvplanner.report.blocks import Block
    from hvplanner.report.subject import Subject

CHARTS_SHOWN = 8
ROWS_SHOWN = 80
ALIKE_NAMED = 3
STALLED_SHOWN = 20


def section(subject: Subject) -> Section:
    """Return an overview of all drains and the charts of those that decide."""
    title = tr("Drains")
    drains = subject.evaluation.drains
    if not drains:
        text = tr("No drain was predicted: that takes a plan, and VMs to move.")
        return Section(title=title, blocks=(Paragraph(text=text),))
    return Section(
        title=title,
        blocks=(_overview(subject),),
        sections=tuple(_drain(subject, drain) for drain in _shown(drains)),
    )


def _shown(drains: tuple[Drain, ...]) -> list[Drain]:
    """Return the longest drain of every host class, normal and on fallback where they differ."""
    longest: dict[tuple[str, bool], Drain] = {}
    for drain in drains:
        key = (drain.host_class, drain.fallback)
        if drain.moves and (key not in longest or _length(drain) > _length(longest[key])):
            longest[key] = drain
    shown = sorted(longest.values(), key=drains.index)
    return [each for each in shown if not (each.fallback and _twin(each, shown))][:CHARTS_SHOWN]


def _twin(drain: Drain, others: Iterable[Drain]) -> Drain | None:
    """Return the drain that goes just the same with the first network whole, or failed."""
    same = (
        other
        for other in others
        if other.host == drain.host
        and other.fallback is not drain.fallback
        and _course(other) == _course(drain)
    )
    return next(same, None)


def _course(drain: Drain) -> list[tuple[str, int, int, int]]:
    return [(each.vm, each.start_ms, each.blackout_ms, each.end_ms) for each in drain.migrations]


def _length(drain: Drain) -> float:
    return float("inf") if drain.duration_ms is None else drain.duration_ms


def _overview(subject: Subject) -> Table:
    drains = sorted(subject.evaluation.drains, key=_length, reverse=True)
    hidden = len(drains) - ROWS_SHOWN
    rest = (
        " "
        + tr("{hidden} left out.", hidden=trn("{n} shorter drain", "{n} shorter drains", hidden))
        if hidden > 0
        else ""
    )
    return Table(
        title=tr("All drains"),
        summary=tr(
            "Every drain with its network, its time, and the longest migration and blackout."
        ),
        columns=(
            Column(title=tr("Drain"), weight=3),
            Column(title=tr("Network"), weight=2),
            Column(title=tr("VMs"), align="right", weight=0),
            Column(title=tr("Time"), align="right", weight=0),
            Column(title=tr("Lower bound"), align="right", weight=0),
            Column(title=tr("Longest migration"), align="right", weight=0),
            Column(title=tr("Longest blackout"), align="right", weight=0),
        ),
        rows=tuple(_row(subject, drain) for drain in drains[:ROWS_SHOWN]),
        note=tr(
            "Hosts whose drain is the same share a row. No drain can be quicker than its lower"
            " bound. {spread} Blackouts include the pause to resume on the target.{rest}",
            spread=translated(SPREAD_NOTE),
            rest=rest,
        ),
    )


def _row(subject: Subject, drain: Drain) -> Row:
    done = drain.duration_ms is not None
    time = duration(drain.duration_ms) if drain.duration_ms is not None else "–"
    alike = [each for each in drain.stands_for if each != drain.host]
    same = ""
    if len(alike) > ALIKE_NAMED:
        same = tr("the same for {count}", count=trn("{n} more host", "{n} more hosts", len(alike)))
    elif alike:
        same = tr("the same for {map}", map=listed(map(subject.host_label, alike)))
    return Row(
        cells=(
            Cell(text=drain.title, detail=same),
            subject.label("networks", drain.network) if drain.network else tr("None left"),
            _vms(drain),
            Cell(text=time, detail=reach(drain.duration_band))
            if done
            else Cell(text=tr("Not possible"), tone="violated"),
            _bound(drain),
            Cell(
                text=duration(drain.longest_migration_ms),
                detail=reach(drain.longest_migration_band),
            ),
            Cell(
                text=duration(drain.longest_blackout_ms),
                detail=reach(drain.longest_blackout_band),
            ),
        )
    )


def _bound(drain: Drain) -> Cell:
    above = drain.above_bound_percent
    return Cell(
        text=duration(drain.bound_ms),
        detail="" if above is None else tr("exceeded by {above} %", above=above),
    )


def _vms(drain: Drain) -> str:
    return quantity(drain.moves + len(drain.unplaced), units.COUNT)


def _drain(subject: Subject, drain: Drain) -> Section:
    blocks: list[Block] = [Paragraph(text=_in_words(subject, drain))]
    blocks.append(charts.timeline(subject, drain))
    if len(drain.migrations) > charts.LANES_SHOWN:
        blocks.append(charts.progress(drain))
    if load := charts.links(drain):
        blocks.append(load)
    if stalled := [each for each in drain.migrations if not each.converged]:
        blocks.append(_stalled(subject, stalled))
    return Section(title=isolated(drain.title), blocks=tuple(blocks))


def _in_words(subject: Subject, drain: Drain) -> str:
    count = trn("{n} VM", "{n} VMs", drain.moves)
    over = (
        " " + tr("over {value}", value=subject.label("networks", drain.network))
        if drain.network
        else ""
    )
    text = tr(
        "{count} leave {host_label}{over}",
        count=count,
        host_label=subject.host_label(drain.host),
        over=over,
    )
    if drain.duration_ms is None:
        text += ", " + tr("but the host cannot be emptied")
    else:
        text += " " + tr("in {duration}", duration=duration(drain.duration_ms))
    if drain.saved:
        down = duration(drain.longest_down_ms)
        text += "; " + tr(
            "saved meanwhile: {saved}, down for up to {down}",
            saved=trn("{n} VM", "{n} VMs", drain.saved),
            down=down,
        )
    if drain.unplaced:
        names = listed(map(subject.vm_label, drain.unplaced), 6)
        text += "; " + tr("there is no place for {names}", names=names)
    if (fullest := drain.fullest) is not None:
        held = tr(
            "{peak} of {capacity}",
            peak=memory(fullest.peak_mib),
            capacity=memory(fullest.capacity_mib),
        )
        text += ". " + tr(
            "The fullest target is {host_label} with {held} of memory",
            host_label=subject.host_label(fullest.host),
            held=held,
        )
    text += f". {_possible(subject, drain)}"
    if (twin := _twin(drain, subject.evaluation.drains)) and twin.network:
        network = subject.label("networks", twin.network)
        text += " " + tr(
            "With the first network failed it goes just the same, over {network}.", network=network
        )
    return text


def _possible(subject: Subject, drain: Drain) -> str:
    """Say what is possible at best, how far from it the drain is, and what it may be otherwise."""
    text = tr("No drain of this host can be quicker than {bound}.", bound=duration(drain.bound_ms))
    name_of = subject.vm_label if drain.bound_by == "one_migration" else subject.host_label
    if far := above_bound(drain, name_of):
        text = tr(
            "This is {far}: {bound}. {bound_advice}",
            far=far,
            bound=duration(drain.bound_ms),
            bound_advice=bound_advice(drain),
        )
    if spread := reach(drain.duration_band):
        text += " " + tr("By what is assumed it may take {spread}.", spread=spread)
    return text


def _stalled(subject: Subject, stalled: list[MigrationRecord]) -> Table:
    hidden = len(stalled) - STALLED_SHOWN
    return Table(
        title=tr("Migrations that do not converge"),
        summary=tr("Every VM that dirties its memory faster than it is copied, with the reason."),
        columns=(
            Column(title=tr("VM"), weight=2),
            Column(title=tr("Time"), align="right", weight=0),
            Column(title=tr("Blackout"), align="right", weight=0),
            Column(title=tr("Why"), weight=5),
        ),
        rows=tuple(
            Row(
                cells=(
                    subject.vm_label(each.vm),
                    duration(each.duration_ms),
                    Cell(text=duration(each.blackout_length_ms), tone="violated"),
                    each.reason or tr("Its memory is dirtied faster than it is copied."),
                )
            )
            for each in stalled[:STALLED_SHOWN]
        ),
        note=tr("{hidden} not listed.", hidden=trn("{n} more VM", "{n} more VMs", hidden))
        if hidden > 0
        else "",
    )

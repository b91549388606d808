"""The rolling drain: how long it takes to update every host in turn, and what it asks of VMs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.language import tr, trn
from hvplanner.model import units
from hvplanner.model.units import MS
from hvplanner.report import charts
from hvplanner.report.blocks import (
    Cell,
    Column,
    Lane,
    LegendEntry,
    Paragraph,
    Row,
    Section,
    Segment,
    Table,
    Timeline,
)
from hvplanner.report.text import duration, listed, memory, quantity, shortened

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hvplanner.model.draining import HostPeak, HostTurn, RollingDrain
    from hvplanner.report.blocks import SegmentKind
    from hvplanner.report.subject import Subject

LANES_SHOWN = 64
"""As many hosts as a cluster can have."""
ROWS_SHOWN = 80
NAMED = 6
SECOND_MS = 1000


def section(subject: Subject) -> Section:
    """Return the run in words, over time and host by host."""
    title = tr("Rolling drain")
    rolling = subject.rolling
    if rolling is None or not rolling.turns:
        text = tr("No rolling drain was predicted: that takes hosts to drain.")
        return Section(title=title, blocks=(Paragraph(text=text),))
    return Section(
        title=title,
        blocks=(
            Paragraph(text=_in_words(subject, rolling)),
            _over_time(subject, rolling),
            _by_host(subject, rolling),
        ),
    )


def clock(time_ms: int) -> str:
    """Return a time of the run, which takes hours, to the second."""
    return quantity(round(time_ms / SECOND_MS) * SECOND_MS, MS)


def _in_words(subject: Subject, rolling: RollingDrain) -> str:
    count = trn("{n} host", "{n} hosts", len(rolling.turns) + len(rolling.not_reached))
    over = (
        " " + tr("over {value}", value=subject.label("networks", rolling.network))
        if rolling.network
        else ""
    )
    then = (
        tr("its VMs stay where they went")
        if rolling.stay
        else tr("its VMs come back before the turn of the next")
    )
    text = tr(
        "Each of {count} in turn is drained{over}, updated and rebooted; {then}.",
        count=count,
        over=over,
        then=then,
    )
    if rolling.duration_ms is None:
        failed = [subject.host_label(each.host) for each in rolling.turns if each.problem]
        text += " " + tr(
            "Not possible for {failed}: left as they are.", failed=listed(failed, NAMED)
        )
    else:
        text += " " + tr("That takes {duration}.", duration=clock(rolling.duration_ms))
    if rolling.not_reached:
        names = listed(map(subject.host_label, rolling.not_reached), NAMED)
        text += " " + tr("Too many hosts failed for the run to reach {names}.", names=names)
    text += " " + tr(
        "{vms_moved} move, {moves} in all and one at most {most_moves}. The longest blackout is"
        " {longest_blackout}.",
        vms_moved=trn("{n} VM", "{n} VMs", rolling.vms_moved),
        moves=trn("{n} time", "{n} times", rolling.moves),
        most_moves=trn("{n} time", "{n} times", rolling.most_moves),
        longest_blackout=duration(rolling.longest_blackout_ms),
    )
    if rolling.longest_down_ms:
        text += " " + tr(
            "VMs of low priority are saved: down for up to {longest_down}.",
            longest_down=duration(rolling.longest_down_ms),
        )
    return text


def _over_time(subject: Subject, rolling: RollingDrain) -> Timeline:
    end = max(1, rolling.turns[-1].end_ms)
    lanes = tuple(lane(subject, turn, end) for turn in rolling.turns[:LANES_SHOWN])
    legend: dict[SegmentKind, str] = {
        "copy": tr("Drained"),
        "setup": tr("Updated and rebooted"),
        "again": tr("VMs come back"),
    }
    used = {segment.phase for lane in lanes for segment in lane.segments}
    return Timeline(
        caption=tr("The turn of every host"),
        alt=tr(
            "Rolling drain: {count} within {end}.",
            count=trn("{n} host", "{n} hosts", len(rolling.turns)),
            end=clock(end),
        ),
        lanes=lanes,
        ticks=charts.ticks(end),
        legend=tuple(
            LegendEntry(phase=phase, label=label)
            for phase, label in legend.items()
            if phase in used
        ),
    )


def lane(subject: Subject, turn: HostTurn, end: int) -> Lane:
    """Return the turn of one host as a lane of a run that lasts so long."""
    segments: list[Segment] = []
    if turn.drained_ms is not None and turn.online_ms is not None:
        segments += charts.segment("copy", turn.start_ms, turn.drained_ms, end)
        segments += charts.segment("setup", turn.drained_ms, turn.online_ms, end)
        segments += charts.segment("again", turn.online_ms, turn.end_ms, end)
    return Lane(
        label=shortened(subject.host_label(turn.host), charts.LABEL_LENGTH),
        detail=tr("not possible") if turn.problem else trn("{n} VM", "{n} VMs", turn.vms),
        segments=tuple(segments),
    )


def _by_host(subject: Subject, rolling: RollingDrain) -> Table:
    peaks = {each.host: each for each in rolling.peaks}
    hidden = len(rolling.turns) - ROWS_SHOWN
    rest = (
        " " + tr("{hidden} not listed.", hidden=trn("{n} more host", "{n} more hosts", hidden))
        if hidden > 0
        else ""
    )
    return Table(
        title=tr("Host by host"),
        summary=tr(
            "When every host is drained, online again and filled, and its memory at the peak."
        ),
        columns=(
            Column(title=tr("Host"), weight=2),
            Column(title=tr("VMs"), align="right", weight=0),
            Column(title=tr("Starts"), align="right", weight=0),
            Column(title=tr("Drained"), align="right", weight=0),
            Column(title=tr("Online"), align="right", weight=0),
            Column(title=tr("Ends"), align="right", weight=0),
            Column(title=tr("Longest blackout"), align="right", weight=0),
            Column(title=tr("Peak memory"), align="right", weight=0),
        ),
        rows=tuple(_row(subject, turn, peaks) for turn in rolling.turns[:ROWS_SHOWN]),
        note=tr(
            "A VM holds its memory on its target from the start of its migration. A host's turn"
            " ends when its VMs are back, or when it is online where they stay.{rest}",
            rest=rest,
        ),
    )


def _row(subject: Subject, turn: HostTurn, peaks: Mapping[str, HostPeak]) -> Row:
    peak = peaks[turn.host]
    drained, online = (
        Cell(text=tr("Not possible"), tone="violated") if each is None else clock(each)
        for each in (turn.drained_ms, turn.online_ms)
    )
    return Row(
        cells=(
            Cell(text=subject.host_label(turn.host), detail=turn.problem),
            quantity(turn.vms, units.COUNT),
            clock(turn.start_ms),
            drained,
            "–" if turn.online_ms is None else online,
            clock(turn.end_ms),
            duration(turn.longest_blackout_ms),
            tr(
                "{peak} of {capacity}",
                peak=memory(peak.peak_mib),
                capacity=memory(peak.capacity_mib),
            ),
        )
    )

"""A rolling drain as rows and bars: one row a host, drained, away and filled again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from hvplanner.language import mark, tr, translated, trn
from hvplanner.model import units
from hvplanner.model.spreadsheet import tab_separated
from hvplanner.report.rolling import clock
from hvplanner.report.text import clean, duration, memory, quantity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from hvplanner.model.draining import HostTurn, RollingDrain
    from hvplanner.report.subject import Subject

Stage = Literal["drain", "away", "back"]
STAGES: tuple[Stage, ...] = ("drain", "away", "back")
_WORDS: dict[Stage, str] = {
    "drain": mark("being drained"),
    "away": mark("updated and rebooted"),
    "back": mark("getting its VMs back"),
}


def stages(turn: HostTurn) -> Iterator[tuple[Stage, int, int]]:
    """Yield what a host goes through with its times, nothing where it cannot be emptied."""
    if turn.drained_ms is not None and turn.online_ms is not None:
        yield "drain", turn.start_ms, turn.drained_ms
        yield "away", turn.drained_ms, turn.online_ms
        yield "back", turn.online_ms, turn.end_ms


def labels(subject: Subject, rolling: RollingDrain) -> tuple[str, ...]:
    """Return the names of the hosts, those that cannot be emptied called so."""
    return tuple(
        clean(subject.host_label(turn.host)) + (f" · {tr('not possible')}" if turn.problem else "")
        for turn in rolling.turns
    )


def summary(subject: Subject, rolling: RollingDrain) -> str:
    """Return the run in one line."""
    over = (
        " " + tr("over {network}", network=clean(subject.label("networks", rolling.network)))
        if rolling.network
        else ""
    )
    failed = sum(bool(turn.problem) for turn in rolling.turns)
    parts = [f"{trn('{n} host', '{n} hosts', len(rolling.turns))}{over}"]
    if rolling.duration_ms is None:
        parts.append(trn("{n} host cannot be emptied", "{n} hosts cannot be emptied", failed))
    else:
        parts.append(tr("takes {duration}", duration=clock(rolling.duration_ms)))
    if rolling.not_reached:
        left = len(rolling.not_reached)
        parts.append(trn("{n} host not reached", "{n} hosts not reached", left))
    parts.append(
        tr(
            "{moves} of {vms}",
            moves=trn("{n} move", "{n} moves", rolling.moves),
            vms=trn("{n} VM", "{n} VMs", rolling.vms_moved),
        )
    )
    parts.append(
        tr(
            "longest blackout {longest_blackout}",
            longest_blackout=duration(rolling.longest_blackout_ms),
        )
    )
    if rolling.longest_down_ms:
        parts.append(
            tr(
                "saved VMs down up to {longest_down}",
                longest_down=duration(rolling.longest_down_ms),
            )
        )
    return "  ·  ".join(parts)


def moment(subject: Subject, rolling: RollingDrain, at_ms: float) -> str:
    """Return what goes on at a time of the run, in one line."""
    done = sum(turn.end_ms <= at_ms for turn in rolling.turns if not turn.problem)
    parts = [
        clock(round(at_ms)),
        tr(
            "{done} of {hosts} done",
            done=done,
            hosts=trn("{n} host", "{n} hosts", len(rolling.turns)),
        ),
    ]
    parts += [
        f"{clean(subject.host_label(turn.host))} {translated(_WORDS[stage])}"
        for turn in rolling.turns
        for stage, start, end in stages(turn)
        if start <= at_ms < end
    ]
    return "  ·  ".join(parts)


def describe(subject: Subject, rolling: RollingDrain, turn: HostTurn) -> tuple[str, ...]:
    """Return what there is to say of a host's turn, its name first, one fact a line."""
    name = clean(subject.host_label(turn.host))
    peak = next(each for each in rolling.peaks if each.host == turn.host)
    held = tr(
        "Holds {peak} of {capacity} at most",
        peak=memory(peak.peak_mib),
        capacity=memory(peak.capacity_mib),
    ) + (", " + tr("from {time} on", time=clock(peak.peak_ms)) if peak.peak_ms else "")
    if turn.problem:
        return name, clean(turn.problem), tr("Left as it is; the next host follows."), held
    saved = (
        ", " + tr("{saved} of them saved", saved=quantity(turn.saved, units.COUNT))
        if turn.saved
        else ""
    )
    facts = [name, trn("{n} VM leaves", "{n} VMs leave", turn.vms) + saved]
    words = {"drain": tr("Drained"), "away": tr("Updated and rebooted"), "back": tr("VMs back")}
    facts += [
        tr("{stage}: {start} to {end}", stage=words[stage], start=clock(start), end=clock(end))
        for stage, start, end in stages(turn)
        if end > start
    ]
    facts.append(
        tr(
            "Longest blackout {longest_blackout}",
            longest_blackout=duration(turn.longest_blackout_ms),
        )
    )
    if turn.saved:
        facts.append(
            tr(
                "Saved VMs are down up to {longest_down}, each way",
                longest_down=duration(turn.longest_down_ms),
            )
        )
    return (*facts, held)


def as_text(subject: Subject, rolling: RollingDrain) -> str:
    """Return the turns as a table, for a spreadsheet."""
    rows: list[Sequence[object]] = []
    rows.append(
        (
            *(
                tr("Host"),
                tr("VMs"),
                tr("Saved"),
                tr("Start ms"),
                tr("Drained ms"),
                tr("Online ms"),
                tr("End ms"),
            ),
            *(
                tr("Longest blackout ms"),
                tr("Longest down ms"),
                tr("Peak MiB"),
                tr("Of MiB"),
                tr("Problem"),
            ),
        )
    )
    peaks = {each.host: each for each in rolling.peaks}
    for turn in rolling.turns:
        peak = peaks[turn.host]
        rows.append(
            (
                *(clean(subject.host_label(turn.host)), turn.vms, turn.saved, turn.start_ms),
                *("" if each is None else each for each in (turn.drained_ms, turn.online_ms)),
                *(turn.end_ms, turn.longest_blackout_ms, turn.longest_down_ms),
                *(peak.peak_mib, peak.capacity_mib, clean(turn.problem)),
            )
        )
    return tab_separated(rows)

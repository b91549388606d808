"""A rolling drain as rows and bars: one row a host, drained, away and filled again."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Literal

from hvplanner.model import units
from hvplanner.report.rolling import clock
from hvplanner.report.text import clean, duration, memory, quantity, several

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hvplanner.model.draining import HostTurn, RollingDrain
    from hvplanner.report.subject import Subject

Stage = Literal["drain", "away", "back"]
STAGES: tuple[Stage, ...] = ("drain", "away", "back")
_WORDS: dict[Stage, str] = {
    "drain": "being drained",
    "away": "updated and rebooted",
    "back": "getting its VMs back",
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
        clean(subject.host_label(turn.host)) + (" · not possible" if turn.problem else "")
        for turn in rolling.turns
    )


def summary(subject: Subject, rolling: RollingDrain) -> str:
    """Return the run in one line."""
    over = f" over {clean(subject.label('networks', rolling.network))}" if rolling.network else ""
    failed = sum(bool(turn.problem) for turn in rolling.turns)
    parts = [f"{several(len(rolling.turns), 'host')}{over}"]
    if rolling.duration_ms is None:
        parts.append(f"{several(failed, 'host')} cannot be emptied")
    else:
        parts.append(f"takes {clock(rolling.duration_ms)}")
    if rolling.not_reached:
        parts.append(f"{several(len(rolling.not_reached), 'host')} not reached")
    parts.append(f"{several(rolling.moves, 'move')} of {several(rolling.vms_moved, 'VM')}")
    parts.append(f"longest blackout {duration(rolling.longest_blackout_ms)}")
    if rolling.longest_down_ms:
        parts.append(f"saved VMs down up to {duration(rolling.longest_down_ms)}")
    return "  ·  ".join(parts)


def moment(subject: Subject, rolling: RollingDrain, at_ms: float) -> str:
    """Return what goes on at a time of the run, in one line."""
    done = sum(turn.end_ms <= at_ms for turn in rolling.turns if not turn.problem)
    parts = [clock(round(at_ms)), f"{done} of {several(len(rolling.turns), 'host')} done"]
    parts += [
        f"{clean(subject.host_label(turn.host))} {_WORDS[stage]}"
        for turn in rolling.turns
        for stage, start, end in stages(turn)
        if start <= at_ms < end
    ]
    return "  ·  ".join(parts)


def describe(subject: Subject, rolling: RollingDrain, turn: HostTurn) -> tuple[str, ...]:
    """Return what there is to say of a host's turn, its name first, one fact a line."""
    name = clean(subject.host_label(turn.host))
    peak = next(each for each in rolling.peaks if each.host == turn.host)
    held = f"Holds {memory(peak.peak_mib)} of {memory(peak.capacity_mib)} at most" + (
        f", from {clock(peak.peak_ms)} on" if peak.peak_ms else ""
    )
    if turn.problem:
        return name, clean(turn.problem), "Left as it is; the next host follows.", held
    saved = f", {quantity(turn.saved, units.COUNT)} of them saved" if turn.saved else ""
    facts = [name, f"{several(turn.vms, 'VM')} leave{saved}"]
    words = {"drain": "Drained", "away": "Updated and rebooted", "back": "VMs back"}
    facts += [
        f"{words[stage]}: {clock(start)} to {clock(end)}"
        for stage, start, end in stages(turn)
        if end > start
    ]
    facts.append(f"Longest blackout {duration(turn.longest_blackout_ms)}")
    if turn.saved:
        facts.append(f"Saved VMs are down up to {duration(turn.longest_down_ms)}, each way")
    return (*facts, held)


def as_text(subject: Subject, rolling: RollingDrain) -> str:
    """Return the turns as a table, for a spreadsheet."""
    text = io.StringIO()
    writer = csv.writer(text, dialect="excel-tab", lineterminator="\n")
    writer.writerow(
        (
            *("Host", "VMs", "Saved", "Start ms", "Drained ms", "Online ms", "End ms"),
            *("Longest blackout ms", "Longest down ms", "Peak MiB", "Of MiB", "Problem"),
        )
    )
    peaks = {each.host: each for each in rolling.peaks}
    for turn in rolling.turns:
        peak = peaks[turn.host]
        writer.writerow(
            (
                *(clean(subject.host_label(turn.host)), turn.vms, turn.saved, turn.start_ms),
                *("" if each is None else each for each in (turn.drained_ms, turn.online_ms)),
                *(turn.end_ms, turn.longest_blackout_ms, turn.longest_down_ms),
                *(peak.peak_mib, peak.capacity_mib, clean(turn.problem)),
            )
        )
    return text.getvalue()

"""Drains as charts: who waits, copies, stands still and is done, and what the links carry."""

from __future__ import annotations

from itertools import chain, pairwise, zip_longest
from typing import TYPE_CHECKING

from hvplanner.language import mark, tr, translated, trn
from hvplanner.model import units
from hvplanner.model.units import ROUND_TIMES_MS
from hvplanner.report.blocks import (
    Lane,
    LegendEntry,
    Segment,
    Strip,
    Strips,
    Tick,
    Timeline,
)
from hvplanner.report.text import duration, quantity, rate, shortened

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from hvplanner.model.draining import Drain, LinkSeries, MigrationRecord
    from hvplanner.report.blocks import SegmentKind
    from hvplanner.report.subject import Subject

LANES_SHOWN = 40
"""One lane a VM up to here: so many fit on a page with all that belongs to a drain."""
SLOTS_SHOWN = 20
"""Above that one lane a slot up to here, and at last one a connection."""

LINKS_SHOWN = 4
CONNECTIONS_SHOWN = 8
STEPS_SHOWN = 300
LABEL_LENGTH = 60
"""More than fits anywhere; the page cuts it to what fits there."""
DETAIL_LENGTH = 20

_LEGEND: dict[SegmentKind, str] = {
    "waiting": mark("Waiting"),
    "setup": mark("Setting up"),
    "copy": mark("Copying, {} by {}"),
    "stalled": mark("Copying, does not converge"),
    "blackout": mark("Blackout"),
    "saved": mark("Saved, down meanwhile"),
}
_TICKS_MOST = 7


def end_of(drain: Drain) -> int:
    """Return the length of a drain's time axis in ms, at least 1."""
    ends = [migration.end_ms for migration in drain.migrations]
    return max(1, drain.duration_ms or 0, *ends) if ends else max(1, drain.duration_ms or 0)


def ticks(end_ms: int) -> tuple[Tick, ...]:
    """Return round times on an axis that ends at `end_ms`."""
    longest = ROUND_TIMES_MS[-1]
    fits = (step for step in ROUND_TIMES_MS if end_ms <= step * _TICKS_MOST)
    step = next(fits, (end_ms // _TICKS_MOST // longest + 1) * longest)
    return tuple(
        Tick(at=at / end_ms, label=_tick_label(at, step)) for at in range(0, end_ms + 1, step)
    )


def _tick_label(at_ms: int, step_ms: int) -> str:
    if step_ms < 1000 or at_ms == 0:
        return quantity(at_ms, units.MS)
    minutes, seconds = divmod(at_ms // 1000, 60)
    if minutes == 0 and step_ms < 60_000:
        return f"0:{seconds:02}"
    return quantity(at_ms, units.MS)


def timeline(subject: Subject, drain: Drain) -> Timeline:
    """Return the migrations of a drain over time."""
    end = end_of(drain)
    migrations = sorted(drain.migrations, key=lambda each: (each.start_ms, each.end_ms, each.vm))
    if len(migrations) <= LANES_SHOWN:
        lanes = [_lane(subject, each, end) for each in migrations]
        by, part = tr("one line a VM"), tr("pass")
    else:
        lanes, by = _shared_lanes(drain, migrations, end)
        part = tr("VM")
    used = {part.phase for lane in lanes for part in lane.segments}
    return Timeline(
        caption=tr("Migrations over time, {by}", by=by),
        alt=_alt(subject, drain, migrations),
        lanes=tuple(lanes),
        ticks=ticks(end),
        legend=tuple(
            LegendEntry(phase=phase, label=translated(label).format(part, part))
            for phase, label in _LEGEND.items()
            if phase in used
        ),
    )


def _alt(subject: Subject, drain: Drain, migrations: Sequence[MigrationRecord]) -> str:
    if not migrations:
        return tr("{title}: nothing to migrate.", title=drain.title)
    text = tr(
        "{title}: {count} migrate within {end_of}.",
        title=drain.title,
        count=trn("{n} VM", "{n} VMs", len(migrations)),
        end_of=duration(end_of(drain)),
    )
    if drain.saved:
        down = duration(drain.longest_down_ms)
        text += " " + tr(
            "Saved meanwhile: {saved}, down for up to {down}.",
            saved=trn("{n} VM", "{n} VMs", drain.saved),
            down=down,
        )
    live = [each for each in migrations if each.kind == "live"]
    if not live:
        return text
    slowest = max(live, key=lambda each: each.duration_ms)
    blackest = max(live, key=lambda each: each.blackout_length_ms)
    stalled = sum(not each.converged for each in live)
    text += " " + tr(
        "The longest single migration is that of {vm_label} with {duration}, the longest blackout"
        " that of {vm_label2} with {blackout_length}.",
        vm_label=subject.vm_label(slowest.vm),
        duration=duration(slowest.duration_ms),
        vm_label2=subject.vm_label(blackest.vm),
        blackout_length=duration(blackest.blackout_length_ms),
    )
    return (
        tr(
            "{text} {stalled} do not converge.",
            text=text,
            stalled=trn("{n} migration", "{n} migrations", stalled),
        )
        if stalled
        else text
    )


def segment(phase: SegmentKind, start_ms: int, stop_ms: int, end_ms: int) -> list[Segment]:
    """Return a phase on an axis that ends at `end_ms`, nothing where it would not be seen."""
    start, stop = (min(1.0, max(0.0, round(each / end_ms, 5))) for each in (start_ms, stop_ms))
    return [Segment(phase=phase, start=start, end=stop)] if stop > start else []


def _lane(subject: Subject, migration: MigrationRecord, end: int) -> Lane:
    if migration.kind == "saved":
        segments = segment("saved", migration.start_ms, migration.end_ms, end)
        return _vm_lane(subject, migration, segments)
    segments = [
        *segment("waiting", migration.requested_ms, migration.start_ms, end),
        *segment("setup", migration.start_ms, migration.copy_ms, end),
    ]
    for number, each in enumerate(migration.passes):
        phase: SegmentKind = "again" if number % 2 else "copy"
        segments += segment(
            phase if migration.converged else "stalled", each.start_ms, each.end_ms, end
        )
    segments += segment("blackout", migration.blackout_ms, migration.end_ms, end)
    return _vm_lane(subject, migration, segments)


def _vm_lane(subject: Subject, migration: MigrationRecord, segments: Iterable[Segment]) -> Lane:
    return Lane(
        label=shortened(subject.vm_label(migration.vm), LABEL_LENGTH),
        detail=shortened(f"→ {subject.host_label(migration.target)}", DETAIL_LENGTH),
        segments=tuple(segments),
    )


def _shared_lanes(
    drain: Drain, migrations: Sequence[MigrationRecord], end: int
) -> tuple[list[Lane], str]:
    labels = {link.link: link.label for link in drain.links}
    connections: dict[tuple[str, str], list[list[MigrationRecord]]] = {}
    position = _parting(migrations)
    for migration in migrations:
        link = migration.connection[position] if position < len(migration.connection) else ""
        slots = connections.setdefault((migration.kind, link), [])
        free = next((slot for slot in slots if slot[-1].end_ms <= migration.start_ms), None)
        if free is None:
            slots.append([migration])
        else:
            free.append(migration)
    # Those that are saved are as many at once as there are.
    live = [slots for (kind, _), slots in connections.items() if kind == "live"]
    apart = sum(map(len, live)) <= SLOTS_SHOWN
    lanes = []
    for (kind, link), slots in connections.items():
        name = tr("Storage") if kind == "saved" else labels.get(link, link or tr("No network"))
        label = shortened(name, LABEL_LENGTH)
        if not apart or kind == "saved":
            everything = sorted(chain(*slots), key=lambda each: each.start_ms)
            lanes.append(_busy_lane(label, everything, end))
            continue
        lanes += [
            _slot_lane(label if number == 1 else "", number, slot, end)
            for number, slot in enumerate(slots, start=1)
        ]
    return lanes, tr("one line a slot of a connection") if apart else tr("one line a connection")


def _parting(migrations: Iterable[MigrationRecord]) -> int:
    """Return where connections part first into a few: the place in them of the link to tell."""
    depths = zip_longest(*(each.connection for each in migrations if each.connection))
    counts = [len(set(depth)) for depth in depths]
    return next((at for at, count in enumerate(counts) if 1 < count <= CONNECTIONS_SHOWN), 0)


def _slot_lane(label: str, number: int, slot: Iterable[MigrationRecord], end: int) -> Lane:
    segments: list[Segment] = []
    count = 0
    for count, each in enumerate(slot, start=1):
        if each.kind == "saved":
            segments += segment("saved", each.start_ms, each.end_ms, end)
            continue
        phase: SegmentKind = "stalled" if not each.converged else "copy" if count % 2 else "again"
        segments += segment("setup", each.start_ms, each.copy_ms, end)
        segments += segment(phase, each.copy_ms, each.blackout_ms, end)
        segments += segment("blackout", each.blackout_ms, each.end_ms, end)
    return Lane(
        label=label,
        detail=tr("slot {number}: {count}", number=number, count=trn("{n} VM", "{n} VMs", count)),
        segments=tuple(segments),
    )


def _busy_lane(label: str, migrations: Sequence[MigrationRecord], end: int) -> Lane:
    spans: list[tuple[int, int]] = []
    for each in migrations:
        if spans and each.start_ms <= spans[-1][1]:
            spans[-1] = (spans[-1][0], max(spans[-1][1], each.end_ms))
        else:
            spans.append((each.start_ms, each.end_ms))
    phase: SegmentKind = "saved" if migrations[0].kind == "saved" else "copy"
    segments = [part for span in spans for part in segment(phase, *span, end)]
    return Lane(
        label=label, detail=trn("{n} VM", "{n} VMs", len(migrations)), segments=tuple(segments)
    )


def links(drain: Drain) -> Strips | None:
    """Return the load of the busiest links over time, None where there is none."""
    end = end_of(drain)
    busiest = sorted(drain.links, key=lambda link: (-_volume(link, end), link.label))
    loaded = [link for link in busiest if any(link.rates_mbps)]
    shown = loaded[:LINKS_SHOWN]
    if not shown:
        return None
    rest = len(loaded) - len(shown)
    more = (
        "; "
        + tr("{rest} left out", rest=trn("{n} less loaded link", "{n} less loaded links", rest))
        if rest
        else ""
    )
    peaks = "; ".join(
        tr(
            "{label}: at most {max} of {capacity}",
            label=link.label,
            max=rate(max(link.rates_mbps)),
            capacity=rate(link.capacity_mbps),
        )
        for link in shown
    )
    return Strips(
        caption=tr("Load of the busiest links against their capacity{more}", more=more),
        alt=tr("Link load during {title}. {peaks}.", title=drain.title, peaks=peaks),
        strips=tuple(_link_strip(link, end) for link in shown),
        ticks=ticks(end),
    )


def _volume(link: LinkSeries, end: int) -> int:
    times = (*link.times_ms, max(end, *link.times_ms, 0) if link.times_ms else end)
    spans = (after - before for before, after in pairwise(times))
    return sum(length * load for length, load in zip(spans, link.rates_mbps, strict=False))


def _link_strip(link: LinkSeries, end: int) -> Strip:
    top = max(link.capacity_mbps, *link.rates_mbps, 1)
    steps = list(zip(link.times_ms, link.rates_mbps, strict=False))
    return Strip(
        label=shortened(link.label, LABEL_LENGTH),
        detail=tr("peak {max}", max=rate(max(link.rates_mbps))),
        top=rate(top),
        points=_points(steps, top, end),
    )


def progress(drain: Drain) -> Strips:
    """Return how many VMs wait and how many have moved, over time."""
    end, every = end_of(drain), len(drain.migrations)
    waiting = _count([(each.requested_ms, each.start_ms) for each in drain.migrations])
    moved = _count([(each.end_ms, None) for each in drain.migrations])
    strips = (
        Strip(
            label=label,
            detail="",
            top=trn("{n} VM", "{n} VMs", every),
            points=_points(steps, every, end),
        )
        for label, steps in ((tr("Waiting"), waiting), (tr("Moved"), moved))
    )
    return Strips(
        caption=tr("VMs that wait and VMs that have moved"),
        alt=tr(
            "{title}: {every} move within {end}.",
            title=drain.title,
            every=trn("{n} VM", "{n} VMs", every),
            end=duration(end),
        ),
        strips=tuple(strips),
        ticks=ticks(end),
    )


def _count(spans: Iterable[tuple[int, int | None]]) -> list[tuple[int, int]]:
    changes: dict[int, int] = {}
    for start, stop in spans:
        changes[start] = changes.get(start, 0) + 1
        if stop is not None:
            changes[stop] = changes.get(stop, 0) - 1
    steps, now = [], 0
    for time in sorted(changes):
        now += changes[time]
        steps.append((time, now))
    return steps


def _points(
    steps: Sequence[tuple[int, int]], top: int, end: int
) -> tuple[tuple[float, float], ...]:
    """Return steps as the corners of a line, the highest of each stretch where there are many."""
    bins: dict[int, list[tuple[int, int]]] = {}
    for time, value in steps:
        if 0 <= time <= end:
            bins.setdefault(time * STEPS_SHOWN // end, []).append((time, value))
    points = [(0.0, 0.0)]
    for each in bins.values():
        # Within a bin narrower than the eye sees, the highest value and the last one tell all.
        for time, value in dict.fromkeys((max(each, key=lambda step: step[1]), each[-1])):
            at, height = round(time / end, 5), min(1.0, max(0.0, round(value / top, 4)))
            points += [(at, points[-1][1]), (at, height)]
    return (*points, (1.0, points[-1][1]), (1.0, 0.0))

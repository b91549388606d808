"""A drain over time as rows and bars: who waits, connects, copies, stands still and is done."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from hvplanner.language import tr, trn
from hvplanner.model import units
from hvplanner.model.spreadsheet import tab_separated
from hvplanner.report.text import clean, duration, listed, memory, quantity, rate
from hvplanner.report.times import above_bound, reach

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from hvplanner.model.draining import Drain, LinkSeries, MigrationRecord
    from hvplanner.model.evaluation import Evaluation
    from hvplanner.report.subject import Subject

Phase = Literal["waiting", "setup", "copy", "again", "stalled", "blackout", "saved"]
PHASES: tuple[Phase, ...] = (
    *("waiting", "setup", "copy", "again", "stalled", "blackout", "saved"),
)
"""In the order in which they are drawn."""

VM_ROWS = 64
"""One row a VM up to so many, above that one a slot of a connection, unless asked otherwise."""

RowsBy = Literal["vm", "connection"]


@dataclass(frozen=True, slots=True)
class Bar:
    """A phase of a migration in a row."""

    row: int
    start_ms: int
    end_ms: int


@dataclass(frozen=True, slots=True)
class TimelineData:
    """A drain laid out in rows."""

    labels: tuple[str, ...]
    bars: dict[Phase, tuple[Bar, ...]]
    end_ms: int
    members: tuple[tuple[MigrationRecord, ...], ...]
    """The migrations of each row, in the order in which they start."""

    def migration_at(self, row: int, at_ms: float) -> MigrationRecord | None:
        """Return the migration that is shown at a time in a row, waiting included."""
        if not 0 <= row < len(self.members):
            return None
        here = self.members[row]
        if len(here) == 1:
            return here[0] if here[0].requested_ms <= at_ms <= here[0].end_ms else None
        return next((each for each in here if each.start_ms <= at_ms <= each.end_ms), None)

    def row_of(self, vm: str) -> int | None:
        """Return the row in which a VM is shown."""
        rows = (n for n, each in enumerate(self.members) if any(m.vm == vm for m in each))
        return next(rows, None)


@dataclass(frozen=True, slots=True)
class Moment:
    """What goes on at one moment of a drain."""

    at_ms: int
    waiting: int
    moving: int
    blackout: int
    saved: int
    done: int
    out_mbps: int

    def in_words(self) -> str:
        """Return it as one line."""
        parts = [
            duration(self.at_ms),
            tr("{done} done", done=self.done),
            tr("{moving} moving", moving=self.moving),
            tr("{waiting} waiting", waiting=self.waiting),
        ]
        if self.blackout:
            parts.append(tr("{blackout} in blackout", blackout=self.blackout))
        if self.saved:
            parts.append(tr("{saved} saved, down", saved=self.saved))
        parts.append(tr("{rate} out", rate=rate(self.out_mbps)))
        return "  ·  ".join(parts)


def lay_out(subject: Subject, drain: Drain, by: RowsBy) -> TimelineData:
    """Return the rows of a drain, the migrations that start first on top."""
    ordered = sorted(drain.migrations, key=lambda each: (each.start_ms, each.end_ms, each.vm))
    labels, members = _slots(drain, ordered)
    if by == "vm":
        labels = [clean(subject.vm_label(each.vm)) for each in ordered]
        members = [(each,) for each in ordered]
    bars: dict[Phase, list[Bar]] = {phase: [] for phase in PHASES}
    for row, here in enumerate(members):
        for migration in here:
            for phase, start, end in _phases(migration):
                if end > start and (phase != "waiting" or by == "vm"):
                    bars[phase].append(Bar(row, start, end))
    return TimelineData(
        labels=tuple(labels),
        bars={phase: tuple(each) for phase, each in bars.items()},
        end_ms=end_of(drain),
        members=tuple(members),
    )


def rows_by(drain: Drain) -> RowsBy:
    """Return what the rows of a drain are where nobody asked."""
    return "vm" if len(drain.migrations) <= VM_ROWS else "connection"


def end_of(drain: Drain) -> int:
    """Return when the last migration ends, at least 1 ms."""
    return max(1, drain.duration_ms or 0, *(each.end_ms for each in drain.migrations))


def _phases(migration: MigrationRecord) -> Iterable[tuple[Phase, int, int]]:
    if migration.kind == "saved":
        yield "saved", migration.start_ms, migration.end_ms
        return
    yield "waiting", migration.requested_ms, migration.start_ms
    yield "setup", migration.start_ms, migration.copy_ms
    for number, each in enumerate(migration.passes):
        phase: Phase = "again" if number % 2 else "copy"
        yield phase if migration.converged else "stalled", each.start_ms, each.end_ms
    yield "blackout", migration.blackout_ms, migration.end_ms


def _slots(
    drain: Drain, ordered: Sequence[MigrationRecord]
) -> tuple[list[str], list[tuple[MigrationRecord, ...]]]:
    """Return a row for as many migrations as ran at once on each first link."""
    names = {link.link: clean(link.label) for link in drain.links}
    lanes: dict[str, list[list[MigrationRecord]]] = {}
    for migration in ordered:
        link = migration.connection[0] if migration.connection else ""
        slots = lanes.setdefault(link, [])
        free = next((slot for slot in slots if slot[-1].end_ms <= migration.start_ms), None)
        if free is None:
            slots.append([migration])
        else:
            free.append(migration)
    labels, members = [], []
    for link, slots in lanes.items():
        saved = slots[0][0].kind == "saved"
        name = tr("Storage") if saved else names.get(link, clean(link)) or tr("No network")
        for number, slot in enumerate(slots, start=1):
            labels.append(f"{name} · {number}" if len(slots) > 1 else name)
            members.append(tuple(slot))
    return labels, members


def moment(drain: Drain, at_ms: float) -> Moment:
    """Return what goes on at a time of a drain."""
    waiting = moving = blackout = saved = done = 0
    for each in drain.migrations:
        if at_ms >= each.end_ms:
            done += 1
        elif each.kind == "saved":
            saved += 1
        elif at_ms >= each.blackout_ms:
            blackout += 1
        elif at_ms >= each.start_ms:
            moving += 1
        else:
            waiting += 1
    out = [link for link in drain.links if link.link.startswith(f"{drain.host}:out")]
    return Moment(
        at_ms=round(at_ms),
        waiting=waiting,
        moving=moving,
        blackout=blackout,
        saved=saved,
        done=done,
        out_mbps=sum(rate_at(each, at_ms) for each in out),
    )


def rate_at(link: LinkSeries, at_ms: float) -> int:
    """Return the load of a link at a time, in Mbit/s."""
    step = bisect_right(link.times_ms, at_ms) - 1
    return link.rates_mbps[step] if 0 <= step < len(link.rates_mbps) else 0


def describe(subject: Subject, drain: Drain, migration: MigrationRecord) -> tuple[str, ...]:
    """Return what there is to say of a migration, its VM first, one fact a line."""
    names = {link.link: clean(link.label) for link in drain.links}
    links = [names.get(link, clean(link)) for link in migration.connection]
    source, target = subject.host_label(migration.source), subject.host_label(migration.target)
    waited = migration.start_ms - migration.requested_ms
    name = clean(subject.vm_label(migration.vm))
    way = f"{clean(source)} → {clean(target)}"
    if migration.kind == "saved":
        down = tr("Down for {duration}", duration=duration(migration.duration_ms))
        return name, way, down, clean(migration.reason), _peak(subject, drain, migration.target)
    return (
        name,
        way + (", " + tr("over {network}", network=listed(links)) if links else ""),
        tr(
            "{start} to {end}, takes {duration}",
            start=duration(migration.start_ms),
            end=duration(migration.end_ms),
            duration=duration(migration.duration_ms),
        )
        + (
            " "
            + tr("after {waited} in the queue", waited=duration(waited))
            + _slot(subject, migration)
            if waited
            else ""
        ),
        tr(
            "{sent} in {passes} and a blackout of {blackout}",
            sent=memory(round(migration.mib_sent)),
            passes=trn("{n} pass", "{n} passes", len(migration.passes)),
            blackout=duration(migration.blackout_length_ms),
        ),
        clean(migration.reason),
        _peak(subject, drain, migration.target),
    )


def _slot(subject: Subject, migration: MigrationRecord) -> str:
    wait = migration.waited_for
    if wait is None:
        return ""
    host, vm = subject.host_label(wait.host), subject.vm_label(wait.vm)
    return " " + tr("for a slot on {host} ({vm})", host=clean(host), vm=clean(vm))


def _peak(subject: Subject, drain: Drain, target: str) -> str:
    peak = next((each for each in drain.peaks if each.host == target), None)
    if peak is None:
        return ""
    since = ", " + tr("from {time} on", time=duration(peak.peak_ms)) if peak.peak_ms else ""
    name = clean(subject.host_label(target))
    held = tr(
        "{name} holds {peak} of {capacity} at most",
        name=name,
        peak=memory(peak.peak_mib),
        capacity=memory(peak.capacity_mib),
    )
    return held + since


def drain_label(drain: Drain) -> str:
    """Return how a drain stands in a list."""
    time = tr("not possible") if drain.duration_ms is None else duration(drain.duration_ms)
    alike = (
        ", " + tr("like {count} more", count=len(drain.stands_for) - 1)
        if len(drain.stands_for) > 1
        else ""
    )
    return f"{clean(drain.title)}{alike} · {time}"


def drain_summary(subject: Subject, drain: Drain) -> str:
    """Return a drain in one line."""
    count = trn("{n} VM", "{n} VMs", drain.moves + len(drain.unplaced))
    over = (
        " " + tr("over {network}", network=clean(subject.label("networks", drain.network)))
        if drain.network
        else ""
    )
    name_of = subject.vm_label if drain.bound_by == "one_migration" else subject.host_label
    spread = reach(drain.duration_band)
    parts = [
        f"{count}{over}",
        tr("{spread} by what is assumed", spread=spread) if spread else "",
        clean(above_bound(drain, name_of)),
        tr(
            "longest migration {longest_migration}",
            longest_migration=duration(drain.longest_migration_ms),
        ),
        tr(
            "longest blackout {longest_blackout}",
            longest_blackout=duration(drain.longest_blackout_ms),
        ),
    ]
    if (fullest := drain.fullest) is not None:
        name = clean(subject.host_label(fullest.host))
        parts.append(
            tr(
                "{name} fills to {percent} % of its memory",
                name=name,
                percent=fullest.used_percent,
            )
        )
    if drain.saved:
        down = duration(drain.longest_down_ms)
        parts.append(
            trn(
                "{n} VM saved, down up to {down}",
                "{n} VMs saved, down up to {down}",
                drain.saved,
                down=down,
            )
        )
    if drain.unplaced:
        parts.append(
            trn(
                "{n} VM fits on no other host",
                "{n} VMs fit on no other host",
                len(drain.unplaced),
            )
        )
    return "  ·  ".join(filter(None, parts))


def choose(evaluation: Evaluation, key: str | None) -> Drain | None:
    """Return the drain of an id; the slowest in which anything moves where there is none."""
    wanted = next((each for each in evaluation.every_drain if each.id == key), None)
    return wanted or next(
        (each for each in evaluation.every_drain if each.moves),
        next(iter(evaluation.every_drain), None),
    )


def as_text(subject: Subject, drain: Drain) -> str:
    """Return the migrations as a table, for a spreadsheet."""
    head = (
        *(
            tr("VM"),
            tr("Kind"),
            tr("Source"),
            tr("Target"),
            tr("Connection"),
            tr("Requested ms"),
            tr("Start ms"),
            tr("Copy ms"),
        ),
        *(
            tr("Blackout ms"),
            tr("End ms"),
            tr("Passes"),
            tr("MiB sent"),
            tr("Converged"),
            tr("Reason"),
        ),
    )
    rows: list[Sequence[object]] = []
    rows.append(head)
    for each in drain.migrations:
        rows.append(
            (
                *(clean(subject.vm_label(each.vm)), each.kind, each.source, each.target),
                *(" ".join(each.connection), each.requested_ms, each.start_ms, each.copy_ms),
                *(each.blackout_ms, each.end_ms, len(each.passes), round(each.mib_sent)),
                *("yes" if each.converged else "no", clean(each.reason)),
            )
        )
    return tab_separated(rows)


def clock(value_ms: float, step_ms: float) -> str:
    """Return a time on an axis whose marks are `step_ms` apart: m:ss, or s below a second."""
    if step_ms < 1000:
        return quantity(round(value_ms), units.MS)
    minutes, seconds = divmod(round(value_ms / 1000), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"

"""The command `integration-services`: which guests need other integration services, how and when.

Its JSON document: {"command", "file", "files": [those that were read], "guests": [{"order",
"guest", "vm_id", "vm", "cluster", "host", "need", "how", "when", "why", "family", "system",
"version", "told": [{"kind", "service", "host", "time", "source", "count", "framework", "message",
"version", "state"}]}], "hosts": [{"name", "cluster", "build", "release", "behind"}],
"unreachable": [...], "unread": [{"file", "what"}], "left": [{"guest", "why"}], "written":
[paths]}. "need" is update, own_updates, ignore, none, unknown or gone; "order" counts those to
update from 1 and is null for others; "vm" is the VM of the design; "how" is disk, windows_update,
package or null where the release is not known.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from hvplanner.cli import output, source
from hvplanner.cli.source import Unusable
from hvplanner.cli.terminal import say, show, show_json, show_table
from hvplanner.model import storage
from hvplanner.model.units import MS

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from hvplanner.exchange.integration import Judged, JudgedGuest, Sighting, Taken
    from hvplanner.model.design import Design
    from hvplanner.model.draining import RollingDrain
    from hvplanner.model.guestupdates import GuestUpdate

HEADS = ("", "Guest", "Host", "Told (UTC)", "Negotiated", "Expected", "Version", "How", "When")
COLUMNS = (
    *("order", "guest", "vm_id", "cluster", "host", "need", "how", "when", "why", "family"),
    *("system", "version", "negotiated", "expected", "service", "told", "times", "source"),
)
_UNKNOWN_WAY = "Disk up to 2012 R2, then Windows Update"
_SECOND_MS = 1000
_SHOWN = 20
"""Lines of one kind beside the table."""


@dataclass(frozen=True, slots=True)
class Row:
    """A guest in its place."""

    order: int | None
    guest: JudgedGuest
    vm: str
    """Id of the VM of the design, empty where there is none."""
    when: str


@source.guarded
def run(options: argparse.Namespace) -> int:
    """Tell what is to be done. Raises Unusable where no file can be used."""
    from hvplanner.exchange import integration

    options.file = options.design or str(options.files[0])
    if options.output is not None and options.design is None:
        raise Unusable("-o writes a design: say which one by --design DESIGN.")
    for path in (options.output, options.csv):
        output.check(path)
    design = source.load(options.design) if options.design else None
    gathering = integration.read(options.files)
    if not gathering.files:
        raise Unusable(" ".join(f"{each.file}: {each.what}" for each in gathering.unread))
    judged = integration.judge(
        gathering,
        options.release or (design.cluster.release if design else ""),
        integration.known_guests(design) if design else None,
    )
    taken = integration.take(design, judged) if design else None
    rows = _rows(judged, taken)
    written = _write(options, rows, taken)
    if options.json:
        show_json({**source.head(options), **_document(judged, rows, taken), "written": written})
    else:
        _show(judged, rows, taken)
        for path in written:
            show(f"Written: {path}")
    return 1 if judged.with_need("update") else 0


def _rows(judged: Judged, taken: Taken | None) -> list[Row]:
    """Return all guests: those to update first, in order; with a design in step with its drains."""
    found: dict[int, Row] = {}
    for update in _updates(taken.design) if taken else ():
        for vm in update.vms:
            guest = taken.guests.get(vm) if taken else None
            if guest is not None and guest.need == "update":
                found[id(guest)] = Row(len(found) + 1, guest, vm, _when(update))
    ids = {id(guest): vm for vm, guest in taken.guests.items()} if taken else {}
    others = [
        *judged.with_need("update"),
        *(each for each in judged.guests if each.need != "update"),
    ]
    for guest in others:
        if id(guest) not in found:
            order = len(found) + 1 if guest.need == "update" else None
            found[id(guest)] = Row(order, guest, ids.get(id(guest), ""), "")
    return list(found.values())


def _updates(design: Design) -> Iterable[GuestUpdate]:
    from hvplanner.evaluation.guestupdates import guest_updates

    return guest_updates(design, _rolling(design)).updates


def _rolling(design: Design) -> RollingDrain | None:
    from hvplanner.evaluation.rolling import rolling_drain

    return rolling_drain(design, design.plan) if design.plan else None


def _when(update: GuestUpdate) -> str:
    if update.host is None:
        return ""
    at = (
        f", {MS.format(update.at_ms // _SECOND_MS * _SECOND_MS)}"
        if update.at_ms is not None
        else ""
    )
    return f"{update.when} the turn of {update.host}{at}"


def _show(judged: Judged, rows: list[Row], taken: Taken | None) -> None:
    urgent = [each for each in rows if each.order]
    vms = len(judged.guests)
    show(f"{len(urgent)} of {vms} guests need other integration services.")
    if urgent:
        show_table(HEADS, [_cells(each) for each in urgent], frozenset({0}))
    _show_some(
        "Hosts that are behind others",
        [f"{each.name}: {each.behind}" for each in judged.hosts if each.behind],
    )
    for need, title in (
        ("own_updates", "Lack updates of their own, which bring the services"),
        ("ignore", "To be ignored, without Windows"),
        ("gone", "Not there any more"),
    ):
        guests = [each.guest for each in rows if each.guest.need == need]
        _show_some(title, [f"{each.label}: {each.why}" for each in guests])
    _show_some(
        "Did not answer (harmless while a VM starts, stops or is saved)",
        [f"{each.vm_name or each.vm_id}: {_times(each)}" for each in judged.unreachable],
    )
    unknown = len(judged.with_need("unknown"))
    if unknown:
        show(f"Nothing is told of the services of {unknown} guests.")
    left = [f"{each.guest.label}: {each.why}" for each in taken.left] if taken else []
    _show_some("Not in the design", left)
    for each in judged.unread:
        say(f"Not read: {each.file}: {each.what}")


def _show_some(title: str, lines: list[str]) -> None:
    if not lines:
        return
    show(f"{title} ({len(lines)}):")
    for line in lines[:_SHOWN]:
        show(f"  {line}")
    if len(lines) > _SHOWN:
        show(f"  and {len(lines) - _SHOWN} more")


def _times(sighting: Sighting) -> str:
    return f"{sighting.count} times, last {_day(sighting)} on {sighting.host or 'a host'}"


def _cells(row: Row) -> tuple[str, ...]:
    guest = row.guest
    known = guest.guest.integration
    return (
        str(row.order),
        guest.label,
        f"{guest.host} ({guest.cluster})" if guest.cluster else guest.host,
        _day(guest.evidence[0]),
        known.negotiated or "-",
        known.expected or "-",
        known.version or "-",
        _way(guest),
        row.when or "-",
    )


def _way(guest: JudgedGuest) -> str:
    from hvplanner.rules.integration import way_text

    return way_text(guest.way) if guest.way else _UNKNOWN_WAY


def _day(sighting: Sighting) -> str:
    return f"{sighting.time:%Y-%m-%d %H:%M}" if sighting.time else "-"


def _write(options: argparse.Namespace, rows: list[Row], taken: Taken | None) -> list[str]:
    """Write table and design; return their files. Raises FileError."""
    from hvplanner.report.csv import as_csv

    written: list[Path] = []
    if options.csv is not None:
        table = as_csv(COLUMNS, [_csv_row(each) for each in rows])
        storage.write_whole(options.csv, table.encode("utf-8-sig"))
        written.append(options.csv)
    if options.output is not None and taken is not None:
        storage.save(taken.design, options.output)
        written.append(options.output)
    return [str(each) for each in written]


def _csv_row(row: Row) -> tuple[str | int | None, ...]:
    guest, newest = row.guest, row.guest.evidence[0]
    known = guest.guest.integration
    return (
        *(row.order, guest.name, guest.vm_id, guest.cluster, guest.host, guest.need),
        *(guest.way, row.when, guest.why, guest.guest.family, guest.guest.system, known.version),
        *(known.negotiated, known.expected, newest.service, _day(newest), newest.count),
        newest.source,
    )


def _document(judged: Judged, rows: list[Row], taken: Taken | None) -> dict[str, Any]:
    return {
        "files": list(judged.files),
        "guests": [
            {
                "order": each.order,
                "guest": each.guest.name,
                "vm_id": each.guest.vm_id,
                "vm": each.vm,
                "cluster": each.guest.cluster,
                "host": each.guest.host,
                "need": each.guest.need,
                "how": each.guest.way,
                "when": each.when,
                "why": each.guest.why,
                "family": each.guest.guest.family,
                "system": each.guest.guest.system,
                "version": each.guest.guest.integration.version,
                "told": [_told(sighting) for sighting in each.guest.evidence],
            }
            for each in rows
        ],
        "hosts": [asdict(each) for each in judged.hosts],
        "unreachable": [
            {"guest": each.vm_name, "vm_id": each.vm_id, **_told(each)}
            for each in judged.unreachable
        ],
        "unread": [asdict(each) for each in judged.unread],
        "left": [{"guest": each.guest.name, "why": each.why} for each in taken.left]
        if taken
        else [],
    }


def _told(sighting: Sighting) -> Mapping[str, Any]:
    told = asdict(sighting)
    names = (
        "kind",
        "service",
        "host",
        "source",
        "count",
        "framework",
        "message",
        "version",
        "state",
    )
    return {
        **{name: told[name] for name in names},
        "time": sighting.time.isoformat() if sighting.time else None,
    }

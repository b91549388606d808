"""Guests with what is known of their integration services, as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.gui.charts.cells import Cell, Column, Row, Sheet
from hvplanner.language import tr
from hvplanner.model.words import word
from hvplanner.model.workload import VmGroup
from hvplanner.report.guests import when
from hvplanner.report.text import clean, listed
from hvplanner.rules.integration import needs_update, remedy_text, way_of_update, way_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from hvplanner.gui.charts.cells import Tone
    from hvplanner.model.guestupdates import GuestUpdate
    from hvplanner.model.workload import Guest, Integration, VmSpec
    from hvplanner.report.subject import Subject

_VMS_NAMED = 4


def sheet(rows: Sequence[Row], text: str = "") -> Sheet:
    """Return rows of guests that hold a text."""
    columns = (
        Column("", is_number=True),
        Column(tr("VM"), is_wide=True),
        Column(tr("State")),
        Column(tr("How")),
        Column(tr("When")),
        Column(tr("Version")),
        Column(tr("Message version")),
        Column(tr("System")),
    )
    wanted = text.casefold()
    found = [row for row in rows if any(wanted in cell.text.casefold() for cell in row.cells)]
    return Sheet(columns, tuple(found))


def rows(subject: Subject, *, everything: bool = False) -> tuple[Row, ...]:
    """Return the guests that need an update in their order, and perhaps all others after them."""
    return (*_to_update(subject), *(_others(subject) if everything else ()))


def is_known(subject: Subject) -> bool:
    """Tell whether anything is known of any guest."""
    return any(each.guest.integration.state != "unknown" for each in _specs(subject))


def _to_update(subject: Subject) -> Iterator[Row]:
    tone: Tone = "attention" if subject.release.integration_disk else "plain"
    for number, each in enumerate(subject.guest_updates.updates, 1):
        names = listed((clean(subject.vm_label(vm)) for vm in each.vms), _VMS_NAMED)
        yield Row(
            (
                Cell(str(number)),
                Cell(names),
                Cell(word("update_required"), tone),
                Cell(way_text(each.way), tip=remedy_text(each.way)),
                Cell(clean(when(subject, each)), tip=_why_then(each)),
                *_known(each.integration, each.system),
            ),
            key=f"{each.place[1]} {each.host}",
            place=each.place,
        )


def _others(subject: Subject) -> Iterator[Row]:
    for each in _specs(subject):
        guest = each.guest
        if needs_update(guest):
            continue
        place = "vm_groups" if isinstance(each, VmGroup) else "vms"
        count = f" × {each.count}" if isinstance(each, VmGroup) else ""
        yield Row(
            (
                Cell(""),
                Cell(f"{clean(each.label)}{count}"),
                _state(guest),
                Cell(way_text(way_of_update(guest, subject.release)), "muted"),
                Cell(""),
                *_known(guest.integration, guest.system),
            ),
            key=each.id,
            place=(place, each.id),
        )


def _state(guest: Guest) -> Cell:
    """Return how the services of a guest stand that needs no update."""
    state = guest.integration.state
    if state == "update_required":
        return Cell(tr("To be ignored"), "muted", remedy_text("package"))
    return Cell(word(state), "good" if state == "up_to_date" else "muted")


def _known(integration: Integration, system: str) -> tuple[Cell, ...]:
    message = ""
    if integration.negotiated and integration.expected:
        message = tr(
            "{negotiated} instead of {expected}",
            negotiated=clean(integration.negotiated),
            expected=clean(integration.expected),
        )
    return Cell(clean(integration.version)), Cell(message), Cell(clean(system))


def _why_then(each: GuestUpdate) -> str:
    if each.when == "after":
        return tr(
            "The disk comes from the host, and updates of the host bring a new one: a guest takes"
            " it after the turn of its host in the rolling drain."
        )
    return tr(
        "Windows Update does not depend on the host: before its turn, the guest migrates with"
        " services that work."
    )


def _specs(subject: Subject) -> tuple[VmSpec, ...]:
    return (*subject.design.vm_groups, *subject.design.vms)

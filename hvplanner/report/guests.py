"""Integration services: which guests need others, how they get them, and in what order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.language import tr, trn
from hvplanner.report.blocks import Cell, Column, Paragraph, Row, Section, Table
from hvplanner.report.rolling import clock
from hvplanner.report.text import listed
from hvplanner.rules.integration import way_text

if TYPE_CHECKING:
    from hvplanner.model.guestupdates import GuestUpdate, GuestUpdates
    from hvplanner.report.blocks import Block
    from hvplanner.report.subject import Subject

ROWS_SHOWN = 200
NAMED = 12
VMS_NAMED = 4


def section(subject: Subject) -> Section:
    """Return which guests need attention, in order."""
    found = subject.guest_updates
    blocks: list[Block] = [Paragraph(text=_in_words(subject, found))]
    if found.updates:
        blocks.append(_table(subject, found))
    if found.ignored:
        text = tr(
            "Reported to be behind, and to be ignored, for without Windows the services are part"
            " of the kernel or of a package: {names}.",
            names=listed(found.ignored, NAMED),
        )
        blocks.append(Paragraph(text=text))
    return Section(title=tr("Integration services"), blocks=tuple(blocks))


def summary(found: GuestUpdates) -> str:
    """Return how many VMs need an update, and of how many nothing is known."""
    text = trn(
        "{n} of {vms} needs other integration services.",
        "{n} of {vms} need other integration services.",
        found.count,
        vms=trn("{n} VM", "{n} VMs", found.vms),
    )
    if found.unknown:
        text += " " + trn(
            "Of {n} VM nothing is known.", "Of {n} VMs nothing is known.", found.unknown
        )
    return text


def when(subject: Subject, each: GuestUpdate) -> str:
    """Return when an update is best done, in the rolling drain of the hosts."""
    if each.host is None:
        return tr("Any time: it has no host.")
    host = subject.host_label(each.host)
    if each.when == "after":
        return tr("After the turn of {host}", host=host)
    return tr("Before the turn of {host}", host=host)


def _in_words(subject: Subject, found: GuestUpdates) -> str:
    sentences = [summary(found)]
    moments = {each.when for each in found.updates}
    if not subject.release.integration_disk and found.updates:
        sentences.append(
            tr("From Windows Server 2016 on these come with a guest's own updates: it lacks some.")
        )
    if "after" in moments:
        sentences.append(
            tr(
                "The disk with them comes from the host, and updates of the host bring a new one."
                " So a guest takes it after the turn of its host in the rolling drain: before, it"
                " would soon be behind again."
            )
        )
    if "before" in moments:
        sentences.append(
            tr(
                "What comes by Windows Update does not depend on the host. It is best done before"
                " the turn of the host, so that the guest migrates with services that work."
            )
        )
    return " ".join(sentences)


def _table(subject: Subject, found: GuestUpdates) -> Table:
    hidden = len(found.updates) - ROWS_SHOWN
    rest = (
        " " + tr("{hidden} not listed.", hidden=trn("{n} more row", "{n} more rows", hidden))
        if hidden > 0
        else ""
    )
    return Table(
        title=tr("Guests in the order of their updates"),
        summary=tr("Every guest that needs an update, how it gets it, and when."),
        columns=(
            Column(title="", align="right", weight=0),
            Column(title=tr("VM"), weight=2),
            Column(title=tr("How"), weight=0),
            Column(title=tr("When"), weight=2),
            Column(title=tr("Time"), align="right", weight=0),
            Column(title=tr("Version"), weight=0),
        ),
        rows=tuple(
            _row(subject, number, each) for number, each in enumerate(found.updates[:ROWS_SHOWN], 1)
        ),
        note=tr(
            "One host after the other, guests that are kept apart never restart together; on one"
            " host, those of low priority come first. Times are from the begin of the rolling"
            " drain.{rest}",
            rest=rest,
        ),
    )


def _row(subject: Subject, number: int, each: GuestUpdate) -> Row:
    known = each.integration
    message = (
        tr(
            "Message version {negotiated} instead of {expected}",
            negotiated=known.negotiated,
            expected=known.expected,
        )
        if known.negotiated and known.expected
        else ""
    )
    return Row(
        cells=(
            str(number),
            Cell(
                text=listed(map(subject.vm_label, each.vms), VMS_NAMED),
                detail=each.system,
            ),
            way_text(each.way),
            when(subject, each),
            "–" if each.at_ms is None else clock(each.at_ms),
            Cell(text=known.version or tr("unknown"), detail=message),
        )
    )

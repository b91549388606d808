"""Where the VMs run by the plan, and which of them have to move there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.model import units
from hvplanner.report.blocks import Column, Paragraph, Row, Section, Table
from hvplanner.report.text import memory, quantity, several

if TYPE_CHECKING:
    from hvplanner.report.subject import Subject

MOVES_SHOWN = 200


def section(subject: Subject) -> Section:
    """Return the load of every host, and the moves from today's."""
    moves = subject.evaluation.moves
    text = (
        f"{several(len(moves), 'VM')} {'moves' if len(moves) == 1 else 'move'} from where"
        f" {'it runs' if len(moves) == 1 else 'they run'} today."
        if moves
        else "No VM has to leave the host it runs on today."
    )
    tables = (_hosts(subject), _moves(subject)) if moves else (_hosts(subject),)
    return Section(title="Placement of VMs", blocks=(Paragraph(text=text), *tables))


def _hosts(subject: Subject) -> Table:
    return Table(
        title="VMs on every host",
        summary="Every host with its VMs and the memory they use.",
        columns=(
            Column(title="Host", weight=2),
            Column(title="VMs", align="right", weight=0),
            Column(title="Memory used", align="right", weight=0),
            Column(title="Of", align="right", weight=0),
            Column(title="Share", align="right", weight=0),
        ),
        rows=tuple(
            Row(
                cells=(
                    subject.host_label(each.host),
                    quantity(each.vms, units.COUNT),
                    memory(each.memory_mib),
                    memory(each.capacity_mib),
                    quantity(100 * each.memory_mib // max(1, each.capacity_mib), units.PERCENT),
                )
            )
            for each in subject.evaluation.hosts
        ),
    )


def _moves(subject: Subject) -> Table:
    moves = subject.evaluation.moves
    hidden = len(moves) - MOVES_SHOWN
    return Table(
        title="Moves",
        summary="Every VM that moves, with the host it runs on today and the one it moves to.",
        columns=(
            Column(title="VM", weight=2),
            Column(title="From", weight=2),
            Column(title="To", weight=2),
            Column(title="Memory", align="right", weight=0),
        ),
        rows=tuple(
            Row(
                cells=(
                    subject.vm_label(each.vm),
                    subject.host_label(each.source),
                    subject.host_label(each.target),
                    memory(each.memory_mib),
                )
            )
            for each in moves[:MOVES_SHOWN]
        ),
        note=f"{several(hidden, 'more move')} are in the tables for a spreadsheet."
        if hidden > 0
        else "",
    )

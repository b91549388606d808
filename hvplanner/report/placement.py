"""Where the VMs run by the plan, and which of them have to move there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.language import tr, trn
from hvplanner.model import units
from hvplanner.report.blocks import Column, Paragraph, Row, Section, Table
from hvplanner.report.text import memory, quantity

if TYPE_CHECKING:
    from hvplanner.report.subject import Subject

MOVES_SHOWN = 200


def section(subject: Subject) -> Section:
    """Return the load of every host, and the moves from today's."""
    moves = subject.evaluation.moves
    text = (
        trn(
            "{n} VM moves from where it runs today.",
            "{n} VMs move from where they run today.",
            len(moves),
        )
        if moves
        else tr("No VM has to leave the host it runs on today.")
    )
    tables = (_hosts(subject), _moves(subject)) if moves else (_hosts(subject),)
    return Section(title=tr("Placement of VMs"), blocks=(Paragraph(text=text), *tables))


def _hosts(subject: Subject) -> Table:
    return Table(
        title=tr("VMs on every host"),
        summary=tr("Every host with its VMs and the memory they use."),
        columns=(
            Column(title=tr("Host"), weight=2),
            Column(title=tr("VMs"), align="right", weight=0),
            Column(title=tr("Memory used"), align="right", weight=0),
            Column(title=tr("Of"), align="right", weight=0),
            Column(title=tr("Share"), align="right", weight=0),
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
        title=tr("Moves"),
        summary=tr("Every VM that moves, with the host it runs on today and the one it moves to."),
        columns=(
            Column(title=tr("VM"), weight=2),
            Column(title=tr("From"), weight=2),
            Column(title=tr("To"), weight=2),
            Column(title=tr("Memory"), align="right", weight=0),
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
        note=trn(
            "{n} more move is in the tables for a spreadsheet.",
            "{n} more moves are in the tables for a spreadsheet.",
            hidden,
        )
        if hidden > 0
        else "",
    )

"""The VMs that a plan has on another host than today, as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.gui.charts.cells import Cell, Column, Row, Sheet
from hvplanner.language import tr, trn
from hvplanner.model.units import MIB
from hvplanner.report.text import clean, memory

if TYPE_CHECKING:
    from hvplanner.report.subject import Subject


def sheet(subject: Subject) -> Sheet:
    """Return every move with where it begins and ends."""
    columns = (
        Column(tr("VM"), is_wide=True),
        Column(tr("From")),
        Column(tr("To")),
        Column(tr("Memory"), is_number=True),
    )
    rows = (
        Row(
            (
                Cell(clean(subject.vm_label(each.vm))),
                Cell(clean(subject.host_label(each.source))),
                Cell(clean(subject.host_label(each.target))),
                Cell(MIB.format_in("GiB", each.memory_mib)),
            ),
            key=each.vm,
            place=("vms", each.vm),
        )
        for each in subject.evaluation.moves
    )
    return Sheet(columns, tuple(rows))


def summary(subject: Subject) -> str:
    """Return how many there are and how much memory is copied."""
    moves = subject.evaluation.moves
    return tr(
        "{moves}, {memory} in all",
        moves=trn("{n} move", "{n} moves", len(moves)),
        memory=memory(sum(each.memory_mib for each in moves)),
    )

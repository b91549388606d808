"""What an inventory says of SR-IOV: of VMs, hosts and ports, and beside what is planned."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

from hvplanner.gui import theme
from hvplanner.gui.dialogs.chaptersheet import ChapterSheet
from hvplanner.language import tr
from hvplanner.report import readiness
from hvplanner.report.blocks import Cell

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from hvplanner.model.design import Design
    from hvplanner.model.sriovreadiness import Readiness
    from hvplanner.report.blocks import Outline, Table


@dataclass(frozen=True, slots=True)
class Found:
    """What was read, the design that it stands beside if one is open, and its report."""

    readiness: Readiness
    design: Design | None
    report: Callable[[], Outline]


class ReadinessSheet(ChapterSheet):
    """Shows each table behind a tab."""

    def __init__(self, window: QWidget, found: Found) -> None:
        super().__init__(window, "readiness-sheet", tr("SR-IOV readiness"), "sriov-readiness")
        self.resize(QSize(144 * theme.GRID, 72 * theme.GRID))
        self.offer(found.report)
        self.add_text(readiness.summary(found.readiness))
        labels = {vm.id: vm.label for vm in found.design.vms} if found.design else {}
        tables = readiness.tables(found.readiness, lambda vm: labels.get(vm, vm))
        self.add_tables("readiness-tabs", [_as_texts(each) for each in tables])
        self.finish()


def _as_texts(
    table: Table,
) -> tuple[str, tuple[str, ...], tuple[tuple[str, ...], ...], int]:
    """Return the title, the heads and rows of a table, and the column that takes what is left."""
    weights = [column.weight for column in table.columns]
    rows = tuple(
        tuple(cell.text if isinstance(cell, Cell) else cell for cell in row.cells)
        for row in table.rows
    )
    heads = tuple(column.title for column in table.columns)
    return table.title, heads, rows, weights.index(max(weights))

"""Charts that are tables: failures against targets, and the bill of materials."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QModelIndex, Slot

from hvplanner.gui.charts import costdata, failuresdata, movesdata
from hvplanner.gui.charts.celltable import CellTable
from hvplanner.gui.charts.page import ChartPage
from hvplanner.language import mark, translated

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from hvplanner.gui.charts.cells import Sheet
    from hvplanner.report.subject import Subject


class SheetChart(ChartPage):
    """The frame of a table."""

    title: ClassVar[str]
    without: ClassVar[tuple[str, str]]

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = CellTable(translated(self.title))
        self.table.clicked.connect(self._on_click)
        self.set_content(self.table)
        self.head.setContentsMargins(0, 0, 0, 0)

    def sheet_of(self, subject: Subject) -> Sheet | None:
        """Return what is to be shown, None where there is nothing."""
        raise NotImplementedError

    def summary(self, _subject: Subject) -> str:
        """Return the line below."""
        return ""

    def before(self) -> tuple[str, str]:
        """Return what the table is good for."""
        title, text = self.without
        return translated(title), translated(text)

    def refresh(self, subject: Subject) -> None:
        """Show the table."""
        sheet = self.sheet_of(subject)
        if sheet is None:
            self.say_instead(*self.before())
            return
        self.table.show_sheet(sheet)
        self.show_content()
        self.say_below(self.summary(subject))

    def show_key(self, key: str | None) -> None:
        """Select the row of a key."""
        if key is not None:
            self.table.select_key(key)

    def data_text(self) -> str:
        """Return the table."""
        return self.table.cells.sheet.as_text()

    @Slot(QModelIndex)
    def _on_click(self, index: QModelIndex) -> None:
        chart = self.table.cells.cell(index).chart
        place = self.table.cells.sheet.rows[index.row()].place
        if chart is not None:
            self.chart_wanted.emit(chart.name, chart.key or "")
        elif place:
            self.activated.emit(place)


class FailuresChart(SheetChart):
    """Every failure against what targets ask for."""

    title = mark("Failures against targets")
    without = (
        mark("Solve to see what survives"),
        mark(
            "It shows every port, card, fabric, host and network that fails, and what holds then."
        ),
    )

    def sheet_of(self, subject: Subject) -> Sheet | None:
        """Return the failures that were judged."""
        return failuresdata.sheet(subject) if subject.evaluation.scenarios else None

    def summary(self, subject: Subject) -> str:
        """Return how many failures are survived."""
        return failuresdata.summary(subject)


class CostChart(SheetChart):
    """The bill of materials."""

    title = mark("Bill of materials")
    without = (mark("Solve to see the cost"), mark("It lists the NICs and switch ports of a plan."))

    def sheet_of(self, subject: Subject) -> Sheet | None:
        """Return the bill."""
        return costdata.sheet(subject) if subject.evaluation.costs else None


class MovesChart(SheetChart):
    """What moves from where it runs today."""

    title = mark("Moves from today's hosts")
    without = (
        mark("No VM moves"),
        mark(
            "Let the solver choose the placement of VMs; those that then run on another host than"
            " today stand here."
        ),
    )

    def sheet_of(self, subject: Subject) -> Sheet | None:
        """Return the moves."""
        return movesdata.sheet(subject) if subject.evaluation.moves else None

    def summary(self, subject: Subject) -> str:
        """Return how much moves."""
        return movesdata.summary(subject)

"""The view of integration services: which guests need others, how they get them, and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QToolButton

from hvplanner.gui.charts import guestsdata
from hvplanner.gui.charts.sheets import SheetChart
from hvplanner.gui.theme import GRID
from hvplanner.language import mark, tr
from hvplanner.report.guests import summary

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from hvplanner.gui.charts.cells import Row, Sheet
    from hvplanner.model.evaluation import Place
    from hvplanner.report.subject import Subject

_FILTER_WIDTH = 22 * GRID


class GuestsChart(SheetChart):
    """Guests in the order of their updates, to be searched, and all others on demand."""

    title = mark("Integration services")
    without = (
        mark("Nothing is known of integration services"),
        mark(
            "Read the event logs of all hosts, an inventory or key/value pairs: File > Read"
            " integration services, or drop the files here. Guests that are behind are then listed"
            " in the order of their updates."
        ),
    )

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self._rows_of: Subject | None = None
        """What the rows are of: they are made once, however often another text is looked for."""
        self._has_all = False
        self.filter = QLineEdit()
        self.filter.setObjectName("guests-filter")
        self.filter.setPlaceholderText(tr("Find"))
        self.filter.setAccessibleName(tr("Find guests"))
        self.filter.setToolTip(tr("Show only guests that hold this text"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setFixedWidth(_FILTER_WIDTH)
        self.filter.textChanged.connect(self._show_again)
        self.everything = QToolButton()
        self.everything.setObjectName("guests-all")
        self.everything.setText(tr("All guests"))
        self.everything.setToolTip(
            tr("Show also guests that need nothing, or of which nothing is known")
        )
        self.everything.setCheckable(True)
        self.everything.toggled.connect(self._show_again)
        self.head.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        self.head.insertWidget(0, self.filter)
        self.head.insertWidget(1, self.everything)
        self.head.addStretch(1)

    def sheet_of(self, subject: Subject) -> Sheet | None:
        """Return the guests that are asked for."""
        is_known = guestsdata.is_known(subject)
        for tool in (self.filter, self.everything):
            tool.setVisible(is_known)
        if not is_known:
            return None
        everything = self.everything.isChecked()
        if self._rows_of is not subject or self._has_all != everything:
            self._rows_of, self._has_all = subject, everything
            self._rows = guestsdata.rows(subject, everything=everything)
        return guestsdata.sheet(self._rows, self.filter.text())

    def summary(self, subject: Subject) -> str:
        """Return how many need an update."""
        return summary(subject.guest_updates)

    def show_place(self, place: Place) -> None:
        """Select the row of a VM or group."""
        rows = self.table.cells.sheet.rows
        key = next((row.key for row in rows if place and row.place == place[:2]), None)
        self.show_key(key)

    @Slot()
    def _show_again(self) -> None:
        self.update_all()

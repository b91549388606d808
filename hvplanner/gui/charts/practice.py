"""What rules of thumb would buy for the design, beside its plan."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from hvplanner.gui.background import Background
from hvplanner.gui.charts import practicedata as data
from hvplanner.gui.charts.celltable import CellTable
from hvplanner.gui.charts.page import ChartPage
from hvplanner.language import tr
from hvplanner.report.text import clean

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from hvplanner.model.comparison import Comparison
    from hvplanner.report.subject import Subject


@dataclass(frozen=True, slots=True)
class _Compared:
    """A comparison with what it was made for."""

    subject: Subject
    comparison: Comparison


class PracticeChart(ChartPage):
    """Shows a row for each rule of thumb. They are judged in a thread when the table is seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._compared: _Compared | None = None
        self._job: Background | None = None
        self.table = CellTable(tr("Rules of thumb beside the plan"))
        self.set_content(self.table)
        self.head.setContentsMargins(0, 0, 0, 0)

    def before(self) -> tuple[str, str]:
        """Return what the table is good for."""
        return (
            tr("Declare hosts and networks to compare"),
            tr("It shows what common practice would buy for the design, and how that does."),
        )

    def refresh(self, subject: Subject) -> None:
        """Show the comparison of a design, once it is made."""
        if not subject.evaluation.hosts or not subject.design.networks:
            self._compared = None
            self.say_instead(*self.before())
            return
        compared = self._compared
        if compared is None:
            self.say_instead(tr("Comparing"), tr("Every rule of thumb is built and judged."))
        else:
            # Until the next one is there, the one before is better than nothing.
            self.table.show_sheet(data.sheet(compared.comparison))
            self.show_content()
            self.say_below(clean(compared.comparison.summary))
        is_wanted = compared is not None and compared.subject.evaluation is subject.evaluation
        if self._job is None and not is_wanted:
            self._job = Background(partial(_compare, subject), self)
            self._job.done.connect(self._on_done)
            self._job.failed.connect(self._on_failed)
            self._job.start()

    def show_key(self, key: str | None) -> None:
        """Select the row of a rule of thumb."""
        if key is not None:
            self.table.select_key(key)

    def data_text(self) -> str:
        """Return the table."""
        return self.table.cells.sheet.as_text()

    @Slot(object)
    def _on_done(self, compared: _Compared) -> None:
        self._job = None
        self._compared = compared
        if self.subject is not None:
            self.update_all()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._job = None
        self._compared = None
        self.say_instead(tr("The rules of thumb were not judged"), str(error))


def _compare(subject: Subject) -> _Compared:
    # Loaded in the thread: none of it is needed before.
    from hvplanner.practice.comparing import compare

    return _Compared(subject, compare(subject.design, subject.plan))

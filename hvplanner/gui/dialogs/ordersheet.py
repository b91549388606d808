"""The search for the best order of a drain, and what it found, beside Hyper-V's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from hvplanner.app.jobs import OrderJob
from hvplanner.gui import theme
from hvplanner.gui.dialogs.searchsheet import SearchSheet
from hvplanner.language import tr, translated
from hvplanner.model.ordering import options_for
from hvplanner.model.units import MS
from hvplanner.report.text import clean

if TYPE_CHECKING:
    from hvplanner.model.draining import Drain
    from hvplanner.model.ordering import DrainOrder
    from hvplanner.report.subject import Subject


class OrderSheet(SearchSheet):
    """Looks for the best order as soon as it is open, and anew when other things are allowed."""

    def __init__(self, window: QWidget, subject: Subject, drain: Drain) -> None:
        tip = tr("End the search and keep the best order so far")
        super().__init__(window, "best-order", tr("Best order"), tip)
        self.resize(QSize(96 * theme.GRID, 66 * theme.GRID))
        self._subject = subject
        self._options = options_for(drain, subject.evaluation)
        self.found: DrainOrder | None = None
        heading = QLabel(clean(drain.title))
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setFont(theme.strong_font())
        self.column.addWidget(heading)
        self.add_text(
            tr(
                "Which VM starts when, to which host, and how many at once, so that the host is"
                " empty soonest. Memory, anti-affinity and the hosts' limits are kept."
            ),
            muted=True,
        )
        self.any_priority = QCheckBox(tr("VMs of lower priority may start before those of higher"))
        self.any_priority.setObjectName("any-priority")
        self.any_priority.toggled.connect(self.search)
        self.column.addWidget(self.any_priority)
        self.add_state()
        self._copy = self.buttons.addButton(
            tr("Copy order"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self._copy.setObjectName("copy-order")
        self._copy.clicked.connect(self._on_copy)
        self.finish()
        self.search()

    @Slot()
    def search(self) -> None:
        """Begin to search, and forget what was found before."""
        self.found = None
        options = self._options.model_copy(update={"any_priority": self.any_priority.isChecked()})
        self.begin(OrderJob(self._subject.design, options), tr("Looking for a better order…"))
        self._show_found()

    def take(self, result: DrainOrder) -> None:
        """Show the order found."""
        self.found = result
        self.state.setText(result.summary)
        self._show_found()

    @Slot()
    def _on_copy(self) -> None:
        if self.found is not None:
            QGuiApplication.clipboard().setText(self.found.as_text())

    def _vm_name(self, vm: str) -> str:
        return clean(self._subject.vm_label(vm))

    def _host_name(self, host: str) -> str:
        return clean(self._subject.host_label(host))

    def _show_found(self) -> None:
        """Show what was found in place of what was shown before."""
        found = self.found
        self._copy.setEnabled(found is not None and bool(found.best.live))
        answer = QWidget()
        column = QVBoxLayout(answer)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        if found is not None and found.best.live:
            column.addLayout(_ends(found))
            rows = found.rows(self._vm_name, self._host_name)
            column.addWidget(self.make_table(tuple(map(translated, found.HEADS)), rows, 1), 1)
        else:
            column.addStretch(1)
        self.show_answer(answer)


def _ends(found: DrainOrder) -> QGridLayout:
    """Return when either drain ends, and before when none does, as bars of one scale."""
    times = (
        (tr("Hyper-V itself"), found.own.duration_ms),
        (tr("Best order"), found.best.duration_ms),
        (tr("Nothing is quicker than"), found.bound_ms),
    )
    longest = max(time or 0 for _, time in times)
    grid = QGridLayout()
    grid.setHorizontalSpacing(2 * theme.GRID)
    grid.setColumnStretch(1, 1)
    for row, (title, time) in enumerate(times):
        bar = QProgressBar()
        bar.setRange(0, max(1, longest))
        bar.setValue(time or 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(title)
        grid.addWidget(QLabel(title), row, 0)
        grid.addWidget(bar, row, 1)
        text = tr("cannot be done") if time is None else MS.format(time)
        grid.addWidget(QLabel(text), row, 2, Qt.AlignmentFlag.AlignRight)
    return grid

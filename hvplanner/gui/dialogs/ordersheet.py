"""The search for the best order of a drain, and what it found, beside Hyper-V's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Slot
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
from hvplanner.app.worker import JobFailed
from hvplanner.gui import theme
from hvplanner.gui.dialogs.sheets import Sheet
from hvplanner.model.ordering import DrainOrder, options_for
from hvplanner.model.units import MS
from hvplanner.report.text import clean

if TYPE_CHECKING:
    from hvplanner.model.draining import Drain
    from hvplanner.report.subject import Subject

POLL_MS = 50
_END_SECONDS = 2.0


class OrderSheet(Sheet):
    """Looks for the best order as soon as it is open, and anew when other things are allowed."""

    def __init__(self, window: QWidget, subject: Subject, drain: Drain) -> None:
        super().__init__(window, "best-order", "Best order")
        self.resize(QSize(96 * theme.GRID, 66 * theme.GRID))
        self._subject = subject
        self._options = options_for(drain, subject.evaluation)
        self._job: OrderJob | None = None
        self.found: DrainOrder | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._poll)
        heading = QLabel(clean(drain.title))
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setFont(theme.strong_font())
        self.column.addWidget(heading)
        self.add_text(
            "Which VM starts when, to which host, and how many at once, so that the host is empty"
            " soonest. Memory, anti-affinity and the hosts' limits are kept.",
            muted=True,
        )
        self.any_priority = QCheckBox("VMs of lower priority may start before those of higher")
        self.any_priority.setObjectName("any-priority")
        self.any_priority.toggled.connect(self.search)
        self.column.addWidget(self.any_priority)
        self._state = QLabel()
        self._state.setObjectName("order-state")
        self._state.setTextFormat(Qt.TextFormat.PlainText)
        self._state.setWordWrap(True)
        self.column.addWidget(self._state)
        self._answer = QWidget()
        self.column.addWidget(self._answer, 1)
        self._stop = self.buttons.addButton("Stop", QDialogButtonBox.ButtonRole.ActionRole)
        self._stop.setObjectName("stop-order")
        self._stop.setToolTip("End the search and keep the best order so far")
        self._stop.clicked.connect(self._on_stop)
        self._copy = self.buttons.addButton("Copy order", QDialogButtonBox.ButtonRole.ActionRole)
        self._copy.setObjectName("copy-order")
        self._copy.clicked.connect(self._on_copy)
        self.finished.connect(self._end)
        self.finish()
        self.search()

    @property
    def is_searching(self) -> bool:
        """Tell whether a search is under way."""
        return self._job is not None

    @Slot()
    def search(self) -> None:
        """Begin to search, and forget what was found before."""
        self._end()
        self.found = None
        options = self._options.model_copy(update={"any_priority": self.any_priority.isChecked()})
        self._job = OrderJob(self._subject.design, options)
        self._job.start()
        self._timer.start()
        self._state.setText("Looking for a better order…")
        self._stop.setEnabled(True)
        self._show_answer()

    @Slot()
    def _poll(self) -> None:
        for event in self._job.poll() if self._job else ():
            if isinstance(event, DrainOrder):
                self.found = event
                self._state.setText(event.summary)
            elif isinstance(event, JobFailed):
                self._state.setText(event.text)
            self._end()
            self._show_answer()

    @Slot()
    def _end(self) -> None:
        self._timer.stop()
        self._stop.setEnabled(False)
        if self._job is not None:
            self._job.kill()
            self._job.join(_END_SECONDS)
            self._job = None

    @Slot()
    def _on_stop(self) -> None:
        self._stop.setEnabled(False)
        if self._job is not None:
            self._job.stop()

    @Slot()
    def _on_copy(self) -> None:
        if self.found is not None:
            QGuiApplication.clipboard().setText(self.found.as_text())

    def _vm_name(self, vm: str) -> str:
        return clean(self._subject.vm_label(vm))

    def _host_name(self, host: str) -> str:
        return clean(self._subject.host_label(host))

    def _show_answer(self) -> None:
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
            column.addWidget(self.make_table(found.HEADS, rows, 1), 1)
        else:
            column.addStretch(1)
        self.column.replaceWidget(self._answer, answer)
        self._answer.deleteLater()
        self._answer = answer


def _ends(found: DrainOrder) -> QGridLayout:
    """Return when either drain ends, and before when none does, as bars of one scale."""
    times = (
        ("Hyper-V itself", found.own.duration_ms),
        ("Best order", found.best.duration_ms),
        ("Nothing is quicker than", found.bound_ms),
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
        text = "cannot be done" if time is None else MS.format(time)
        grid.addWidget(QLabel(text), row, 2, Qt.AlignmentFlag.AlignRight)
    return grid

"""A sheet that searches in a process of its own while it is open, and shows what comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Slot
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QWidget

from hvplanner.app.worker import JobFailed
from hvplanner.gui.dialogs.sheets import Sheet
from hvplanner.language import tr
from hvplanner.model.solving import SolveProgress
from hvplanner.report.text import duration

if TYPE_CHECKING:
    from hvplanner.app.jobs import ProcessJob

POLL_MS = 50
_END_SECONDS = 2.0


class SearchSheet(Sheet):
    """Runs one job at a time; `take` gets its result. Closing the sheet ends the search."""

    def __init__(self, window: QWidget, name: str, title: str, stop_tip: str) -> None:
        """Prepare a sheet; `stop_tip` says what is kept where the user ends the search."""
        super().__init__(window, name, title)
        self._job: ProcessJob[Any] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._poll)
        self._clock = QElapsedTimer()
        self._doing = self._limit = ""
        self.state = QLabel()
        self.state.setObjectName(f"{name}-state")
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setWordWrap(True)
        self._answer = QWidget()
        self._stop = self.buttons.addButton(tr("Stop"), QDialogButtonBox.ButtonRole.ActionRole)
        self._stop.setObjectName(f"{name}-stop")
        self._stop.setToolTip(stop_tip)
        self._stop.clicked.connect(self._on_stop)
        self.finished.connect(self.end)

    @property
    def is_searching(self) -> bool:
        """Tell whether a search is under way."""
        return self._job is not None

    def add_state(self) -> None:
        """Add the line that says how the search goes, and room for its answer."""
        self.column.addWidget(self.state)
        self.column.addWidget(self._answer, 1)

    def begin(self, job: ProcessJob[Any], doing: str, seconds: float = 0) -> None:
        """Run a job, perhaps of so many seconds at most, in place of the one that runs."""
        self.end()
        self._job = job
        self._job.start()
        self._timer.start()
        self._stop.setEnabled(True)
        self._doing = doing
        self._limit = duration(round(seconds * 1000)) if seconds else ""
        self._clock.start()
        self._tell()

    def show_answer(self, answer: QWidget) -> None:
        """Show an answer in place of what was shown before."""
        self.column.replaceWidget(self._answer, answer)
        self._answer.deleteLater()
        self._answer = answer

    def take(self, result: Any) -> None:
        """Show the result of the job."""
        raise NotImplementedError

    @Slot()
    def end(self) -> None:
        """End the search without a result."""
        self._timer.stop()
        self._stop.setEnabled(False)
        if self._job is not None:
            self._job.kill()
            self._job.join(_END_SECONDS)
            self._job = None

    def _tell(self) -> None:
        time = duration(self._clock.elapsed() // 1000 * 1000)
        if self._limit:
            time = tr("{elapsed} of {limit}", elapsed=time, limit=self._limit)
        self.state.setText(f"{self._doing} {time}")

    @Slot()
    def _poll(self) -> None:
        self._tell()
        for event in self._job.poll() if self._job else ():
            if isinstance(event, SolveProgress):
                continue
            self.end()
            if isinstance(event, JobFailed):
                self.state.setText(event.text)
            else:
                self.take(event)

    @Slot()
    def _on_stop(self) -> None:
        self._stop.setEnabled(False)
        if self._job is not None:
            self._job.stop()

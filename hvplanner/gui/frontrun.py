"""The search for a front, for the desktop: what is known so far, and a signal at each news."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from hvplanner.app.jobs import FrontJob
from hvplanner.model.front import Front, FrontProgress

if TYPE_CHECKING:
    from hvplanner.model.design import Design
    from hvplanner.model.front import FrontOptions

POLL_MS = 50
_END_SECONDS = 2.0


class FrontRun(QObject):
    """Runs one search at a time, and keeps what the last one found until it is forgotten."""

    changed = Signal()
    """There is another point, or the search for it goes on, began or ended."""
    busy_changed = Signal()
    """A search began or ended."""
    failed = Signal(str)
    """Why the search broke down."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.front: Front | None = None
        """What is known; while a search is under way, as if it were stopped now."""
        self.basis = ""
        """What the front depends on, as `Axis.basis` has it."""
        self._job: FrontJob | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._poll)

    @property
    def is_running(self) -> bool:
        """Tell whether a search is under way."""
        return self._job is not None

    def start(self, design: Design, options: FrontOptions) -> None:
        """Look for the front of a design, unless a search is under way."""
        if self._job is None:
            self.front = Front(status="stopped", options=options)
            self.basis = self.front.axis.basis(design)
            self._job = FrontJob(design, options)
            self._job.start()
            self._timer.start()
            self.busy_changed.emit()
            self.changed.emit()

    def stop(self) -> None:
        """End the search and keep its points."""
        if self._job is not None:
            self._job.stop()

    def forget(self) -> None:
        """End the search, and know nothing any more."""
        was_running = self.is_running
        if self._job is not None:
            self._job.kill()
            self._job.join(_END_SECONDS)
        self._end()
        self.front = None
        self.changed.emit()
        if was_running:
            self.busy_changed.emit()

    @Slot()
    def _poll(self) -> None:
        events = self._job.poll() if self._job else []
        for event in events:
            if isinstance(event, FrontProgress):
                self._add(event)
            else:
                self._end()
                self.busy_changed.emit()
                if isinstance(event, Front):
                    self.front = event
                else:
                    self.failed.emit(getattr(event, "text", ""))
        if events:
            self.changed.emit()

    def _add(self, news: FrontProgress) -> None:
        if self.front is not None:
            found = () if news.point is None else (news.point,)
            points = self.front.points + found
            self.front = self.front.model_copy(
                update={
                    "points": points,
                    "elapsed_ms": news.elapsed_ms,
                    "open_required": news.required,
                    "open_cost": points[-1].cost if points else 0,
                }
            )

    def _end(self) -> None:
        self._job = None
        self._timer.stop()

"""Work in a thread of which only the last that was asked for matters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from hvplanner.gui.background import Background

if TYPE_CHECKING:
    from collections.abc import Callable


class Latest(QObject):
    """Runs one piece of work at a time; of those asked for meanwhile the last one is next."""

    done = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._is_running = False
        self._next: Callable[[], Any] | None = None

    @property
    def is_busy(self) -> bool:
        """Tell whether something that matters is under way."""
        return self._is_running

    def ask(self, work: Callable[[], Any]) -> None:
        """Do this, and forget what is being done."""
        self._next = work
        if not self._is_running:
            self._begin()

    def _begin(self) -> None:
        work, self._next = self._next, None
        if work is None:
            return
        self._is_running = True
        background = Background(work, self)
        background.done.connect(self._on_done)
        background.failed.connect(self._on_failed)
        background.start()

    @Slot(object)
    def _on_done(self, result: object) -> None:
        self._end(self.done, result)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._end(self.failed, error)

    def _end(self, signal: Any, value: object) -> None:
        self._is_running = False
        if self._next is None:
            signal.emit(value)
        else:
            self._begin()

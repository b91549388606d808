"""Work that takes a moment, done in a thread, its end told in the thread of the window."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from hvplanner.collection import lasting

if TYPE_CHECKING:
    from collections.abc import Callable

_POLL_MS = 20


class Background(QObject):
    """One piece of work. The thread touches no Qt: a timer looks whether it is done."""

    done = Signal(object)
    """What the work returned."""
    failed = Signal(object)
    """The exception it raised."""

    def __init__(self, work: Callable[[], Any], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._result: Any = None
        self._error: Exception | None = None
        self._thread = threading.Thread(target=self._run, name="background", daemon=True)
        self._timer = QTimer(self)
        self._timer.setInterval(_POLL_MS)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Begin, once."""
        self._thread.start()
        self._timer.start()

    def _run(self) -> None:
        try:
            with lasting():
                self._result = self._work()
        except Exception as error:
            self._error = error

    @Slot()
    def _look(self) -> None:
        if self._thread.is_alive():
            return
        self._timer.stop()
        if self._error is not None:
            self.failed.emit(self._error)
        else:
            self.done.emit(self._result)
        self.deleteLater()

"""Turns of the window's thread, for tests that wait for some of them in another."""

from __future__ import annotations

import threading

from PySide6.QtCore import QTimer


class Beats:
    """Counts turns of the window's thread, and gives a signal once there were some."""

    def __init__(self, enough: int) -> None:
        self.are_enough = threading.Event()
        self._left = enough
        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)
        self._timer.start(1)

    def _beat(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self.are_enough.set()
            self._timer.stop()

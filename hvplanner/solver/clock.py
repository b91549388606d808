"""Tells how much time is left, and whether to stop."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class Clock:
    """Tell how much time is left, and whether the user wants to stop."""

    def __init__(self, seconds: float, should_stop: Callable[[], bool]) -> None:
        self._started = time.monotonic()
        self._seconds = seconds
        self._should_stop = should_stop
        self._stopped = False

    def part(self, seconds: float) -> Clock:
        """Return a clock for a part of the work, which ends with this one at the latest."""
        return Clock(min(seconds, self.left_s), lambda: self.stopped)

    @property
    def elapsed_ms(self) -> int:
        """Return the time since the start."""
        return round((time.monotonic() - self._started) * 1000)

    @property
    def left_s(self) -> float:
        """Return the time left, 0 at least."""
        return max(0.0, self._seconds - (time.monotonic() - self._started))

    @property
    def stopped(self) -> bool:
        """Tell whether to stop: asked to, or out of time. Once stopped, it stays so."""
        self._stopped = self._stopped or self._should_stop()
        return self._stopped or self.left_s <= 0

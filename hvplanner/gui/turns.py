"""Much to do in the window's thread, with the window's own turns in between."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


class Turns(QObject):
    """Takes one step after the other, each in a turn of its own, so that none is felt."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: deque[Callable[[], object]] = deque()
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._take_next)

    @property
    def is_busy(self) -> bool:
        """Tell whether there are steps left."""
        return bool(self._steps)

    def take(self, steps: Iterable[Callable[[], object]]) -> None:
        """Take these steps from now on; those that are left of others are forgotten."""
        self._steps = deque(steps)
        self._go_on()

    def finish(self) -> None:
        """Take the steps that are left now."""
        while self._steps:
            self._take_next()

    def forget(self) -> None:
        """Take no step any more."""
        self._steps.clear()
        self._next.stop()

    @Slot()
    def _take_next(self) -> None:
        step = self._steps[0]
        step()
        # Only now is it done; it may have begun others, or told to forget them.
        if self._steps and self._steps[0] is step:
            self._steps.popleft()
        self._go_on()

    def _go_on(self) -> None:
        if self._steps:
            self._next.start()
        else:
            self._next.stop()

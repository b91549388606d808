"""The real window in this process, for benchmarks to work in."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from hvplanner.gui.mainwindow import MainWindow

BEAT_MS = 2
LONGEST_SECONDS = 120.0


def without_qt() -> str:
    """Return why there can be no window here, if that is so."""
    try:
        import PySide6.QtWidgets  # noqa: F401
    except ImportError as error:
        return f"The desktop cannot be shown here: {error}."
    return ""


class Stage:
    """The real window, and a look at how long it stands still.

    A timer beats in the window's thread; where a beat is late, the window could do nothing.
    """

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer
        from PySide6.QtWidgets import QApplication

        from hvplanner.app.document import Document
        from hvplanner.app.settings import Settings
        from hvplanner.gui import theme
        from hvplanner.gui.mainwindow import MainWindow
        from hvplanner.gui.swiftness import Swiftness
        from hvplanner.model.design import Design

        self.app: QApplication = QApplication([])
        theme.apply(self.app, "light")
        self.window: MainWindow = MainWindow(Settings(theme="light"))
        self.window.complete(Document(Design()))
        self.gaps: list[float] = []
        self._beaten = time.perf_counter()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(BEAT_MS)
        self.window.show()
        self.rest(0.1)
        self.window.bench.prepare()
        self.run_until(lambda: not self.window.is_filing)
        swiftness = Swiftness(self.window.bridge, self.window)
        swiftness.load_ahead(self.window.bench.steps_ahead())
        self.run_until(lambda: not swiftness.is_loading)
        self.rest(0.5)
        self.gaps.clear()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.gaps.append(now - self._beaten - BEAT_MS / 1000)
        self._beaten = now

    def run_until(self, is_done: Callable[[], bool]) -> None:
        """Let the window work until something is so, and is painted."""
        from PySide6.QtCore import QEventLoop

        end = time.monotonic() + LONGEST_SECONDS
        while not is_done():
            self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if time.monotonic() > end:
                raise TimeoutError("The window did not come to an end.")
        self.app.processEvents()

    def rest(self, seconds: float) -> None:
        """Let the window do what it does by itself."""
        end = time.monotonic() + seconds
        self.run_until(lambda: time.monotonic() > end)

    def judged(self) -> bool:
        """Tell whether the design is judged as it is now, and all of that is shown."""
        return not (self.window.bridge.is_judging or self.window.bench.is_telling)

    def open(self, path: Path) -> None:
        """Open a file, wait until it is judged and all is at rest."""
        self.window.load(path)
        self.run_until(lambda: not self.window.is_filing)
        self.run_until(self.judged)
        self.rest(1.0)
        self.gaps.clear()

    @property
    def standstill(self) -> float:
        """Return the longest time the window stood still, in seconds."""
        return max(self.gaps)


def memory_mib() -> float:
    """Return the most memory that this process ever held."""
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024

"""Start a window as a process of its own, and say when it was first painted.

python tests/benchmarks/firstsight.py bare|hvplanner prints the moment on the monotonic clock, which
all processes share. `bare` is a QMainWindow with a filled table, for hvplanner to stand beside.
"""

from __future__ import annotations

import os
import sys
import time

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QTableWidget, QTableWidgetItem

SIZE = (1440, 900)
_run = QApplication.exec


class Watcher(QObject):
    """Waits for a window to be painted with all that is in it."""

    PAINTED = QEvent.Type.User

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Have an event follow the painting that begins."""
        if event.type() == QEvent.Type.Paint:
            priority = Qt.EventPriority.HighEventPriority
            QCoreApplication.postEvent(self, QEvent(self.PAINTED), priority.value)
        return False

    def event(self, event: QEvent) -> bool:
        """Say when the painting was over, and leave."""
        if event.type() == self.PAINTED:
            print(time.monotonic(), flush=True)
            os._exit(0)
        return super().event(event)


def watched_run(_app: QApplication | None = None) -> int:
    """Run the application with an eye on its window."""
    watcher = Watcher()
    for window in QApplication.topLevelWidgets():
        if isinstance(window, QMainWindow):
            window.installEventFilter(watcher)
    return int(_run())


def bare() -> int:
    """Show a window with a table."""
    app = QApplication([])
    table = QTableWidget(20, 8)
    for row in range(20):
        for column in range(8):
            table.setItem(row, column, QTableWidgetItem(f"{row} {column}"))
    window = QMainWindow()
    window.setCentralWidget(table)
    window.resize(*SIZE)
    window.show()
    return watched_run(app)


def hvplanner() -> int:
    """Show the program as its user starts it."""
    from hvplanner.__main__ import main

    QApplication.exec = watched_run  # type: ignore[method-assign]
    return main([])


if __name__ == "__main__":
    sys.exit({"bare": bare, "hvplanner": hvplanner}[sys.argv[1]]())

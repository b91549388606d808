"""The composition root of the desktop: makes the application and all it consists of."""

from __future__ import annotations

import logging
import platform
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from hvplanner import __version__, log, paths
from hvplanner.app import settings as user_settings
from hvplanner.gui import icons, theme, translation
from hvplanner.gui.background import Background
from hvplanner.gui.loading import Loading, aside, here
from hvplanner.gui.mainwindow import MainWindow
from hvplanner.language import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hvplanner.gui.loading import Step

_NEEDED: tuple[Step, ...] = (
    aside("hvplanner.app.document", "hvplanner.app.edits", "hvplanner.app.jobs"),
    here("hvplanner.gui.outline"),
    here("hvplanner.gui.workspace"),
    here("hvplanner.gui.inspector.panel"),
    here("hvplanner.gui.strip"),
    here("hvplanner.gui.desk"),
    here("hvplanner.gui.filecommands"),
    here("hvplanner.gui.workbench"),
    here("hvplanner.gui.charts"),
    here("hvplanner.gui.charts.front"),
    here("hvplanner.gui.findingspanel"),
    here("hvplanner.gui.jobpanel"),
    here("hvplanner.gui.tables.panel"),
    here("hvplanner.gui.inspector.form"),
    here("hvplanner.gui.inspector.facts"),
)
"""What the window is not complete without, in parts that take the window's thread no time."""
_SIGNAL_MS = 200
_LONGEST_TROUBLE = 200

_logger = logging.getLogger(__name__)


def main(argv: Sequence[str]) -> int:
    """Show the desktop, on a file if one is given, until it is closed; return the exit code."""
    if len(argv) > 1 or (argv and argv[0].startswith("-")):
        print("usage: hvplanner [FILE]", file=sys.stderr)
        return 2
    QCoreApplication.setApplicationName("hvplanner")
    QCoreApplication.setApplicationVersion(__version__)
    QGuiApplication.setDesktopFileName("hvplanner")
    _logger.info("hvplanner %s begins on %s", __version__, platform.platform())
    app = QApplication([sys.argv[0]])
    settings = user_settings.load()
    translation.apply(app, settings.language)
    theme.apply(app, settings.theme)
    app.setWindowIcon(icons.program_icon())
    window = MainWindow(settings)
    first = _FirstSight(window, Path(argv[0]) if argv else None)
    window.seen.connect(first.follow)
    window.show()
    _quit_on_interrupt(window)
    trouble = _Trouble(window)
    trouble.logged.connect(window.show_message)
    handler = _TroubleHandler(trouble)
    logging.getLogger("hvplanner").addHandler(handler)
    code = app.exec()
    logging.getLogger("hvplanner").removeHandler(handler)
    return code


class _Trouble(QObject):
    """Tells in the window that an error was logged; where it came from is in the log."""

    logged = Signal(str)
    """Emitted from any thread, heard in that of the window."""


class _TroubleHandler(logging.Handler):
    """Hands errors of the log on to the window."""

    def __init__(self, trouble: _Trouble) -> None:
        super().__init__(logging.ERROR)
        self._trouble = trouble

    def emit(self, record: logging.LogRecord) -> None:
        text = record.getMessage()[:_LONGEST_TROUBLE]
        self._trouble.logged.emit(tr("Something went wrong; the log has more: {text}", text=text))


class _FirstSight(QObject):
    """Loads and makes what the first sight of the window does not need."""

    def __init__(self, window: MainWindow, file: Path | None) -> None:
        super().__init__(window)
        self._window = window
        self._file = file

    @Slot()
    def follow(self) -> None:
        if self._file is not None:
            self._window.load(self._file)
        loading = Loading(_NEEDED, self)
        loading.done.connect(self._complete)
        loading.go_on()

    @Slot()
    def _complete(self) -> None:
        from hvplanner.app.document import Document
        from hvplanner.app.standby import STANDBY
        from hvplanner.gui.swiftness import Swiftness

        self._window.complete(Document())
        self._window.bench.prepare()
        bench = self._window.bench
        Swiftness(bench.bridge, self._window).load_ahead(bench.steps_ahead())
        # So that a solve begins at once, and not with loading the solver.
        Background(STANDBY.keep, self).start()
        log.take_last_crash(paths.log_folder())
        self._window.bench.offer_recovery()


def _quit_on_interrupt(window: MainWindow) -> None:
    """Let Ctrl+C in the terminal close the window as its own button does."""
    signal.signal(signal.SIGINT, lambda *_: window.close())
    # Python sees the signal only when it runs, which it does not while Qt waits.
    waker = QTimer(window)
    waker.timeout.connect(_nothing)
    waker.start(_SIGNAL_MS)


@Slot()
def _nothing() -> None:
    """Give Python a moment to look for signals."""

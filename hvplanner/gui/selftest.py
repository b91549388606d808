"""The command `self-test`: does what a user does first, and says of each step how it went.

Made for a bundle on a machine that nobody knows: it needs neither a screen nor files of its own,
leaves the user's settings alone, and writes only into a folder that it removes.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from hvplanner import __version__, language
from hvplanner.app.document import Document
from hvplanner.app.libraries import libraries
from hvplanner.app.settings import Settings
from hvplanner.gui import theme, translation
from hvplanner.gui.examples import examples
from hvplanner.gui.mainwindow import MainWindow
from hvplanner.model.design import Design

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hvplanner.gui.examples import Example

USAGE = "usage: hvplanner self-test"
_PATIENCE_SECONDS = 300
"""For each step; far more than a slow machine needs, and less than anybody would wait."""
_SOLVE_SECONDS = 30.0
_LOOK_MS = 20
_WORD_OF_QT = ("QPlatformTheme", "Cancel")
_READERS = ("defusedxml.ElementTree", "evtx", "python_calamine")


class _StepFailed(Exception):
    """A step that did not end as it should; the message says how it ended."""


def main(argv: Sequence[str]) -> int:
    """Run all steps; return 0 if all went well, 1 if one did not, 2 for arguments."""
    if argv:
        print(USAGE, file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory(prefix="hvplanner-self-test-") as folder:
        os.environ["HVPLANNER_HOME"] = folder
        return _Run(Path(folder)).all_steps()


class _Run:
    """One run, on one window."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._app = QApplication.instance() or QApplication([sys.argv[0]])
        if isinstance(self._app, QApplication):
            theme.apply(self._app, "light")
        self._window: MainWindow | None = None

    def all_steps(self) -> int:
        """Do one step after the other, until one fails."""
        python = sys.version.split()[0]
        _say(f"hvplanner {__version__}, Python {python}, {len(libraries())} libraries")
        known = examples()
        steps: list[tuple[str, Callable[[], str]]] = [("Window", self._open_window)]
        steps += [(each.path.stem, partial(self._open_example, each)) for each in known]
        steps += [("Solve", partial(self._solve, known)), ("PDF", self._write_pdf)]
        others = [code for code in language.NAMES if code != language.SOURCE]
        steps += [(language.NAMES[code], partial(self._speak, code)) for code in others]
        steps.append(("Readers", self._load_readers))
        try:
            for name, step in steps:
                began = time.perf_counter()
                said = step()
                _say(f"{name}: {said} ({time.perf_counter() - began:.1f} s)")
        except _StepFailed as error:
            _say(f"{name}: FAILED: {error}")
            return 1
        finally:
            self._close()
        _say("All is well.")
        return 0

    def _open_window(self) -> str:
        self._window = window = MainWindow(Settings(theme="light"))
        window.complete(Document(Design()))
        window.show()
        _wait(window.isVisible, "The window did not appear.")
        platform = QGuiApplication.platformName()
        return f"opened on {platform}, {window.width()} × {window.height()}"

    def _open_example(self, example: Example) -> str:
        window = self._opened
        self._load(example.path)
        _wait(lambda: not window.bridge.is_judging, "The design was not judged in time.")
        evaluation = window.bridge.evaluation
        if evaluation is None:
            raise _StepFailed("The design could not be judged.")
        charts = window.bottom.show_all_charts()
        if window.grab().isNull():
            raise _StepFailed("The window cannot be drawn.")
        return f"{example.size}, {len(evaluation.verdicts)} verdicts, {charts} charts"

    def _load(self, path: Path) -> None:
        window = self._opened
        window.load(path)
        _wait(lambda: not window.is_filing, "The file was not read in time.")
        if window.document.path != path:
            raise _StepFailed("The file could not be opened.")

    def _solve(self, known: Sequence[Example]) -> str:
        """Solve the smallest example and take its plan."""
        window = self._opened
        if not known:
            raise _StepFailed("There are no examples.")
        self._load(known[0].path)
        options = Settings().solve_options().model_copy(update={"seconds": _SOLVE_SECONDS})
        window.bridge.solve(options)
        _wait(lambda: not window.bridge.is_solving, "The solve did not end in time.")
        if window.bridge.candidate is None:
            raise _StepFailed("The solver found no plan.")
        window.actions_table["plan.accept_plan"].trigger()
        plan = window.document.design.plan
        if plan is None:
            raise _StepFailed("The plan could not be taken.")
        proven = all(goal.value == goal.bound for goal in plan.proof.goals)
        return f"{known[0].path.stem}: a plan {'proven best' if proven else 'with a gap'}"

    def _write_pdf(self) -> str:
        """Write the report of what was solved, as the File menu does."""
        reports = self._opened.bench.reports
        ended: list[object] = []
        reports.exported.connect(ended.append)
        reports.export_failed.connect(ended.append)
        reports.export_to(self._folder / "plan.pdf")
        _wait(lambda: bool(ended), "The PDF was not written in time.")
        if not isinstance(ended[0], Path):
            raise _StepFailed(f"The PDF was not written: {ended[0]}")
        return f"written, {ended[0].stat().st_size / 1024:.0f} KiB"

    def _speak(self, code: str) -> str:
        """Have the window say all in another language, Qt's own words too, and go back."""
        window = self._opened
        english = _menus(window)
        try:
            self._change_language(code)
            if (menus := _menus(window)) == english:
                raise _StepFailed("The texts are missing.")
            if QApplication.translate(*_WORD_OF_QT) == _WORD_OF_QT[1]:
                raise _StepFailed("Qt's own texts are missing.")
            return ", ".join(menus)
        finally:
            self._change_language(language.SOURCE)

    def _change_language(self, code: str) -> None:
        window = self._opened
        if isinstance(self._app, QApplication):
            translation.apply(self._app, code)
        window.refurnish()
        _wait(
            lambda: not window.is_refurnishing and not window.bridge.is_judging,
            "The design was not judged in time.",
        )

    def _load_readers(self) -> str:
        """Load what is only loaded for files of other programs."""
        for name in _READERS:
            try:
                import_module(name)
            except ImportError as error:
                raise _StepFailed(str(error)) from error
        return ", ".join(_READERS)

    @property
    def _opened(self) -> MainWindow:
        assert self._window is not None, "the first step opens it"
        return self._window

    def _close(self) -> None:
        if self._window is not None:
            # Nothing is asked of an empty design.
            self._window.document.new(Design())
            self._window.close()
            self._window.deleteLater()


def _menus(window: MainWindow) -> list[str]:
    return [action.text().replace("&", "") for action in window.menuBar().actions()]


def _wait(until: Callable[[], bool], otherwise: str) -> None:
    """Let the window work until something holds. Raises _StepFailed where it never does."""
    loop = QEventLoop()
    patience = QDeadlineTimer(_PATIENCE_SECONDS * 1000)
    timer = QTimer()

    def look() -> None:
        if until() or patience.hasExpired():
            loop.quit()

    timer.timeout.connect(look)
    timer.start(_LOOK_MS)
    loop.exec()
    timer.stop()
    if not until():
        raise _StepFailed(otherwise)


def _say(line: str) -> None:
    print(line, flush=True)

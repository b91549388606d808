from __future__ import annotations

import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from hvplanner import paths
from hvplanner.gui import application
from tests.processes import ROOT, run_python

if TYPE_CHECKING:
    from pathlib import Path

SLOW_TO_LOAD = ("ortools", "pyqtgraph", "numpy", "pandas", "typst", "matplotlib")

IMPORTS = f"""
import sys
import hvplanner.gui.application
print(*[each for each in {SLOW_TO_LOAD!r} if each in sys.modules])
"""

SHOWN = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from hvplanner.gui import application
from hvplanner.gui.mainwindow import MainWindow

def look():
    [window] = [each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow)]
    if window.is_filing:
        QTimer.singleShot(10, look)
        return
    print(window.windowTitle(), flush=True)
    {then}

class Window(MainWindow):
    def __init__(self, *arguments):
        super().__init__(*arguments)
        self.seen.connect(lambda: QTimer.singleShot(0, look))

application.MainWindow = Window
sys.exit(application.main(sys.argv[1:]))
"""


def test_the_first_window_waits_for_nothing_that_is_slow_to_load() -> None:
    done = run_python("-c", IMPORTS)
    assert done.stdout.split() == [], done.stderr


def test_a_file_given_on_the_command_line_is_opened_once_the_window_shows(tmp_path: Path) -> None:
    path = paths.designs() / "two-node-lab.json"
    done = run_python("-c", SHOWN.format(then="window.close()"), str(path))
    assert done.stdout.startswith("two-node-lab.json"), done.stderr
    assert done.returncode == 0


def test_an_error_in_a_thread_is_told_in_the_window() -> None:
    then = """
    import threading
    def fail():
        raise RuntimeError("broken")
    from hvplanner import log, paths
    log.start(paths.log_folder())
    worker = threading.Thread(target=fail)
    worker.start()
    worker.join()
    QApplication.processEvents()
    print(window.statusBar().currentMessage())
    window.close()"""
    done = run_python("-c", SHOWN.format(then=then))
    assert "Something went wrong" in done.stdout, done.stderr
    assert "broken" in done.stdout
    assert done.returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no such signal")
def test_an_interrupt_in_the_terminal_closes_the_window() -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", SHOWN.format(then="pass")],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline().startswith("hvplanner")
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=30) == 0
    process.stdout.close()


@pytest.mark.parametrize("arguments", [["one.json", "two.json"], ["--no-such-option"]])
def test_arguments_that_mean_nothing_are_refused(
    capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    assert application.main(arguments) == 2
    assert capsys.readouterr().err == "usage: hvplanner [FILE]\n"

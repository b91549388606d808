"""The layers hold, and Qt is a release that Python survives."""

from __future__ import annotations

from tests.processes import run_python

# In a process of its own, because it switches off the loggers that are there.
LINT = """
import sys
from importlinter.cli import lint_imports

sys.exit(lint_imports(no_cache=True))
"""


def test_that_the_import_contracts_hold():
    done = run_python("-c", LINT)
    assert done.returncode == 0, done.stdout + done.stderr


EMIT = """
import sys
from PySide6.QtCore import QObject, Signal

class Sender(QObject):
    told = Signal(bool)
    given = Signal(object)

sender = Sender()
before = sys.getrefcount(True), sys.getrefcount(None)
for _ in range(1_000):
    sender.told.emit(True)
    sender.given.emit(None)
print(sys.getrefcount(True) - before[0], sys.getrefcount(None) - before[1])
"""


def test_that_qt_keeps_the_references_to_true_and_none():
    """Guard the pin of PySide6: a release that drops them ends Python 3.11 after a while."""
    done = run_python("-c", EMIT)
    assert done.returncode == 0, done.stderr
    assert all(abs(int(change)) < 100 for change in done.stdout.split())

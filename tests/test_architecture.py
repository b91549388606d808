"""The layers hold, and Qt is a release that Python survives."""

from __future__ import annotations

from importlinter.cli import lint_imports

from tests.processes import ROOT, run_python


def test_that_the_import_contracts_hold(monkeypatch):
    monkeypatch.chdir(ROOT)
    assert lint_imports(no_cache=True) == 0, "the report above names the imports"


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

"""What tests of the desktop share: a small design and the real window on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from hvplanner.app.document import Document
from hvplanner.app.settings import Settings
from hvplanner.gui import theme
from hvplanner.gui.mainwindow import MainWindow
from hvplanner.model.design import Design
from tests.builders import tiny_design

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

JUDGED_MS = 60_000


@pytest.fixture(autouse=True)
def _no_keys_held(qapp: QApplication) -> None:
    """Let go of the keys of the test before: Qt goes by the modifiers of the last key it saw."""
    if qapp.keyboardModifiers():
        QTest.keyRelease(QWidget(), Qt.Key.Key_Shift)
    assert not qapp.keyboardModifiers()


@pytest.fixture
def document() -> Document:
    return Document(tiny_design())


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, document: Document) -> Iterator[MainWindow]:
    """Return the real window, shown on the document."""
    theme.apply(qapp, "light")
    shown = MainWindow(Settings(theme="light"))
    shown.complete(document)
    qtbot.addWidget(shown, before_close_func=_be_clean)
    shown.show()
    shown.bench.show_design()
    await_judged(qtbot, shown)
    yield shown
    # The next test begins without a style of its own.
    qapp.setStyleSheet("")


def await_files(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until nothing is being read or written any more."""
    qtbot.waitUntil(lambda: not window.is_filing, timeout=20_000)


def await_judged(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until the design is judged as it is now, and all of that is shown."""
    qtbot.waitUntil(
        lambda: not (window.bridge.is_judging or window.bench.is_telling), timeout=JUDGED_MS
    )


def _be_clean(window: MainWindow) -> None:
    """Let the window close without a question, and without a job of its own."""
    window.bridge.abandon_solve()
    window.document.new(Design())

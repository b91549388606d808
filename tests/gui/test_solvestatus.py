"""How far a search is stands in the status line; its end is told where the user looks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSystemTrayIcon, QWidget

from hvplanner.app.settings import Settings
from hvplanner.gui.memory import Memory
from hvplanner.gui.notifier import LONG_MS, Notifier
from hvplanner.gui.solvestatus import SolveStatus

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from hvplanner.gui.mainwindow import MainWindow


def test_the_time_of_a_solve_is_shown_while_it_runs(qtbot: QtBot, window: MainWindow) -> None:
    status = window.findChild(SolveStatus)
    assert status is not None
    assert status.isHidden()
    shares: list[float | None] = []
    status.progressed.connect(shares.append)
    with qtbot.waitSignal(status.ended, timeout=60_000) as ended:
        qtbot.keyClick(window, Qt.Key.Key_F5)
        assert status.isVisible()
        assert status.findChild(QLabel, "solve-time").text().endswith("of at most 1:00")
    assert ended.args[0] > 0
    assert status.isHidden()
    assert shares[0] == 0
    assert shares[-1] is None


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return what the system was asked to tell; here it could show nothing of it."""
    told: list[str] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda _: None)
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _, title, text: told.append(title))
    return told


@pytest.mark.parametrize(
    ("elapsed_ms", "notify", "count"),
    [(LONG_MS, True, 1), (LONG_MS - 1, True, 0), (LONG_MS, False, 0)],
    ids=["long", "short", "not wanted"],
)
def test_the_end_of_a_long_search_is_told_outside_a_window_that_is_not_in_front(
    qtbot: QtBot, asked: list[str], elapsed_ms: int, notify: bool, count: int
) -> None:
    behind = QWidget()
    qtbot.addWidget(behind)
    notifier = Notifier(Memory(Settings(notify=notify)), behind)
    notifier.search_ended(elapsed_ms)
    assert len(asked) == count
    notifier.take_back()


def test_nothing_is_told_outside_a_window_that_is_in_front(
    qtbot: QtBot, window: MainWindow, asked: list[str]
) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    notifier = Notifier(window.memory, window)
    notifier.search_ended(LONG_MS)
    assert asked == []

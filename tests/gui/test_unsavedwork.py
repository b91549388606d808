"""What is not saved is kept some time after the first change, whatever follows."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from hvplanner import paths
from hvplanner.gui.unsavedwork import UnsavedWork
from tests.builders import changed

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from hvplanner.gui.mainwindow import MainWindow


def kept_files() -> list[str]:
    return [each.read_text("utf-8") for each in paths.cache_folder().rglob("*.recovery.json")]


def rename(window: MainWindow, name: str) -> None:
    window.document.apply("rename", changed(window.document.design, name=name))


def after(window: MainWindow, seconds: float) -> QTimer:
    """Have changes kept after so long, and return the timer that waits for it."""
    settings = window.memory.settings
    window.memory.remember(replace(settings, keep_seconds=seconds))
    work = window.findChild(UnsavedWork)
    assert work is not None
    timer = work.findChild(QTimer)
    assert timer is not None
    return timer


def test_a_change_is_kept_and_forgotten_when_it_is_undone(qtbot: QtBot, window: MainWindow) -> None:
    after(window, 1)
    rename(window, "Unsaved")
    qtbot.waitUntil(lambda: any("Unsaved" in each for each in kept_files()))
    window.actions_table["edit.undo"].trigger()
    assert kept_files() == []


def test_who_works_without_a_pause_is_not_kept_waiting_for_it(window: MainWindow) -> None:
    timer = after(window, 600)
    rename(window, "First")
    assert timer.isActive()
    after(window, 300)
    rename(window, "Second")
    # It still waits for what the first change asked for.
    assert timer.interval() == 600_000

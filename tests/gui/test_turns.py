"""Steps that are taken with turns of the window in between."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from hvplanner.gui.turns import Turns

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_steps_are_taken_in_order_and_none_at_once(qtbot: QtBot) -> None:
    parent = QObject()
    turns, done = Turns(parent), list[int]()
    turns.take([lambda: done.append(1), lambda: done.append(2)])
    assert done == []
    assert turns.is_busy
    qtbot.waitUntil(lambda: not turns.is_busy)
    assert done == [1, 2]


def test_steps_that_others_replace_are_not_taken(qtbot: QtBot) -> None:
    parent = QObject()
    turns, done = Turns(parent), list[str]()
    others = [lambda: done.append("other"), lambda: done.append("end")]
    turns.take([lambda: turns.take(others), lambda: done.append("never")])
    qtbot.waitUntil(lambda: not turns.is_busy)
    assert done == ["other", "end"]


def test_no_step_is_taken_once_they_are_forgotten(qtbot: QtBot) -> None:
    parent = QObject()
    turns, done = Turns(parent), list[str]()
    turns.take([lambda: done.append("first"), turns.forget, lambda: done.append("never")])
    qtbot.waitUntil(lambda: not turns.is_busy)
    assert done == ["first"]


def test_what_is_left_can_be_done_at_once(qtbot: QtBot) -> None:
    parent = QObject()
    turns, done = Turns(parent), list[str]()
    turns.take((lambda: done.append("one"), lambda: done.append("two")))
    turns.finish()
    assert done == ["one", "two"]
    assert not turns.is_busy
    qtbot.wait(1)
    assert done == ["one", "two"]

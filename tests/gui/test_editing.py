from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox

from hvplanner.app.revision import EditError
from hvplanner.gui.editing import awaited, edited
from tests.builders import changed
from tests.gui.beats import Beats

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from hvplanner.app.document import Document
    from hvplanner.gui.mainwindow import MainWindow
    from hvplanner.model.design import Design

LONG_SECONDS = 10.0


def test_the_window_has_its_turns_while_an_edit_is_made(
    qapp: QApplication, document: Document
) -> None:
    beats = Beats(5)

    def edit(design: Design) -> Design:
        assert beats.are_enough.wait(LONG_SECONDS)
        return changed(design, name="Late")

    assert edited(document, edit).name == "Late"


def test_work_that_takes_no_time_takes_no_turn(qapp: QApplication) -> None:
    turns: list[int] = []
    QTimer.singleShot(0, lambda: turns.append(1))
    assert awaited(lambda: 7) == 7
    assert not turns
    qapp.processEvents()


def test_what_an_edit_raises_is_raised_where_it_was_asked_for(
    qapp: QApplication, document: Document
) -> None:
    beats = Beats(1)

    def edit(_design: Design) -> Design:
        beats.are_enough.wait(LONG_SECONDS)
        raise EditError("No.")

    with pytest.raises(EditError, match="No"):
        edited(document, edit)
    assert QGuiApplication.overrideCursor() is None


def test_an_edit_of_a_design_that_was_replaced_meanwhile_is_not_made(
    qapp: QApplication, document: Document
) -> None:
    replaced = threading.Event()

    def replace() -> None:
        document.new(changed(document.design, name="Another"))
        replaced.set()

    def edit(design: Design) -> Design:
        assert replaced.wait(LONG_SECONDS)
        return changed(design, name="Late")

    QTimer.singleShot(0, replace)
    with pytest.raises(EditError, match="another one"):
        edited(document, edit)
    assert document.design.name == "Another"


def test_an_edit_that_takes_long_is_shown_by_the_pointer(
    qapp: QApplication, document: Document
) -> None:
    seen = threading.Event()
    QTimer.singleShot(0, lambda: seen.set() if QGuiApplication.overrideCursor() else None)
    edited(document, lambda design: (seen.wait(LONG_SECONDS), design)[1])
    assert seen.is_set()
    assert QGuiApplication.overrideCursor() is None


def test_a_window_that_is_closed_during_an_edit_asks_about_that_edit_too(
    qtbot: QtBot, window: MainWindow
) -> None:
    closed = threading.Event()

    def close() -> None:
        assert not window.close()
        closed.set()

    def edit(design: Design) -> Design:
        assert closed.wait(LONG_SECONDS)
        return changed(design, name="Late")

    QTimer.singleShot(0, close)
    window.document.apply("rename", edited(window.document, edit))
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None)
    assert window.isVisible()
    dialog = window.findChild(QMessageBox)
    assert isinstance(dialog, QMessageBox)
    dialog.reject()
    assert window.document.design.name == "Late"

"""What is typed while an edit is made beside the window: nothing is lost or goes astray."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from hvplanner.app import edits
from hvplanner.gui.validation import CheckedLineEdit
from tests.gui.beats import Beats
from tests.gui.conftest import await_judged
from tests.gui.driving import table_of
from tests.gui.xkeys import CONTROL, F5, RETURN, RIGHT, Keyboard

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from pytestqt.qtbot import QtBot

    from hvplanner.gui.mainwindow import MainWindow

LONG_SECONDS = 10.0
ENOUGH_BEATS = 20

pytestmark = pytest.mark.skipif(
    os.environ.get("QT_QPA_PLATFORM") != "xcb", reason="takes the keys of an X server"
)
"""`test_realscreen.py` has these run on one."""


@pytest.fixture
def keyboard() -> Keyboard:
    return Keyboard()


@pytest.fixture
def meanwhile(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[], None]], None]:
    """Return what has something done during the next edit, which ends once Qt knows of it."""
    waiting: list[tuple[Callable[[], None], Beats]] = []
    set_field = edits.set_field

    def slow(*arguments: Any) -> Any:
        if waiting:
            act, beats = waiting.pop()
            act()
            assert beats.are_enough.wait(LONG_SECONDS)
        return set_field(*arguments)

    monkeypatch.setattr(edits, "set_field", slow)
    return lambda act: waiting.append((act, Beats(ENOUGH_BEATS)))


@pytest.fixture
def view(qtbot: QtBot, window: MainWindow) -> Any:
    """Return the table of VM groups, which has the focus, at the name of the first."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.selection.select(("vm_groups", "web"))
    view = table_of(window).view
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 1))
    return view


def type_name(qtbot: QtBot, view: Any, keyboard: Keyboard, name: str) -> None:
    """Type over the name of the group, and wait until all of it stands there."""
    keyboard.type(name)

    def is_typed() -> bool:
        lines = view.findChildren(CheckedLineEdit, "cell-editor")
        return bool(lines) and lines[0].text() == name

    qtbot.waitUntil(is_typed)


def test_a_value_typed_during_an_edit_goes_to_the_cell_that_was_gone_to(
    qtbot: QtBot, window: MainWindow, view: Any, keyboard: Keyboard, meanwhile: Any
) -> None:
    def type_count() -> None:
        keyboard.press(RIGHT)
        keyboard.type("7")
        keyboard.press(RETURN)

    type_name(qtbot, view, keyboard, "new")
    meanwhile(type_count)
    keyboard.press(RETURN)
    qtbot.waitUntil(lambda: window.document.design.vm_groups[0].count == 7)
    assert window.document.design.vm_groups[0].name == "new"
    assert window.document.undo_label == "change VMs of VM group"


def test_undo_during_an_edit_takes_that_edit_back(
    qtbot: QtBot, window: MainWindow, view: Any, keyboard: Keyboard, meanwhile: Any
) -> None:
    type_name(qtbot, view, keyboard, "new")
    meanwhile(lambda: keyboard.press(CONTROL, ord("z")))
    keyboard.press(RETURN)
    qtbot.waitUntil(lambda: window.document.redo_label is not None)
    assert window.document.design.vm_groups[0].name == ""
    assert window.document.undo_label is None


def test_a_solve_begun_during_an_edit_solves_what_was_edited(
    qtbot: QtBot, window: MainWindow, view: Any, keyboard: Keyboard, meanwhile: Any
) -> None:
    solved: list[str] = []
    window.bridge.solve = lambda *_: solved.append(  # type: ignore[method-assign]
        window.document.design.vm_groups[0].name
    )
    type_name(qtbot, view, keyboard, "new")
    meanwhile(lambda: keyboard.press(F5))
    keyboard.press(RETURN)
    qtbot.waitUntil(lambda: bool(solved))
    assert solved == ["new"]
    await_judged(qtbot, window)

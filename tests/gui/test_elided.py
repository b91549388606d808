"""Texts for which there is no room are cut with an ellipsis, and are whole in the tool tip."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication

from hvplanner.gui.elided import ElidedButton, ElidedComboBox, ElidedLabel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

TEXT = "Right switch: more free ports, 3 of 10 Gbit/s, and dual cards for all hosts"


@pytest.fixture(params=["label", "button"])
def shown(request: pytest.FixtureRequest, qtbot: QtBot) -> ElidedLabel | ElidedButton:
    widget: ElidedLabel | ElidedButton
    if request.param == "label":
        widget = ElidedLabel()
        widget.setText(TEXT)
    else:
        widget = ElidedButton(TEXT)
    qtbot.addWidget(widget)
    widget.show()
    return widget


def asked(widget: ElidedLabel | ElidedButton) -> str:
    """Return the tool tip after it was asked for."""
    event = QHelpEvent(QEvent.Type.ToolTip, QPoint(2, 2), widget.mapToGlobal(QPoint(2, 2)))
    QApplication.sendEvent(widget, event)
    return widget.toolTip()


def test_with_room_a_text_is_whole(shown: ElidedLabel | ElidedButton) -> None:
    shown.resize(shown.sizeHint())
    assert shown.shown_text() == TEXT
    assert asked(shown) == ""


def test_without_room_a_text_ends_in_an_ellipsis(shown: ElidedLabel | ElidedButton) -> None:
    shown.resize(shown.sizeHint().width() // 2, shown.height())
    assert shown.shown_text().endswith("…")
    assert shown.shown_text()[:10] == TEXT[:10]
    assert asked(shown) == TEXT
    assert shown.minimumSizeHint().width() < shown.sizeHint().width()


def test_a_button_says_an_ampersand_once(qtbot: QtBot) -> None:
    button = ElidedButton("Cards && ports " * 9)
    qtbot.addWidget(button)
    button.resize(120, 30)
    assert asked(button).startswith("Cards & ports")


def test_a_choice_without_room_ends_in_an_ellipsis(qtbot: QtBot) -> None:
    box = ElidedComboBox()
    box.addItem(TEXT)
    qtbot.addWidget(box)
    box.show()
    box.resize(box.sizeHint())
    assert box.shown_text() == TEXT
    box.resize(box.sizeHint().width() // 2, box.height())
    assert box.shown_text().endswith("…")

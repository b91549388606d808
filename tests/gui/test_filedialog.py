"""The dialog that asks for a file stays for a while, unseen and unnamed, and then goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from hvplanner.gui.dialogs import filedialog

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot


def asked(window: QWidget) -> QFileDialog:
    """Return a dialog that asks for a file."""
    dialog = filedialog.file_dialog(window, "Open", "open-dialog", filedialog.designs())
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.open()
    return dialog


def test_that_the_next_dialog_is_the_one_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    asked(window).reject()
    assert window.findChild(QFileDialog, "open-dialog") is None
    again = asked(window)
    assert window.findChild(QFileDialog, "open-dialog") is again


def test_that_a_closed_dialog_goes_in_the_end(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(filedialog, "LINGER_MS", 100)
    window = QWidget()
    qtbot.addWidget(window)
    dialog = asked(window)
    qtbot.wait(200)
    assert isValid(dialog)
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()
    assert not isValid(dialog)

"""What a report shall hold is ticked once and remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from hvplanner.app import settings
from hvplanner.app.settings import Settings
from hvplanner.gui.dialogs.reportsheet import ReportSheet
from hvplanner.gui.memory import Memory
from hvplanner.report.chapters import CHAPTERS

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def click(qtbot: QtBot, sheet: ReportSheet, name: str) -> None:
    qtbot.mouseClick(sheet.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def toggle(qtbot: QtBot, sheet: ReportSheet, name: str) -> None:
    qtbot.keyClick(sheet.findChild(QCheckBox, f"chapter-{name}"), Qt.Key.Key_Space)


def test_chapters_left_out_are_left_out_in_the_next_run_too(qtbot: QtBot, window: QWidget) -> None:
    memory = Memory(Settings())
    sheet = ReportSheet(window, memory)
    toggle(qtbot, sheet, "rolling")
    with qtbot.waitSignal(sheet.accepted):
        click(qtbot, sheet, "choose-file")
    assert memory.settings.report_without == ("rolling",)
    assert settings.load().report_without == ("rolling",)
    again = ReportSheet(window, memory)
    ticked = {box.objectName() for box in again.findChildren(QCheckBox) if box.isChecked()}
    assert ticked == {f"chapter-{name}" for name in CHAPTERS if name != "rolling"}


def test_a_sheet_that_is_closed_changes_nothing(qtbot: QtBot, window: QWidget) -> None:
    memory = Memory(Settings())
    sheet = ReportSheet(window, memory)
    toggle(qtbot, sheet, "bill")
    with qtbot.waitSignal(sheet.rejected):
        qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert memory.settings == Settings()


def test_a_report_of_nothing_cannot_be_asked_for(qtbot: QtBot, window: QWidget) -> None:
    sheet = ReportSheet(window, Memory(Settings(report_without=tuple(CHAPTERS)[1:])))
    go_on = sheet.findChild(QPushButton, "choose-file")
    assert go_on.isEnabled()
    toggle(qtbot, sheet, "summary")
    assert not go_on.isEnabled()
    click(qtbot, sheet, "choose-all")
    assert go_on.isEnabled()

"""Sheets on a screen that is scaled to twice its size, in the longer of the languages."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tests.processes import run_python

if TYPE_CHECKING:
    from pathlib import Path

SCREEN = {"name": "laptop", "x": 0, "y": 0, "width": 1920, "height": 1080}
SHEETS = """
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from hvplanner.app.document import Document
from hvplanner.app.settings import Settings
from hvplanner.gui import theme, translation
from hvplanner.gui.mainwindow import MainWindow
from tests.builders import tiny_design

app = QApplication([])
translation.apply(app, "de")
theme.apply(app, "light")
window = MainWindow(Settings(theme="light", language="de"))
window.complete(Document(tiny_design()))
window.show()
window.bench.show_design()
for name in (
    "edit.show_settings", "help.show_shortcuts", "help.show_about", "help.show_log",
    "file.export_pdf",
):
    window.actions_table[name].trigger()
    [sheet] = [each for each in window.findChildren(QDialog) if each.isVisible()]
    app.processEvents()
    room = app.primaryScreen().availableSize()
    assert room.width() == 960, room
    if sheet.height() > room.height() or sheet.width() > room.width():
        print(name, "is larger than the screen:", sheet.size())
    for label in sheet.findChildren(QLabel):
        if label.isVisible() and label.height() < label.heightForWidth(label.width()):
            print(name, "cuts:", label.text())
    sheet.close()
    app.processEvents()
window.close()
"""


def test_a_sheet_fits_the_screen_and_cuts_no_text_at_200_percent(tmp_path: Path) -> None:
    screens = tmp_path / "screens.json"
    scale = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    screens.write_text(json.dumps({"screens": [SCREEN | scale]}), encoding="utf-8")
    done = run_python(
        "-c",
        SHEETS,
        QT_QPA_PLATFORM=f"offscreen:configfile={screens}",
        QT_SCALE_FACTOR="2",
        HVPLANNER_HOME=str(tmp_path / "home"),
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == ""

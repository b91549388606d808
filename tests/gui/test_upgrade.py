"""The upgrade that a design asks for, from its field to the PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pypdf import PdfReader
from PySide6.QtWidgets import QCheckBox

from hvplanner.report.chapters import CHAPTERS
from tests.builders import plan_for
from tests.gui.conftest import await_judged
from tests.gui.driving import click, dialog, give

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from hvplanner.gui.mainwindow import MainWindow


def test_the_pdf_has_the_upgrade_that_the_design_asks_for(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    design = window.document.design
    wishing = design.model_copy(update={"plan": plan_for(design), "upgrade_to": "2025"})
    window.document.apply("Upgrade to", wishing)
    await_judged(qtbot, window)
    target = tmp_path / "report.pdf"
    give(window, "file.export_pdf")
    sheet = dialog(window, "report-sheet")
    assert CHAPTERS["upgrade"] in [box.text() for box in sheet.findChildren(QCheckBox)]
    click(qtbot, sheet, "choose-file")
    asked = dialog(window, "export-dialog")
    asked.fileSelected.emit(str(target))
    asked.reject()
    qtbot.waitUntil(lambda: "Wrote" in window.statusBar().currentMessage(), timeout=60_000)
    text = " ".join(page.extract_text() for page in PdfReader(target).pages)
    assert "Windows Server 2022 to Windows Server 2025" in text
    assert "Update-ClusterFunctionalLevel" in text

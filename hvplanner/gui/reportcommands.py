"""What leaves the program: the report as a PDF, written beside the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from hvplanner.gui.background import Background
from hvplanner.gui.dialogs import questions
from hvplanner.gui.dialogs.filedialog import PathTaker, file_dialog, file_stem
from hvplanner.language import tr
from hvplanner.report.chapters import without

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from hvplanner.gui.documentbridge import DocumentBridge
    from hvplanner.gui.memory import Memory


class ReportCommands(QObject):
    """Handles the commands that write a report."""

    message = Signal(str)
    """What was done, for the status line."""
    exported = Signal(object)
    """The `Path` of the report that was written."""
    export_failed = Signal(object)
    """The exception for which it was not."""

    def __init__(self, bridge: DocumentBridge, memory: Memory, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._bridge = bridge
        self._memory = memory
        self._document = bridge.document
        self.exported.connect(self._on_exported)
        self.export_failed.connect(self._on_failed)

    @Slot()
    def export_pdf(self) -> None:
        """Ask what the report shall hold, then for a file, and write it."""
        from hvplanner.gui.dialogs.reportsheet import ReportSheet

        ReportSheet(self._window, self._memory).accepted.connect(self._ask_file)

    @Slot()
    def _ask_file(self) -> None:
        known = self._document.path
        kinds = [tr("PDF (*.pdf)")]
        dialog = file_dialog(self._window, tr("Export PDF"), "export-dialog", kinds, known)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setDefaultSuffix("pdf")
        stem = known.stem if known else file_stem(self._document.design)
        folder = known.parent if known else Path.cwd()
        dialog.selectFile(str(folder / f"{stem}.pdf"))
        dialog.fileSelected.connect(PathTaker(self.export_to, dialog).take)
        dialog.open()

    def export_to(self, path: Path) -> None:
        """Write the report to a file, beside the window."""
        design, plan = self._document.design, self._bridge.plan
        chapters = without(self._memory.settings.report_without)

        def work() -> Path:
            # Loaded in the thread: none of it is needed before.
            from hvplanner.app.reporting import report
            from hvplanner.report import pdf

            pdf.write(report(design, plan, chapters=chapters), path)
            return path

        job = Background(work, self)
        job.done.connect(self.exported)
        job.failed.connect(self.export_failed)
        self.message.emit(tr("Writing {name}…", name=path.name))
        job.start()

    @Slot(object)
    def _on_exported(self, path: Path) -> None:
        self.message.emit(tr("Wrote {path}", path=path))

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        questions.tell(self._window, tr("The PDF was not written."), str(error))

"""A sheet whose content can be written as a report: as a PDF, or as text for a change request."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLabel

from hvplanner.gui.background import Background
from hvplanner.gui.dialogs import questions
from hvplanner.gui.dialogs.filedialog import PathTaker, file_dialog
from hvplanner.gui.dialogs.sheets import Sheet
from hvplanner.language import tr
from hvplanner.model.fileproblem import FileError, inert

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from hvplanner.report.blocks import Outline


class ChapterSheet(Sheet):
    """Has a button that writes what is shown, beside the window."""

    def __init__(
        self, window: QWidget, name: str, title: str, stem: str, report: Callable[[], Outline]
    ) -> None:
        """`report` is called in a thread; a file that nobody calls otherwise is called `stem`."""
        super().__init__(window, name, title)
        self._stem = stem
        self._report = report
        self._job: Background | None = None
        self._written = QLabel()
        self._written.setObjectName(f"{name}-written")
        self._save = self.buttons.addButton(tr("Save as…"), QDialogButtonBox.ButtonRole.ActionRole)
        self._save.setObjectName(f"{name}-save")
        self._save.setToolTip(tr("Write it as a PDF, or as text (Markdown) for a change request"))
        self._save.clicked.connect(self._ask_file)

    @property
    def is_busy(self) -> bool:
        """Tell whether a file is being written."""
        return self._job is not None

    def finish(self) -> None:
        """Leave room to say what was written."""
        self._written.setTextFormat(self._written.textFormat().PlainText)
        self._written.setProperty("muted", "true")
        self._written.setWordWrap(True)
        self._written.hide()
        self.column.addWidget(self._written)
        super().finish()

    def save_to(self, path: Path) -> None:
        """Write a PDF, or text where a file is called otherwise."""
        if self._job is not None:
            return
        report = self._report

        def work() -> Path:
            # Loaded in the thread: none of it is needed before.
            from hvplanner.model.storage import write_whole
            from hvplanner.report import pdf
            from hvplanner.report.markdown import markdown

            outline = report()
            if path.suffix.casefold() == ".pdf":
                pdf.write(outline, path)
            else:
                write_whole(path, "\n".join(map(markdown, outline.sections)).encode())
            return path

        self._job = Background(work, self)
        self._job.done.connect(self._on_written)
        self._job.failed.connect(self._on_failed)
        self._save.setEnabled(False)
        self._say(tr("Writing {name}…", name=inert(path.name)))
        self._job.start()

    @Slot()
    def _ask_file(self) -> None:
        kinds = [tr("PDF (*.pdf)"), tr("Text (*.md *.txt)")]
        dialog = file_dialog(self, tr("Save as"), f"{self.objectName()}-file", kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setDefaultSuffix("pdf")
        dialog.filterSelected.connect(self._on_filter)
        dialog.selectFile(str(Path.cwd() / f"{self._stem}.pdf"))
        dialog.fileSelected.connect(PathTaker(self.save_to, dialog).take)
        dialog.open()

    @Slot(str)
    def _on_filter(self, chosen: str) -> None:
        dialog = self.sender()
        if isinstance(dialog, QFileDialog):
            suffix = "pdf" if "*.pdf" in chosen else "md"
            dialog.setDefaultSuffix(suffix)
            name = Path(dialog.selectedFiles()[0])
            dialog.selectFile(str(name.with_suffix(f".{suffix}")))

    @Slot(object)
    def _on_written(self, path: Path) -> None:
        self._end(tr("Wrote {path}", path=inert(str(path))))

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        from hvplanner.report.pdf import ReportError

        self._end("")
        if not isinstance(error, FileError | ReportError):
            raise error
        questions.tell(self, tr("The file was not written."), str(error))

    def _end(self, text: str) -> None:
        self._job = None
        self._save.setEnabled(True)
        self._say(text)

    def _say(self, text: str) -> None:
        self._written.setText(text)
        self._written.setVisible(bool(text))

"""What the File menu does: open, save, close and export, never losing work unasked."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from hvplanner.app import recovery
from hvplanner.gui.background import Background
from hvplanner.gui.dialogs import questions
from hvplanner.gui.dialogs.sheets import ProblemSheet
from hvplanner.gui.examples import examples
from hvplanner.model import storage
from hvplanner.model.design import Design
from hvplanner.model.fileproblem import FileError

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from hvplanner.app.document import Document
    from hvplanner.gui.documentbridge import DocumentBridge
    from hvplanner.gui.memory import Memory

_FILTERS = ["Designs (*.json)", "All files (*)"]
_RECOVERY_MS = 2000


class FileCommands(QObject):
    """Handles the commands of the document and its file."""

    begun = Signal()
    """A design was opened or begun."""
    closed = Signal()
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
        self._recovery = recovery.RecoveryFile()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_RECOVERY_MS)
        self._timer.timeout.connect(self._keep)
        bridge.document_changed.connect(self._on_document)
        self.exported.connect(self._on_exported)
        self.export_failed.connect(self._on_export_failed)

    # --- open ---------------------------------------------------------------------------------

    @Slot()
    def new_design(self) -> None:
        """Begin with an empty design."""
        self.ask_first(lambda: self._begin(Design()))

    @Slot()
    def open_design(self) -> None:
        """Ask for a file and open it."""
        self.ask_first(self._choose_file)

    @Slot(object)
    def open_recent(self, path: Path) -> None:
        """Open a file that was open before."""
        self.ask_first(lambda: self.load(path))

    @Slot(object)
    def open_example(self, path: Path) -> None:
        """Open a copy of an example, which belongs to no file."""
        self.ask_first(lambda: self._load_example(path))

    def recent_files(self) -> list[tuple[Path, str]]:
        """List the files that were open before."""
        return [(Path(each), each) for each in self._memory.settings.recent_files]

    def examples(self) -> list[tuple[Path, str]]:
        """List the designs that come with the program."""
        return [(each.path, each.name) for each in examples()]

    def load(self, path: Path) -> None:
        """Open a file; show all that is wrong with it where it cannot be."""
        try:
            self._document.open(path)
        except FileError as error:
            self._memory.remember(self._memory.settings.without_recent(path))
            ProblemSheet(self._window, str(path), error.problems)
            return
        self._memory.remember(self._memory.settings.with_recent(path))
        self.begun.emit()

    def _load_example(self, path: Path) -> None:
        try:
            self._begin(storage.load(path))
        except FileError as error:
            ProblemSheet(self._window, str(path), error.problems)

    def _begin(self, design: Design) -> None:
        self._document.new(design)
        self.begun.emit()

    def _choose_file(self) -> None:
        dialog = self._dialog("Open a design", "open-dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._on_file_chosen)
        dialog.open()

    @Slot(str)
    def _on_file_chosen(self, name: str) -> None:
        self.load(Path(name))

    # --- save and close -----------------------------------------------------------------------

    @Slot()
    def save(self) -> None:
        """Write the design to its file, asking for one where there is none."""
        self._save(None)

    @Slot()
    def save_as(self) -> None:
        """Ask for a file and write the design to it."""
        self._save_as(None)

    @Slot()
    def close_design(self) -> None:
        """Close the design and show the start page."""
        self.ask_first(self._close)

    @Slot()
    def quit(self) -> None:
        """Close the window, which asks what becomes of unsaved changes."""
        self._window.close()

    def ask_first(self, then: Callable[[], None]) -> None:
        """Do something that ends the design, first asking what becomes of unsaved changes."""
        if not self._document.is_dirty:
            then()
            return
        questions.ask_unsaved(
            self._window,
            document_name(self._document),
            save=lambda: self._save(then),
            discard=then,
        )

    def _close(self) -> None:
        self._document.new(Design())
        self.closed.emit()

    def _save(self, then: Callable[[], None] | None) -> None:
        path = self._document.path
        if path is None:
            self._save_as(then)
        elif self._document.file_state() == "changed":
            questions.ask_overwrite(
                self._window,
                path.name,
                overwrite=lambda: self._write(path, then),
                save_as=lambda: self._save_as(then),
            )
        else:
            self._write(path, then)

    def _save_as(self, then: Callable[[], None] | None) -> None:
        dialog = self._dialog("Save the design", "save-dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setDefaultSuffix("json")
        known = self._document.path
        dialog.selectFile(str(known) if known else f"{_file_name(self._document.design)}.json")
        taker = _PathTaker(lambda path: self._write(path, then), dialog)
        dialog.fileSelected.connect(taker.take)
        dialog.open()

    def _write(self, path: Path, then: Callable[[], None] | None) -> None:
        try:
            self._document.save(path)
        except FileError as error:
            questions.tell(self._window, f"“{path.name}” was not saved.", str(error))
            return
        self._memory.remember(self._memory.settings.with_recent(path))
        self.message.emit(f"Saved {path}")
        if then is not None:
            then()

    # --- export -------------------------------------------------------------------------------

    @Slot()
    def export_pdf(self) -> None:
        """Ask for a file and write the report to it."""
        dialog = self._dialog("Export PDF", "export-dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilters(["PDF (*.pdf)"])
        dialog.setDefaultSuffix("pdf")
        known = self._document.path
        stem = known.stem if known else _file_name(self._document.design)
        folder = known.parent if known else Path.cwd()
        dialog.selectFile(str(folder / f"{stem}.pdf"))
        dialog.fileSelected.connect(_PathTaker(self.export_to, dialog).take)
        dialog.open()

    def export_to(self, path: Path) -> None:
        """Write the report to a file, beside the window."""
        design, plan = self._document.design, self._bridge.plan

        def work() -> Path:
            # Loaded in the thread: none of it is needed before.
            from hvplanner.evaluation import evaluate
            from hvplanner.evaluation.rolling import rolling_drain
            from hvplanner.practice import compare
            from hvplanner.report import outline, pdf

            rolling = rolling_drain(design, plan) if plan else None
            beside = compare(design, plan) if plan else None
            judged = evaluate(design, plan)
            report = outline.build(design, plan, judged, rolling=rolling, comparison=beside)
            pdf.write(report, path)
            return path

        job = Background(work, self)
        job.done.connect(self.exported)
        job.failed.connect(self.export_failed)
        self.message.emit(f"Writing {path.name}…")
        job.start()

    @Slot(object)
    def _on_exported(self, path: Path) -> None:
        self.message.emit(f"Wrote {path}")

    @Slot(object)
    def _on_export_failed(self, error: Exception) -> None:
        questions.tell(self._window, "The PDF was not written.", str(error))

    # --- recovery -----------------------------------------------------------------------------

    def offer_recovery(self) -> None:
        """Offer what an earlier run left unsaved, the latest first."""
        left = recovery.left_behind()
        if left:
            questions.offer_recovery(
                self._window,
                left[0],
                restore=lambda: self._restore(left[0]),
                discard=lambda: recovery.discard(left[0]),
            )

    def forget_recovery(self) -> None:
        """Keep nothing any more: the window closes and all is decided."""
        self._timer.stop()
        self._recovery.clear()

    def _restore(self, leftover: recovery.Leftover) -> None:
        self._document.restore(leftover.design, leftover.path, leftover.sha256)
        # In this order, so that a crash in between leaves it twice and not lost.
        self._keep()
        recovery.discard(leftover)
        self.begun.emit()

    @Slot()
    def _on_document(self) -> None:
        if self._document.is_dirty:
            self._timer.start()
        else:
            self.forget_recovery()

    @Slot()
    def _keep(self) -> None:
        document = self._document
        if document.is_dirty:
            self._recovery.write(document.design, document.path, document.base_sha256)

    def _dialog(self, title: str, name: str) -> QFileDialog:
        dialog = QFileDialog(self._window, title)
        dialog.setObjectName(name)
        dialog.setNameFilters(_FILTERS)
        dialog.finished.connect(dialog.deleteLater)
        if path := self._document.path:
            dialog.setDirectory(str(path.parent))
        return dialog


class _PathTaker(QObject):
    """Hands on the file that a dialog was given."""

    def __init__(self, take: Callable[[Path], None], dialog: QFileDialog) -> None:
        super().__init__(dialog)
        self._take = take

    @Slot(str)
    def take(self, name: str) -> None:
        self._take(Path(name))


def document_name(document: Document) -> str:
    """Return what a document is called: by its file, else by its design."""
    return document.path.name if document.path else document.design.name


def _file_name(design: Design) -> str:
    """Return the name of a design as a file can have it."""
    kept = "".join(each if each.isalnum() or each in " -_" else " " for each in design.name)
    return "-".join(kept.lower().split())[:80] or "design"

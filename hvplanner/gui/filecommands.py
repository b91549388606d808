"""What the File menu does: open, save and close, never losing work unasked."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from hvplanner.gui.dialogs import questions
from hvplanner.gui.dialogs.filedialog import PathTaker, designs, file_dialog, file_stem
from hvplanner.gui.dialogs.sheets import ProblemSheet
from hvplanner.gui.filework import FileWork
from hvplanner.language import tr
from hvplanner.model.design import Design
from hvplanner.model.fileproblem import inert, shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from hvplanner.app.document import Document, Filed
    from hvplanner.gui.documentbridge import DocumentBridge
    from hvplanner.gui.memory import Memory
    from hvplanner.model.fileproblem import FileError


class FileCommands(QObject):
    """Handles the commands of the document and its file."""

    begun = Signal()
    """A design was begun."""
    opening = Signal()
    """A design was read, and takes the place of the one that is shown."""
    opened = Signal()
    """A design was read from its file."""
    closed = Signal()
    accept_wanted = Signal()
    """The plan that was found shall be part of the design."""
    message = Signal(str)
    """What was done, for the status line."""

    def __init__(self, bridge: DocumentBridge, memory: Memory, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._bridge = bridge
        self._memory = memory
        self._document = bridge.document
        self.work = FileWork(bridge.document, self)
        self.work.message.connect(self.message)

    # --- open ---------------------------------------------------------------------------------

    @Slot()
    def new_design(self) -> None:
        """Begin with an empty design."""
        self.ask_first(lambda: self.begin_with(Design()))

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

    def load(self, path: Path) -> None:
        """Open a file as soon as it is read; show all that is wrong with it where it cannot be."""
        self._read(path, self._take)

    def stop(self) -> None:
        """Open nothing any more: the window closes."""
        self.work.forget_reading()

    def _load_example(self, path: Path) -> None:
        self._read(path, lambda filed: self.begin_with(filed.design))

    def _read(self, path: Path, take: Callable[[Filed], None]) -> None:
        # The window could be used meanwhile: what was changed is asked for again.
        self.work.read(
            path,
            lambda filed: self.ask_first(lambda: take(filed)),
            lambda error: self._refuse(path, error),
        )

    def _refuse(self, path: Path, error: FileError) -> None:
        if path.parent.is_dir() and not path.exists():
            # Where the folder is gone too, its drive may well come back.
            self._memory.remember(self._memory.settings.without_recent(path))
        ProblemSheet(self._window, str(path), error.problems)

    def _take(self, filed: Filed) -> None:
        self.opening.emit()
        self._document.take(filed)
        self._memory.remember(self._memory.settings.with_recent(filed.path))
        self.opened.emit()

    def begin_with(self, design: Design) -> None:
        """Begin with a design that belongs to no file."""
        self.work.forget_reading()
        self._document.new(design)
        self.begun.emit()

    def _choose_file(self) -> None:
        dialog = file_dialog(
            self._window, tr("Open a design"), "open-dialog", designs(), self._document.path
        )
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
        """Do something that ends the design, first asking what becomes of what is not kept yet.

        That is a plan that was found and not accepted, and then unsaved changes.
        """
        if self.work.is_writing:
            self.work.when_written(lambda: self.ask_first(then))
        elif self._bridge.candidate is None:
            self._ask_unsaved(then)
        else:
            questions.ask_found(
                self._window,
                accept=lambda: self._accept(then),
                drop=lambda: self._ask_unsaved(then),
            )

    def _accept(self, then: Callable[[], None]) -> None:
        self.accept_wanted.emit()
        # Where it could not be, it was said why.
        if self._bridge.candidate is None:
            self._ask_unsaved(then)

    def _ask_unsaved(self, then: Callable[[], None]) -> None:
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
        self.work.forget_reading()
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
        known = self._document.path
        dialog = file_dialog(self._window, tr("Save the design"), "save-dialog", designs(), known)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setDefaultSuffix("json")
        dialog.selectFile(str(known) if known else f"{file_stem(self._document.design)}.json")
        taker = PathTaker(lambda path: self._write(path, then), dialog)
        dialog.fileSelected.connect(taker.take)
        dialog.open()

    def _write(self, path: Path, then: Callable[[], None] | None) -> None:
        def done(_filed: Filed) -> None:
            self._memory.remember(self._memory.settings.with_recent(path))
            self.message.emit(tr("Saved {path}", path=inert(str(path))))
            if then is not None:
                then()

        def failed(error: FileError) -> None:
            questions.ask_elsewhere(
                self._window,
                inert(path.name),
                str(error),
                again=lambda: self._write(path, then),
                save_as=lambda: self._save_as(then),
            )

        self.work.write(path, done, failed)


def document_name(document: Document) -> str:
    """Return what a document is called: by its file, else by its design."""
    return shown(inert(document.path.name if document.path else document.design.name))

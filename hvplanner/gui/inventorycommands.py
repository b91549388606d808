"""Inventories that are read beside the window, each to be shown in a sheet of its own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from hvplanner.gui.background import Background
from hvplanner.gui.dialogs import questions
from hvplanner.gui.dialogs.filedialog import file_dialog
from hvplanner.language import mark, tr, translated
from hvplanner.model.fileproblem import FileError, inert

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget


class InventoryCommands(QObject):
    """Asks for files, has them read, and shows what was made of them."""

    trouble = mark("The inventory cannot be read.")
    """What is said above the reason for which nothing is shown."""
    message = Signal(str)
    """What goes on, for the status line."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._job: Background | None = None

    @property
    def is_busy(self) -> bool:
        """Tell whether a file is being read."""
        return self._job is not None

    def work(self, paths: Sequence[Path]) -> Callable[[], Any]:
        """Return what is to be done with files, in a thread."""
        raise NotImplementedError

    def show_result(self, result: Any) -> None:
        """Show what came of it."""
        raise NotImplementedError

    def ask_files(self, title: str, name: str) -> None:
        """Ask for inventories, and read them."""
        kinds = [tr("Inventories (*.json)"), tr("All files (*)")]
        dialog = file_dialog(self._window, title, name, kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._on_chosen)
        dialog.open()

    def read_from(self, *paths: Path) -> None:
        """Read inventories, unless others are being read."""
        if self._job is not None:
            self.message.emit(tr("Another file is still being read."))
            return
        self.begin(self.work(paths), ", ".join(inert(path.name) for path in paths))

    def begin(self, work: Callable[[], Any], names: str) -> None:
        """Do something with files of these names, and show its result."""
        self._job = Background(work, self)
        self._job.done.connect(self._on_read)
        self._job.failed.connect(self._on_failed)
        self.message.emit(tr("Reading {file} …", file=names))
        self._job.start()

    @Slot()
    def forget(self) -> None:
        """Want nothing any more that is being read: it was meant for another design."""
        self._job = None

    @Slot(list)
    def _on_chosen(self, names: list[str]) -> None:
        self.read_from(*map(Path, names))

    @Slot(object)
    def _on_read(self, result: Any) -> None:
        if self.sender() is not self._job:
            return
        self._job = None
        self.message.emit("")
        self.show_result(result)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if self.sender() is not self._job:
            return
        self._job = None
        self.message.emit("")
        if not isinstance(error, FileError):
            raise error
        questions.tell(self._window, translated(self.trouble), str(error))

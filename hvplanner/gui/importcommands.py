"""What comes in from elsewhere: inventories and lists, shown before they change anything."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from hvplanner.gui.dialogs.filedialog import file_dialog
from hvplanner.gui.filedrop import FileDrop
from hvplanner.gui.servicecommands import LOGS
from hvplanner.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from hvplanner.app.document import Document
    from hvplanner.app.importing import Change
    from hvplanner.exchange.inventory import Imported
    from hvplanner.gui.filecommands import FileCommands


class ImportCommands(QObject):
    """Handles the command that imports, and files that are dropped on the window."""

    message = Signal(str)
    """What was done, for the status line."""
    logs_dropped = Signal(list)
    """The `Path`s of files that tell of integration services alone."""

    def __init__(
        self,
        files: FileCommands,
        document: Document,
        is_open: Callable[[], bool],
        window: QWidget,
    ) -> None:
        """`is_open` tells whether a design is shown, and not the start page."""
        super().__init__(window)
        self._files = files
        self._document = document
        self._is_open = is_open
        self._window = window
        FileDrop(window).dropped.connect(self.take_dropped)

    @Slot()
    def import_files(self) -> None:
        """Ask for files and show what would come in."""
        kinds = [tr("Inventories and tables (*.json *.xlsx *.csv *.txt)"), tr("All files (*)")]
        dialog = file_dialog(self._window, tr("Import"), "import-dialog", kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._on_chosen)
        dialog.open()

    @Slot(list)
    def take_dropped(self, paths: list[Path]) -> None:
        """Open a design, have logs read, or show what would come in of other files."""
        if all(path.suffix.lower() in LOGS for path in paths):
            self.logs_dropped.emit(paths)
            return
        # Loaded only when first needed, as the sheet is.
        from hvplanner.app import importing

        if len(paths) == 1 and importing.is_design(paths[0]):
            self._files.open_recent(paths[0])
        else:
            self.import_from(paths)

    def import_from(self, paths: Sequence[Path]) -> None:
        """Show what would come in of files."""
        from hvplanner.gui.imports.sheet import ImportSheet

        design = self._document.design if self._is_open() else None
        sheet = ImportSheet(self._window, paths, design)
        sheet.new_wanted.connect(self._begin)
        sheet.merge_wanted.connect(self._merge)

    @Slot(list)
    def _on_chosen(self, names: list[str]) -> None:
        self.import_from([Path(name) for name in names])

    @Slot(object)
    def _merge(self, change: Change) -> None:
        if change.merged.design == change.before:
            self.message.emit(tr("Nothing has changed since."))
            return
        self._document.apply(tr("import"), change.merged.design)
        self.message.emit(tr("The import is in the design; undo takes it back."))

    @Slot(object)
    def _begin(self, imported: Imported) -> None:
        self._files.ask_first(lambda: self._files.begin_with(imported.design))

"""Shows what an inventory says of SR-IOV, read beside the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from hvplanner.gui.background import Background
from hvplanner.gui.dialogs import questions
from hvplanner.gui.dialogs.filedialog import file_dialog
from hvplanner.language import tr
from hvplanner.model.fileproblem import inert

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from hvplanner.gui.documentbridge import DocumentBridge
    from hvplanner.gui.readinessdata import Found


class ReadinessCommands(QObject):
    """Handles the command that shows the readiness of a cluster for SR-IOV."""

    message = Signal(str)
    """What goes on, for the status line."""

    def __init__(
        self, bridge: DocumentBridge, is_open: Callable[[], bool], window: QWidget
    ) -> None:
        """`is_open` tells whether a design is shown, and not the start page."""
        super().__init__(window)
        self._window = window
        self._bridge = bridge
        self._is_open = is_open
        self._job: Background | None = None

    @property
    def is_busy(self) -> bool:
        """Tell whether a file is being read."""
        return self._job is not None

    @Slot()
    def show_readiness(self) -> None:
        """Ask for an inventory, and show what it says."""
        dialog = file_dialog(self._window, tr("SR-IOV readiness"), "readiness-dialog", None)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([tr("Inventories (*.json)"), tr("All files (*)")])
        dialog.fileSelected.connect(self._on_chosen)
        dialog.open()

    def read_from(self, path: Path) -> None:
        """Read an inventory, unless one is being read."""
        if self._job is not None:
            self.message.emit(tr("Another file is still being read."))
            return
        bridge = self._bridge
        is_judged = self._is_open() and bridge.evaluation is not None
        design = bridge.shown_design if is_judged else None
        evaluation = bridge.evaluation if is_judged else None

        def work() -> Found:
            # Loaded in the thread: none of it is needed before.
            from hvplanner.exchange import readiness
            from hvplanner.exchange.bundle import LARGEST_BUNDLE, read_bundle
            from hvplanner.gui.readinessdata import Found
            from hvplanner.model.storage import read_whole

            bundle = read_bundle(read_whole(path, LARGEST_BUNDLE))
            hosts = readiness.readiness(bundle)
            functions = (
                readiness.functions(hosts, design, evaluation) if design and evaluation else ()
            )
            return Found(hosts, functions, design, tuple(each.text for each in bundle.remarks))

        self._job = Background(work, self)
        self._job.done.connect(self._on_read)
        self._job.failed.connect(self._on_failed)
        self.message.emit(tr("Reading {file} …", file=inert(path.name)))
        self._job.start()

    @Slot(str)
    def _on_chosen(self, name: str) -> None:
        self.read_from(Path(name))

    @Slot(object)
    def _on_read(self, found: Found) -> None:
        from hvplanner.gui.dialogs.readinesssheet import ReadinessSheet

        self._job = None
        self.message.emit("")
        ReadinessSheet(self._window, found)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        from hvplanner.exchange.bundle import BundleProblem
        from hvplanner.model.fileproblem import FileError

        self._job = None
        self.message.emit("")
        if not isinstance(error, BundleProblem | FileError):
            raise error
        questions.tell(self._window, tr("The inventory cannot be read."), str(error))

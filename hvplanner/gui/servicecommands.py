"""Reads files that tell of integration services, beside the window, and takes what they tell."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from hvplanner.gui.background import Background
from hvplanner.gui.charts.chartid import ChartId
from hvplanner.gui.dialogs.filedialog import file_dialog
from hvplanner.language import tr, trn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from hvplanner.app.document import Document
    from hvplanner.exchange.integration import Judged

LOGS = (".evtx", ".xml")
"""Of files that are read when they are dropped; of inventories more is wanted than guests."""


class ServiceCommands(QObject):
    """Handles the command that reads logs.

    What they tell of named VMs is taken into the design, as one step that undo takes back, and all
    of it is shown.
    """

    message = Signal(str)
    """What was done, for the status line."""
    chart_wanted = Signal(object)
    """The `ChartId` of the chart that shows what was read."""

    def __init__(self, document: Document, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._document = document
        self._job: Background | None = None

    @property
    def is_busy(self) -> bool:
        """Tell whether files are being read."""
        return self._job is not None

    @Slot()
    def read_services(self) -> None:
        """Ask for files, and read them."""
        dialog = file_dialog(
            self._window,
            tr("Read integration services"),
            "services-dialog",
            [
                tr("Event logs, inventories, key/value pairs (*.evtx *.json *.xml)"),
                tr("All files (*)"),
            ],
            self._document.path,
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._on_chosen)
        dialog.open()

    @Slot(list)
    def read_from(self, paths: Sequence[Path]) -> None:
        """Read files, unless others are being read."""
        if self._job is not None:
            self.message.emit(tr("Other files are still being read."))
            return

        design = self._document.design

        def work() -> Judged:
            # Loaded in the thread: none of it is needed before.
            from hvplanner.exchange import integration

            known = integration.known_guests(design)
            return integration.judge(integration.read(paths), design.cluster.release, known)

        self._job = Background(work, self)
        self._job.done.connect(self._on_read)
        self._job.failed.connect(self._on_failed)
        count = len(paths)
        self.message.emit(trn("Reading {n} file …", "Reading {n} files …", count))
        self._job.start()

    @Slot()
    def forget(self) -> None:
        """Want nothing any more that is being read: it was meant for another design."""
        self._job = None

    @Slot(list)
    def _on_chosen(self, names: list[str]) -> None:
        self.read_from([Path(name) for name in names])

    @Slot(object)
    def _on_read(self, judged: Judged) -> None:
        if self.sender() is not self._job:
            return
        from hvplanner.exchange import integration
        from hvplanner.gui.dialogs.servicessheet import ServicesSheet

        self._job = None
        # The design as it is now: it could be edited while files were read.
        design = self._document.design
        taken = integration.take(design, judged)
        if taken.design != design:
            self._document.apply(tr("read integration services"), taken.design)
        self.message.emit("")
        self.chart_wanted.emit(ChartId("guests"))
        ServicesSheet(self._window, judged, taken)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._job = None
        raise error

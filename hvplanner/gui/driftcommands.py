"""Sets the plan against what the collector found on a cluster, read beside the window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from hvplanner.gui.inventorycommands import InventoryCommands
from hvplanner.language import mark, tr
from hvplanner.model.fileproblem import inert

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from hvplanner.app.document import Document
    from hvplanner.exchange.bundle import Bundle
    from hvplanner.gui.dialogs.driftsheet import Compared
    from hvplanner.model.design import Design


class DriftCommands(InventoryCommands):
    """Handles the command that says where a cluster is not as the plan has it."""

    trouble = mark("Plan and cluster cannot be compared.")

    def __init__(self, document: Document, window: QWidget) -> None:
        super().__init__(window)
        self._document = document

    @Slot()
    def show_drift(self) -> None:
        """Ask for inventories of the cluster, and compare them with the plan."""
        self.ask_files(tr("Plan against actual"), "drift-dialog")

    @Slot(object, object)
    def compare_with_names_of(self, path: Path, bundle: Bundle) -> None:
        """Compare once more, with the names of the state before that a design file tells."""
        design = self._document.design

        def work() -> Compared:
            from hvplanner.model.storage import load

            return _compared(design, bundle, load(path))

        self.begin(work, inert(path.name))

    def work(self, paths: Sequence[Path]) -> Callable[[], Compared]:
        """Return what reads inventories and compares them with the plan."""
        design = self._document.design

        def work() -> Compared:
            # Loaded in the thread: none of it is needed before.
            from hvplanner.app import inventories

            before = inventories.state_before(design)
            return _compared(design, inventories.read(paths), before)

        return work

    def show_result(self, result: Compared) -> None:
        """Show how far the plan holds."""
        from hvplanner.gui.dialogs.driftsheet import DriftSheet

        sheet = DriftSheet(self._window, result)
        sheet.before_chosen.connect(self.compare_with_names_of)


def _compared(design: Design, bundle: Bundle, before: Design | None) -> Compared:
    from hvplanner.app import inventories
    from hvplanner.gui import driftdata
    from hvplanner.gui.dialogs.driftsheet import Compared

    found = inventories.compared(design, bundle, before)
    rows = driftdata.listed(found)
    return Compared(found, rows, bundle, partial(inventories.drift_report, design, found))

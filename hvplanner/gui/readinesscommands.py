"""Shows what an inventory says of SR-IOV, read beside the window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from hvplanner.gui.inventorycommands import InventoryCommands
from hvplanner.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from hvplanner.gui.dialogs.readinesssheet import Found
    from hvplanner.gui.documentbridge import DocumentBridge


class ReadinessCommands(InventoryCommands):
    """Handles the command that shows the readiness of a cluster for SR-IOV."""

    def __init__(
        self, bridge: DocumentBridge, is_open: Callable[[], bool], window: QWidget
    ) -> None:
        """`is_open` tells whether a design is shown, and not the start page."""
        super().__init__(window)
        self._bridge = bridge
        self._is_open = is_open

    @Slot()
    def show_readiness(self) -> None:
        """Ask for an inventory, and show what it says."""
        self.ask_files(tr("SR-IOV readiness"), "readiness-dialog")

    def work(self, paths: Sequence[Path]) -> Callable[[], Found]:
        """Return what reads an inventory and sets it beside the design that is open."""
        bridge = self._bridge
        is_judged = self._is_open() and bridge.evaluation is not None
        design = bridge.shown_design if is_judged else None
        evaluation = bridge.evaluation if is_judged else None

        def work() -> Found:
            # Loaded in the thread: none of it is needed before.
            from hvplanner.app import inventories
            from hvplanner.exchange.readiness import readiness
            from hvplanner.gui.dialogs.readinesssheet import Found

            bundle = inventories.read(paths)
            found = readiness(bundle, design, evaluation)
            return Found(
                found, design, partial(inventories.readiness_report, found, bundle, design)
            )

        return work

    def show_result(self, result: Found) -> None:
        """Show what was found."""
        from hvplanner.gui.dialogs.readinesssheet import ReadinessSheet

        ReadinessSheet(self._window, result)

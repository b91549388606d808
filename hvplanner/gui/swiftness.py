"""What keeps the window quick: short turns of threads, no walks through rubbish, loading ahead."""

from __future__ import annotations

import importlib
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from hvplanner import collection
from hvplanner.gui.background import Background

if TYPE_CHECKING:
    from hvplanner.gui.documentbridge import DocumentBridge

TURN_SECONDS = 0.0005
"""How long Python lets a thread run before another one, as the window's, has its turn."""

_JUDGE = "hvplanner.evaluation"
_AHEAD = (
    "hvplanner.gui.tables.panel",
    "hvplanner.gui.inspector.form",
    "hvplanner.gui.inspector.facts",
    _JUDGE,
    "hvplanner.report.topology.layout",
    "hvplanner.report.topology.states",
    "hvplanner.gui.topology.items",
    "hvplanner.gui.topology.view",
    "hvplanner.gui.topology.page",
    "pyqtgraph",
    "hvplanner.gui.charts.timeline",
)
"""What is loaded ahead, one after the other with turns of the window between them. All but the
judge in the window's thread: classes of Qt must not be made in one while it makes others."""


class Swiftness(QObject):
    """Looks after the memory of a process that shows one window."""

    def __init__(self, bridge: DocumentBridge, parent: QObject) -> None:
        super().__init__(parent)
        self._is_swept = True
        self._left = iter(_AHEAD)
        self.is_loading = False
        """Whether something is still loaded ahead."""
        sys.setswitchinterval(TURN_SECONDS)
        bridge.begun.connect(self._on_begun)
        bridge.evaluated.connect(self._on_evaluated)

    def load_ahead(self) -> None:
        """Load what the first sight of the window did not need and the first design does."""
        collection.settle()
        self.is_loading = True
        self._load_next()

    @Slot()
    def _load_next(self) -> None:
        module = next(self._left, None)
        if module is None:
            collection.settle()
            self.is_loading = False
        elif module == _JUDGE:
            loading = Background(_load_judge, self)
            loading.done.connect(self._load_next)
            loading.failed.connect(self._load_next)
            loading.start()
        else:
            importlib.import_module(module)
            QTimer.singleShot(0, self, self._load_next)

    @Slot()
    def _on_begun(self) -> None:
        # Whoever opens another design waits anyway; the first one left no rubbish behind.
        if not self._is_swept:
            self._is_swept = True
            collection.sweep()

    @Slot(object)
    def _on_evaluated(self, _evaluation: object) -> None:
        self._is_swept = False
        collection.settle()


def _load_judge() -> None:
    importlib.import_module(_JUDGE)
    from hvplanner.simulation import compiled

    compiled.compiled_run()

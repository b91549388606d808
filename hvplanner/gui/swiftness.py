"""What keeps the window quick: short turns of threads, no walks through rubbish, loading ahead."""

from __future__ import annotations

import sys
from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication

from hvplanner import collection
from hvplanner.gui import icons
from hvplanner.gui.background import Background
from hvplanner.gui.loading import Loading, aside, classes_of_qt, here, taken
from hvplanner.model import memo

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from hvplanner.gui.documentbridge import DocumentBridge
    from hvplanner.gui.loading import Step

TURN_SECONDS = 0.0002
"""How long Python lets a thread run before another one, as the window's, has its turn.

While the judge works, the window waits that long whenever Qt asks Python something, which a single
repaint does a hundred times. Much shorter, and the judge is felt to be slower.
"""

_AHEAD: tuple[Step, ...] = (
    aside(
        "hvplanner.evaluation",
        "hvplanner.report.topology.layout",
        "hvplanner.report.topology.states",
        "numpy",
    ),
    here("hvplanner.gui.topology.items"),
    here("hvplanner.gui.topology.view"),
    here("hvplanner.gui.topology.page"),
    *classes_of_qt(),
    aside("pyqtgraph"),
    here("hvplanner.gui.charts.timeline"),
    aside("hvplanner.app.importing", "hvplanner.app.troublereport"),
    here("hvplanner.gui.imports.sheet"),
    here("hvplanner.gui.dialogs.logsheet"),
)
"""What the first sight of the window did not need, and the first design, import or log does."""


class Swiftness(QObject):
    """Looks after the memory of a process that shows one window."""

    def __init__(self, bridge: DocumentBridge, parent: QObject) -> None:
        super().__init__(parent)
        self._is_swept = True
        self.is_loading = False
        """Whether something is still loaded ahead."""
        sys.setswitchinterval(TURN_SECONDS)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._on_state)
        bridge.begun.connect(self._on_begun)
        bridge.evaluated.connect(self._on_evaluated)

    def load_ahead(self, steps: Iterable[Callable[[], object]] = ()) -> None:
        """Load what will be needed soon, and then take these steps."""
        collection.settle()
        self.is_loading = True
        loading = Loading(chain(_AHEAD, map(taken, chain(steps, icons.steps_ahead()))), self)
        loading.done.connect(self._on_loaded)
        loading.go_on()

    @Slot()
    def _on_loaded(self) -> None:
        preparing = Background(_prepare, self)
        for end in (preparing.done, preparing.failed):
            end.connect(self._settle)
        preparing.start()

    @Slot()
    def _settle(self) -> None:
        collection.settle()
        self.is_loading = False

    @Slot()
    def _on_begun(self) -> None:
        # Aside: to free what was known of thousands of VMs takes a while.
        Background(memo.forget_all, self).start()
        if collection.is_quick():
            self._sweep()

    @Slot(Qt.ApplicationState)
    def _on_state(self, state: Qt.ApplicationState) -> None:
        # Where there is much to walk through, nobody feels it then.
        if state != Qt.ApplicationState.ApplicationActive:
            self._sweep()

    def _sweep(self) -> None:
        if not self._is_swept:
            self._is_swept = True
            collection.sweep()

    @Slot(object)
    def _on_evaluated(self, _evaluation: object) -> None:
        self._is_swept = False
        collection.settle()


def _prepare() -> None:
    # Here, for what it takes to load.
    from hvplanner.app.libraries import libraries
    from hvplanner.simulation import compiled

    compiled.compiled_run()
    # Last: only the about box and the log's details ask for them.
    libraries()

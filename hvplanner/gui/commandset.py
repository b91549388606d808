"""All that carries out commands: found by the names in their table, and led from one to another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from hvplanner.gui.driftcommands import DriftCommands
from hvplanner.gui.editcommands import EditCommands
from hvplanner.gui.filecommands import FileCommands
from hvplanner.gui.frontcommands import FrontCommands
from hvplanner.gui.groupcommands import GroupCommands
from hvplanner.gui.importcommands import ImportCommands
from hvplanner.gui.plancommands import PlanCommands
from hvplanner.gui.readinesscommands import ReadinessCommands
from hvplanner.gui.reportcommands import ReportCommands
from hvplanner.gui.servicecommands import ServiceCommands
from hvplanner.gui.variantcommands import VariantCommands
from hvplanner.gui.viewcommands import ViewCommands
from hvplanner.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QMainWindow

    from hvplanner.gui.desk import Desk
    from hvplanner.gui.documentbridge import DocumentBridge
    from hvplanner.gui.frame import Frame
    from hvplanner.gui.memory import Memory
    from hvplanner.gui.selection import Selection
    from hvplanner.gui.tables.panel import TablePanel


class CommandSet(QObject):
    """Has those that stay as long as the window, and those that act on the desk there is now."""

    message = Signal(str)
    """What was done or could not be done, for the status line."""
    changed = Signal()
    """Other commands make sense now."""
    chart_wanted = Signal(object)
    """The `ChartId` that shows what was done."""
    palette_wanted = Signal()
    language_changed = Signal()

    def __init__(
        self,
        bridge: DocumentBridge,
        selection: Selection,
        memory: Memory,
        is_open: Callable[[], bool],
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._selection = selection
        self._memory = memory
        self._is_open = is_open
        self._window = window
        document = bridge.document
        self.files = FileCommands(bridge, memory, window)
        self.imports = ImportCommands(self.files, document, is_open, window)
        self.reports = ReportCommands(bridge, memory, window)
        self.services = ServiceCommands(document, window)
        self.readiness = ReadinessCommands(bridge, is_open, window)
        self.drift = DriftCommands(document, window)
        self._lasting = (
            self.files,
            self.imports,
            self.reports,
            self.services,
            self.readiness,
            self.drift,
        )
        for part in self._lasting:
            part.message.connect(self.message)
        for signal in (self.files.begun, self.files.opened, self.files.closed):
            for part in (self.services, self.readiness, self.drift):
                signal.connect(part.forget)
        self.services.chart_wanted.connect(self.chart_wanted)
        self.imports.logs_dropped.connect(self._on_logs)

    def furnish(
        self, frame: Frame, desk: Desk, table_in_front: Callable[[], TablePanel | None]
    ) -> None:
        """Make those that act on a desk."""
        bridge, selection, memory, window = (
            self._bridge,
            self._selection,
            self._memory,
            self._window,
        )
        document, bottom = bridge.document, desk.bottom
        edits = EditCommands(document, desk.workspace, table_in_front, window)
        self.groups = GroupCommands(document, selection, table_in_front, frame.question, window)
        variants = VariantCommands(document, selection, window)
        plans = PlanCommands(bridge, selection, bottom, memory, window)
        fronts = FrontCommands(bridge, bottom, memory, window)
        self.views = ViewCommands(memory, desk.panels, desk.upper, bottom, window)
        self._made_anew = (edits, self.groups, variants, plans, fronts, self.views)
        for part in self._made_anew:
            part.message.connect(self.message)
        desk.workspace.solve_wanted.connect(plans.solve)
        explain = frame.actions_table["plan.explain"]
        desk.workspace.explanation_wanted.connect(explain.trigger)
        desk.workspace.variant_wanted.connect(variants.run)
        self.files.accept_wanted.connect(plans.accept_plan)
        plans.progressed.connect(frame.tools.show_progress)
        self.views.changed.connect(self.changed)
        self.views.palette_wanted.connect(self.palette_wanted)
        self.views.language_changed.connect(self.language_changed)

    def take_down(self) -> None:
        """Make room for those of another desk."""
        for part in self._made_anew:
            part.deleteLater()

    def handler(self, name: str) -> Callable[..., Any]:
        """Return what carries out a command, or what lists its choices."""
        parts: tuple[object, ...] = (*self._lasting, *self._made_anew)
        found: Callable[..., Any] = next(
            getattr(each, name) for each in parts if hasattr(each, name)
        )
        return found

    @Slot(list)
    def _on_logs(self, paths: list[Path]) -> None:
        if self._is_open():
            self.services.read_from(paths)
        else:
            self.message.emit(tr("Open a design first: what logs tell is taken into it."))

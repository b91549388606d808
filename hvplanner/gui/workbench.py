"""What a design is worked on with: the desk, all commands, and what follows from them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QMainWindow, QScrollArea, QWidget

from hvplanner.gui import conditions
from hvplanner.gui.desk import Desk
from hvplanner.gui.documentbridge import DocumentBridge
from hvplanner.gui.driftcommands import DriftCommands
from hvplanner.gui.editcommands import EditCommands
from hvplanner.gui.filecommands import FileCommands, document_name
from hvplanner.gui.filenotice import FileNotice
from hvplanner.gui.frontcommands import FrontCommands
from hvplanner.gui.groupcommands import GroupCommands
from hvplanner.gui.importcommands import ImportCommands
from hvplanner.gui.notifier import Notifier
from hvplanner.gui.palette import CommandPalette
from hvplanner.gui.plancommands import PlanCommands
from hvplanner.gui.readinesscommands import ReadinessCommands
from hvplanner.gui.reportcommands import ReportCommands
from hvplanner.gui.selection import Selection
from hvplanner.gui.servicecommands import ServiceCommands
from hvplanner.gui.statusline import StatusLine
from hvplanner.gui.taskbar import TaskBar
from hvplanner.gui.turns import Turns
from hvplanner.gui.unsavedwork import UnsavedWork
from hvplanner.gui.variantcommands import VariantCommands
from hvplanner.gui.viewcommands import ViewCommands
from hvplanner.gui.windowlayout import WindowLayout
from hvplanner.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from hvplanner.app.document import Document
    from hvplanner.app.settings import Settings
    from hvplanner.gui.charts.chartid import ChartId
    from hvplanner.gui.frame import Frame
    from hvplanner.gui.memory import Memory
    from hvplanner.gui.notice import Notice
    from hvplanner.gui.tables.panel import TablePanel
    from hvplanner.model.evaluation import Evaluation, Place
    from hvplanner.model.solving import SolveResult


class Shown(NamedTuple):
    """What was shown before another language was chosen."""

    settings: Settings
    place: Place
    tab: int
    result: SolveResult | None
    has_sheets: bool


class Workbench(QObject):
    """Tells each of the parts what the others did."""

    language_changed = Signal()
    """All that has words on it has to be made anew."""

    def __init__(
        self,
        window: QMainWindow,
        frame: Frame,
        document: Document,
        memory: Memory,
        notice: Notice,
    ) -> None:
        super().__init__(window)
        self._window = window
        self.document = document
        self._memory = memory
        self.selection = Selection(self)
        self.bridge = DocumentBridge(document, self)
        self._is_open = False
        self._is_leaving = False
        self._turns = Turns(self)
        self._files = FileCommands(self.bridge, memory, window)
        self.imports = ImportCommands(self._files, document, lambda: self._is_open, window)
        self._unsaved = UnsavedWork(self.bridge, memory, self._files.ask_first, window)
        self._file_notice = FileNotice(self.bridge, self._files.work, notice, window)
        self.reports = ReportCommands(self.bridge, memory, window)
        self.services = ServiceCommands(document, window)
        self.readiness = ReadinessCommands(self.bridge, lambda: self._is_open, window)
        self.drift = DriftCommands(document, window)
        self._notifier = Notifier(memory, window)
        self._task_bar = TaskBar(window)
        self._connect()
        self.furnish(frame)

    def furnish(self, frame: Frame) -> None:
        """Make all that has words on it, and what acts on that."""
        self._frame = frame
        self.desk = desk = Desk(self.bridge, self.selection)
        # On a screen that is too low for it the desk is scrolled.
        self._desk_area = QScrollArea()
        self._desk_area.setFrameShape(QFrame.Shape.NoFrame)
        self._desk_area.setWidgetResizable(True)
        self._desk_area.setWidget(desk)
        frame.pages.addWidget(self._desk_area)
        window, bottom = self._window, desk.bottom
        self._edits = EditCommands(self.document, desk.workspace, self.table_in_front, window)
        self._groups = GroupCommands(
            self.document, self.selection, self.table_in_front, frame.question, window
        )
        self._alternatives = VariantCommands(self.document, self.selection, window)
        self._plans = PlanCommands(self.bridge, self.selection, bottom, self._memory, window)
        self._fronts = FrontCommands(self.bridge, bottom, self._memory, window)
        self._views = ViewCommands(self._memory, desk.panels, desk.upper, bottom, window)
        self._layout = WindowLayout(desk.upper, desk, desk.panels)
        self._layout.restore(self._memory.settings)
        self._status = StatusLine(self.bridge, self._memory)
        window.setStatusBar(self._status)
        self._made_anew = (
            self._edits,
            self._groups,
            self._alternatives,
            self._plans,
            self._fronts,
            self._views,
        )
        self._handlers: tuple[object, ...] = (
            self._files,
            self.imports,
            self.reports,
            self.services,
            self.readiness,
            self.drift,
            *self._made_anew,
            self._status,
        )
        self._connect_furniture()

    def take_down(self) -> Shown:
        """Make room for other furniture; return what was shown."""
        sheets = [each for each in self._window.findChildren(QDialog) if each.isVisible()]
        for sheet in sheets:
            sheet.close()
        for part in self._made_anew:
            part.deleteLater()
        bottom = self.desk.bottom
        return Shown(
            self._layout.kept_in(self._memory.settings),
            self.selection.place,
            bottom.tab_in_front,
            bottom.solve_result,
            bool(sheets),
        )

    def show_again(self, shown: Shown) -> None:
        """Show what was shown."""
        self._layout.restore(shown.settings)
        if not self._is_open:
            self.show_start()
        else:
            bottom = self.desk.bottom
            self._frame.pages.setCurrentWidget(self._desk_area)
            self._on_document()
            self._show_evaluation(None)
            self.bridge.judge()
            if shown.result is not None:
                bottom.solve_started(self.document.design.currency)
                bottom.solve_finished(shown.result)
            self.selection.changed.emit(shown.place)
            bottom.show_tab(shown.tab)
        if shown.has_sheets:
            self._views.show_settings()

    # --- what the commands use ----------------------------------------------------------------

    def handler(self, name: str) -> Callable[..., Any]:
        """Return what carries out a command, or what lists its choices."""
        found: Callable[..., Any] = next(
            getattr(each, name) for each in self._handlers if hasattr(each, name)
        )
        return found

    @Slot()
    def show_start(self) -> None:
        """Show the start page."""
        self._is_open = False
        self._frame.show_start()
        self._on_document()

    @Slot()
    def show_design(self) -> None:
        """Show the design that was just opened or begun."""
        self._turns.forget()
        for step in self._steps_to_design():
            step()

    @Slot()
    def _show_opened(self) -> None:
        """Show the design that was read, which may be large, without standing still for it."""
        self._turns.take(self._steps_to_design())

    def prepare(self) -> None:
        """Have all in its place before the first design is shown."""
        self._turns.take((self.desk.bottom.load, *self.desk.steps_to_design()))

    def _steps_to_design(self) -> tuple[Callable[[], object], ...]:
        unjudged = (
            (*self.desk.steps_to_evaluation(None), self.bridge.judge)
            if self.bridge.evaluation is None
            else ()
        )
        return (
            *self.desk.steps_to_design(),
            *unjudged,
            self._turn_to_desk,
            self._on_document,
            self._select_first,
        )

    def _turn_to_desk(self) -> None:
        self._is_open = True
        self._frame.tools.show_progress("")
        self.desk.bottom.forget_solve()
        self._frame.pages.setCurrentWidget(self._desk_area)

    @Slot()
    def _on_opening(self) -> None:
        # Nothing of it is shown at once, but all in turns once it is there.
        self._is_open = False

    def _select_first(self) -> None:
        classes = self.document.design.host_classes
        first = ("host_classes", classes[0].id) if classes else ("host_classes",)
        self.selection.select_anew(first)
        if table := self.desk.workspace.table:
            table.view.setFocus()

    @property
    def is_filing(self) -> bool:
        """Tell whether a file is being read or written, or what was read is not shown yet."""
        return self._files.work.is_busy or self._turns.is_busy

    def offer_recovery(self) -> None:
        """Offer what an earlier run left unsaved."""
        self._unsaved.offer()

    def look_at_file(self) -> None:
        """Look whether the file is still what it was, if the window is in front."""
        if self._window.isActiveWindow():
            self._file_notice.look()

    def table_in_front(self) -> TablePanel | None:
        """Return the table that edits go to: the one with the focus, else the workspace's."""
        return self.desk.table_in_front() if self._is_open else None

    @Slot()
    def show_palette(self) -> None:
        """Offer every command that can be given now, to be found by its name."""
        self.update_context()
        CommandPalette(self._frame.actions_table, self._window).open()

    @Slot()
    def update_context(self) -> None:
        """Let the commands that make sense now be given, and no others."""
        holds = {
            "can_expand": self._groups.can_expand(),
            "can_fold": self._groups.can_fold(),
            **conditions.of_document(self.document),
            **conditions.of_table(self.table_in_front()),
            **conditions.of_jobs(self.bridge),
            **conditions.of_desk(self.desk, is_open=self._is_open),
            **conditions.of_theme(self._memory.settings.theme),
        }
        self._frame.actions_table.update_context(frozenset(name for name in holds if holds[name]))
        self._frame.tools.offer(variants=self._is_open, decisions=holds["has_candidate"])
        evaluation = self.bridge.evaluation
        self._frame.name_commands(
            undo=self.document.undo_label,
            redo=self.document.redo_label,
            is_stale=evaluation is not None and evaluation.plan_is_stale,
        )

    # --- what the others did ------------------------------------------------------------------

    @Slot()
    def _on_document(self) -> None:
        # The sign that Qt puts there for unsaved changes; in a name it is text.
        name = document_name(self.document).replace("[*]", "[*][*]")
        self._window.setWindowTitle(f"{name}[*] – hvplanner" if self._is_open else "hvplanner")
        self._window.setWindowModified(self._is_open and self.document.is_dirty)
        self._groups.forget_question()
        if self._is_open:
            self.desk.show_design()
        self.update_context()

    @Slot(object)
    def _on_evaluated(self, evaluation: Evaluation) -> None:
        if self._is_open:
            self._show_evaluation(evaluation)

    def _show_evaluation(self, evaluation: Evaluation | None) -> None:
        self.desk.show_evaluation(evaluation)
        self.update_context()

    @Slot()
    def _on_busy(self) -> None:
        self._status.show_state(self._is_open)
        self.update_context()

    @Slot(object)
    def _on_chart(self, chart: ChartId) -> None:
        self.desk.go(chart)

    @Slot(str)
    def _say(self, text: str) -> None:
        self._status.say(text)

    @Slot(list)
    def _on_logs(self, paths: list[Path]) -> None:
        if self._is_open:
            self.services.read_from(paths)
        else:
            self._say(tr("Open a design first: what logs tell is taken into it."))

    @Slot(QWidget, QWidget)
    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now.window() is self._window:
            self.update_context()

    def _connect(self) -> None:
        """Connect what stays as long as the window."""
        self.bridge.document_changed.connect(self._on_document)
        self.bridge.evaluated.connect(self._on_evaluated)
        self.bridge.busy_changed.connect(self._on_busy)
        zones = (
            self._file_notice,
            self._files,
            self.imports,
            self.reports,
            self.services,
            self.readiness,
            self.drift,
        )
        for part in zones:
            part.message.connect(self._say)
        for signal in (self._files.begun, self._files.opened, self._files.closed):
            for part in (self.services, self.readiness, self.drift):
                signal.connect(part.forget)
        self.services.chart_wanted.connect(self._on_chart)
        self.imports.logs_dropped.connect(self._on_logs)
        self._files.opening.connect(self._on_opening)
        self._files.begun.connect(self.show_design)
        self._files.opened.connect(self._show_opened)
        self._files.closed.connect(self.show_start)
        self._unsaved.restored.connect(self.show_design)
        self._file_notice.save_as_wanted.connect(self._files.save_as)
        self.selection.changed.connect(self.update_context)
        QGuiApplication.clipboard().dataChanged.connect(self.update_context)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    def _connect_furniture(self) -> None:
        desk = self.desk
        for part in (desk, *self._made_anew):
            part.message.connect(self._say)
        desk.changed.connect(self.update_context)
        desk.workspace.solve_wanted.connect(self._plans.solve)
        explain = self._frame.actions_table["plan.explain"]
        desk.workspace.explanation_wanted.connect(explain.trigger)
        desk.workspace.variant_wanted.connect(self._alternatives.run)
        self._plans.progressed.connect(self._frame.tools.show_progress)
        self._status.search.ended.connect(self._notifier.search_ended)
        self._status.search.progressed.connect(self._task_bar.show_progress)
        self._views.changed.connect(self.update_context)
        self._views.palette_wanted.connect(self.show_palette)
        self._views.language_changed.connect(self.language_changed)

    # --- the end ------------------------------------------------------------------------------

    def may_close(self) -> bool:
        """Tell whether nothing is lost by closing; else ask, and close when that is decided."""
        is_unsaved = self.document.is_dirty or self._files.work.is_writing
        if is_unsaved and not self._is_leaving:
            self._files.ask_first(self._leave)
            return False
        return True

    def close(self, settings: Settings) -> Settings:
        """End all that is under way; return the settings with the layout of the desk."""
        self._unsaved.forget()
        self._files.stop()
        self._turns.forget()
        self._file_notice.stop()
        self._notifier.take_back()
        self.bridge.close()
        return self._layout.kept_in(settings)

    def _leave(self) -> None:
        self._is_leaving = True
        self._window.close()

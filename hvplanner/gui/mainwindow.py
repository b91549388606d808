"""The main window: outline, workspace and inspector over the strip, charts and findings below."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QMainWindow,
    QMenuBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from hvplanner.gui import conditions, icons, theme
from hvplanner.gui.actions import Actions
from hvplanner.gui.desk import SIZE, Desk
from hvplanner.gui.documentbridge import DocumentBridge
from hvplanner.gui.driftcommands import DriftCommands
from hvplanner.gui.editcommands import EditCommands
from hvplanner.gui.examples import examples
from hvplanner.gui.filecommands import FileCommands, document_name
from hvplanner.gui.filenotice import FileNotice
from hvplanner.gui.frontcommands import FrontCommands
from hvplanner.gui.groupcommands import GroupCommands
from hvplanner.gui.importcommands import ImportCommands
from hvplanner.gui.memory import Memory
from hvplanner.gui.notice import Notice
from hvplanner.gui.notifier import Notifier
from hvplanner.gui.palette import CommandPalette
from hvplanner.gui.plancommands import PlanCommands
from hvplanner.gui.readinesscommands import ReadinessCommands
from hvplanner.gui.reportcommands import ReportCommands
from hvplanner.gui.selection import Selection
from hvplanner.gui.servicecommands import ServiceCommands
from hvplanner.gui.startpage import StartPage
from hvplanner.gui.statusline import StatusLine
from hvplanner.gui.taskbar import TaskBar
from hvplanner.gui.toolbar import ToolBar
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
    from hvplanner.gui.tables.panel import TablePanel
    from hvplanner.model.evaluation import Evaluation


class MainWindow(QMainWindow):
    """Puts the parts into their places and tells each of them what the others did."""

    seen = Signal()
    """The window was painted for the first time, and is complete now."""

    def __init__(self, document: Document, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("main-window")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self.document = document
        self.memory = Memory(settings)
        self.selection = Selection(self)
        self.bridge = DocumentBridge(document, self)
        self._colours = theme.current()
        """Those that all is drawn in."""
        self._is_seen = False
        self._is_open = False
        self._is_leaving = False
        self._turns = Turns(self)
        self._retinting = QTimer(self)
        self._retinting.setSingleShot(True)
        self._retinting.timeout.connect(self._retint)
        self._notice = Notice()
        self._files = FileCommands(self.bridge, self.memory, self)
        self.imports = ImportCommands(self._files, document, lambda: self._is_open, self)
        self._unsaved = UnsavedWork(self.bridge, self.memory, self)
        self._file_notice = FileNotice(self.bridge, self._files.work, self._notice, self)
        self.reports = ReportCommands(self.bridge, self.memory, self)
        self.services = ServiceCommands(document, self)
        self.readiness = ReadinessCommands(self.bridge, lambda: self._is_open, self)
        self.drift = DriftCommands(document, self)
        self._notifier = Notifier(self.memory, self)
        self._task_bar = TaskBar(self)
        self._connect()
        self._furnish()
        self.resize(SIZE.boundedTo(self.screen().availableSize()))
        self._layout.restore(settings)
        self.show_start()

    def _furnish(self) -> None:
        """Make all that has words on it, and what acts on that."""
        self._desk = desk = Desk(self.bridge, self.selection)
        self.outline, self.workspace, self.inspector = desk.outline, desk.workspace, desk.inspector
        self.strip, self.bottom = desk.strip, desk.bottom
        self._make_pages()
        self._edits = EditCommands(self.document, self.workspace, self.table_in_front, self)
        self._groups = GroupCommands(
            self.document, self.selection, self.table_in_front, self._question, self
        )
        self._alternatives = VariantCommands(self.document, self.selection, self)
        self._plans = PlanCommands(self.bridge, self.selection, self.bottom, self.memory, self)
        self._fronts = FrontCommands(self.bridge, self.bottom, self.memory, self)
        self._views = ViewCommands(self.memory, desk.panels, desk.upper, self.bottom, self)
        self._layout = WindowLayout(self, desk.upper, desk, desk.panels)
        self._made_anew = (
            self._edits,
            self._groups,
            self._alternatives,
            self._plans,
            self._fronts,
            self._views,
        )
        self._handlers: tuple[Any, ...] = (
            self._files,
            self.imports,
            self.reports,
            self.services,
            self.readiness,
            self.drift,
            *self._made_anew,
        )
        self.actions_table = Actions(self._handler, self)
        self.actions_table.fill(self.menuBar())
        self._tools = ToolBar(self.actions_table)
        self.addToolBar(self._tools)
        self._status = StatusLine(self.bridge, self.memory)
        self.setStatusBar(self._status)
        self._connect_furniture()

    @Slot()
    def refurnish(self) -> None:
        """Begin anew with what is shown, in another language; what is known and done stays."""
        settings = self._layout.kept_in(self.memory.settings)
        place, tab, result = (
            self.selection.place,
            self.bottom.tab_in_front,
            self.bottom.solve_result,
        )
        sheets = [each for each in self.findChildren(QDialog) if each.isVisible()]
        for sheet in sheets:
            sheet.close()
        self.removeToolBar(self._tools)
        self._tools.deleteLater()
        self.actions_table.clear()
        for part in (self.actions_table, *self._made_anew):
            part.deleteLater()
        self.setMenuBar(QMenuBar())
        self._notice.setParent(None)
        self._furnish()
        self._layout.restore(settings)
        self._start.show_examples(examples())
        if not self._is_open:
            self.show_start()
        else:
            self._pages.setCurrentWidget(self._desk)
            self._on_document()
            self._show_evaluation(None)
            self.bridge.judge()
            if result is not None:
                self.bottom.solve_started(self.document.design.currency)
                self.bottom.solve_finished(result)
            self.selection.changed.emit(place)
            self.bottom.show_tab(tab)
        if sheets:
            self._views.show_settings()

    # --- what the commands use ----------------------------------------------------------------

    @Slot()
    def show_start(self) -> None:
        """Show the start page."""
        self._is_open = False
        self._start.show_recent([path for path, _ in self._files.recent_files()])
        self._pages.setCurrentWidget(self._start)
        self._tools.show_progress("")
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

    def _steps_to_design(self) -> tuple[Callable[[], None], ...]:
        return self._turn_to_desk, self._on_document, self._show_unjudged, self._select_first

    def _turn_to_desk(self) -> None:
        self._is_open = True
        self._tools.show_progress("")
        self.bottom.forget_solve()
        self._pages.setCurrentWidget(self._desk)
        self.outline.show_design(self.bridge.shown_design)

    def _show_unjudged(self) -> None:
        if self.bridge.evaluation is None:
            self._show_evaluation(None)
            self.bridge.judge()

    def _select_first(self) -> None:
        classes = self.document.design.host_classes
        self.selection.select(("host_classes", classes[0].id) if classes else ("host_classes",))
        if table := self.workspace.table:
            table.view.setFocus()

    def load(self, path: Path) -> None:
        """Open a file as soon as it is read; show all that is wrong with it where it cannot be."""
        self._files.load(path)

    @property
    def is_filing(self) -> bool:
        """Tell whether a file is being read or written, or what was read is not shown yet."""
        return self._files.work.is_busy or self._turns.is_busy

    def offer_recovery(self) -> None:
        """Offer what an earlier run left unsaved."""
        self._unsaved.offer()

    def table_in_front(self) -> TablePanel | None:
        """Return the table that edits go to: the one with the focus, else the workspace's."""
        return self._desk.table_in_front() if self._is_open else None

    @Slot(str)
    def show_message(self, text: str) -> None:
        """Say something in the status line for a while."""
        self._status.say(text)

    @Slot()
    def show_palette(self) -> None:
        """Offer every command that can be given now, to be found by its name."""
        self.update_context()
        CommandPalette(self.actions_table, self).open()

    @Slot()
    def update_context(self) -> None:
        """Let the commands that make sense now be given, and no others."""
        document, table = self.document, self.table_in_front()
        holds = {
            "design_open": self._is_open,
            "can_expand": self._groups.can_expand(),
            "can_fold": self._groups.can_fold(),
            "chart_in_front": self._is_open and self.bottom.chart_in_front is not None,
            **conditions.of_document(document),
            **conditions.of_table(table),
            **conditions.of_jobs(self.bridge),
            **conditions.of_desk(self._desk),
            **conditions.of_theme(self.memory.settings.theme),
        }
        self.actions_table.update_context(frozenset(name for name in holds if holds[name]))
        self._tools.offer(variants=self._is_open, decisions=holds["has_candidate"])
        evaluation = self.bridge.evaluation
        is_stale = evaluation is not None and evaluation.plan_is_stale
        self.actions_table["plan.solve"].setIconText(
            f" {tr('Solve again') if is_stale else tr('Solve')}"
        )
        undo, redo = document.undo_label, document.redo_label
        self.actions_table["edit.undo"].setText(
            tr("Undo {step}", step=undo) if undo else tr("Undo")
        )
        self.actions_table["edit.redo"].setText(
            tr("Redo {step}", step=redo) if redo else tr("Redo")
        )

    # --- what the others did ------------------------------------------------------------------

    @Slot()
    def _on_document(self) -> None:
        # The sign that Qt puts there for unsaved changes; in a name it is text.
        name = document_name(self.document).replace("[*]", "[*][*]")
        self.setWindowTitle(f"{name}[*] – hvplanner" if self._is_open else "hvplanner")
        self.setWindowModified(self._is_open and self.document.is_dirty)
        self._groups.forget_question()
        if self._is_open:
            self._desk.show_design()
        self.update_context()

    @Slot(object)
    def _on_evaluated(self, evaluation: Evaluation) -> None:
        if self._is_open:
            self._show_evaluation(evaluation)

    def _show_evaluation(self, evaluation: Evaluation | None) -> None:
        self._desk.show_evaluation(evaluation)
        self.update_context()

    @Slot()
    def _on_busy(self) -> None:
        self._status.show_state(self._is_open)
        self.update_context()

    @Slot(object)
    def _on_chart(self, chart: ChartId) -> None:
        self._desk.go(chart)

    @Slot(list)
    def _on_logs(self, paths: list[Path]) -> None:
        if self._is_open:
            self.services.read_from(paths)
        else:
            self.show_message(tr("Open a design first: what logs tell is taken into it."))

    def _handler(self, name: str) -> Any:
        return next(getattr(each, name) for each in self._handlers if hasattr(each, name))

    # --- parts --------------------------------------------------------------------------------

    def _make_pages(self) -> None:
        self._start = StartPage()
        self._pages = QStackedWidget()
        self._pages.addWidget(self._start)
        self._pages.addWidget(self._desk)
        self._question = Notice()
        work = QWidget()
        column = QVBoxLayout(work)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._notice, self._question):
            column.addWidget(part)
        column.addWidget(self._pages, 1)
        self.setCentralWidget(work)

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
            part.message.connect(self.show_message)
        for signal in (self._files.begun, self._files.opened, self._files.closed):
            for part in (self.services, self.readiness, self.drift):
                signal.connect(part.forget)
        self.services.chart_wanted.connect(self._on_chart)
        self.imports.logs_dropped.connect(self._on_logs)
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
        for part in (self._desk, *self._made_anew):
            part.message.connect(self.show_message)
        self._desk.changed.connect(self.update_context)
        self.workspace.solve_wanted.connect(self._plans.solve)
        self.workspace.explanation_wanted.connect(self.actions_table["plan.explain"].trigger)
        self.workspace.variant_wanted.connect(self._alternatives.run)
        self._plans.progressed.connect(self._tools.show_progress)
        self._status.search.ended.connect(self._notifier.search_ended)
        self._status.search.progressed.connect(self._task_bar.show_progress)
        self._views.changed.connect(self.update_context)
        self._views.palette_wanted.connect(self.show_palette)
        self._views.language_changed.connect(self.refurnish)
        self._start.new_wanted.connect(self._files.new_design)
        self._start.open_wanted.connect(self._files.open_design)
        self._start.import_wanted.connect(self.imports.import_files)
        self._start.file_wanted.connect(self._files.open_recent)
        self._start.example_wanted.connect(self._files.open_example)

    @Slot(QWidget, QWidget)
    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now.window() is self:
            self.update_context()

    # --- first show and last close ------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill in what the first sight of the window does not need, as soon as it is seen."""
        super().paintEvent(event)
        if not self._is_seen:
            self._is_seen = True
            QTimer.singleShot(0, self, self._complete)

    @Slot()
    def _complete(self) -> None:
        self._start.show_examples(examples())
        self.bottom.load()
        self.seen.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the system's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            # Later, once and for all: Qt is going through the widgets just now.
            self._retinting.start()
        elif event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._file_notice.look()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close once it is decided what becomes of unsaved changes."""
        is_unsaved = self.document.is_dirty or self._files.work.is_writing
        if is_unsaved and not self._is_leaving:
            event.ignore()
            self._files.ask_first(self._leave)
            return
        self.memory.remember(self._layout.kept_in(self.memory.settings))
        self._unsaved.forget()
        self._files.stop()
        self._turns.forget()
        self._file_notice.stop()
        self._notifier.take_back()
        self.bridge.close()
        event.accept()

    @Slot()
    def _retint(self) -> None:
        """Draw in the colours of the theme what the palette does not reach."""
        if self._colours is theme.current():
            return
        self._colours = theme.current()
        icons.retint(self)
        self._desk.retint()

    def _leave(self) -> None:
        self._is_leaving = True
        self.close()

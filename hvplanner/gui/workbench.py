"""What a design is worked on with: the desk, the commands, and what is shown after each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget

from hvplanner.gui import conditions, editing
from hvplanner.gui.commandset import CommandSet
from hvplanner.gui.desk import Desk
from hvplanner.gui.documentbridge import DocumentBridge
from hvplanner.gui.filecommands import document_name
from hvplanner.gui.filenotice import FileNotice
from hvplanner.gui.notifier import Notifier
from hvplanner.gui.palette import CommandPalette
from hvplanner.gui.selection import Selection
from hvplanner.gui.stage import Stage
from hvplanner.gui.statusline import StatusLine
from hvplanner.gui.taskbar import TaskBar
from hvplanner.gui.unsavedwork import UnsavedWork
from hvplanner.gui.validation import settle
from hvplanner.gui.windowlayout import WindowLayout

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from hvplanner.app.document import Document
    from hvplanner.app.settings import Settings
    from hvplanner.gui.charts.chartid import ChartId
    from hvplanner.gui.frame import Frame
    from hvplanner.gui.memory import Memory
    from hvplanner.gui.notice import Notice
    from hvplanner.gui.tables.panel import Arrangement, TablePanel
    from hvplanner.model.evaluation import Evaluation, Place
    from hvplanner.model.solving import SolveResult

_CLOSE_AGAIN_MS = 20


class Shown(NamedTuple):
    """What was shown before another language was chosen."""

    settings: Settings
    place: Place
    tab: int
    result: SolveResult | None
    has_sheets: bool
    arrangement: Arrangement | None
    """Of the table that is in front, None where none is."""


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
        self._is_leaving = False
        self._stage = stage = Stage(self.bridge, self.selection, self)
        self._commands = commands = CommandSet(
            self.bridge, self.selection, memory, lambda: stage.is_open, window
        )
        self._files = commands.files
        self.imports = commands.imports
        self.reports = commands.reports
        self.services = commands.services
        self.readiness = commands.readiness
        self.drift = commands.drift
        self._unsaved = UnsavedWork(self.bridge, memory, self._files.ask_first, window)
        self._file_notice = FileNotice(self.bridge, self._files.work, notice, window)
        self._notifier = Notifier(memory, window)
        self._task_bar = TaskBar(window)
        self._connect()
        self.furnish(frame, self.make_desk(frame))

    def make_desk(self, frame: Frame) -> Desk:
        """Make what a design is worked on with in a frame."""
        desk = Desk(self.bridge, self.selection)
        frame.take_in(desk)
        return desk

    def furnish(self, frame: Frame, desk: Desk) -> None:
        """Work with these from now on: all that has words on it, and what acts on that."""
        self._frame = frame
        self.desk = desk
        self._stage.furnish(frame, desk)
        self._commands.furnish(frame, desk, self.table_in_front)
        self._layout = WindowLayout(desk.upper, desk, desk.panels)
        self._layout.restore(self._memory.settings)
        self._status = StatusLine(self.bridge, self._memory)
        self._window.setStatusBar(self._status)
        desk.message.connect(self.say)
        desk.changed.connect(self.update_context)
        self._status.search.ended.connect(self._notifier.search_ended)
        self._status.search.progressed.connect(self._task_bar.show_progress)

    def take_down(self) -> Shown:
        """Make room for other furniture; return what was shown."""
        sheets = [each for each in self._window.findChildren(QDialog) if each.isVisible()]
        for sheet in sheets:
            sheet.close()
        self._stage.finish()
        self._commands.take_down()
        bottom, table = self.desk.bottom, self.desk.workspace.table
        return Shown(
            self._layout.kept_in(self._memory.settings),
            self.selection.place,
            bottom.tab_in_front,
            bottom.solve_result,
            bool(sheets),
            table.arrangement if table else None,
        )

    def show_again(self, shown: Shown) -> None:
        """Show what was shown."""
        self._layout.restore(shown.settings)
        if not self._stage.is_open:
            self.show_start()
        else:
            bottom = self.desk.bottom
            self._frame.show_desk()
            self._on_document()
            self.desk.show_evaluation(None)
            self.update_context()
            if shown.result is not None or self.bridge.is_solving:
                bottom.solve_started(self.document.design.currency)
            if shown.result is not None:
                bottom.solve_finished(shown.result)
            self.selection.changed.emit(shown.place)
            table = self.desk.workspace.table
            if table is not None and shown.arrangement is not None:
                table.arrange(shown.arrangement)
            bottom.show_tab(shown.tab)
        if shown.has_sheets:
            self._commands.views.show_settings()

    def have_judged(self) -> None:
        """Have the design judged that is shown: what was said of it is in another language."""
        if self._stage.is_open:
            self.bridge.judge()

    # --- what the commands use ----------------------------------------------------------------

    def handler(self, name: str) -> Callable[..., Any]:
        """Return what carries out a command, or what lists its choices."""
        return self._commands.handler(name)

    @Slot(str)
    def say(self, text: str) -> None:
        """Say something in the status line for a while."""
        self._status.say(text)

    def show_start(self) -> None:
        """Show the start page."""
        self._stage.show_start()

    def show_design(self) -> None:
        """Show the design that was just opened or begun."""
        self._stage.show_design()

    def prepare(self) -> None:
        """Have all in its place before the first design is shown."""
        self._stage.prepare()

    def steps_ahead(self) -> Iterator[Callable[[], object]]:
        """Yield what makes that which is not seen with a design, for when there is time."""
        desk = self.desk
        for step in desk.steps_ahead():
            if desk is not self.desk:
                return
            yield step

    @property
    def is_filing(self) -> bool:
        """Tell whether a file is being read or written, or what was read is not shown yet."""
        return self._files.work.is_busy or self._stage.is_turning

    @property
    def is_telling(self) -> bool:
        """Tell whether something that the judge says of a new design is not shown yet."""
        return self._stage.is_telling

    def offer_recovery(self) -> None:
        """Offer what an earlier run left unsaved."""
        self._unsaved.offer()

    def look_at_file(self) -> None:
        """Look whether the file is still what it was, if the window is in front."""
        if self._window.isActiveWindow():
            self._file_notice.look()

    def table_in_front(self) -> TablePanel | None:
        """Return the table that edits go to: the one with the focus, else the workspace's."""
        return self.desk.table_in_front() if self._stage.is_open else None

    @Slot()
    def show_palette(self) -> None:
        """Offer every command that can be given now, to be found by its name."""
        self.update_context()
        CommandPalette(self._frame.actions_table, self._window).open()

    @Slot()
    def update_context(self) -> None:
        """Let the commands that make sense now be given, and no others."""
        holds = {
            "can_expand": self._commands.groups.can_expand(),
            "can_fold": self._commands.groups.can_fold(),
            **conditions.of_document(self.document),
            **conditions.of_table(self.table_in_front()),
            **conditions.of_jobs(self.bridge),
            **conditions.of_desk(self.desk, is_open=self._stage.is_open),
            **conditions.of_theme(self._memory.settings.theme),
        }
        self._frame.actions_table.update_context(frozenset(name for name in holds if holds[name]))
        self._frame.tools.offer(variants=self._stage.is_open, decisions=holds["has_candidate"])
        evaluation = self.bridge.evaluation
        self._frame.name_commands(
            undo=self.document.undo_label,
            redo=self.document.redo_label,
            is_stale=evaluation is not None and evaluation.plan_is_stale,
        )

    # --- what the others did ------------------------------------------------------------------

    @Slot()
    def _on_document(self) -> None:
        self._commands.groups.forget_question()
        if self._stage.is_open:
            self.desk.show_design()
        self._on_turned()

    @Slot()
    def _on_turned(self) -> None:
        # The sign that Qt puts there for unsaved changes; in a name it is text.
        name = document_name(self.document).replace("[*]", "[*][*]")
        self._window.setWindowTitle(
            f"{name}[*] – hvplanner" if self._stage.is_open else "hvplanner"
        )
        self._window.setWindowModified(self._stage.is_open and self.document.is_dirty)
        self.update_context()

    @Slot(object)
    def _on_evaluated(self, evaluation: Evaluation) -> None:
        if self._stage.is_open:
            self._stage.show_judged(evaluation)

    @Slot()
    def _on_busy(self) -> None:
        self._status.show_state(self._stage.is_open)
        self.update_context()

    @Slot(object)
    def _on_chart(self, chart: ChartId) -> None:
        self.desk.go(chart)

    @Slot(QWidget, QWidget)
    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now.window() is self._window:
            self.update_context()

    def _connect(self) -> None:
        """Connect what stays as long as the window."""
        self._stage.turned.connect(self._on_turned)
        self.bridge.document_changed.connect(self._on_document)
        self.bridge.evaluated.connect(self._on_evaluated)
        self.bridge.busy_changed.connect(self._on_busy)
        self._commands.message.connect(self.say)
        self._commands.changed.connect(self.update_context)
        self._commands.chart_wanted.connect(self._on_chart)
        self._commands.palette_wanted.connect(self.show_palette)
        self._commands.language_changed.connect(self.language_changed)
        self._file_notice.message.connect(self.say)
        self._files.opening.connect(self._stage.await_design)
        self._files.begun.connect(self._stage.show_design)
        self._files.opened.connect(self._stage.show_opened)
        self._files.closed.connect(self._stage.show_start)
        self._unsaved.restored.connect(self._stage.show_design)
        self._file_notice.save_as_wanted.connect(self._files.save_as)
        self.selection.changed.connect(self.update_context)
        QGuiApplication.clipboard().dataChanged.connect(self.update_context)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    # --- the end ------------------------------------------------------------------------------

    def may_close(self) -> bool:
        """Tell whether nothing is lost by closing; else ask, and close when that is decided."""
        settle()
        if editing.is_under_way():
            # What comes of it is asked about too.
            QTimer.singleShot(_CLOSE_AGAIN_MS, self._window, self._window.close)
            return False
        is_kept = not (
            self.document.is_dirty
            or self._files.work.is_writing
            or self.bridge.candidate is not None
        )
        if not (is_kept or self._is_leaving):
            self._files.ask_first(self._leave)
            return False
        return True

    def close(self, settings: Settings) -> Settings:
        """End all that is under way; return the settings with the layout of the desk."""
        self._unsaved.forget()
        self._files.stop()
        self._stage.stop()
        # What goes with the window must not go while a page of it is being made.
        self.desk.inspector.stop()
        self._file_notice.stop()
        self._notifier.take_back()
        self.bridge.close()
        return self._layout.kept_in(settings)

    def _leave(self) -> None:
        self._is_leaving = True
        self._window.close()

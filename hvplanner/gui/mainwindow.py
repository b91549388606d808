"""The main window: outline, workspace and inspector over the strip, charts and findings below."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QMainWindow,
    QMenu,
    QMenuBar,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QStatusBar,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from hvplanner.gui import icons, theme
from hvplanner.gui.actions import Actions
from hvplanner.gui.bottom import Bottom
from hvplanner.gui.charts.chartid import ChartId
from hvplanner.gui.documentbridge import DocumentBridge
from hvplanner.gui.editcommands import EditCommands
from hvplanner.gui.examples import examples
from hvplanner.gui.filecommands import FileCommands, document_name
from hvplanner.gui.filenotice import FileNotice
from hvplanner.gui.frontcommands import FrontCommands
from hvplanner.gui.groupcommands import GroupCommands
from hvplanner.gui.inspector.panel import Inspector
from hvplanner.gui.memory import Memory
from hvplanner.gui.notice import Notice
from hvplanner.gui.notifier import Notifier
from hvplanner.gui.outline import Outline
from hvplanner.gui.palette import CommandPalette
from hvplanner.gui.plancommands import PlanCommands
from hvplanner.gui.reportcommands import ReportCommands
from hvplanner.gui.selection import Selection
from hvplanner.gui.solvestatus import SolveStatus
from hvplanner.gui.startpage import StartPage
from hvplanner.gui.strip import Strip
from hvplanner.gui.taskbar import TaskBar
from hvplanner.gui.turns import Turns
from hvplanner.gui.unsavedwork import UnsavedWork
from hvplanner.gui.variantcommands import VariantCommands
from hvplanner.gui.viewcommands import ViewCommands
from hvplanner.gui.windowlayout import WindowLayout
from hvplanner.gui.workspace import Workspace
from hvplanner.language import tr
from hvplanner.model.ordering import slowest_drain

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from hvplanner.app.document import Document
    from hvplanner.app.settings import Settings
    from hvplanner.gui.tables.panel import TablePanel
    from hvplanner.model.evaluation import Evaluation, Place

_SIZE = QSize(1440, 900)
_OUTLINE_WIDTH = 28 * theme.GRID
_INSPECTOR_WIDTH = 43 * theme.GRID
_NARROWEST_OUTLINE = 13 * theme.GRID
_NARROWEST_INSPECTOR = 24 * theme.GRID
_UPPER, _LOWER = 440, 380
_MESSAGE_MS = 8000
_TOOLS = (
    ("file.new_design", False),
    ("file.open_design", False),
    ("file.save", False),
    None,
    ("edit.undo", False),
    ("edit.redo", False),
    None,
    ("plan.solve", True),
    ("plan.stop", True),
)
"""Commands of the tool bar, and whether their titles stand beside their icons."""
_DECISIONS = ("plan.accept_plan", "plan.discard_plan")


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
        self._unsaved = UnsavedWork(self.bridge, self.memory, self)
        self._file_notice = FileNotice(self.bridge, self._files.work, self._notice, self)
        self.reports = ReportCommands(self.bridge, self.memory, self)
        self._notifier = Notifier(self.memory, self)
        self._task_bar = TaskBar(self)
        self._connect()
        self._furnish()
        self.resize(_SIZE.boundedTo(self.screen().availableSize()))
        self._layout.restore(settings)
        self.show_start()

    def _furnish(self) -> None:
        """Make all that has words on it, and what acts on that."""
        self._make_zones()
        self._edits = EditCommands(self.document, self.workspace, self.table_in_front, self)
        self._groups = GroupCommands(
            self.document, self.selection, self.table_in_front, self._question, self
        )
        self._alternatives = VariantCommands(self.document, self.selection, self)
        self._plans = PlanCommands(self.bridge, self.selection, self.bottom, self.memory, self)
        self._fronts = FrontCommands(self.bridge, self.bottom, self.memory, self)
        panels = {"outline": self.outline, "inspector": self.inspector, "bottom": self.bottom}
        self._views = ViewCommands(self.memory, panels, self._upper, self.bottom, self)
        self._layout = WindowLayout(self, self._upper, self._desk, panels)
        self._made_anew = (
            self._edits,
            self._groups,
            self._alternatives,
            self._plans,
            self._fronts,
            self._views,
        )
        self._handlers: tuple[Any, ...] = (self._files, self.reports, *self._made_anew)
        self.actions_table = Actions(self._handler, self)
        self.actions_table.fill(self.menuBar())
        self._make_tool_bar()
        self._make_status_line()
        self._connect_furniture()

    @Slot()
    def refurnish(self) -> None:
        """Begin anew with what is shown, in another language; what is known and done stays."""
        settings = self._layout.kept_in(self.memory.settings)
        place, tab = self.selection.place, self.bottom.tab_in_front
        sheets = [each for each in self.findChildren(QDialog) if each.isVisible()]
        for sheet in sheets:
            sheet.close()
        for tool_bar in self.findChildren(QToolBar):
            self.removeToolBar(tool_bar)
            tool_bar.deleteLater()
        self.actions_table.clear()
        for part in (self.actions_table, *self._made_anew):
            part.deleteLater()
        self.setStatusBar(QStatusBar())
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
        self._progress.setText("")
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
        self._progress.setText("")
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
        if not self._is_open:
            return None
        from hvplanner.gui.tables.panel import TablePanel

        focus = QApplication.focusWidget()
        inside = focus
        while inside is not None:
            if isinstance(inside, TablePanel):
                return inside
            if inside is self.inspector:
                return None
            inside = inside.parentWidget()
        return self.workspace.table

    @Slot(str)
    def show_message(self, text: str) -> None:
        """Say something in the status line for a while."""
        self.statusBar().showMessage(text, _MESSAGE_MS)

    @Slot()
    def show_palette(self) -> None:
        """Offer every command that can be given now, to be found by its name."""
        self.update_context()
        CommandPalette(self.actions_table, self).open()

    @Slot()
    def update_context(self) -> None:
        """Let the commands that make sense now be given, and no others."""
        document, bridge = self.document, self.bridge
        table = self.table_in_front()
        evaluation = bridge.evaluation
        true_now = {
            "design_open": self._is_open,
            "can_undo": document.undo_label is not None,
            "can_redo": document.redo_label is not None,
            "table_in_front": table is not None,
            "has_selection": table is not None and table.has_selection(),
            "can_paste": table is not None and _clipboard_has_text(),
            "can_expand": self._groups.can_expand(),
            "can_fold": self._groups.can_fold(),
            "has_variants": bool(document.design.variants),
            "solving": bridge.is_searching,
            "not_solving": not bridge.is_searching,
            "has_plan": document.design.plan is not None,
            "has_candidate": bridge.candidate is not None,
            "has_findings": bool(evaluation and evaluation.findings),
            "chart_in_front": self._is_open and self.bottom.chart_in_front is not None,
            "has_drain": slowest_drain(evaluation) is not None,
            "theme_system": self.memory.settings.theme == "system",
            "theme_light": self.memory.settings.theme == "light",
            "theme_dark": self.memory.settings.theme == "dark",
            "outline_shown": not self.outline.isHidden(),
            "inspector_shown": not self.inspector.isHidden(),
            "charts_shown": not self.bottom.isHidden(),
            "charts_alone": self._upper.isHidden(),
        }
        self.actions_table.update_context(frozenset(name for name in true_now if true_now[name]))
        is_stale = evaluation is not None and evaluation.plan_is_stale
        self.actions_table["plan.solve"].setIconText(
            f" {tr('Solve again') if is_stale else tr('Solve')}"
        )
        self._decisions.setVisible(true_now["has_candidate"])
        self._variants.setEnabled(self._is_open)
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
            self.outline.show_design(self.bridge.shown_design)
            self.workspace.refresh()
            self.inspector.refresh()
        self.update_context()

    @Slot(object)
    def _on_evaluated(self, evaluation: Evaluation) -> None:
        if self._is_open:
            self._show_evaluation(evaluation)

    def _show_evaluation(self, evaluation: Evaluation | None) -> None:
        design = self.bridge.shown_design
        self.outline.show_design(design)
        self.strip.show_evaluation(evaluation, design)
        self.bottom.show_evaluation(evaluation, design)
        self.outline.show_findings(evaluation.findings if evaluation else ())
        self.workspace.show_evaluation(evaluation)
        self.inspector.show_evaluation(evaluation, design)
        self.update_context()

    @Slot()
    def _on_busy(self) -> None:
        if self.bridge.is_searching:
            self._state.setText(
                tr("Solving") if self.bridge.is_solving else tr("Computing the front")
            )
        else:
            self._state.setText(tr("Judging") if self.bridge.is_judging and self._is_open else "")
        self.update_context()

    @Slot(object)
    def _go(self, target: Place | ChartId) -> None:
        """Go where the strip, a chart or a finding leads: to a chart or to a place."""
        if isinstance(target, ChartId):
            self.bottom.setVisible(True)
            self.bottom.show_chart(target)
        else:
            self.selection.select(target)

    def _handler(self, name: str) -> Any:
        return next(getattr(each, name) for each in self._handlers if hasattr(each, name))

    # --- parts --------------------------------------------------------------------------------

    def _make_zones(self) -> None:
        self._start = StartPage()
        self.outline = Outline(self.selection)
        self.workspace = Workspace(self.bridge, self.selection)
        self.inspector = Inspector(self.document, self.selection)
        self.strip = Strip()
        self.bottom = Bottom(self.bridge.front)
        self.outline.setMinimumWidth(_NARROWEST_OUTLINE)
        self.inspector.setMinimumWidth(_NARROWEST_INSPECTOR)
        self._upper = QSplitter(Qt.Orientation.Horizontal)
        for part in (self.outline, self.workspace, self.inspector):
            self._upper.addWidget(part)
        width = _SIZE.width() - _OUTLINE_WIDTH - _INSPECTOR_WIDTH
        self._upper.setSizes([_OUTLINE_WIDTH, width, _INSPECTOR_WIDTH])
        self._upper.setStretchFactor(1, 1)
        lower = QWidget()
        column = QVBoxLayout(lower)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addWidget(self.bottom, 1)
        self._desk = QSplitter(Qt.Orientation.Vertical)
        self._desk.addWidget(self._upper)
        self._desk.addWidget(lower)
        self._desk.setSizes([_UPPER, _LOWER])
        self._desk.setStretchFactor(0, 1)
        for splitter in (self._upper, self._desk):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(1)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._start)
        self._pages.addWidget(self._desk)
        self._question = Notice()
        work = QWidget()
        column = QVBoxLayout(work)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._notice)
        column.addWidget(self._question)
        column.addWidget(self._pages, 1)
        self.setCentralWidget(work)

    def _make_tool_bar(self) -> None:
        bar = QToolBar(tr("Tools"))
        bar.setObjectName("tool-bar")
        bar.setMovable(False)
        bar.setIconSize(QSize(16, 16))
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        for tool in _TOOLS:
            if tool is None:
                bar.addSeparator()
            else:
                self._add_tool(bar, *tool)
            if tool == ("edit.redo", False):
                bar.addSeparator()
                bar.addWidget(self._variant_button())
        self._progress = QLabel()
        self._progress.setObjectName("solve-progress")
        self._progress.setFont(theme.figures_font())
        self._progress.setContentsMargins(theme.GRID, 0, theme.GRID, 0)
        bar.addWidget(self._progress)
        decisions = QToolBar()
        decisions.setIconSize(QSize(16, 16))
        decisions.setStyleSheet("QToolBar { border: none; padding: 0; }")
        for command in _DECISIONS:
            self._add_tool(decisions, command, True)
        self._decisions = bar.addWidget(decisions)
        spacer = QWidget()
        spacer.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addWidget(spacer)
        self._add_tool(bar, "file.export_pdf", True)
        self._add_tool(bar, "view.show_command_palette", False)
        self.addToolBar(bar)

    def _add_tool(self, bar: QToolBar, command: str, titled: bool) -> None:
        action = self.actions_table[command]
        bar.addAction(action)
        button = bar.widgetForAction(action)
        if isinstance(button, QToolButton):
            button.setAccessibleName(action.iconText().strip())
            if titled:
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

    def _variant_button(self) -> QToolButton:
        menu = QMenu(self)
        for command in ("keep", "edit", "use", "store", "remove", "compare"):
            name = "variants" if command == "compare" else "variant"
            menu.addAction(self.actions_table[f"design.{command}_{name}"])
        button = QToolButton()
        button.setObjectName("variant-button")
        button.setText(f" {tr('Variant')}")
        icons.set_icon(button, "variants")
        button.setToolTip(tr("Keep the design as a variant, or use another one"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(menu)
        self._variants = button
        return button

    def _make_status_line(self) -> None:
        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        self._state = QLabel()
        self._state.setObjectName("job-state")
        self._state.setProperty("muted", "true")
        self._state.setContentsMargins(theme.GRID, 0, theme.GRID, 0)
        bar.addPermanentWidget(self._state)
        status = SolveStatus(self.bridge, self.memory)
        bar.addPermanentWidget(status)
        status.ended.connect(self._notifier.search_ended)
        status.progressed.connect(self._task_bar.show_progress)

    def _connect(self) -> None:
        """Connect what stays as long as the window."""
        self.bridge.document_changed.connect(self._on_document)
        self.bridge.evaluated.connect(self._on_evaluated)
        self.bridge.busy_changed.connect(self._on_busy)
        for part in (self._file_notice, self._files, self.reports):
            part.message.connect(self.show_message)
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
        self.outline.activated_place.connect(self.workspace.show_place)
        for part in (self.workspace, self.inspector, *self._made_anew):
            part.message.connect(self.show_message)
        self.workspace.solve_wanted.connect(self._plans.solve)
        self.workspace.state_changed.connect(self.update_context)
        self.workspace.explanation_wanted.connect(self.actions_table["plan.explain"].trigger)
        self.workspace.variant_wanted.connect(self._alternatives.run)
        self.strip.activated.connect(self._go)
        self.bottom.place_wanted.connect(self._go)
        self.selection.changed.connect(self.bottom.show_place)
        self.bottom.front_changed.connect(self.update_context)
        self.bottom.stop_wanted.connect(self._plans.stop)
        self.bottom.order_wanted.connect(self._plans.find_order)
        self.bottom.repair_chosen.connect(self._plans.choose_repair)
        self.bottom.fix_wanted.connect(self._plans.fix)
        self._plans.progressed.connect(self._progress.setText)
        self._views.changed.connect(self.update_context)
        self._views.palette_wanted.connect(self.show_palette)
        self._views.language_changed.connect(self.refurnish)
        self._start.new_wanted.connect(self._files.new_design)
        self._start.open_wanted.connect(self._files.open_design)
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
        self.outline.retint()
        self.workspace.retint()
        self.inspector.show_evaluation(self.bridge.evaluation, self.bridge.shown_design)

    def _leave(self) -> None:
        self._is_leaving = True
        self.close()


def _clipboard_has_text() -> bool:
    # None where the clipboard belongs to nobody.
    data: QMimeData | None = QGuiApplication.clipboard().mimeData()
    return data is not None and (data.hasText() or data.hasHtml())

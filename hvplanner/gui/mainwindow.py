"""The main window: there at once with the start page, complete as soon as all else is loaded."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from hvplanner.gui import icons, theme
from hvplanner.gui.frame import CHOICES, Frame
from hvplanner.gui.memory import Memory
from hvplanner.gui.notice import Notice
from hvplanner.gui.turns import Turns
from hvplanner.gui.windowlayout import SIZE, hex_of, state_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QPaintEvent

    from hvplanner.app.document import Document
    from hvplanner.app.settings import Settings
    from hvplanner.gui.actions import Actions
    from hvplanner.gui.bottom import Bottom
    from hvplanner.gui.desk import Desk
    from hvplanner.gui.documentbridge import DocumentBridge
    from hvplanner.gui.inspector.panel import Inspector
    from hvplanner.gui.outline import Outline
    from hvplanner.gui.selection import Selection
    from hvplanner.gui.strip import Strip
    from hvplanner.gui.workbench import Workbench
    from hvplanner.gui.workspace import Workspace


class MainWindow(QMainWindow):
    """Shows the start page by itself. What a design is worked on with is its `bench`.

    A command that is given before the bench is there is carried out as soon as it is.
    """

    seen = Signal()
    """The window was painted for the first time."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("main-window")
        self.setWindowTitle("hvplanner")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self.memory = Memory(settings)
        self._bench: Workbench | None = None
        self._wishes: list[Callable[[], None]] = []
        self._notice = Notice()
        self._notice.setObjectName("file-notice")
        self._colours = theme.current()
        """Those that all is drawn in."""
        self._is_seen = False
        self._retinting = QTimer(self)
        self._retinting.setSingleShot(True)
        self._retinting.timeout.connect(self._retint)
        self._refurnishing = Turns(self)
        self.frame = self._make_frame()
        self.frame.install()
        self.frame.actions_table.update_context(frozenset())
        # PySide takes what `QWidget.screen` returns for the window's own, and frees it with that.
        self.resize(SIZE.boundedTo(QGuiApplication.primaryScreen().availableSize()))
        if settings.window_geometry:
            self.restoreGeometry(state_of(settings.window_geometry))

    # --- what designs are worked on with ------------------------------------------------------

    def complete(self, document: Document) -> None:
        """Make what a design is worked on with, and do what was asked for meanwhile."""
        from hvplanner.gui.workbench import Workbench

        self._bench = Workbench(self, self.frame, document, self.memory, self._notice)
        self._bench.language_changed.connect(self.refurnish)
        self.bench.show_start()
        wishes, self._wishes = self._wishes, []
        for wish in wishes:
            wish()

    @Slot()
    def refurnish(self) -> None:
        """Begin anew with what is shown, in another language; what is known and done stays.

        All is made in turns, beside what is shown, and then takes its place.
        """
        self._refurnishing.finish()
        self._refurnishing.take((self._make_anew,))

    @property
    def is_refurnishing(self) -> bool:
        """Tell whether what is shown is being made anew."""
        return self._refurnishing.is_busy

    def _make_anew(self) -> None:
        frame = self._make_frame()

        def furnish() -> None:
            desk = self.bench.make_desk(frame)
            self._refurnishing.take(
                (
                    *desk.steps_to_design(),
                    *desk.steps_to_evaluation(None),
                    partial(self._turn_over, frame, desk),
                )
            )

        self._refurnishing.take((frame.show_examples, furnish))

    def _turn_over(self, frame: Frame, desk: Desk) -> None:
        shown = self.bench.take_down()
        former, self.frame = self.frame, frame
        former.take_down()
        self.bench.furnish(frame, desk)
        self.bench.show_again(shown)
        # Last, so that nothing is laid out that is not to be seen.
        frame.install()
        # While nobody judges: Python is asked about each widget that goes, and would have to wait.
        self._refurnishing.take((former.deleteLater, self.bench.have_judged))

    def _make_frame(self) -> Frame:
        frame = Frame(self, self._handler, self.memory, self._notice)
        frame.show_start()
        return frame

    def _handler(self, name: str) -> Callable[..., Any]:
        """Return what carries out a command, or what lists its choices."""
        if name in CHOICES:
            return getattr(self.frame, name)
        return partial(self._wish, name) if self._bench is None else self._bench.handler(name)

    def _wish(self, name: str, *arguments: object) -> None:
        self._wishes.append(lambda: self.bench.handler(name)(*arguments))

    # --- what others use ----------------------------------------------------------------------

    def load(self, path: Path) -> None:
        """Open a file as soon as it is read; show all that is wrong with it where it cannot be."""
        self._handler("load")(path)

    @Slot(str)
    def show_message(self, text: str) -> None:
        """Say something in the status line for a while."""
        if self._bench is None:
            self._wishes.append(partial(self.show_message, text))
        else:
            self._bench.say(text)

    @property
    def bench(self) -> Workbench:
        """Return what a design is worked on with, once it is there."""
        assert self._bench is not None, "the window is not complete yet"
        return self._bench

    @property
    def actions_table(self) -> Actions:
        """Return the commands as actions."""
        return self.frame.actions_table

    @property
    def document(self) -> Document:
        """Return what is worked on."""
        return self.bench.document

    @property
    def bridge(self) -> DocumentBridge:
        """Return what tells of the document and its jobs."""
        return self.bench.bridge

    @property
    def selection(self) -> Selection:
        """Return which place of the design is selected."""
        return self.bench.selection

    @property
    def outline(self) -> Outline:
        """Return the tree at the left."""
        return self.bench.desk.outline

    @property
    def workspace(self) -> Workspace:
        """Return the tables in the middle."""
        return self.bench.desk.workspace

    @property
    def inspector(self) -> Inspector:
        """Return the fields at the right."""
        return self.bench.desk.inspector

    @property
    def strip(self) -> Strip:
        """Return the answers to the targets."""
        return self.bench.desk.strip

    @property
    def bottom(self) -> Bottom:
        """Return charts, findings and the solve."""
        return self.bench.desk.bottom

    @property
    def is_filing(self) -> bool:
        """Tell whether a file is being read or written, or what was read is not shown yet."""
        return self._bench is None or self._bench.is_filing

    # --- first show and last close ------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Tell when the window has been painted."""
        handled = super().event(event)
        if event.type() == QEvent.Type.UpdateRequest and self._bench is not None:
            self._bench.bridge.shown()
        return handled

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill in what the first sight does not need, as soon as it is painted."""
        super().paintEvent(event)
        if not self._is_seen:
            self._is_seen = True
            QTimer.singleShot(0, self, self._follow)

    @Slot()
    def _follow(self) -> None:
        self.frame.show_examples()
        self.seen.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the system's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            # Later, once and for all: Qt is going through the widgets just now.
            self._retinting.start()
        elif event.type() == QEvent.Type.ActivationChange and self._bench is not None:
            self._bench.look_at_file()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close once it is decided what becomes of unsaved changes."""
        if self._bench is not None and not self._bench.may_close():
            event.ignore()
            return
        self._refurnishing.forget()
        settings = replace(self.memory.settings, window_geometry=hex_of(self.saveGeometry()))
        self.memory.remember(settings if self._bench is None else self._bench.close(settings))
        event.accept()

    @Slot()
    def _retint(self) -> None:
        """Draw in the colours of the theme what the palette does not reach."""
        if self._colours is theme.current():
            return
        self._colours = theme.current()
        icons.retint(self)
        if self._bench is not None:
            self._bench.desk.retint()

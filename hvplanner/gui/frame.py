"""What stands around the work: menus, tool bar, start page. The first sight needs nothing else."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QFrame,
    QMainWindow,
    QMenuBar,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from hvplanner.gui.actions import Actions
from hvplanner.gui.examples import examples
from hvplanner.gui.notice import Notice
from hvplanner.gui.startpage import StartPage
from hvplanner.gui.toolbar import ToolBar
from hvplanner.language import tr

if TYPE_CHECKING:
    from hvplanner.gui.actions import Lookup
    from hvplanner.gui.memory import Memory


CHOICES = ("recent_files", "examples")
"""What a frame lists for commands that offer choices."""


class Frame(QWidget):
    """Made anew with another language; the desk is one of its pages."""

    def __init__(self, window: QMainWindow, lookup: Lookup, memory: Memory, notice: Notice) -> None:
        """`lookup` finds what carries out a command; the notice outlives the frame."""
        # In the window at once, unseen: to move there later would have all of it dressed again.
        super().__init__(window)
        self._window = window
        self._lookup = lookup
        self._memory = memory
        self._notice = notice
        self.actions_table = Actions(lookup, window)
        self._menus = QMenuBar()
        self.actions_table.fill(self._menus)
        self.tools = ToolBar(self.actions_table)
        self.question = Notice()
        self.start = StartPage()
        self.pages = QStackedWidget()
        self.pages.addWidget(self.start)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.question)
        self._column.addWidget(self.pages, 1)
        # On a screen that is too low for the desk it is scrolled.
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self.pages.addWidget(self._area)
        self._connect()

    def install(self) -> None:
        """Stand around the work from now on."""
        self._window.setMenuBar(self._menus)
        self._window.addToolBar(self.tools)
        self._column.insertWidget(0, self._notice)
        self.actions_table.install()
        self._window.setCentralWidget(self)

    def take_down(self) -> None:
        """Make room for another frame; this one is unseen from now on, and to be deleted."""
        self._window.removeToolBar(self.tools)
        self.tools.deleteLater()
        self.actions_table.clear()
        self.actions_table.deleteLater()
        self._notice.setParent(None)
        # As the central widget it would be deleted, with all in it, in the turn of the other's
        # first sight.
        if layout := self._window.layout():
            layout.removeWidget(self)
        self.hide()

    def take_in(self, desk: QWidget) -> None:
        """Have the desk among the pages."""
        self._area.setWidget(desk)

    def show_desk(self) -> None:
        """Show the desk as it is."""
        self.pages.setCurrentWidget(self._area)

    def show_start(self) -> None:
        """Show the start page."""
        self.start.show_recent([path for path, _ in self.recent_files()])
        self.pages.setCurrentWidget(self.start)
        self.tools.show_progress("")

    @Slot()
    def show_examples(self) -> None:
        """Offer the designs that come with the program, which takes a moment to read."""
        self.start.show_examples(examples())

    def name_commands(self, *, undo: str | None, redo: str | None, is_stale: bool) -> None:
        """Say what undo and redo would do, and whether a plan is there that fits no more."""
        self.actions_table["edit.undo"].setText(
            tr("Undo {step}", step=undo) if undo else tr("Undo")
        )
        self.actions_table["edit.redo"].setText(
            tr("Redo {step}", step=redo) if redo else tr("Redo")
        )
        solve = tr("Solve again") if is_stale else tr("Solve")
        self.actions_table["plan.solve"].setIconText(f" {solve}")

    def recent_files(self) -> list[tuple[Path, str]]:
        """List the files that were open before."""
        return [(Path(each), each) for each in self._memory.settings.recent_files]

    def examples(self) -> list[tuple[Path, str]]:
        """List the designs that come with the program."""
        return [(each.path, each.name) for each in examples()]

    def _connect(self) -> None:
        for signal, command in (
            (self.start.new_wanted, "file.new_design"),
            (self.start.open_wanted, "file.open_design"),
            (self.start.import_wanted, "file.import_files"),
        ):
            signal.connect(self.actions_table[command].trigger)
        self.start.file_wanted.connect(self._on_file)
        self.start.example_wanted.connect(self._on_example)

    @Slot(object)
    def _on_file(self, path: Path) -> None:
        self._lookup("open_recent")(path)

    @Slot(object)
    def _on_example(self, path: Path) -> None:
        self._lookup("open_example")(path)

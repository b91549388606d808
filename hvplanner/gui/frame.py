"""What stands around the work: menus, tool bar, start page. The first sight needs nothing else."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QMainWindow, QMenuBar, QStackedWidget, QVBoxLayout, QWidget

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
    """Made anew with another language; what is worked on with is put into its pages."""

    def __init__(self, window: QMainWindow, lookup: Lookup, memory: Memory, notice: Notice) -> None:
        """`lookup` finds what carries out a command; the notice outlives the frame."""
        super().__init__()
        self._window = window
        self._lookup = lookup
        self._memory = memory
        self._notice = notice
        self.actions_table = Actions(lookup, window)
        menus = QMenuBar()
        self.actions_table.fill(menus)
        window.setMenuBar(menus)
        self.tools = ToolBar(self.actions_table)
        window.addToolBar(self.tools)
        self.question = Notice()
        self.start = StartPage()
        self.pages = QStackedWidget()
        self.pages.addWidget(self.start)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (notice, self.question):
            column.addWidget(part)
        column.addWidget(self.pages, 1)
        window.setCentralWidget(self)
        self._connect()

    def take_down(self) -> None:
        """Make room for another frame."""
        self._window.removeToolBar(self.tools)
        self.tools.deleteLater()
        self.actions_table.clear()
        self.actions_table.deleteLater()
        self._notice.setParent(None)

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

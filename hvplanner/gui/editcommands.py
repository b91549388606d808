"""What the Edit menu does: to the table in front."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from hvplanner.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from hvplanner.app.document import Document
    from hvplanner.gui.tables.panel import TablePanel
    from hvplanner.gui.workspace import Workspace


class EditCommands(QObject):
    """Handles the commands that change rows."""

    message = Signal(str)
    """What was done or could not be done, for the status line."""

    def __init__(
        self,
        document: Document,
        workspace: Workspace,
        table_in_front: Callable[[], TablePanel | None],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._document = document
        self._workspace = workspace
        self._table_in_front = table_in_front

    @property
    def _table(self) -> TablePanel | None:
        return self._table_in_front()

    @Slot()
    def undo(self) -> None:
        """Take back the last change."""
        label = self._document.undo_label
        self._document.undo()
        self.message.emit(tr("Undone: {label}", label=label))

    @Slot()
    def redo(self) -> None:
        """Do again what was undone last."""
        label = self._document.redo_label
        self._document.redo()
        self.message.emit(tr("Done again: {label}", label=label))

    @Slot()
    def cut(self) -> None:
        """Copy rows and delete them."""
        if table := self._table:
            table.cut()

    @Slot()
    def copy(self) -> None:
        """Copy the selected cells."""
        if table := self._table:
            table.copy()

    @Slot()
    def paste(self) -> None:
        """Fill cells from the clipboard."""
        if table := self._table:
            table.paste()

    @Slot()
    def add_row(self) -> None:
        """Add a row."""
        if table := self._table:
            table.add_row()

    @Slot()
    def duplicate(self) -> None:
        """Copy the selected rows."""
        if table := self._table:
            table.duplicate()

    @Slot()
    def fill_down(self) -> None:
        """Give the selected cells what stands in the topmost."""
        if table := self._table:
            table.fill_down()

    @Slot()
    def delete(self) -> None:
        """Delete the selected rows."""
        if table := self._table:
            table.delete()

    @Slot()
    def move_up(self) -> None:
        """Move the selected rows up."""
        if table := self._table:
            table.move_up()

    @Slot()
    def move_down(self) -> None:
        """Move the selected rows down."""
        if table := self._table:
            table.move_down()

    @Slot()
    def select_all(self) -> None:
        """Select all rows."""
        if table := self._table:
            table.select_all()

    @Slot()
    def find(self) -> None:
        """Go to the line that says which rows are shown."""
        if table := self._workspace.table:
            table.find_rows()

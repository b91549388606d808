"""The numbers beside the rows, by which rows are dragged to another place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHeaderView

from hvplanner.gui import theme
from hvplanner.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


class RowHeader(QHeaderView):
    """Says where a row was dragged; what it shows is up to the model alone."""

    row_moved = Signal(int, int)
    """From which shown row to which."""

    def __init__(self, highest: Callable[[], int], parent: QWidget) -> None:
        """Make the header of a table whose rows have numbers up to the `highest`."""
        super().__init__(Qt.Orientation.Vertical, parent)
        self._highest = highest
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setDefaultSectionSize(theme.ROW_HEIGHT)
        self.setMinimumWidth(theme.ROW_HEIGHT)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSectionsClickable(True)
        self.setHighlightSections(True)
        self.setSectionsMovable(True)
        self.setToolTip(tr("Drag a row to another place (Alt+Up and Alt+Down move it as well)"))
        self._is_turned_back = False
        self.sectionMoved.connect(self._on_moved)

    def sizeHint(self) -> QSize:
        """Return the room for the highest number; Qt would ask hundreds of rows for theirs."""
        if not self.count():
            return super().sizeHint()
        first = str(self.model().headerData(0, self.orientation()) or "")
        width = self.fontMetrics().horizontalAdvance
        more = width("0" * len(str(self._highest()))) - width(first)
        return self.sectionSizeFromContents(0) + QSize(max(0, more), 0)

    @Slot(int, int, int)
    def _on_moved(self, _section: int, row: int, to: int) -> None:
        """Take the header's own reordering back: rows stand in the order of the design."""
        if self._is_turned_back:
            return
        self._is_turned_back = True
        self.moveSection(to, row)
        self._is_turned_back = False
        self.row_moved.emit(row, to)

"""The sheet of all shortcuts, made from the table of commands, to be searched."""

from __future__ import annotations

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from hvplanner.app.commands import COMMANDS
from hvplanner.gui import theme
from hvplanner.gui.dialogs.sheets import Sheet

IN_TABLES = (
    ("Return, F2", "In tables", "Edit the cell", "Return takes what was typed, Esc gives it up."),
    ("Tab", "In tables", "Next cell", "Take what was typed and go on; Shift+Tab goes back."),
    ("Space", "In tables", "Tick", "Tick what is yes or no."),
)
"""Keys that are no commands."""


def rows() -> list[tuple[str, str, str, str]]:
    """Return keys, menu, title and explanation of every command with a shortcut."""
    native = QKeySequence.SequenceFormat.NativeText
    listed = [
        (
            QKeySequence(each.shortcut).toString(native),
            ", ".join(each.menu),
            each.title.rstrip("…"),
            each.tooltip,
        )
        for each in COMMANDS
        if each.shortcut
    ]
    return [*listed, *IN_TABLES]


class ShortcutSheet(Sheet):
    """Every command that has a shortcut; typing leaves those that hold all words."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, "shortcut-sheet", "Keyboard shortcuts")
        self.resize(QSize(92 * theme.GRID, 70 * theme.GRID))
        self._rows = rows()
        self._line = QLineEdit()
        self._line.setObjectName("shortcut-filter")
        self._line.setAccessibleName("Search the shortcuts")
        self._line.setPlaceholderText("Search by key, menu or what it does")
        self._line.setClearButtonEnabled(True)
        self._line.textChanged.connect(self._show_matching)
        self._table = self.make_table(("Keys", "Menu", "Command", "What it does"), self._rows, 3)
        self._table.setAccessibleName("Shortcuts")
        self._table.setWordWrap(False)
        self._nothing = QLabel("No shortcut matches. The command palette finds every command.")
        self._nothing.setProperty("muted", "true")
        self._nothing.hide()
        for part in (self._line, self._nothing, self._table):
            self.column.addWidget(part)
        self.column.setStretchFactor(self._table, 1)
        self.finish()
        self._line.setFocus()

    @Slot(str)
    def _show_matching(self, text: str) -> None:
        words = text.casefold().split()
        for row, cells in enumerate(self._rows):
            key = " ".join(cells).casefold()
            self._table.setRowHidden(row, not all(word in key for word in words))
        hidden = sum(map(self._table.isRowHidden, range(len(self._rows))))
        self._nothing.setVisible(hidden == len(self._rows))

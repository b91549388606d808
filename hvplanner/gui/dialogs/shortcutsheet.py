"""The sheet of all shortcuts, made from the table of commands, to be searched."""

from __future__ import annotations

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from hvplanner.app.commands import COMMANDS
from hvplanner.gui import theme
from hvplanner.gui.dialogs.sheets import Sheet
from hvplanner.language import mark, tr, translated

IN_TABLES = (
    (
        mark("Return, F2"),
        mark("In tables"),
        mark("Edit the cell"),
        mark("Return takes what was typed, Esc gives it up."),
    ),
    (
        mark("Tab"),
        mark("In tables"),
        mark("Next cell"),
        mark("Take what was typed and go on; Shift+Tab goes back."),
    ),
    (
        mark("Ctrl+Tab"),
        mark("In tables"),
        mark("Leave the table"),
        mark("As Tab does behind the last cell; Ctrl+Shift+Tab goes back."),
    ),
    (mark("Space"), mark("In tables"), mark("Tick"), mark("Tick what is yes or no.")),
)
"""Keys that are no commands."""


def rows() -> list[tuple[str, ...]]:
    """Return keys, menu, title and explanation of every command with a shortcut."""
    native = QKeySequence.SequenceFormat.NativeText
    listed: list[tuple[str, ...]] = [
        (
            QKeySequence(each.shortcut).toString(native),
            ", ".join(map(translated, each.menu)),
            translated(each.title).rstrip(" …"),
            translated(each.tooltip),
        )
        for each in COMMANDS
        if each.shortcut
    ]
    return [*listed, *(tuple(map(translated, row)) for row in IN_TABLES)]


class ShortcutSheet(Sheet):
    """Every command that has a shortcut; typing leaves those that hold all words."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, "shortcut-sheet", tr("Keyboard shortcuts"))
        self.resize(QSize(92 * theme.GRID, 70 * theme.GRID))
        self._rows = rows()
        self._line = QLineEdit()
        self._line.setObjectName("shortcut-filter")
        self._line.setAccessibleName(tr("Search the shortcuts"))
        self._line.setPlaceholderText(tr("Search by key, menu or what it does"))
        self._line.setClearButtonEnabled(True)
        self._line.textChanged.connect(self._show_matching)
        self._table = self.make_table(
            (tr("Keys"), tr("Menu"), tr("Command"), tr("What it does")), self._rows, 3
        )
        self._table.setAccessibleName(tr("Shortcuts"))
        self._nothing = QLabel(tr("No shortcut matches. The command palette finds every command."))
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

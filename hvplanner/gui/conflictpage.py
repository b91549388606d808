"""Why no plan can be: the targets and limits that clash, and the changes that end it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from hvplanner.gui import icons, theme
from hvplanner.gui.theme import GRID
from hvplanner.report.text import clean

if TYPE_CHECKING:
    from hvplanner.model.solving import SolveResult


class ConflictPage(QScrollArea):
    """Lists clashes, each leading to its place, and repairs, each made by its button."""

    place_wanted = Signal(object)
    """The `Place` of a clash."""
    repair_chosen = Signal(object)
    """The `Repair` that is to be made."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inner = QWidget()
        inner.setProperty("ground", "surface")
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        self._column.setSpacing(GRID // 2)
        self.setWidgetResizable(True)
        self.setWidget(inner)

    def show_result(self, result: SolveResult) -> None:
        """Show what a solve that found no plan says."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        if result.clashes:
            self._add_heading("These cannot hold together")
            for clash in result.clashes:
                self._add_choice("clash", "finding", clash.text, clash.place, self.place_wanted)
            self._column.addSpacing(GRID)
        if result.repairs:
            self._add_heading("Any one of these changes makes a plan possible")
            for repair in result.repairs:
                self._add_choice("repair", "accept", repair.text, repair, self.repair_chosen)
        elif not result.clashes:
            self._column.addWidget(QLabel("No cause was found in the time that was given."))
        self._column.addStretch(1)

    def _add_heading(self, text: str) -> None:
        label = QLabel(text)
        label.setFont(theme.strong_font())
        self._column.addWidget(label)

    def _add_choice(self, name: str, icon: str, text: str, value: object, taker: object) -> None:
        # Names can hold anything; an ampersand in one is no mnemonic.
        button = QPushButton(clean(text).replace("&", "&&"))
        button.setObjectName(name)
        icons.set_icon(button, icon)
        choice = _Choice(value, button)
        button.clicked.connect(choice.take)
        choice.taken.connect(taker)
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)


class _Choice(QObject):
    """Hands on what a button stands for."""

    taken = Signal(object)

    def __init__(self, value: object, button: QPushButton) -> None:
        super().__init__(button)
        self._value = value

    @Slot()
    def take(self) -> None:
        self.taken.emit(self._value)

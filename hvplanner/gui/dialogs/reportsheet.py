"""What a report shall hold: a box to tick for every chapter, as it was left the last time."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QGridLayout

from hvplanner.gui import theme
from hvplanner.gui.dialogs.sheets import Sheet
from hvplanner.language import tr, translated
from hvplanner.report.chapters import CHAPTERS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from hvplanner.gui.memory import Memory

_COLUMNS = 2


class ReportSheet(Sheet):
    """Is accepted once at least one chapter is chosen; the choice is remembered."""

    def __init__(self, window: QWidget, memory: Memory) -> None:
        super().__init__(window, "report-sheet", tr("Export PDF"))
        self.setMinimumSize(QSize(52 * theme.GRID, 0))
        self._memory = memory
        self.add_text(tr("Sections of the report"))
        self._boxes = {name: QCheckBox(translated(title)) for name, title in CHAPTERS.items()}
        left_out = memory.settings.report_without
        # In one column they would be higher than a small screen.
        grid = QGridLayout()
        rows = -(-len(self._boxes) // _COLUMNS)
        for number, (name, box) in enumerate(self._boxes.items()):
            box.setObjectName(f"chapter-{name}")
            box.setChecked(name not in left_out)
            box.clicked.connect(self._show)
            grid.addWidget(box, number % rows, number // rows)
        self.column.addLayout(grid)
        self.add_text(
            tr("The cover is always there. A section with nothing to show is left out."), muted=True
        )
        every = self.buttons.addButton(tr("Choose all"), QDialogButtonBox.ButtonRole.ResetRole)
        every.setObjectName("choose-all")
        every.clicked.connect(self._choose_all)
        self._go_on = self.buttons.addButton(
            tr("Choose file…"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._go_on.setObjectName("choose-file")
        self.buttons.accepted.connect(self.accept)
        self._show()
        self.finish()
        self._go_on.setDefault(True)

    def accept(self) -> None:
        """Remember the choice and go on."""
        left_out = tuple(name for name, box in self._boxes.items() if not box.isChecked())
        settings = replace(self._memory.settings, report_without=left_out)
        self._memory.remember(settings)
        super().accept()

    @Slot()
    def _choose_all(self) -> None:
        for box in self._boxes.values():
            box.setChecked(True)
        self._show()

    @Slot()
    def _show(self) -> None:
        is_possible = any(box.isChecked() for box in self._boxes.values())
        self._go_on.setEnabled(is_possible)
        self._go_on.setToolTip("" if is_possible else tr("Tick at least one section."))

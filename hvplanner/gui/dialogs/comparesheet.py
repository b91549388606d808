"""The design beside what its file holds now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from hvplanner.gui import theme
from hvplanner.gui.dialogs.sheets import Sheet
from hvplanner.language import tr
from hvplanner.model.fileproblem import inert, shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hvplanner.report.declared import Difference

_MOST = 1000
"""Rows that are shown; who has more does not read them one by one."""


class CompareSheet(Sheet):
    """Lists where the two differ, and lets the user decide for one of them."""

    reload_wanted = Signal()
    keep_wanted = Signal()

    def __init__(self, window: QWidget, name: str, found: Sequence[Difference]) -> None:
        super().__init__(window, "compare-sheet", tr("Compare with the file"))
        self.resize(QSize(104 * theme.GRID, 60 * theme.GRID))
        name = inert(name)
        if len(found) > _MOST:
            self.add_text(
                tr(
                    "“{name}” differs in {count} values; these are the first {most}.",
                    name=name,
                    count=len(found),
                    most=_MOST,
                )
            )
        elif found:
            self.add_text(tr("“{name}” differs from the design that is open here:", name=name))
        else:
            self.add_text(
                tr(
                    "“{name}” holds the same design as is open here, written differently.",
                    name=name,
                )
            )
        rows = [
            tuple(inert(shown(text)) for text in (" · ".join(each.path), *each.texts))
            for each in found[:_MOST]
        ]
        table = self.make_table((tr("Where"), tr("Yours"), tr("In the file")), rows, 0)
        table.setAccessibleName(tr("Differences"))
        for column in (1, 2):
            table.setColumnWidth(column, min(table.columnWidth(column), 34 * theme.GRID))
        self.column.addWidget(table, 1)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self._reload = self.buttons.addButton(tr("Reload"), role)
        self._reload.setObjectName("compare-reload")
        self._reload.setToolTip(tr("Take what the file holds; undo brings yours back"))
        self._keep = self.buttons.addButton(tr("Keep mine"), role)
        self._keep.setObjectName("compare-keep")
        self._keep.setToolTip(tr("Go on with yours; saving writes it over the file"))
        self._reload.clicked.connect(self._on_reload)
        self._keep.clicked.connect(self._on_keep)
        self.finish()

    @Slot()
    def _on_reload(self) -> None:
        self.accept()
        self.reload_wanted.emit()

    @Slot()
    def _on_keep(self) -> None:
        self.accept()
        self.keep_wanted.emit()

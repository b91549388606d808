"""What an inventory says of SR-IOV: of VMs, hosts and ports, and beside what is planned."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

from hvplanner.gui import readinessdata, theme
from hvplanner.gui.dialogs.sheets import Sheet
from hvplanner.language import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from hvplanner.gui.readinessdata import Found


class ReadinessSheet(Sheet):
    """Shows each table behind a tab."""

    def __init__(self, window: QWidget, found: Found) -> None:
        super().__init__(window, "readiness-sheet", tr("SR-IOV readiness"))
        self.resize(QSize(144 * theme.GRID, 72 * theme.GRID))
        self.add_text(readinessdata.summary(found))
        self.add_tables(
            "readiness-tabs",
            [
                (table.title, table.heads, table.rows, table.stretch)
                for table in readinessdata.tables(found)
            ],
        )
        self.finish()

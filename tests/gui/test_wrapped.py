"""Tables to read show their texts whole, and take no more lines for it than that needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from hvplanner.gui import theme
from hvplanner.gui.dialogs.sheets import Sheet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize("widest", ["BR-HV3", "Get-VMHost", "Get-VMMigrationNetwork", "a b c d"])
def test_the_longest_text_of_a_column_that_fits_it_takes_one_line(
    qapp: QApplication, qtbot: QtBot, widest: str
) -> None:
    theme.apply(qapp, "light")
    table = Sheet.make_table(("Where", "What"), [(widest, "short"), ("x", "short")], 1)
    qtbot.addWidget(table)
    table.show()
    assert table.rowHeight(0) == table.rowHeight(1) == theme.ROW_HEIGHT


def test_a_text_without_room_for_it_takes_as_many_lines_as_it_needs(
    qapp: QApplication, qtbot: QtBot
) -> None:
    theme.apply(qapp, "light")
    table = Sheet.make_table(("Where", "What"), [("x", "many words " * 60)], 1)
    qtbot.addWidget(table)
    table.resize(400, 600)
    table.show()
    table.resizeRowsToContents()
    lines = table.rowHeight(0) // table.fontMetrics().height()
    needed = table.fontMetrics().horizontalAdvance("many words " * 60)
    assert lines * table.columnWidth(1) >= needed

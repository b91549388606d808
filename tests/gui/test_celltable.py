"""A table of cells: quick to paint while others work, and in the colours of the theme."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from hvplanner.gui import theme
from hvplanner.gui.charts.cells import Cell, Column, Row, Sheet
from hvplanner.gui.charts.celltable import CellModel, CellTable

if TYPE_CHECKING:
    from hvplanner.app.settings import ThemeChoice

TONES = ("plain", "good", "violated", "attention", "muted", "strong")
SHEET = Sheet(
    (Column("What"), Column("How many", is_number=True)),
    tuple(Row((Cell(tone, tone), Cell("12", tone)), key=tone) for tone in TONES),
)


@pytest.fixture
def table(qtbot) -> CellTable:
    widget = CellTable("cells")
    qtbot.addWidget(widget)
    widget.resize(600, 300)
    widget.show_sheet(SHEET)
    widget.show()
    return widget


def test_to_paint_a_cell_it_is_looked_at_once(table, monkeypatch) -> None:
    looked: Counter[tuple[int, int]] = Counter()
    asked: list[int] = []
    look, data = CellModel.look, CellModel.data

    def counting(self, index):
        looked[index.row(), index.column()] += 1
        return look(self, index)

    def telling(self, index, role=Qt.ItemDataRole.DisplayRole):
        asked.append(role)
        return data(self, index, role)

    monkeypatch.setattr(CellModel, "look", counting)
    monkeypatch.setattr(CellModel, "data", telling)
    table.grab()
    assert looked == {(row, column): 1 for row in range(len(TONES)) for column in range(2)}
    assert not asked


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_cells_have_the_colours_of_the_theme(table, qapp, choice: ThemeChoice) -> None:
    theme.apply(qapp, choice)
    table.grab()
    shown = {
        row.key: table.cells.index(number, 0).data(Qt.ItemDataRole.ForegroundRole).name()
        for number, row in enumerate(SHEET.rows)
    }
    colours = theme.current()
    assert shown == {
        **dict.fromkeys(TONES, colours.text.lower()),
        "good": colours.good.lower(),
        "violated": colours.violated.lower(),
        "muted": colours.muted.lower(),
    }
    qapp.setStyleSheet("")


def test_what_is_painted_is_what_the_roles_say(table) -> None:
    model = table.cells
    for row, tone in enumerate(TONES):
        for column in range(2):
            index = model.index(row, column)
            look = model.look(index)
            assert index.data() == look.text
            assert index.data(Qt.ItemDataRole.FontRole) == look.font
            assert bool(look.sign) == (column == 0 and tone in ("good", "violated", "attention"))
    assert model.index(TONES.index("violated"), 1).data() == "✗ 12"

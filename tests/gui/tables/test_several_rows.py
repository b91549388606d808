"""Values for several rows at once: typed, chosen, ticked, filled down; each is one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtWidgets import QComboBox

from tests.builders import group, tiny_design
from tests.gui.tables.test_panel import commit, editor, go, shown

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from hvplanner.app.document import Document
    from hvplanner.gui.mainwindow import MainWindow
    from hvplanner.gui.tables.panel import TablePanel


@pytest.fixture
def panel(qtbot: QtBot, document: Document) -> TablePanel:
    """Return the shown table of three VM groups: a with 1 VM, b with 2, c with 3."""
    groups = tuple(group(name, count=number) for number, name in enumerate("abc", 1))
    document.new(tiny_design(vm_groups=groups))
    return shown(qtbot, document, "vm_groups")


def column(panel: TablePanel, field: str) -> int:
    return [".".join(each.path) for each in panel.model.columns].index(field)


def select(panel: TablePanel, first: str, last: str, rows: range) -> None:
    """Select a block of cells, its first one being current."""
    left, right = column(panel, first), column(panel, last)
    model, chosen = panel.model, panel.view.selectionModel()
    block = QItemSelection(model.index(rows[0], left), model.index(rows[-1], right))
    flags = QItemSelectionModel.SelectionFlag
    chosen.setCurrentIndex(model.index(rows[0], left), flags.ClearAndSelect)
    chosen.select(block, flags.Select)


def type_in(qtbot: QtBot, panel: TablePanel, text: str) -> None:
    """Type over the current cell and press Return, as a person does: the first key opens it."""
    qtbot.keyClicks(panel.view, text[0])
    qtbot.keyClicks(editor(panel), text[1:])
    commit(qtbot, panel)


def counts(document: Document) -> list[int]:
    return [each.count for each in document.design.vm_groups]


def test_a_typed_value_goes_to_all_selected_cells_of_the_column_in_one_step(
    qtbot: QtBot, panel: TablePanel, document: Document
) -> None:
    go(panel, 0, "memory_mib")
    before = [each.memory_mib for each in document.design.vm_groups]
    qtbot.keyClick(panel.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    type_in(qtbot, panel, "1,5 TiB")
    now = [each.memory_mib for each in document.design.vm_groups]
    assert now == [1_572_864, 1_572_864, before[2]]
    assert document.undo_label == "change Memory of 2\xa0VM groups"
    document.undo()
    assert [each.memory_mib for each in document.design.vm_groups] == before


def test_a_value_typed_into_several_columns_goes_only_to_the_current_one(
    qtbot: QtBot, panel: TablePanel, document: Document
) -> None:
    memory = [each.memory_mib for each in document.design.vm_groups]
    select(panel, "count", "memory_mib", range(3))
    type_in(qtbot, panel, "7")
    assert counts(document) == [7, 7, 7]
    assert [each.memory_mib for each in document.design.vm_groups] == memory


def test_what_the_first_cell_has_already_still_goes_to_the_others(
    qtbot: QtBot, panel: TablePanel, document: Document
) -> None:
    select(panel, "count", "count", range(3))
    type_in(qtbot, panel, "1")
    assert counts(document) == [1, 1, 1]


def test_an_id_is_typed_into_one_row_only(
    qtbot: QtBot, panel: TablePanel, document: Document
) -> None:
    select(panel, "id", "id", range(3))
    type_in(qtbot, panel, "web")
    assert sorted(each.id for each in document.design.vm_groups) == ["b", "c", "web"]


def test_rows_that_a_filter_hides_are_not_changed(
    qtbot: QtBot, panel: TablePanel, document: Document
) -> None:
    panel.rows.set_cells([0, 2], ("name",), "shown")
    panel.find_rows()
    qtbot.keyClicks(panel.filter, "shown")
    select(panel, "count", "count", range(2))
    panel.view.setFocus()
    type_in(qtbot, panel, "9")
    assert counts(document) == [9, 2, 9]


def test_a_choice_goes_to_all_selected_rows(
    qtbot: QtBot, panel: TablePanel, document: Document
) -> None:
    select(panel, "priority", "priority", range(3))
    qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    [box] = panel.view.findChildren(QComboBox)
    qtbot.waitUntil(lambda: box.view().isVisible())
    qtbot.keyClick(box.view(), Qt.Key.Key_Up)
    qtbot.keyClick(box.view(), Qt.Key.Key_Return)
    assert [each.priority for each in document.design.vm_groups] == ["high"] * 3
    document.undo()
    assert [each.priority for each in document.design.vm_groups] == ["medium"] * 3


def test_a_list_that_is_only_looked_at_changes_no_row(
    qtbot: QtBot, panel: TablePanel, document: Document
) -> None:
    panel.rows.set_cells([0], ("priority",), "high")
    select(panel, "priority", "priority", range(3))
    before = document.design
    qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    [box] = panel.view.findChildren(QComboBox)
    qtbot.waitUntil(lambda: box.view().isVisible())
    box.hidePopup()
    panel.filter.setFocus()
    assert document.design is before


def test_space_ticks_a_flag_of_all_selected_rows(qtbot: QtBot, document: Document) -> None:
    panel = shown(qtbot, document, "networks")
    count = panel.model.rowCount()
    select(panel, "dedicated", "dedicated", range(count))
    qtbot.keyClick(panel.view, Qt.Key.Key_Space)
    assert [each.dedicated for each in document.design.networks] == [True] * count
    document.undo()
    assert not any(each.dedicated for each in document.design.networks)


def test_filling_down_copies_the_topmost_cells_in_one_step(
    panel: TablePanel, document: Document
) -> None:
    panel.rows.set_cells([0], ("memory_mib",), 65_536)
    select(panel, "count", "memory_mib", range(3))
    panel.fill_down()
    assert counts(document) == [1, 1, 1]
    assert {each.memory_mib for each in document.design.vm_groups} == {65_536}
    assert document.undo_label == "fill down 2\xa0VM groups"
    document.undo()
    assert counts(document) == [1, 2, 3]


def test_one_cell_is_filled_from_the_row_above(panel: TablePanel, document: Document) -> None:
    go(panel, 1, "count")
    panel.fill_down()
    assert counts(document) == [1, 1, 3]


def test_filling_down_goes_by_the_order_that_is_shown(
    panel: TablePanel, document: Document
) -> None:
    panel.view.sortByColumn(column(panel, "count"), Qt.SortOrder.DescendingOrder)
    select(panel, "count", "count", range(2))
    panel.fill_down()
    assert counts(document) == [1, 3, 3]


@pytest.mark.parametrize(("row", "field", "said"), [(0, "count", "no row above"), (1, "id", "id")])
def test_what_cannot_be_filled_is_said(
    qtbot: QtBot, panel: TablePanel, document: Document, row: int, field: str, said: str
) -> None:
    before = document.design
    go(panel, row, field)
    with qtbot.waitSignal(panel.message) as told:
        panel.fill_down()
    assert said in told.args[0]
    assert document.design is before


def test_the_key_for_filling_down_works_in_the_window(
    qtbot: QtBot, window: MainWindow, document: Document
) -> None:
    window.selection.select(("networks",))
    panel = window.bench.table_in_front()
    assert panel is not None
    before = [each.mtu for each in document.design.networks]
    panel.rows.set_cells([0], ("mtu",), 4096)
    select(panel, "mtu", "mtu", range(len(before)))
    window.activateWindow()
    panel.view.setFocus()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(panel.view, Qt.Key.Key_D, both)
    assert {each.mtu for each in document.design.networks} == {4096}


def test_an_editor_left_for_another_cell_changes_its_own_cell(
    qtbot: QtBot, panel: TablePanel, document: Document
) -> None:
    go(panel, 0, "count")
    qtbot.keyClicks(panel.view, "8")
    assert editor(panel).text() == "8"
    go(panel, 2, "count")
    assert counts(document) == [8, 2, 3]

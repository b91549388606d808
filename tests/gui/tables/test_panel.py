from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QPushButton

from hvplanner.gui.tables.columns import TABLES
from hvplanner.gui.tables.panel import TablePanel
from hvplanner.gui.tables.rows import Rows
from hvplanner.gui.validation import CheckedLineEdit
from tests.builders import changed, group, tiny_design

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from hvplanner.app.document import Document


@pytest.fixture
def panel(qtbot: QtBot, document: Document) -> TablePanel:
    """Return the shown table of VM groups: web with 4 VMs, and sql with 2."""
    document.new(tiny_design(vm_groups=(group("web", count=4), group("sql", count=2, gib=32))))
    return shown(qtbot, document, "vm_groups")


def shown(qtbot: QtBot, document: Document, section: str) -> TablePanel:
    record_type, fields = TABLES[section]
    made = TablePanel(Rows(document, (section,), record_type), fields)
    qtbot.addWidget(made)
    document.subscribe(made.refresh)
    made.resize(1200, 400)
    made.show()
    made.view.setFocus()
    return made


def go(panel: TablePanel, row: int, field: str) -> None:
    columns = [".".join(column.path) for column in panel.model.columns]
    panel.view.setCurrentIndex(panel.model.index(row, columns.index(field)))


def editor(panel: TablePanel) -> CheckedLineEdit:
    [found] = panel.view.findChildren(CheckedLineEdit, "cell-editor")
    return found


def has_editor(panel: TablePanel) -> bool:
    return bool(panel.view.findChildren(CheckedLineEdit, "cell-editor"))


def commit(qtbot: QtBot, panel: TablePanel) -> None:
    """Press Return in the editor; Qt takes it a moment later."""
    qtbot.keyClick(editor(panel), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not has_editor(panel))


def put_on_clipboard(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def test_typing_into_a_cell_and_return_changes_the_design(
    qtbot: QtBot, panel: TablePanel, document: Document
) -> None:
    go(panel, 0, "count")
    qtbot.keyClicks(panel.view, "9")
    qtbot.keyClicks(editor(panel), "6")
    commit(qtbot, panel)
    assert document.design.vm_groups[0].count == 96
    document.undo()
    assert document.design.vm_groups[0].count == 4


def test_return_opens_a_cell_with_its_whole_text_selected(
    qtbot: QtBot, panel: TablePanel, document: Document
) -> None:
    go(panel, 0, "memory_mib")
    qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert editor(panel).selectedText() == "8 GiB"
    qtbot.keyClicks(editor(panel), "1.5 TiB")
    commit(qtbot, panel)
    assert document.design.vm_groups[0].memory_mib == 1_572_864


def test_a_wrong_text_is_marked_while_typing_and_return_does_not_take_it(
    qtbot: QtBot, panel: TablePanel, document: Document
) -> None:
    before = document.design
    go(panel, 0, "memory_mib")
    qtbot.keyClicks(panel.view, "x")
    line = editor(panel)
    assert line.property("invalid") == "true"
    assert "not a quantity" in line.accessibleDescription()
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert has_editor(panel)
    assert document.design is before
    line.selectAll()
    qtbot.keyClicks(line, "2G")
    assert line.property("invalid") == "false"
    commit(qtbot, panel)
    assert document.design.vm_groups[0].memory_mib == 2048


def test_escape_gives_up_and_keeps_the_value(
    qtbot: QtBot, panel: TablePanel, document: Document
) -> None:
    before = document.design
    go(panel, 0, "count")
    qtbot.keyClicks(panel.view, "77")
    qtbot.keyClick(editor(panel), Qt.Key.Key_Escape)
    assert document.design is before


def test_leaving_a_wrong_text_keeps_the_value(
    qtbot: QtBot, panel: TablePanel, document: Document
) -> None:
    before = document.design
    go(panel, 0, "count")
    qtbot.keyClicks(panel.view, "many")
    go(panel, 1, "count")
    assert document.design is before


def test_space_ticks_a_flag(qtbot: QtBot, document: Document) -> None:
    panel = shown(qtbot, document, "networks")
    go(panel, 0, "dedicated")
    qtbot.keyClick(panel.view, Qt.Key.Key_Space)
    assert document.design.networks[0].dedicated


def test_a_choice_is_picked_from_a_list(
    qtbot: QtBot, panel: TablePanel, document: Document
) -> None:
    go(panel, 0, "priority")
    qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    [box] = panel.view.findChildren(QComboBox)
    labels = [box.itemText(at) for at in range(box.count())]
    assert labels == ["High", "Medium", "Low"]
    assert box.currentText() == "Medium"
    box.setCurrentIndex(0)
    box.activated.emit(0)
    assert document.design.vm_groups[0].priority == "high"


def test_a_reference_is_picked_from_what_there_is(qtbot: QtBot, document: Document) -> None:
    document.new(tiny_design())
    panel = shown(qtbot, document, "hosts")
    panel.add_row()
    go(panel, 0, "host_class")
    qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    [box] = panel.view.findChildren(QComboBox)
    assert [box.itemData(at) for at in range(box.count())] == ["node"]
    box.hidePopup()


def test_a_row_is_added_at_the_end_and_can_be_typed_into(
    qtbot: QtBot, panel: TablePanel, document: Document
) -> None:
    panel.add_row()
    assert len(document.design.vm_groups) == 3
    assert panel.view.currentIndex().row() == 2
    qtbot.keyClicks(panel.view, "f")
    qtbot.keyClicks(editor(panel), "iles")
    commit(qtbot, panel)
    assert document.design.vm_groups[2].id == "files"


def test_selected_rows_are_deleted_in_one_step(panel: TablePanel, document: Document) -> None:
    panel.select_all()
    panel.delete()
    assert document.design.vm_groups == ()
    document.undo()
    assert [each.id for each in document.design.vm_groups] == ["web", "sql"]


def test_a_copy_of_a_row_gets_an_id_of_its_own(panel: TablePanel, document: Document) -> None:
    go(panel, 0, "id")
    panel.duplicate()
    ids = [each.id for each in document.design.vm_groups]
    assert ids[0] == "web"
    assert ids[2] == "sql"
    assert len(set(ids)) == 3


def test_rows_move_and_stay_selected(panel: TablePanel, document: Document) -> None:
    go(panel, 0, "name")
    panel.move_down()
    assert [each.id for each in document.design.vm_groups] == ["sql", "web"]
    assert panel.view.rows_selected() == [1]
    panel.move_down()
    assert [each.id for each in document.design.vm_groups] == ["sql", "web"]


def test_several_rows_move_together_again_and_again(panel: TablePanel, document: Document) -> None:
    panel.rows.put([group("files", count=1), group("vdi", count=1)])
    go(panel, 0, "name")
    extend = QItemSelectionModel.SelectionFlag.Select
    panel.view.selectionModel().select(panel.model.index(1, 1), extend)
    panel.move_down()
    panel.move_down()
    assert [each.id for each in document.design.vm_groups] == ["files", "vdi", "web", "sql"]
    assert panel.view.rows_selected() == [2, 3]


@pytest.mark.parametrize("held", [Qt.Key.Key_Control, Qt.Key.Key_Shift])
def test_a_new_row_alone_is_selected_whichever_key_is_held(
    qtbot: QtBot, panel: TablePanel, held: Qt.Key
) -> None:
    go(panel, 0, "id")
    modifier = {Qt.Key.Key_Control: Qt.KeyboardModifier.ControlModifier}
    qtbot.keyPress(panel.filter, held, modifier.get(held, Qt.KeyboardModifier.ShiftModifier))
    assert QGuiApplication.keyboardModifiers()
    panel.add_row()
    assert panel.view.rows_selected() == [2]


def test_sorted_rows_are_not_moved(qtbot: QtBot, panel: TablePanel, document: Document) -> None:
    panel.model.sort(0)
    go(panel, 0, "id")
    before = document.design
    with qtbot.waitSignal(panel.message) as told:
        panel.move_down()
    assert "sorted" in told.args[0]
    assert document.design is before


def test_cells_of_a_spreadsheet_fill_rows_and_add_new_ones_in_one_step(
    panel: TablePanel, document: Document
) -> None:
    put_on_clipboard("files\tFile servers\t6\t16 GiB\r\nvdi\tDesktops\t40\t4096\r\n")
    go(panel, 1, "id")
    panel.paste()
    groups = document.design.vm_groups
    assert [each.id for each in groups] == ["web", "files", "vdi"]
    assert [each.count for each in groups] == [4, 6, 40]
    assert [each.memory_mib for each in groups[1:]] == [16_384, 4096]
    document.undo()
    assert [each.id for each in document.design.vm_groups] == ["web", "sql"]


def test_a_head_row_says_where_the_columns_go(panel: TablePanel, document: Document) -> None:
    put_on_clipboard("Memory\tId\tVMs\r\n64 GiB\tbig\t3\r\n")
    panel.view.setCurrentIndex(panel.model.index(-1, -1))
    panel.paste()
    big = document.design.vm_groups[-1]
    assert (big.id, big.count, big.memory_mib) == ("big", 3, 65_536)


def test_one_wrong_cell_keeps_all_out_and_says_which(
    qtbot: QtBot, panel: TablePanel, document: Document
) -> None:
    before = document.design
    put_on_clipboard("5\r\nmany\r\n")
    go(panel, 0, "count")
    with qtbot.waitSignal(panel.message) as told:
        panel.paste()
    assert "Row 2, VMs" in told.args[0]
    assert document.design is before


@pytest.mark.parametrize("text", ["", "  \r\n ", "\t\t\t"])
def test_an_empty_clipboard_changes_nothing(
    panel: TablePanel, document: Document, text: str
) -> None:
    before = document.design
    put_on_clipboard(text)
    go(panel, 0, "count")
    panel.paste()
    assert document.design is before


def test_copied_cells_come_back_by_paste(panel: TablePanel, document: Document) -> None:
    go(panel, 0, "id")
    panel.select_all()
    panel.copy()
    data = QGuiApplication.clipboard().mimeData()
    assert data.text().startswith("web\t")
    assert "<table>" in data.html()
    groups = document.design.vm_groups
    go(panel, 0, "id")
    panel.paste()
    assert document.design.vm_groups == groups


def test_cutting_takes_whole_rows(panel: TablePanel, document: Document) -> None:
    go(panel, 0, "count")
    panel.cut()
    assert [each.id for each in document.design.vm_groups] == ["sql"]
    assert QGuiApplication.clipboard().text().startswith("web\t")


def test_an_empty_table_teaches_and_offers_an_example(qtbot: QtBot, document: Document) -> None:
    document.new(tiny_design(vm_groups=()))
    panel = shown(qtbot, document, "vm_groups")
    buttons = [each for each in panel.findChildren(QPushButton) if each.isVisible()]
    assert [each.objectName() for each in buttons] == [
        *("empty-add", "empty-paste", "empty-file", "empty-example"),
    ]
    qtbot.mouseClick(buttons[3], Qt.MouseButton.LeftButton)
    [example] = document.design.vm_groups
    assert example.vnics[0].network == "vms"
    assert panel.view.isVisible()
    document.undo()
    assert not panel.view.isVisible()


@pytest.mark.parametrize("section", TABLES)
def test_every_table_has_an_example_that_the_design_takes(
    qtbot: QtBot, document: Document, section: str
) -> None:
    document.new(changed(tiny_design(), **{section: ()}))
    panel = shown(qtbot, document, section)
    qtbot.mouseClick(panel.findChild(QPushButton, "empty-example"), Qt.MouseButton.LeftButton)
    assert len(getattr(document.design, section)) == 1


def test_the_text_of_a_csv_file_becomes_rows(panel: TablePanel, document: Document) -> None:
    panel.fill_from_text("id;name;count\r\na;Ä;1\r\nb;B;2\r\n")
    assert [each.id for each in document.design.vm_groups] == ["web", "sql", "a", "b"]
    document.undo()
    assert len(document.design.vm_groups) == 2


def test_the_filter_line_shows_only_what_holds_the_text(qtbot: QtBot, panel: TablePanel) -> None:
    panel.find_rows()
    qtbot.keyClicks(panel.filter, "sq")
    assert panel.model.rowCount() == 1
    panel.filter.clear()
    assert panel.model.rowCount() == 2


def test_the_current_cell_stays_with_its_row_when_rows_are_sorted_or_filtered(
    qtbot: QtBot, panel: TablePanel
) -> None:
    go(panel, 0, "count")
    column = panel.view.currentIndex().column()
    panel.view.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert panel.model.index(0, 0).data() == "sql"
    qtbot.keyClicks(panel.filter, "w")
    assert panel.view.currentIndex() == panel.model.index(0, column)
    assert panel.selected_positions() == [0]
    panel.filter.clear()
    assert panel.view.currentIndex() == panel.model.index(1, column)


def test_several_selected_cells_stay_with_their_rows_when_rows_are_sorted(
    panel: TablePanel, document: Document
) -> None:
    go(panel, 0, "count")
    for _ in range(3):
        panel.duplicate()
    column = panel.view.currentIndex().column()
    panel.view.select_rows([0, 3, 1])
    ids = {document.design.vm_groups[row].id for row in (0, 3, 1)}
    current = document.design.vm_groups[1].id
    for order in (Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder):
        panel.view.sortByColumn(0, order)
        chosen = panel.view.rows_selected()
        assert {panel.model.index(row, 0).data() for row in chosen} == ids
        assert panel.view.columns_selected() == [column]
        assert panel.model.index(panel.view.currentIndex().row(), 0).data() == current


def test_of_selected_rows_those_stay_selected_that_are_still_shown(
    qtbot: QtBot, panel: TablePanel
) -> None:
    panel.select_all()
    qtbot.keyClicks(panel.filter, "sq")
    assert panel.selected_positions() == [1]
    panel.filter.clear()
    assert panel.selected_positions() == [1]

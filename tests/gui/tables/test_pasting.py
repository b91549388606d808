"""What spreadsheets put on the clipboard goes into tables; what cannot is said at its cell."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication

from tests.builders import group, tiny_design
from tests.gui.tables.test_panel import go, put_on_clipboard, shown
from tests.gui.tables.test_several_rows import column, counts, select

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


def put_html(markup: str, text: str = "") -> None:
    data = QMimeData()
    data.setHtml(markup)
    if text:
        data.setText(text)
    QGuiApplication.clipboard().setMimeData(data)


def test_an_html_table_alone_fills_cells_in_one_step(panel: TablePanel, document: Document) -> None:
    put_html("<table><tr><td>7<td>1,5 TiB<tr><td>8<td>64 GiB</table>")
    go(panel, 1, "count")
    panel.paste()
    groups = document.design.vm_groups
    assert [each.count for each in groups] == [1, 7, 8]
    assert [each.memory_mib for each in groups[1:]] == [1_572_864, 65_536]
    document.undo()
    assert counts(document) == [1, 2, 3]


def test_html_alone_can_be_pasted_with_the_keyboard(
    qtbot: QtBot, window: MainWindow, document: Document
) -> None:
    window.selection.select(("networks",))
    panel = window.bench.table_in_front()
    assert panel is not None
    put_html("<table><tr><td>1234</td></tr></table>")
    go(panel, 0, "mtu")
    window.activateWindow()
    panel.view.setFocus()
    window.bench.update_context()
    qtbot.keyClick(panel.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert document.design.networks[0].mtu == 1234


def test_markup_on_the_clipboard_is_text_in_the_cell(panel: TablePanel, document: Document) -> None:
    put_html("<table><tr><td>&lt;b&gt;x&lt;/b&gt;<script>alert(1)</script></table>")
    go(panel, 0, "name")
    panel.paste()
    assert document.design.vm_groups[0].name == "<b>x</b>"


def test_one_cell_fills_all_that_are_selected(panel: TablePanel, document: Document) -> None:
    put_on_clipboard("9")
    select(panel, "count", "count", range(3))
    panel.paste()
    assert counts(document) == [9, 9, 9]
    document.undo()
    assert counts(document) == [1, 2, 3]


def test_a_row_of_cells_fills_every_selected_row(panel: TablePanel, document: Document) -> None:
    put_on_clipboard("9\t64 GiB")
    select(panel, "count", "memory_mib", range(1, 3))
    panel.paste()
    assert counts(document) == [1, 9, 9]
    assert [each.memory_mib for each in document.design.vm_groups[1:]] == [65_536] * 2


def test_a_block_that_was_selected_from_below_is_filled_from_its_corner(
    qtbot: QtBot, panel: TablePanel, document: Document
) -> None:
    go(panel, 2, "count")
    qtbot.keyClick(panel.view, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(panel.view, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    put_on_clipboard("4\r\n5\r\n6\r\n")
    panel.paste()
    assert counts(document) == [4, 5, 6]


def test_cells_that_cannot_be_filled_are_marked_until_something_changes(
    qtbot: QtBot, panel: TablePanel, document: Document
) -> None:
    before = document.design
    put_on_clipboard("many\r\n5\r\nfew\r\n")
    go(panel, 0, "count")
    panel.paste()
    assert document.design is before
    model, at = panel.model, column(panel, "count")

    def said(row: int) -> str:
        return str(model.index(row, at).data(Qt.ItemDataRole.ToolTipRole))

    assert said(0).startswith("Not pasted: “many”")
    assert not model.index(0, at).data(Qt.ItemDataRole.DecorationRole).isNull()
    assert model.index(1, at).data(Qt.ItemDataRole.DecorationRole) is None
    assert "“few”" in said(2)
    panel.view.sortByColumn(at, Qt.SortOrder.DescendingOrder)
    assert "“few”" in said(0)
    put_on_clipboard("5")
    go(panel, 1, "count")
    panel.paste()
    assert "Not pasted" not in said(0) + said(1) + said(2)


def test_the_row_that_is_told_counts_the_head_as_the_clipboard_does(
    qtbot: QtBot, panel: TablePanel
) -> None:
    put_on_clipboard("Id\tVMs\r\nx\t5\r\ny\tmany\r\n")
    go(panel, 0, "id")
    with qtbot.waitSignal(panel.message) as told:
        panel.paste()
    assert "Row 3, VMs" in told.args[0]


def test_a_head_with_titles_of_another_program_is_told_as_such(
    panel: TablePanel, document: Document
) -> None:
    told: list[str] = []
    panel.message.connect(told.append)
    put_on_clipboard("VM\tRAM (GB)\tvCPU\nsql01\t64\t8\nweb01\t8\t4\n")
    go(panel, 0, "id")
    panel.paste()
    assert told == [
        "Nothing was pasted: “VM” is the title of no column here. Name the columns as this table"
        " does, or import the list as a file: that knows titles of many kinds."
    ]
    assert counts(document) == [1, 2, 3]


def test_rubbish_on_the_clipboard_changes_nothing(
    qtbot: QtBot, panel: TablePanel, document: Document
) -> None:
    before = document.design
    go(panel, 0, "count")
    for markup in ("<table>" * 1000, "<table><tr><td colspan=99999999999>", "<!--", "\x00<td"):
        put_html(markup)
        with qtbot.waitSignal(panel.message) as told:
            panel.paste()
        assert told.args[0].startswith(("The clipboard holds no text", "Nothing was pasted"))
        assert document.design is before


def test_copied_cells_come_back_as_html_alone(panel: TablePanel, document: Document) -> None:
    panel.rows.set_cells([1], ("name",), "=two  spaces & <b>")
    select(panel, "name", "memory_mib", range(1, 2))
    panel.copy()
    put_html(QGuiApplication.clipboard().mimeData().html())
    go(panel, 0, "name")
    panel.paste()
    first, second, _ = document.design.vm_groups
    assert (first.name, first.count) == (second.name, second.count)

"""Counts and rows of their own, turned into each other in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from hvplanner.app import edits
from hvplanner.gui.notice import Notice
from tests.builders import vm

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from hvplanner.gui.mainwindow import MainWindow


def give(window: MainWindow, command: str) -> None:
    action = window.actions_table[command]
    assert action.isEnabled(), command
    action.trigger()


def choose(qtbot: QtBot, window: MainWindow, name: str) -> None:
    button = window.findChild(QPushButton, name)
    assert button is not None, name
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def question(window: MainWindow) -> str:
    """Return what is asked, empty for nothing."""
    return next((each.text for each in window.findChildren(Notice) if each.isVisible()), "")


def with_vms(window: MainWindow, *vms: object) -> None:
    """Have VMs in the table, all of them selected."""
    design = window.document.design
    for each in vms:
        design = edits.add_row(design, "vms", each)
    window.document.apply("add VMs", design)
    window.selection.select(("vms",))
    window.workspace.table.select_all()


def test_a_group_is_expanded_and_folded_again_without_a_question(window: MainWindow) -> None:
    window.selection.select(("vm_groups", "web"))
    before = window.document.design
    give(window, "design.expand")
    assert [each.id for each in window.document.design.vms][:2] == ["web-001", "web-002"]
    assert window.selection.place == ("vms",)
    window.workspace.table.select_all()
    give(window, "design.fold")
    assert question(window) == ""
    assert window.document.design == before
    assert window.selection.place == ("vm_groups", "web")


def test_what_differs_is_named_and_those_that_are_alike_can_be_folded(
    qtbot: QtBot, window: MainWindow
) -> None:
    with_vms(window, vm("app-001", gib=4), vm("app-002", gib=8), vm("app-003", gib=4))
    give(window, "design.fold")
    assert "differ in Memory (4 GiB, 8 GiB)" in question(window)
    choose(qtbot, window, "fold-alike")
    design = window.document.design
    assert (design.vm_groups[-1].id, design.vm_groups[-1].count) == ("app-2", 2)
    assert [each.id for each in design.vms] == ["app-002"]
    assert question(window) == ""


def test_all_can_be_made_like_the_first_as_one_step(qtbot: QtBot, window: MainWindow) -> None:
    with_vms(window, vm("app-001", gib=4), vm("app-002", gib=8))
    before = window.document.design
    give(window, "design.fold")
    choose(qtbot, window, "fold-all")
    assert window.document.design.vm_groups[-1].count == 2
    give(window, "edit.undo")
    assert window.document.design is before


def test_a_question_is_taken_back_by_cancel_and_by_any_edit(
    qtbot: QtBot, window: MainWindow
) -> None:
    with_vms(window, vm("sql", gib=4), vm("files", gib=4))
    before = window.document.design
    give(window, "design.fold")
    assert "of their own goes: Name" in question(window)
    choose(qtbot, window, "fold-not")
    assert question(window) == ""
    assert window.document.design is before
    give(window, "design.fold")
    window.document.apply("rename", edits.set_field(before, ("name",), "Other"))
    assert question(window) == ""


def test_hosts_are_folded_into_their_class(qtbot: QtBot, window: MainWindow) -> None:
    window.selection.select(("host_classes", "node"))
    before = window.document.design
    give(window, "design.expand")
    window.workspace.table.select_all()
    give(window, "design.fold")
    assert window.document.design == before
    assert window.selection.place == ("host_classes",)


def test_rows_of_other_tables_cannot_be_folded(window: MainWindow) -> None:
    window.selection.select(("networks", "lm"))
    assert not window.actions_table["design.fold"].isEnabled()

"""Selection, edits and undo in the real window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QLineEdit,
)

from hvplanner.gui.validation import CheckedLineEdit
from tests.builders import changed, tiny_design
from tests.gui.conftest import await_judged
from tests.gui.driving import click_outline, dialog, give, table_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from hvplanner.gui.mainwindow import MainWindow


def test_one_selection_runs_through_outline_table_and_inspector(
    qtbot: QtBot, window: MainWindow
) -> None:
    click_outline(qtbot, window, "web")
    assert window.selection.place == ("vm_groups", "web")
    table = table_of(window)
    assert table.rows.place == ("vm_groups",)
    assert table.view.currentIndex().row() == 0
    assert window.inspector.form.place == ("vm_groups", "web")
    click_outline(qtbot, window, "Networks")
    table = table_of(window)
    table.view.setCurrentIndex(table.model.index(2, 0))
    assert window.selection.place == ("networks", "csv")
    assert window.outline.currentItem().text(0) == "csv"
    assert window.inspector.form.place == ("networks", "csv")


def test_an_edit_is_seen_everywhere_and_undone_everywhere(qtbot: QtBot, window: MainWindow) -> None:
    window.selection.select(("vm_groups", "web"))
    view = table_of(window).view
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 1))
    qtbot.keyClicks(view, "W")
    [line] = view.findChildren(CheckedLineEdit, "cell-editor")
    qtbot.keyClicks(line, "eb servers")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.document.is_dirty)
    assert window.isWindowModified()
    assert window.outline.currentItem().text(0) == "Web servers"
    assert window.inspector.form is not None
    name = window.inspector.form.findChild(QLineEdit, "field-name")
    assert name.text() == "Web servers"
    assert window.actions_table["edit.undo"].text() == "Undo change Name of VM group"
    give(window, "edit.undo")
    assert window.outline.currentItem().text(0) == "web"
    assert name.text() == ""
    assert not window.isWindowModified()
    give(window, "edit.redo")
    assert name.text() == "Web servers"


def test_every_edit_is_judged_and_late_answers_are_dropped(
    qtbot: QtBot, window: MainWindow
) -> None:
    for count in (5, 6, 7):
        rows = (changed(window.document.design.vm_groups[0], count=count),)
        window.document.apply("change", changed(window.document.design, vm_groups=rows))
    await_judged(qtbot, window)
    evaluation = window.bridge.evaluation
    assert evaluation is not None
    assert evaluation.fingerprint == window.document.design.fingerprint()


def test_rows_are_added_and_deleted_by_their_commands(qtbot: QtBot, window: MainWindow) -> None:
    window.selection.select(("networks",))
    table_of(window).view.setFocus()
    qtbot.waitUntil(window.actions_table["edit.add_row"].isEnabled)
    give(window, "edit.add_row")
    assert len(window.document.design.networks) == 5
    # A row can be deleted while its table has the focus, which comes with the next events.
    qtbot.waitUntil(window.actions_table["edit.delete"].isEnabled)
    give(window, "edit.delete")
    assert len(window.document.design.networks) == 4
    give(window, "edit.undo")
    give(window, "edit.undo")
    assert window.document.design.networks == tiny_design().networks


def test_rows_are_pasted_by_the_command_as_one_step(window: MainWindow) -> None:
    window.selection.select(("vm_groups", "web"))
    data = QMimeData()
    data.setText("a\tA\t1\r\nb\tB\t2\r\n")
    QGuiApplication.clipboard().setMimeData(data)
    give(window, "edit.paste")
    assert [each.id for each in window.document.design.vm_groups] == ["a", "b"]
    give(window, "edit.undo")
    assert [each.id for each in window.document.design.vm_groups] == ["web"]


def test_delete_in_a_form_deletes_no_row(qtbot: QtBot, window: MainWindow) -> None:
    window.selection.select(("networks", "lm"))
    assert window.inspector.form is not None
    window.inspector.form.findChild(QLineEdit, "field-subnet").setFocus()
    qtbot.waitUntil(lambda: not window.actions_table["edit.delete"].isEnabled())


def test_a_variant_is_kept_under_a_name_and_used_again(qtbot: QtBot, window: MainWindow) -> None:
    give(window, "design.keep_variant")
    asked = dialog(window, "name-dialog")
    asked.setTextValue("As it was")
    asked.accept()
    assert [each.name for each in window.document.design.variants] == ["As it was"]
    changed_design = changed(window.document.design, networks=())
    window.document.apply("clear", changed_design)
    [choice] = window.actions_table.fresh_choices("design.use_variant")
    choice.trigger()
    assert len(window.document.design.networks) == 4

"""Variants in the window: compared side by side, gone on with, renamed, dropped, put into words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QFileDialog, QInputDialog, QPushButton, QToolButton

from hvplanner.app import edits
from hvplanner.gui.variantsdata import DIFFERS
from hvplanner.gui.variantspage import VariantsPage
from hvplanner.model.targets import Targets
from tests.builders import plan_for, tiny_design

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from hvplanner.gui.mainwindow import MainWindow


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> VariantsPage:
    """Return the page on a design that differs from its one variant in its drain target."""
    design = tiny_design(targets=Targets(drain_ms=60_000))
    design = design.model_copy(update={"plan": plan_for(design)})
    design = edits.keep_variant(design, "As is")
    window.document.apply("begin", edits.set_field(design, ("targets", "drain_ms"), 30_000))
    window.selection.select(("variants",))
    found = window.workspace.findChild(VariantsPage)
    assert isinstance(found, VariantsPage)
    settle(qtbot, found)
    return found


def settle(qtbot: QtBot, page: VariantsPage) -> None:
    qtbot.waitUntil(lambda: not page.is_judging and page.compared is not None, timeout=20_000)


def texts(page: VariantsPage, label: str) -> list[str]:
    rows = (row for row in page.table.cells.sheet.rows if row.cells[0].text.strip() == label)
    return [cell.text.replace("\xa0", " ") for row in rows for cell in row.cells[1:]]


def heads(page: VariantsPage) -> list[str]:
    return [column.title for column in page.table.cells.sheet.columns[1:]]


def pick(page: VariantsPage, name: str) -> None:
    (item,) = page.panel.list.findItems(name, Qt.MatchFlag.MatchExactly)
    page.panel.list.setCurrentItem(item)


def choose(page: VariantsPage, command: str) -> None:
    action = page.findChild(QAction, command)
    assert isinstance(action, QAction)
    action.trigger()


def names(window: MainWindow) -> list[str]:
    return [each.name for each in window.document.design.variants]


def test_the_design_and_its_variants_stand_side_by_side(page: VariantsPage) -> None:
    assert heads(page) == ["Design", "As is"]
    assert texts(page, "Targets · Drain a host") == ["30 s", f"{DIFFERS}1:00"]
    assert texts(page, "Plan") == ["Out of date", f"{DIFFERS}Made by hand"]


def test_what_is_the_same_is_shown_where_it_is_asked_for(qtbot: QtBot, page: VariantsPage) -> None:
    button = page.tools.findChild(QToolButton, "only-differences")
    assert texts(page, "Live migration · Transport") == []
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert texts(page, "Live migration · Transport") == ["TCP/IP", "TCP/IP"]


def test_the_comparison_follows_edits(qtbot: QtBot, window: MainWindow, page: VariantsPage) -> None:
    changed = edits.set_field(window.document.design, ("targets", "drain_ms"), 45_000)
    window.document.apply("edit", changed)
    qtbot.waitUntil(lambda: texts(page, "Targets · Drain a host")[:1] == ["45 s"], timeout=20_000)


def test_what_is_not_ticked_is_not_compared(qtbot: QtBot, page: VariantsPage) -> None:
    page.panel.list.item(1).setCheckState(Qt.CheckState.Unchecked)
    assert not page.table.isVisible()
    page.panel.list.item(1).setCheckState(Qt.CheckState.Checked)
    settle(qtbot, page)
    assert page.table.isVisible()
    assert heads(page) == ["Design", "As is"]


def test_a_variant_is_gone_on_with_and_the_former_design_kept(
    qtbot: QtBot, window: MainWindow, page: VariantsPage
) -> None:
    pick(page, "As is")
    qtbot.mouseClick(page.findChild(QPushButton, "edit-variant"), Qt.MouseButton.LeftButton)
    assert window.document.design.targets.drain_ms == 60_000
    assert names(window) == ["As is", "Before As is"]
    assert page.panel.list.item(0).text() == "Design (as in As is)"
    window.actions_table["edit.undo"].trigger()
    assert window.document.design.targets.drain_ms == 30_000
    assert names(window) == ["As is"]


def test_two_designs_are_seen_side_by_side_in_a_window_of_1280_pixels(
    qtbot: QtBot, window: MainWindow, page: VariantsPage
) -> None:
    window.resize(1280, 720)
    table = page.table
    qtbot.waitUntil(lambda: window.width() == 1280)
    last = table.cells.columnCount() - 1
    assert table.columnViewportPosition(last) + table.columnWidth(last) <= table.viewport().width()


def test_nothing_can_be_done_with_the_design_itself(page: VariantsPage) -> None:
    page.panel.list.setCurrentRow(0)
    assert not page.findChild(QPushButton, "edit-variant").isEnabled()
    pick(page, "As is")
    assert page.findChild(QPushButton, "edit-variant").isEnabled()


def test_a_variant_is_renamed_and_deleted_by_keys_and_that_is_undone(
    qtbot: QtBot, window: MainWindow, page: VariantsPage
) -> None:
    pick(page, "As is")
    page.panel.list.setFocus()
    qtbot.keyClick(page.panel.list, Qt.Key.Key_F2)
    asked = window.findChild(QInputDialog, "name-dialog")
    assert asked.textValue() == "As is"
    asked.setTextValue("Today")
    asked.accept()
    assert names(window) == ["Today"]
    assert page.panel.current() == window.document.design.variants[0].id
    qtbot.keyClick(page.panel.list, Qt.Key.Key_Delete)
    assert names(window) == []
    assert not page.table.isVisible()
    window.actions_table["edit.undo"].trigger()
    window.actions_table["edit.undo"].trigger()
    assert names(window) == ["As is"]


def test_a_variant_is_duplicated_stored_into_and_used(
    window: MainWindow, page: VariantsPage
) -> None:
    pick(page, "As is")
    choose(page, "duplicate_variant")
    assert names(window) == ["As is", "Copy of As is"]
    pick(page, "Copy of As is")
    choose(page, "store_variant")
    assert window.document.design.variants[1].targets.drain_ms == 30_000
    pick(page, "As is")
    choose(page, "use_variant")
    assert window.document.design.targets.drain_ms == 60_000
    assert names(window) == ["As is", "Copy of As is"]


def test_a_row_leads_to_its_place(qtbot: QtBot, window: MainWindow, page: VariantsPage) -> None:
    page.table.select_key("Inputs/targets/drain_ms")
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert window.selection.place == ("targets", "drain_ms")


@pytest.mark.parametrize(
    ("button", "first"),
    [("differences-copy-text", "From “Design” to"), ("differences-copy-markdown", "# From “")],
)
def test_the_differences_are_copied_as_text(
    qtbot: QtBot, page: VariantsPage, button: str, first: str
) -> None:
    qtbot.mouseClick(page.tools.findChild(QToolButton, button), Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text().startswith(first)


@pytest.mark.parametrize(("name", "first"), [("a.md", "# From"), ("a.txt", "From")])
def test_the_differences_are_saved_by_the_kind_of_file(
    qtbot: QtBot, window: MainWindow, page: VariantsPage, tmp_path: Path, name: str, first: str
) -> None:
    button = page.tools.findChild(QToolButton, "differences-save-text")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    dialog = window.findChild(QFileDialog, "differences-dialog")
    dialog.fileSelected.emit(str(tmp_path / name))
    dialog.reject()
    assert (tmp_path / name).read_text(encoding="utf-8").startswith(first)


def test_a_file_that_cannot_be_written_is_said_in_the_status_line(
    window: MainWindow, page: VariantsPage, tmp_path: Path
) -> None:
    page.tools.write_text(str(tmp_path / "gone" / "a.md"))
    assert "cannot be written" in window.statusBar().currentMessage()


def test_a_design_without_variants_says_what_they_are_good_for(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.actions_table["design.compare_variants"].trigger()
    page = window.workspace.findChild(VariantsPage)
    assert isinstance(page, VariantsPage)
    assert not page.table.isVisible()
    qtbot.mouseClick(page.findChild(QPushButton, "keep-variant"), Qt.MouseButton.LeftButton)
    asked = window.findChild(QInputDialog, "name-dialog")
    asked.setTextValue("First")
    asked.accept()
    settle(qtbot, page)
    assert heads(page) == ["Design", "First"]


def test_a_hostile_name_is_shown_as_short_plain_text(
    qtbot: QtBot, window: MainWindow, page: VariantsPage
) -> None:
    name = "\u202e<b>x</b>\n" + "n" * 180
    key = window.document.design.variants[0].id
    changed = edits.set_field(window.document.design, ("variants", key, "name"), name)
    window.document.apply("rename", changed)
    qtbot.waitUntil(lambda: heads(page)[1].startswith("<b>x</b> n"), timeout=20_000)
    assert len(heads(page)[1]) <= 60
    assert page.panel.list.item(1).text().isprintable()


def test_the_table_keeps_to_the_rules_of_models(page: VariantsPage) -> None:
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(page.table.cells, mode)
    page.tools.findChild(QToolButton, "only-differences").toggle()
    tester.deleteLater()


def test_a_plan_that_was_found_stands_beside_the_accepted_one(
    qtbot: QtBot, window: MainWindow
) -> None:
    design = window.document.design
    accepted = design.model_copy(update={"plan": plan_for(design)})
    window.document.apply("plan", accepted)
    window.bridge.set_candidate(plan_for(design, simultaneous=5))
    window.selection.select(("variants",))
    page = window.workspace.findChild(VariantsPage)
    assert isinstance(page, VariantsPage)
    settle(qtbot, page)
    assert heads(page) == ["Accepted plan", "Plan found"]
    at_once = "Live migration · Migrations at once"
    assert texts(page, at_once) == ["2 per host", f"{DIFFERS}5 per host"]
    window.actions_table["plan.accept_plan"].trigger()
    qtbot.waitUntil(lambda: not page.table.isVisible(), timeout=20_000)

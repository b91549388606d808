from __future__ import annotations

import multiprocessing
import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QTableWidget,
    QToolButton,
    QTreeWidget,
)

from hvplanner import paths
from hvplanner.app import edits, recovery, settings
from hvplanner.gui import theme
from hvplanner.gui.jobpanel import JobPanel
from hvplanner.gui.validation import CheckedLineEdit
from hvplanner.model import storage
from hvplanner.model.solving import SolveProgress, SolveResult
from tests.builders import changed, plan_for, tiny_design
from tests.gui.conftest import await_files
from tests.processes import run_python

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from hvplanner.gui.mainwindow import MainWindow


DIE_UNSAVED = """
import os
from hvplanner.app.recovery import RecoveryFile
from tests.builders import tiny_design
kept = RecoveryFile()
kept.write(tiny_design(name="Unsaved"), None, None)
os._exit(9)
"""


def give(window: MainWindow, command: str) -> None:
    """Give a command as its menu entry would."""
    action = window.actions_table[command]
    assert action.isEnabled(), command
    action.trigger()


def dialog(window: MainWindow, name: str) -> Any:
    found = window.findChild(QDialog, name)
    assert found is not None, name
    return found


def click(qtbot: QtBot, parent: QWidget, name: str) -> None:
    button = parent.findChild(QPushButton, name)
    assert button is not None, name
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def click_outline(qtbot: QtBot, window: MainWindow, text: str) -> None:
    outline = window.outline
    [item] = outline.findItems(text, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive, 0)
    outline.scrollToItem(item)
    at = outline.visualItemRect(item).center()
    qtbot.mouseClick(outline.viewport(), Qt.MouseButton.LeftButton, pos=at)


def table_of(window: MainWindow) -> Any:
    table = window.workspace.table
    assert table is not None
    return table


# --- selection, edits, undo -----------------------------------------------------------------------


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
    name = window.inspector.findChild(QLineEdit, "field-name")
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
    qtbot.waitUntil(lambda: not window.bridge.is_judging, timeout=20_000)
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
    window.inspector.findChild(QLineEdit, "field-subnet").setFocus()
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


# --- files ----------------------------------------------------------------------------------------


def test_a_file_is_opened_and_remembered(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "one.json"
    storage.save(tiny_design(name="One"), path)
    window.load(path)
    await_files(qtbot, window)
    assert window.windowTitle().startswith("one.json")
    assert settings.load().recent_files == (str(path),)


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"\x00\xff", b'{"networks": [{"id": 3}], "x": 1}']
)
def test_a_bad_file_is_refused_with_all_its_problems_and_the_design_stays(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, content: bytes
) -> None:
    before = window.document.design
    path = tmp_path / "bad.json"
    path.write_bytes(content)
    window.load(path)
    await_files(qtbot, window)
    sheet = dialog(window, "file-problems")
    assert sheet.findChild(QTableWidget).rowCount() >= 1
    assert window.document.design is before
    click(qtbot, sheet, "copy-problems")
    assert "bad.json" in QGuiApplication.clipboard().text()
    sheet.reject()


def test_saving_without_a_file_asks_for_one(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.document.apply("rename", changed(window.document.design, name="New / name"))
    give(window, "file.save")
    asked = dialog(window, "save-dialog")
    assert Path(asked.selectedFiles()[0]).name == "new-name.json"
    asked.fileSelected.emit(str(tmp_path / "saved.json"))
    await_files(qtbot, window)
    asked.reject()
    assert storage.load(tmp_path / "saved.json").name == "New / name"
    assert not window.isWindowModified()


def test_a_file_changed_by_somebody_else_is_not_written_over_unasked(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "shared.json"
    storage.save(tiny_design(), path)
    window.load(path)
    await_files(qtbot, window)
    storage.save(tiny_design(name="Theirs, and longer"), path)
    window.document.apply("rename", changed(window.document.design, name="Mine"))
    give(window, "file.save")
    asked = dialog(window, "changed-question")
    assert storage.load(path).name == "Theirs, and longer"
    click(qtbot, asked, "overwrite")
    await_files(qtbot, window)
    assert storage.load(path).name == "Mine"


def test_closing_with_unsaved_changes_asks_and_cancel_keeps_the_window(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.document.apply("rename", changed(window.document.design, name="Changed"))
    window.close()
    asked = dialog(window, "unsaved-question")
    assert window.isVisible()
    asked.button(QMessageBox.StandardButton.Cancel).click()
    assert window.isVisible()
    assert window.document.is_dirty


def test_closing_without_saving_is_possible(qtbot: QtBot, window: MainWindow) -> None:
    window.document.apply("rename", changed(window.document.design, name="Changed"))
    window.close()
    click(qtbot, dialog(window, "unsaved-question"), "discard")
    assert not window.isVisible()


def test_saving_when_asked_saves_and_then_closes(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "one.json"
    storage.save(tiny_design(), path)
    window.load(path)
    await_files(qtbot, window)
    window.document.apply("rename", changed(window.document.design, name="Changed"))
    give(window, "file.close_design")
    click(qtbot, dialog(window, "unsaved-question"), "save")
    await_files(qtbot, window)
    assert storage.load(path).name == "Changed"
    assert not window.actions_table["file.save"].isEnabled()


def test_an_example_is_opened_as_a_copy_without_a_file(qtbot: QtBot, window: MainWindow) -> None:
    window.show_start()
    qtbot.waitUntil(lambda: window.findChild(QPushButton, "example-two-node-lab") is not None)
    click(qtbot, window, "example-two-node-lab")
    await_files(qtbot, window)
    assert window.document.design.name == "Two-node lab"
    assert window.document.path is None
    assert not window.document.is_dirty


def test_unsaved_work_of_a_crashed_run_is_offered_and_restored(
    qtbot: QtBot, window: MainWindow
) -> None:
    run_python("-c", DIE_UNSAVED)
    window.offer_recovery()
    click(qtbot, dialog(window, "recovery-offer"), "restore")
    assert window.document.design.name == "Unsaved"
    assert window.document.is_dirty
    assert len(recovery.left_behind()) == 0


def test_a_pdf_is_written_in_the_background(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    target = tmp_path / "report.pdf"
    give(window, "file.export_pdf")
    click(qtbot, dialog(window, "report-sheet"), "choose-file")
    asked = dialog(window, "export-dialog")
    asked.fileSelected.emit(str(target))
    asked.reject()
    qtbot.waitUntil(
        lambda: (
            "Wrote" in window.statusBar().currentMessage()
            or window.findChild(QDialog, "trouble") is not None
        ),
        timeout=60_000,
    )
    assert window.findChild(QDialog, "trouble") is None
    assert target.read_bytes().startswith(b"%PDF")


def test_a_pdf_that_cannot_be_written_is_told(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    give(window, "file.export_pdf")
    click(qtbot, dialog(window, "report-sheet"), "choose-file")
    asked = dialog(window, "export-dialog")
    asked.fileSelected.emit(str(tmp_path / "none" / "report.pdf"))
    asked.reject()
    qtbot.waitUntil(lambda: window.findChild(QDialog, "trouble") is not None, timeout=30_000)
    dialog(window, "trouble").reject()


# --- plans ----------------------------------------------------------------------------------------


def test_a_plan_that_was_found_is_shown_and_accepted_as_one_step(
    qtbot: QtBot, window: MainWindow
) -> None:
    design = window.document.design
    plan = plan_for(design)
    window.bridge.solve_finished.emit(SolveResult(status="optimal", plan=plan, elapsed_ms=5))
    assert window.document.design.plan is None
    assert window.bridge.plan == plan
    assert window.selection.place == ("plan",)
    give(window, "plan.accept_plan")
    assert window.document.design.plan == plan
    give(window, "edit.undo")
    assert window.document.design.plan is None


def test_solving_in_a_process_of_its_own_ends_with_a_plan_to_accept(
    qtbot: QtBot, window: MainWindow
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F5)
    assert window.bridge.is_solving
    assert not window.actions_table["plan.solve"].isEnabled()
    assert window.actions_table["plan.stop"].isEnabled()
    qtbot.waitUntil(lambda: not window.bridge.is_solving, timeout=60_000)
    assert "proven" in window.findChild(QLabel, "solve-progress").text()
    qtbot.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.document.design.plan is not None
    give(window, "edit.undo")
    assert window.document.design.plan is None


def test_a_solve_is_stopped_by_escape(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F5)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.bridge.is_solving, timeout=60_000)
    assert window.actions_table["plan.solve"].isEnabled()


def test_a_plan_for_an_earlier_state_offers_to_be_searched_anew(
    qtbot: QtBot, window: MainWindow
) -> None:
    document = window.document
    planned = changed(document.design, plan=plan_for(document.design))
    document.apply("plan", planned)
    window.selection.select(("plan",))
    again = window.findChild(QToolButton, "solve-again")
    qtbot.waitUntil(lambda: not window.bridge.is_judging, timeout=20_000)
    assert again.isHidden()
    solve = window.actions_table["plan.solve"]
    assert solve.iconText() == " Solve"
    document.apply("ask more", edits.set_field(planned, ("targets", "drain_ms"), 1_000))
    qtbot.waitUntil(again.isVisible, timeout=20_000)
    assert solve.iconText() == " Solve again"
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    assert window.bridge.is_solving
    give(window, "plan.stop")
    qtbot.waitUntil(lambda: not window.bridge.is_solving, timeout=60_000)


def test_a_solve_begins_with_the_plan_that_is_shown(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: window.bridge.candidate is not None, timeout=60_000)
    found = window.bridge.candidate
    told: list[SolveProgress] = []
    window.bridge.solve_progressed.connect(told.append)
    qtbot.keyClick(window, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: not window.bridge.is_solving, timeout=60_000)
    assert told[0].plan is not None
    assert told[0].plan.hosts == found.hosts
    assert window.bridge.candidate.hosts == found.hosts


def test_a_solver_that_breaks_down_is_told_and_the_panel_waits_no_longer(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.bridge.solve_started.emit()
    panel = window.findChild(JobPanel)
    assert panel is not None
    assert panel.is_running
    window.bridge.solve_failed.emit("The process ended.")
    assert not panel.is_running
    assert window.findChild(QMessageBox, "trouble") is not None


@pytest.mark.skipif(sys.platform == "win32", reason="no such signals")
@pytest.mark.allow_log_warnings
@pytest.mark.parametrize(
    ("ending", "said"),
    [(signal.SIGKILL, "for want of memory"), (signal.SIGABRT, "crashed (SIGABRT)")],
    ids=["killed", "crashed"],
)
def test_nothing_is_lost_when_the_process_of_the_solver_dies(
    qtbot: QtBot, window: MainWindow, ending: signal.Signals, said: str
) -> None:
    document = window.document
    document.apply("rename", changed(document.design, name="Unsaved"))
    design = document.design
    give(window, "plan.solve")
    qtbot.waitUntil(lambda: bool(multiprocessing.active_children()))
    for process in multiprocessing.active_children():
        os.kill(process.pid, ending)
    qtbot.waitUntil(lambda: not window.bridge.is_solving, timeout=60_000)
    assert document.design is design
    assert document.is_dirty
    assert said in window.findChild(QLabel, "job-detail").text()
    assert said in window.findChild(QMessageBox, "trouble").informativeText()
    give(window, "edit.undo")
    assert document.design.name == "Tiny"
    assert window.actions_table["plan.solve"].isEnabled()


def test_opening_another_design_forgets_the_solve_of_the_one_before(window: MainWindow) -> None:
    window.bridge.solve_started.emit()
    window.document.new(tiny_design())
    window.show_design()
    panel = window.findChild(JobPanel)
    assert panel is not None
    assert not panel.is_running


def test_money_stands_with_its_currency_in_the_tool_bar(window: MainWindow) -> None:
    news = SolveProgress(elapsed_ms=5, goal="cost", value=1_500, bound=900)
    window.bridge.solve_progressed.emit(news)
    shown = window.findChild(QLabel, "solve-progress").text().replace("\xa0", " ")
    assert shown == "Cost: best 1 500 EUR · bound 900 EUR"


def test_a_small_window_leaves_room_for_outline_and_inspector(window: MainWindow) -> None:
    window.resize(1024, 700)
    QApplication.sendPostedEvents()
    assert window.outline.width() >= 100
    assert window.inspector.width() >= 190


def test_the_first_window_is_no_larger_than_the_screen(window: MainWindow) -> None:
    room = window.screen().availableSize().expandedTo(window.minimumSizeHint())
    assert window.size() == window.size().boundedTo(room)


def test_a_plan_that_was_found_can_be_forgotten(qtbot: QtBot, window: MainWindow) -> None:
    plan = plan_for(window.document.design)
    window.bridge.solve_finished.emit(SolveResult(status="optimal", plan=plan, elapsed_ms=5))
    give(window, "plan.discard_plan")
    assert window.bridge.plan is None
    assert not window.document.is_dirty


def test_opening_another_design_forgets_the_plan_that_was_found(window: MainWindow) -> None:
    plan = plan_for(window.document.design)
    window.bridge.solve_finished.emit(SolveResult(status="optimal", plan=plan, elapsed_ms=5))
    give(window, "file.new_design")
    assert window.bridge.plan is None
    assert not window.actions_table["plan.accept_plan"].isEnabled()


def test_a_plan_that_was_found_is_dropped_when_it_names_what_is_gone(window: MainWindow) -> None:
    plan = plan_for(window.document.design)
    window.bridge.solve_finished.emit(SolveResult(status="optimal", plan=plan, elapsed_ms=5))
    window.selection.select(("networks", "lm"))
    give(window, "edit.delete")
    assert window.bridge.plan is None
    assert "fits no longer" in window.findChild(QLabel, "solve-progress").text()


# --- view -----------------------------------------------------------------------------------------


def test_the_theme_is_switched_and_remembered(window: MainWindow) -> None:
    give(window, "view.use_dark_theme")
    assert theme.current() is theme.DARK
    assert settings.load().theme == "dark"
    assert window.actions_table["view.use_dark_theme"].isChecked()
    give(window, "view.use_light_theme")
    assert theme.current() is theme.LIGHT


def test_panels_are_hidden_and_shown_and_the_strip_stays(window: MainWindow) -> None:
    for command, panel in (
        ("view.toggle_outline", window.outline),
        ("view.toggle_inspector", window.inspector),
        ("view.toggle_charts", window.bottom),
    ):
        give(window, command)
        assert panel.isHidden()
        assert not window.strip.isHidden()
        give(window, command)
        assert not panel.isHidden()


def test_the_palette_finds_a_command_by_a_part_of_its_name_and_runs_it(
    qtbot: QtBot, window: MainWindow
) -> None:
    give(window, "view.show_command_palette")
    opened = dialog(window, "command-palette")
    line = opened.findChild(QLineEdit)
    qtbot.keyClicks(line, "dark")
    listed = opened.findChild(QTreeWidget)
    assert listed.topLevelItem(0).text(0) == "Dark"
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert theme.current() is theme.DARK


def test_the_palette_is_walked_by_arrows_and_closed_by_escape(
    qtbot: QtBot, window: MainWindow
) -> None:
    give(window, "view.show_command_palette")
    opened = dialog(window, "command-palette")
    line, listed = opened.findChild(QLineEdit), opened.findChild(QTreeWidget)
    qtbot.keyClick(line, Qt.Key.Key_Down)
    assert listed.currentIndex().row() == 1
    qtbot.keyClick(line, Qt.Key.Key_Up)
    qtbot.keyClick(line, Qt.Key.Key_Up)
    assert listed.currentIndex().row() == 0
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert not opened.isVisible()


@pytest.mark.parametrize(
    ("command", "name"),
    [("help.show_shortcuts", "shortcut-sheet"), ("help.show_about", "about-sheet")],
)
def test_sheets_are_window_modal_and_closed_by_escape(
    qtbot: QtBot, window: MainWindow, command: str, name: str
) -> None:
    give(window, command)
    sheet = dialog(window, name)
    assert sheet.windowModality() == Qt.WindowModality.WindowModal
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_the_tabs_of_the_workspace_lead_to_their_sections(qtbot: QtBot, window: MainWindow) -> None:
    for section in ("fabrics", "hosts", "vms", "targets", "choices", "assumptions", "cluster"):
        window.selection.select((section,))
        button = window.findChild(QToolButton, f"segment-{section}")
        assert button.isVisible(), section
        assert button.isChecked(), section


@pytest.mark.parametrize("path", sorted(paths.designs().glob("*.json")), ids=lambda p: p.stem)
def test_every_example_opens_in_the_window(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    window.load(path)
    await_files(qtbot, window)
    assert window.document.path == path
    for section in ("vm_groups", "networks", "targets", "plan"):
        window.selection.select((section,))
    assert QApplication.activeModalWidget() is None

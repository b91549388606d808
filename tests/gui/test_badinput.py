"""Whatever comes from outside, nothing is lost, and what to do is said in place."""

from __future__ import annotations

import json
import os
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QPushButton,
    QTableWidget,
    QToolTip,
    QTreeWidget,
    QTreeWidgetItem,
    QTreeWidgetItemIterator,
    QWidget,
)

from hvplanner.app import clipboard
from hvplanner.app.document import Document
from hvplanner.app.settings import Settings
from hvplanner.gui import filewatch
from hvplanner.gui.mainwindow import MainWindow
from hvplanner.gui.notice import Notice
from hvplanner.gui.validation import CheckedLineEdit
from hvplanner.model import storage
from hvplanner.model.design import Design
from tests.builders import changed, tiny_design
from tests.gui.conftest import await_files, await_judged

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

HOSTILE = {
    "right to left": "\u202egnp.exe",
    "markup": "<img src=x><b>bold</b>",
    "mnemonic": "R&&D & more",
    "placeholders": "[*] %1 {0} {name}",
    "zero width": "a\u200b\u200d\ufeffb",
    "combining": "e" + "\u0301" * 60,
    "control": "a\x07\x1b[31mb\x7f",
    "lines": "first\nsecond\tthird",
}


UNFIT = {"\u202e", "\x07", "\x1b", "\x7f", "\t"}
"""What must not stand in a text that people read."""


def dialog(window: MainWindow, name: str) -> Any:
    found = window.findChild(QDialog, name)
    assert found is not None, name
    return found


def items(tree: QTreeWidget) -> Iterator[QTreeWidgetItem]:
    """Yield every item of a tree."""
    at = QTreeWidgetItemIterator(tree)
    while (item := at.value()) is not None:
        yield item
        at += 1


def click(qtbot: QtBot, parent: Any, name: str) -> None:
    qtbot.mouseClick(parent.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def paste(window: MainWindow, section: str, text: str | QMimeData) -> str:
    """Paste into the first cell of a table; return what the status line says."""
    window.selection.select((section,))
    table = window.workspace.table
    assert table is not None
    table.view.setFocus()
    table.view.setCurrentIndex(table.model.index(0, 0))
    if isinstance(text, QMimeData):
        QGuiApplication.clipboard().setMimeData(text)
    else:
        QGuiApplication.clipboard().setText(text)
    QApplication.sendPostedEvents()
    window.actions_table["edit.paste"].trigger()
    return window.statusBar().currentMessage()


# --- the clipboard --------------------------------------------------------------------------------


def test_a_hundred_thousand_rows_are_refused_with_how_many_can_be(window: MainWindow) -> None:
    before = window.document.design
    said = paste(window, "vms", "".join(f"vm-{number}\r\n" for number in range(100_000)))
    assert "100 000 rows" in said
    assert "at most 20 000" in said
    assert window.document.design is before


def test_as_many_rows_as_a_cluster_can_have_vms_are_within_the_limit() -> None:
    assert clipboard.MOST_ROWS > 2 * 8_000
    assert len(clipboard.read("a\tb\n" * clipboard.MOST_ROWS)) == clipboard.MOST_ROWS


@pytest.mark.parametrize(
    "text",
    ["x" * 10_000, "\x00\x01\x02\t\t\n\n\x00", "a,b;c\td\n" * 50, "\ufffe\uffff" * 500],
    ids=["long", "control", "mixed", "no signs"],
)
def test_rubbish_is_refused_whole_and_the_reason_is_told(window: MainWindow, text: str) -> None:
    before = window.document.design
    said = paste(window, "networks", text)
    assert said
    assert "Pasted" not in said
    assert window.document.design is before


def test_a_hundred_thousand_rows_of_a_web_page_are_refused_too(window: MainWindow) -> None:
    before = window.document.design
    page = QMimeData()
    page.setHtml(f"<table>{'<tr><td>vm</td></tr>' * 100_000}</table>")
    said = paste(window, "vms", page)
    assert "Pasted" not in said
    assert said
    assert window.document.design is before


# --- impossible values ----------------------------------------------------------------------------

IMPOSSIBLE = {
    "negative": "-5 GiB",
    "unit": "12 parsecs",
    "word": "plenty",
    "infinite": "∞",
    "exponent": "1e999",
    "far too large": "9" * 40,
    "long": "1" * 10_000,
}


@pytest.mark.parametrize("typed", IMPOSSIBLE.values(), ids=IMPOSSIBLE)
def test_an_impossible_value_is_refused_in_its_cell_with_the_reason(
    qtbot: QtBot, window: MainWindow, typed: str
) -> None:
    before = window.document.design
    window.selection.select(("vm_groups", "web"))
    table = window.workspace.table
    assert table is not None
    table.view.setFocus()
    names = [each.path for each in table.model.columns]
    table.view.setCurrentIndex(table.model.index(0, names.index(("memory_mib",))))
    qtbot.keyClick(table.view, Qt.Key.Key_F2)
    [line] = table.view.findChildren(CheckedLineEdit, "cell-editor")
    line.selectAll()
    line.insert(typed)
    assert line.problem
    assert line.property("invalid") == "true"
    assert QToolTip.text() == line.accessibleDescription() == line.problem
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert window.document.design is before
    assert window.workspace.table is table


@pytest.mark.parametrize("typed", IMPOSSIBLE.values(), ids=IMPOSSIBLE)
def test_an_impossible_value_is_refused_in_the_inspector_with_the_reason(
    qtbot: QtBot, window: MainWindow, typed: str
) -> None:
    before = window.document.design
    window.selection.select(("vm_groups", "web"))
    assert window.inspector.form is not None
    line = window.inspector.form.findChild(CheckedLineEdit, "field-memory_mib")
    assert line is not None
    line.setFocus()
    line.selectAll()
    line.insert(typed)
    assert line.problem
    assert line.property("invalid") == "true"
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert window.document.design is before


# --- names ----------------------------------------------------------------------------------------


def test_a_name_of_ten_thousand_signs_is_refused_while_it_is_typed(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.selection.select(("vm_groups", "web"))
    table = window.workspace.table
    assert table is not None
    table.view.setFocus()
    table.view.setCurrentIndex(table.model.index(0, 1))
    qtbot.keyClicks(table.view, "W")
    [line] = table.view.findChildren(CheckedLineEdit, "cell-editor")
    QGuiApplication.clipboard().setText("x" * 10_000)
    qtbot.keyClick(line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert line.problem is not None
    assert "200" in line.problem
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert not window.document.is_dirty


@pytest.mark.parametrize("name", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_name_is_text_wherever_it_is_shown_and_survives_the_file(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, name: str
) -> None:
    design = tiny_design()
    group = design.vm_groups[0].model_copy(update={"name": name})
    window.document.apply("rename", changed(design, name=name, vm_groups=(group,)))
    await_judged(qtbot, window)
    title = window.windowTitle()
    assert "\u202e" not in title
    assert title.replace("[*][*]", "[*]").endswith("[*] – hvplanner")
    window.selection.select(("vm_groups", group.id))
    for tab in range(window.bottom.show_all_charts()):
        window.bottom.show_tab(tab)
        window.grab()
    told = {each.text() for each in window.findChildren(QLabel)}
    told |= {each.text() for each in window.findChildren(QAbstractButton)}
    told |= {each.accessibleName() for each in window.findChildren(QWidget)}
    told |= {each.text(0) for each in items(window.outline)}
    assert not {each for each in told if UNFIT & {*each}}
    window.document.save(tmp_path / "hostile.json")
    assert storage.load(tmp_path / "hostile.json").vm_groups[0].name == name
    window.close()


def test_a_hostile_name_cannot_turn_a_question_around(window: MainWindow) -> None:
    named = changed(window.document.design, name="a\u202eb\x07" + "y" * 150)
    window.document.apply("rename", named)
    window.close()
    text = dialog(window, "unsaved-question").text()
    assert "a\\u202eb\\u0007" in text
    assert len(text) < 120


# --- files ----------------------------------------------------------------------------------------


@contextmanager
def no_room(most_bytes: int) -> Iterator[None]:
    """Let no file grow beyond a size, which fails in the middle of writing as a full disk does."""
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most_bytes, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit of that kind")
def test_a_disk_without_room_loses_neither_the_file_nor_the_design(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "one.json"
    storage.save(tiny_design(), path)
    window.load(path)
    await_files(qtbot, window)
    before = path.read_bytes()
    window.document.apply("rename", changed(window.document.design, name="Changed"))
    with no_room(100):
        window.actions_table["file.save"].trigger()
        await_files(qtbot, window)
    asked = dialog(window, "not-saved-question")
    assert "does not take files of this size" in asked.informativeText()
    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir()] == ["one.json"]
    assert window.document.is_dirty
    click(qtbot, asked, "again")
    await_files(qtbot, window)
    assert storage.load(path).name == "Changed"


@pytest.mark.allow_log_warnings
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit of that kind")
def test_without_room_for_settings_and_recovery_files_work_goes_on(
    qtbot: QtBot, window: MainWindow
) -> None:
    with no_room(0):
        window.actions_table["view.use_dark_theme"].trigger()
        window.document.apply("rename", changed(window.document.design, name="Changed"))
        window.actions_table["edit.undo"].trigger()
    assert window.memory.settings.theme == "dark"


def test_a_place_that_cannot_be_written_to_is_told_of_with_a_way_out(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    (tmp_path / "taken").write_text("a file, where the folder should be", encoding="utf-8")
    window.document.apply("rename", changed(window.document.design, name="Changed"))
    window.actions_table["file.save_as"].trigger()
    chosen = dialog(window, "save-dialog")
    chosen.fileSelected.emit(str(tmp_path / "taken" / "one.json"))
    await_files(qtbot, window)
    chosen.reject()
    asked = dialog(window, "not-saved-question")
    assert window.document.path is None
    click(qtbot, asked, "save-as")
    [again] = [each for each in window.findChildren(QDialog, "save-dialog") if each.isVisible()]
    again.fileSelected.emit(str(tmp_path / "one.json"))  # type: ignore[attr-defined]
    await_files(qtbot, window)
    again.reject()
    assert storage.load(tmp_path / "one.json").name == "Changed"


@pytest.fixture
def read_only_folder(tmp_path: Path) -> Iterator[Path]:
    """Return a folder in which nobody can make a file, the superuser neither."""
    folder = tmp_path / "locked"
    folder.mkdir()
    folder.chmod(0o555)
    yield Path("/sys/kernel") if os.access(folder, os.W_OK) else folder
    folder.chmod(0o755)


@pytest.mark.skipif(sys.platform != "linux", reason="permissions of another kind")
def test_a_read_only_folder_is_told_of_and_another_place_is_offered(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, read_only_folder: Path
) -> None:
    window.document.apply("rename", changed(window.document.design, name="Changed"))
    window.actions_table["file.save_as"].trigger()
    chosen = dialog(window, "save-dialog")
    chosen.fileSelected.emit(str(read_only_folder / "one.json"))
    await_files(qtbot, window)
    chosen.reject()
    asked = dialog(window, "not-saved-question")
    assert "permission" in asked.informativeText()
    assert window.document.is_dirty
    click(qtbot, asked, "save-as")
    [again] = [each for each in window.findChildren(QDialog, "save-dialog") if each.isVisible()]
    again.fileSelected.emit(str(tmp_path / "one.json"))  # type: ignore[attr-defined]
    await_files(qtbot, window)
    again.reject()
    assert storage.load(tmp_path / "one.json").name == "Changed"
    assert not window.document.is_dirty


@pytest.mark.parametrize("name", ["x" * 10_000, *HOSTILE.values()], ids=["long", *HOSTILE])
def test_what_is_wrong_with_a_file_is_told_whatever_its_values_hold(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, name: str
) -> None:
    path = tmp_path / "hostile.json"
    content = {"format": 1, "name": 3, "networks": [{"id": "lan", "role": name}]}
    path.write_text(json.dumps(content), encoding="utf-8")
    window.load(path)
    await_files(qtbot, window)
    table = dialog(window, "file-problems").findChild(QTableWidget)
    cells = [
        table.item(row, column).text()
        for row in range(table.rowCount())
        for column in range(table.columnCount())
    ]
    assert table.rowCount() == 2
    assert not {each for each in cells if UNFIT & {*each} or len(each) > 200}
    dialog(window, "file-problems").reject()


def test_two_windows_on_one_file_hear_of_each_other_and_neither_loses_its_work(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(filewatch, "LOOK_MS", 20)
    path = tmp_path / "shared.json"
    storage.save(tiny_design(), path)
    window.load(path)
    await_files(qtbot, window)
    other = MainWindow(Settings(theme="light"))
    other.complete(Document(Design()))
    qtbot.addWidget(other, before_close_func=lambda each: each.document.new(Design()))
    other.show()
    other.load(path)
    await_files(qtbot, other)
    window.document.apply("rename", changed(window.document.design, name="First"))
    other.document.apply("rename", changed(other.document.design, name="Second"))
    window.actions_table["file.save"].trigger()
    await_files(qtbot, window)
    notice = other.findChild(Notice, "file-notice")
    assert notice is not None
    qtbot.waitUntil(lambda: "in another window" in notice.text)
    assert other.document.design.name == "Second"
    other.actions_table["file.save"].trigger()
    await_files(qtbot, other)
    assert storage.load(path).name == "First"
    click(qtbot, dialog(other, "changed-question"), "overwrite")
    await_files(qtbot, other)
    assert storage.load(path).name == "Second"
    told = window.findChild(Notice, "file-notice")
    assert told is not None
    qtbot.waitUntil(lambda: "in another window" in told.text)
    click(qtbot, told, "notice-keep")
    assert window.document.design.name == "First"
    assert window.document.is_dirty


def test_a_recent_file_on_a_drive_that_is_away_stays_in_the_list(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "drive" / "one.json"
    path.parent.mkdir()
    storage.save(tiny_design(), path)
    window.load(path)
    await_files(qtbot, window)
    (tmp_path / "drive").rename(tmp_path / "unplugged")
    window.load(path)
    await_files(qtbot, window)
    dialog(window, "file-problems").reject()
    assert window.memory.settings.recent_files == (str(path),)


def test_a_recent_file_that_was_deleted_leaves_the_list(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "one.json"
    storage.save(tiny_design(), path)
    window.load(path)
    await_files(qtbot, window)
    path.unlink()
    window.load(path)
    await_files(qtbot, window)
    dialog(window, "file-problems").reject()
    assert window.memory.settings.recent_files == ()

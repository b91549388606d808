"""A file that changes or goes away outside is told of in place, and nothing is lost."""

from __future__ import annotations

import threading
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QPushButton, QTableWidget

from hvplanner.app.watch import FileStamp
from hvplanner.gui import filewatch
from hvplanner.gui.notice import Notice
from hvplanner.model import storage
from tests.builders import changed, tiny_design
from tests.gui.conftest import await_files

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from hvplanner.gui.mainwindow import MainWindow


@pytest.fixture(autouse=True)
def _look_often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(filewatch, "LOOK_MS", 20)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "shared" / "one.json"
    file.parent.mkdir()
    storage.save(tiny_design(), file)
    return file


@pytest.fixture
def window(qtbot: QtBot, window: MainWindow, path: Path) -> MainWindow:
    """Return the window with the file open."""
    window.load(path)
    await_files(qtbot, window)
    return window


def notice_of(qtbot: QtBot, window: MainWindow, text: str) -> Notice:
    notice = window.findChild(Notice, "file-notice")
    assert notice is not None
    qtbot.waitUntil(lambda: text in notice.text and notice.isVisible())
    return notice


def click(qtbot: QtBot, parent: Any, name: str) -> None:
    qtbot.mouseClick(parent.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def compare_sheet(window: MainWindow) -> Any:
    return window.findChild(QDialog, "compare-sheet")


def test_reloading_takes_what_the_file_holds_and_undo_brings_mine_back(
    qtbot: QtBot, window: MainWindow, path: Path
) -> None:
    storage.save(tiny_design(name="Theirs"), path)
    notice = notice_of(qtbot, window, "was changed by another program")
    assert window.document.design.name == "Tiny"
    click(qtbot, notice, "notice-reload")
    await_files(qtbot, window)
    assert window.document.design.name == "Theirs"
    assert not window.document.is_dirty
    assert notice.isHidden()
    window.actions_table["edit.undo"].trigger()
    assert window.document.design.name == "Tiny"
    assert window.document.is_dirty


def test_mine_is_kept_and_saving_writes_it_over_without_another_question(
    qtbot: QtBot, window: MainWindow, path: Path
) -> None:
    window.document.apply("rename", changed(window.document.design, name="Mine"))
    storage.save(tiny_design(name="Theirs"), path)
    notice = notice_of(qtbot, window, "changes of your own")
    click(qtbot, notice, "notice-keep")
    assert notice.isHidden()
    assert window.document.is_dirty
    window.actions_table["file.save"].trigger()
    await_files(qtbot, window)
    assert storage.load(path).name == "Mine"
    assert window.findChild(QDialog, "changed-question") is None


def test_both_are_compared_value_by_value_before_one_is_taken(
    qtbot: QtBot, window: MainWindow, path: Path
) -> None:
    storage.save(tiny_design(name="Their \u202e name\x07" + "x" * 180), path)
    click(qtbot, notice_of(qtbot, window, "was changed"), "notice-compare")
    await_files(qtbot, window)
    sheet = compare_sheet(window)
    table = sheet.findChild(QTableWidget)
    texts = [table.item(0, column).text() for column in range(3)]
    assert texts[:2] == ["Design", "Tiny"]
    assert texts[2].startswith("Their")
    assert not {"\u202e", "\x07"} & set(texts[2])
    assert len(texts[2]) < 100
    click(qtbot, sheet, "compare-reload")
    await_files(qtbot, window)
    assert window.document.design.name.startswith("Their")


def test_comparing_with_a_file_that_is_no_design_any_more_says_what_is_wrong_with_it(
    qtbot: QtBot, window: MainWindow, path: Path
) -> None:
    path.write_text("{", encoding="utf-8")
    notice = notice_of(qtbot, window, "was changed")
    for name in ("notice-compare", "notice-reload"):
        click(qtbot, notice, name)
        await_files(qtbot, window)
        [sheet] = [
            each for each in window.findChildren(QDialog, "file-problems") if each.isVisible()
        ]
        sheet.reject()
    assert window.document.design.name == "Tiny"


def test_a_file_that_is_gone_makes_the_design_unsaved_and_can_be_saved_anew(
    qtbot: QtBot, window: MainWindow, path: Path
) -> None:
    path.unlink()
    notice = notice_of(qtbot, window, "is gone")
    assert window.document.is_dirty
    window.actions_table["file.save"].trigger()
    await_files(qtbot, window)
    assert storage.load(path).name == "Tiny"
    assert notice.isHidden()


def test_a_folder_that_is_gone_is_told_when_saving_with_a_way_out(
    qtbot: QtBot, window: MainWindow, path: Path, tmp_path: Path
) -> None:
    path.parent.rename(tmp_path / "unplugged")
    notice = notice_of(qtbot, window, "is gone")
    window.actions_table["file.save"].trigger()
    await_files(qtbot, window)
    asked: Any = window.findChild(QDialog, "not-saved-question")
    assert "Nothing is lost" in asked.informativeText()
    assert window.document.is_dirty
    (tmp_path / "unplugged").rename(path.parent)
    click(qtbot, asked, "again")
    await_files(qtbot, window)
    assert not window.document.is_dirty
    assert notice.isHidden()


def test_a_drive_that_comes_back_unchanged_takes_the_notice_away(
    qtbot: QtBot, window: MainWindow, path: Path, tmp_path: Path
) -> None:
    path.parent.rename(tmp_path / "unplugged")
    notice = notice_of(qtbot, window, "its drive does not answer")
    (tmp_path / "unplugged").rename(path.parent)
    qtbot.waitUntil(notice.isHidden)


def test_saving_here_is_no_change_outside(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    window.document.apply("rename", changed(window.document.design, name="Mine"))
    window.actions_table["file.save"].trigger()
    await_files(qtbot, window)
    states: list[str] = []
    [watch] = window.findChildren(filewatch.FileWatch)
    watch.state_changed.connect(states.append)
    storage.save(tiny_design(name="Theirs"), path)
    notice_of(qtbot, window, "was changed")
    assert states == ["changed"]


def test_opening_another_design_takes_the_notice_away(
    qtbot: QtBot, window: MainWindow, path: Path
) -> None:
    storage.save(tiny_design(name="Theirs"), path)
    notice = notice_of(qtbot, window, "was changed")
    window.document.new(tiny_design())
    assert notice.isHidden()


def test_a_write_that_is_refused_keeps_everything_and_offers_another_place(
    qtbot: QtBot, window: MainWindow, path: Path, tmp_path: Path
) -> None:
    window.document.apply("rename", changed(window.document.design, name="Mine"))
    path.unlink()
    path.mkdir()
    window.actions_table["file.save"].trigger()
    await_files(qtbot, window)
    asked: Any = window.findChild(QDialog, "not-saved-question") or window.findChild(
        QDialog, "changed-question"
    )
    click(qtbot, asked, "save-as")
    chosen: Any = window.findChild(QDialog, "save-dialog")
    chosen.fileSelected.emit(str(tmp_path / "elsewhere.json"))
    await_files(qtbot, window)
    chosen.reject()
    assert storage.load(tmp_path / "elsewhere.json").name == "Mine"
    assert not window.document.is_dirty


class SlowDrive:
    """A file whose drive does not answer before it is told to."""

    def __init__(self) -> None:
        self.answers = threading.Event()

    def stat(self) -> None:
        self.answers.wait(60)
        raise FileNotFoundError


def test_a_drive_that_does_not_answer_keeps_nobody_waiting_and_counts_as_gone(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(filewatch, "PATIENCE_MS", 100)
    drive = SlowDrive()
    parent = QObject()
    document: Any = SimpleNamespace(path=drive, stamp=FileStamp(0, 0, ""), is_being_saved=False)
    watch = filewatch.FileWatch(document, parent)
    watch.follow()
    with qtbot.waitSignal(watch.state_changed) as found:
        watch.look()
    assert found.args == ["missing"]
    drive.answers.set()
    watch.stop()
    qtbot.waitUntil(lambda: not watch.is_looking)

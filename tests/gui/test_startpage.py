from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from hvplanner import language, paths
from hvplanner.gui.examples import Example, examples
from hvplanner.gui.startpage import PURPOSE, StartPage
from tests.brackets import BRACKETS, is_told

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def page(qtbot: QtBot) -> StartPage:
    made = StartPage()
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    return made


def test_it_says_what_the_program_is_in_one_sentence(page: StartPage) -> None:
    assert PURPOSE.count(".") == 1
    assert PURPOSE in [label.text() for label in page.findChildren(QLabel)]


def test_every_example_is_listed_small_ones_first() -> None:
    found = examples()
    assert {each.path for each in found} == set(paths.designs().glob("*.json"))
    assert next(each.size for each in found).startswith("2\xa0hosts")
    largest = found[-1].size
    assert largest == "64\xa0hosts · 8\xa0000\xa0VMs · Windows Server 2025"
    drains = [each.name for each in found if each.name.startswith("Published drain")]
    assert drains == ["Published drain at 1 GbE", "Published drain at 10 GbE"]


def test_what_is_told_of_examples_is_told_in_the_language() -> None:
    with language.spoken(BRACKETS):
        told = examples()
    assert all(is_told(text) for each in told for text in (each.name, each.description))


def test_an_example_is_asked_for_by_its_card(qtbot: QtBot, page: StartPage) -> None:
    path = Path("some") / "thing.json"
    page.show_examples([Example(path, "<b>Thing</b>", "What & why\n" * 9, "1 host", 1)])
    card = page.findChild(QPushButton, "example-thing")
    with qtbot.waitSignal(page.example_wanted) as asked:
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    assert asked.args == [path]


def test_a_recent_file_is_asked_for_by_its_line(qtbot: QtBot, page: StartPage) -> None:
    path = Path("folder & co") / "one.json"
    page.show_recent([path])
    [line] = [each for each in page.findChildren(QPushButton) if each.property("path")]
    with qtbot.waitSignal(page.file_wanted) as asked:
        qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    assert asked.args == [path]


def test_a_recent_file_far_down_or_of_a_hostile_name_takes_one_line(page: StartPage) -> None:
    path = Path("/", *["very long folder"] * 40) / "a\u202eb\n.json"
    page.show_recent([path])
    [line] = [each for each in page.findChildren(QPushButton) if each.property("path")]
    assert "\u202e" not in line.text()
    assert "\n" not in line.text()
    assert line.sizeHint().width() < 1000
    assert line.property("path") == str(path)

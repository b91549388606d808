from __future__ import annotations

import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from hvplanner import paths
from hvplanner.app.commands import COMMANDS
from hvplanner.gui import icons, theme
from hvplanner.gui.outline import SECTIONS

if TYPE_CHECKING:
    from pathlib import Path

FILES = sorted((paths.resources() / "icons").glob("*.svg"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_drawing_is_a_picture(qapp: QApplication, path: Path) -> None:
    assert ET.parse(path).getroot().tag == "{http://www.w3.org/2000/svg}svg"
    image = icons.pixmap(path.stem, 24, "#ff0000").toImage()
    alphas = {image.pixelColor(x, y).alpha() for x in range(24) for y in range(24)}
    assert max(alphas) > 200


def test_every_command_and_section_has_its_drawing() -> None:
    known = {path.stem for path in FILES}
    assert {command.icon for command in COMMANDS if command.icon} <= known
    assert {section for section, _, _ in SECTIONS} <= known


def test_icons_have_the_colour_that_is_asked_for(qapp: QApplication) -> None:
    image = icons.pixmap("stop", 24, "#12ab34").toImage()
    assert image.pixelColor(12, 12) == QColor("#12ab34")


def test_what_cannot_be_used_is_fainter(qapp: QApplication) -> None:
    icon = icons.icon("stop", "#12ab34")
    image = icon.pixmap(QSize(24, 24), QIcon.Mode.Disabled).toImage()
    assert 50 < image.pixelColor(12, 12).alpha() < 150


def test_icons_follow_the_theme(qapp: QApplication) -> None:
    root = QWidget()
    button = QPushButton(root)
    theme.apply(qapp, "light")
    icons.set_icon(button, "stop")
    before = button.icon().pixmap(24, 24).toImage().pixelColor(12, 12)
    theme.apply(qapp, "dark")
    icons.retint(root)
    after = button.icon().pixmap(24, 24).toImage().pixelColor(12, 12)
    assert (before.name(), after.name()) == (theme.LIGHT.text, theme.DARK.text)
    qapp.setStyleSheet("")


def test_icons_of_all_themes_are_drawn_ahead(qapp: QApplication, monkeypatch) -> None:
    for step in icons.steps_ahead():
        step()
    drawn: list[object] = []
    monkeypatch.setattr(icons, "_draw", lambda *its: drawn.append(its))
    for path in FILES:
        for colours in (theme.LIGHT, theme.DARK):
            icons.icon(path.stem, colours.text)
    assert not drawn

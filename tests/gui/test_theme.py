from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QStackedWidget

from hvplanner.gui import theme
from hvplanner.gui.theme import DARK, LIGHT, Theme

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

THEMES = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=lambda each: each.name)
READABLE = 4.5


@THEMES
def test_every_text_and_sign_can_be_read_on_every_ground(colours: Theme) -> None:
    signs = {
        **{name: getattr(colours, name) for name in ("text", "muted", "accent")},
        **{name: getattr(colours, name) for name in ("good", "attention", "violated")},
        **colours.roles,
    }
    for (name, sign), ground in itertools.product(signs.items(), (colours.window, colours.surface)):
        assert theme.contrast(sign, ground) >= READABLE, (name, ground)


@THEMES
def test_states_can_be_read_on_their_tints(colours: Theme) -> None:
    for state in ("good", "attention", "violated"):
        tint = getattr(colours, f"{state}_tint")
        assert theme.contrast(getattr(colours, state), tint) >= READABLE, state
        assert theme.contrast(colours.text, tint) >= READABLE, state


@THEMES
def test_what_is_selected_can_be_read(colours: Theme) -> None:
    assert theme.contrast(colours.text, colours.accent_tint) >= READABLE
    assert theme.contrast(colours.on_accent, colours.accent) >= READABLE


@THEMES
def test_no_two_roles_share_a_colour(colours: Theme) -> None:
    assert len(set(colours.roles.values())) == len(colours.roles) == 5


def test_contrast_is_that_of_wcag() -> None:
    assert theme.contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert theme.contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_the_palette_remembers_which_theme_holds(qapp: QApplication) -> None:
    theme.apply(qapp, "dark")
    assert theme.current() is DARK
    theme.apply(qapp, "light")
    assert theme.current() is LIGHT
    qapp.setStyleSheet("")


@pytest.fixture
def labels(qapp: QApplication, qtbot: QtBot) -> Iterator[tuple[QLabel, QLabel]]:
    """Give two labels of a shown window that take their colour from the sheet; one is hidden."""
    theme.apply(qapp, "light")
    window = QStackedWidget()
    qtbot.addWidget(window)
    shown, hidden = QLabel("shown"), QLabel("hidden")
    for each in (hidden, shown):
        each.setProperty("state", "violated")
        window.addWidget(each)
        window.setCurrentWidget(each)
        window.show()
    yield shown, hidden
    qapp.setStyleSheet("")


def test_another_theme_is_on_the_screen_at_once_and_reaches_what_is_hidden_soon(
    labels: tuple[QLabel, QLabel], qapp: QApplication, qtbot: QtBot
) -> None:
    shown, hidden = labels
    assert not hidden.isVisible()
    theme.apply(qapp, "dark")
    assert _colour(shown) == DARK.violated
    assert _ground(shown) == DARK.window
    qtbot.waitUntil(lambda: _colour(hidden) == DARK.violated)
    hidden.parentWidget().setCurrentWidget(hidden)
    assert _ground(hidden) == DARK.window


def test_a_theme_that_is_changed_again_at_once_is_the_one_that_stays(
    labels: tuple[QLabel, QLabel], qapp: QApplication, qtbot: QtBot
) -> None:
    theme.apply(qapp, "dark")
    theme.apply(qapp, "light")
    qtbot.wait(50)
    assert [_colour(each) for each in labels] == [LIGHT.violated] * 2


def test_a_widget_that_goes_before_its_turn_is_left_out(
    labels: tuple[QLabel, QLabel], qapp: QApplication, qtbot: QtBot
) -> None:
    shown, hidden = labels
    theme.apply(qapp, "dark")
    shiboken6.delete(hidden)
    qtbot.wait(50)
    assert _colour(shown) == DARK.violated


def _colour(label: QLabel) -> str:
    return label.palette().color(QPalette.ColorRole.WindowText).name()


def _ground(label: QLabel) -> str:
    return label.grab().toImage().pixelColor(0, 0).name()

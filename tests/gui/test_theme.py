from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest

from hvplanner.gui import theme
from hvplanner.gui.theme import DARK, LIGHT, Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

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

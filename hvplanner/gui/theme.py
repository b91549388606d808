"""Dresses the desktop: which colours hold, sizes on a grid, and two fonts in two weights."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Literal

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from hvplanner.gui.colours import DARK, LIGHT, Theme
from hvplanner.gui.stylesheet import stylesheet
from hvplanner.gui.turns import Turns

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "DARK",
    "GRID",
    "LIGHT",
    "ROW_HEIGHT",
    "Theme",
    "ThemeChoice",
    "apply",
    "caption_font",
    "contrast",
    "current",
    "figures_font",
    "palette",
    "strong_font",
]

GRID = 8
"""Every distance is a multiple of this, or its half."""
ROW_HEIGHT = 28
CAPTION_SCALE = 0.9
"""The second of two text sizes, relative to the system's."""

_DRESSED = 200
"""Hidden widgets that are dressed in one turn."""

ThemeChoice = Literal["system", "light", "dark"]


def current() -> Theme:
    """Return the theme of the running application; its palette alone remembers which."""
    window = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    return DARK if window.lightness() < 128 else LIGHT


def apply(app: QApplication, choice: ThemeChoice) -> None:
    """Dress the application. Widgets that draw for themselves get a `PaletteChange` event."""
    schemes = {
        "system": Qt.ColorScheme.Unknown,
        "light": Qt.ColorScheme.Light,
        "dark": Qt.ColorScheme.Dark,
    }
    hints = app.styleHints()
    hints.setColorScheme(schemes[choice])
    dark = choice == "dark"
    if choice == "system":
        dark = hints.colorScheme() == Qt.ColorScheme.Dark
    theme = DARK if dark else LIGHT
    if app.styleSheet():
        dressed = app.allWidgets()
    else:
        dressed = []
        app.setStyle("Fusion")
    # The style forgets what each widget takes from the sheet. Otherwise another sheet has Qt dress
    # all widgets at once, each anew for every widget that it is in, and lay them all out.
    app.style().unpolish(app)
    app.setPalette(palette(theme))
    app.setStyleSheet(stylesheet(theme, ROW_HEIGHT))
    seen = [each for each in dressed if each.isVisible()]
    _dress(seen)
    hidden = [each for each in dressed if not each.isVisible()]
    _turns(app).take(
        partial(_dress, hidden[start : start + _DRESSED])
        for start in range(0, len(hidden), _DRESSED)
    )


def _dress(widgets: Iterable[QWidget]) -> None:
    """Have widgets take from the sheet what they keep; sizes are the same in all themes."""
    for each in widgets:
        if shiboken6.isValid(each):
            each.style().polish(each)


def _turns(app: QApplication) -> Turns:
    """Return what dresses the hidden widgets of the application."""
    return app.findChild(Turns) or Turns(app)


def palette(theme: Theme) -> QPalette:
    """Return the palette of a theme, for all that the style sheet leaves to the style."""
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.surface,
        role.AlternateBase: theme.window,
        role.Text: theme.text,
        role.PlaceholderText: theme.muted,
        role.Button: theme.window,
        role.ButtonText: theme.text,
        role.BrightText: theme.on_accent,
        role.Highlight: theme.accent_tint,
        role.HighlightedText: theme.text,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.ToolTipBase: theme.surface,
        role.ToolTipText: theme.text,
        role.Light: theme.surface,
        role.Midlight: theme.hover,
        role.Mid: theme.border,
        role.Dark: theme.border,
        role.Shadow: theme.border,
    }
    result = QPalette()
    for each, colour in colours.items():
        result.setColor(each, QColor(colour))
    faded = QColor(theme.muted)
    faded.setAlphaF(0.6)
    for each in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, each, faded)
    return result


def caption_font() -> QFont:
    """Return the smaller of the two text sizes: for helps, units and heads of groups."""
    font = QFont(QApplication.font())
    if font.pointSizeF() > 0:
        font.setPointSizeF(font.pointSizeF() * CAPTION_SCALE)
    else:
        font.setPixelSize(round(font.pixelSize() * CAPTION_SCALE))
    return font


def strong_font() -> QFont:
    """Return the text size in the heavier of the two weights."""
    font = QFont(QApplication.font())
    font.setWeight(QFont.Weight.DemiBold)
    return font


def figures_font() -> QFont:
    """Return the text size with figures of equal width, where the font has them."""
    font = QFont(QApplication.font())
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours as WCAG 2 defines it, 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue

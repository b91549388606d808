"""Dresses the desktop: which colours hold, sizes on a grid, and two fonts in two weights."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from hvplanner.gui.colours import DARK, LIGHT, Theme
from hvplanner.gui.stylesheet import stylesheet

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
    if app.style().objectName() != "fusion":
        app.setStyle("Fusion")
    # Off and on again: one sheet in the place of another has Qt dress each widget once for every
    # widget that it is in, which takes several times as long.
    app.setStyleSheet("")
    app.setPalette(palette(theme))
    app.setStyleSheet(stylesheet(theme, ROW_HEIGHT))


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

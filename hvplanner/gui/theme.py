"""The colours, sizes and fonts of the desktop, in a light and a dark theme."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from hvplanner.gui.stylesheet import stylesheet

if TYPE_CHECKING:
    from collections.abc import Mapping

GRID = 8
"""Every distance is a multiple of this, or its half."""
ROW_HEIGHT = 28
CAPTION_SCALE = 0.9
"""The second of two text sizes, relative to the system's."""

ThemeChoice = Literal["system", "light", "dark"]


@dataclass(frozen=True, slots=True)
class Theme:
    """One set of colours. Texts and signs keep a contrast of 4.5:1 to `window` and `surface`."""

    name: str
    window: str
    surface: str
    hover: str
    border: str
    text: str
    muted: str
    accent: str
    accent_tint: str
    """Behind what is selected; `text` is read on it."""
    on_accent: str
    good: str
    attention: str
    violated: str
    good_tint: str
    attention_tint: str
    violated_tint: str
    roles: Mapping[str, str]
    """Colour of each network role, the same hue in both themes."""

    @property
    def is_dark(self) -> bool:
        """Tell whether light text stands on dark ground."""
        return self.name == "dark"


LIGHT = Theme(
    name="light",
    window="#f5f6f8",
    surface="#ffffff",
    hover="#eaedf1",
    border="#d7dbe0",
    text="#1c2128",
    muted="#57606a",
    accent="#0a5cc2",
    accent_tint="#d9e8fb",
    on_accent="#ffffff",
    good="#1a7534",
    attention="#8a5a00",
    violated="#c3212c",
    good_tint="#e3f4e7",
    attention_tint="#fbf0d5",
    violated_tint="#fce6e6",
    roles={
        "management": "#5b6672",
        "cluster": "#0b746f",
        "live_migration": "#7b3cc4",
        "vm": "#3c56b4",
        "storage": "#ab2b78",
    },
)
DARK = Theme(
    name="dark",
    window="#1a1d21",
    surface="#212529",
    hover="#2b3036",
    border="#3a4047",
    text="#e6eaee",
    muted="#a0a9b3",
    accent="#72b1f8",
    accent_tint="#1f3d5f",
    on_accent="#10161d",
    good="#5bc878",
    attention="#e0b040",
    violated="#ff8a84",
    good_tint="#1d3324",
    attention_tint="#3a3118",
    violated_tint="#432427",
    roles={
        "management": "#a3aebb",
        "cluster": "#45c0b8",
        "live_migration": "#bf93f5",
        "vm": "#8ea6f2",
        "storage": "#ee86bd",
    },
)


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

"""The colours of the desktop: a light and a dark theme."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


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

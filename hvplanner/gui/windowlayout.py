"""How the window is laid out, kept from one run to the next."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QSplitter, QWidget

    from hvplanner.app.settings import Panel, Settings


SIZE = QSize(1440, 900)
"""How large the window is, and what its parts are laid out for, where no layout is kept."""


class WindowLayout:
    """Takes the layout from the settings, and gives it back as it is at the end."""

    def __init__(
        self, columns: QSplitter, rows: QSplitter, panels: Mapping[Panel, QWidget]
    ) -> None:
        self._columns = columns
        self._rows = rows
        self._panels = panels

    def restore(self, settings: Settings) -> None:
        """Lay out the window as it was; what cannot be understood stays as it is."""
        for text, splitter in (
            (settings.window_columns, self._columns),
            (settings.window_rows, self._rows),
        ):
            if text:
                splitter.restoreState(state_of(text))
        for name in settings.hidden_panels:
            self._panels[name].hide()

    def kept_in(self, settings: Settings) -> Settings:
        """Return the settings with the layout as it is now."""
        return replace(
            settings,
            window_columns=hex_of(self._columns.saveState()),
            window_rows=hex_of(self._rows.saveState()),
            hidden_panels=tuple(name for name, panel in self._panels.items() if panel.isHidden()),
        )


def hex_of(state: QByteArray) -> str:
    """Return a state of Qt's as it stands in the settings."""
    return bytes(state.toHex().data()).decode()


def state_of(text: str) -> QByteArray:
    """Return a state from the settings as Qt takes it."""
    return QByteArray.fromHex(text.encode())

"""How the window is laid out, kept from one run to the next."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget

    from hvplanner.app.settings import Settings


class WindowLayout:
    """Takes the layout from the settings, and gives it back as it is at the end."""

    def __init__(
        self,
        window: QMainWindow,
        columns: QSplitter,
        rows: QSplitter,
        panels: Mapping[str, QWidget],
    ) -> None:
        self._window = window
        self._columns = columns
        self._rows = rows
        self._panels = panels

    def restore(self, settings: Settings) -> None:
        """Lay out the window as it was; what cannot be understood stays as it is."""
        for text, restore in (
            (settings.window_geometry, self._window.restoreGeometry),
            (settings.window_columns, self._columns.restoreState),
            (settings.window_rows, self._rows.restoreState),
        ):
            if text:
                restore(QByteArray.fromHex(text.encode()))
        for name in settings.hidden_panels:
            self._panels[name].hide()

    def kept_in(self, settings: Settings) -> Settings:
        """Return the settings with the layout as it is now."""
        return replace(
            settings,
            window_geometry=_hex(self._window.saveGeometry()),
            window_columns=_hex(self._columns.saveState()),
            window_rows=_hex(self._rows.saveState()),
            hidden_panels=tuple(name for name, panel in self._panels.items() if panel.isHidden()),
        )


def _hex(state: QByteArray) -> str:
    return bytes(state.toHex().data()).decode()

"""Tells of the end of a long search outside the window, while that is not in front."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from hvplanner.gui import icons
from hvplanner.language import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from hvplanner.gui.memory import Memory

LONG_MS = 10_000
"""A search that is over sooner is still waited for."""
_SHOWN_MS = 15_000


class Notifier(QObject):
    """Has the window's button in the task bar ask for attention, and shows a notification."""

    def __init__(self, memory: Memory, window: QWidget) -> None:
        super().__init__(window)
        self._memory = memory
        self._window = window
        self._tray: QSystemTrayIcon | None = None
        self._going = QTimer(self)
        self._going.setSingleShot(True)
        self._going.timeout.connect(self.take_back)

    @Slot(int)
    def search_ended(self, elapsed_ms: int) -> None:
        """Tell of it if it took long and nobody looks."""
        looked_at = self._window.isActiveWindow()
        if self._memory.settings.notify and elapsed_ms >= LONG_MS and not looked_at:
            QApplication.alert(self._window)
            self._show(
                tr("The search has ended"), tr("Come back to hvplanner to see what it found.")
            )

    @Slot()
    def take_back(self) -> None:
        """Show nothing outside the window any more."""
        self._going.stop()
        if self._tray is not None:
            self._tray.hide()

    def _show(self, title: str, text: str) -> None:
        if not (QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()):
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(icons.program_icon(), self)
            self._tray.setToolTip("hvplanner")
            self._tray.messageClicked.connect(self._on_clicked)
            self._tray.activated.connect(self._on_clicked)
        # In the tray only while there is something to tell: messages come from an icon there.
        self._tray.show()
        self._tray.showMessage(title, text)
        self._going.start(_SHOWN_MS)

    @Slot()
    def _on_clicked(self) -> None:
        self.take_back()
        self._window.raise_()
        self._window.activateWindow()

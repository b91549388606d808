"""Progress on the button of the program in the task bar, where the desktop knows how to show it.

Many Linux desktops (KDE Plasma, the docks of Ubuntu and others) listen on D-Bus for what launchers
tell; nobody answers, so where nobody listens nothing happens.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Slot

_PATH = "/com/canonical/unity/launcherentry/1"
_INTERFACE = "com.canonical.Unity.LauncherEntry"
PROGRAM = "application://hvplanner.desktop"
"""By its desktop entry, which the bundle brings."""


class TaskBar(QObject):
    """Tells the desktop how far the program is."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._is_shown = False

    @Slot(object)
    def show_progress(self, share: float | None) -> None:
        """Show a share from 0 to 1, or none."""
        if sys.platform != "linux" or (share is None and not self._is_shown):
            return
        # Loaded when something is solved: the window opens without it.
        from PySide6.QtDBus import QDBusConnection, QDBusMessage

        self._is_shown = share is not None
        bus = QDBusConnection.sessionBus()
        if bus.isConnected():
            news = QDBusMessage.createSignal(_PATH, _INTERFACE, "Update")
            shown = {"progress": float(share or 0), "progress-visible": self._is_shown}
            news.setArguments([PROGRAM, shown])
            bus.send(news)

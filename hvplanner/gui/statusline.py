"""The line at the foot of the window: what was done, and what is under way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QStatusBar

from hvplanner.gui import theme
from hvplanner.gui.solvestatus import SolveStatus
from hvplanner.language import tr

if TYPE_CHECKING:
    from hvplanner.gui.documentbridge import DocumentBridge
    from hvplanner.gui.memory import Memory

_MESSAGE_MS = 8000


class StatusLine(QStatusBar):
    """Says something for a while at its left, and what is under way at its right."""

    def __init__(self, bridge: DocumentBridge, memory: Memory) -> None:
        super().__init__()
        self._bridge = bridge
        self.setSizeGripEnabled(False)
        self._state = QLabel()
        self._state.setObjectName("job-state")
        self._state.setProperty("muted", "true")
        self._state.setContentsMargins(theme.GRID, 0, theme.GRID, 0)
        self.search = SolveStatus(bridge, memory)
        for part in (self._state, self.search):
            self.addPermanentWidget(part)

    def say(self, text: str) -> None:
        """Say something for a while."""
        self.showMessage(text, _MESSAGE_MS)

    def show_state(self, is_open: bool) -> None:
        """Say what is under way; a design that is not open is judged without a word."""
        bridge = self._bridge
        if bridge.is_searching:
            text = tr("Solving") if bridge.is_solving else tr("Computing the front")
        else:
            text = tr("Judging") if bridge.is_judging and is_open else ""
        self._state.setText(text)

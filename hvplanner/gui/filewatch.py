"""Looks every now and then whether the file of the document is still as it was left.

By looking and not by the system's notifications: those never come from many network drives. The
look happens in a thread, because a drive that went away keeps whoever asks it waiting.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal, Slot

from hvplanner.app import watch
from hvplanner.gui.background import Background

if TYPE_CHECKING:
    from hvplanner.app.document import Document
    from hvplanner.app.watch import FileState

LOOK_MS = 2000
PATIENCE_MS = 6000
"""A file that cannot be looked at for so long is as good as gone."""


class FileWatch(QObject):
    """Tells when the state of the file is another than at the last look."""

    state_changed = Signal(str)
    """Another `FileState`: "same" means that it is well again."""

    def __init__(self, document: Document, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._known: FileState = "same"
        self._watched: object = None
        self._looking: Background | None = None
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)

    @property
    def is_looking(self) -> bool:
        """Tell whether a look is under way."""
        return self._looking is not None

    def follow(self) -> None:
        """Watch the file that the document belongs to now, if it belongs to one."""
        watched = self._document.path, self._document.stamp
        if watched != self._watched:
            # It was just read or written, so all is well.
            self._watched, self._known = watched, "same"
        if None in watched:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """Watch nothing any more."""
        self._timer.stop()
        self._watched = None

    @Slot()
    def look(self) -> None:
        """Look at the file now, unless a look at it is still under way."""
        path, stamp = self._document.path, self._document.stamp
        if path is None or stamp is None or self._document.is_being_saved:
            return
        if self._looking is not None:
            if self._since.hasExpired(PATIENCE_MS):
                self._found("missing")
            return
        asked = path, stamp
        self._looking = Background(lambda: (asked, watch.state(*asked)), self)
        self._looking.done.connect(self._on_looked)
        self._since.start()
        self._looking.start()

    @Slot(object)
    def _on_looked(self, answer: tuple[object, FileState]) -> None:
        self._looking = None
        asked, state = answer
        if asked == self._watched and not self._document.is_being_saved:
            self._found(state)

    def _found(self, state: FileState) -> None:
        if state != self._known:
            self._known = state
            self.state_changed.emit(state)

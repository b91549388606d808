"""Files dropped on the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDropEvent

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QWidget


class FileDrops(QObject):
    """Takes files of some kinds that are dropped on a widget."""

    dropped = Signal(list)
    """Their `Path`s."""

    def __init__(self, suffixes: tuple[str, ...], target: QWidget) -> None:
        super().__init__(target)
        self._suffixes = suffixes
        target.setAcceptDrops(True)
        target.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is dropped, if all of it is of a kind that is known."""
        kinds = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)
        if event.type() not in kinds or not isinstance(event, QDropEvent):
            return super().eventFilter(watched, event)
        paths = self._paths(event.mimeData())
        if not paths:
            return super().eventFilter(watched, event)
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self.dropped.emit(paths)
        return True

    def _paths(self, data: QMimeData) -> list[Path]:
        names = [url.toLocalFile() for url in data.urls()] if data.hasUrls() else []
        paths = [Path(name) for name in names]
        known = all(
            name and path.suffix.lower() in self._suffixes
            for name, path in zip(names, paths, strict=True)
        )
        return paths if known else []

"""Files read and written beside the window, which stays usable meanwhile."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from hvplanner.app import document as documents
from hvplanner.gui.background import Background
from hvplanner.language import tr
from hvplanner.model.fileproblem import FileError, inert

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from hvplanner.app.document import Document, Filed

    Done = Callable[[Filed], None]
    Failed = Callable[[FileError], None]

_SOON_MS = 200
"""What takes longer is told of."""


class FileWork(QObject):
    """Reads one file at a time, the last one asked for, and writes one after the other.

    Whoever asked hears of the end in the window's thread.
    """

    message = Signal(str)
    """What takes a while, for the status line."""

    def __init__(self, document: Document, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._asked = 0
        self._is_reading = self._is_writing = False
        self._afterwards: list[Callable[[], None]] = []
        self._text = ""
        self._is_told = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_SOON_MS)
        self._patience.timeout.connect(self._tell)

    def read(self, path: Path, done: Done, failed: Failed) -> None:
        """Read a file. Nothing is heard any more of one that is being read."""
        self.forget_reading()
        number = self._asked
        self._is_reading = True

        def mine(then: Callable[[], None]) -> None:
            if number == self._asked:
                self.forget_reading()
                then()

        self._run(
            tr("Opening {file} …", file=inert(path.name)),
            partial(documents.read, path),
            lambda filed: mine(lambda: done(filed)),
            lambda error: mine(lambda: failed(error)),
        )

    def forget_reading(self) -> None:
        """Want nothing any more that is being read."""
        self._asked += 1
        self._is_reading = False
        self._be_quiet()

    @property
    def is_busy(self) -> bool:
        """Tell whether a file is being read or written."""
        return self._is_reading or self._is_writing

    @property
    def is_writing(self) -> bool:
        """Tell whether a file is being written."""
        return self._is_writing

    def write(self, path: Path, done: Done, failed: Failed) -> None:
        """Write the document's design as it is now, once what is being written is."""
        if self._is_writing:
            self.when_written(lambda: self.write(path, done, failed))
            return
        self._is_writing = True
        self._document.begin_saving()
        self._run(
            tr("Saving {file} …", file=inert(path.name)),
            partial(documents.write, self._document.design, path),
            lambda filed: self._end_writing(filed, lambda: done(filed)),
            lambda error: self._end_writing(None, lambda: failed(error)),
        )

    def when_written(self, then: Callable[[], None]) -> None:
        """Do something as soon as nothing is being written."""
        if self._is_writing:
            self._afterwards.append(then)
        else:
            then()

    def _end_writing(self, filed: Filed | None, then: Callable[[], None]) -> None:
        self._be_quiet()
        self._is_writing = False
        self._document.end_saving(filed)
        then()
        waiting, self._afterwards = self._afterwards, []
        for each in waiting:
            self.when_written(each)

    def _run(self, text: str, work: Callable[[], Filed], done: Done, failed: Failed) -> None:
        self._text = text
        self._patience.start()
        background = Background(work, self)
        background.done.connect(done)
        background.failed.connect(partial(_pass_on, failed))
        background.start()

    @Slot()
    def _tell(self) -> None:
        self._is_told = True
        self.message.emit(self._text)

    def _be_quiet(self) -> None:
        self._patience.stop()
        if self._is_told:
            self._is_told = False
            self.message.emit("")


def _pass_on(failed: Failed, error: Exception) -> None:
    if not isinstance(error, FileError):
        raise error
    failed(error)

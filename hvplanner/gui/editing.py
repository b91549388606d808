"""Edits of designs of any size: the window lives on while one is made."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from hvplanner.app.revision import EditError
from hvplanner.collection import uncollected
from hvplanner.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from hvplanner.app.document import Document
    from hvplanner.model.design import Design

T = TypeVar("T")

_UNFELT_SECONDS = 0.01
"""Most work is done within, and the window need not notice it."""
_POLL_MS = 4

_under_way: list[object] = []
"""What is being worked on beside the window, innermost last."""


def is_under_way() -> bool:
    """Tell whether something that the user did is still being worked on beside the window."""
    return bool(_under_way)


def edited(document: Document, edit: Callable[[Design], Design]) -> Design:
    """Return the design of a document after an edit, for the document to take as a step.

    Raises EditError, also where the design came to be another one meanwhile.
    """
    design = document.design
    changed = awaited(lambda: edit(design))
    if document.design is not design:
        raise EditError(tr("The design is another one by now; this was not done to it."))
    return changed


def awaited(work: Callable[[], T]) -> T:
    """Return what work returns, or raise what it raises, while the window goes on painting.

    What the user types and clicks meanwhile waits for the end, and goes where it would have gone
    had the work taken no time.
    """
    job = _Job(work)
    thread = threading.Thread(target=job.run, name="edit", daemon=True)
    thread.start()
    thread.join(_UNFELT_SECONDS)
    if thread.is_alive():
        _under_way.append(job)
        try:
            _live_on_until(lambda: not thread.is_alive())
        finally:
            _under_way.remove(job)
        # The loop ends early where the application does.
        thread.join()
    return job.result()


class _Job(Generic[T]):
    def __init__(self, work: Callable[[], T]) -> None:
        self._work = work
        self._results: list[T] = []
        self._error: Exception | None = None

    def run(self) -> None:
        try:
            with uncollected():
                self._results.append(self._work())
        except Exception as error:
            self._error = error

    def result(self) -> T:
        if self._error is not None:
            raise self._error
        return self._results[0]


def _live_on_until(is_done: Callable[[], bool]) -> None:
    loop = QEventLoop()
    timer = QTimer()
    timer.setInterval(_POLL_MS)
    timer.timeout.connect(lambda: loop.quit() if is_done() else None)
    timer.start()
    QGuiApplication.setOverrideCursor(Qt.CursorShape.BusyCursor)
    try:
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    finally:
        QGuiApplication.restoreOverrideCursor()

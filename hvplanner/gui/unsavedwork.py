"""Keeps what is not saved where a crash cannot reach it, and offers it at the next start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from hvplanner.app import recovery
from hvplanner.gui.background import Background
from hvplanner.gui.dialogs import questions

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from hvplanner.gui.documentbridge import DocumentBridge
    from hvplanner.gui.memory import Memory


class UnsavedWork(QObject):
    """Writes the recovery file in a thread, some time after the first change it does not hold."""

    restored = Signal()
    """A design is open that an earlier run left behind."""

    def __init__(
        self,
        bridge: DocumentBridge,
        memory: Memory,
        ask_first: Callable[[Callable[[], None]], None],
        window: QWidget,
    ) -> None:
        """`ask_first` asks what becomes of unsaved changes before something ends the design."""
        super().__init__(window)
        self._window = window
        self._ask_first = ask_first
        self._document = bridge.document
        self._memory = memory
        self._file = recovery.RecoveryFile()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._keep)
        bridge.document_changed.connect(self._on_document)

    def offer(self) -> None:
        """Offer what an earlier run left unsaved, the latest first, as soon as it is read."""
        reading = Background(recovery.left_behind, self)
        reading.done.connect(self._on_read)
        reading.start()

    @Slot(object)
    def _on_read(self, left: Sequence[recovery.Leftover]) -> None:
        if left and self._window.isVisible():
            latest = left[0]
            questions.offer_recovery(
                self._window,
                latest,
                restore=lambda: self._ask_first(lambda: self._restore(latest)),
                discard=lambda: recovery.discard(latest),
            )

    def forget(self) -> None:
        """Keep nothing any more: all is saved, or given up."""
        self._timer.stop()
        self._file.clear()

    def _restore(self, leftover: recovery.Leftover) -> None:
        document = self._document
        document.restore(leftover.design, leftover.path, leftover.sha256)
        # In this order, so that a crash in between leaves it twice and not lost.
        self._file.write(document.design, document.path, document.base_sha256)
        recovery.discard(leftover)
        self.restored.emit()

    @Slot()
    def _on_document(self) -> None:
        if not self._document.is_dirty:
            self.forget()
        elif not self._timer.isActive():
            # Not anew with each change: who types without a pause is to lose no more than others.
            self._timer.start(round(self._memory.settings.keep_seconds * 1000))

    @Slot()
    def _keep(self) -> None:
        document = self._document
        if document.is_dirty:
            kept = document.design, document.path, document.base_sha256
            ticket = self._file.ticket
            Background(lambda: self._file.write(*kept, ticket=ticket), self).start()

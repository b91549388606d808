"""What is said, and can be done, when the file of the document changed or went away outside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from hvplanner.gui.dialogs.sheets import ProblemSheet
from hvplanner.gui.filewatch import FileWatch
from hvplanner.language import tr
from hvplanner.model.fileproblem import inert

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from hvplanner.app.document import Filed
    from hvplanner.app.watch import FileState
    from hvplanner.gui.documentbridge import DocumentBridge
    from hvplanner.gui.filework import FileWork
    from hvplanner.gui.notice import Notice
    from hvplanner.model.fileproblem import FileError


class FileNotice(QObject):
    """Watches the file and keeps the notice about it."""

    message = Signal(str)
    save_as_wanted = Signal()

    def __init__(
        self, bridge: DocumentBridge, work: FileWork, notice: Notice, window: QWidget
    ) -> None:
        super().__init__(window)
        self._work = work
        self._window = window
        self._document = bridge.document
        self._notice = notice
        self._watch = FileWatch(bridge.document, self)
        self._watch.state_changed.connect(self._on_state)
        bridge.document_changed.connect(self._on_document)
        self._told_of: object = None

    def look(self) -> None:
        """Look now, as when the user comes back to the window."""
        self._watch.look()

    def stop(self) -> None:
        """Watch nothing any more: the window closes."""
        self._watch.stop()

    @Slot()
    def _on_document(self) -> None:
        self._watch.follow()
        if self._told_of is not None and self._told_of != self._document.stamp:
            # Saved, reloaded, or another file: what was told of is over.
            self._take_back()

    @Slot(str)
    def _on_state(self, state: FileState) -> None:
        path = self._document.path
        if path is None or state == "same":
            self._take_back()
            return
        self._told_of = self._document.stamp
        name = inert(path.name)
        if state == "missing":
            self._document.need_saving()
            self._notice.say(
                tr(
                    "“{name}” is gone, or its drive does not answer. Nothing is lost: the design is"
                    " open here. Save it once the drive is back, or save it elsewhere now.",
                    name=name,
                ),
                [
                    ("notice-save-as", tr("Save as…"), self.save_as_wanted.emit),
                    ("notice-dismiss", tr("Not now"), self._take_back),
                ],
            )
            return
        told = [tr("“{name}” was changed by another program or in another window.", name=name)]
        if self._document.is_dirty:
            told.append(tr("You have changes of your own that are not saved."))
        told.append(
            tr("Reloading can be undone; keeping yours writes over the file when you save.")
        )
        self._notice.say(
            " ".join(told),
            [
                ("notice-compare", tr("Compare…"), self._compare),
                ("notice-reload", tr("Reload"), self._reload),
                ("notice-keep", tr("Keep mine"), self._keep),
            ],
        )

    def _take_back(self) -> None:
        self._told_of = None
        self._notice.take_back()

    def _reload(self) -> None:
        self._read(self._take)

    def _read(self, take: Callable[[Filed], None]) -> None:
        """Read the document's file, unless it has another one by then."""
        path = self._document.path
        if path is not None:
            self._work.read(
                path,
                lambda filed: take(filed) if self._document.path == path else None,
                lambda error: self._refuse(path, error),
            )

    def _refuse(self, path: Path, error: FileError) -> None:
        ProblemSheet(self._window, str(path), error.problems)

    def _take(self, filed: Filed) -> None:
        self._document.take_again(filed)
        self._take_back()
        self.message.emit(tr("The design is as in the file now. Undo brings yours back."))

    def _keep(self) -> None:
        self._document.keep()
        self._take_back()
        self.message.emit(tr("Yours is kept. Saving writes it over the file."))

    def _compare(self) -> None:
        self._read(self._show_differences)

    def _show_differences(self, filed: Filed) -> None:
        from hvplanner.gui.dialogs.comparesheet import CompareSheet
        from hvplanner.report.declared import differences

        found = list(differences((self._document.design, filed.design), apart=()))
        sheet = CompareSheet(self._window, filed.path.name, found)
        sheet.reload_wanted.connect(self._reload)
        sheet.keep_wanted.connect(self._keep)

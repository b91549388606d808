"""Asking for a file, and handing on which one it was."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QFileDialog

from hvplanner.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from hvplanner.model.design import Design

_LONGEST_STEM = 80


LINGER_MS = 10_000
"""A dialog that is closed is kept for so long: Qt's own reads its folder in a thread, and to delete
it before that has ended has the window wait for the disk."""


def file_dialog(
    window: QWidget, title: str, name: str, filters: Sequence[str], beside: Path | None = None
) -> QFileDialog:
    """Return a dialog for files of some kinds, in the folder of a file if there is one.

    It is deleted some time after it is closed.
    """
    dialog = QFileDialog(window, title)
    dialog.setObjectName(name)
    dialog.setNameFilters(filters)
    dialog.finished.connect(_Lingering(dialog).begin)
    if beside:
        dialog.setDirectory(str(beside.parent))
    return dialog


def designs() -> list[str]:
    """Return the kinds of files that a design can be in."""
    return [tr("Designs (*.json)"), tr("All files (*)")]


class _Lingering(QObject):
    """Deletes a dialog some time after it is closed; until then nobody finds it by its name."""

    def __init__(self, dialog: QFileDialog) -> None:
        super().__init__(dialog)
        self._dialog = dialog

    @Slot()
    def begin(self) -> None:
        self._dialog.setObjectName("")
        QTimer.singleShot(LINGER_MS, self._dialog, self._dialog.deleteLater)


class PathTaker(QObject):
    """Hands on the file that a dialog was given."""

    def __init__(self, take: Callable[[Path], None], dialog: QFileDialog) -> None:
        super().__init__(dialog)
        self._take = take

    @Slot(str)
    def take(self, name: str) -> None:
        """Hand on a file by its name."""
        self._take(Path(name))


def file_stem(design: Design) -> str:
    """Return the name of a design as a file can have it."""
    kept = "".join(each if each.isalnum() or each in " -_" else " " for each in design.name)
    return "-".join(kept.lower().split())[:_LONGEST_STEM] or "design"

"""Asking for a file, and handing on which one it was."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from hvplanner.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from hvplanner.model.design import Design

_LONGEST_STEM = 80


def file_dialog(window: QWidget, title: str, name: str, beside: Path | None) -> QFileDialog:
    """Return a dialog for design files, in the folder of a file if there is one."""
    dialog = QFileDialog(window, title)
    dialog.setObjectName(name)
    dialog.setNameFilters([tr("Designs (*.json)"), tr("All files (*)")])
    dialog.finished.connect(dialog.deleteLater)
    if beside:
        dialog.setDirectory(str(beside.parent))
    return dialog


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

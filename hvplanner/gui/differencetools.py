"""The tools of a comparison: what of it is shown, and its text for a change request."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QToolButton, QWidget

from hvplanner.gui import icons
from hvplanner.gui.dialogs.filedialog import file_dialog
from hvplanner.gui.theme import GRID
from hvplanner.language import tr

if TYPE_CHECKING:
    from hvplanner.report.sidebyside import SideBySide


class DifferenceTools(QWidget):
    """Holds what is compared, to copy or save it as text."""

    message = Signal(str)
    changed = Signal()
    """More or less is to be shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._compared: SideBySide | None = None
        self._only = QToolButton()
        self._only.setObjectName("only-differences")
        self._only.setText(tr("Only differences"))
        self._only.setCheckable(True)
        self._only.setChecked(True)
        self._only.setToolTip(
            tr("Leave out inputs and decisions that are the same in all that are compared")
        )
        self._only.toggled.connect(self.changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID // 2)
        row.addWidget(self._only)
        for icon, title, tip, slot in (
            (
                "copy",
                tr("Copy"),
                tr("Copy the differences as text for a change request"),
                self.copy_text,
            ),
            ("copy", tr("Markdown"), tr("Copy the differences as Markdown"), self.copy_markdown),
            ("save", tr("Save…"), tr("Save the differences as Markdown or text"), self.save_text),
        ):
            button = QToolButton()
            button.setText(f" {title}")
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.setObjectName(f"differences-{slot.__name__.replace('_', '-')}")
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            icons.set_icon(button, icon)
            button.clicked.connect(slot)
            row.addWidget(button)
        self.show_comparison(None)

    @property
    def everything(self) -> bool:
        """Tell whether what is the same in all is wanted too."""
        return not self._only.isChecked()

    def show_comparison(self, compared: SideBySide | None) -> None:
        """Offer another comparison, or none."""
        self._compared = compared
        self.setEnabled(compared is not None)

    @Slot()
    def copy_text(self) -> None:
        """Put the comparison on the clipboard, as plain text."""
        QGuiApplication.clipboard().setText(self._text(markdown=False))
        self.message.emit(tr("The differences are on the clipboard."))

    @Slot()
    def copy_markdown(self) -> None:
        """Put the comparison on the clipboard, as Markdown."""
        QGuiApplication.clipboard().setText(self._text(markdown=True))
        self.message.emit(tr("The differences are on the clipboard, as Markdown."))

    @Slot()
    def save_text(self) -> None:
        """Ask for a file and write the comparison to it."""
        kinds = [tr("Markdown (*.md)"), tr("Text (*.txt)")]
        dialog = file_dialog(self.window(), tr("Save differences"), "differences-dialog", kinds)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("md")
        dialog.fileSelected.connect(self.write_text)
        dialog.open()

    @Slot(str)
    def write_text(self, file: str) -> None:
        """Write the comparison: Markdown, or plain where the file is called .txt."""
        path = Path(file)
        try:
            path.write_text(self._text(markdown=path.suffix != ".txt"), encoding="utf-8")
        except OSError as error:
            self.message.emit(
                tr("{path} cannot be written: {error}.", path=path, error=error.strerror)
            )
        else:
            self.message.emit(tr("Wrote {path}", path=path))

    def _text(self, *, markdown: bool) -> str:
        # Loaded only when first needed.
        from hvplanner.report import changetext

        if self._compared is None:
            return ""
        write = changetext.markdown if markdown else changetext.plain
        return write(self._compared, everything=self.everything)

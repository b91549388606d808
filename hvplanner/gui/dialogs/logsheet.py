"""The end of the log, and the details that a report of trouble should come with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import __version__ as binding_version
from PySide6.QtCore import QSize, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QTextCursor
from PySide6.QtWidgets import QDialogButtonBox, QPlainTextEdit, QWidget

from hvplanner.app import troublereport
from hvplanner.gui import theme
from hvplanner.gui.dialogs.sheets import Sheet
from hvplanner.language import tr

if TYPE_CHECKING:
    from hvplanner.app.settings import Settings


class LogSheet(Sheet):
    """Shows the log as it is; what is copied from here leaves out whose machine it is."""

    def __init__(self, window: QWidget, settings: Settings) -> None:
        super().__init__(window, "log-sheet", tr("Log"))
        self.resize(QSize(104 * theme.GRID, 64 * theme.GRID))
        self._settings = settings
        self.add_text(
            tr(
                "This is what the program wrote down of its work, the latest last. A report of"
                " trouble is best sent with the details: versions, system, settings and these"
                " lines, without your designs and without your name in paths."
            )
        )
        text = QPlainTextEdit()
        text.setObjectName("log-text")
        text.setAccessibleName(tr("End of the log"))
        text.setReadOnly(True)
        text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        text.setFont(theme.figures_font())
        text.setPlainText(troublereport.log_end())
        text.setPlaceholderText(tr("Nothing was written down yet."))
        text.moveCursor(QTextCursor.MoveOperation.End)
        text.moveCursor(QTextCursor.MoveOperation.StartOfLine)
        self.column.addWidget(text, 1)
        self.add_text(tr("The file is {path}", path=troublereport.log_file()), muted=True)
        role = QDialogButtonBox.ButtonRole.ActionRole
        copy = self.buttons.addButton(tr("Copy details for a report"), role)
        copy.setObjectName("copy-details")
        copy.clicked.connect(self._copy)
        folder = self.buttons.addButton(tr("Open folder"), role)
        folder.setObjectName("open-log-folder")
        folder.setEnabled(troublereport.log_file().parent.is_dir())
        folder.clicked.connect(self._open_folder)
        self.finish()

    @Slot()
    def _copy(self) -> None:
        copy_details(self._settings)

    @Slot()
    def _open_folder(self) -> None:
        folder = troublereport.log_file().parent
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def copy_details(settings: Settings) -> None:
    """Put what a report of trouble should come with into the clipboard."""
    screen = QGuiApplication.primaryScreen()
    known = {"Qt for Python": binding_version, "Screens": QGuiApplication.platformName()}
    if screen is not None:
        size = screen.size()
        known["Screen"] = f"{size.width()} × {size.height()} at {screen.devicePixelRatio():g}"
    QGuiApplication.clipboard().setText(troublereport.report(settings, known))

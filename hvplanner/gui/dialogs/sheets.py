"""Dialogs that show: the problems of a file, the shortcuts, and what this program is."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING

from PySide6 import __version__ as qt_version
from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QInputDialog,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from hvplanner import __version__
from hvplanner.app.commands import COMMANDS
from hvplanner.gui import icons, theme
from hvplanner.model.fileproblem import inert

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hvplanner.model.fileproblem import FileProblem

_MOST_PROBLEMS = 1000


class Sheet(QDialog):
    """A window-modal dialog with a heading and a button to close it."""

    def __init__(self, window: QWidget, name: str, title: str) -> None:
        super().__init__(window)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(*(2 * theme.GRID,) * 4)
        self.column.setSpacing(theme.GRID)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.buttons.rejected.connect(self.reject)

    def add_text(self, text: str, muted: bool = False) -> None:
        """Add a paragraph; whatever it holds is text."""
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        if muted:
            label.setProperty("muted", "true")
        self.column.addWidget(label)

    def add_table(self, heads: Sequence[str], rows: Sequence[Sequence[str]], stretch: int) -> None:
        """Add a table that can be read and copied from, one of its columns taking what is left."""
        self.column.addWidget(self.make_table(heads, rows, stretch), 1)

    @staticmethod
    def make_table(
        heads: Sequence[str], rows: Sequence[Sequence[str]], stretch: int
    ) -> QTableWidget:
        """Return such a table."""
        table = QTableWidget(len(rows), len(heads))
        table.setHorizontalHeaderLabels(list(heads))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.verticalHeader().hide()
        table.verticalHeader().setMinimumSectionSize(theme.ROW_HEIGHT)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.verticalHeader().setResizeContentsPrecision(0)
        for row, texts in enumerate(rows):
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                table.setItem(row, column, item)
        table.resizeColumnsToContents()
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)
        return table

    def finish(self) -> None:
        """Add the buttons and open the dialog."""
        self.column.addWidget(self.buttons)
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        self.open()


class ProblemSheet(Sheet):
    """All that is wrong with a file."""

    def __init__(self, window: QWidget, file: str, problems: Sequence[FileProblem]) -> None:
        super().__init__(window, "file-problems", "The file cannot be opened")
        self.resize(QSize(100 * theme.GRID, 50 * theme.GRID))
        self._text = "\n".join([file, *(each.text for each in problems)])
        count = len(problems)
        what = "is one thing" if count == 1 else f"are {count} things"
        self.add_text(f"“{inert(file)}” was not opened: there {what} wrong with it.")
        self.add_text("The design that was open stays as it was.", muted=True)
        rows = [
            (
                "" if each.line is None else f"{each.line}:{each.column}",
                inert(each.place),
                inert(each.value),
                inert(each.remedy),
            )
            for each in problems[:_MOST_PROBLEMS]
        ]
        self.add_table(("Line", "Place", "Value", "What would be right"), rows, 3)
        copy = self.buttons.addButton("Copy all", QDialogButtonBox.ButtonRole.ActionRole)
        copy.setObjectName("copy-problems")
        copy.clicked.connect(self._copy)
        self.finish()

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)


class ShortcutSheet(Sheet):
    """Every command that has a shortcut."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, "shortcut-sheet", "Keyboard shortcuts")
        self.resize(QSize(80 * theme.GRID, 66 * theme.GRID))
        native = QKeySequence.SequenceFormat.NativeText
        rows = [
            (QKeySequence(each.shortcut).toString(native), each.title.rstrip("…"), each.tooltip)
            for each in COMMANDS
            if each.shortcut
        ]
        self.add_table(("Keys", "Command", "What it does"), rows, 2)
        self.add_text(
            "In tables: Return or F2 edits a cell, Tab goes on, Space ticks, Esc gives up.",
            muted=True,
        )
        self.finish()


class AboutSheet(Sheet):
    """The version, and what the program is built on."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, "about-sheet", "About hvplanner")
        self.setFixedWidth(56 * theme.GRID)
        picture = QLabel()
        picture.setPixmap(icons.program_icon().pixmap(QSize(48, 48)))
        title = QLabel(f"hvplanner {__version__}")
        title.setFont(theme.strong_font())
        purpose = QLabel("Plans the network of Hyper-V failover clusters.")
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(title)
        texts.addWidget(purpose)
        head = QHBoxLayout()
        head.setSpacing(2 * theme.GRID)
        head.addWidget(picture)
        head.addLayout(texts, 1)
        self.column.addLayout(head)
        self.add_text(
            "MIT licence. Built on Qt for Python (LGPL), OR-Tools (Apache 2.0), pydantic (MIT),"
            " pyqtgraph (MIT), NumPy (BSD) and Typst (Apache 2.0).",
        )
        self.add_text(
            f"Python {platform.python_version()}, Qt {qt_version}, {platform.platform()}",
            muted=True,
        )
        self.finish()


def ask_name(
    window: QWidget, title: str, label: str, take: Callable[[str], None], name: str = ""
) -> None:
    """Ask for a name, perhaps in place of another, and hand it on, unless none is given."""
    dialog = QInputDialog(window)
    dialog.setObjectName("name-dialog")
    dialog.setWindowTitle(title)
    dialog.setLabelText(label)
    dialog.setTextValue(name)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.textValueSelected.connect(take)
    dialog.open()

"""Dialogs that show something to read: what they have in common, and the problems of a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QInputDialog,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from hvplanner.gui import theme
from hvplanner.gui.wrapped import wrap
from hvplanner.language import tr, trn
from hvplanner.model.fileproblem import inert

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hvplanner.model.fileproblem import FileProblem

_MOST_PROBLEMS = 1000
_MOST_ROWS = 500
_WIDEST = 32 * theme.GRID
"""Of columns beside the one that takes what is left; texts that are longer take more lines."""


class _ReadTable(QTableWidget):
    """Wraps its texts when it is first shown: until then, every new width measures all rows."""

    def __init__(self, rows: int, columns: int) -> None:
        super().__init__(rows, columns)
        self._is_wrapped = False

    def showEvent(self, event: QShowEvent) -> None:
        if not self._is_wrapped:
            self._is_wrapped = True
            wrap(self)
        super().showEvent(event)


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

    def add_tables(
        self, name: str, tables: Sequence[tuple[str, Sequence[str], Sequence[Sequence[str]], int]]
    ) -> None:
        """Add tables behind tabs, those that have rows: title, heads, rows and wide column each.

        Texts of unknown origin are made harmless; thousands of rows are nothing to read.
        """
        tabs = QTabWidget()
        tabs.setObjectName(name)
        tabs.setDocumentMode(True)
        for title, heads, rows, stretch in tables:
            if rows:
                shown_rows = [[inert(text) for text in row] for row in rows[:_MOST_ROWS]]
                table = self.make_table(heads, shown_rows, stretch)
                table.setAccessibleName(title)
                for column in range(len(heads)):
                    if table.columnWidth(column) > _WIDEST:
                        # It shares what is left with the one that takes it.
                        stretching = QHeaderView.ResizeMode.Stretch
                        table.horizontalHeader().setSectionResizeMode(column, stretching)
                table.horizontalHeader().sectionResized.connect(table.resizeRowsToContents)
                tabs.addTab(table, f"{title} ({len(rows)})")
        tabs.setVisible(tabs.count() > 0)
        self.column.addWidget(tabs, 1)

    @staticmethod
    def make_table(
        heads: Sequence[str], rows: Sequence[Sequence[str]], stretch: int
    ) -> QTableWidget:
        """Return such a table."""
        table = _ReadTable(len(rows), len(heads))
        table.setTabKeyNavigation(False)
        table.setHorizontalHeaderLabels(list(heads))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.verticalHeader().hide()
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
        self._fit()
        self.open()

    def _fit(self) -> None:
        """Take the room that all texts need, and none that the screen does not have.

        Qt gives a dialog two thirds of the screen, which cuts texts where it is scaled, and one of
        a size of its own that size, which puts the buttons below the screen there.
        """
        size = self.size()
        if not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            size = self.sizeHint().expandedTo(self.minimumSize())
            size.setHeight(max(size.height(), self.column.totalHeightForWidth(size.width())))
        frame = QSize(2 * theme.GRID, theme.ROW_HEIGHT + theme.GRID)
        self.resize(size.boundedTo(QGuiApplication.primaryScreen().availableSize() - frame))


class ProblemSheet(Sheet):
    """All that is wrong with a file."""

    def __init__(self, window: QWidget, file: str, problems: Sequence[FileProblem]) -> None:
        super().__init__(window, "file-problems", tr("The file cannot be opened"))
        self.resize(QSize(100 * theme.GRID, 50 * theme.GRID))
        self._text = "\n".join([file, *(each.text for each in problems)])
        count = len(problems)
        self.add_text(
            trn(
                "“{file}” was not opened: there is {n} thing wrong with it.",
                "“{file}” was not opened: there are {n} things wrong with it.",
                count,
                file=inert(file),
            )
        )
        self.add_text(tr("The design that was open stays as it was."), muted=True)
        rows = [
            (
                "" if each.line is None else f"{each.line}:{each.column}",
                inert(each.place),
                inert(each.value),
                inert(each.remedy),
            )
            for each in problems[:_MOST_PROBLEMS]
        ]
        self.add_table((tr("Line"), tr("Place"), tr("Value"), tr("What would be right")), rows, 3)
        copy = self.buttons.addButton(tr("Copy all"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setObjectName("copy-problems")
        copy.clicked.connect(self._copy)
        self.finish()

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)


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

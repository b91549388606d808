"""A line to type a value into that says at once what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QToolTip, QWidget

Check = Callable[[str], str | None]
"""Returns what is wrong with a text, None where nothing is."""


class CheckedLineEdit(QLineEdit):
    """A line edit framed in red while its text cannot be taken, with the reason beside it."""

    def __init__(self, check: Check, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._check = check
        self._problem: str | None = None
        # Where others begin too, also where the text runs from right to left.
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        self.textEdited.connect(self._on_edited)

    @property
    def problem(self) -> str | None:
        """Return what is wrong with the text as it stands."""
        return self._problem

    def show_text(self, text: str) -> None:
        """Show a value as it is, with nothing wrong."""
        self.setText(text)
        self._mark(None)

    def show_problem(self) -> None:
        """Show once more what is wrong, below the line."""
        if self._problem:
            QToolTip.showText(self.mapToGlobal(QPoint(0, self.height())), self._problem, self)

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        self._mark(self._check(text))
        if self._problem:
            self.show_problem()
        else:
            QToolTip.hideText()

    def _mark(self, problem: str | None) -> None:
        was, self._problem = self._problem, problem
        self.setAccessibleDescription(problem or "")
        if bool(was) != bool(problem):
            self.setProperty("invalid", "true" if problem else "false")
            self.style().unpolish(self)
            self.style().polish(self)


def settle() -> None:
    """Take what is being typed, as if its field were left, before something is done with all.

    A text that cannot be taken stays to be mended.
    """
    field = QApplication.focusWidget()
    is_typed = isinstance(field, CheckedLineEdit) and field.isModified() and not field.problem
    if field is None or not (is_typed or isinstance(field, QPlainTextEdit)):
        return
    view = field.parentWidget()
    field.clearFocus()
    # The editor of a cell is gone then, and what it stood in goes on.
    while not field.isVisible() and view is not None:
        field, view = view, view.parentWidget()
    field.setFocus()

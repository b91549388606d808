"""A line above the work that tells of something outside, with buttons for what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from hvplanner.gui import icons, theme

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Choice = tuple[str, str, Callable[[], None]]
    """The name of a button, what stands on it, and what it does."""


class Notice(QFrame):
    """Hidden while there is nothing to tell; stays until a choice is made or it is taken back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setProperty("notice", "true")
        self._sign = QLabel()
        self._text = QLabel()
        self._text.setObjectName("notice-text")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, theme.GRID)
        self._row.setSpacing(theme.GRID)
        self._row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._text, 1)
        self._buttons: dict[QPushButton, Callable[[], None]] = {}
        self.hide()

    @property
    def text(self) -> str:
        """Return what is told."""
        return self._text.text()

    def say(self, text: str, choices: Sequence[Choice]) -> None:
        """Tell something in place of what was told before."""
        self.take_back()
        self._text.setText(text)
        self.setAccessibleName(text)
        for name, title, then in choices:
            button = QPushButton(title)
            button.setObjectName(name)
            button.clicked.connect(self._on_clicked)
            self._buttons[button] = then
            self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._tint()
        self.show()

    def take_back(self) -> None:
        """Tell nothing any more."""
        self.hide()
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons.clear()

    @Slot()
    def _on_clicked(self) -> None:
        then = self._buttons.get(self.sender())  # type: ignore[call-overload]
        if then is not None:
            then()

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _tint(self) -> None:
        self._sign.setPixmap(icons.pixmap("finding", 16, theme.current().attention))

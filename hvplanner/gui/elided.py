"""Texts that end in an ellipsis where there is no room, and never cut what stands beside them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from hvplanner.gui import theme

_NARROWEST_BUTTON = 24 * theme.GRID
_END = Qt.TextElideMode.ElideRight


class ElidedLabel(QLabel):
    """Shows as much of a line as there is room for; the tool tip has all of it then."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def minimumSizeHint(self) -> QSize:
        """Return the height of a line: any width will do."""
        return QSize(0, super().minimumSizeHint().height())

    def shown_text(self) -> str:
        """Return what of the text is seen."""
        return self.fontMetrics().elidedText(self.text(), _END, self.contentsRect().width())

    def event(self, event: QEvent) -> bool:
        """Have the whole text ready before the tool tip shows."""
        if event.type() == QEvent.Type.ToolTip:
            self.setToolTip("" if self.shown_text() == self.text() else self.text())
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw as much of the text as there is room for."""
        painter = QPainter(self)
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            int(self.alignment() | Qt.TextFlag.TextSingleLine),
            self.palette(),
            self.isEnabled(),
            self.shown_text(),
            self.foregroundRole(),
        )
        painter.end()


class ElidedButton(QPushButton):
    """Shows as much of what it does as there is room for; the tool tip has all of it then."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size of all of it, with a gap between icon and text."""
        whole = super().sizeHint()
        return whole + QSize(self.fontMetrics().horizontalAdvance(self._gap), 0)

    @property
    def _gap(self) -> str:
        # Qt leaves hardly any, and draws no more than a text.
        return "" if self.icon().isNull() else " "

    def minimumSizeHint(self) -> QSize:
        """Return a width at which people see what it is about."""
        whole = self.sizeHint()
        return QSize(min(whole.width(), _NARROWEST_BUTTON), whole.height())

    def shown_text(self) -> str:
        """Return what of the text is seen."""
        if self.width() >= self.sizeHint().width():
            return self.text()
        around = self.sizeHint().width() - self.fontMetrics().horizontalAdvance(self.text())
        return self.fontMetrics().elidedText(self.text(), _END, self.width() - around)

    def event(self, event: QEvent) -> bool:
        """Have the whole text ready before the tool tip shows."""
        if event.type() == QEvent.Type.ToolTip:
            whole = self.text().replace("&&", "&")
            self.setToolTip("" if self.shown_text() == self.text() else whole)
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the button with as much of the text as there is room for."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = self._gap + self.shown_text()  # type: ignore[attr-defined]
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.end()


class ElidedComboBox(QComboBox):
    """Shows as much of its choice as there is room for; the list has all of it."""

    def shown_text(self) -> str:
        """Return what of the choice is seen."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )
        return self.fontMetrics().elidedText(self.currentText(), _END, field.width())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box with as much of the choice as there is room for."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self.shown_text()  # type: ignore[attr-defined]
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

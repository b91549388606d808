"""Editors of single fields: each shows a value and says when the user has decided on another.

All have a method `show_value(value, design)` and a signal `decided` with the new value.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hvplanner.gui import theme
from hvplanner.gui.elided import ElidedComboBox
from hvplanner.gui.inspector.orderlist import OrderList
from hvplanner.gui.references import NOTHING, choose, fill_list, options
from hvplanner.gui.tables.columns import assumed_text
from hvplanner.gui.validation import CheckedLineEdit
from hvplanner.language import tr, translated
from hvplanner.model.fields import FieldInfo, format_value, parse_value
from hvplanner.model.units import UnitError

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QWheelEvent

    from hvplanner.model.design import Design

LONG_TEXTS = ("description", "notes")
"""Texts of several lines."""


class LineEditor(CheckedLineEdit):
    """Numbers, quantities with their units, and words, as people type them."""

    decided = Signal(object)

    def __init__(self, info: FieldInfo, parent: QWidget | None = None) -> None:
        super().__init__(self._problem_of, parent)
        self._info = info
        self._shown: Any = None
        if info.optional:
            self.setPlaceholderText(tr("not set"))
        elif info.unit and info.unit.example:
            self.setPlaceholderText(translated(info.unit.example))
        self.editingFinished.connect(self._on_finished)

    def show_value(self, value: Any, design: Design) -> None:
        self._shown = value
        if self._info.assumption:
            self.setPlaceholderText(assumed_text(self._info, None, design))
        self.show_text(format_value(self._info, value))
        self.setModified(False)
        self.setCursorPosition(0)

    def _problem_of(self, text: str) -> str | None:
        try:
            parse_value(self._info, text)
        except UnitError as error:
            return str(error)
        return None

    @Slot()
    def _on_finished(self) -> None:
        if not self.isModified():
            return
        if self.problem:
            # Return keeps a wrong text to be mended; leaving the field gives up on it.
            if self.hasFocus():
                self.show_problem()
                return
            value = self._shown
        else:
            value = parse_value(self._info, self.text())
        self.show_text(format_value(self._info, value))
        self.setModified(False)
        if value != self._shown:
            self._shown = value
            self.decided.emit(value)


class TextEditor(QPlainTextEdit):
    """A text of several lines, taken when the field is left."""

    decided = Signal(object)

    def __init__(self, info: FieldInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self._longest = info.maximum
        self.setTabChangesFocus(True)
        self.setFixedHeight(3 * theme.ROW_HEIGHT)

    def show_value(self, value: Any, design: Design) -> None:
        if value != self._shown or value != self.toPlainText():
            self._shown = value
            self.setPlainText(value)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        text = self.toPlainText()[: self._longest]
        if text != self._shown:
            self._shown = text
            self.decided.emit(text)


class ListEditor(ElidedComboBox):
    """One of a few values, or a reference to a row."""

    decided = Signal(object)

    def __init__(self, info: FieldInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._info = info
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.activated.connect(self._on_activated)

    def show_value(self, value: Any, design: Design) -> None:
        fill_list(self, self._info, design)
        choose(self, value)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the wheel scroll the panel; a value is never changed in passing."""
        event.ignore()

    @Slot(int)
    def _on_activated(self, _row: int) -> None:
        self.decided.emit(self.currentData())


class FlagEditor(QCheckBox):
    """Yes or no."""

    decided = Signal(object)

    def __init__(self, info: FieldInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.clicked.connect(self._on_clicked)

    def show_value(self, value: Any, design: Design) -> None:
        self.setChecked(bool(value))

    @Slot(bool)
    def _on_clicked(self, is_checked: bool) -> None:
        self.decided.emit(is_checked)


class ManyEditor(QPushButton):
    """Several of a list, in the order in which they are ticked or dragged to."""

    decided = Signal(object)

    def __init__(self, info: FieldInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._info = info
        self._options: list[tuple[str, str]] = []
        self._chosen: tuple[str, ...] = ()
        self.clicked.connect(self._open)
        self.setProperty("many", "true")

    def show_value(self, value: Any, design: Design) -> None:
        table = self._info.table
        self._options = options(design, table) if table else list(self._info.choices)
        self._chosen = tuple(value or ())
        labels = dict(self._options)
        text = ", ".join(labels.get(each, each) for each in self._chosen)
        self.setToolTip("\n".join(labels.get(each, each) for each in self._chosen))
        if len(self._chosen) > 2:
            text = tr("{count} chosen", count=len(self._chosen))
        # An ampersand in a name is no mnemonic.
        self.setText(
            (text or (tr("not set") if self._info.optional else NOTHING)).replace("&", "&&")
        )

    @Slot()
    def _open(self) -> None:
        popup = _Popup(self._options, self._chosen, self)
        popup.setAccessibleName(self._info.title)
        popup.closed.connect(self._on_closed)
        popup.move(self.mapToGlobal(QPoint(0, self.height())))
        popup.show()

    @Slot(object)
    def _on_closed(self, chosen: tuple[str, ...]) -> None:
        if chosen != self._chosen:
            self.decided.emit(chosen if chosen or not self._info.optional else None)

    def minimumSizeHint(self) -> QSize:
        """Give way to the panel's width; the text is cut, the tool tip has all."""
        return QSize(8 * theme.GRID, super().minimumSizeHint().height())


class _Popup(QFrame):
    """A list to tick, which closes with a click elsewhere or Esc."""

    closed = Signal(object)

    def __init__(
        self, rows: list[tuple[str, str]], chosen: tuple[str, ...], parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("many-popup")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._list = OrderList(rows, chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self._list)
        shown = min(10, max(1, self._list.count()))
        width = max(parent.width(), self._list.sizeHintForColumn(0) + 4 * theme.GRID)
        self.setFixedSize(width, shown * (theme.ROW_HEIGHT + 1) + 4)

    def hideEvent(self, event: Any) -> None:
        super().hideEvent(event)
        self.closed.emit(self._list.chosen())


def editor_for(info: FieldInfo, parent: QWidget) -> QWidget:
    """Return the editor that fits a field of any kind but records."""
    if info.kind == "flag":
        return FlagEditor(info, parent)
    if info.kind in ("choice", "reference"):
        return ListEditor(info, parent)
    if info.kind in ("choices", "references"):
        return ManyEditor(info, parent)
    if info.name in LONG_TEXTS:
        return TextEditor(info, parent)
    return LineEditor(info, parent)

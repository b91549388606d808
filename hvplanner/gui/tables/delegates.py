"""Editors of cells: lines for what is typed, lists for what is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Slot,
)
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from hvplanner.gui.references import choose, fill_list
from hvplanner.gui.tables.columns import NUMBERS
from hvplanner.gui.tables.model import Index, ValueRole
from hvplanner.gui.validation import CheckedLineEdit

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from hvplanner.gui.tables.model import FieldModel
    from hvplanner.model.design import Design
    from hvplanner.model.fields import FieldInfo

_COMMITTING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


_CHOSEN = "chosen"
"""Property of a list from which something was chosen; one that is just left sets nothing."""


class CellDelegate(QStyledItemDelegate):
    """Makes the editor that fits a field, and keeps a text that cannot be taken from going in.

    Its models say by `field(index)` what a cell holds and by `problem(index, text)` what is wrong
    with a text, and give the value itself under `ValueRole`.
    """

    def __init__(self, design: Callable[[], Design], parent: QObject) -> None:
        super().__init__(parent)
        self._design = design

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        model = cast("FieldModel", index.model())
        info = model.field(index)
        if info.kind in ("choice", "reference"):
            editor: QWidget = self._list(info, parent)
        else:
            # The index lives as long as the editor: rows may come or go meanwhile.
            kept = QPersistentModelIndex(index)
            line = CheckedLineEdit(lambda text: model.problem(kept, text), parent)
            if info.kind in NUMBERS:
                line.setAlignment(Qt.AlignmentFlag.AlignRight)
            editor = line
        editor.setAccessibleName(info.title)
        editor.setObjectName("cell-editor")
        return editor

    def _list(self, info: FieldInfo, parent: QWidget) -> QComboBox:
        box = QComboBox(parent)
        fill_list(box, info, self._design())
        box.activated.connect(self._on_activated)
        # Typing Return on a cell opens its list, as a click on it would.
        QTimer.singleShot(0, box, box.showPopup)
        return box

    @Slot()
    def _on_activated(self) -> None:
        box = self.sender()
        if isinstance(box, QComboBox):
            box.setProperty(_CHOSEN, True)
            self.commitData.emit(box)
            self.closeEditor.emit(box)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QComboBox):
            choose(editor, index.data(ValueRole))
        elif isinstance(editor, CheckedLineEdit) and not editor.isModified():
            editor.show_text(str(index.data(Qt.ItemDataRole.EditRole) or ""))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QComboBox) and editor.property(_CHOSEN):
            model.setData(index, editor.currentData(), ValueRole)
        elif isinstance(editor, CheckedLineEdit) and editor.isModified():
            model.setData(index, editor.text())

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(editor, CheckedLineEdit)
            and editor.problem
            and cast("QKeyEvent", event).key() in _COMMITTING
        ):
            editor.show_problem()
            return True
        return super().eventFilter(editor, event)

"""A list to tick whose ticked entries, in their order, are the value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from hvplanner.language import mark, translated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent

_ROLE = Qt.ItemDataRole.UserRole
_HINT = mark("Ticked entries count from the top: drag them, or move them with Alt+Up and Alt+Down")


class OrderList(QListWidget):
    """Ticked entries stand above the others; the mouse drags an entry, Alt+Up and Alt+Down too."""

    def __init__(
        self,
        rows: Sequence[tuple[str, str]],
        chosen: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setToolTip(translated(_HINT))
        self.setAccessibleDescription(translated(_HINT))
        self._dragged: QListWidgetItem | None = None
        labels = dict(rows)
        # A reference to nothing stays visible until it is unticked.
        for value in (*chosen, *(each for each, _ in rows if each not in chosen)):
            item = QListWidgetItem(labels.get(value, value), self)
            item.setData(_ROLE, value)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            on = value in chosen
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self.itemChanged.connect(self._on_changed)

    def chosen(self) -> tuple[str, ...]:
        """Return the values that are ticked, from the top."""
        items = (self.item(row) for row in range(self.count()))
        return tuple(str(each.data(_ROLE)) for each in items if _is_on(each))

    @Slot(QListWidgetItem)
    def _on_changed(self, item: QListWidgetItem) -> None:
        """Put what is ticked behind what was, and what is no longer ticked behind all of it."""
        others = sum(
            _is_on(self.item(row)) for row in range(self.count()) if self.item(row) is not item
        )
        self._move(item, others)

    def _move(self, item: QListWidgetItem, to: int) -> None:
        if 0 <= to < self.count() and to != self.row(item):
            self.blockSignals(True)
            self.insertItem(to, self.takeItem(self.row(item)))
            self.setCurrentItem(item)
            self.blockSignals(False)

    def _may_go(self, item: QListWidgetItem, to: int) -> bool:
        """Tell whether an entry may stand there: only ticked ones have an order."""
        return _is_on(item) and 0 <= to < len(self.chosen())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        by = steps.get(Qt.Key(event.key()))
        item = self.currentItem()
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and by and item is not None:
            if self._may_go(item, self.row(item) + by):
                self._move(item, self.row(item) + by)
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._dragged = self.itemAt(event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let the entry under the button follow the mouse."""
        over = self.itemAt(event.position().toPoint())
        item = self._dragged
        if item is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
        elif over is not None and over is not item and self._may_go(item, self.row(over)):
            self._move(item, self.row(over))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragged = None
        super().mouseReleaseEvent(event)


def _is_on(item: QListWidgetItem) -> bool:
    return item.checkState() == Qt.CheckState.Checked

"""The list of what can be compared, with what can be done with a variant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hvplanner.gui import theme
from hvplanner.gui.theme import GRID
from hvplanner.language import mark, tr, translated
from hvplanner.report.text import shortened

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent

Key = str | None
"""The id of a variant; empty for the design, None for it with the plan it had before."""

_KEY = int(Qt.ItemDataRole.UserRole)
_NARROWEST = 19 * GRID
_EDIT = "edit_variant"
_COMMANDS = (
    (
        _EDIT,
        mark("Edit"),
        mark("Go on with this variant; what the design was is kept as another (Return)"),
    ),
    ("use_variant", mark("Use as the design"), mark("Replace the design by this variant")),
    (
        "store_variant",
        mark("Store the design in it"),
        mark("Make this variant what the design is now"),
    ),
    ("rename_variant", mark("Rename…"), mark("Give this variant another name (F2)")),
    ("duplicate_variant", mark("Duplicate"), mark("Add a copy of this variant")),
    ("remove_variant", mark("Delete"), mark("Delete this variant (Del)")),
)
_KEYS = {
    Qt.Key.Key_F2: "rename_variant",
    Qt.Key.Key_Delete: "remove_variant",
    Qt.Key.Key_Return: _EDIT,
    Qt.Key.Key_Enter: _EDIT,
}


class VariantPanel(QWidget):
    """A list to tick and select in, over its buttons."""

    wanted = Signal(str, str)
    """A command of `VariantCommands`, and the id of the variant, empty where none is meant."""
    ticked = Signal()
    """Other rows are ticked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unticked: set[Key] = set()
        self._is_filling = False
        self.list = _List()
        self.list.itemChanged.connect(self._on_ticked)
        self.list.currentItemChanged.connect(self._on_current)
        self.list.command.connect(self._give)
        self.list.customContextMenuRequested.connect(self._on_menu)
        self._edit = QPushButton(tr("Edit"))
        self._edit.setObjectName("edit-variant")
        self._edit.setToolTip(translated(_COMMANDS[0][2]))
        self._edit.clicked.connect(self._on_edit)
        self._menu = self._make_menu()
        self._more = QPushButton(tr("More"))
        self._more.setObjectName("more-variant")
        self._more.setToolTip(tr("Use, store, rename, duplicate or delete this variant"))
        self._more.setMenu(self._menu)
        self._lay_out()

    def show_rows(self, rows: Iterable[tuple[Key, str]]) -> None:
        """Show what can be compared, by key and label; what was ticked and selected stays so."""
        current = self.current()
        self._is_filling = True
        self.list.clear()
        for key, label in rows:
            item = QListWidgetItem(shortened(label, 80) or str(key))
            item.setData(_KEY, key)
            item.setToolTip(shortened(label, 200))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            is_ticked = key not in self._unticked
            item.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.select_key(current)
        self._is_filling = False
        self._on_current()

    def ticked_keys(self) -> set[Key]:
        """Return the keys of the rows that are ticked."""
        keys = (self.list.item(row).data(_KEY) for row in range(self.list.count()))
        return {key for key in keys if key not in self._unticked}

    def current(self) -> str:
        """Return the id of the variant that is selected, empty where none is."""
        item = self.list.currentItem()
        return str(item.data(_KEY) or "") if item else ""

    def select_key(self, key: str | int) -> None:
        """Select a variant."""
        for row in range(self.list.count()):
            if self.list.item(row).data(_KEY) == key:
                self.list.setCurrentRow(row)

    # --- what the user does -------------------------------------------------------------------

    @Slot(QListWidgetItem)
    def _on_ticked(self, item: QListWidgetItem) -> None:
        if self._is_filling:
            return
        key = item.data(_KEY)
        if item.checkState() == Qt.CheckState.Checked:
            self._unticked.discard(key)
        else:
            self._unticked.add(key)
        self.ticked.emit()

    @Slot()
    def _on_current(self) -> None:
        for button in (self._edit, self._more):
            button.setEnabled(bool(self.current()))

    @Slot(str)
    def _give(self, command: str) -> None:
        if self.current():
            self.wanted.emit(command, self.current())

    @Slot()
    def _on_edit(self) -> None:
        self._give(_EDIT)

    @Slot()
    def _on_keep(self) -> None:
        self.wanted.emit("keep_variant", "")

    @Slot()
    def _on_action(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._give(str(action.data()))

    @Slot(QPoint)
    def _on_menu(self, at: QPoint) -> None:
        item = self.list.itemAt(at)
        if item is not None and item.data(_KEY):
            self._menu.popup(self.list.mapToGlobal(at))

    # --- parts --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.setMinimumWidth(_NARROWEST)
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID, GRID, GRID)
        column.setSpacing(GRID // 2)
        head = QLabel(tr("Ticked ones are compared"))
        head.setProperty("muted", "true")
        head.setFont(theme.caption_font())
        head.setBuddy(self.list)
        keep = QPushButton(tr("Keep design as variant…"))
        keep.setObjectName("keep-variant")
        keep.clicked.connect(self._on_keep)
        row = QHBoxLayout()
        row.setSpacing(GRID // 2)
        row.addWidget(self._edit, 1)
        row.addWidget(self._more, 1)
        column.addWidget(head)
        column.addWidget(self.list, 1)
        column.addWidget(keep)
        column.addLayout(row)

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName("variant-menu")
        menu.setToolTipsVisible(True)
        for command, title, tip in _COMMANDS:
            action = menu.addAction(translated(title))
            action.setObjectName(command)
            action.setToolTip(translated(tip))
            action.setData(command)
            action.triggered.connect(self._on_action)
        return menu


class _List(QListWidget):
    """Has keys for what is done most."""

    command = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("variant-list")
        self.setAccessibleName(tr("Design and variants"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setUniformItemSizes(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Rename with F2, delete with Del, go on with Return."""
        if command := _KEYS.get(Qt.Key(event.key())):
            self.command.emit(command)
        else:
            super().keyPressEvent(event)

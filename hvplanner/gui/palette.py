"""The command palette: find a command by a part of its name, run it with Return."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Slot
from PySide6.QtGui import QAction, QColor, QIcon, QKeyEvent, QKeySequence, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from hvplanner.app.commands import COMMANDS, Command
from hvplanner.gui import icons, theme
from hvplanner.gui.theme import GRID
from hvplanner.language import tr, translated

if TYPE_CHECKING:
    from hvplanner.gui.actions import Actions

_WIDTH = 72 * GRID
_HEIGHT = 46 * GRID
_ROLE = int(Qt.ItemDataRole.UserRole)


class CommandPalette(QDialog):
    """Lists every command that can be given now, those that begin with the typed text first."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("command-palette")
        self.setWindowTitle(tr("Command palette"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedSize(_WIDTH, _HEIGHT)
        self._entries = list(_entries(actions))
        self._line = QLineEdit()
        self._line.setPlaceholderText(tr("Type a part of a command"))
        self._line.setAccessibleName(tr("Command"))
        self._line.setClearButtonEnabled(True)
        self._line.textEdited.connect(self._show_matching)
        self._line.installEventFilter(self)
        self._list = QTreeWidget()
        self._list.setAccessibleName(tr("Commands"))
        self._list.setColumnCount(3)
        self._list.setHeaderHidden(True)
        self._list.setRootIsDecorated(False)
        self._list.setUniformRowHeights(True)
        self._list.setIconSize(QSize(16, 16))
        header = self._list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._list.itemActivated.connect(self._run)
        self._list.itemClicked.connect(self._run)
        hint = QLabel(tr("Return runs · Up and Down choose · Esc closes"))
        hint.setProperty("muted", "true")
        hint.setFont(theme.caption_font())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self._line)
        layout.addWidget(self._list)
        layout.addWidget(hint)
        # Rows take the height of the first one measured, which the style sheet has to know by then.
        self._list.ensurePolished()
        self._show_matching("")

    @Slot(str)
    def _show_matching(self, text: str) -> None:
        words = text.casefold().split()
        self._list.clear()
        found = [each for each in self._entries if all(word in each.key for word in words)]
        start = text.casefold()
        found.sort(key=lambda each: not each.title.casefold().startswith(start))
        muted = QColor(theme.current().muted)
        for entry in found:
            item = QTreeWidgetItem(self._list, [entry.title, entry.where, entry.keys])
            item.setData(0, _ROLE, entry)
            item.setIcon(0, entry.icon)
            for column in (1, 2):
                item.setForeground(column, muted)
            item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setToolTip(0, translated(entry.command.tooltip))
        self._go(0)

    def _go(self, row: int) -> None:
        """Make the row current that is nearest to a number."""
        last = self._list.topLevelItemCount() - 1
        if item := self._list.topLevelItem(max(0, min(row, last))):
            self._list.setCurrentItem(item)

    @Slot(QTreeWidgetItem)
    def _run(self, item: QTreeWidgetItem) -> None:
        entry: _Entry = item.data(0, _ROLE)
        self.accept()
        entry.action.trigger()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows move through the list while the line keeps the focus."""
        if watched is self._line and isinstance(event, QKeyEvent):
            return event.type() == QEvent.Type.KeyPress and self._take_key(event.key())
        return super().eventFilter(watched, event)

    def _take_key(self, key: int) -> bool:
        """Do what a key asks of the list; tell whether it asks anything."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(key))
        if step is not None:
            self._go(self._list.currentIndex().row() + step)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if item := self._list.currentItem():
                self._run(item)
        else:
            return False
        return True


class _Entry:
    """A command that can be given now, or one of the choices of one."""

    def __init__(self, command: Command, title: str, action: QAction, drawing: str) -> None:
        self.command = command
        self.title = title
        self.action = action
        self.icon = icons.icon(drawing) if drawing else _blank()
        self.where = ", ".join(map(translated, command.menu))
        native = QKeySequence.SequenceFormat.NativeText
        self.keys = QKeySequence(command.shortcut).toString(native)
        self.key = f"{title} {self.where} {translated(command.tooltip)}".casefold()


def _blank() -> QIcon:
    """Return an icon that keeps the room of one."""
    picture = QPixmap(16, 16)
    picture.fill(Qt.GlobalColor.transparent)
    return QIcon(picture)


def _entries(actions: Actions) -> list[_Entry]:
    entries = []
    for command in COMMANDS:
        action = actions[command.id]
        own_title = translated(command.title)
        if not action.isEnabled() or command.id == "view.show_command_palette":
            continue
        if command.choices:
            for choice in actions.fresh_choices(command.id):
                if choice.isEnabled():
                    title = f"{own_title}: {choice.text().replace('&&', '&')}"
                    entries.append(_Entry(command, title, choice, command.icon))
        else:
            entries.append(_Entry(command, own_title, action, command.icon))
    return entries

"""The menu that a right click on a table opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from hvplanner.app.commands import COMMANDS

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QWidget

_GROUPS = ("clipboard", "rows")
_MORE = ("design.expand", "design.fold")


def show(table: QWidget, at: QPoint) -> None:
    """Open the menu at a point of the screen, with the actions of the table's window."""
    actions = {each.objectName(): each for each in table.window().findChildren(QAction)}
    menu = QMenu(table)
    menu.setObjectName("table-menu")
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setToolTipsVisible(True)
    before = None
    for command in COMMANDS:
        is_shown = command.group in _GROUPS and command.menu == ("Edit",)
        if not is_shown and command.id not in _MORE:
            continue
        if command.id in actions:
            group = (command.menu, command.group)
            if before not in (None, group):
                menu.addSeparator()
            before = group
            menu.addAction(actions[command.id])
    menu.popup(at)

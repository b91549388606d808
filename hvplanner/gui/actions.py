"""Actions, menus, tool bar and palette entries, all made from the table of commands."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from hvplanner.app.commands import COMMANDS, MENUS, Command, checked, enabled
from hvplanner.gui import icons
from hvplanner.gui.validation import settle
from hvplanner.language import tr, translated

Lookup = Callable[[str], Callable[..., Any]]
"""Finds the handler of a command, or what lists its choices, by name, when it is needed."""


class Actions(QObject):
    """Every command as an action of the window, or as a submenu where it offers choices."""

    def __init__(self, lookup: Lookup, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._lookup = lookup
        self._actions: dict[str, QAction] = {}
        self._menus: dict[str, QMenu] = {}
        for command in COMMANDS:
            if command.choices:
                self._menus[command.id] = self._choice_menu(command)
            else:
                self._actions[command.id] = self._action(command)

    def __getitem__(self, command_id: str) -> QAction:
        """Return the action of a command; of a submenu, the action that opens it."""
        if command_id in self._menus:
            return self._menus[command_id].menuAction()
        return self._actions[command_id]

    def fill(self, bar: QMenuBar) -> None:
        """Put every command into its menu, groups parted by lines."""
        for title in MENUS:
            menu = bar.addMenu(f"&{translated(title)}")
            menu.setToolTipsVisible(True)
            self._fill_menu(menu, [each for each in COMMANDS if each.menu[0] == title], 1)

    def install(self) -> None:
        """Have the window listen to the shortcuts."""
        self._window.addActions(list(self._actions.values()))

    def clear(self) -> None:
        """Take every action and submenu away, with its shortcuts."""
        for each in (*self._actions.values(), *self._menus.values()):
            each.deleteLater()
        for action in self._actions.values():
            self._window.removeAction(action)

    def update_context(self, context: frozenset[str]) -> None:
        """Let each command be given or not, as the conditions that hold now say."""
        for command in COMMANDS:
            action = self[command.id]
            action.setEnabled(enabled(command, context))
            if command.checked:
                action.setChecked(checked(command, context))

    def run(self, command: Command, value: object, parent: QObject) -> Run:
        """Return what gives a command with one of its choices."""
        return Run(self._lookup, command.handler, (value,), parent)

    def choices(self, command: Command) -> list[tuple[object, str]]:
        """Return the (value, label) pairs a command offers just now."""
        return list(self._lookup(command.choices or "")())

    def fresh_choices(self, command_id: str) -> list[QAction]:
        """Return the actions of a submenu, filled as if it were opened."""
        menu = self._menus[command_id]
        menu.aboutToShow.emit()
        return menu.actions()

    def _fill_menu(self, menu: QMenu, commands: Iterable[Command], depth: int) -> None:
        group = None
        submenus: dict[str, QMenu] = {}
        for command in commands:
            if group not in (None, command.group):
                menu.addSeparator()
            group = command.group
            target = menu
            for name in command.menu[depth:]:
                if name not in submenus:
                    submenus[name] = menu.addMenu(translated(name))
                    submenus[name].setToolTipsVisible(True)
                target = submenus[name]
            target.addAction(self[command.id])

    def _action(self, command: Command) -> QAction:
        title = translated(command.title)
        action = QAction(title, self._window)
        action.setObjectName(command.id)
        shortcuts = [QKeySequence(each) for each in _shortcuts(command)]
        action.setShortcuts(shortcuts)
        # Tool buttons set icon and title side by side without a gap.
        action.setIconText(f" {title.rstrip(' …')}")
        self._explain(action, command)
        action.setCheckable(command.checked is not None)
        run = Run(self._lookup, command.handler, (), action)
        action.triggered.connect(run.trigger)
        return action

    def _choice_menu(self, command: Command) -> QMenu:
        menu = QMenu(translated(command.title), self._window)
        menu.setObjectName(command.id)
        menu.setToolTipsVisible(True)
        self._explain(menu.menuAction(), command)
        filler = _Filler(menu, command, self)
        menu.aboutToShow.connect(filler.fill)
        return menu

    def _explain(self, action: QAction, command: Command) -> None:
        keys = QKeySequence(command.shortcut).toString(QKeySequence.SequenceFormat.NativeText)
        tip = translated(command.tooltip)
        action.setToolTip(f"{tip} ({keys})" if keys else tip)
        action.setStatusTip(tip)
        if command.icon:
            icons.set_icon(action, command.icon)


def _shortcuts(command: Command) -> Iterator[str]:
    if command.shortcut:
        yield command.shortcut
    yield from command.more_shortcuts


class Run(QObject):
    """Gives a command, without what Qt sends along."""

    def __init__(
        self, lookup: Lookup, handler: str, arguments: tuple[object, ...], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._lookup = lookup
        self._handler = handler
        self._arguments = arguments

    @Slot()
    def trigger(self) -> None:
        """Do it, to what is typed up to now."""
        settle()
        self._lookup(self._handler)(*self._arguments)


class _Filler(QObject):
    """Fills the submenu of a command with its choices when it opens."""

    def __init__(self, menu: QMenu, command: Command, actions: Actions) -> None:
        super().__init__(menu)
        self._menu = menu
        self._command = command
        self._actions = actions

    @Slot()
    def fill(self) -> None:
        self._menu.clear()
        for value, label in self._actions.choices(self._command):
            # An ampersand in a name is no mnemonic.
            action = self._menu.addAction(label.replace("&", "&&"))
            action.triggered.connect(self._actions.run(self._command, value, action).trigger)
        if self._menu.isEmpty():
            self._menu.addAction(tr("None yet")).setEnabled(False)

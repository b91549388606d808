from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QLineEdit, QMenu, QToolButton

from hvplanner.app.commands import COMMANDS

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from hvplanner.gui.mainwindow import MainWindow


def menu_actions(menu: QMenu) -> list[QAction]:
    found = []
    for action in menu.actions():
        found.append(action)
        if inner := action.menu():
            found += menu_actions(inner)  # type: ignore[arg-type]
    return found


def test_every_command_stands_in_a_menu_with_its_tool_tip(window: MainWindow) -> None:
    inside = []
    for top in window.menuBar().actions():
        inside += menu_actions(top.menu())  # type: ignore[arg-type]
    for command in COMMANDS:
        action = window.actions_table[command.id]
        assert action in inside, command.id
        assert action.toolTip().startswith(command.tooltip), command.id


def test_shortcuts_are_those_of_the_table_and_clash_nowhere(window: MainWindow) -> None:
    keys = []
    for command in COMMANDS:
        action = window.actions_table[command.id]
        if not command.choices:
            typed = [each.toString() for each in action.shortcuts()]
            assert typed[:1] == ([command.shortcut] if command.shortcut else [])
            keys += typed
    assert len(keys) == len(set(keys))


def test_commands_can_be_given_only_where_they_make_sense(window: MainWindow) -> None:
    assert not window.actions_table["edit.undo"].isEnabled()
    assert not window.actions_table["plan.stop"].isEnabled()
    assert window.actions_table["plan.solve"].isEnabled()
    window.bench.show_start()
    assert not window.actions_table["plan.solve"].isEnabled()
    assert not window.actions_table["file.save"].isEnabled()
    assert window.actions_table["file.open_design"].isEnabled()


def test_examples_are_listed_when_their_menu_opens(window: MainWindow) -> None:
    choices = window.actions_table.fresh_choices("file.open_example")
    assert "Two-node lab" in [choice.text() for choice in choices]


def test_an_empty_list_of_choices_says_so(window: MainWindow) -> None:
    [only] = window.actions_table.fresh_choices("file.open_recent")
    assert (only.text(), only.isEnabled()) == ("None yet", False)


def test_every_button_and_line_has_a_name_for_screen_readers(window: MainWindow) -> None:
    own = [QAbstractButton, QLineEdit]
    nameless = [
        widget
        for kind in own
        for widget in window.findChildren(kind)
        if not (widget.accessibleName() or getattr(widget, "text", str)() or widget.toolTip())
        # Qt's own parts of its own widgets.
        and not widget.objectName().startswith("qt_")
        and not (isinstance(widget, QToolButton) and isinstance(widget.parent(), QLineEdit))
        and type(widget).__module__.startswith("hvplanner")
    ]
    assert nameless == []

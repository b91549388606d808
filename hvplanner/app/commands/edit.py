"""The menu Edit: what changes rows of the tables."""

from __future__ import annotations

from hvplanner.app.command import OPEN, SELECTED, TABLE, Command, menu

__all__ = ["EDIT"]

EDIT = menu(
    ("Edit",),
    {
        "history": (
            Command(
                "edit.undo",
                "Undo",
                "Take back the last change.",
                shortcut="Ctrl+Z",
                when=OPEN | {"can_undo"},
                icon="undo",
            ),
            Command(
                "edit.redo",
                "Redo",
                "Do again what was undone last.",
                shortcut="Ctrl+Y",
                more_shortcuts=("Ctrl+Shift+Z",),
                when=OPEN | {"can_redo"},
                icon="redo",
            ),
        ),
        "clipboard": (
            Command(
                "edit.cut",
                "Cut",
                "Copy the selected rows and delete them.",
                shortcut="Ctrl+X",
                when=SELECTED,
                icon="cut",
            ),
            Command(
                "edit.copy",
                "Copy",
                "Copy the selected cells, for this program or a spreadsheet.",
                shortcut="Ctrl+C",
                when=SELECTED,
                icon="copy",
            ),
            Command(
                "edit.paste",
                "Paste",
                "Fill cells from the clipboard, adding rows where it holds more.",
                shortcut="Ctrl+V",
                when=TABLE | {"can_paste"},
                icon="paste",
            ),
        ),
        "rows": (
            Command(
                "edit.add_row",
                "Add row",
                "Add a row to the table, with usual values.",
                shortcut="Ins",
                when=TABLE,
                icon="add",
            ),
            Command(
                "edit.duplicate",
                "Duplicate",
                "Add a copy of the selected rows behind them.",
                shortcut="Ctrl+D",
                when=SELECTED,
                icon="duplicate",
            ),
            Command(
                "edit.fill_down",
                "Fill down",
                "Give the selected cells what stands in the topmost, or one cell what is above it.",
                shortcut="Ctrl+Shift+D",
                when=SELECTED,
                icon="fill-down",
            ),
            Command(
                "edit.delete",
                "Delete",
                "Delete the selected rows and what refers to them.",
                shortcut="Del",
                when=SELECTED,
                icon="delete",
            ),
            Command(
                "edit.move_up",
                "Move up",
                "Move the selected rows one up.",
                shortcut="Alt+Up",
                when=SELECTED,
                icon="up",
            ),
            Command(
                "edit.move_down",
                "Move down",
                "Move the selected rows one down.",
                shortcut="Alt+Down",
                when=SELECTED,
                icon="down",
            ),
        ),
        "find": (
            Command(
                "edit.select_all",
                "Select all",
                "Select all rows of the table.",
                shortcut="Ctrl+A",
                when=TABLE,
            ),
            Command(
                "edit.find",
                "Find…",
                "Show only the rows that hold a text.",
                shortcut="Ctrl+F",
                when=OPEN,
                icon="search",
            ),
        ),
        "settings": (
            Command(
                "edit.show_settings",
                "Settings…",
                "Set language, colours, how long a solve may take, and when unsaved work is kept.",
                shortcut="Ctrl+,",
                icon="choices",
            ),
        ),
    },
)

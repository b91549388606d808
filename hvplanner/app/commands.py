"""The table of commands: menus, shortcuts, tool tips, palette and shortcut sheet come from it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hvplanner.app.command import CONDITIONS, Command, checked, enabled

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["COMMANDS", "CONDITIONS", "MENUS", "Command", "checked", "enabled"]

MENUS = ("File", "Edit", "Design", "Plan", "View", "Help")


def _menu(path: tuple[str, ...], groups: Mapping[str, tuple[Command, ...]]) -> tuple[Command, ...]:
    return tuple(
        replace(command, menu=path, group=group)
        for group, commands in groups.items()
        for command in commands
    )


_OPEN = frozenset({"design_open"})
_SELECTED = frozenset({"design_open", "has_selection"})
_TABLE = frozenset({"design_open", "table_in_front"})

_FILE = _menu(
    ("File",),
    {
        "open": (
            Command(
                "file.new_design",
                "New design",
                "Start with an empty design.",
                shortcut="Ctrl+N",
                icon="new",
            ),
            Command(
                "file.open_design",
                "Open…",
                "Open a design file.",
                shortcut="Ctrl+O",
                icon="open",
            ),
            Command(
                "file.open_recent",
                "Open recent",
                "Open a file that was open before.",
                choices="recent_files",
                icon="recent",
            ),
            Command(
                "file.open_example",
                "Open example",
                "Open a copy of a design that comes with the program.",
                choices="examples",
                icon="design",
            ),
        ),
        "save": (
            Command(
                "file.save",
                "Save",
                "Write the design to its file.",
                shortcut="Ctrl+S",
                when=_OPEN,
                icon="save",
            ),
            Command(
                "file.save_as",
                "Save as…",
                "Write the design to another file and go on with that one.",
                shortcut="Ctrl+Shift+S",
                when=_OPEN,
            ),
        ),
        "export": (
            Command(
                "file.export_pdf",
                "Export PDF…",
                "Write a report of the design and its plan for printing.",
                shortcut="Ctrl+Shift+E",
                when=_OPEN,
                icon="export",
            ),
        ),
        "close": (
            Command(
                "file.close_design",
                "Close design",
                "Close the design and show the start page.",
                shortcut="Ctrl+W",
                when=_OPEN,
            ),
            Command(
                "file.quit",
                "Quit",
                "Close the program.",
                shortcut="Ctrl+Q",
            ),
        ),
    },
)

_EDIT = _menu(
    ("Edit",),
    {
        "history": (
            Command(
                "edit.undo",
                "Undo",
                "Take back the last change.",
                shortcut="Ctrl+Z",
                when=_OPEN | {"can_undo"},
                icon="undo",
            ),
            Command(
                "edit.redo",
                "Redo",
                "Do again what was undone last.",
                shortcut="Ctrl+Y",
                more_shortcuts=("Ctrl+Shift+Z",),
                when=_OPEN | {"can_redo"},
                icon="redo",
            ),
        ),
        "clipboard": (
            Command(
                "edit.cut",
                "Cut",
                "Copy the selected rows and delete them.",
                shortcut="Ctrl+X",
                when=_SELECTED,
                icon="cut",
            ),
            Command(
                "edit.copy",
                "Copy",
                "Copy the selected cells, for this program or a spreadsheet.",
                shortcut="Ctrl+C",
                when=_SELECTED,
                icon="copy",
            ),
            Command(
                "edit.paste",
                "Paste",
                "Fill cells from the clipboard, adding rows where it holds more.",
                shortcut="Ctrl+V",
                when=_TABLE | {"can_paste"},
                icon="paste",
            ),
        ),
        "rows": (
            Command(
                "edit.add_row",
                "Add row",
                "Add a row to the table, with usual values.",
                shortcut="Ins",
                when=_TABLE,
                icon="add",
            ),
            Command(
                "edit.duplicate",
                "Duplicate",
                "Add a copy of the selected rows behind them.",
                shortcut="Ctrl+D",
                when=_SELECTED,
                icon="duplicate",
            ),
            Command(
                "edit.delete",
                "Delete",
                "Delete the selected rows and what refers to them.",
                shortcut="Del",
                when=_SELECTED,
                icon="delete",
            ),
            Command(
                "edit.move_up",
                "Move up",
                "Move the selected rows one up.",
                shortcut="Alt+Up",
                when=_SELECTED,
                icon="up",
            ),
            Command(
                "edit.move_down",
                "Move down",
                "Move the selected rows one down.",
                shortcut="Alt+Down",
                when=_SELECTED,
                icon="down",
            ),
        ),
        "find": (
            Command(
                "edit.select_all",
                "Select all",
                "Select all rows of the table.",
                shortcut="Ctrl+A",
                when=_TABLE,
            ),
            Command(
                "edit.find",
                "Find…",
                "Show only the rows that hold a text.",
                shortcut="Ctrl+F",
                when=_OPEN,
                icon="search",
            ),
        ),
    },
)

_DESIGN = _menu(
    ("Design",),
    {
        "rows": (
            Command(
                "design.expand",
                "Expand into single rows",
                "Turn the VMs of a group, or the unnamed hosts of a class, into rows of their own.",
                when=_SELECTED | {"can_expand"},
            ),
        ),
        "variants": (
            Command(
                "design.keep_variant",
                "Keep as variant…",
                "Keep the design as it is now as an alternative, under a name.",
                when=_OPEN,
                icon="variants",
            ),
            Command(
                "design.use_variant",
                "Use variant",
                "Replace the design by one of its variants.",
                when=_OPEN | {"has_variants"},
                choices="variants",
            ),
            Command(
                "design.remove_variant",
                "Delete variant",
                "Delete one of the variants of the design.",
                when=_OPEN | {"has_variants"},
                choices="variants",
            ),
        ),
    },
)

_PLAN = _menu(
    ("Plan",),
    {
        "solve": (
            Command(
                "plan.solve",
                "Solve",
                "Search the cheapest plan that meets all targets.",
                shortcut="F5",
                when=_OPEN | {"not_solving"},
                icon="solve",
            ),
            Command(
                "plan.compute_front",
                "Compute front",
                "Find the cheapest plan for every drain time, or every headroom.",
                shortcut="Ctrl+F5",
                when=_OPEN | {"not_solving"},
            ),
            Command(
                "plan.stop",
                "Stop",
                "End the search and keep the best plan so far.",
                shortcut="Esc",
                when=frozenset({"solving"}),
                icon="stop",
            ),
            Command(
                "plan.explain",
                "Why this plan?",
                "Find what binds the cheapest plan, or what clashes where there is none.",
                when=_OPEN | {"not_solving"},
            ),
        ),
        "decide": (
            Command(
                "plan.accept_plan",
                "Accept plan",
                "Make the plan that was found part of the design.",
                shortcut="Ctrl+Return",
                when=_OPEN | {"has_candidate"},
                icon="accept",
            ),
            Command(
                "plan.discard_plan",
                "Discard plan",
                "Forget the plan that was found and keep the design as it is.",
                when=_OPEN | {"has_candidate"},
                icon="discard",
            ),
            Command(
                "plan.remove_plan",
                "Remove accepted plan",
                "Take the accepted plan out of the design.",
                when=_OPEN | {"has_plan"},
            ),
        ),
        "drain": (
            Command(
                "plan.find_order",
                "Find the best order…",
                "Search the order and targets in which the drain that is shown ends soonest.",
                when=_OPEN | {"has_drain"},
            ),
        ),
        "practice": (
            Command(
                "plan.show_practice",
                "Compare with rules of thumb",
                "Show what common practice would buy for the design, judged as the plan is.",
                when=_OPEN,
            ),
        ),
        "findings": (
            Command(
                "plan.recheck",
                "Check again",
                "Judge the design and its plan anew.",
                shortcut="Shift+F5",
                when=_OPEN,
            ),
            Command(
                "plan.next_finding",
                "Next finding",
                "Go to the place of the next finding.",
                shortcut="F8",
                when=_OPEN | {"has_findings"},
                icon="next",
            ),
            Command(
                "plan.previous_finding",
                "Previous finding",
                "Go to the place of the previous finding.",
                shortcut="Shift+F8",
                when=_OPEN | {"has_findings"},
                icon="previous",
            ),
        ),
    },
)

_VIEW = _menu(
    ("View",),
    {
        "palette": (
            Command(
                "view.show_command_palette",
                "Command palette…",
                "Find a command by its name and run it.",
                shortcut="Ctrl+K",
                more_shortcuts=("Ctrl+Shift+P",),
                icon="palette",
            ),
        ),
        "panels": (
            Command(
                "view.toggle_outline",
                "Outline",
                "Show or hide the outline of the design.",
                shortcut="Ctrl+1",
                when=_OPEN,
                checked="outline_shown",
            ),
            Command(
                "view.toggle_inspector",
                "Inspector",
                "Show or hide the fields of the selection.",
                shortcut="Ctrl+2",
                when=_OPEN,
                checked="inspector_shown",
            ),
            Command(
                "view.toggle_charts",
                "Charts and findings",
                "Show or hide the charts and the findings.",
                shortcut="Ctrl+3",
                when=_OPEN,
                checked="charts_shown",
            ),
        ),
        "drawing": (
            Command(
                "view.show_topology",
                "Topology",
                "Show the cluster as a drawing: hosts, ports, teams, networks and fabrics.",
                shortcut="Ctrl+4",
                when=_OPEN,
            ),
        ),
        "zoom": (
            Command(
                "view.zoom_in",
                "Zoom in",
                "Show a shorter part of the chart, larger.",
                shortcut="Ctrl++",
                more_shortcuts=("Ctrl+=",),
                when=_OPEN | {"chart_in_front"},
            ),
            Command(
                "view.zoom_out",
                "Zoom out",
                "Show a longer part of the chart, smaller.",
                shortcut="Ctrl+-",
                when=_OPEN | {"chart_in_front"},
            ),
            Command(
                "view.zoom_all",
                "Show whole chart",
                "Fit all of the chart into its panel.",
                shortcut="Ctrl+0",
                when=_OPEN | {"chart_in_front"},
            ),
        ),
    },
)

_THEME = _menu(
    ("View", "Theme"),
    {
        "theme": (
            Command(
                "view.use_system_theme",
                "Like the system",
                "Follow the light or dark colours of the system.",
                checked="theme_system",
            ),
            Command(
                "view.use_light_theme",
                "Light",
                "Use dark text on light ground.",
                checked="theme_light",
            ),
            Command(
                "view.use_dark_theme",
                "Dark",
                "Use light text on dark ground.",
                checked="theme_dark",
            ),
        ),
    },
)

_HELP = _menu(
    ("Help",),
    {
        "help": (
            Command(
                "help.show_shortcuts",
                "Keyboard shortcuts",
                "List all shortcuts.",
                shortcut="F1",
                icon="help",
            ),
        ),
        "trouble": (
            Command(
                "help.open_log_folder",
                "Open log folder",
                "Show the folder with the log, to send it along with a report of trouble.",
            ),
        ),
        "about": (
            Command(
                "help.show_about",
                "About hvplanner",
                "Show the version and the licences of hvplanner and what it is built on.",
                icon="info",
            ),
        ),
    },
)

COMMANDS: tuple[Command, ...] = (*_FILE, *_EDIT, *_DESIGN, *_PLAN, *_VIEW, *_THEME, *_HELP)
"""All commands, in the order of the menus."""

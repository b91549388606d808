"""The table of commands: menus, shortcuts, tool tips, palette and shortcut sheet come from it."""

from __future__ import annotations

from hvplanner.app.command import CONDITIONS, Command, checked, enabled
from hvplanner.app.commands.design import DESIGN
from hvplanner.app.commands.edit import EDIT
from hvplanner.app.commands.file import FILE
from hvplanner.app.commands.help import HELP
from hvplanner.app.commands.plan import PLAN
from hvplanner.app.commands.view import THEME, VIEW
from hvplanner.language import mark

__all__ = ["COMMANDS", "CONDITIONS", "MENUS", "Command", "checked", "enabled"]

MENUS = (mark("File"), mark("Edit"), mark("Design"), mark("Plan"), mark("View"), mark("Help"))

COMMANDS: tuple[Command, ...] = (*FILE, *EDIT, *DESIGN, *PLAN, *VIEW, *THEME, *HELP)
"""All commands, in the order of the menus."""

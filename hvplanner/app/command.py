"""What a command is, and when it can be given."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

CONDITIONS = {
    "design_open": "a design is open, not the start page",
    "can_undo": "there is a step to take back",
    "can_redo": "there is a step to do again",
    "table_in_front": "a table that can be edited has the focus",
    "has_selection": "rows of a table that can be edited are selected",
    "can_paste": "a table that can be edited has the focus and the clipboard holds text",
    "can_expand": "a VM group or a host class that counts unnamed ones is selected",
    "can_fold": "VMs or hosts with rows of their own are selected",
    "has_variants": "the design has variants",
    "solving": "a solve or the search for a front is running",
    "not_solving": "neither a solve nor the search for a front is running",
    "has_plan": "the design has an accepted plan",
    "has_candidate": "the solver has found a plan that is neither accepted nor discarded",
    "has_findings": "the judge has found something",
    "chart_in_front": "a chart is shown",
    "has_drain": "the plan that is shown has a drain with VMs to move",
    "theme_system": "colours follow the system",
    "theme_light": "colours are light",
    "theme_dark": "colours are dark",
    "outline_shown": "the outline is shown",
    "inspector_shown": "the inspector is shown",
    "charts_shown": "the charts and findings are shown",
    "charts_alone": "the charts and findings have the window to themselves",
}
"""What can be true of the window, and what it means. Commands depend on nothing else."""

OPEN = frozenset({"design_open"})
SELECTED = frozenset({"design_open", "has_selection"})
TABLE = frozenset({"design_open", "table_in_front"})


@dataclass(frozen=True, slots=True)
class Command:
    """Something the user can ask for.

    The window does it in the method `handler`. Where `choices` names a method, that method lists
    (value, label) pairs, the command is a submenu of them, and the handler takes the chosen value.
    A command with `checked` shows a tick while that condition holds.
    """

    id: str
    title: str
    tooltip: str
    shortcut: str = ""
    more_shortcuts: tuple[str, ...] = ()
    """Others that people bring along; never shown."""
    when: frozenset[str] = frozenset()
    """Conditions that must all hold."""
    checked: str | None = None
    choices: str | None = None
    icon: str = ""
    """A drawing in `resources/icons`."""
    menu: tuple[str, ...] = ()
    """The menu it stands in, from the menu bar down."""
    group: str = ""
    """Commands of one group stand together in the menu, in the order of the table."""

    @property
    def handler(self) -> str:
        """Return the name of the method that does it: the id without its prefix."""
        return self.id.rpartition(".")[2]


def enabled(command: Command, context: frozenset[str]) -> bool:
    """Tell whether a command can be given while the conditions in `context` hold."""
    return command.when <= context


def checked(command: Command, context: frozenset[str]) -> bool:
    """Tell whether a command shows a tick while the conditions in `context` hold."""
    return command.checked in context


def menu(path: tuple[str, ...], groups: Mapping[str, tuple[Command, ...]]) -> tuple[Command, ...]:
    """Return the commands of `groups`, each with its menu and its group."""
    return tuple(
        replace(command, menu=path, group=group)
        for group, commands in groups.items()
        for command in commands
    )

"""The menu Help: what tells about the program itself."""

from __future__ import annotations

from hvplanner.app.command import Command, menu

__all__ = ["HELP"]

HELP = menu(
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
                "help.show_log",
                "Show log…",
                "Show what the program wrote down of its work, to be sent along with a report.",
            ),
            Command(
                "help.copy_details",
                "Copy details for a report",
                "Copy versions, system and the end of the log, without designs and user names.",
                icon="copy",
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

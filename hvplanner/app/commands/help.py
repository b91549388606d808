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

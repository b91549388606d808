"""The menu File: designs opened, written and closed."""

from __future__ import annotations

from hvplanner.app.command import OPEN, Command, menu

__all__ = ["FILE"]

FILE = menu(
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
                when=OPEN,
                icon="save",
            ),
            Command(
                "file.save_as",
                "Save as…",
                "Write the design to another file and go on with that one.",
                shortcut="Ctrl+Shift+S",
                when=OPEN,
            ),
        ),
        "import": (
            Command(
                "file.import_files",
                "Import…",
                "Take in what a cluster, RVTools or a list of yours says of hosts and VMs.",
                shortcut="Ctrl+I",
                icon="import",
            ),
            Command(
                "file.read_services",
                "Read integration services…",
                "Take from event logs, inventories or key/value pairs which guests are behind.",
                when=OPEN,
            ),
            Command(
                "file.show_readiness",
                "SR-IOV readiness…",
                "Show what hosts, ports and VMs of an inventory lack for virtual functions.",
            ),
            Command(
                "file.show_drift",
                "Plan against actual…",
                "Show where a cluster that was collected anew is not as the plan has it.",
                when=OPEN | {"has_plan"},
            ),
        ),
        "export": (
            Command(
                "file.export_pdf",
                "Export PDF…",
                "Write a report of the design and its plan for printing.",
                shortcut="Ctrl+Shift+E",
                when=OPEN,
                icon="export",
            ),
        ),
        "close": (
            Command(
                "file.close_design",
                "Close design",
                "Close the design and show the start page.",
                shortcut="Ctrl+W",
                when=OPEN,
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

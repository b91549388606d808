"""The menu View: what is shown, how large, and in which colours."""

from __future__ import annotations

from hvplanner.app.command import OPEN, Command, menu
from hvplanner.language import mark

__all__ = ["THEME", "VIEW"]

VIEW = menu(
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
                when=OPEN,
                checked="outline_shown",
            ),
            Command(
                "view.toggle_inspector",
                "Inspector",
                "Show or hide the fields of the selection.",
                shortcut="Ctrl+2",
                when=OPEN,
                checked="inspector_shown",
            ),
            Command(
                "view.toggle_charts",
                "Charts and findings",
                "Show or hide the charts and the findings.",
                shortcut="Ctrl+3",
                when=OPEN,
                checked="charts_shown",
            ),
        ),
        "charts": (
            Command(
                "view.toggle_charts_alone",
                "Charts alone",
                "Give the charts the whole window, or bring the tables back.",
                shortcut="Ctrl+5",
                when=OPEN,
                checked="charts_alone",
            ),
            Command(
                "view.show_topology",
                "Topology",
                "Show the cluster as a drawing: hosts, ports, teams, networks and fabrics.",
                shortcut="Ctrl+4",
                when=OPEN,
            ),
        ),
        "zoom": (
            Command(
                "view.zoom_in",
                "Zoom in",
                "Show a shorter part of the chart, larger.",
                shortcut="Ctrl++",
                more_shortcuts=("Ctrl+=",),
                when=OPEN | {"chart_in_front"},
            ),
            Command(
                "view.zoom_out",
                "Zoom out",
                "Show a longer part of the chart, smaller.",
                shortcut="Ctrl+-",
                when=OPEN | {"chart_in_front"},
            ),
            Command(
                "view.zoom_all",
                "Show whole chart",
                "Fit all of the chart into its panel.",
                shortcut="Ctrl+0",
                when=OPEN | {"chart_in_front"},
            ),
        ),
    },
)

THEME = menu(
    ("View", mark("Theme")),
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

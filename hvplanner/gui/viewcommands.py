"""What the View and Help menus do: palette, panels, zoom, colours, and sheets to read."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from hvplanner import language
from hvplanner.gui import theme, translation
from hvplanner.gui.charts.chartid import ChartId
from hvplanner.gui.turns import Turns
from hvplanner.language import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from hvplanner.app.settings import LanguageChoice, Panel
    from hvplanner.gui.bottom import Bottom
    from hvplanner.gui.memory import Memory
    from hvplanner.gui.theme import ThemeChoice


class ViewCommands(QObject):
    """Handles the commands that change what is shown, and nothing else."""

    message = Signal(str)
    changed = Signal()
    """Another theme holds, or other panels are shown."""
    palette_wanted = Signal()
    language_changed = Signal()
    """All that is shown has to be made anew, in another language."""

    def __init__(
        self,
        memory: Memory,
        panels: Mapping[Panel, QWidget],
        tables: QWidget,
        bottom: Bottom,
        window: QWidget,
    ) -> None:
        """Take the panels that can be hidden, and what holds all but the charts."""
        super().__init__(window)
        self._tables = tables
        self._window = window
        self._memory = memory
        self._panels = panels
        self._bottom = bottom
        self._painting = Turns(self)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_scheme)

    @Slot()
    def show_command_palette(self) -> None:
        """Find a command by its name."""
        self.palette_wanted.emit()

    @Slot()
    def toggle_outline(self) -> None:
        """Show or hide the outline."""
        self._toggle("outline")

    @Slot()
    def toggle_inspector(self) -> None:
        """Show or hide the inspector."""
        self._toggle("inspector")

    @Slot()
    def toggle_charts(self) -> None:
        """Show or hide charts and findings; the strip and the tables stay."""
        self._tables.setVisible(True)
        self._toggle("bottom")

    @Slot()
    def toggle_charts_alone(self) -> None:
        """Give the charts the whole window, or bring the tables back."""
        self._tables.setVisible(self._tables.isHidden())
        self._bottom.setVisible(True)
        self.changed.emit()

    @Slot()
    def show_topology(self) -> None:
        """Show the cluster as a drawing."""
        self._bottom.setVisible(True)
        self._bottom.show_chart(ChartId("topology"))
        self.changed.emit()

    @Slot()
    def zoom_in(self) -> None:
        """Show a shorter part of the chart."""
        self._bottom.zoom("zoom_in")

    @Slot()
    def zoom_out(self) -> None:
        """Show a longer part of the chart."""
        self._bottom.zoom("zoom_out")

    @Slot()
    def zoom_all(self) -> None:
        """Show the whole chart."""
        self._bottom.zoom("zoom_all")

    @Slot()
    def use_system_theme(self) -> None:
        """Follow the colours of the system."""
        self._use_theme("system")

    @Slot()
    def use_light_theme(self) -> None:
        """Use light colours."""
        self._use_theme("light")

    @Slot()
    def use_dark_theme(self) -> None:
        """Use dark colours."""
        self._use_theme("dark")

    @Slot()
    def show_shortcuts(self) -> None:
        """List all shortcuts."""
        from hvplanner.gui.dialogs.shortcutsheet import ShortcutSheet

        ShortcutSheet(self._window)

    @Slot()
    def show_about(self) -> None:
        """Show the version and what the program is built on."""
        from hvplanner.gui.dialogs.aboutsheet import AboutSheet

        AboutSheet(self._window)

    @Slot()
    def show_settings(self) -> None:
        """Show what can be set."""
        from hvplanner.gui.dialogs.settingssheet import SettingsSheet

        sheet = SettingsSheet(self._window, self._memory)
        sheet.theme_chosen.connect(self._use_theme)
        sheet.language_chosen.connect(self._use_language)

    @Slot()
    def show_log(self) -> None:
        """Show the end of the log."""
        from hvplanner.gui.dialogs.logsheet import LogSheet

        LogSheet(self._window, self._memory.settings)

    @Slot()
    def copy_details(self) -> None:
        """Copy what a report of trouble should come with."""
        from hvplanner.gui.dialogs.logsheet import copy_details

        copy_details(self._memory.settings)
        self.message.emit(tr("The details are in the clipboard. Paste them into your report."))

    def _toggle(self, name: Panel) -> None:
        panel = self._panels[name]
        panel.setVisible(panel.isHidden())
        self.changed.emit()

    @Slot(str)
    def _use_theme(self, choice: ThemeChoice) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            panels = self._panels.values()
            # Painted one after the other: all at once would be felt.
            for each in panels:
                each.setUpdatesEnabled(False)
            theme.apply(app, choice)
            self._painting.take(partial(_paint_again, each) for each in panels)
            self._memory.remember(replace(self._memory.settings, theme=choice))
            self.changed.emit()

    @Slot(str)
    def _use_language(self, choice: LanguageChoice) -> None:
        app = QApplication.instance()
        before = language.present()
        if isinstance(app, QApplication):
            self._memory.remember(replace(self._memory.settings, language=choice))
            translation.apply(app, choice)
            if language.present() is not before:
                self.language_changed.emit()

    @Slot(Qt.ColorScheme)
    def _on_scheme(self, _scheme: Qt.ColorScheme) -> None:
        if self._memory.settings.theme == "system":
            self._use_theme("system")


def _paint_again(panel: QWidget) -> None:
    if shiboken6.isValid(panel):
        panel.setUpdatesEnabled(True)

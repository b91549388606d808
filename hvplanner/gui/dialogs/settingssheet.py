"""The settings: each takes effect as soon as what is typed makes sense."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hvplanner.app.preferences import PREFERENCES
from hvplanner.app.settings import Settings
from hvplanner.gui import theme
from hvplanner.gui.dialogs.sheets import Sheet
from hvplanner.gui.validation import CheckedLineEdit
from hvplanner.language import NAMES, mark, tr, translated
from hvplanner.model.fileproblem import inert
from hvplanner.model.units import UnitError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hvplanner.app.preferences import Preference
    from hvplanner.gui.memory import Memory

THEMES = (
    ("system", mark("Like the system")),
    ("light", mark("Light")),
    ("dark", mark("Dark")),
)
LANGUAGES = (("system", mark("Like the system")), *NAMES.items())
"""Each in its own words, for whoever does not understand the present one."""


class SettingsSheet(Sheet):
    """A line for each setting. What cannot be is marked where it stands and changes nothing."""

    theme_chosen = Signal(str)
    language_chosen = Signal(str)

    def __init__(self, window: QWidget, memory: Memory) -> None:
        super().__init__(window, "settings-sheet", tr("Settings"))
        self.setMinimumSize(QSize(68 * theme.GRID, 0))
        self._memory = memory
        form = QFormLayout()
        form.setHorizontalSpacing(2 * theme.GRID)
        form.setVerticalSpacing(2 * theme.GRID)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._language = _choice("setting-language", tr("Language"), LANGUAGES)
        self._language.activated.connect(self._on_language)
        form.addRow(tr("Language"), self._language)
        self._theme = _choice("setting-theme", tr("Colours"), THEMES)
        self._theme.activated.connect(self._on_theme)
        form.addRow(tr("Colours"), self._theme)
        self._entries = [_Entry(each, memory) for each in PREFERENCES]
        for entry in self._entries:
            label = QLabel(translated(entry.preference.title))
            label.setBuddy(entry.line)
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            label.setContentsMargins(0, theme.GRID // 2, 0, 0)
            form.addRow(label, entry)
        self._notify = QCheckBox(tr("Tell me when a long solve ends"))
        self._notify.setObjectName("setting-notify")
        self._notify.setToolTip(tr("In a notification of the system, while you work elsewhere"))
        self._notify.clicked.connect(self._on_notify)
        form.addRow("", self._notify)
        self.column.addLayout(form)
        self.column.addStretch(1)
        self.add_text(
            tr("Settings take effect at once and are kept for the next start."), muted=True
        )
        defaults = self.buttons.addButton(tr("Use defaults"), QDialogButtonBox.ButtonRole.ResetRole)
        defaults.setObjectName("use-defaults")
        defaults.clicked.connect(self._use_defaults)
        self._show()
        self.finish()
        for button in self.buttons.buttons():
            # Return takes what was typed and leaves the sheet open.
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)
                button.setDefault(False)

    def _show(self) -> None:
        settings = self._memory.settings
        self._language.setCurrentIndex(self._language.findData(settings.language))
        self._theme.setCurrentIndex(self._theme.findData(settings.theme))
        self._notify.setChecked(settings.notify)
        for entry in self._entries:
            entry.show_setting()

    @Slot(int)
    def _on_theme(self, _row: int) -> None:
        self.theme_chosen.emit(self._theme.currentData())

    @Slot(int)
    def _on_language(self, _row: int) -> None:
        self.language_chosen.emit(self._language.currentData())

    @Slot(bool)
    def _on_notify(self, is_wanted: bool) -> None:
        self._remember({"notify": is_wanted})

    @Slot()
    def _use_defaults(self) -> None:
        names = [*(each.name for each in PREFERENCES), "notify"]
        self._remember({name: getattr(Settings(), name) for name in names})
        self.theme_chosen.emit(Settings().theme)
        self.language_chosen.emit(Settings().language)
        self._show()

    def _remember(self, changes: dict[str, Any]) -> None:
        self._memory.remember(replace(self._memory.settings, **changes))


def _choice(name: str, title: str, choices: Iterable[tuple[str, str]]) -> QComboBox:
    box = QComboBox()
    box.setObjectName(name)
    box.setAccessibleName(title)
    for choice, text in choices:
        box.addItem(translated(text), choice)
    return box


class _Entry(QWidget):
    """A line to type into, over what the setting is for or what is wrong with the text."""

    def __init__(self, preference: Preference, memory: Memory) -> None:
        super().__init__()
        self.preference = preference
        self._memory = memory
        self.line = CheckedLineEdit(self._problem_of, self)
        self.line.setObjectName(f"setting-{preference.name}")
        self.line.setAccessibleName(translated(preference.title))
        self.line.textEdited.connect(self._say)
        self.line.editingFinished.connect(self._on_finished)
        self.line.installEventFilter(self)
        self._note = QLabel()
        self._note.setObjectName(f"note-{preference.name}")
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setWordWrap(True)
        self._note.setFont(theme.caption_font())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID // 2)
        layout.addWidget(self.line)
        layout.addWidget(self._note)

    def show_setting(self) -> None:
        """Show the setting as it is, with nothing wrong."""
        self.line.show_text(self.preference.text(self._memory.settings))
        self._say()

    def _problem_of(self, text: str) -> str | None:
        try:
            self.preference.changed(self._memory.settings, text)
        except UnitError as error:
            return inert(str(error))
        return None

    @Slot()
    def _say(self) -> None:
        problem = self.line.problem
        explanation = translated(self.preference.explanation)
        self._note.setText(f"✗ {problem}" if problem else explanation)
        self._note.setProperty("muted", "false" if problem else "true")
        self._note.setProperty("state", "violated" if problem else "")
        self._note.style().unpolish(self._note)
        self._note.style().polish(self._note)

    @Slot()
    def _on_finished(self) -> None:
        # Return keeps a wrong text to be mended.
        if not self.line.problem:
            settings = self.preference.changed(self._memory.settings, self.line.text())
            self._memory.remember(settings)
            self.show_setting()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leaving the line gives up on a wrong text."""
        if event.type() == QEvent.Type.FocusOut and self.line.problem:
            self.show_setting()
        return super().eventFilter(watched, event)

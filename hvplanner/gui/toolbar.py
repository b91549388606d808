"""The bar under the menus: the usual commands, and what a solve has found so far."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from hvplanner.gui import icons, theme
from hvplanner.gui.elided import ElidedLabel
from hvplanner.language import tr

if TYPE_CHECKING:
    from hvplanner.gui.actions import Actions

_FILES = ("file.new_design", "file.open_design", "file.save")
_STEPS = ("edit.undo", "edit.redo")
_SEARCHES = ("plan.solve", "plan.stop")
_DECISIONS = ("plan.accept_plan", "plan.discard_plan")
_VARIANTS = (
    *("design.keep_variant", "design.edit_variant", "design.use_variant"),
    *("design.store_variant", "design.remove_variant", "design.compare_variants"),
)
_ICON_SIZE = QSize(16, 16)


class ToolBar(QToolBar):
    """Offers the commands of the table of actions that are needed all the time."""

    def __init__(self, actions: Actions) -> None:
        super().__init__(tr("Tools"))
        self.setObjectName("tool-bar")
        self.setMovable(False)
        self.setIconSize(_ICON_SIZE)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._actions = actions
        self._add(_FILES)
        self.addSeparator()
        self._add(_STEPS)
        self.addSeparator()
        self._variants = self._variant_button()
        self.addWidget(self._variants)
        self.addSeparator()
        self._add(_SEARCHES, titled=True)
        # It takes what room is left, so that no button has to go for it.
        self._progress = ElidedLabel()
        self._progress.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._progress.setObjectName("solve-progress")
        self._progress.setFont(theme.figures_font())
        self._progress.setContentsMargins(theme.GRID, 0, theme.GRID, 0)
        self.addWidget(self._progress)
        self._decisions = self.addWidget(self._decision_buttons())
        self._add(("file.export_pdf",), titled=True)
        self._add(("view.show_command_palette",))

    @Slot(str)
    def show_progress(self, text: str) -> None:
        """Say what the solver has found so far."""
        self._progress.setText(text)

    def offer(self, *, variants: bool, decisions: bool) -> None:
        """Let variants be chosen, and a plan that was found be accepted, or not."""
        self._variants.setEnabled(variants)
        self._decisions.setVisible(decisions)

    def _add(self, commands: tuple[str, ...], titled: bool = False) -> None:
        for command in commands:
            action = self._actions[command]
            self.addAction(action)
            button = self.widgetForAction(action)
            if isinstance(button, QToolButton):
                button.setAccessibleName(action.iconText().strip())
                if titled:
                    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

    def _decision_buttons(self) -> QWidget:
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GRID // 2)
        for command in _DECISIONS:
            action = self._actions[command]
            button = QToolButton()
            button.setDefaultAction(action)
            button.setIconSize(_ICON_SIZE)
            button.setAccessibleName(action.iconText().strip())
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            row.addWidget(button)
        return buttons

    def _variant_button(self) -> QToolButton:
        menu = QMenu(self)
        for command in _VARIANTS:
            menu.addAction(self._actions[command])
        button = QToolButton()
        button.setObjectName("variant-button")
        button.setText(f" {tr('Variant')}")
        icons.set_icon(button, "variants")
        button.setToolTip(tr("Keep the design as a variant, or use another one"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(menu)
        return button

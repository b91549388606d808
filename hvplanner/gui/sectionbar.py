"""The bar above a section: its sections to choose from, a word about it, and its tools."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QHBoxLayout,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from hvplanner.gui import icons, theme
from hvplanner.gui.elided import ElidedLabel
from hvplanner.gui.outline import TITLES
from hvplanner.language import tr, translated

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QResizeEvent

_ROW_HEIGHT = 5 * theme.GRID
_BETWEEN = theme.GRID // 2
_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


class SectionBar(QWidget):
    """One row where there is room for it, two where the window is narrow."""

    chosen = Signal(str)
    """Another section shall be shown."""
    solve_wanted = Signal()

    def __init__(self, sections: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._buttons: dict[str, QToolButton] = {}
        self._tools: dict[str, QWidget] = {}
        self._segments = QButtonGroup(self)
        self._segments.setExclusive(True)
        self._left, self._right = _Row(), _Row()
        for section in sections:
            self._buttons[section] = self._make_segment(section)
        self._note = ElidedLabel()
        self._note.setObjectName("section-note")
        self._note.setProperty("muted", "true")
        self._left.row.addWidget(self._note, 1)
        self._left.row.addStretch()
        self._again = self._make_again()
        self._right.row.addStretch(1)
        self._right.row.addWidget(self._again)
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(theme.GRID, 0, theme.GRID, 0)
        self._rows.setSpacing(0)
        self._rows.addWidget(self._left, 1)
        self._rows.addWidget(self._right)
        self._arrange()

    def show_section(self, section: str, group: tuple[str, ...]) -> None:
        """Offer the sections of a group, one of them chosen, and the tools of that one."""
        for name, button in self._buttons.items():
            button.setVisible(name in group and len(group) > 1)
        self._buttons[section].setChecked(True)
        for name, tools in self._tools.items():
            tools.setVisible(name == section)
        self._arrange()

    def name(self, section: str, title: str) -> None:
        """Say another word for a section."""
        self._buttons[section].setText(title)
        self._arrange()

    def add_tools(self, section: str, tools: QWidget) -> None:
        """Take the tools of a section, shown with it."""
        tools.hide()
        self._tools[section] = tools
        self._right.row.addWidget(tools)

    def say(self, note: str, *, is_stale: bool) -> None:
        """Say a word about what is shown, and offer to solve again where it is out of date."""
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self._again.setVisible(is_stale)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Return the width of the wider of both rows."""
        widths = (each.minimumSizeHint().width() for each in (self._left, self._right))
        return QSize(max(widths) + 2 * theme.GRID, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take two rows, or one, for another width."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        wished = sum(each.sizeHint().width() for each in (self._left, self._right))
        is_narrow = wished + _BETWEEN > self.width() - 2 * theme.GRID and self._right.is_used()
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._rows.setDirection(down if is_narrow and self._left.is_used() else across)
        rows = 2 if self._rows.direction() == down else 1
        self.setFixedHeight(rows * _ROW_HEIGHT)

    def _make_segment(self, section: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"segment-{section}")
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolTip(tr("Show: {section}", section=translated(TITLES[section])))
        button.setProperty("section", section)
        button.clicked.connect(self._on_segment)
        # Until its group is shown; all of them at once would widen the window.
        button.hide()
        self._segments.addButton(button)
        self._left.row.addWidget(button)
        return button

    def _make_again(self) -> QToolButton:
        again = QToolButton()
        again.setObjectName("solve-again")
        again.setText(f" {tr('Solve again')}")
        again.setAccessibleName(tr("Solve again"))
        icons.set_icon(again, "solve")
        again.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        again.setToolTip(
            tr("Begin with this plan, and search the cheapest for the design as it is now")
        )
        again.clicked.connect(self.solve_wanted)
        again.hide()
        return again

    @Slot()
    def _on_segment(self) -> None:
        self.chosen.emit(str(self.sender().property("section")))


class _Row(QWidget):
    """Widgets side by side; none where all of them are hidden."""

    def __init__(self) -> None:
        super().__init__()
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(_BETWEEN)

    def is_used(self) -> bool:
        """Tell whether anything is shown in it."""
        return any(not each.isHidden() for each in self.findChildren(QWidget, options=_DIRECT))

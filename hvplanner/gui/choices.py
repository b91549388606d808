"""Lists of which one thing is chosen."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox

from hvplanner.gui import theme

_WIDEST = 34 * theme.GRID


def choice(name: str, title: str) -> QComboBox:
    """Return a list to choose from, no wider than a window has room for."""
    box = QComboBox()
    box.setObjectName(name)
    box.setAccessibleName(title)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    box.setMaximumWidth(_WIDEST)
    return box

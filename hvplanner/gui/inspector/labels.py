"""The labels of a form or of facts: as wide in every group, so that values stand in one column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from hvplanner.gui import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QLabel

_WIDEST = 17 * theme.GRID
BESIDE_OTHERS = (
    Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
)
"""Of a value: it begins where others do, also where its text runs from right to left."""


def align(labels: Sequence[QLabel], least: int) -> None:
    """Give labels the width of the longest word among them, between the least and the most."""
    words = [
        label.fontMetrics().horizontalAdvance(word)
        for label in labels
        for word in label.text().split()
    ]
    width = min(max([least, *words]), _WIDEST)
    for label in labels:
        label.setFixedWidth(width)

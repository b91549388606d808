"""Axes: names of rows, and values at round steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetrics

from hvplanner.gui import theme

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_APART = 9 * theme.GRID
"""Least distance of marks on an axis of values, in pixels."""

COUNT_STEPS = tuple(digit * 10**power for power in range(10) for digit in (1, 2, 5))
"""Round steps of whole numbers."""


class LabelAxis(pg.AxisItem):
    """Names the rows at the left, where there is room for a name."""

    def __init__(self) -> None:
        super().__init__("left")
        self._texts: tuple[str, ...] = ()
        self._row_height = 1.0
        self.setStyle(tickLength=0, hideOverlappingLabels=False, autoExpandTextSpace=False)
        self.setWidth(1)

    def set_labels(self, labels: Sequence[str]) -> None:
        """Take other names, the first for the row on top."""
        self._texts = tuple(labels)
        self.picture = None
        self.update()

    def set_row_height(self, pixels: float) -> None:
        """Learn how much room a row has."""
        self._row_height = pixels

    def tickValues(self, minVal: float, maxVal: float, size: float) -> list:
        """Return the middle of every row that is seen."""
        line = QFontMetrics(theme.caption_font()).height()
        step = max(1, -(-line // max(1, int(self._row_height + 1))))
        low, high = sorted((minVal, maxVal))
        first = max(0, int(low) // step * step)
        last = min(len(self._texts), int(high) + 1)
        return [(step, [row + 0.5 for row in range(first, last, step)])]

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        """Return the names of rows, cut to the width of the axis."""
        metrics = QFontMetrics(theme.caption_font())
        width = int(self.width()) - theme.GRID
        return [
            metrics.elidedText(self._texts[int(each)], Qt.TextElideMode.ElideMiddle, width)
            for each in values
            if int(each) < len(self._texts)
        ]


class ValueAxis(pg.AxisItem):
    """Marks values at round steps as far apart as their texts need, with lines in the plot."""

    def __init__(
        self,
        text_of: Callable[[float, float], str],
        steps: Sequence[float],
        orientation: str = "bottom",
    ) -> None:
        super().__init__(orientation)
        self._text_of = text_of
        self._steps = steps
        self.enableAutoSIPrefix(False)
        self.setStyle(tickLength=4, hideOverlappingLabels=False)
        self.setGrid(60)

    def set_steps(self, steps: Sequence[float]) -> None:
        """Take other steps to choose from."""
        self._steps = steps

    def boundingRect(self) -> QRectF:
        """Return the area with room for the texts at both ends."""
        return super().boundingRect().adjusted(-_APART / 2, -_APART / 4, _APART / 2, _APART / 4)

    def tickSpacing(self, minVal: float, maxVal: float, size: float) -> list:
        """Return the one step of the marks."""
        most = max(1.0, size / (_APART if self.orientation == "bottom" else _APART / 2))
        span = abs(maxVal - minVal)
        step = next((each for each in self._steps if span / each <= most), self._steps[-1])
        while span / step > most:
            step *= 2
        return [(step, 0)]

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        """Return the values as texts."""
        return [self._text_of(each, spacing) for each in values]

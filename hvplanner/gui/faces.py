"""The fonts that are drawn with, and their measures: made once.

To make one takes many calls into Qt, each of which may wait for its turn while the judge works.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from hvplanner.gui import theme


class Face(NamedTuple):
    """A font with its measures."""

    font: QFont
    metrics: QFontMetrics

    @classmethod
    def of(cls, font: QFont) -> Face:
        """Return a font with its measures."""
        return cls(font, QFontMetrics(font))


class Faces(NamedTuple):
    """The two text sizes and weights; figures of equal width in both weights."""

    caption: Face
    strong: Face
    figures: Face
    strong_figures: Face


def faces() -> Faces:
    """Return those of the application's font as it is now."""
    return _faces(QApplication.font().key())


@lru_cache(maxsize=2)
def _faces(_application_font: str) -> Faces:
    strong_figures = theme.figures_font()
    strong_figures.setWeight(theme.strong_font().weight())
    fonts = theme.caption_font(), theme.strong_font(), theme.figures_font(), strong_figures
    return Faces(*map(Face.of, fonts))

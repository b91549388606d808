"""A finding about the record that is shown, above its fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from hvplanner.gui import icons, theme
from hvplanner.report.text import clean

if TYPE_CHECKING:
    from hvplanner.model.evaluation import Finding


class FindingNote(QFrame):
    """A finding in two lines: what is, and what to do."""

    def __init__(self, finding: Finding) -> None:
        super().__init__()
        colours = theme.current()
        colour, tint, sign = {
            "error": (colours.violated, colours.violated_tint, "violated"),
            "warning": (colours.attention, colours.attention_tint, "finding"),
            "info": (colours.accent, colours.accent_tint, "info"),
        }[finding.severity]
        self.setObjectName("finding-note")
        self.setStyleSheet(f"#finding-note {{ background: {tint}; border-radius: 4px; }}")
        picture = QLabel()
        picture.setPixmap(icons.pixmap(sign, 16, colour))
        text = QLabel(f"{clean(finding.title)}\n{clean(finding.remedy)}".strip())
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        text.setToolTip(clean(finding.why))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GRID, theme.GRID, theme.GRID, theme.GRID)
        row.setSpacing(theme.GRID)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text, 1)

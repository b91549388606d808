"""What is said of a field: its help, what may stand in it, and where that comes from."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from hvplanner.gui import theme
from hvplanner.language import tr, translated
from hvplanner.model import assumptions
from hvplanner.model.fields import range_text
from hvplanner.model.fieldsources import origins
from hvplanner.model.words import word
from hvplanner.report.text import clean

if TYPE_CHECKING:
    from hvplanner.model.base import Record
    from hvplanner.model.design import Design
    from hvplanner.model.fields import FieldInfo
    from hvplanner.model.fieldsources import Origin


@dataclass(frozen=True, slots=True)
class FieldHelp:
    """The help of one field."""

    title: str
    text: str
    origins: tuple[Origin, ...]


def field_help(design: Design, record: Record, info: FieldInfo) -> FieldHelp:
    """Return the help of a field of a record, with its sources."""
    text = explanation(info, titled=False)
    return FieldHelp(info.title, text, origins(record, info, design.cluster.release))


def explanation(info: FieldInfo, titled: bool = True) -> str:
    """Return what a field means and what may stand in it."""
    # The bounds of a quantity are those of its unit: far from anything real.
    bounded = info.kind == "integer" or (info.unit is not None and info.unit.name == "percent")
    allowed = range_text(info) if bounded else ""
    example = (
        tr("For example {example}.", example=translated(info.unit.example))
        if info.unit and info.unit.example
        else ""
    )
    lines = (
        info.title if titled else "",
        info.help,
        tr("Left open, it is assumed, and times that depend on it have a range.")
        if info.assumption
        else "",
        f"{allowed[:1].upper()}{allowed[1:]}." if allowed else "",
        example,
    )
    return "\n".join(filter(None, lines))


class HelpPanel(QFrame):
    """Says what the field with the focus means; its sources are links where there is more."""

    assumption_wanted = Signal(str)
    """The id of an assumption to show."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("field-help")
        self._title = QLabel()
        self._title.setFont(theme.strong_font())
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setProperty("muted", "true")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._sources = QLabel()
        self._sources.setObjectName("field-sources")
        self._sources.setWordWrap(True)
        self._sources.setFont(theme.caption_font())
        self._sources.setProperty("muted", "true")
        self._sources.setTextFormat(Qt.TextFormat.RichText)
        self._sources.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self._sources.linkActivated.connect(self._on_link)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, theme.GRID)
        layout.setSpacing(2)
        for label in (self._title, self._text, self._sources):
            layout.addWidget(label)
        self.clear()

    @Slot(object)
    def show_help(self, shown: FieldHelp) -> None:
        """Say something of a field."""
        self._title.setText(shown.title)
        self._text.setText(shown.text)
        self._sources.setText("<br>".join(map(_line, shown.origins)))
        self._sources.setVisible(bool(shown.origins))
        self.setVisible(bool(shown.text))

    def changeEvent(self, event: QEvent) -> None:
        """Take the colour of links of another theme, which a text keeps from when it was set."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            text = self._sources.text()
            self._sources.clear()
            self._sources.setText(text)

    def clear(self) -> None:
        """Say nothing."""
        self.show_help(FieldHelp("", "", ()))

    @Slot(str)
    def _on_link(self, link: str) -> None:
        self.assumption_wanted.emit(link.removeprefix("#"))


def _line(origin: Origin) -> str:
    """Return a source as rich text; what it says may come from a file."""
    text = f"{escape(clean(origin.text))} ({word(origin.confidence).lower()})"
    if not origin.assumption:
        return tr("Source: {source}", source=text)
    name = escape(translated(assumptions.builtin()[origin.assumption].name))
    link = f'<a href="#{escape(origin.assumption)}">{name}</a>'
    return tr("Assumption {link}: {source}", link=link, source=text)

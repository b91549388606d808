"""The Qt model over one record: a row for each field, with what the judge says beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt, Signal
from PySide6.QtGui import QColor

from hvplanner.app import edits
from hvplanner.gui import icons, theme
from hvplanner.gui.editing import edited
from hvplanner.gui.tables.columns import NUMBERS, value_text
from hvplanner.gui.tables.model import ROLE, ROOT, Index, ValueRole
from hvplanner.language import tr, translated
from hvplanner.model import places
from hvplanner.model.fields import FieldInfo, fields_of, parse_value
from hvplanner.model.units import UNITS, UnitError
from hvplanner.report.times import reach

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hvplanner.app.document import Document
    from hvplanner.model.base import Record
    from hvplanner.model.evaluation import Place, Verdict

FIELD, VALUE, PREDICTED, HELP = range(4)


class FieldTableModel(QAbstractTableModel):
    """Shows the fields of the record at a place. Columns: field, value, prediction, meaning."""

    refused = Signal(str)
    """Why a value was not taken."""

    def __init__(
        self,
        document: Document,
        place: Place,
        names: tuple[str, ...],
        heads: tuple[str, str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._place = place
        self._record: Any = places.at(document.design, place)
        infos = {info.name: info for info in fields_of(_type_at(document, place))}
        self.infos: tuple[FieldInfo, ...] = tuple(infos[name] for name in names)
        self._verdicts: Mapping[str, Verdict] = {}
        self._heads = (*(heads or (tr("Field"), tr("Value"))), tr("Predicted"), tr("Meaning"))
        self._are_numbers = all(info.kind in NUMBERS for info in self.infos)

    def refresh(self) -> None:
        """Show the record as it is now."""
        now = places.at(self._document.design, self._place)
        if now is not self._record:
            self._record = now
            self._changed(VALUE)

    def set_verdicts(self, verdicts: Mapping[str, Verdict]) -> None:
        """Show what the judge predicts for the fields that are targets."""
        self._verdicts = verdicts
        self._changed(PREDICTED)

    def row_of(self, name: str | int) -> int | None:
        """Return the row of a field."""
        return next((row for row, info in enumerate(self.infos) if info.name == name), None)

    def _changed(self, column: int) -> None:
        last = len(self.infos) - 1
        self.dataChanged.emit(self.index(0, column), self.index(last, column))

    # --- Qt's questions -----------------------------------------------------------------------

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.infos)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: Index, role: int = ROLE.DisplayRole) -> Any:
        if not index.isValid() or not (0 <= index.row() < len(self.infos)):
            return None
        info, column = self.infos[index.row()], index.column()
        if column == VALUE:
            return self._value_data(info, role)
        if column == PREDICTED:
            return self._verdict_data(self._verdicts.get(info.name), role)
        if role in (ROLE.DisplayRole, ROLE.ToolTipRole):
            return info.title if column == FIELD else info.help
        if role == ROLE.ForegroundRole and column == HELP:
            return QColor(theme.current().muted)
        return None

    def _value_data(self, info: FieldInfo, role: int) -> Any:
        value = getattr(self._record, info.name)
        if role == ValueRole:
            return value
        if info.kind == "flag":
            if role == ROLE.CheckStateRole:
                return Qt.CheckState.Checked if value else Qt.CheckState.Unchecked
            return None
        if role == ROLE.EditRole:
            return value_text(info, value)
        if role == ROLE.DisplayRole:
            return tr("not set") if value is None else value_text(info, value)
        if role == ROLE.ForegroundRole and value is None:
            return QColor(theme.current().muted)
        if role == ROLE.TextAlignmentRole and self._are_numbers:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == ROLE.FontRole and info.kind in NUMBERS:
            return theme.figures_font()
        if role == ROLE.ToolTipRole:
            unit = info.unit
            example = tr("For example {example}.", example=translated(unit.example)) if unit else ""
            return "\n".join(filter(None, (info.title, info.help, example)))
        if role == ROLE.AccessibleTextRole:
            return f"{info.title}: {value_text(info, value) or tr('not set')}"
        return None

    def _verdict_data(self, verdict: Verdict | None, role: int) -> Any:
        if verdict is None:
            return None
        if role == ROLE.DisplayRole:
            if verdict.actual is None:
                return "—"
            text_of = UNITS[verdict.unit].format
            spread = reach(verdict.band, text_of)
            return text_of(verdict.actual) + (f" ({spread})" if spread else "")
        if role == ROLE.DecorationRole:
            return verdict_icon(verdict)
        if role == ROLE.ToolTipRole:
            return verdict.advice or verdict.label
        if role == ROLE.FontRole:
            return theme.figures_font()
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = ROLE.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and 0 <= section < len(self._heads):
            if role == ROLE.DisplayRole:
                return self._heads[section]
            if role == ROLE.TextAlignmentRole:
                right = section == VALUE and self._are_numbers
                side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
                return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if not index.isValid() or index.column() != VALUE:
            return flags
        if self.infos[index.row()].kind == "flag":
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        return flags | Qt.ItemFlag.ItemIsEditable

    # --- changes ------------------------------------------------------------------------------

    def field(self, index: Index) -> FieldInfo:
        """Return what is known of the field in a row."""
        return self.infos[index.row()]

    def problem(self, index: Index, text: str) -> str | None:
        """Return what is wrong with a text, None where it can be taken."""
        try:
            parse_value(self.infos[index.row()], text)
        except UnitError as error:
            return str(error)
        return None

    def setData(self, index: Index, value: Any, role: int = ROLE.EditRole) -> bool:
        """Take a text as typed, or a value under `ValueRole`; say by `refused` why not."""
        if not index.isValid() or index.column() != VALUE:
            return False
        info = self.infos[index.row()]
        try:
            if role == ROLE.CheckStateRole:
                value = Qt.CheckState(value) == Qt.CheckState.Checked
            elif role == ROLE.EditRole:
                value = parse_value(info, str(value))
            elif role != ValueRole:
                return False
            place = (*self._place, info.name)
            changed = edited(self._document, lambda each: edits.set_field(each, place, value))
        except (UnitError, edits.EditError) as error:
            self.refused.emit(str(error))
            return False
        self._document.apply(tr("change {title}", title=info.title), changed)
        return True


def _type_at(document: Document, place: Place) -> type[Record]:
    record: Record = places.at(document.design, place)
    return type(record)


def verdict_icon(verdict: Verdict) -> Any:
    """Return the sign of a verdict in its colour."""
    colours = theme.current()
    sign = {
        "met": ("good", colours.good),
        "violated": ("violated", colours.violated),
        "unknown": ("help", colours.muted),
    }[verdict.state]
    return icons.icon(*sign)

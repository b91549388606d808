"""The Qt model over the assumptions: all that are built in, with the design's own values."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt, Signal
from PySide6.QtGui import QColor

from hvplanner.app import edits
from hvplanner.gui import theme
from hvplanner.gui.tables.model import ROLE, ROOT, Index, ValueRole
from hvplanner.language import mark, tr, translated
from hvplanner.model import assumptions
from hvplanner.model.assumptions import AssumptionOverride
from hvplanner.model.fields import FieldInfo, fields_of, parse_value
from hvplanner.model.units import UNITS, UnitError
from hvplanner.model.words import word

if TYPE_CHECKING:
    from hvplanner.app.document import Document

NAME, VALUE, RANGE, REASON, CONFIDENCE, SOURCE = range(6)
_HEADS = (
    mark("Assumption"),
    mark("Value"),
    mark("Plausible range"),
    mark("Reason"),
    mark("Confidence"),
    mark("Source"),
)
_EDITED = {VALUE: "value", REASON: "reason"}


class AssumptionModel(QAbstractTableModel):
    """Setting a value makes it the design's own; clearing it gives the built-in one back."""

    refused = Signal(str)
    """Why a value was not taken."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._all = list(assumptions.builtin().values())
        self._own: dict[str, AssumptionOverride] = {}
        self._shown: tuple[AssumptionOverride, ...] = ()
        self._infos = {info.name: info for info in fields_of(AssumptionOverride)}
        self.refresh()

    def refresh(self) -> None:
        """Show the values as they are now."""
        now = self._document.design.assumptions
        if now is not self._shown:
            self._shown = now
            self._own = {override.id: override for override in now}
            last = self.index(len(self._all) - 1, len(_HEADS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def row_of(self, key: str | int) -> int | None:
        """Return the row of an assumption."""
        return next((row for row, each in enumerate(self._all) if each.id == key), None)

    def key(self, row: int) -> str:
        """Return the id of the assumption in a row."""
        return self._all[row].id

    # --- Qt's questions -----------------------------------------------------------------------

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._all)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(_HEADS)

    def data(self, index: Index, role: int = ROLE.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._all):
            return None
        each = self._all[index.row()]
        own, unit, column = self._own.get(each.id), UNITS[each.unit], index.column()
        value = own.value if own else each.value
        if role in (ROLE.DisplayRole, ROLE.EditRole):
            return (
                each.label,
                unit.format(value),
                f"{unit.format(each.low)} – {unit.format(each.high)}",
                own.reason if own else "",
                word(each.confidence),
                each.source,
            )[column]
        if role == ValueRole:
            return value
        if role == ROLE.ToolTipRole:
            builtin = tr(
                "Built in: {value}. Clear the value to return to it.", value=unit.format(each.value)
            )
            return (
                f"{each.explanation}\n{builtin}"
                if column == VALUE
                else f"{each.explanation}\n{each.source}"
            )
        if role == ROLE.FontRole and column == VALUE:
            return theme.strong_font() if own else theme.figures_font()
        if role == ROLE.ForegroundRole and (column > REASON or column == RANGE):
            return QColor(theme.current().muted)
        if role == ROLE.TextAlignmentRole and column in (VALUE, RANGE):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = ROLE.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and 0 <= section < len(_HEADS):
            if role == ROLE.DisplayRole:
                return translated(_HEADS[section])
            if role == ROLE.TextAlignmentRole:
                right = section in (VALUE, RANGE)
                side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
                return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and index.column() in _EDITED:
            return flags | Qt.ItemFlag.ItemIsEditable
        return flags

    # --- changes ------------------------------------------------------------------------------

    def field(self, index: Index) -> FieldInfo:
        """Return what is known of the field in a cell, a value in its assumption's unit."""
        if index.column() == REASON:
            return self._infos["reason"]
        unit = UNITS[self._all[index.row()].unit]
        return dataclasses.replace(self._infos["value"], kind="quantity", unit=unit, optional=True)

    def problem(self, index: Index, text: str) -> str | None:
        """Return what is wrong with a text, None where it can be taken."""
        try:
            parse_value(self.field(index), text)
        except UnitError as error:
            return str(error)
        return None

    def setData(self, index: Index, value: Any, role: int = ROLE.EditRole) -> bool:
        """Take a text as typed; say by `refused` why not."""
        if not index.isValid() or index.column() not in _EDITED or role != ROLE.EditRole:
            return False
        each, design = self._all[index.row()], self._document.design
        own = self._own.get(each.id)
        try:
            typed = parse_value(self.field(index), str(value))
            if index.column() == VALUE and typed is None:
                changed = edits.remove_rows(design, "assumptions", [each.id]) if own else design
            else:
                if own is None:
                    row = AssumptionOverride(id=each.id, value=each.value)
                    design = edits.add_row(design, "assumptions", row)
                place = ("assumptions", each.id, _EDITED[index.column()])
                changed = edits.set_field(design, place, typed)
        except (UnitError, edits.EditError) as error:
            self.refused.emit(str(error))
            return False
        self._document.apply(tr("change assumption {name}", name=each.label), changed)
        return True

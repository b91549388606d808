"""A table over the fields of one record, or over the assumptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from hvplanner.gui import theme
from hvplanner.gui.inspector import pages
from hvplanner.gui.outline import TITLES
from hvplanner.gui.tables.assumptionmodel import AssumptionModel
from hvplanner.gui.tables.delegates import CellDelegate
from hvplanner.gui.tables.fieldmodel import FieldTableModel
from hvplanner.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hvplanner.gui.documentbridge import DocumentBridge
    from hvplanner.model.evaluation import Place, Verdict


class FieldPanel(QTableView):
    """A table over the fields of one record, or over the assumptions."""

    message = Signal(str)
    selected = Signal(object)

    def __init__(self, section: str, bridge: DocumentBridge, parent: QWidget) -> None:
        super().__init__(parent)
        self.section = section
        document = bridge.document
        place: Place = () if section == "design" else (section,)
        if section == "assumptions":
            model: FieldTableModel | AssumptionModel = AssumptionModel(document, self)
            widths: tuple[int, ...] = (34, 14, 22, 20, 13)
        else:
            page = pages.DESIGN if section == "design" else pages.RECORDS[section]
            names = tuple(name for group in page.groups for name in group.fields)
            heads = (tr("Target"), tr("Required")) if section == "targets" else None
            model = FieldTableModel(document, place, names, heads, self)
            widths = (26, 16, 26, 0) if section == "targets" else (26, 24, 0, 0)
        self.fields = model
        self.setModel(model)
        self.setObjectName(f"table-{section}")
        self.setAccessibleName(TITLES[section])
        self.setItemDelegate(CellDelegate(lambda: document.design, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.ROW_HEIGHT)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setFixedHeight(theme.ROW_HEIGHT)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setHighlightSections(False)
        for column, width in enumerate(widths):
            if width:
                self.setColumnWidth(column, width * theme.GRID)
        if section != "targets" and section != "assumptions":
            self.setColumnHidden(2, True)
        model.refused.connect(self.message)
        self.selectionModel().currentChanged.connect(self._on_current)

    def refresh(self) -> None:
        """Show the record as it is now."""
        self.fields.refresh()

    def show_field(self, name: str | int | None) -> None:
        """Make the row of a field the current one, if there is one of that name."""
        row = self.fields.row_of(name) if name is not None else None
        if row is not None and row != self.currentIndex().row():
            self.setCurrentIndex(self.fields.index(row, 1))

    def show_verdicts(self, verdicts: Iterable[Verdict]) -> None:
        """Show what the judge says of the targets, where they are shown."""
        if isinstance(self.fields, FieldTableModel):
            self.fields.set_verdicts({each.target: each for each in verdicts})

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if not current.isValid():
            return
        if isinstance(self.fields, FieldTableModel):
            name = self.fields.infos[current.row()].name
            self.selected.emit((name,) if self.section == "design" else (self.section, name))
        else:
            self.selected.emit(("assumptions", self.fields.key(current.row())))

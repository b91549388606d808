"""The outline: all of the design as a tree, with counts and the signs of findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from hvplanner.gui import icons, theme
from hvplanner.gui.findingrows import SEVERITY_WORDS
from hvplanner.language import mark, tr, translated, trn
from hvplanner.model import places
from hvplanner.model.hardware import HostClass
from hvplanner.model.units import COUNT
from hvplanner.report.text import clean, quantity

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hvplanner.gui.selection import Selection
    from hvplanner.model.base import Record
    from hvplanner.model.design import Design
    from hvplanner.model.evaluation import Finding, Place, Severity

SECTIONS: tuple[tuple[str, str, bool], ...] = (
    ("design", mark("Design"), False),
    ("cluster", mark("Cluster"), False),
    ("host_classes", mark("Host classes"), True),
    ("hosts", mark("Hosts by name"), True),
    ("fabrics", mark("Fabrics"), True),
    ("networks", mark("Networks"), True),
    ("vm_groups", mark("VM groups"), True),
    ("vms", mark("VMs by name"), True),
    ("nic_models", mark("Own NIC models"), True),
    ("targets", mark("Targets"), False),
    ("choices", mark("Choices"), False),
    ("assumptions", mark("Assumptions"), True),
    ("plan", mark("Plan"), False),
    ("variants", mark("Variants"), True),
)
"""Section, title, and whether it is a table."""

TITLES = {section: title for section, title, _ in SECTIONS}

_EXPANDED = ("host_classes", "networks", "vm_groups", "fabrics", "plan")
_MOST_ROWS = 100
"""Of one section; a table shows more, and finds them quicker."""
_PLACE = int(Qt.ItemDataRole.UserRole)
_GRAVITY: tuple[Severity, ...] = ("info", "warning", "error")


class Outline(QTreeWidget):
    """Shows and moves the one selection."""

    activated_place = Signal(object)
    """The place of an item the user went to."""

    def __init__(self, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outline")
        self.setAccessibleName(tr("Outline of the design"))
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setIconSize(QSize(16, 16))
        self.setIndentation(2 * theme.GRID)
        self.setUniformRowHeights(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setMinimumSectionSize(3 * theme.GRID)
        self._design: Design | None = None
        self._items: dict[Place, QTreeWidgetItem] = {}
        self._marks: Mapping[Place, Severity] = {}
        self._selection = selection
        self._is_filling = False
        selection.changed.connect(self._on_selection)
        self.currentItemChanged.connect(self._on_current)
        self.itemClicked.connect(self._on_clicked)

    def show_design(self, design: Design) -> None:
        """Show a design; sections that did not change stay as they are."""
        before, self._design = self._design, design
        if before is design:
            return
        self._is_filling = True
        if not self._items:
            self._build()
        name = " ".join(clean(design.name).split())
        self._write(self._items[()], name or tr("Untitled"), "")
        for section, _, is_table in SECTIONS[1:]:
            changed = before is None or getattr(before, section) is not getattr(design, section)
            # A class counts its named hosts too.
            counted = section == "host_classes" and before and before.hosts is not design.hosts
            if counted or (changed and not self._wrote_rows(section, before)):
                self._fill(section, is_table)
        self._is_filling = False
        self._on_selection(self._selection.place)

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Mark what has findings with the sign of the gravest."""
        marks: dict[Place, Severity] = {}
        # The gravest last, which stays.
        for finding in sorted(findings, key=lambda each: _GRAVITY.index(each.severity)):
            for depth in range(0 if not finding.place else 1, min(len(finding.place), 3) + 1):
                marks[finding.place[:depth]] = finding.severity
        before, self._marks = self._marks, marks
        for place, item in self._items.items():
            if before.get(place) != marks.get(place):
                self._decorate(item)

    def retint(self) -> None:
        """Draw the signs in the colours of the theme that holds now."""
        for item in self._items.values():
            self._decorate(item)

    def _build(self) -> None:
        for section, title, _ in SECTIONS:
            item = QTreeWidgetItem(self, [translated(title), ""])
            place: Place = () if section == "design" else (section,)
            item.setData(0, _PLACE, place)
            item.setExpanded(section in _EXPANDED)
            self._items[place] = item

    def _fill(self, section: str, is_table: bool) -> None:
        top = self._items[(section,)]
        for place in [place for place in self._items if place[:1] == (section,) and len(place) > 1]:
            del self._items[place]
        for item in top.takeChildren():
            # PySide would keep it for ever.
            shiboken6.delete(item)
        value = getattr(self._design, section)
        if section == "plan":
            self._fill_plan(top)
        elif is_table:
            top.setText(1, quantity(len(value), COUNT) if value else "")
            if section != "assumptions":
                for position, row in enumerate(value[:_MOST_ROWS]):
                    key = places.row_id(row) or position
                    self._add(top, (section, key), row.label, self._count_text(row))
                if len(value) > _MOST_ROWS:
                    left = len(value) - _MOST_ROWS
                    more = trn("{n} more in the table", "{n} more in the table", left)
                    self._add(top, (section,), more, "")
                    self._items[(section,)] = top
        self._decorate(top)

    def _wrote_rows(self, section: str, before: Design | None) -> bool:
        """Write what changed into the items of a table; False where rows came, went or moved."""
        old, new = (getattr(each, section, None) for each in (before, self._design))
        if not isinstance(old, tuple) or not isinstance(new, tuple) or len(old) != len(new):
            return False
        others = [
            (position, one, other)
            for position, (one, other) in enumerate(zip(old, new, strict=True))
            if position < _MOST_ROWS and one is not other
        ]
        if any(places.row_id(one) != places.row_id(other) for _, one, other in others):
            return False
        for position, _, row in others:
            item = self._items.get((section, places.row_id(row) or position))
            if item is not None:
                self._write(item, row.label, self._count_text(row))
        return True

    def _count_text(self, row: Record) -> str:
        """Return how many a row stands for, nothing where it is one of its kind."""
        count = getattr(row, "count", None)
        if count is None:
            return ""
        if isinstance(row, HostClass) and self._design is not None:
            count += sum(host.host_class == row.id for host in self._design.hosts)
        return quantity(count, COUNT)

    def _fill_plan(self, top: QTreeWidgetItem) -> None:
        design = self._design
        if design is None:
            return
        names = {each.id: each.label for each in design.host_classes}
        for host in design.plan.hosts if design.plan else ():
            label = names.get(host.host_class, host.host_class)
            self._add(top, ("plan", "hosts", host.host_class), label, "")
        top.setText(1, "" if design.plan else tr("none"))

    def _add(self, top: QTreeWidgetItem, place: Place, label: str, count: str) -> None:
        item = QTreeWidgetItem(top)
        item.setData(0, _PLACE, place)
        self._items[place] = item
        self._write(item, label, count)

    def _write(self, item: QTreeWidgetItem, label: str, count: str) -> None:
        item.setText(0, " ".join(clean(label).split()))
        item.setText(1, count)
        self._decorate(item)

    def _decorate(self, item: QTreeWidgetItem) -> None:
        colours = theme.current()
        place: Place = item.data(0, _PLACE)
        severity = self._marks.get(place)
        if severity in ("error", "warning"):
            sign, colour = (
                ("violated", colours.violated)
                if severity == "error"
                else ("finding", colours.attention)
            )
            item.setIcon(0, icons.icon(sign, colour))
            kind = translated(SEVERITY_WORDS[severity])
            item.setToolTip(0, tr("There is a finding of severity {severity}.", severity=kind))
        else:
            item.setIcon(0, icons.icon(*self._drawing(place)))
            item.setToolTip(0, item.text(0))
        item.setForeground(1, QColor(colours.muted))
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def _drawing(self, place: Place) -> tuple[str, str]:
        """Return the icon of a place and its colour: networks have that of their role."""
        colours = theme.current()
        section = str(place[0]) if place else "design"
        if section == "networks" and len(place) > 1 and self._design is not None:
            for network in self._design.networks:
                if network.id == place[1]:
                    return "networks", colours.roles[network.role]
        if section == "plan" and len(place) > 1:
            section = "host_classes"
        return section, colours.muted

    @Slot(QTreeWidgetItem, QTreeWidgetItem)
    def _on_current(self, item: QTreeWidgetItem | None, _before: QTreeWidgetItem | None) -> None:
        if item is not None and not self._is_filling:
            self._selection.select(item.data(0, _PLACE))

    @Slot(QTreeWidgetItem, int)
    def _on_clicked(self, item: QTreeWidgetItem, _column: int) -> None:
        self.activated_place.emit(item.data(0, _PLACE))

    @Slot(object)
    def _on_selection(self, place: Place) -> None:
        """Show the selection: its own item, else that of what it is part of."""
        for depth in range(len(place), -1, -1):
            if item := self._items.get(place[:depth]):
                self._is_filling = True
                self.setCurrentItem(item)
                self._is_filling = False
                return
        self._is_filling = True
        self.setCurrentIndex(QModelIndex())
        self._is_filling = False

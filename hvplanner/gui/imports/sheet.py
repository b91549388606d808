"""The sheet of an import: what the files hold, how it is taken, and what would come of it."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, get_args

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from hvplanner.app import importing
from hvplanner.exchange.tabular.fields import OWN_KINDS, TITLES
from hvplanner.gui import theme
from hvplanner.gui.charts.celltable import CellTable
from hvplanner.gui.dialogs.sheets import Sheet
from hvplanner.gui.imports.columntable import ColumnTable
from hvplanner.gui.imports.latest import Latest
from hvplanner.gui.imports.pages import notes_sheet, preview_sheet
from hvplanner.language import tr, translated, trn
from hvplanner.model.design import Cluster, ReleaseId
from hvplanner.model.fileproblem import FileError, inert, shown
from hvplanner.model.words import word

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from hvplanner.app.importing import Draft, Outcome
    from hvplanner.exchange.inventory import Imported
    from hvplanner.exchange.tabular import Table

_SIZE = QSize(116 * theme.GRID, 78 * theme.GRID)
_MOST_NAMES = 3


class ImportSheet(Sheet):
    """Reads files as soon as it is open. Nothing changes until one of its buttons is pressed."""

    new_wanted = Signal(object)
    """The `Imported` that shall be a design of its own."""

    def __init__(self, window: QWidget, paths: Sequence[Path]) -> None:
        super().__init__(window, "import-sheet", tr("Import"))
        self.resize(_SIZE)
        self._draft: Draft | None = None
        self._outcome: Outcome | None = None
        self._work = Latest(self)
        self._work.done.connect(self._on_done)
        self._work.failed.connect(self._on_failed)
        self._add_heading(paths)
        self._add_wishes()
        self._add_tabs()
        self._take = self.buttons.addButton(
            tr("Open as a new design"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self._take.setObjectName("import-new")
        self._take.clicked.connect(self._on_take)
        self._show()
        self.finish()
        self._take.setDefault(True)
        self._work.ask(partial(importing.read, tuple(paths)))

    @property
    def is_busy(self) -> bool:
        """Tell whether files are read, or what would come of them is being found out."""
        return self._work.is_busy

    # --- parts --------------------------------------------------------------------------------

    def _add_heading(self, paths: Sequence[Path]) -> None:
        names = [inert(shown(path.name)) for path in paths]
        text = ", ".join(names[:_MOST_NAMES])
        if len(names) > _MOST_NAMES:
            text = trn(
                "{text} and {n} more file",
                "{text} and {n} more files",
                len(names) - _MOST_NAMES,
                text=text,
            )
        heading = QLabel(text)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setFont(theme.strong_font())
        self.column.addWidget(heading)
        self._state = QLabel()
        self._state.setObjectName("import-state")
        self._state.setTextFormat(Qt.TextFormat.PlainText)
        self._state.setWordWrap(True)
        self.column.addWidget(self._state)

    def _add_wishes(self) -> None:
        self._release = _box("import-release", tr("Windows Server"))
        for release in get_args(ReleaseId):
            self._release.addItem(word(release), release)
        self._release.setCurrentIndex(self._release.findData(Cluster().release))
        self._release.setToolTip(tr("The release of the hosts that are planned"))
        self._cluster = _box("import-cluster", tr("Cluster"))
        self._cluster.setToolTip(tr("A design is one cluster; machines of others are left out"))
        self._off = QCheckBox(tr("Also VMs that are switched off"))
        self._off.setObjectName("import-off")
        self._release.activated.connect(self._on_wish)
        self._cluster.activated.connect(self._on_wish)
        self._off.clicked.connect(self._on_wish)
        self._cluster_label = QLabel(tr("Cluster"))
        row = QHBoxLayout()
        row.setSpacing(theme.GRID)
        row.addWidget(QLabel(tr("Windows Server")))
        row.addWidget(self._release)
        row.addSpacing(theme.GRID)
        row.addWidget(self._cluster_label)
        row.addWidget(self._cluster)
        row.addSpacing(theme.GRID)
        row.addWidget(self._off)
        row.addStretch(1)
        self.column.addLayout(row)

    def _add_tabs(self) -> None:
        self._tabs = QTabWidget()
        self._tabs.setObjectName("import-tabs")
        self._tabs.setDocumentMode(True)
        self._tabs.addTab(self._table_page(), tr("Tables"))
        self._notes = CellTable(tr("Report of the import"))
        self._notes.setObjectName("import-notes")
        self._tabs.addTab(self._notes, tr("Report"))
        self.column.addWidget(self._tabs, 1)

    def _table_page(self) -> QWidget:
        self._table = _box("import-table", tr("Table"))
        self._table.activated.connect(self._show_table)
        self._kind = _box("import-kind", tr("Rows are"))
        for kind in OWN_KINDS:
            self._kind.addItem(translated(TITLES[kind]), kind)
        self._kind.activated.connect(self._on_kind)
        self._rows = QLabel()
        self._rows.setObjectName("import-rows")
        self._rows.setProperty("muted", "true")
        row = QHBoxLayout()
        row.setSpacing(theme.GRID)
        row.addWidget(QLabel(tr("Table")))
        row.addWidget(self._table)
        row.addSpacing(theme.GRID)
        row.addWidget(QLabel(tr("Rows are")))
        row.addWidget(self._kind)
        row.addStretch(1)
        row.addWidget(self._rows)
        self._hint = QLabel(
            tr("What a column is can be changed: double-click it, or press Return.")
        )
        self._hint.setProperty("muted", "true")
        self._columns = ColumnTable()
        self._columns.changed.connect(self._on_table)
        self._preview = CellTable(tr("First rows as they would come in"))
        self._preview.setObjectName("import-preview")
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.setHandleWidth(1)
        parts.addWidget(self._columns)
        parts.addWidget(self._preview)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, theme.GRID, 0, 0)
        column.setSpacing(theme.GRID)
        column.addLayout(row)
        column.addWidget(self._hint)
        column.addWidget(parts, 1)
        return page

    # --- what the user does -------------------------------------------------------------------

    @Slot()
    def _on_wish(self) -> None:
        if self._draft is None:
            return
        wishes = replace(
            self._draft.wishes,
            release=self._release.currentData(),
            cluster=self._cluster.currentData(),
            switched_off=self._off.isChecked(),
        )
        self._ask(replace(self._draft, wishes=wishes))

    @Slot()
    def _on_kind(self) -> None:
        table = self._chosen
        if table is not None and table.kind != self._kind.currentData():
            self._on_table(table.as_kind(self._kind.currentData()))

    @Slot(object)
    def _on_table(self, table: Table) -> None:
        if self._draft is not None:
            self._ask(self._draft.with_table(self._table.currentIndex(), table))
            self._show_table()

    @Slot()
    def _on_take(self) -> None:
        if self._outcome is not None and self._outcome.imported is not None:
            self.new_wanted.emit(self._outcome.imported)
            self.accept()

    # --- what comes back ----------------------------------------------------------------------

    def _ask(self, draft: Draft) -> None:
        self._draft = draft
        self._work.ask(partial(importing.outcome, draft))
        self._show()

    @Slot(object)
    def _on_done(self, result: Draft | Outcome) -> None:
        if isinstance(result, importing.Draft):
            for table in result.tables:
                self._table.addItem(inert(shown(table.name)))
            self._draft = result
            self._show_table()
            self._on_wish()
        else:
            self._outcome = result
            self._show()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, FileError):
            raise error
        self._say(str(error), "violated")

    # --- what is shown ------------------------------------------------------------------------

    @property
    def _chosen(self) -> Table | None:
        at = self._table.currentIndex()
        return self._draft.tables[at] if self._draft is not None and at >= 0 else None

    @Slot()
    def _show_table(self) -> None:
        table = self._chosen
        if table is None:
            return
        for part in (self._hint, self._columns):
            part.setVisible(table.is_own)
        self._columns.show_table(table)
        if self._kind.findData(table.kind) < 0:
            self._kind.addItem(translated(TITLES[table.kind]), table.kind)
        self._kind.setCurrentIndex(self._kind.findData(table.kind))
        self._kind.setEnabled(table.is_own)
        self._show_preview()

    def _show_preview(self) -> None:
        at = self._table.currentIndex()
        if self._outcome is None or at < 0:
            return
        found = self._outcome.previews[at]
        self._preview.show_sheet(preview_sheet(found))
        text = trn("{n} row taken", "{n} rows taken", found.taken)
        if found.left_out:
            text += ", " + trn("{n} left out", "{n} left out", found.left_out)
        self._rows.setText(text)

    def _show(self) -> None:
        """Show what would come of the files, or that this is being found out."""
        outcome = self._outcome
        is_ready = not self.is_busy and outcome is not None
        self._take.setEnabled(is_ready and outcome is not None and outcome.imported is not None)
        self._tabs.setEnabled(self._draft is not None)
        if outcome is None or self.is_busy:
            self._say(tr("Reading …"), "")
            return
        self._show_preview()
        imported = outcome.imported
        self._notes.show_sheet(notes_sheet(imported.notes if imported else ()))
        self._show_clusters(imported)
        if imported is None:
            self._say(outcome.problem, "violated")
        else:
            self._say(_summary(imported), "good")

    def _show_clusters(self, imported: Imported | None) -> None:
        names = imported.clusters if imported else ()
        several = len(names) > 1
        if several and self._cluster.count() != len(names):
            self._cluster.clear()
            for name in names:
                self._cluster.addItem(inert(shown(name)), name)
            self._cluster.setCurrentIndex(
                self._cluster.findData(imported.design.cluster.name if imported else "")
            )
        for part in (self._cluster_label, self._cluster):
            part.setVisible(several)

    def _say(self, text: str, state: str) -> None:
        sign = {"good": "✓ ", "violated": "✗ "}.get(state, "")
        self._state.setText(f"{sign}{text}")
        self._state.setProperty("state", state)
        self._state.style().polish(self._state)


def _box(name: str, title: str) -> QComboBox:
    box = QComboBox()
    box.setObjectName(name)
    box.setAccessibleName(title)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    box.setMaximumWidth(34 * theme.GRID)
    return box


def _summary(imported: Imported) -> str:
    design = imported.design
    hosts = len(design.hosts) + sum(each.count for each in design.host_classes)
    vms = len(design.vms) + sum(each.count for each in design.vm_groups)
    parts = (
        trn("{n} host", "{n} hosts", hosts),
        trn("{n} network", "{n} networks", len(design.networks)),
        trn("{n} VM", "{n} VMs", vms),
    )
    found = Counter(note.kind for note in imported.notes)
    return tr(
        "What would come in: {parts}. Lines of the report: {assumed} assumed, {left_out} left out.",
        parts=", ".join(parts),
        assumed=found["assumed"],
        left_out=found["left_out"],
    )

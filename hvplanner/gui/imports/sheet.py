"""The sheet of an import: what the files hold, how it is taken, and what would come of it."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, get_args

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTabWidget,
    QWidget,
)

from hvplanner.app import importing
from hvplanner.gui import theme
from hvplanner.gui.charts.celltable import CellTable
from hvplanner.gui.choices import choice
from hvplanner.gui.dialogs.sheets import Sheet
from hvplanner.gui.imports.latest import Latest
from hvplanner.gui.imports.pages import (
    MOST_CHANGES,
    changes_sheet,
    notes_sheet,
)
from hvplanner.gui.imports.tablespage import TablesPage
from hvplanner.gui.parting import Parting
from hvplanner.gui.wrapped import wrap
from hvplanner.language import tr, trn
from hvplanner.model.design import Cluster, ReleaseId
from hvplanner.model.fileproblem import FileError, inert, shown
from hvplanner.model.words import word

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from hvplanner.app.importing import Draft, Outcome
    from hvplanner.exchange.inventory import Imported
    from hvplanner.exchange.tabular import Table
    from hvplanner.model.design import Design

_SIZE = QSize(116 * theme.GRID, 78 * theme.GRID)
_MOST_NAMES = 3


class ImportSheet(Sheet):
    """Reads files as soon as it is open. Nothing changes until one of its buttons is pressed."""

    new_wanted = Signal(object)
    """The `Imported` that shall be a design of its own."""
    merge_wanted = Signal(object)
    """The `Change` that shall be made of the design that is open."""

    def __init__(self, window: QWidget, paths: Sequence[Path], design: Design | None) -> None:
        """Take the files, and the design that is open, if one is."""
        super().__init__(window, "import-sheet", tr("Import"))
        self.resize(_SIZE)
        self._window = window
        self._design = design
        self._draft: Draft | None = None
        self._outcome: Outcome | None = None
        self._work = Latest(self)
        self._work.done.connect(self._on_done)
        self._work.failed.connect(self._on_failed)
        self._add_heading(paths)
        self._add_wishes()
        self._add_tabs()
        self._take = self._add_button("import-new", tr("Open as a new design"), self._on_take)
        self._merge = self._add_button(
            "import-merge", tr("Bring into the open design"), self._on_merge
        )
        self._merge.setToolTip(tr("One step, which undo takes back; what you added stays"))
        self._merge.setVisible(design is not None)
        self._show()
        self.finish()
        (self._take if design is None else self._merge).setDefault(True)
        self.finished.connect(self._part)
        self._work.ask(partial(importing.read, tuple(paths)))

    @property
    def is_busy(self) -> bool:
        """Tell whether files are read, or what would come of them is being found out."""
        return self._work.is_busy

    def _add_button(self, name: str, title: str, slot: Callable[[], None]) -> QPushButton:
        button = self.buttons.addButton(title, QDialogButtonBox.ButtonRole.ActionRole)
        button.setObjectName(name)
        button.clicked.connect(slot)
        return button

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
        self._release = choice("import-release", tr("Windows Server"))
        for release in get_args(ReleaseId):
            self._release.addItem(word(release), release)
        known = self._design.cluster if self._design is not None else Cluster()
        self._release.setCurrentIndex(self._release.findData(known.release))
        self._release.setToolTip(tr("The release of the hosts that are planned"))
        self._cluster = choice("import-cluster", tr("Cluster"))
        self._cluster.setToolTip(tr("A design is one cluster; machines of others are left out"))
        self._off = QCheckBox(tr("Also VMs that are switched off"))
        self._off.setObjectName("import-off")
        self._release.activated.connect(self._on_wish)
        self._cluster.activated.connect(self._on_wish)
        self._off.clicked.connect(self._on_wish)
        self._cluster_label = QLabel(tr("Cluster"))
        self._release_label = QLabel(tr("Windows Server"))
        row = QHBoxLayout()
        row.setSpacing(theme.GRID)
        row.addWidget(self._release_label)
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
        self._tables = TablesPage()
        self._tables.changed.connect(self._on_table)
        self._tabs.addTab(self._tables, tr("Tables"))
        self._notes = CellTable(tr("Report of the import"))
        wrap(self._notes)
        self._notes.setObjectName("import-notes")
        self._tabs.addTab(self._notes, tr("Report"))
        self._changes = CellTable(tr("Changes to the open design"))
        self._changes.setObjectName("import-changes")
        if self._design is not None:
            self._tabs.addTab(self._changes, tr("Changes"))
        self._tabs.currentChanged.connect(self._show_page)
        self.column.addWidget(self._tabs, 1)

    # --- what the user does -------------------------------------------------------------------

    @Slot()
    def _on_wish(self) -> None:
        if self._draft is None:
            return
        wishes = replace(
            self._draft.wishes,
            release=self._release.currentData(),
            cluster=self._cluster.currentData() or self._draft.wishes.cluster,
            switched_off=self._off.isChecked(),
        )
        self._ask(replace(self._draft, wishes=wishes))

    @Slot(int, object)
    def _on_table(self, index: int, table: Table) -> None:
        if self._draft is not None:
            self._ask(self._draft.with_table(index, table))
            self._tables.show_tables(self._draft.tables)

    @Slot()
    def _on_take(self) -> None:
        if self._outcome is not None and self._outcome.imported is not None:
            self.new_wanted.emit(self._outcome.imported)
            self.accept()

    @Slot()
    def _on_merge(self) -> None:
        if self._outcome is not None and self._outcome.change is not None:
            self.merge_wanted.emit(self._outcome.change)
            self.accept()

    @Slot()
    def _part(self) -> None:
        Parting(self._window, self, self._draft, self._outcome)

    # --- what comes back ----------------------------------------------------------------------

    def _ask(self, draft: Draft) -> None:
        self._draft = draft
        self._work.ask(partial(importing.outcome, draft, self._design))
        self._show()

    @Slot(object)
    def _on_done(self, result: Draft | Outcome) -> None:
        if isinstance(result, importing.Draft):
            self._take_draft(result)
        else:
            self._outcome = result
            self._show()

    def _take_draft(self, draft: Draft) -> None:
        self._draft = draft
        self._tables.show_tables(draft.tables)
        if draft.tables:
            self._on_wish()
            return
        # An inventory says all of this itself.
        for part in (self._release_label, self._release, self._off):
            part.hide()
        self._tabs.removeTab(0)
        self._ask(draft)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, FileError):
            raise error
        self._say(str(error), "violated")

    # --- what is shown ------------------------------------------------------------------------

    def _show(self) -> None:
        """Show what would come of the files, or that this is being found out."""
        outcome = self._outcome
        is_ready = not self.is_busy and outcome is not None
        can_be = is_ready and outcome is not None and outcome.imported is not None
        self._take.setEnabled(can_be)
        self._merge.setEnabled(can_be and outcome is not None and outcome.change is not None)
        self._tabs.setEnabled(self._draft is not None)
        if outcome is None or self.is_busy:
            self._say(tr("Reading …"), "")
            return
        found = len(outcome.differences)
        count = f"{min(found, MOST_CHANGES)}" + ("+" if found > MOST_CHANGES else "")
        at = self._tabs.indexOf(self._changes)
        self._tabs.setTabText(at, tr("Changes ({count})", count=count))
        self._show_page()
        self._show_clusters(outcome.imported)
        if outcome.imported is None:
            self._say(outcome.problem, "violated")
        elif self._design is not None and outcome.change is None:
            other = tr("It is another cluster than that of the open design.")
            self._say(f"{_summary(outcome.imported)} {other}", "good")
        else:
            self._say(_summary(outcome.imported), "good")

    @Slot()
    def _show_page(self) -> None:
        """Fill the page in front; the others wait until they are."""
        outcome = self._outcome
        if outcome is None:
            return
        page = self._tabs.currentWidget()
        if page is self._tables:
            self._tables.show_previews(outcome.previews)
        elif page is self._notes:
            self._notes.show_sheet(notes_sheet(outcome.notes))
        else:
            self._changes.show_sheet(changes_sheet(outcome.differences))

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
    lines = [
        trn("{n} contradiction", "{n} contradictions", found["contradiction"])
        if found["contradiction"]
        else "",
        tr("{count} assumed", count=found["assumed"]),
        tr("{count} left out", count=found["left_out"]),
    ]
    return tr(
        "What would come in: {parts}. Lines of the report: {lines}.",
        parts=", ".join(parts),
        lines=", ".join(filter(None, lines)),
    )

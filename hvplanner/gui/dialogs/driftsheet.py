"""A plan against actual: its layers above, and below what is planned and found on one of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from hvplanner.gui import driftdata, theme
from hvplanner.gui.charts.celltable import CellTable
from hvplanner.gui.choices import choice
from hvplanner.gui.dialogs.chaptersheet import ChapterSheet
from hvplanner.gui.dialogs.filedialog import PathTaker, designs, file_dialog
from hvplanner.gui.emptypage import EmptyPage
from hvplanner.language import tr, translated, trn
from hvplanner.report.drift import summary

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from hvplanner.exchange.bundle import Bundle
    from hvplanner.gui.driftdata import Listed
    from hvplanner.model.drifting import Drift
    from hvplanner.report.blocks import Outline


@dataclass(frozen=True, slots=True)
class Compared:
    """A plan beside what was read, with that and its report."""

    drift: Drift
    rows: tuple[Listed, ...]
    bundle: Bundle
    report: Callable[[], Outline]


class DriftSheet(ChapterSheet):
    """Shows first what drifted, where anything did. Choosing a layer leaves the others out."""

    before_chosen = Signal(object, object)
    """The `Path` of a design with which the `Bundle` is to be compared again."""

    def __init__(self, window: QWidget, compared: Compared) -> None:
        title, stem = tr("Plan against actual"), "plan-against-actual"
        super().__init__(window, "drift-sheet", title, stem, compared.report)
        # In every language wide enough for what is said of a host.
        self.resize(QSize(134 * theme.GRID, 80 * theme.GRID))
        self._compared = compared
        self._found = compared.drift
        self.add_text(summary(self._found))
        self._add_tables()
        self._add_button("drift-copy", tr("Copy rows"), tr("Copy what is listed"), self._copy)
        self._add_button(
            "drift-before",
            tr("State before…"),
            tr(
                "Choose the design that the plan's script was made with: switches and adapters that"
                " were there before it ran keep the names they had"
            ),
            self._on_before,
        )
        self._show()
        self.finish()

    def _add_button(self, name: str, title: str, tip: str, slot: Callable[[], None]) -> None:
        button = self.buttons.addButton(title, QDialogButtonBox.ButtonRole.ActionRole)
        button.setObjectName(name)
        button.setToolTip(tip)
        button.clicked.connect(slot)

    def _add_tables(self) -> None:
        self.layers = CellTable(tr("Layers"))
        self.layers.setObjectName("drift-layers")
        self.layers.show_sheet(driftdata.layers_sheet(self._found))
        self.layers.selectRow(0)
        self.layers.selectionModel().selectionChanged.connect(self._show)
        self.statements = CellTable(tr("Planned and found"))
        self.statements.setObjectName("drift-statements")
        self._empty = EmptyPage()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.statements)
        self._stack.addWidget(self._empty)
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, theme.GRID, 0, 0)
        column.setSpacing(theme.GRID)
        column.addLayout(self._make_filters())
        column.addWidget(self._stack, 1)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.setHandleWidth(1)
        parts.addWidget(self.layers)
        parts.addWidget(below)
        parts.setSizes([(self.layers.cells.rowCount() + 1) * theme.ROW_HEIGHT, 1])
        parts.setStretchFactor(1, 1)
        if not self._found.notes:
            self.column.addWidget(parts, 1)
            return
        notes = CellTable(tr("Not compared"))
        notes.setObjectName("drift-notes")
        notes.show_sheet(driftdata.notes_sheet(self._found))
        tabs = QTabWidget()
        tabs.setObjectName("drift-tabs")
        tabs.setDocumentMode(True)
        tabs.addTab(parts, tr("Comparison"))
        tabs.addTab(notes, f"{tr('Not compared')} ({len(self._found.notes)})")
        self.column.addWidget(tabs, 1)

    def _make_filters(self) -> QHBoxLayout:
        self._state = choice("drift-state", tr("Show"))
        self._state.addItem(tr("All"), None)
        for state, title in driftdata.STATES.items():
            self._state.addItem(translated(title), state)
        self._state.setCurrentIndex(self._state.findData("drifted"))
        if not self._found.of("drifted"):
            self._state.setCurrentIndex(0)
        self._state.activated.connect(self._show)
        self._text = QLineEdit()
        self._text.setObjectName("drift-filter")
        self._text.setPlaceholderText(tr("Find"))
        self._text.setAccessibleName(tr("Find in what is listed"))
        self._text.setClearButtonEnabled(True)
        self._text.setMaximumWidth(40 * theme.GRID)
        self._text.textChanged.connect(self._show)
        self._count = QLabel()
        self._count.setObjectName("drift-count")
        self._count.setProperty("muted", "true")
        row = QHBoxLayout()
        row.setSpacing(theme.GRID)
        row.addWidget(QLabel(tr("Show")))
        row.addWidget(self._state)
        row.addWidget(self._text, 1)
        row.addStretch(1)
        row.addWidget(self._count)
        return row

    @Slot()
    def _show(self) -> None:
        """List what is to be shown, or say that there is none of it."""
        layer, state = self.layers.selected_row(), self._state.currentData()
        sheet = driftdata.statements_sheet(
            self._compared.rows, state, layer.key if layer else "", self._text.text()
        )
        self.statements.show_sheet(sheet)
        self._count.setText(trn("{n} row", "{n} rows", len(sheet.rows)))
        self._stack.setCurrentWidget(self.statements if sheet.rows else self._empty)
        if state == "drifted" and not self._text.text():
            self._empty.say(
                tr("Nothing drifted"), tr("What was seen of this is as the plan has it.")
            )
        else:
            self._empty.say(tr("Nothing to list"), tr("Nothing is like what you ask for."))

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.statements.cells.sheet.as_text())

    @Slot()
    def _on_before(self) -> None:
        dialog = file_dialog(self, tr("State before the change"), "before-dialog", designs())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(PathTaker(self._take_before, dialog).take)
        dialog.open()

    def _take_before(self, path: Path) -> None:
        self.before_chosen.emit(path, self._compared.bundle)
        self.accept()

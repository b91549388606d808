"""The design and its variants side by side, with what can be done with each of them."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from hvplanner.app import variants
from hvplanner.gui import icons, theme
from hvplanner.gui.background import Background
from hvplanner.gui.charts.celltable import CellTable
from hvplanner.gui.emptypage import EmptyPage
from hvplanner.gui.theme import GRID
from hvplanner.report.text import shortened

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent

    from hvplanner.gui.charts.cells import Sheet
    from hvplanner.gui.documentbridge import DocumentBridge
    from hvplanner.model.design import Design
    from hvplanner.report.sidebyside import Contender, SideBySide

_KEY = int(Qt.ItemDataRole.UserRole)
_LIST_WIDTH = 26 * GRID
_NARROWEST_LIST = 19 * GRID
_NARROWEST_LABEL, _WIDEST_LABEL = 18 * GRID, 36 * GRID
_NARROWEST_VALUE = 19 * GRID
_OF_ONE = (
    ("edit_variant", "Edit", "Go on with this variant; what the design was is kept as another"),
    ("use_variant", "Use as the design", "Replace the design by this variant"),
    ("store_variant", "Store the design in it", "Make this variant what the design is now"),
    ("rename_variant", "Rename…", "Give this variant another name (F2)"),
    ("duplicate_variant", "Duplicate", "Add a copy of this variant"),
    ("remove_variant", "Delete", "Delete this variant (Del)"),
)
_KEYS = {
    Qt.Key.Key_F2: "rename_variant",
    Qt.Key.Key_Delete: "remove_variant",
    Qt.Key.Key_Return: "edit_variant",
    Qt.Key.Key_Enter: "edit_variant",
}


class VariantsPage(QWidget):
    """Compares what is ticked; judges it in a thread while it is seen."""

    wanted = Signal(str, str)
    """A command of `VariantCommands`, and the id of the variant, empty where none is meant."""
    activated = Signal(object)
    """The place of a row that was opened."""
    message = Signal(str)

    def __init__(self, bridge: DocumentBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("variants-page")
        self._bridge = bridge
        self._unticked: set[str] = set()
        self._compared: SideBySide | None = None
        self._asked: tuple[object, ...] = ()
        """The design and the plan found for it that were last compared, or are being."""
        self._job: Background | None = None
        self._is_filling = False
        self.list = _VariantList()
        self.list.itemChanged.connect(self._on_ticked)
        self.list.currentItemChanged.connect(self._on_current)
        self.list.command.connect(self._on_command)
        self.list.customContextMenuRequested.connect(self._on_menu)
        self.table = _ComparisonTable("Variants side by side")
        self.table.opened.connect(self.activated)
        self._empty = EmptyPage()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        self._edit = QPushButton("Edit")
        self._more = QPushButton("More")
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self._make_side())
        splitter.addWidget(self._stack)
        splitter.setSizes([_LIST_WIDTH, 4 * _LIST_WIDTH])
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)
        self.tools = self._make_tools()
        """For the bar above the page."""
        self.refresh()

    @property
    def compared(self) -> SideBySide | None:
        """Return what is shown, None before it is judged."""
        return self._compared

    @property
    def is_judging(self) -> bool:
        """Tell whether a comparison is being made."""
        return self._job is not None

    def current(self) -> str:
        """Return the id of the variant that is selected, empty for the design."""
        item = self.list.currentItem()
        return str(item.data(_KEY)) if item else ""

    def select_key(self, key: str | int) -> None:
        """Select a variant."""
        for row in range(self.list.count()):
            if self.list.item(row).data(_KEY) == key:
                self.list.setCurrentRow(row)

    def refresh(self) -> None:
        """Show the design as it is now."""
        self._fill(self._bridge.shown_design)
        if self.isVisible():
            self._compare()

    def showEvent(self, event: QShowEvent) -> None:
        """Compare now that it is seen."""
        super().showEvent(event)
        self.refresh()

    # --- the list -----------------------------------------------------------------------------

    def _fill(self, design: Design) -> None:
        like = variants.like(design)
        own = f"Design (as in {like.label})" if like else "Design as it is now"
        rows = [("", own), *((each.id, each.label) for each in design.variants)]
        current = self.current()
        self._is_filling = True
        self.list.clear()
        for key, label in rows:
            item = QListWidgetItem(shortened(label, 80) or key)
            item.setData(_KEY, key)
            item.setToolTip(shortened(label, 200))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            ticked = Qt.CheckState.Unchecked if key in self._unticked else Qt.CheckState.Checked
            item.setCheckState(ticked)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.select_key(current)
        self._is_filling = False
        self._on_current()

    @Slot(QListWidgetItem)
    def _on_ticked(self, item: QListWidgetItem) -> None:
        if self._is_filling:
            return
        key = str(item.data(_KEY))
        if item.checkState() == Qt.CheckState.Checked:
            self._unticked.discard(key)
        else:
            self._unticked.add(key)
        self._asked = ()
        self._compare()

    @Slot()
    def _on_current(self) -> None:
        for button in (self._edit, self._more):
            button.setEnabled(bool(self.current()))

    @Slot(str)
    def _on_command(self, command: str) -> None:
        if self.current():
            self.wanted.emit(command, self.current())

    @Slot()
    def _on_edit(self) -> None:
        self._on_command(_OF_ONE[0][0])

    @Slot()
    def _on_action(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._on_command(str(action.data()))

    @Slot()
    def _on_keep(self) -> None:
        self.wanted.emit("keep_variant", "")

    @Slot(QPoint)
    def _on_menu(self, at: QPoint) -> None:
        item = self.list.itemAt(at)
        if item is None or not item.data(_KEY):
            return
        self._more.menu().popup(self.list.mapToGlobal(at))

    # --- the comparison -----------------------------------------------------------------------

    def _compare(self) -> None:
        design, asked = self._bridge.document.design, (self._bridge.document.design,
                                                       self._bridge.candidate)  # fmt: skip
        keys = {each.id for each in design.variants} | {""}
        ticked = keys - self._unticked
        if len(keys) == 1:
            self._say_instead(
                "No variants yet",
                "Keep the design as a variant, edit on and compare: what changed in inputs, plan"
                " and targets stands side by side.",
            )
        elif len(ticked) < 2:
            self._say_instead("Nothing to compare", "Tick two or more in the list to compare them.")
        elif self._job is None and not _are_same(asked, self._asked):
            self._asked = asked
            if self._compared is None:
                self._say("Comparing", "Every variant is judged with its own plan.")
            known = self._compared.contenders if self._compared else ()
            self._job = Background(partial(_work, self._bridge.shown_design, ticked, known), self)
            self._job.done.connect(self._on_done)
            self._job.failed.connect(self._on_failed)
            self._job.start()

    @Slot(object)
    def _on_done(self, compared: SideBySide) -> None:
        self._job = None
        self._compared = compared
        self._show()
        if self.isVisible():
            self._compare()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._job = None
        self._say_instead("The variants were not judged", str(error))

    @Slot()
    def _show(self) -> None:
        if self._compared is None:
            return
        # Loaded only now, as the judge behind it is.
        from hvplanner.gui.variantsdata import sheet

        self.table.show_sheet(sheet(self._compared, everything=not self._only.isChecked()))
        self._stack.setCurrentWidget(self.table)
        self._set_tools(enabled=True)

    def _say_instead(self, title: str, text: str) -> None:
        self._compared, self._asked = None, ()
        self._say(title, text)

    def _say(self, title: str, text: str) -> None:
        self._empty.say(title, text)
        self._stack.setCurrentWidget(self._empty)
        self._set_tools(enabled=False)

    # --- text ---------------------------------------------------------------------------------

    @Slot()
    def copy_text(self) -> None:
        """Put the comparison on the clipboard, as plain text."""
        QGuiApplication.clipboard().setText(self._text(markdown=False))
        self.message.emit("The differences are on the clipboard.")

    @Slot()
    def copy_markdown(self) -> None:
        """Put the comparison on the clipboard, as Markdown."""
        QGuiApplication.clipboard().setText(self._text(markdown=True))
        self.message.emit("The differences are on the clipboard, as Markdown.")

    @Slot()
    def save_text(self) -> None:
        """Ask for a file and write the comparison to it."""
        dialog = QFileDialog(self.window(), "Save differences")
        dialog.setObjectName("differences-dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(["Markdown (*.md)", "Text (*.txt)"])
        dialog.setDefaultSuffix("md")
        dialog.fileSelected.connect(self.write_text)
        dialog.open()

    @Slot(str)
    def write_text(self, file: str) -> None:
        """Write the comparison: Markdown, or plain where the file is called .txt."""
        path = Path(file)
        try:
            path.write_text(self._text(markdown=path.suffix != ".txt"), encoding="utf-8")
        except OSError as error:
            self.message.emit(f"{path} cannot be written: {error.strerror}.")
        else:
            self.message.emit(f"Wrote {path}")

    def _text(self, *, markdown: bool) -> str:
        from hvplanner.report import changetext

        if self._compared is None:
            return ""
        write = changetext.markdown if markdown else changetext.plain
        return write(self._compared, everything=not self._only.isChecked())

    # --- parts --------------------------------------------------------------------------------

    def _make_side(self) -> QWidget:
        side = QWidget()
        side.setMinimumWidth(_NARROWEST_LIST)
        side.setProperty("ground", "surface")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(side)
        column.setContentsMargins(GRID, GRID, GRID, GRID)
        column.setSpacing(GRID // 2)
        head = QLabel("Ticked ones are compared")
        head.setProperty("muted", "true")
        head.setFont(theme.caption_font())
        head.setBuddy(self.list)
        column.addWidget(head)
        column.addWidget(self.list, 1)
        keep = QPushButton("Keep design as variant…")
        keep.setObjectName("keep-variant")
        keep.clicked.connect(self._on_keep)
        column.addWidget(keep)
        self._edit.setObjectName("edit-variant")
        self._edit.setToolTip(_OF_ONE[0][2])
        self._edit.clicked.connect(self._on_edit)
        self._more.setObjectName("more-variant")
        self._more.setToolTip("Use, store, rename, duplicate or delete this variant")
        self._more.setMenu(self._make_menu())
        row = QHBoxLayout()
        row.setSpacing(GRID // 2)
        row.addWidget(self._edit, 1)
        row.addWidget(self._more, 1)
        column.addLayout(row)
        return side

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName("variant-menu")
        menu.setToolTipsVisible(True)
        for command, title, tip in _OF_ONE:
            action = menu.addAction(title)
            action.setObjectName(command)
            action.setToolTip(tip)
            action.setData(command)
            action.triggered.connect(self._on_action)
        return menu

    def _make_tools(self) -> QWidget:
        tools = QWidget()
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID // 2)
        self._only = QToolButton()
        self._only.setObjectName("only-differences")
        self._only.setText("Only differences")
        self._only.setCheckable(True)
        self._only.setChecked(True)
        self._only.setToolTip("Leave out what is the same in all that are compared")
        self._only.toggled.connect(self._show)
        row.addWidget(self._only)
        self._text_tools: list[QToolButton] = []
        for icon, title, tip, slot in (
            ("copy", "Copy", "Copy the differences as text for a change request", self.copy_text),
            ("copy", "Markdown", "Copy the differences as Markdown", self.copy_markdown),
            ("save", "Save…", "Save the differences as Markdown or text", self.save_text),
        ):
            button = QToolButton()
            button.setText(f" {title}")
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.setObjectName(f"differences-{slot.__name__.replace('_', '-')}")
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            icons.set_icon(button, icon)
            button.clicked.connect(slot)
            row.addWidget(button)
            self._text_tools.append(button)
        return tools

    def _set_tools(self, *, enabled: bool) -> None:
        for button in (self._only, *self._text_tools):
            button.setEnabled(enabled)


class _VariantList(QListWidget):
    """The design and its variants, with keys for what is done most."""

    command = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("variant-list")
        self.setAccessibleName("Design and variants")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setUniformItemSizes(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Rename with F2, delete with Del, go on with Return."""
        if command := _KEYS.get(Qt.Key(event.key())):
            self.command.emit(command)
        else:
            super().keyPressEvent(event)


class _ComparisonTable(CellTable):
    """Opens the place of a row with a double click or Return."""

    opened = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setObjectName("comparison")
        self.doubleClicked.connect(self._open)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Return."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        else:
            super().keyPressEvent(event)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show another sheet, its columns as wide as there is room."""
        super().show_sheet(sheet)
        self._share_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the columns the new width."""
        super().resizeEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        values = self.cells.columnCount() - 1
        if values < 1:
            return
        room = self.viewport().width()
        label = min(max(room * 3 // 10, _NARROWEST_LABEL), _WIDEST_LABEL)
        self.setColumnWidth(0, label)
        for column in range(1, values + 1):
            self.setColumnWidth(column, max(_NARROWEST_VALUE, (room - label) // values))

    @Slot()
    def _open(self) -> None:
        row = self.selected_row()
        if row is not None and row.place:
            self.opened.emit(row.place)


def _are_same(some: tuple[object, ...], others: tuple[object, ...]) -> bool:
    return len(some) == len(others) and all(a is b for a, b in zip(some, others, strict=True))


def _work(design: Design, keys: set[str], known: tuple[Contender, ...]) -> SideBySide:
    # Loaded in the thread: the judge is not needed before.
    from hvplanner.gui import variantsdata

    return variantsdata.side_by_side(variantsdata.wanted(design, keys, "Design"), known)

"""What turns counts into rows of their own, and such rows into counts."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from hvplanner.app import grouping
from hvplanner.app.folding import folding_of
from hvplanner.app.revision import EditError
from hvplanner.gui.editing import awaited, edited
from hvplanner.language import tr, trn
from hvplanner.report.text import isolated, listed, shortened

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from hvplanner.app.document import Document
    from hvplanner.app.folding import Folding
    from hvplanner.gui.notice import Choice, Notice
    from hvplanner.gui.selection import Selection
    from hvplanner.gui.tables.panel import TablePanel
    from hvplanner.model.base import Id
    from hvplanner.model.design import Design

_EXPANDING = {"vm_groups": grouping.expand_group, "host_classes": grouping.expand_class}
_FOLDED = {"vms": "vm_groups", "hosts": "host_classes"}
_LONGEST_NAME = 40


class GroupCommands(QObject):
    """Expands and folds; what a count cannot keep is told, and the user chooses."""

    message = Signal(str)
    """What was done or could not be done, for the status line."""

    def __init__(
        self,
        document: Document,
        selection: Selection,
        table_in_front: Callable[[], TablePanel | None],
        notice: Notice,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._document = document
        self._selection = selection
        self._table_in_front = table_in_front
        self._notice = notice

    def can_expand(self) -> bool:
        """Tell whether a group or class with a count is selected."""
        place = self._selection.place
        if len(place) < 2 or place[0] not in _EXPANDING:
            return False
        rows = getattr(self._document.design, str(place[0]))
        return any(row.id == place[1] and row.count > 0 for row in rows)

    def can_fold(self) -> bool:
        """Tell whether VMs or hosts with rows of their own are selected."""
        table = self._table_in_front()
        return table is not None and table.rows.place[0] in _FOLDED and table.has_selection()

    @Slot()
    def expand(self) -> None:
        """Turn a count into rows of their own."""
        section, key = self._selection.place[:2]
        edit = _EXPANDING[str(section)]
        if self._apply(tr("expand into single rows"), lambda design: edit(design, str(key))):
            self._selection.select(("vms",) if section == "vm_groups" else ("hosts",))

    @Slot()
    def fold(self) -> None:
        """Turn the selected rows into a count, or ask first where that loses something."""
        table = self._table_in_front()
        if table is None or table.rows.place[0] not in _FOLDED:
            return
        section, design = str(table.rows.place[0]), self._document.design
        rows = getattr(design, section)
        keys = [rows[position].id for position in table.selected_positions()]
        try:
            folding = awaited(lambda: folding_of(design, section, keys))
        except EditError as error:
            self.message.emit(str(error))
            return
        if folding.is_plain:
            self._fold(section, folding.keys)
        else:
            self._ask(folding)

    def forget_question(self) -> None:
        """Take back what was asked: the design is another now."""
        self._notice.take_back()

    def _ask(self, folding: Folding) -> None:
        count = len(folding.keys)
        first = f"“{isolated(shortened(folding.first, _LONGEST_NAME))}”"
        said: list[str] = []
        if folding.differing:
            said.append(
                tr(
                    "The {count} VMs differ in {fields}; a group has one of each.",
                    count=count,
                    fields=listed(folding.differing),
                )
            )
        if folding.lost:
            said.append(
                tr("What they have of their own goes: {fields}.", fields=listed(folding.lost))
            )
        fold = partial(self._fold, folding.table, folding.keys)
        choices: list[Choice]
        if folding.differing:
            like = partial(self._fold, folding.table, folding.alike)
            choices = [
                (
                    "fold-alike",
                    tr(
                        "Fold {rows} like {first}",
                        rows=_counted(folding.table, len(folding.alike)),
                        first=first,
                    ),
                    like,
                ),
                ("fold-all", tr("Make all {count} like {first}", count=count, first=first), fold),
            ]
        else:
            choices = [("fold-all", tr("Fold {rows}", rows=_counted(folding.table, count)), fold)]
        self._notice.say(
            " ".join(said), [*choices, ("fold-not", tr("Cancel"), self.forget_question)]
        )

    def _fold(self, table: str, keys: tuple[Id, ...]) -> None:
        self._notice.take_back()
        if self._apply(tr("fold into a count"), lambda d: grouping.fold(d, table, keys)):
            section = _FOLDED[table]
            made = getattr(self._document.design, section)
            self._selection.select((section, made[-1].id) if table == "vms" else (section,))
            rows = _counted(table, len(keys))
            self.message.emit(
                tr("{rows} folded into a count. Undo brings the rows back.", rows=rows)
            )

    def _apply(self, label: str, edit: Callable[[Design], Design]) -> bool:
        try:
            changed = edited(self._document, edit)
        except EditError as error:
            self.message.emit(str(error))
            return False
        self._document.apply(label, changed)
        return True


def _counted(table: str, count: int) -> str:
    if table == "vms":
        return trn("{n} VM", "{n} VMs", count)
    return trn("{n} host", "{n} hosts", count)

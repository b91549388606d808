"""What a table edits: a list of records anywhere in the design, changed as undoable steps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hvplanner.app import edits
from hvplanner.gui.editing import edited
from hvplanner.language import mark, tr, translated, trn
from hvplanner.model import places
from hvplanner.model.fields import fields_of
from hvplanner.report.text import NO_BREAK_SPACE

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hvplanner.app.document import Document
    from hvplanner.model.base import Record
    from hvplanner.model.design import Design
    from hvplanner.model.evaluation import Place

_ONE = {
    "fabrics": mark("fabric"),
    "nic_models": mark("NIC model"),
    "host_classes": mark("host class"),
    "hosts": mark("host"),
    "networks": mark("network"),
    "vm_groups": mark("VM group"),
    "vms": mark("VM"),
    "slots": mark("kind of slots"),
    "nics": mark("kind of NICs"),
    "adapters": mark("adapter name"),
    "ports": mark("kind of ports"),
    "vnics": mark("vNIC"),
    "assumptions": mark("assumption"),
    "variants": mark("variant"),
}
"""What one row of a table is called."""

_COUNTED: dict[str, Callable[[int], str]] = {
    "fabrics": lambda n: trn("{n} fabric", "{n} fabrics", n),
    "nic_models": lambda n: trn("{n} NIC model", "{n} NIC models", n),
    "host_classes": lambda n: trn("{n} host class", "{n} host classes", n),
    "hosts": lambda n: trn("{n} host", "{n} hosts", n),
    "networks": lambda n: trn("{n} network", "{n} networks", n),
    "vm_groups": lambda n: trn("{n} VM group", "{n} VM groups", n),
    "vms": lambda n: trn("{n} VM", "{n} VMs", n),
    "slots": lambda n: trn("{n} kind of slots", "{n} kinds of slots", n),
    "nics": lambda n: trn("{n} kind of NICs", "{n} kinds of NICs", n),
    "adapters": lambda n: trn("{n} adapter name", "{n} adapter names", n),
    "ports": lambda n: trn("{n} kind of ports", "{n} kinds of ports", n),
    "vnics": lambda n: trn("{n} vNIC", "{n} vNICs", n),
    "assumptions": lambda n: trn("{n} assumption", "{n} assumptions", n),
    "variants": lambda n: trn("{n} variant", "{n} variants", n),
}
"""What many are called."""


class Rows:
    """The records at a place of the document's design. Rows are known by their position.

    Every change is one step of the document. What cannot be done raises `edits.EditError`.
    """

    def __init__(self, document: Document, place: Place, record_type: type[Record]) -> None:
        self.document = document
        self.place = place
        self.record_type = record_type

    @property
    def design(self) -> Design:
        """Return the design the rows belong to."""
        return self.document.design

    def count_text(self, count: int) -> str:
        """Return how many of what: "1 host class", "3 VMs"."""
        return _COUNTED[str(self.place[-1])](count)

    @property
    def title(self) -> str:
        """Return what the rows are called."""
        return self.count_text(2).partition(NO_BREAK_SPACE)[2]

    def records(self) -> tuple[Record, ...]:
        """Return the records as they are now, none where what held them is gone."""
        try:
            found: tuple[Record, ...] = places.at(self.design, self.place)
        except KeyError:
            return ()
        return found

    def set_cells(self, positions: Sequence[int], path: tuple[str, ...], value: Any) -> None:
        """Give a field of one or several rows another value, as one step."""
        title = next(
            (info.title for info in fields_of(self.record_type) if info.name == path[0]), path[0]
        )
        if len(positions) == 1:
            whose = translated(_ONE[str(self.place[-1])])
            place = (*self.place, positions[0], *path)

            def edit(design: Design) -> Design:
                return edits.set_field(design, place, value)

        else:
            whose = self.count_text(len(positions))
            cells = [(value,)] * len(positions)

            def edit(design: Design) -> Design:
                return edits.fill_rows(design, self.place, positions, [path], cells)

        self._apply(tr("change {field} of {things}", field=title, things=whose), edit)

    def add(self) -> int:
        """Add a row with usual values at the end and return its position."""
        self._apply(
            tr("add {things}", things=self.count_text(1)),
            lambda design: edits.add_row(design, self.place),
        )
        return len(self.records()) - 1

    def put(self, records: Sequence[Record]) -> None:
        """Add given records at the end; an id that is taken gives way to the next free one."""

        def edit(design: Design) -> Design:
            for record in records:
                design = edits.add_row(design, self.place, record)
            return design

        self._apply(tr("add {things}", things=self.count_text(len(records))), edit)

    def remove(self, positions: Sequence[int]) -> None:
        """Remove rows and what refers to them."""
        self._apply(
            tr("delete {things}", things=self.count_text(len(positions))),
            lambda design: edits.remove_rows(design, self.place, positions),
        )

    def duplicate(self, positions: Sequence[int]) -> None:
        """Add a copy of each row behind the last of them."""
        self._apply(
            tr("duplicate {things}", things=self.count_text(len(positions))),
            lambda design: edits.duplicate_rows(design, self.place, positions),
        )

    def move(self, positions: Sequence[int], by: int) -> None:
        """Move rows up (negative) or down together."""
        self._apply(
            tr("move {things}", things=self.count_text(len(positions))),
            lambda design: edits.move_rows(design, self.place, positions, by),
        )

    def fill(
        self,
        positions: Sequence[int],
        paths: Sequence[tuple[str, ...]],
        cells: Sequence[Sequence[Any]],
    ) -> None:
        """Fill rows, and new ones at the end, with typed cells."""
        self._apply(
            tr("paste {things}", things=self.count_text(len(cells))),
            lambda design: edits.fill_rows(design, self.place, positions, paths, cells),
        )

    def fill_down(
        self,
        positions: Sequence[int],
        paths: Sequence[tuple[str, ...]],
        cells: Sequence[Any],
    ) -> None:
        """Give several rows the same typed cells."""
        same = [cells] * len(positions)
        self._apply(
            tr("fill down {things}", things=self.count_text(len(positions))),
            lambda design: edits.fill_rows(design, self.place, positions, paths, same),
        )

    def _apply(self, label: str, edit: Callable[[Design], Design]) -> None:
        self.document.apply(label, edited(self.document, edit))

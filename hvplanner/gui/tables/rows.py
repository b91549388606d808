"""What a table edits: a list of records anywhere in the design, changed as undoable steps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hvplanner.app import edits
from hvplanner.model import places
from hvplanner.model.fields import fields_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hvplanner.app.document import Document
    from hvplanner.model.base import Record
    from hvplanner.model.design import Design
    from hvplanner.model.evaluation import Place

NOUNS: dict[str, tuple[str, str]] = {
    "fabrics": ("fabric", "fabrics"),
    "nic_models": ("NIC model", "NIC models"),
    "host_classes": ("host class", "host classes"),
    "hosts": ("host", "hosts"),
    "networks": ("network", "networks"),
    "vm_groups": ("VM group", "VM groups"),
    "vms": ("VM", "VMs"),
    "slots": ("kind of slots", "kinds of slots"),
    "nics": ("kind of NICs", "kinds of NICs"),
    "ports": ("kind of ports", "kinds of ports"),
    "vnics": ("vNIC", "vNICs"),
    "assumptions": ("assumption", "assumptions"),
    "variants": ("variant", "variants"),
}
"""What one row of a table is called, and many."""


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
        one, many = NOUNS[str(self.place[-1])]
        return f"{count:,} {one if count == 1 else many}".replace(",", " ")

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
            whose = NOUNS[str(self.place[-1])][0]
            changed = edits.set_field(self.design, (*self.place, positions[0], *path), value)
        else:
            whose = self.count_text(len(positions))
            cells = [(value,)] * len(positions)
            changed = edits.fill_rows(self.design, self.place, positions, [path], cells)
        self._apply(f"change {title} of {whose}", changed)

    def add(self) -> int:
        """Add a row with usual values at the end and return its position."""
        self._apply(f"add {self.count_text(1)}", edits.add_row(self.design, self.place))
        return len(self.records()) - 1

    def put(self, records: Sequence[Record]) -> None:
        """Add given records at the end; an id that is taken gives way to the next free one."""
        design = self.design
        for record in records:
            design = edits.add_row(design, self.place, record)
        self._apply(f"add {self.count_text(len(records))}", design)

    def remove(self, positions: Sequence[int]) -> None:
        """Remove rows and what refers to them."""
        changed = edits.remove_rows(self.design, self.place, positions)
        self._apply(f"delete {self.count_text(len(positions))}", changed)

    def duplicate(self, positions: Sequence[int]) -> None:
        """Add a copy of each row behind the last of them."""
        changed = edits.duplicate_rows(self.design, self.place, positions)
        self._apply(f"duplicate {self.count_text(len(positions))}", changed)

    def move(self, positions: Sequence[int], by: int) -> None:
        """Move rows up (negative) or down together."""
        changed = edits.move_rows(self.design, self.place, positions, by)
        self._apply(f"move {self.count_text(len(positions))}", changed)

    def fill(
        self,
        positions: Sequence[int],
        paths: Sequence[tuple[str, ...]],
        cells: Sequence[Sequence[Any]],
    ) -> None:
        """Fill rows, and new ones at the end, with typed cells."""
        changed = edits.fill_rows(self.design, self.place, positions, paths, cells)
        self._apply(f"paste {self.count_text(len(cells))}", changed)

    def fill_down(
        self,
        positions: Sequence[int],
        paths: Sequence[tuple[str, ...]],
        cells: Sequence[Any],
    ) -> None:
        """Give several rows the same typed cells."""
        same = [cells] * len(positions)
        changed = edits.fill_rows(self.design, self.place, positions, paths, same)
        self._apply(f"fill down {self.count_text(len(positions))}", changed)

    def _apply(self, label: str, design: Design) -> None:
        self.document.apply(label, design)

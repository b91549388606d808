"""What a field can be chosen from: its own values, or the ids of a table with their names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hvplanner.model import assumptions
from hvplanner.model.catalogue import catalogue
from hvplanner.model.tables import HOST_DIGITS, generated_id

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QComboBox

    from hvplanner.model.base import Keyed
    from hvplanner.model.design import Design
    from hvplanner.model.fields import FieldInfo

NOTHING = "—"
"""Shown where nothing is chosen."""


def options(design: Design, table: str) -> list[tuple[str, str]]:
    """Return (id, label) of all that a reference to the table can name, in the table's order."""
    rows: Iterable[Keyed]
    if table == "nic_models":
        rows = catalogue(design.nic_models).values()
    elif table == "assumptions":
        rows = assumptions.builtin().values()
    else:
        rows = getattr(design, table, ())
    found = [(row.id, label_of(row.id, row.name)) for row in rows]
    if table == "hosts":
        for host_class in design.host_classes:
            for number in range(1, host_class.count + 1):
                unnamed = generated_id(host_class.id, number, HOST_DIGITS)
                found.append((unnamed, unnamed))
    return found


def label_of(key: str, name: str) -> str:
    """Return how a row is told apart where others may have its name."""
    return f"{name} ({key})" if name and name != key else key


def fill_list(box: QComboBox, info: FieldInfo, design: Design) -> None:
    """Fill a list with what a field of kind choice or reference can be."""
    box.clear()
    if info.optional:
        box.addItem(NOTHING, None)
    choices = info.choices if info.kind == "choice" else options(design, info.table or "")
    for value, label in choices:
        box.addItem(label, value)


def choose(box: QComboBox, value: Any) -> None:
    """Show a value in a list; a reference to nothing stays visible until another is chosen."""
    at = box.findData(value)
    if at < 0 and value is not None:
        box.addItem(str(value), value)
        at = box.count() - 1
    box.setCurrentIndex(at)

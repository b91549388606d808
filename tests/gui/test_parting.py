"""Large records go a part at a time, and all of them go."""

from __future__ import annotations

import weakref
from dataclasses import dataclass, field

from PySide6.QtCore import QObject

from hvplanner.gui import parting
from hvplanner.gui.parting import Parting, members


@dataclass(eq=False)
class Row:
    size: object = 0


@dataclass(eq=False)
class Table:
    name: str
    rows: tuple[Row, ...] = ()
    by_name: dict[str, Row] = field(default_factory=dict)


def test_members_of_what_is_long_are_found_at_any_depth_and_no_further() -> None:
    inner = [Row(number) for number in range(20)]
    rows = tuple(Row(number) for number in range(1000))
    named = {str(number): Row(number) for number in range(100)}
    rows[0].size = inner
    found = members(({"few": [Table("a", rows), Table("b", by_name=named)]}, None))
    assert len(found) == 1100
    assert set(map(id, found)) == set(map(id, (*rows, *named.values())))


def test_all_is_freed_once_the_holder_is_gone(qtbot, monkeypatch) -> None:
    monkeypatch.setattr(parting, "_TURN_SECONDS", 0.0)
    window, holder = QObject(), QObject()
    table = Table("a", tuple(Row(number) for number in range(300)))
    alive = [weakref.ref(row) for row in table.rows]
    Parting(window, holder, table)
    del table
    assert all(each() is not None for each in alive)
    holder.deleteLater()
    qtbot.waitUntil(lambda: not any(each() for each in alive))
    qtbot.waitUntil(lambda: not window.children())

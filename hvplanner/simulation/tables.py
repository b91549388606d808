"""Tables of records in the two forms that the event loop takes: objects, and arrays."""

from __future__ import annotations

from copy import copy
from dataclasses import fields
from functools import cache
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence


class Tables(Protocol):
    """Makes tables of one form."""

    def table(self, record: type, rows: int, **columns: Sequence[float]) -> Any:
        """Return a table of records with their defaults, but for the columns given."""

    def plain(self, values: Sequence[float]) -> Any:
        """Return a table of numbers of one kind; integers where there are none."""

    def copied(self, table: Any) -> Any:
        """Return a copy of a table, records and all."""

    def set(self, table: Any, name: str, values: Sequence[float]) -> None:
        """Give a field of all records of a table its values."""


class ObjectTables:
    """Makes lists of objects, for the event loop as Python runs it."""

    def table(self, record: type, rows: int, **columns: Sequence[float]) -> list[Any]:
        """Return a list of records."""
        made = [record() for _ in range(rows)]
        for name, values in columns.items():
            self.set(made, name, values)
        return made

    def plain(self, values: Sequence[float]) -> list[float]:
        """Return the values as a list."""
        return list(values)

    def copied(self, table: list[Any]) -> list[Any]:
        """Return a list of copies."""
        return [*map(copy, table)]

    def set(self, table: list[Any], name: str, values: Sequence[float]) -> None:
        """Set an attribute of every record."""
        for row, value in zip(table, values, strict=True):
            setattr(row, name, value)


class ArrayTables:
    """Makes arrays, for the event loop compiled."""

    def table(self, record: type, rows: int, **columns: Sequence[float]) -> Any:
        """Return an array of records."""
        import numpy as np

        made = np.zeros(rows, _dtype(record))
        for name, default in _defaults(record):
            if name not in columns:
                made[name] = default
        for name, values in columns.items():
            made[name] = values
        return made

    def plain(self, values: Sequence[float]) -> Any:
        """Return an array of the values."""
        import numpy as np

        is_float = bool(values) and isinstance(values[0], float)
        return np.array(values, np.float64 if is_float else np.int64)

    def copied(self, table: Any) -> Any:
        """Return a copy of an array."""
        # Records are copied field by field, which takes ten times as long as copying bytes.
        return table.view("u1").copy().view(table.dtype)

    def set(self, table: Any, name: str, values: Sequence[float]) -> None:
        """Set a field of the array."""
        table[name] = values


OBJECTS, ARRAYS = ObjectTables(), ArrayTables()


def column(table: Any, name: str, rows: int | None = None) -> list[Any]:
    """Return the values of a field in the first rows of a table, or in all, whatever its form."""
    if isinstance(table, list):
        return [getattr(row, name) for row in table[:rows]]
    values: list[Any] = table[:rows][name].tolist()
    return values


def doubled(table: Any) -> Any:
    """Return a table with twice the rows; the new ones hold nothing that counts."""
    if isinstance(table, list):
        return table + [type(row)() for row in table]
    import numpy as np

    return np.concatenate([table, table])


@cache
def _defaults(record: type) -> tuple[tuple[str, Any], ...]:
    """Return the fields that are not 0 by default."""
    return tuple((each.name, each.default) for each in fields(record) if each.default)


@cache
def _dtype(record: type) -> Any:
    import numpy as np

    # Half as long, integers let twice as many rows lie in the processor's caches.
    kinds = {"int": np.int32, "float": np.float64}
    return np.dtype([(each.name, kinds[str(each.type)]) for each in fields(record)], align=True)

"""Tables of records in the two forms that the event loop takes: objects, and arrays."""

from __future__ import annotations

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


class ObjectTables:
    """Makes lists of objects, for the event loop as Python runs it."""

    def table(self, record: type, rows: int, **columns: Sequence[float]) -> list[Any]:
        """Return a list of records."""
        made = [record() for _ in range(rows)]
        for name, values in columns.items():
            for row, value in zip(made, values, strict=True):
                setattr(row, name, value)
        return made

    def plain(self, values: Sequence[float]) -> list[float]:
        """Return the values as a list."""
        return list(values)


class ArrayTables:
    """Makes arrays, for the event loop compiled."""

    def table(self, record: type, rows: int, **columns: Sequence[float]) -> Any:
        """Return an array of records."""
        import numpy as np

        made = np.zeros(rows, _dtype(record))
        for each in fields(record):
            if each.name in columns:
                made[each.name] = columns[each.name]
            elif each.default:
                made[each.name] = each.default
        return made

    def plain(self, values: Sequence[float]) -> Any:
        """Return an array of the values."""
        import numpy as np

        is_float = bool(values) and isinstance(values[0], float)
        return np.array(values, np.float64 if is_float else np.int64)


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
def _dtype(record: type) -> Any:
    import numpy as np

    # Half as long, integers let twice as many rows lie in the processor's caches.
    kinds = {"int": np.int32, "float": np.float64}
    return np.dtype([(each.name, kinds[str(each.type)]) for each in fields(record)], align=True)

"""Places in a design: the keys that lead there from the root, with ids for rows that have one.

A path is the same with positions instead of ids. ("networks", "lm", "mtu") is a place, and
("networks", 2, "mtu") may be its path.
"""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Any

from hvplanner.model.base import Record
from hvplanner.model.design import Design
from hvplanner.model.fields import fields_of, row_key
from hvplanner.model.memo import Memo
from hvplanner.model.tables import read

if TYPE_CHECKING:
    from collections.abc import Callable

    from hvplanner.model.evaluation import Place

_ROOT: type[Record] = Design


def at(design: Design, place: Place) -> Any:
    """Return what is at a place or path. Raises KeyError."""
    value: Any = design
    for key in path_of(design, place):
        value = value[key] if isinstance(key, int) else getattr(value, key)
    return value


def replace(design: Design, place: Place, change: Callable[[Any], Any]) -> Design:
    """Return the design with what is at a place changed. Raises KeyError.

    What `change` returns is taken as it is: validate it before.
    """
    replaced: Design = _replaced(design, path_of(design, place), change)
    return replaced


def path_of(design: Design, place: Place) -> Place:
    """Return the path of a place; a path stays as it is. Raises KeyError."""
    path: list[str | int] = []
    value: Any = design
    for key in place:
        if isinstance(value, tuple):
            position = key if isinstance(key, int) else position_of(value, key)
            if not 0 <= position < len(value):
                raise KeyError(place)
            path.append(position)
            value = value[position]
        elif isinstance(key, str) and key in getattr(type(value), "model_fields", ()):
            path.append(key)
            value = getattr(value, key)
        else:
            raise KeyError(place)
    return tuple(path)


def place_of(root: Any, path: Place) -> Place:
    """Return the place of a path in a design, or in its document as read from JSON."""
    place: list[str | int] = []
    value, record_type = root, _ROOT
    row_type: type[Record] | None = None
    for key in path:
        if isinstance(key, int):
            value = value[key]
            name = row_key(row_type) if row_type else None
            named = read(value, name) if name else None
            place.append(named if isinstance(named, str) else key)
        else:
            value = read(value, key)
            place.append(key)
            row_type = next((i.record for i in fields_of(record_type) if i.name == key), None)
            record_type = row_type or record_type
    return tuple(place)


def row_id(row: Any) -> str | None:
    """Return the id by which a row is known, None where it is known by its position."""
    name = row_key(type(row)) if isinstance(row, Record) else None
    value = None if name is None else getattr(row, name)
    return value if isinstance(value, str) else None


def position_of(rows: tuple[Any, ...], wanted: str) -> int:
    """Return where the row of an id stands among rows of one type, -1 where there is none."""
    name = row_key(type(rows[0])) if rows and isinstance(rows[0], Record) else None
    if name is None:
        return -1
    ids = _ids.get((rows,), lambda: [*map(attrgetter(name), rows)])
    return ids.index(wanted) if wanted in ids else -1


_ids: Memo[list[str | None]] = Memo(8)
"""Of the rows asked for last: to read them takes longer than to look through them."""


def _replaced(value: Any, path: Place, change: Callable[[Any], Any]) -> Any:
    if not path:
        return change(value)
    key, rest = path[0], path[1:]
    if isinstance(key, int):
        return (*value[:key], _replaced(value[key], rest, change), *value[key + 1 :])
    return value.model_copy(update={key: _replaced(getattr(value, key), rest, change)})

"""Numbers that a design can hold: what is beyond is cut to the next that it can."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from hvplanner.model.fields import by_key

if TYPE_CHECKING:
    from hvplanner.model.base import Record


def within(record_type: type[Record], field: str, number: int) -> int:
    """Return a number as a field of a record can hold it."""
    least, most = _bounds(record_type, field)
    return max(least, min(most, number))


@cache
def _bounds(record_type: type[Record], field: str) -> tuple[int, int]:
    info = by_key(record_type)[field]
    assert info.minimum is not None
    assert info.maximum is not None
    return info.minimum, info.maximum

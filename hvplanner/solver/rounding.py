"""The values people write: 14 min and not 13:42, 12 400 and not 12 371."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from hvplanner.model.units import MONEY, MS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hvplanner.model.units import Unit

_TIME_GRAINS = (
    (1000, 10),
    (10_000, 500),
    (60_000, 1000),
    (600_000, 10_000),
    (3_600_000, 60_000),
    (14_400_000, 300_000),
)
"""Up to which time in ms people write steps of what."""
_LONG_GRAIN = 900_000
_DIGITS = 3
"""Of a sum of money that people write, the rest being zeros."""


def rounded_up(value: int, unit: Unit) -> int:
    """Return the least value that people write which is no less."""
    grain = _grain(value, unit)
    return -(-value // grain) * grain


def written_between(low: int, high: int, unit: Unit) -> list[int]:
    """Return the values that people write above the low one, up to the first not below the high."""
    last = rounded_up(high, unit)
    return [*takewhile(lambda each: each < last, _above(low, unit)), last]


def _above(value: int, unit: Unit) -> Iterator[int]:
    while True:
        value = rounded_up(value + 1, unit)
        yield value


def _grain(value: int, unit: Unit) -> int:
    if unit is MS:
        return next((grain for most, grain in _TIME_GRAINS if value <= most), _LONG_GRAIN)
    if unit is MONEY:
        return int(10 ** max(0, len(str(value)) - _DIGITS))
    return 1

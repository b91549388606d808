"""Ids for new rows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container

_NUMBERED = re.compile(r"(.*?)([0-9]{1,9})", re.DOTALL)
_LONGEST = 200


class FreeIds:
    """Gives out ids that are neither taken nor given out before."""

    def __init__(self, taken: Container[str]) -> None:
        self._taken = taken
        self._given: set[str] = set()
        self._last: dict[tuple[str, int], int] = {}

    def __contains__(self, row_id: str) -> bool:
        """Tell whether an id is free."""
        return row_id not in self._taken and row_id not in self._given

    def take(self, wanted: str) -> str:
        """Return the id itself where it is free, else one that counts on: "n-09" to "n-10"."""
        numbered = _NUMBERED.fullmatch(wanted)
        stem, digits = (numbered[1], numbered[2]) if numbered else (f"{wanted}-", "1")
        series = stem, len(digits)
        found = wanted
        number = max(int(digits), self._last.get(series, 0))
        while found not in self:
            number += 1
            suffix = f"{number:0{len(digits)}d}"
            found = stem[: _LONGEST - len(suffix)] + suffix
        if found != wanted:
            self._last[series] = number
        self._given.add(found)
        return found

"""Ids made of names: each once in its table."""

from __future__ import annotations

from hvplanner.model import tables

_LONGEST = 200


class Names:
    """Gives out ids that were not given out before, by counts of groups neither."""

    def __init__(self) -> None:
        """Begin with all free."""
        self._ids = tables.Ids(digits=tables.VM_DIGITS)
        self._given: set[str] = set()

    def take(self, name: str, count: int = 0) -> str:
        """Return the name as an id where it is free, else with a number behind."""
        wanted = name[:_LONGEST] or "1"
        found, number = wanted, 1
        while found in self._given or found in self._ids:
            number += 1
            suffix = f" ({number})"
            found = wanted[: _LONGEST - len(suffix)] + suffix
        self._given.add(found)
        if count:
            self._ids.generate(found, count)
        return found

"""Names as Windows compares and sorts them, and ids made of them."""

from __future__ import annotations

import re

from hvplanner.model import tables

LONGEST_ID = 200
_NUMBER = re.compile(r"([0-9]{1,18})")
_OTHER = re.compile(r"[^a-z0-9]+")


class Ids:
    """Gives out ids that were not given out before, by counts of groups neither."""

    def __init__(self) -> None:
        """Begin with all free."""
        self._given = tables.Ids(digits=tables.VM_DIGITS)

    def take(self, name: str, count: int = 0) -> str:
        """Return the name as an id where it is free, else with a number behind.

        `count` is how many members a group has, whose ids are then taken too.
        """
        wanted = name[:LONGEST_ID] or "-"
        found, number = wanted, 1
        while found in self._given:
            number += 1
            suffix = f" ({number})"
            found = wanted[: LONGEST_ID - len(suffix)] + suffix
        self._given.written.add(found)
        if count:
            self._given.generate(found, count)
        return found


def own_name(name: str, row_id: str) -> str:
    """Return what a row has as its name, nothing where that is its id."""
    return "" if name[:LONGEST_ID] == row_id else name[:LONGEST_ID]


def slug(name: str) -> str:
    """Return a name in letters, figures and hyphens."""
    return _OTHER.sub("-", name.casefold()).strip("-")[:LONGEST_ID]


def natural(name: str) -> tuple[tuple[int, str], ...]:
    """Return by what names are sorted so that 10 comes after 9."""
    parts = _NUMBER.split(name.casefold())
    return tuple((int(part), "") if part.isdecimal() else (-1, part) for part in parts)


def host_key(name: str) -> str:
    """Return a host's name as names are compared: without case and domain."""
    return name.strip().casefold().partition(".")[0]


def guid(text: str) -> str:
    """Return a GUID as it is compared: without braces and case."""
    return text.strip().strip("{}").casefold()[:100]

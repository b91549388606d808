"""Several adapters of a host in one network, on several virtual switches.

A design lists what hosts call them, not on which switch each is. So they are listed one of each
switch in turn, and dealt out again in that order.
"""

from __future__ import annotations

from itertools import chain, zip_longest
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def in_turn(of_switches: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """Return the names of all switches, one of each in turn."""
    rounds = zip_longest(*of_switches)
    return tuple(name for name in chain.from_iterable(rounds) if name is not None)


def dealt(names: Sequence[str], number: int, total: int) -> tuple[str, ...]:
    """Return those on one of so many switches, counted from 0."""
    return tuple(names[number::total])


def comes_back(of_switches: Sequence[Sequence[str]]) -> bool:
    """Tell whether each name is dealt to the switch that it is on."""
    names, total = in_turn(of_switches), len(of_switches)
    return all(dealt(names, at, total) == tuple(each) for at, each in enumerate(of_switches))

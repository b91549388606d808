"""What judges a step: a function that says what is planned and what is, and what it has to see."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from hvplanner.exchange.drift.words import missing, there, yes_or_no

if TYPE_CHECKING:
    from hvplanner.exchange.bundle import Record
    from hvplanner.exchange.powershell.steps import Step
    from hvplanner.model.drifting import Aspect

Check = Callable[[Any, Any], Iterator["Aspect"]]
"""Takes a step, and the host or the cluster."""
Checks = Mapping[type["Step"], tuple[Check, tuple[str, ...]]]
"""For each kind of step what judges it, and the sections without which nothing can be said."""


def presence(found: Record | None) -> str:
    """Return whether a thing is there, in words."""
    return missing() if found is None else there()


def number(found: Record | None, name: str) -> str | None:
    """Return a number of a record as text."""
    value = None if found is None else found.number(name)
    return None if value is None else str(value)


def word(found: Record, name: str, names: Mapping[int, str]) -> str | None:
    """Return a value of an enumeration; None where it is missing or not known."""
    return found.word(name, names) or None


def flag(found: Record, name: str) -> str | None:
    """Return whether something is so in words; None where that is not told."""
    value = found.flag(name)
    return None if value is None else yes_or_no(value)

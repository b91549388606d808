"""Predicted times in words: how far they reach, and how far they are from what is possible."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.language import mark, tr, translated
from hvplanner.report.text import duration

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from hvplanner.model.draining import Band, BoundBy, Drain

_BOUNDS: Mapping[BoundBy, tuple[str, str]] = {
    "ports_out": (
        mark("the ports out of {}"),
        mark("It takes faster or more of them to lower that."),
    ),
    "ports_in": (mark("the ports into {}"), mark("It takes faster or more of them to lower that.")),
    "limit_out": (
        mark("the limit on all migrations out of {} together"),
        mark("It comes from traffic beside them, the host vNIC, compression or the SMB limit."),
    ),
    "limit_in": (
        mark("the limit on all migrations into {} together"),
        mark("It comes from traffic beside them, the host vNIC, compression or the SMB limit."),
    ),
    "simultaneous_limit": (
        mark("the simultaneous limit of {}"),
        mark("It takes more migrations at once, or quicker ones, to lower that."),
    ),
    "storage": (
        mark("the storage that {} saves VMs to"),
        mark("It takes faster storage, or low-priority VMs that migrate live, to lower that."),
    ),
    "one_migration": (
        mark("the migration of {} alone"),
        mark("It takes a quicker single connection to lower that."),
    ),
}
"""What sets the lower bound of a drain, and what to look at."""

SPREAD_NOTE = mark(
    "Below a time stands how far it reaches where all that is assumed turns out favourably, or"
    " unfavourably."
)


def reach(band: Band | None, text_of: Callable[[int], str] = duration) -> str:
    """Return from where to where a time reaches by what is assumed, as "7:10 to 9:50".

    Empty where nothing is open, or where both ends read the same.
    """
    if band is None:
        return ""
    low = text_of(band.low_ms)
    high = tr("not possible") if band.high_ms is None else text_of(band.high_ms)
    return tr("{low} to {high}", low=low, high=high) if low != high else ""


def above_bound(drain: Drain, name_of: Callable[[str], str]) -> str:
    """Return how far a drain is from what is possible, and by what; empty where it has no time.

    `name_of` gives a host or VM its name.
    """
    percent = drain.above_bound_percent
    if percent is None or drain.bound_by is None:
        return ""
    bound = translated(_BOUNDS[drain.bound_by][0]).format(name_of(drain.bound_of))
    if percent:
        return tr("{percent} % above what is possible by {bound}", percent=percent, bound=bound)
    return tr("within 1 % of what is possible by {bound}", bound=bound)


def bound_advice(drain: Drain) -> str:
    """Return what to look at to lower the bound; empty where nothing is moved."""
    return translated(_BOUNDS[drain.bound_by][1]) if drain.bound_by else ""

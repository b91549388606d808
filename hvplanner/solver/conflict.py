"""Explains why a design has no plan: which targets, limits and facts clash.

The clash is minimal: without any one of its members there is a plan. Members are ruled out by
halves (a deletion filter that tries many at once), each step decided by solving, and what is left
is verified member by member.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hvplanner.model.design import Design
    from hvplanner.solver.limits import Limit
    from hvplanner.solver.trials import Trials


@dataclass(frozen=True)
class Conflict:
    """Limits that no plan keeps together; `minimal` where each is proven to be needed for that."""

    members: tuple[Limit, ...]
    minimal: bool


def find_conflict(design: Design, members: Sequence[Limit], trials: Trials) -> Conflict:
    """Return which members of an infeasible design clash: none where it is so without them too.

    Those at the end are kept rather than those at the beginning.
    """
    finder = _Filter(design, trials)
    kept = finder.filter(tuple(members))
    return Conflict(kept, bool(kept) and finder.verified(kept))


class _Filter:
    def __init__(self, design: Design, trials: Trials) -> None:
        self._free = design
        self._trials = trials

    def filter(self, members: tuple[Limit, ...]) -> tuple[Limit, ...]:
        """Drop what is not needed and return the rest."""
        without = without_all(self._free, members)
        if self._trials.feasible(without) is False:
            self._free = without
            return ()
        if len(members) == 1:
            return members
        half = len(members) // 2
        return (*self.filter(members[:half]), *self.filter(members[half:]))

    def verified(self, kept: Sequence[Limit]) -> bool:
        """Tell whether it is found that there is a plan without any one of those kept."""
        return all(self._trials.feasible(each.drop(self._free)) is True for each in kept)


def without_all(design: Design, dropped: Sequence[Limit]) -> Design:
    """Return a design without some limits."""
    for limit in dropped:
        design = limit.drop(design)
    return design

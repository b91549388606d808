"""Explains why a design has no plan: which targets, limits and facts clash.

The clash is minimal: any fewer of its members can hold together. Members are ruled out by halves (a
deletion filter that tries many at once), each step decided by solving, and what is left is verified
member by member, all that is not in the clash being dropped. A design may have other clashes too: a
change that makes a plan possible is one that ends them all.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hvplanner.model.design import Design
    from hvplanner.solver.limits import Limit


@dataclass(frozen=True)
class Conflict:
    """Limits that no plan keeps together, and the design without all others."""

    members: tuple[Limit, ...]
    free: Design


def find_conflict(
    design: Design,
    members: Sequence[Limit],
    feasible: Callable[[Design], bool | None],
    should_stop: Callable[[], bool] = lambda: False,
) -> Conflict:
    """Return which members of an infeasible design clash: none where it is so without them too.

    Those at the end are kept rather than those at the beginning. What `feasible` does not know of
    a design (None) counts as a plan. After a stop all that is left is kept.
    """
    finder = _Filter(design, feasible, should_stop)
    return Conflict(finder.filter(tuple(members)), finder.free)


def is_minimal(conflict: Conflict, feasible: Callable[[Design], bool | None]) -> bool:
    """Tell whether a plan is found without any one of the members, all others being dropped."""
    return all(feasible(each.drop(conflict.free)) is True for each in conflict.members)


class _Filter:
    def __init__(
        self,
        design: Design,
        feasible: Callable[[Design], bool | None],
        should_stop: Callable[[], bool],
    ) -> None:
        self.free = design
        self._feasible = feasible
        self._should_stop = should_stop

    def filter(self, members: tuple[Limit, ...]) -> tuple[Limit, ...]:
        """Drop what is not needed and return the rest."""
        if self._should_stop():
            return members
        without = self.free
        for limit in members:
            without = limit.drop(without)
        if self._feasible(without) is False:
            self.free = without
            return ()
        if len(members) == 1:
            return members
        half = len(members) // 2
        return (*self.filter(members[:half]), *self.filter(members[half:]))

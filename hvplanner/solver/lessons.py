"""What is learned of plans that are too slow: which others are too slow for the same reason."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from hvplanner.evaluation.drains import DrainTimes
    from hvplanner.solver.problem import Way

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Condition:
    """On the team that migrations use on the hosts of a class; None is no condition.

    Link types and shapes (indexes) it may have; whether it has a virtual switch; its members; what
    it has left for migrations in kbit/s, from and to; the capacity of all teams in Mbit/s, from
    and to.
    """

    links: frozenset[int] | None = None
    shapes: frozenset[int] | None = None
    switch: bool | None = None
    members: int | None = None
    left_from: int | None = None
    left_to: int | None = None
    total_from: int | None = None
    total_to: int | None = None

    def covers(self, other: Condition) -> bool:
        """Tell whether all teams that meet another condition meet this one."""
        return (
            _within(other.links, self.links, frozenset.__le__)
            and _within(other.shapes, self.shapes, frozenset.__le__)
            and _within(other.switch, self.switch, bool.__eq__)
            and _within(other.members, self.members, int.__eq__)
            and _within(other.left_from, self.left_from, int.__ge__)
            and _within(other.left_to, self.left_to, int.__le__)
            and _within(other.total_from, self.total_from, int.__ge__)
            and _within(other.total_to, self.total_to, int.__le__)
        )

    def __and__(self, other: Condition) -> Condition:
        """Return the condition that teams meet which meet both.

        Raises ValueError where they ask for another switch or other members: none meets both.
        """
        return Condition(
            links=_both(self.links, other.links, frozenset.intersection),
            shapes=_both(self.shapes, other.shapes, frozenset.intersection),
            switch=_both(self.switch, other.switch, _same),
            members=_both(self.members, other.members, _same),
            left_from=_both(self.left_from, other.left_from, max),
            left_to=_both(self.left_to, other.left_to, min),
            total_from=_both(self.total_from, other.total_from, max),
            total_to=_both(self.total_to, other.total_to, min),
        )


ALWAYS = Condition()


@dataclass(frozen=True, slots=True)
class Lesson:
    """Where all these classes meet their conditions, some drain takes so long.

    Over this network (index), in this way, at this simultaneous limit; None is any limit.
    """

    network: int
    way: Way
    simultaneous: int | None
    conditions: tuple[tuple[str, Condition], ...]
    times: DrainTimes

    def holds(self, way: Way, simultaneous: int) -> bool:
        """Tell whether it is about migrations that go this way, so many at a time."""
        return self.way == way and self.simultaneous in (None, simultaneous)

    def covers(self, found: Mapping[str, Condition]) -> bool:
        """Tell whether classes that meet these conditions meet those of the lesson."""
        return all(condition.covers(found[name]) for name, condition in self.conditions)


def _within(narrow: T | None, wide: T | None, within: Callable[[T, T], bool]) -> bool:
    return wide is None or (narrow is not None and within(narrow, wide))


def _both(one: T | None, other: T | None, join: Callable[[T, T], T]) -> T | None:
    if one is None or other is None:
        return other if one is None else one
    return join(one, other)


def _same(one: T, other: T) -> T:
    if one != other:
        raise ValueError(f"nothing is both {one} and {other}")
    return one

"""What is learned of plans that are too slow: which others are too slow for the same reason."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from hvplanner.evaluation.drains import DrainTimes
    from hvplanner.solver.problem import Way
    from hvplanner.solver.times import Limits

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Condition:
    """On the team that migrations use on the hosts of a class; None is no condition.

    Link types and shapes (indexes) it may have; whether it has a virtual switch; its members, from
    and to; what it has left for migrations in kbit/s, from and to; the capacity of all teams in
    Mbit/s, from and to.
    """

    links: frozenset[int] | None = None
    shapes: frozenset[int] | None = None
    switch: bool | None = None
    members_from: int | None = None
    members_to: int | None = None
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
            and _within(other.members_from, self.members_from, int.__ge__)
            and _within(other.members_to, self.members_to, int.__le__)
            and _within(other.left_from, self.left_from, int.__ge__)
            and _within(other.left_to, self.left_to, int.__le__)
            and _within(other.total_from, self.total_from, int.__ge__)
            and _within(other.total_to, self.total_to, int.__le__)
        )

    def __and__(self, other: Condition) -> Condition:
        """Return the condition that teams meet which meet both.

        Raises ValueError where they ask for another switch: none meets both.
        """
        return Condition(
            links=_both(self.links, other.links, frozenset.intersection),
            shapes=_both(self.shapes, other.shapes, frozenset.intersection),
            switch=_both(self.switch, other.switch, _same),
            members_from=_both(self.members_from, other.members_from, max),
            members_to=_both(self.members_to, other.members_to, min),
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

    def rules_out(
        self,
        found: Mapping[str, Condition],
        simultaneous: Iterable[int],
        limits: Limits,
        *,
        fallback: bool,
    ) -> set[int]:
        """Return at how many at a time classes that meet these conditions surely break the limits.

        Of those given.
        """
        if limits.allow(self.times, fallback=fallback) or not all(
            condition.covers(found[name]) for name, condition in self.conditions
        ):
            return set()
        return {each for each in simultaneous if self.simultaneous in (None, each)}


@dataclass(frozen=True, slots=True)
class Steps:
    """An amount that depends on the rates of a class, and is told for some of these.

    `steps` go from slow to fast: where hosts of the class meet any of the conditions, the amount is
    this or further from that of faster hosts. `beyond` where they meet none.
    """

    host_class: str
    steps: tuple[tuple[tuple[Condition, ...], int], ...]
    beyond: int

    def amount(self, found: Mapping[str, Condition]) -> int:
        """Return the amount where classes meet these conditions."""
        mine = found[self.host_class]
        amounts = (
            amount
            for conditions, amount in self.steps
            if any(each.covers(mine) for each in conditions)
        )
        return next(amounts, self.beyond)


@dataclass(frozen=True, slots=True)
class JointLesson:
    """What all migrations of a drain need together of their host, and what it has of that.

    Over this network (index), in this way. They need `fixed` and the `needs` by class of target;
    the host has so much a ms, beginning `around_ms` before the end: as many slots as migrations run
    at a time, or what `source` tells. With `unless`, only where hosts of a class meet one of these
    conditions. One such lesson says what it takes many of those to say that have a condition for
    each class.
    """

    network: int
    way: Way
    needs: tuple[Steps, ...]
    fixed: int
    source: Steps | int | None
    around_ms: int
    unless: tuple[str, tuple[Condition, ...]] | None

    def rules_out(
        self,
        found: Mapping[str, Condition],
        simultaneous: Iterable[int],
        limits: Limits,
        *,
        fallback: bool,
    ) -> set[int]:
        """Return at how many at a time classes that meet these conditions surely break the limits.

        Of those given.
        """
        limit_ms = limits.drain(fallback=fallback)
        if limit_ms is None:
            return set()
        if self.unless is not None:
            name, conditions = self.unless
            if not any(each.covers(found[name]) for each in conditions):
                return set()
        needed = self.fixed + sum(each.amount(found) for each in self.needs)
        source = self.source.amount(found) if isinstance(self.source, Steps) else self.source
        usable = usable_ms(limit_ms, self.around_ms)
        return {
            each for each in simultaneous if needed > (each if source is None else source) * usable
        }


AnyLesson: TypeAlias = Lesson | JointLesson


def usable_ms(limit_ms: int, around_ms: int) -> int:
    """Return for how long a drain within a limit can use what it has.

    The limit is of whole ms: a drain that takes half a ms more keeps it.
    """
    return max(0, limit_ms + 1 - around_ms)


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

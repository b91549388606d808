"""What a drain takes at the ends of what is assumed: the band around its expected time.

At the favourable end every assumption that the design leaves open has the end of its range at which
migrations take less, at the unfavourable end the other. A time need not lie between the two: fewer
passes, say, can make up for a slower stream. So a band reaches from the least to the most of the
three, and says no more than that.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hvplanner.evaluation.assumed import ENDS, Assumed
from hvplanner.evaluation.capacity import NOTHING_FAILED
from hvplanner.evaluation.drains import drain_times, times_at
from hvplanner.model.draining import Band, Bands

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from hvplanner.evaluation.capacity import Failure
    from hvplanner.evaluation.case import Case
    from hvplanner.evaluation.drains import DrainTask, DrainTimes
    from hvplanner.evaluation.endpoints import MigrationPath
    from hvplanner.model.draining import Drain


WORST_MAX = 16
"""Most drains simulated at both ends for a target, beside the slowest of each class."""


@dataclass(frozen=True, slots=True)
class PathEnds:
    """How VMs migrate at the two ends of what is assumed; None where they cannot."""

    favourable: MigrationPath | None
    unfavourable: MigrationPath | None

    def at_once(self, count: int) -> PathEnds:
        """Return the same with so many migrations at a time."""
        return PathEnds(
            *(each and each.at_once(count) for each in (self.favourable, self.unfavourable))
        )


def path_ends(case: Case, *, fallback: bool, failure: Failure = NOTHING_FAILED) -> PathEnds:
    """Return how VMs migrate at the two ends; both are as expected in a case without bands."""
    favourable, unfavourable = (
        case.path_under(
            Assumed(case.design, end) if case.with_bands else case.assumed,
            fallback=fallback,
            failure=failure,
        )
        for end in ENDS
    )
    return PathEnds(favourable, unfavourable)


def bands(task: DrainTask, path: MigrationPath, ends: PathEnds) -> Bands:
    """Return the bands of a drain over a path, by no more than two simulations."""
    times = drain_times(task, path.profile)
    known = [times]
    for end in (ends.favourable, ends.unfavourable):
        if end is not None:
            same = end.profile == path.profile
            known.append(times if same else times_at(task, end.profile))
    possible = ends.unfavourable is not None
    duration, migration, blackout = (
        _band(each, possible=possible) for each in zip(*known, strict=True)
    )
    return Bands(
        duration_band=duration, longest_migration_band=migration, longest_blackout_band=blackout
    )


def _band(times_ms: tuple[int, ...], *, possible: bool) -> Band | None:
    low, high = min(times_ms), max(times_ms)
    if possible and low == high:
        return None
    return Band(low_ms=low, high_ms=high if possible else None)


@dataclass(frozen=True, slots=True)
class Timed:
    """A time of drains that a target is about."""

    length: Callable[[DrainTimes], int]
    """That time at an end."""
    expected: Callable[[Drain], int | None]
    band: Callable[[Drain], Band | None]
    fallback: bool = False
    """Whether it is that with the first network failed."""

    def banded(self, drains: Iterable[Drain]) -> list[tuple[Drain, Band]]:
        """Return the worst of the drains it is about, with their bands."""
        found = []
        for drain in _worst([each for each in drains if each.fallback == self.fallback]):
            expected = self.expected(drain)
            if drain.moves and expected is not None:
                exact = Band(low_ms=expected, high_ms=expected)
                found.append((drain, self.band(drain) or exact))
        return found

    def spread(self, drains: Iterable[Drain]) -> Band | None:
        """Return the band of the longest of all drains."""
        found = [band for _, band in self.banded(drains)]
        if not found:
            return None
        low_ms = max(each.low_ms for each in found)
        high_ms = max(found, key=lambda each: each.most_ms).high_ms
        return None if low_ms == high_ms else Band(low_ms=low_ms, high_ms=high_ms)


def _worst(drains: Sequence[Drain]) -> list[Drain]:
    """Return those of all drains, the slowest first, that could be the longest at an end.

    The first `WORST_MAX`, the slowest of each class, and those with the longest migration and
    blackout: that another one gets longer than all of these is not to be expected.
    """
    of_classes: dict[str, Drain] = {}
    for drain in drains:
        of_classes.setdefault(drain.host_class, drain)
    longest = sorted(drains, key=lambda each: -each.longest_migration_ms)[:1]
    stillest = sorted(drains, key=lambda each: -each.longest_blackout_ms)[:1]
    worst = {each.id for each in (*drains[:WORST_MAX], *of_classes.values(), *longest, *stillest)}
    return [each for each in drains if each.id in worst]


TIMED: Mapping[str, Timed] = {
    "drain_ms": Timed(
        lambda end: end.duration_ms,
        lambda drain: drain.duration_ms,
        lambda drain: drain.duration_band,
    ),
    "drain_fallback_ms": Timed(
        lambda end: end.duration_ms,
        lambda drain: drain.duration_ms,
        lambda drain: drain.duration_band,
        fallback=True,
    ),
    "migration_ms": Timed(
        lambda end: end.longest_migration_ms,
        lambda drain: drain.longest_migration_ms,
        lambda drain: drain.longest_migration_band,
    ),
    "blackout_ms": Timed(
        lambda end: end.longest_blackout_ms,
        lambda drain: drain.longest_blackout_ms,
        lambda drain: drain.longest_blackout_band,
    ),
}
"""The targets that are about times, by their fields of `Targets`."""

"""Tells under which conditions a lower bound of a drain stays beyond a limit, as wide as may be.

One class after the other is let have as much as it may while the bound stays too high: anything at
all, then bandwidth, then members, then link types.
"""

from __future__ import annotations

import math
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from hvplanner.evaluation.drains import least_times
from hvplanner.evaluation.endpoints import ClassProfile, members_used
from hvplanner.solver.lessons import Condition
from hvplanner.solver.rates import KBPS, cap_kbps, links_at_most, rate_mbps

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from hvplanner.evaluation.drains import DrainTask
    from hvplanner.evaluation.endpoints import MigrationProfile
    from hvplanner.model.plan import Transport
    from hvplanner.solver.problem import Problem
    from hvplanner.solver.times import Measure

_Members: TypeAlias = tuple[tuple[float, ...], tuple[float, ...]]
"""The rates of the members that streams leave by, and arrive by."""

UNBOUND_RATE = 1e15
UNBOUND = ClassProfile((UNBOUND_RATE,), (UNBOUND_RATE,), None, None)
"""Rates beyond anything real."""

NEAR = 100
"""One in so many of a rate is near enough to the widest that is too slow."""
MOST_KBPS = 10**11
"""Above what any host has."""
NEARLY = 1.0 - 1e-6


class _Reach(NamedTuple):
    """Rates that no host beats that meets a condition."""

    rates: ClassProfile
    condition: Condition


def slower_runs(
    problem: Problem,
    task: DrainTask,
    profile: MigrationProfile,
    transport: Transport,
    measure: Measure,
    limit_ms: int,
    found: Mapping[str, Condition],
) -> dict[str, Condition]:
    """Return conditions under which a time of a drain is beyond a limit, as under a profile.

    At the least, by its bound. `found` are those that only the very same rates meet, by class.
    """
    now = dict(profile.classes)

    def late_ms(name: str, rates: ClassProfile) -> int:
        tried = tuple({**now, name: rates}.items())
        times = least_times(task, replace(profile, classes=tried))
        return int(getattr(times, measure)) - limit_ms

    conditions: dict[str, Condition] = {}
    taking_part = {task.source_class, *task.target_classes}
    for name, rates in profile.classes:
        if name in found:
            if name not in taking_part or late_ms(name, UNBOUND) > 0:
                now[name] = UNBOUND
            else:
                late = partial(late_ms, name)
                widening = _Widening(problem, profile, rates, found[name], transport, late)
                now[name], conditions[name] = widening.widest()
    return conditions


class _Widening:
    """Look for the widest reach of one class that is too slow still."""

    def __init__(
        self,
        problem: Problem,
        profile: MigrationProfile,
        rates: ClassProfile,
        exact: Condition,
        transport: Transport,
        late_ms: Callable[[ClassProfile], int],
    ) -> None:
        self._problem = problem
        self._rates = rates
        self._exact = exact
        self._late_ms = late_ms
        self._by_one = [
            tuple(
                not by_all
                for by_all in members_used(each.kind, each.mode, each.algorithm, transport)
            )
            for each in problem.shapes
        ]
        apiece = profile.physics.members_per_stream
        self._streams = None if apiece is None else apiece * profile.slots

    def widest(self) -> _Reach:
        """Return the first of the ways to widen it under which the bound stays too high."""
        for way in (self._ceiling, self._bandwidth, self._members, self._one_member):
            found = way()
            if found is not None:
                return found
        slower = links_at_most(self._problem, rate_mbps(self._problem, self._exact))
        return _Reach(self._rates, replace(self._exact, links=slower, left_from=None))

    def _ceiling(self) -> _Reach | None:
        """By the ceiling of a host vNIC, of compression or of SMB, where that alone is too low."""
        cap = cap_kbps(self._rates)
        low = cap < (self._exact.left_from or 0) * NEARLY
        if not low or self._late_ms(_capped(math.ceil(cap))) <= 0:
            return None
        if self._exact.total_to is None:
            return _Reach(_capped(math.ceil(cap)), Condition(switch=self._exact.switch))
        # SMB is limited to a share of the capacity of all teams: no release with such a limit has a
        # ceiling of a host vNIC as well.
        most = _widest(math.ceil(cap), self._late_ms)
        return _Reach(_capped(most), Condition(total_to=int(self._exact.total_to * most / cap)))

    def _bandwidth(self) -> _Reach | None:
        """By what is left for migrations, whatever links it comes over."""
        left = self._exact.left_from or 0
        if self._late_ms(_capped(left)) <= 0:
            return None
        most = _widest(left, self._late_ms)
        return _Reach(_capped(most), Condition(left_to=most))

    def _members(self) -> _Reach | None:
        """By the rate of its links, with as many of them as there can be streams at a time."""
        streams = self._streams
        if streams is None:
            return None
        return self._slow_links(lambda rate: ((rate,) * streams, (rate,) * streams), None)

    def _one_member(self) -> _Reach | None:
        """By the rate of its links, where all arrives by one, or leaves by one, or both."""
        free = (UNBOUND_RATE,)
        directions: tuple[tuple[bool, bool, Callable[[float], _Members]], ...] = (
            (False, True, lambda rate: (free, (rate,))),
            (True, False, lambda rate: ((rate,), free)),
            (True, True, lambda rate: ((rate,), (rate,))),
        )
        one_out, one_in = self._by_one[min(self._exact.shapes or ())]
        for leaves, arrives, members in directions:
            if leaves <= one_out and arrives <= one_in:
                shapes = frozenset(
                    at
                    for at, (out, into) in enumerate(self._by_one)
                    if leaves <= out and arrives <= into
                )
                found = self._slow_links(members, shapes)
                if found is not None:
                    return found
        return None

    def _slow_links(
        self, members: Callable[[float], _Members], shapes: frozenset[int] | None
    ) -> _Reach | None:
        """Return the fastest links that are too slow with these members."""
        mbps = rate_mbps(self._problem, self._exact)
        rate = max(*self._rates.egress, *self._rates.ingress)
        found = None
        for each in sorted({link.rate_mbps for link in self._problem.links}):
            if each >= mbps:
                tried = ClassProfile(*members(rate * each / mbps), None, None)
                if self._late_ms(tried) <= 0:
                    break
                condition = Condition(links=links_at_most(self._problem, each), shapes=shapes)
                found = _Reach(tried, condition)
        return found


def _widest(kbps: int, late_ms: Callable[[ClassProfile], int]) -> int:
    """Return a rate, close to the highest, that is as late as this one.

    How late falls nearly straight with 1 / rate: a guess along that line hits soon, and every
    other guess is the middle, in case it does not.
    """
    low, late_low = kbps, late_ms(_capped(kbps))
    high = 2 * low
    while (late_high := late_ms(_capped(high))) > 0 and high < MOST_KBPS:
        low, late_low, high = high, late_high, 2 * high
    step = 0
    while True:
        near = low // NEAR
        if high - low <= max(1, near):
            return low
        guess = (low + high) // 2
        if step % 2 == 0:
            between = late_low / max(1, late_low - late_high)
            guess = round(1 / (1 / low + between * (1 / high - 1 / low)))
            # A little towards the end that is farther, so that the next step closes in.
            guess += near // 3 if high - guess > guess - low else -(near // 3)
            guess = min(max(guess, low + 1), high - 1)
        late = late_ms(_capped(guess))
        if late > 0:
            low, late_low = guess, late
        else:
            high, late_high = guess, late
        step += 1


def _capped(left_kbps: int) -> ClassProfile:
    return ClassProfile((UNBOUND_RATE,), (UNBOUND_RATE,), left_kbps * KBPS, left_kbps * KBPS)

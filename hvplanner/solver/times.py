"""Asks the simulation how long plans take: migration times have no second formula."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import reduce
from operator import attrgetter
from typing import TYPE_CHECKING, Literal, NamedTuple

from hvplanner.evaluation.assumed import Assumed
from hvplanner.evaluation.capacity import demands
from hvplanner.evaluation.drains import (
    DrainTimes,
    distinct_drains,
    drain_times,
    least_times,
    timeline,
    to_ms,
)
from hvplanner.evaluation.endpoints import usable_networks
from hvplanner.model.memo import Memo

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from hvplanner.evaluation.drains import DrainTask
    from hvplanner.evaluation.endpoints import MigrationPath, MigrationProfile
    from hvplanner.model.plan import MigrationSettings, Plan
    from hvplanner.simulation import Timeline
    from hvplanner.solver.problem import Problem

Measure = Literal["duration_ms", "longest_migration_ms", "longest_blackout_ms"]
"""One of the times of a drain."""

SURELY_MS = 2
"""A time that is so much beyond a limit is beyond it however its begin and end are rounded."""


class Missed(NamedTuple):
    """A drain that does not keep the limits, with the first network failed or not, its times."""

    task: DrainTask
    times: DrainTimes
    fallback: bool


class Breach(NamedTuple):
    """A limit that a time of a drain is beyond.

    `seen_s` is the moment of the drain at which that is seen, infinite where it takes all of it,
    None where its bound tells.
    """

    measure: Measure
    limit_ms: int
    seen_s: float | None = None

    @property
    def times(self) -> DrainTimes:
        """Return the times that such a drain takes at the least."""
        return DrainTimes(0, 0, 0)._replace(**{self.measure: self.limit_ms + 1})


@dataclass(frozen=True, slots=True)
class Limits:
    """What times must not exceed, in ms; None is no limit."""

    drain_ms: int | None = None
    fallback_ms: int | None = None
    migration_ms: int | None = None
    blackout_ms: int | None = None

    @classmethod
    def of(cls, problem: Problem) -> Limits:
        """Return the limits that the targets of an instance set."""
        targets = problem.targets
        # Empty hosts are drained without any network.
        moves = any(host.vms for host in problem.placement.hosts)
        return cls(
            drain_ms=targets.drain_ms,
            fallback_ms=targets.drain_fallback_ms if moves else None,
            migration_ms=targets.migration_ms,
            blackout_ms=targets.blackout_ms,
        )

    def drain(self, *, fallback: bool) -> int | None:
        """Return the limit of a drain, with the first network failed or not."""
        return self.fallback_ms if fallback else self.drain_ms

    def breach(
        self, task: DrainTask, profile: MigrationProfile, *, fallback: bool
    ) -> Breach | None:
        """Return a limit that a drain breaks under a profile, None if it keeps all.

        The one that its bound breaks, if that breaks any, else the one that is seen first.
        """
        late = self._exceeded(least_times(task, profile), fallback=fallback)
        if late is not None:
            return Breach(*late)
        late = self._exceeded(drain_times(task, profile), fallback=fallback)
        if late is None:
            return None
        seen = self._seen(timeline(task, profile), fallback=fallback)
        return min(seen, key=attrgetter("seen_s"), default=Breach(*late, math.inf))

    def allow(self, times: DrainTimes, *, fallback: bool) -> bool:
        """Tell whether a drain keeps the limits."""
        return self._exceeded(times, fallback=fallback) is None

    def _exceeded(self, times: DrainTimes, *, fallback: bool) -> tuple[Measure, int] | None:
        """Return the first limit that a time of a drain is beyond, None if none is."""
        for (measure, limit), time in zip(self._by_measure(fallback=fallback), times, strict=True):
            if limit is not None and time > limit:
                return measure, limit
        return None

    def _seen(self, done: Timeline, *, fallback: bool) -> Iterator[Breach]:
        """Yield a breach for every live migration that is beyond a limit."""
        begins = (0.0,) * len(done.end_s), done.start_s, done.blackout_start_s
        limits = self._by_measure(fallback=fallback)
        for (measure, limit), begins_s in zip(limits, begins, strict=True):
            if limit is not None:
                for begin, end in zip(begins_s, done.end_s, strict=True):
                    if to_ms(end) - to_ms(begin) > limit:
                        surely = begin + (limit + SURELY_MS) / 1000
                        yield Breach(measure, limit, min(end, surely))

    def _by_measure(self, *, fallback: bool) -> tuple[tuple[Measure, int | None], ...]:
        """Return the limit of each time of a drain, in their order.

        Single migrations count with nothing failed.
        """
        return (
            ("duration_ms", self.drain(fallback=fallback)),
            ("longest_migration_ms", None if fallback else self.migration_ms),
            ("longest_blackout_ms", None if fallback else self.blackout_ms),
        )


class Stopwatch:
    """Time the drains of all hosts under the profiles of plans."""

    def __init__(self, problem: Problem) -> None:
        self._problem = problem
        self._assumed = Assumed(problem.design)
        self._demand = demands(problem.design, problem.placement)
        self._tasks = [task for task, _ in distinct_drains(problem.placement)]
        self._found: Memo[tuple[MigrationPath, ...]] = Memo()

    def path_of(self, plan: Plan, *, fallback: bool) -> MigrationPath | None:
        """Return the path of a plan's migrations; None where no network is left for them."""
        failed = plan.migration.networks[:1] if fallback else ()
        return next((path for path in self._paths(plan) if path.network not in failed), None)

    def profiles(self, plan: Plan, network: str) -> dict[int, MigrationProfile]:
        """Return the profiles of a plan's migrations over a network, by simultaneous limit."""
        settings: MigrationSettings = plan.migration.model_copy(update={"networks": (network,)})
        return {
            limit: replace(path.profile, slots=limit)
            for path in self._paths(plan.model_copy(update={"migration": settings}))
            for limit in self._problem.simultaneous
        }

    def too_slow(
        self, profile: MigrationProfile, limits: Limits, *, fallback: bool
    ) -> DrainTask | None:
        """Return a drain that does not keep the limits under a profile, None where all do.

        Where a bound is beyond the limit nothing has to be simulated.
        """
        return self._late(least_times, profile, limits, fallback=fallback) or self._late(
            drain_times, profile, limits, fallback=fallback
        )

    def all_too_slow(
        self, profile: MigrationProfile, limits: Limits, *, fallback: bool
    ) -> list[DrainTask]:
        """Return all drains that do not keep the limits under a profile.

        First those of which a bound tells: what they teach is of use for most others.
        """
        by_bound, simulated = [], []
        for task in self._tasks:
            if not limits.allow(least_times(task, profile), fallback=fallback):
                by_bound.append(task)
            elif not limits.allow(drain_times(task, profile), fallback=fallback):
                simulated.append(task)
        return by_bound + simulated

    def quickest(self, plan: Plan, limits: Limits) -> Plan:
        """Return a plan with the transport, SMB limit and simultaneous limit that drain quickest.

        Within the limits, and the plan itself where nothing is quicker, or nothing keeps them.
        """
        return reduce(lambda _, quicker: quicker, self._quicker(plan, limits), plan)

    def in_time(self, plan: Plan, limits: Limits) -> Plan | None:
        """Return a plan with the first of such settings that keep the limits, None where none do.

        Its own settings are the first.
        """
        return next(self._quicker(plan, limits), None)

    def keeps(self, plan: Plan, limits: Limits) -> bool:
        """Tell whether a plan keeps the limits."""
        profiles = self._profiles_counted(plan, limits)
        return bool(profiles) and self._keep(profiles, limits, least_times, drain_times)

    def missed(self, plan: Plan, limits: Limits) -> list[Missed]:
        """Return for every way to migrate a drain of a plan that does not keep the limits."""
        found = []
        for settings in self._ways(plan):
            profiles = self._profiles_counted(
                plan.model_copy(update={"migration": settings}), limits
            )
            for number, profile in enumerate(profiles):
                task = self.too_slow(profile, limits, fallback=number > 0)
                if task is not None:
                    found.append(Missed(task, drain_times(task, profile), number > 0))
                    break
        return found

    def _quicker(self, plan: Plan, limits: Limits) -> Iterator[Plan]:
        """Yield a plan if it keeps the limits, and then with settings that are ever quicker."""
        path = self.path_of(plan, fallback=False)
        if path is None:
            return
        least = None
        if self.keeps(plan, limits):
            yield plan
            least = self._longest_ms(path.profile)
        for way in self._ways(plan):
            profiles = self._profiles_counted(plan.model_copy(update={"migration": way}), limits)
            for simultaneous in reversed(self._problem.simultaneous) if profiles else ():
                quicker = limits if least is None else replace(limits, drain_ms=least - 1)
                slots = [replace(each, slots=simultaneous) for each in profiles]
                if not self._keep(slots, quicker, least_times):
                    # Fewer at a time are bound to be later still.
                    break
                if self._keep(slots, quicker, drain_times):
                    settings = way.model_copy(update={"simultaneous": simultaneous})
                    yield plan.model_copy(update={"migration": settings})
                    least = self._longest_ms(slots[0])

    def _ways(self, plan: Plan) -> Iterator[MigrationSettings]:
        """Yield the settings of a plan with each transport and SMB limit there is."""
        for transport, smb_limit in self._problem.ways:
            update = {"transport": transport, "smb_limit_mbps": smb_limit}
            yield plan.migration.model_copy(update=update)

    def _profiles_counted(self, plan: Plan, limits: Limits) -> list[MigrationProfile]:
        """Return the profiles that limits hold for: with nothing failed, then the fallback's.

        None at all where no network is left for one of them.
        """
        fallbacks = (False,) if limits.fallback_ms is None else (False, True)
        paths = [self.path_of(plan, fallback=each) for each in fallbacks]
        profiles = [path.profile for path in paths if path is not None]
        return profiles if len(profiles) == len(paths) else []

    def _keep(
        self,
        profiles: Sequence[MigrationProfile],
        limits: Limits,
        *by: Callable[[DrainTask, MigrationProfile], DrainTimes],
    ) -> bool:
        """Tell whether all drains keep the limits by these times."""
        return not any(
            self._late(times, profile, limits, fallback=number > 0)
            for number, profile in enumerate(profiles)
            for times in by
        )

    def _late(
        self,
        times: Callable[[DrainTask, MigrationProfile], DrainTimes],
        profile: MigrationProfile,
        limits: Limits,
        *,
        fallback: bool,
    ) -> DrainTask | None:
        """Return a drain that does not keep the limits by its times, None where all do."""
        if limits == Limits() or (fallback and limits.fallback_ms is None):
            return None
        for number, task in enumerate(self._tasks):
            if not limits.allow(times(task, profile), fallback=fallback):
                # Who is too slow once is most likely so the next time.
                self._tasks.insert(0, self._tasks.pop(number))
                return task
        return None

    def _longest_ms(self, profile: MigrationProfile) -> int:
        return max((drain_times(task, profile).duration_ms for task in self._tasks), default=0)

    def _paths(self, plan: Plan) -> tuple[MigrationPath, ...]:
        """Return the paths of a plan, which is asked for them with nothing failed and after."""
        problem = self._problem
        return self._found.get(
            (plan,),
            lambda: tuple(
                usable_networks(problem.design, plan, self._demand, self._assumed, problem.hosts)
            ),
        )

"""What a simulation has found: arrays of moments, and records made of them when asked for."""

from __future__ import annotations

import math
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from hvplanner.collection import uncollected
from hvplanner.language import tr, trn
from hvplanner.model.units import decimal
from hvplanner.simulation.kernel.loop import PASS_CAP, STOP_RULE
from hvplanner.simulation.precopy import wire_demand
from hvplanner.simulation.records import FailedTry, LinkLoad, Migration, Pass, Wait
from hvplanner.simulation.tables import column

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from hvplanner.simulation.kernel.state import State
    from hvplanner.simulation.records import MigrationNetwork, Physics, Request


class Timeline:
    """Hold a whole simulation: migrations in the order given, one load for each link.

    Seconds from time zero. Two timelines are equal when all that they tell is.
    """

    def __init__(
        self,
        networks: Sequence[MigrationNetwork],
        requests: Sequence[Request],
        links: Sequence[str],
        state: State,
        horizon_s: float | None,
    ) -> None:
        """Take the last state of the event loop; horizon_s is set when it cut it short."""
        self._networks = networks
        self._requests = requests
        self._links = links
        self._state = state
        self._horizon_s = horizon_s

    @property
    def stopped(self) -> bool:
        """Tell whether the horizon came before the last end."""
        return self._horizon_s is not None

    @cached_property
    def start_s(self) -> tuple[float, ...]:
        """Return when each migration got its slots."""
        return self._moments("start")

    @cached_property
    def blackout_start_s(self) -> tuple[float, ...]:
        """Return when each VM paused."""
        return self._moments("blackout_start")

    @cached_property
    def end_s(self) -> tuple[float, ...]:
        """Return when each VM ran on its target."""
        return self._moments("end")

    @cached_property
    def makespan_s(self) -> float:
        """Return the time of the last end, 0 without migrations."""
        return max(self.end_s, default=0.0)

    @cached_property
    def unconverged(self) -> tuple[int, ...]:
        """Return those, by their place, that did not converge; see `Migration.converged`."""
        if self.stopped:
            return tuple(n for n, each in enumerate(self.migrations) if not each.converged)
        endings = column(self._state.jobs, "ending")
        doubtful = {job for job, ending in enumerate(endings) if ending != STOP_RULE}
        if not doubtful:
            return ()
        last = {
            job: Pass(start, end, size)
            for job, start, end, size in self._logged("passes", ("job", "start", "end", "bytes"))
            if job in doubtful
        }
        networks = column(self._state.jobs, "network")
        return tuple(
            job
            for job in sorted(doubtful)
            if not _converges(
                self._requests[job], endings[job], last[job], self._networks[networks[job]].physics
            )
        )

    @cached_property
    def migrations(self) -> tuple[Migration, ...]:
        """Return what became of each request."""
        with uncollected():
            return self._migrations()

    def _migrations(self) -> tuple[Migration, ...]:
        passes: list[list[Pass]] = [[] for _ in self._requests]
        starts = self.start_s
        for job, start, end, size in self._logged("passes", ("job", "start", "end", "bytes")):
            # Passes of a try that failed came before the start of the one that counts.
            if start >= starts[job]:
                passes[job].append(Pass(start, end, size))
        failed: list[list[FailedTry]] = [[] for _ in self._requests]
        for job, *rest in self._logged("failures", ("job", "network", "start", "end", "bytes")):
            failed[job].append(FailedTry(*rest))
        jobs = zip(
            self._requests,
            *(column(self._state.jobs, name) for name in _Course._fields),
            strict=True,
        )
        return tuple(
            self._migration(request, _Course(*course), tuple(own), tuple(tries))
            for (request, *course), own, tries in zip(jobs, passes, failed, strict=True)
        )

    @cached_property
    def loads(self) -> tuple[LinkLoad, ...]:
        """Return the load of each link over time, from time zero on."""
        steps: list[list[tuple[float, float]]] = [[(0.0, 0.0)] for _ in self._links]
        for link, time, load in self._logged("loads", ("link", "time", "load")):
            own = steps[link]
            if own[-1][0] == time:
                own.pop()
            if not own or own[-1][1] != load:
                own.append((time, load))
        return tuple(
            LinkLoad(link, capacity, tuple(own))
            for link, capacity, own in zip(
                self._links, column(self._state.links, "capacity"), steps, strict=True
            )
        )

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Timeline):
            return NotImplemented
        return (self.migrations, self.loads, self.stopped) == (
            other.migrations,
            other.loads,
            other.stopped,
        )

    def __hash__(self) -> int:
        return hash((self.end_s, self.stopped))

    def _logged(self, table: str, fields: Sequence[str]) -> Iterator[tuple[Any, ...]]:
        rows = column(self._state.counts, table)[0]
        log = getattr(self._state, table)
        return zip(*(column(log, name, rows) for name in fields), strict=True)

    def _moments(self, name: str) -> tuple[float, ...]:
        moments = column(self._state.jobs, name)
        if self._horizon_s is None:
            return tuple(moments)
        return tuple(
            min(moment, max(self._horizon_s, request.earliest_s))
            for moment, request in zip(moments, self._requests, strict=True)
        )

    def _migration(
        self,
        request: Request,
        course: _Course,
        passes: tuple[Pass, ...],
        failed: tuple[FailedTry, ...],
    ) -> Migration:
        horizon = self._horizon_s
        last = math.inf if horizon is None else max(horizon, request.earliest_s)
        if horizon is not None and course.end > horizon:
            outcome = _Outcome(False, _why_cut(course, horizon))
        else:
            outcome = _outcome(request, course, passes, self._networks[course.network].physics)
        return Migration(
            id=request.id,
            source=request.source,
            target=request.target,
            network=max(0, course.network),
            connection=self._connection(course),
            requested_s=request.earliest_s,
            start_s=min(course.start, last),
            copy_start_s=min(course.copy_start, last),
            passes=passes,
            blackout_start_s=min(course.blackout_start, last),
            end_s=min(course.end, last),
            bytes=course.bytes,
            converged=outcome.converged,
            reason=outcome.reason,
            converges_at_bytes_per_s=outcome.converges_at,
            waited_for=None
            if course.waited_host < 0
            else Wait(
                self._networks[0].endpoints[course.waited_host].id,
                self._requests[course.waited_job].id,
            ),
            failed_tries=failed,
        )

    def _connection(self, course: _Course) -> tuple[str, ...]:
        """Return the ids of the links crossed from source to target; none before the start."""
        if course.network < 0:
            return ()
        pair, sides = course.pair, self._sides
        away = course.network * len(self._state.hosts)
        out = sides[(away + self._pairs[pair][0]) * 2]
        into = sides[(away + self._pairs[pair][1]) * 2 + 1]
        crossed = (out[0] + course.out, out[1], into[1], into[0] + course.into)
        return tuple(self._links[link] for link in crossed if link >= 0)

    @cached_property
    def _pairs(self) -> list[tuple[int, int]]:
        """Return source and target of each pair of hosts."""
        pairs = self._state.pairs
        return list(zip(column(pairs, "source"), column(pairs, "target"), strict=True))

    @cached_property
    def _sides(self) -> list[tuple[int, int]]:
        """Return the first link of each side, and the one that caps it or -1."""
        sides = self._state.sides
        return list(zip(column(sides, "first"), column(sides, "total"), strict=True))


class _Course(NamedTuple):
    """The fields of a job that tell what became of it."""

    pair: int
    network: int
    out: int
    into: int
    start: float
    copy_start: float
    blackout_start: float
    end: float
    ending: int
    bytes: float
    waited_job: int
    waited_host: int


class _Outcome(NamedTuple):
    converged: bool
    reason: str
    converges_at: float | None = None


def _outcome(
    request: Request, course: _Course, passes: Sequence[Pass], physics: Physics
) -> _Outcome:
    """Return why a migration paused when it did."""
    count = trn("{n} copy pass", "{n} copy passes", len(passes))
    if course.ending == STOP_RULE:
        return _Outcome(
            True, tr("Paused after {passes}, when the rest was small enough.", passes=count)
        )
    last = passes[-1]
    rest = course.bytes - sum(done.bytes for done in passes)
    blackout = course.end - course.blackout_start
    left, seconds = _size(rest), decimal(f"{blackout:.2g}")
    if _converges(request, course.ending, last, physics):
        reason = tr(
            "Paused by the pass cap after {passes} with {left} left, sent in a blackout of"
            " {seconds} s; passes were still shrinking.",
            passes=count,
            left=left,
            seconds=seconds,
        )
        return _Outcome(True, reason)
    cause = (
        tr("its memory is dirtied faster than it is copied")
        if course.ending == PASS_CAP
        else tr("its memory is dirtied faster than it is copied and passes no longer shrink")
    )
    needed = _needed(request, physics)
    reason = tr(
        "Does not converge: {cause}. Paused after {passes} with {left} left, sent in a blackout of"
        " {seconds} s. It had {rate}/s in the last pass and needs more than {needed}/s.",
        cause=cause,
        passes=count,
        left=left,
        seconds=seconds,
        rate=_size(last.bytes / (last.end_s - last.start_s)),
        needed=_size(needed),
    )
    return _Outcome(False, reason, needed)


def _converges(request: Request, ending: int, last: Pass, physics: Physics) -> bool:
    """Tell whether passes still shrank at the rate of the last one."""
    if ending != PASS_CAP:
        return ending == STOP_RULE
    return last.bytes > _needed(request, physics) * (last.end_s - last.start_s)


def _needed(request: Request, physics: Physics) -> float:
    """Return the rate above which the passes of a request shrink until it may stop."""
    return wire_demand(request.memory, physics).converges_at(physics.stop_seconds)


def _why_cut(course: _Course, horizon_s: float) -> str:
    if course.start > horizon_s:
        state = tr("still waiting to start")
    elif course.copy_start > horizon_s:
        state = tr("still connecting")
    elif course.blackout_start > horizon_s:
        state = tr("still copying")
    else:
        state = tr("still in its blackout")
    return tr(
        "Not finished: {state} when the simulation stopped after {seconds} s.",
        state=state,
        seconds=decimal(f"{horizon_s:.6g}"),
    )


def _size(amount: float) -> str:
    for unit, scale in (("GB", 1e9), ("MB", 1e6), ("kB", 1e3)):
        if amount >= scale:
            return f"{decimal(f'{amount / scale:.3g}')} {unit}"
    return f"{amount:.3g} B"

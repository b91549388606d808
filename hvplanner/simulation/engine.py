"""The event loop: migrations wait, connect, copy in passes, pause and resume on shared links.

Between two events all rates are constant, so nothing is stepped or rounded: each iteration goes
to the next moment at which a piece is through, a wait is over or a request arrives.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from heapq import heappop, heappush
from typing import TYPE_CHECKING, Protocol

from hvplanner.simulation.links import SAME_TIME_S, SharedLinks
from hvplanner.simulation.precopy import Demand, fits_stop, is_stuck, pass_limit
from hvplanner.simulation.records import Pass

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from hvplanner.simulation.fairshare import Route
    from hvplanner.simulation.records import Physics


class Admission(Protocol):
    """Decide which jobs start when, and by which way."""

    def arrive(self, job: int) -> None:
        """Take note that a job may start from now on."""

    def leave(self, job: int) -> None:
        """Take note that a job has ended."""

    def admit(self) -> Iterable[tuple[int, Route]]:
        """Return the jobs that start now, each with its route."""


@dataclass(slots=True)
class Course:
    """Hold what has happened to one job so far; what has not is at infinity."""

    start_s: float = math.inf
    copy_start_s: float = math.inf
    passes: list[Pass] = field(default_factory=list)
    blackout_start_s: float = math.inf
    end_s: float = math.inf
    bytes: float = 0.0
    ending: str = ""


STOP_RULE, PASS_CAP, NO_PROGRESS = "stop rule", "pass cap", "no progress"
"""Why a job stopped copying."""

_ARRIVE, _COPY, _END = range(3)


class Engine:
    """Run jobs over shared links until all have ended or the horizon is reached."""

    def __init__(
        self,
        capacities: Sequence[float],
        demands: Sequence[Demand],
        earliest: Sequence[float],
        physics: Physics,
        admission: Admission,
    ) -> None:
        self.courses = [Course() for _ in demands]
        self.links = SharedLinks(capacities, physics.stream_bytes_per_s or math.inf)
        self._demands = demands
        self._physics = physics
        self._limit = pass_limit(physics)
        self._admission = admission
        self._timers = sorted((time, _ARRIVE, job) for job, time in enumerate(earliest))
        self._route_index: dict[Route, int] = {}
        self._moving: list[int] = []
        self._route = [-1] * len(demands)
        self._size = [0.0] * len(demands)
        self._piece_start = [0.0] * len(demands)
        self._stuck = [False] * len(demands)

    def run(self, horizon_s: float) -> bool:
        """Run all jobs; return False if the horizon, which is finite, came first."""
        timers, links = self._timers, self.links
        while True:
            now = min(links.next_time(), timers[0][0] if timers else math.inf)
            if now > horizon_s:
                self._cut(horizon_s)
                return all(course.end_s <= horizon_s for course in self.courses)
            for job in links.take_done(now):
                self._piece_done(job, now)
            while timers and timers[0][0] <= now + SAME_TIME_S:
                _, kind, job = heappop(timers)
                if kind == _ARRIVE:
                    self._admission.arrive(job)
                elif kind == _COPY:
                    self._copy(job, now)
                else:
                    self._end(job, now)
            for job, route in self._admission.admit():
                self._start(job, route, now)
            links.share(now)

    def _start(self, job: int, route: Route, now: float) -> None:
        index = self._route_index.get(route)
        if index is None:
            index = self._route_index[route] = self.links.add_route(route)
            self._moving.append(0)
        self._route[job] = index
        self.courses[job].start_s = now
        if self._physics.setup_s:
            heappush(self._timers, (now + self._physics.setup_s, _COPY, job))
        else:
            self._copy(job, now)

    def _copy(self, job: int, now: float) -> None:
        self.courses[job].copy_start_s = now
        self.links.open(self._route[job])
        self._moving[self._route[job]] += 1
        self._send(job, self._demands[job].size, now)

    def _send(self, job: int, size: float, now: float) -> None:
        self._size[job] = size
        self._piece_start[job] = now
        self.links.send(self._route[job], job, size, now)

    def _piece_done(self, job: int, now: float) -> None:
        course = self.courses[job]
        sent = self._size[job]
        course.bytes += sent
        if course.ending:
            self._sent_all(job, now)
            return
        start = self._piece_start[job]
        course.passes.append(Pass(start, now, sent))
        demand, physics = self._demands[job], self._physics
        seconds = now - start
        rest = demand.dirtied(seconds)
        if fits_stop(rest, sent, seconds, physics):
            course.ending = STOP_RULE
        elif len(course.passes) >= self._limit:
            course.ending = PASS_CAP
        elif physics.max_passes is None:
            stuck = is_stuck(demand, rest, sent, seconds, physics)
            self._set_stuck(job, stuck)
            if stuck and not self._may_gain(job):
                course.ending = NO_PROGRESS
        if course.ending:
            course.blackout_start_s = now
            self._set_stuck(job, False)
        if rest == 0.0:
            self._sent_all(job, now)
        else:
            self._send(job, rest, now)

    def _set_stuck(self, job: int, stuck: bool) -> None:
        if stuck != self._stuck[job]:
            self._stuck[job] = stuck
            self._moving[self._route[job]] += -1 if stuck else 1

    def _may_gain(self, job: int) -> bool:
        # Waiting jobs only take bandwidth; it is given back by those that will end.
        return any(self._moving[route] for route in self.links.sharing(self._route[job]))

    def _sent_all(self, job: int, now: float) -> None:
        self._size[job] = 0.0
        self._moving[self._route[job]] -= 1
        self.links.close(self._route[job])
        if self._physics.resume_s:
            heappush(self._timers, (now + self._physics.resume_s, _END, job))
        else:
            self._end(job, now)

    def _end(self, job: int, now: float) -> None:
        self.courses[job].end_s = now
        self._admission.leave(job)

    def _cut(self, horizon_s: float) -> None:
        for job, course in enumerate(self.courses):
            if not self._size[job]:
                continue
            part = self.links.sent(self._route[job], job, self._size[job], horizon_s)
            course.bytes += part
            if not course.ending:
                course.passes.append(Pass(self._piece_start[job], horizon_s, part))

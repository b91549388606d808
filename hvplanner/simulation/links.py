"""Shared links in time: which stream sends at which rate, and when its present piece is through.

Streams of one route are equal, so a route keeps one counter of the bytes each of its streams has
been served since the route became busy; a piece of work is through when the counter reaches a
mark. A change of rate then costs one step per route, however many streams it has. Links, routes
and jobs are plain indexes into lists.
"""

from __future__ import annotations

import math
from heapq import heappop, heappush
from typing import TYPE_CHECKING

from hvplanner.simulation.fairshare import Route, fair_rates_and_loads

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

SAME_TIME_S = 1e-9
"""Events closer than this are one event: equal streams differ by rounding only."""

SAME_LOAD = 1e-9
"""Changes of load below this share of the capacity are rounding."""


class SharedLinks:
    """Serve pieces of work over routes that share links max-min fairly."""

    def __init__(self, capacities: Sequence[float], cap: float) -> None:
        self.steps: list[list[tuple[float, float]]] = [[(0.0, 0.0)] for _ in capacities]
        self._capacities = capacities
        self._cap = cap
        self._routes: list[Route] = []
        self._streams: list[int] = []
        self._rates: list[float] = []
        self._served: list[float] = []
        self._since: list[float] = []
        self._marks: list[list[tuple[float, int]]] = []
        self._versions: list[int] = []
        self._busy: dict[int, None] = {}
        self._loads: dict[int, float] = {}
        self._due: list[tuple[float, int, int]] = []
        self._changed = False

    def add_route(self, route: Route) -> int:
        """Make a route known and return its index."""
        self._routes.append(route)
        self._streams.append(0)
        self._rates.append(0.0)
        self._served.append(0.0)
        self._since.append(0.0)
        self._marks.append([])
        self._versions.append(0)
        return len(self._routes) - 1

    def open(self, route: int) -> None:
        """Add a stream to a route; it gets its rate from the next share()."""
        if not self._streams[route]:
            self._busy[route] = None
        self._streams[route] += 1
        self._changed = True

    def close(self, route: int) -> None:
        """Take a stream from a route."""
        self._streams[route] -= 1
        if not self._streams[route]:
            del self._busy[route]
            self._rates[route] = 0.0
            self._served[route] = 0.0
        self._changed = True

    def send(self, route: int, job: int, size: float, now: float) -> None:
        """Start to send the next piece of a job's stream."""
        self._settle(route, now)
        heappush(self._marks[route], (self._served[route] + size, job))
        if self._marks[route][0][1] == job:
            self._schedule(route)

    def next_time(self) -> float:
        """Return when the next piece is through; infinity when nothing is being sent."""
        while self._due:
            time, route, version = self._due[0]
            if version == self._versions[route]:
                return time
            heappop(self._due)
        return math.inf

    def take_done(self, now: float) -> list[int]:
        """Return the jobs whose piece is through by now, in order."""
        done: list[int] = []
        while self.next_time() <= now + SAME_TIME_S:
            _, route, _ = heappop(self._due)
            self._settle(route, now)
            marks = self._marks[route]
            done.append(heappop(marks)[1])
            reach = self._served[route] + self._rates[route] * SAME_TIME_S
            while marks and marks[0][0] <= reach:
                done.append(heappop(marks)[1])
            self._schedule(route)
        done.sort()
        return done

    def share(self, now: float) -> None:
        """Share the links anew if streams came or went."""
        if not self._changed:
            return
        self._changed = False
        busy = list(self._busy)
        routes = [self._routes[route] for route in busy]
        streams = [self._streams[route] for route in busy]
        rates, loads = fair_rates_and_loads(self._capacities, routes, streams, self._cap)
        for route, rate in zip(busy, rates, strict=True):
            if rate != self._rates[route]:
                self._settle(route, now)
                self._rates[route] = rate
                self._schedule(route)
        for link in self._loads.keys() - loads.keys():
            self._note(link, now, 0.0)
        for link, load in loads.items():
            if abs(load - self._loads.get(link, 0.0)) > SAME_LOAD * self._capacities[link]:
                self._note(link, now, load)
        self._loads = loads

    def sharing(self, route: int) -> Iterator[int]:
        """Yield the busy routes that share links with this one, directly or through others."""
        yield route
        links = {link for link, _ in self._routes[route]}
        apart = [other for other in self._busy if other != route]
        grown = True
        while grown:
            grown = False
            for other in tuple(apart):
                crossed = [link for link, _ in self._routes[other]]
                if not links.isdisjoint(crossed):
                    yield other
                    links.update(crossed)
                    apart.remove(other)
                    grown = True

    def sent(self, route: int, job: int, size: float, now: float) -> float:
        """Return how much of the piece of that size is through by now."""
        self._settle(route, now)
        mark = next(mark for mark, owner in self._marks[route] if owner == job)
        return min(size, max(0.0, size - (mark - self._served[route])))

    def _settle(self, route: int, now: float) -> None:
        self._served[route] += self._rates[route] * (now - self._since[route])
        self._since[route] = now

    def _schedule(self, route: int) -> None:
        self._versions[route] += 1
        marks = self._marks[route]
        if marks and self._rates[route] > 0.0:
            wait = max(0.0, marks[0][0] - self._served[route]) / self._rates[route]
            heappush(self._due, (self._since[route] + wait, route, self._versions[route]))

    def _note(self, link: int, now: float, load: float) -> None:
        steps = self.steps[link]
        if steps[-1][0] == now:
            steps.pop()
        if not steps or steps[-1][1] != load:
            steps.append((now, load))

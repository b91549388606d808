"""Schedules made by a list: whenever something ends, the first in line that can start does."""

from __future__ import annotations

from heapq import heappop, heappush
from typing import TYPE_CHECKING

from hvplanner.solver.schedule import makespan

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hvplanner.solver.schedule import Problem


def best_listed(problem: Problem) -> tuple[int, ...] | None:
    """Return the starts of the shortest of a few list schedules, None if all run into a dead end.

    In the order given; the longest first; the shortest first, which has long jobs of a later rank
    start sooner; the most work on links first.
    """
    jobs = problem.jobs
    rates = {link.id: link.rate for link in problem.links}

    def work(job: int) -> float:
        share = max((jobs[job].rate / rates[link] for link in jobs[job].links), default=0.0)
        return -jobs[job].duration * share

    orders = (
        range(len(jobs)),
        sorted(range(len(jobs)), key=lambda job: -jobs[job].duration),
        sorted(range(len(jobs)), key=lambda job: jobs[job].duration),
        sorted(range(len(jobs)), key=work),
    )
    found = [starts for order in orders if (starts := listed(problem, order)) is not None]
    return min(found, key=lambda starts: makespan(problem, starts), default=None)


def listed(problem: Problem, order: Sequence[int]) -> tuple[int, ...] | None:
    """Return the starts of the jobs if whoever can start does, in this order within a rank.

    None where VMs block each other: each waits for memory that another one holds.
    """
    return _Shop(problem).run(sorted(order, key=lambda job: problem.jobs[job].rank))


class _Shop:
    """What is free of everything that jobs take: slots, links, room."""

    def __init__(self, problem: Problem) -> None:
        self._jobs = problem.jobs
        self._free: list[int] = []
        self._needs: list[list[tuple[int, int]]] = [[] for _ in problem.jobs]
        self._back: list[list[tuple[int, int]]] = [[] for _ in problem.jobs]
        for _, capacity, taken in problem.loads():
            for job, amount in taken:
                self._needs[job].append((len(self._free), amount))
                self._back[job].append((len(self._free), amount))
            self._free.append(capacity)
        for _, room, leaving, arriving in problem.holdings():
            for job, amount in leaving:
                self._back[job].append((len(self._free), amount))
            for job, amount in arriving:
                self._needs[job].append((len(self._free), amount))
            self._free.append(room - sum(amount for _, amount in leaving))

    def run(self, order: Sequence[int]) -> tuple[int, ...] | None:
        """Return the starts, None at a dead end."""
        starts = [0] * len(order)
        waiting = list(order)
        running: list[tuple[int, int]] = []
        now = 0
        while waiting:
            started = self._start(waiting)
            for job in started:
                starts[job] = now
                heappush(running, (now + self._jobs[job].duration, job))
            if not running:
                return None
            waiting = [job for job in waiting if job not in started]
            now = running[0][0]
            while running and running[0][0] == now:
                self._move(self._back[heappop(running)[1]], 1)
        return tuple(starts)

    def _start(self, waiting: Sequence[int]) -> dict[int, None]:
        """Take what the jobs that start now need, and return them."""
        started: dict[int, None] = {}
        held_up_at = None
        for job in waiting:
            rank = self._jobs[job].rank
            if held_up_at is not None and rank > held_up_at:
                break
            if all(self._free[each] >= amount for each, amount in self._needs[job]):
                self._move(self._needs[job], -1)
                started[job] = None
            else:
                held_up_at = rank
        return started

    def _move(self, amounts: Sequence[tuple[int, int]], sign: int) -> None:
        for each, amount in amounts:
            self._free[each] += sign * amount

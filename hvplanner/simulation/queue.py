"""The waiting line of migrations: slots on source and target, priority, then the order given."""

from __future__ import annotations

import math
from heapq import heapify, heappop, heappush
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


class SlotQueue:
    """Start jobs in order of rank as soon as both their hosts have a free slot.

    A job that has to wait does not hold up others whose hosts are free. Jobs wait by pair of
    hosts: only the first of a pair can be the next to start, and only a pair with a host that
    has just freed a slot is looked at again.
    """

    def __init__(
        self,
        slots: Sequence[int | None],
        pairs: Sequence[tuple[int, int]],
        ranks: Sequence[int],
    ) -> None:
        self._free = [math.inf if count is None else count for count in slots]
        self._pairs = pairs
        self._ranks = ranks
        self._waiting: dict[tuple[int, int], list[tuple[int, int]]] = {}
        self._pairs_of: list[dict[tuple[int, int], None]] = [{} for _ in slots]
        self._touched: dict[tuple[int, int], None] = {}

    def arrive(self, job: int) -> None:
        """Put a job into the line."""
        pair = self._pairs[job]
        heappush(self._waiting.setdefault(pair, []), (self._ranks[job], job))
        for host in pair:
            self._pairs_of[host][pair] = None
        self._touched[pair] = None

    def leave(self, job: int) -> None:
        """Free the slots of a job."""
        for host in self._pairs[job]:
            self._free[host] += 1
            self._touched.update(self._pairs_of[host])

    def admit(self) -> list[int]:
        """Return the jobs that start now, in order, with their slots taken."""
        free = self._free
        ready = [
            (*self._waiting[pair][0], pair)
            for pair in self._touched
            if free[pair[0]] and free[pair[1]]
        ]
        self._touched.clear()
        heapify(ready)
        started: list[int] = []
        while ready:
            _, job, pair = heappop(ready)
            source, target = pair
            if not (free[source] and free[target]):
                continue
            free[source] -= 1
            free[target] -= 1
            started.append(job)
            line = self._waiting[pair]
            heappop(line)
            if line:
                heappush(ready, (*line[0], pair))
            else:
                del self._pairs_of[source][pair], self._pairs_of[target][pair]
        return started

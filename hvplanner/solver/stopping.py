"""Has runs of CP-SAT stop when they should: one thread looks after all of them.

Most runs take a few milliseconds; a thread for each would take as long again, to begin and to end
while others are at work.
"""

from __future__ import annotations

import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hvplanner.solver.clock import Clock
    from hvplanner.solver.cpsat import cp_model

POLL_SECONDS = 0.1

_changing = threading.Lock()
_running: set[tuple[cp_model.CpSolver, Clock]] = set()
_is_watched = False
"""Whether the thread is there; it ends once nothing runs any more."""


@contextmanager
def stopped_by(clock: Clock, solver: cp_model.CpSolver) -> Iterator[None]:
    """Have a search stopped as soon as a clock says so."""
    global _is_watched
    run = solver, clock
    with _changing:
        _running.add(run)
        if not _is_watched:
            threading.Thread(target=_watch, name="stops", daemon=True).start()
            _is_watched = True
    try:
        yield
    finally:
        with _changing:
            _running.remove(run)


def _watch() -> None:
    global _is_watched
    while True:
        time.sleep(POLL_SECONDS)
        with _changing:
            runs = tuple(_running)
            if not runs:
                _is_watched = False
                return
        # A stop before the search has begun is ignored: it is repeated until the search has ended.
        for solver, clock in runs:
            if clock.stopped:
                solver.stop_search()

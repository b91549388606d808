"""How soon a solve ends that is stopped: at moments all over its work, the slowest of them."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING

from hvplanner.app.jobs import SolveJob
from hvplanner.model.solving import SolveOptions
from tests.benchmarks.case import Case, Figures, Row, Section
from tests.benchmarks.family import cluster
from tests.benchmarks.solving import LOOK_SECONDS
from tests.benchmarks.unlike import mixed
from tests.builders import changed

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from hvplanner.model.design import Design
    from tests.benchmarks.case import Action

BAR_S = 1.0
MOMENTS_S = (0.0, 0.2, 0.5, 0.8, 1.2, 1.6, 2.0, 3.0, 4.0, 6.0, 8.0, 12.0)
"""When it is stopped, from the start of its process on: while that starts, imports the solver,
builds the model, searches, learns, or explains. A solve that has ended by then is not counted."""


def _too_dear(hosts: int, vms: int) -> Design:
    """Return a design whose budget is just too small: most of its solve explains why."""
    design = cluster(hosts, vms)
    return changed(design, targets=changed(design.targets, budget=hosts * 735))


def _stop(design: Callable[[], Design], _folder: Path) -> Action:
    solved = design()

    def action() -> Figures:
        return {"slowest": max(_latency(solved, moment) for moment in MOMENTS_S)}

    return action


def _latency(design: Design, moment: float) -> float:
    job = SolveJob(design, SolveOptions(seconds=60))
    job.start()
    begun = time.perf_counter()
    stopped = None
    while job.running:
        job.poll()
        now = time.perf_counter()
        if stopped is None and now - begun >= moment:
            job.stop()
            stopped = now
        time.sleep(LOOK_SECONDS)
    return 0.0 if stopped is None else time.perf_counter() - stopped


SOURCES: dict[str, tuple[str, Callable[[], Design]]] = {
    "2-20": ("2 hosts, 20 VMs", partial(cluster, 2, 20)),
    "64-8000": ("64 hosts, 8,000 VMs", partial(cluster, 64, 8000)),
    "16-500-unlike": ("16 hosts, 500 VMs, unlike", partial(mixed, 16, 500)),
    "4-60-none": ("4 hosts, 60 VMs, budget too small", partial(_too_dear, 4, 60)),
}

STOP = Section(
    "stop",
    [
        Case(f"stop-{name}", partial(_stop, design), rounds=1, cold=True, light=False)
        for name, (_, design) in SOURCES.items()
    ],
    [
        Row(f"{title}: from the stop to the result, slowest", f"stop-{name}", "slowest", bar=BAR_S)
        for name, (title, _) in SOURCES.items()
    ],
)

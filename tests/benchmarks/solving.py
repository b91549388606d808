"""The solver: how long to a first plan that meets the targets and to the proof, in what memory.

Also how that grows with hosts and with VMs where host classes and VM groups stay the same, and how
soon a solve ends that is stopped at any moment.
"""

from __future__ import annotations

import math
import subprocess
import sys
import time
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from hvplanner import paths
from hvplanner.app.jobs import SolveJob
from hvplanner.app.standby import STANDBY
from hvplanner.app.worker import JobFailed
from hvplanner.model import storage
from hvplanner.model.solving import SolveOptions
from tests.benchmarks.case import Case, Figures, Row, Section
from tests.benchmarks.family import SIZES, cluster
from tests.benchmarks.unlike import mixed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from hvplanner.model.design import Design
    from hvplanner.model.solving import SolveResult
    from tests.benchmarks.case import Action

SECONDS = 180
"""A proof that takes longer counts as none."""
BARS_S = dict(zip(SIZES, (1.0, 2.0, 5.0, 15.0, 60.0), strict=True))
MEMORY_BAR_MIB = 1536
"""Of a solve of 64 hosts and 8,000 VMs; the smaller ones keep it all the more."""
ROUNDS = 5
LOOK_SECONDS = 0.005
READY_SECONDS = 4.0
"""Longer than a process takes to load the solver and to warm up."""

MANY_CLASSES, MANY_GROUPS = 8, 40
"""Of hosts of equal hardware, and of VMs."""

EXAMPLES = {"datacenter-16": (16, 500), "datacenter-64": (64, 8000)}
"""Examples that come with the program, and the sizes whose bars they have to keep."""


def solve(
    design: Callable[[], Design], _folder: Path, *, ready: bool = False, seconds: int = SECONDS
) -> Action:
    """Have a design solved in its process: times to the first plan and to the proof, memory.

    And the share of the cost that is not proven in the end. `ready` has a process in waiting, as
    the desktop does; getting it so is not timed.
    """
    solved = design()

    def action() -> Figures:
        if ready:
            STANDBY.prepare()
            time.sleep(READY_SECONDS)
        begun = time.perf_counter()
        first = math.inf
        job = SolveJob(solved, SolveOptions(seconds=seconds))
        job.start()
        for event in events(job):
            if event.plan is not None:
                first = min(first, time.perf_counter() - begun)
        proof = time.perf_counter() - begun if event.status == "optimal" else math.inf
        return {"first": first, "proof": proof, "gap": _gap(event), "memory": peak_mib()}

    return action


def _gap(result: SolveResult) -> float:
    if result.plan is None or result.plan.proof is None:
        return math.inf
    cost = result.plan.proof.goals[0]
    return (cost.value - cost.bound) / max(1, cost.value)


def events(job: SolveJob) -> Iterator[Any]:
    """Yield what a job says as it comes, its `SolveResult` last. Raises RuntimeError."""
    while job.running:
        for event in job.poll():
            if isinstance(event, JobFailed):
                raise RuntimeError(event.text)
            yield event
        time.sleep(LOOK_SECONDS)


def peak_mib() -> float:
    """Return the most memory that any process held that has ended here; 0 where unknown."""
    if sys.platform == "win32":
        return 0.0
    import resource

    unit = 2**20 if sys.platform == "darwin" else 2**10
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / unit


def _command(design: Callable[[], Design], folder: Path) -> Action:
    path = folder / "design.json"
    storage.save(design(), path)
    command = [sys.executable, "-m", "hvplanner", "solve", str(path), "--seconds", str(SECONDS)]

    def action() -> None:
        subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)

    return action


class Source(NamedTuple):
    """What is solved: its title, how to make the design, its bar in seconds."""

    title: str
    design: Callable[[], Design]
    bar: float
    rounds: int = ROUNDS


def _sources() -> dict[str, Source]:
    """Return what is solved, by name."""
    found: dict[str, Source] = {}
    for size, bar in BARS_S.items():
        hosts, vms = size
        title = f"{hosts} hosts, {vms:,} VMs"
        found[f"{hosts}-{vms}"] = Source(title, partial(cluster, *size), bar)
        # One round each: some take minutes.
        unlike = Source(f"{title}, unlike", partial(mixed, *size), bar, rounds=1)
        found[f"{hosts}-{vms}-unlike"] = unlike
    for size in (size for size in SIZES if size[0] > MANY_CLASSES):
        hosts, vms = size
        many = partial(cluster, *size, classes=MANY_CLASSES, groups=MANY_GROUPS)
        title = f"{hosts} hosts, {vms:,} VMs, {MANY_CLASSES} classes, {MANY_GROUPS} groups"
        found[f"{hosts}-{vms}-many"] = Source(title, many, BARS_S[size])
    for name, size in EXAMPLES.items():
        example = partial(storage.load, paths.designs() / f"{name}.json")
        found[name] = Source(f"example {name}", example, BARS_S[size])
    return found


def _rows(name: str, source: Source) -> Iterator[Row]:
    title, case = source.title, f"solve-{name}"
    for when, kind in (("", "solve"), (" in the desktop", "ready")):
        yield Row(f"{title}: first plan{when}", f"{kind}-{name}", "first", bar=source.bar / 10)
        yield Row(f"{title}: proof{when}", f"{kind}-{name}", "proof", bar=source.bar)
    yield Row(f"{title}: the command, start to end", f"command-{name}", bar=source.bar)
    yield Row(f"{title}: memory of the solve", case, "memory", unit="MiB", bar=MEMORY_BAR_MIB)


SOLVE = Section(
    "solve",
    [
        Case(f"{kind}-{name}", partial(work, source.design), rounds=source.rounds, cold=True,
             light=(kind, name) == ("solve", "2-20"))
        for name, source in _sources().items()
        for kind, work in (
            ("solve", solve), ("ready", partial(solve, ready=True)), ("command", _command)
        )
    ],
    [row for name, source in _sources().items() for row in _rows(name, source)],
)  # fmt: skip

"""The solver: how long to a first plan that meets the targets, and how long to the proof."""

from __future__ import annotations

import math
import subprocess
import sys
import time
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from hvplanner import paths
from hvplanner.app.jobs import SolveJob
from hvplanner.app.worker import JobFailed
from hvplanner.model import storage
from hvplanner.model.solving import SolveOptions, SolveProgress, SolveResult
from tests.benchmarks.case import Case, Figures, Row, Section
from tests.benchmarks.family import SIZES, cluster

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from hvplanner.model.design import Design
    from tests.benchmarks.case import Action

SECONDS = 180
"""A proof that takes longer counts as none."""
BARS_S = dict(zip(SIZES, (1.0, 2.0, 5.0, 15.0, 60.0), strict=True))
ROUNDS = 3
LOOK_SECONDS = 0.005

EXAMPLES = {"datacenter-16": (16, 500), "datacenter-64": (64, 8000)}
"""Examples that come with the program, and the sizes whose bars they have to keep."""


def _first_and_proof(design: Callable[[], Design], _folder: Path) -> Action:
    solved = design()

    def action() -> Figures:
        begun = time.perf_counter()
        first = math.inf
        job = SolveJob(solved, SolveOptions(seconds=SECONDS))
        job.start()
        while True:
            for event in job.poll():
                now = time.perf_counter() - begun
                if isinstance(event, SolveProgress):
                    if event.plan is not None:
                        first = min(first, now)
                    continue
                if isinstance(event, JobFailed):
                    raise RuntimeError(event.text)
                return {"first": first, "proof": _proof(event, now)}
            time.sleep(LOOK_SECONDS)

    return action


def _proof(result: SolveResult, seconds: float) -> float:
    """Return the time to the proof, infinite where there is none."""
    return seconds if result.status == "optimal" else math.inf


def _command(design: Callable[[], Design], folder: Path) -> Action:
    path = folder / "design.json"
    storage.save(design(), path)
    command = [sys.executable, "-m", "hvplanner", "solve", str(path), "--seconds", str(SECONDS)]

    def action() -> None:
        subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)

    return action


Source: TypeAlias = "tuple[str, Callable[[], Design], float]"
"""What is solved: its title, how to make the design, its bar in seconds."""


def _sources() -> dict[str, Source]:
    """Return what is solved, by name."""
    family: dict[str, Source] = {
        f"{hosts}-{vms}": (f"{hosts} hosts, {vms:,} VMs", partial(cluster, hosts, vms), bar)
        for (hosts, vms), bar in BARS_S.items()
    }
    examples: dict[str, Source] = {
        name: (
            f"example {name}",
            partial(storage.load, paths.designs() / f"{name}.json"),
            BARS_S[size],
        )
        for name, size in EXAMPLES.items()
    }
    return family | examples


SOLVE = Section(
    "solve",
    [
        Case(f"{kind}-{name}", partial(work, design), rounds=ROUNDS, cold=True,
             light=(kind, name) == ("solve", "2-20"))
        for name, (_, design, _) in _sources().items()
        for kind, work in (("solve", _first_and_proof), ("command", _command))
    ],
    [
        row
        for name, (title, _, bar) in _sources().items()
        for row in (
            Row(f"{title}: first plan", f"solve-{name}", "first", bar=bar / 10),
            Row(f"{title}: proof", f"solve-{name}", "proof", bar=bar),
            Row(f"{title}: the command, start to end", f"command-{name}", bar=bar),
        )
    ],
)  # fmt: skip

"""Solve designs in a process of their own, as after a fresh start, and print what came of it."""

from __future__ import annotations

import json
import sys
from functools import partial
from typing import TYPE_CHECKING

from hvplanner import paths
from hvplanner.model import storage
from hvplanner.model.solving import SolveOptions, SolveProgress
from hvplanner.solver.engine import solve
from tests.benchmarks.choosing import any_nic
from tests.benchmarks.family import cluster
from tests.benchmarks.unlike import mixed
from tests.solver.test_bruteforce import NAMED

if TYPE_CHECKING:
    from hvplanner.model.design import Design


def designs() -> dict[str, Design]:
    """Return designs whose solves take all ways: many teams, orders, classes, VFs, no plan."""
    examples = ("two-node-lab", "branch-office")
    named = (
        "all transports and limits",
        "a drain that needs the other order",
        "VFs for some, after a failure too",
        "two host classes that both buy",
        "a budget that is too small",
    )
    return {
        **{each: storage.load(paths.designs() / f"{each}.json") for each in examples},
        **{each: NAMED[each] for each in named},
        "family": cluster(4, 60),
        "unlike": mixed(2, 20),
        "unlike, any NIC": any_nic(partial(mixed, 2, 20)),
    }


def main(threads: int) -> None:
    """Print results as JSON by name, with how they were reached, without what the clock tells."""
    found = {}
    for name, design in designs().items():
        options = SolveOptions(seconds=300, threads=threads)
        steps: list[SolveProgress] = []
        result = solve(design, options, steps.append, lambda: False).model_dump(mode="json")
        del result["elapsed_ms"]
        if result["plan"]:
            del result["plan"]["proof"]["solve_ms"]
        found[name] = result | {"steps": [(each.goal, each.value, each.bound) for each in steps]}
    print(json.dumps(found))


if __name__ == "__main__":
    main(int(sys.argv[1]))

"""Where the time is over, it is said which target was in the way, and by how much."""

from __future__ import annotations

import pytest

from hvplanner.evaluation.drains import DrainTimes, distinct_drains
from hvplanner.model.solving import SolveOptions
from hvplanner.solver.engine import solve
from hvplanner.solver.nearest import still_missed
from hvplanner.solver.prepare import prepare
from hvplanner.solver.times import Missed
from tests.benchmarks.drawn import drawn
from tests.benchmarks.unlike import mixed
from tests.builders import changed


@pytest.mark.parametrize(
    ("times", "fallback", "words"),
    [
        (
            DrainTimes(61_000, 2000, 600),
            False,
            "“Drain a host” was missed: 1:01 instead of 1:00",
        ),
        (DrainTimes(61_000, 2000, 600), True, "failed” was missed: 1:01 instead of 40 s"),
        (DrainTimes(60_000, 5000, 600), False, "was missed: 5 s instead of 4 s"),
        (DrainTimes(60_000, 4000, 800), False, "was missed: 0.8 s instead of 0.7 s"),
    ],
)
def test_the_target_that_is_missed_is_named(times: DrainTimes, fallback: bool, words: str) -> None:
    design = mixed(2, 20)
    limits = {
        "drain_ms": 60_000, "drain_fallback_ms": 40_000, "migration_ms": 4000, "blackout_ms": 700,
    }  # fmt: skip
    problem = prepare(changed(design, targets=changed(design.targets, **limits)))
    task, _ = distinct_drains(problem.placement)[0]
    said = still_missed(problem, Missed(task, times, fallback))
    assert words in said
    assert task.source_class in said


def test_a_solve_that_runs_out_of_time_says_what_was_in_the_way() -> None:
    # No network was ever seen to drain its hosts in the 12 s that it asks for.
    result = solve(drawn(4, 60, 31), SolveOptions(seconds=3), lambda _: None, lambda: False)
    assert result.status == "stopped"
    assert "instead of 12 s" in result.message

"""The same design, seed and number of threads give the same result, whatever process asks."""

from __future__ import annotations

import json

import pytest

from tests.processes import run_python


@pytest.mark.parametrize("threads", [1, 2])
def test_that_two_processes_find_the_same_plans_and_conflicts(threads: int) -> None:
    found = []
    for hash_seed in ("1", "7"):
        done = run_python("-m", "tests.solver.solving", str(threads), PYTHONHASHSEED=hash_seed)
        assert done.returncode == 0, done.stderr
        found.append(json.loads(done.stdout))
    one, other = found
    assert {name for name, result in one.items() if other[name] != result} == set()

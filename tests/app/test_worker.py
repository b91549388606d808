"""A process in waiting loads what its task will need, but is not caught loading the solver."""

from __future__ import annotations

import pytest

from tests.processes import run_python

WORK = """
import sys
from hvplanner.app import worker

class Line:
    def poll(self, timeout):
        return {comes}

    def recv(self):
        print(*(each for each in {modules!r} if each in sys.modules))
        raise EOFError

worker.work(Line())
"""
JUDGE, SOLVER = "hvplanner.evaluation", "ortools"


@pytest.mark.parametrize(
    ("comes", "loaded"),
    [("True", []), ("timeout > 0", [JUDGE]), ("False", [JUDGE, SOLVER])],
    ids=["there already", "about to come", "not in sight"],
)
def test_the_solver_is_loaded_only_where_no_task_is_in_sight(comes: str, loaded: list[str]) -> None:
    done = run_python("-c", WORK.format(comes=comes, modules=(JUDGE, SOLVER)))
    assert (done.stdout.split(), done.stderr) == (loaded, "")

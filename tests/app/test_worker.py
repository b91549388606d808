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
NEVER = "xml.etree", "hvplanner.model.comparison"
"""What takes its time to load, and no plan needs."""


@pytest.mark.parametrize(
    ("comes", "loaded"),
    [("True", set()), ("timeout > 0", {JUDGE}), ("False", {JUDGE, SOLVER})],
    ids=["there already", "about to come", "not in sight"],
)
def test_the_solver_is_loaded_only_where_no_task_is_in_sight(comes: str, loaded: set[str]) -> None:
    done = run_python("-c", WORK.format(comes=comes, modules=(JUDGE, *NEVER, SOLVER)))
    found = set(done.stdout.split())
    if SOLVER in loaded:
        # It brings along what it likes.
        found -= set(NEVER)
    assert (found, done.stderr) == (loaded, "")

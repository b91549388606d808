"""Whoever works in the window for long finds it as light as in the beginning."""

from __future__ import annotations

import json

from hypothesis import settings

from tests.processes import run_python

FEW_STEPS, MANY_STEPS = 40, 20_000
"""As many as an ordinary run of the tests has time for, and as an hour has."""

MOST_KIB = 20 * 1024
MOST_MORE = {"windows": 2, "dialogs": 0, "objects": 30, "timers": 0, "threads": 0}
"""Qt makes a few things once, when they are first needed; what leaks does so again and again."""


def test_random_edits_undos_solves_and_cancels_leave_nothing_behind() -> None:
    """The seed names the walk: `python -m tests.gui.wander SEED STEPS` repeats it."""
    is_long = settings().max_examples >= settings.get_profile("fuzz").max_examples
    steps = MANY_STEPS if is_long else FEW_STEPS
    done = run_python("-m", "tests.gui.wander", "7", str(steps))
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    before, after = json.loads(done.stdout)
    more = {what: after[what] - before[what] for what in after}
    assert more.pop("memory_kib") <= MOST_KIB
    assert more.keys() == MOST_MORE.keys()
    assert {what: much for what, much in more.items() if much > MOST_MORE[what]} == {}

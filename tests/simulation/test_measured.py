"""The simulator against live migrations measured on real hosts (see tests/outside/measured.py)."""

from __future__ import annotations

import pytest

from tests.outside import measured
from tests.outside.comparison import errors

pytestmark = pytest.mark.skipif(bool(measured.MISSING), reason=measured.MISSING)

STAMP_S = 1.0
"""Times are whole seconds."""


def test_measured_migrations_and_makespans_are_met_within_five_percent() -> None:
    found = measured.compare()
    assert errors(found.migrations).median <= 0.05
    assert errors(found.makespans).mean <= 0.05


@pytest.mark.parametrize("half", [0, 1], ids=["every other scenario", "the others"])
def test_neither_half_of_the_scenarios_carries_the_other(half: int) -> None:
    found = measured.compare()
    names = list(dict.fromkeys(pair.case.partition(",")[0] for pair in found.makespans))[half::2]
    own = [pair for pair in found.migrations if pair.case.partition(",")[0] in names]
    ends = [pair for pair in found.makespans if pair.case.partition(",")[0] in names]
    assert errors(own).median <= 0.05
    assert errors(ends).mean <= 0.05


def test_a_migration_starts_when_the_last_it_waits_for_has_ended() -> None:
    for run in measured.runs():
        for each in run.requests:
            known_s = max((run.ends_s[other] for other in each.after), default=0.0)
            assert 0.0 <= run.starts_s[each.id] - known_s <= STAMP_S

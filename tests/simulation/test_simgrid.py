"""The simulator against SimGrid 3.32, the reference of flow-level simulation."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.outside import simgrid

if TYPE_CHECKING:
    from tests.outside.simgrid import Run

GIVEN_ROUNDING_S, MIXED_ROUNDING_S = 5e-5, 5e-7
"""Half of the last digit of the times in either file."""
TRUNCATION = 1e-6
"""SimGrid cuts what is left to whole bytes, and takes rates as equal that differ by less."""


@pytest.mark.parametrize("run", simgrid.given(), ids=lambda run: run.name)
def test_every_migration_ends_when_simgrid_says(run: Run) -> None:
    for pair in run.compared():
        assert pair.own == pytest.approx(pair.outside, rel=TRUNCATION, abs=GIVEN_ROUNDING_S)


@pytest.mark.parametrize("run", simgrid.mixed(), ids=lambda run: run.name)
def test_every_migration_of_a_crowd_ends_when_simgrid_says(run: Run) -> None:
    for pair in run.compared():
        assert pair.own == pytest.approx(pair.outside, rel=TRUNCATION, abs=MIXED_ROUNDING_S)

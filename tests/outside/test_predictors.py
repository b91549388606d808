"""What the simulation is compared with, held to figures of its own."""

from __future__ import annotations

import pytest

from hvplanner.simulation import Memory
from tests.outside.predictors import mvm_seconds

MB = 1e6


@pytest.mark.parametrize(
    ("size_mb", "hot_mb", "period_s", "cold_mb_per_s", "mbit_per_s", "seconds"),
    [
        (6000, 46, 2, 23.6, 1000, 68.6571),
        (2000, 96, 2, 2, 500, 50.0401),
        (3000, 96, 2, 2, 500, 68.7123),
        (2000, 96, 2, 2, 1000, 19.8302),
        (3000, 96, 2, 2, 1000, 28.9952),
        (2000, 5, 3, 0, 1000, 18.0457),
        (100, 96, 2, 2, 1000, 1.5845),
    ],
)
def test_mvm_predicts_what_its_formula_gives(
    size_mb: float,
    hot_mb: float,
    period_s: float,
    cold_mb_per_s: float,
    mbit_per_s: float,
    seconds: float,
) -> None:
    memory = Memory(size_mb * MB, hot_mb * MB, period_s, cold_mb_per_s * MB)
    assert mvm_seconds(memory, mbit_per_s / 9 * MB) == pytest.approx(seconds, abs=1e-4)


def test_mvm_has_no_end_for_a_hot_set_that_is_rewritten_faster_than_it_is_sent() -> None:
    assert mvm_seconds(Memory(2000 * MB, 96 * MB, 2.0), 48 * MB) == float("inf")

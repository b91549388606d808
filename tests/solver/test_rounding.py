"""Values as people write them: never below what is needed, and the same when rounded again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hvplanner.model.units import COUNT, MONEY, MS
from hvplanner.solver.rounding import rounded_up, written_between

UNITS = st.sampled_from((MS, MONEY, COUNT))
VALUES = st.integers(0, 10**8)


@pytest.mark.parametrize(
    ("value", "unit", "written"),
    [
        (503, MS, "0.51 s"),
        (3_200, MS, "3.5 s"),
        (42_300, MS, "43 s"),
        (301_000, MS, "5:10"),
        (822_000, MS, "14:00"),
        (5_000_000, MS, "1:25:00"),
        (12_371, MONEY, "12 400"),
        (50, MONEY, "50"),
        (87, COUNT, "87"),
    ],
)
def test_a_value_is_rounded_up_to_what_people_write(value, unit, written) -> None:
    assert unit.format(rounded_up(value, unit)) == written


@given(VALUES, UNITS)
def test_a_rounded_value_is_no_less_and_stays_as_it_is(value, unit) -> None:
    rounded = rounded_up(value, unit)
    assert rounded >= value
    assert rounded_up(rounded, unit) == rounded


@given(VALUES, st.integers(1, 10**6), UNITS)
def test_what_lies_between_rises_and_ends_at_the_first_that_is_enough(low, more, unit) -> None:
    high = low + more if unit is not COUNT else low + more % 100 + 1
    values = written_between(low, high, unit)
    assert values == sorted(set(values))
    assert values[0] > low
    assert values[-1] >= high
    assert all(each < high for each in values[:-1])

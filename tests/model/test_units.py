"""Quantities read back as what they are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hvplanner.model.units import MBPS, MIB, MS, PERMILLE, UNITS, UnitError
from tests.model.outcomes import outcome


@given(
    st.sampled_from([unit for unit in UNITS.values() if not unit.clock_step]),
    st.integers(0, 10**9),
)
def test_that_what_is_shown_can_be_typed(unit, value):
    assert unit.parse(unit.format(value)) == value


def test_that_digits_in_groups_are_one_number():
    assert MBPS.parse("12 345 Mbit/s") == 12_345
    with pytest.raises(UnitError):
        MBPS.parse("12 34")


def test_that_times_are_understood_as_clocks_and_with_units():
    assert MS.parse("7:40") == MS.parse("460 s") == 460_000
    assert MS.format(460_000) == "7:40"


@pytest.mark.parametrize(
    ("milliseconds", "text"),
    [(0, "0 s"), (523, "0.523 s"), (1_187, "1.19 s"), (50_672, "50.7 s"), (59_990, "1:00")],
)
def test_that_a_time_is_shown_in_the_figures_a_person_reads(milliseconds, text):
    assert MS.format(milliseconds) == text


def test_that_nothing_is_shown_in_a_unit_people_use():
    assert (MIB.format(0), MBPS.format(0), PERMILLE.format(0)) == ("0 GiB", "0 Gbit/s", "0 %")


@given(st.sampled_from(list(UNITS.values())), st.text(max_size=100))
def test_that_any_text_is_a_whole_number_or_refused(unit, text):
    assert isinstance(outcome(unit.parse, text), int | UnitError)

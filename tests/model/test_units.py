"""Quantities read back as what they are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hvplanner import language
from hvplanner.model.units import COUNT, MBPS, MIB, MIBPS, MONEY, MS, PERMILLE, UNITS, UnitError
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


@pytest.mark.parametrize(
    ("unit", "text", "value"),
    [
        (MBPS, "25Gb/s", 25_000),
        (MBPS, "10 GbE", 10_000),
        (MIB, "1,5 TiB", 1_572_864),
        (MIB, "16 x 64 GB", 1_048_576),
        (MIB, "1\u2019024 MiB", 1_024),
        (MS, "1 h 30 min", 5_400_000),
        (MS, "12m", 720_000),
        (MS, "12 Min.", 720_000),
        (MIBPS, "25 MB/s", 25),
        (MONEY, "1.500,00 €", 1_500),
        (MONEY, "$1,500.00", 1_500),
        (COUNT, "4,000", 4_000),
        (COUNT, "4.000", 4_000),
    ],
)
def test_that_quantities_are_understood_as_people_and_spreadsheets_write_them(unit, text, value):
    assert unit.parse(text) == value


@pytest.mark.parametrize("text", ["25 GB/s", "2 x 25G", "1,024 Gbit/s", "1.0.0", "1,", "1.500,5.5"])
def test_that_what_can_mean_something_else_is_refused(text):
    with pytest.raises(UnitError):
        MBPS.parse(text)


def test_that_three_figures_are_decimals_behind_what_the_language_has_before_them():
    assert MBPS.parse("1.024 Gbit/s") == 1_024
    with language.spoken("de"):
        assert MBPS.parse("1,024 Gbit/s") == 1_024
        with pytest.raises(UnitError, match="1024"):
            MBPS.parse("1.024 Gbit/s")


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

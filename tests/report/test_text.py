"""Texts are fit for print whatever they were."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hvplanner.report import text

ANY_TEXT = st.text(st.characters(codec=None, categories=None), max_size=60)


@given(ANY_TEXT)
def test_clean_text_is_one_line_without_control_characters(value: str) -> None:
    cleaned = text.clean(value)
    assert all(unicodedata.category(each) not in ("Cc", "Cs", "Zl", "Zp") for each in cleaned)
    assert not set(cleaned) & set("\u202a\u202b\u202c\u202d\u202e\ufffc\uffff")
    cleaned.encode()


@given(ANY_TEXT)
def test_cleaning_twice_changes_nothing(value: str) -> None:
    assert text.clean(text.clean(value)) == text.clean(value)


@pytest.mark.parametrize("name", ["plain", '#read("x") *a*', "数据库", "café", "שרת"])
def test_what_prints_is_kept_as_it_is(name: str) -> None:
    assert text.clean(name) == name


def test_line_breaks_and_tabs_become_spaces() -> None:
    assert text.clean("two\nlines\tand\u2028more") == "two lines and more"


def test_a_name_from_right_to_left_is_kept_apart_from_its_sentence() -> None:
    assert text.isolated("שרת") == "\u2068שרת\u2069"
    assert text.isolated("server") == "server"


@given(ANY_TEXT, st.integers(4, 40))
def test_a_shortened_text_is_never_longer_than_asked_for(value: str, length: int) -> None:
    assert len(text.shortened(value, length)) <= length


def test_a_shortened_name_keeps_both_ends() -> None:
    assert text.shortened("production-database-cluster-07", 14) == "productio…r-07"


@pytest.mark.parametrize(
    ("value_ms", "shown"),
    [
        (0, "0 s"),
        (45, "0.045 s"),
        (356, "0.36 s"),
        (47_649, "47.6 s"),
        (59_960, "1:00"),
        (460_000, "7:40"),
        (3_700_000, "1:01:40"),
    ],
)
def test_durations_read_as_a_person_would_say_them(value_ms: int, shown: str) -> None:
    assert text.duration(value_ms).replace("\u00a0", " ") == shown


@pytest.mark.parametrize(
    ("value_mib", "shown"),
    [
        (512, "512 MiB"),
        (1536, "1.5 GiB"),
        (2048, "2 GiB"),
        (70_000, "68 GiB"),
        (1_572_864, "1.5 TiB"),
    ],
)
def test_memory_reads_as_a_person_would_say_it(value_mib: int, shown: str) -> None:
    assert text.memory(value_mib).replace("\u00a0", " ") == shown


@pytest.mark.parametrize(
    ("value_mbps", "shown"), [(0, "0 Gbit/s"), (3487, "3.49 Gbit/s"), (22_953, "23 Gbit/s")]
)
def test_predicted_rates_are_rounded_to_three_digits(value_mbps: int, shown: str) -> None:
    assert text.rate(value_mbps).replace("\u00a0", " ") == shown


def test_negative_quantities_have_a_minus_sign() -> None:
    assert text.money(-5, "EUR") == "−5\u00a0EUR"


def test_lists_read_as_sentences() -> None:
    assert text.listed([]) == ""
    assert text.listed(["a"]) == "a"
    assert text.listed(["a", "b", "c"]) == "a, b and c"
    assert text.listed("abcde", 2) == "a, b and 3 more"


def test_one_thing_has_no_plural() -> None:
    assert text.several(1, "host").split() == ["1", "host"]
    assert text.several(0, "host").split() == ["0", "hosts"]

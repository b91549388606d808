"""Tables for a spreadsheet in which no name is taken for a formula."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hvplanner.model.spreadsheet import without_guard
from hvplanner.report.csv import as_csv


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_that_a_text_that_would_be_a_formula_is_made_plain(start):
    text = as_csv(("a",), [(f"{start}cmd|' /C calc'!A0",)])
    (_, (cell,)) = csv.reader(io.StringIO(text, newline=""))
    assert cell == f"'{start}cmd|' /C calc'!A0"


def test_that_numbers_stay_numbers_and_nothing_stays_empty():
    assert as_csv(("a", "b", "c"), [(-5, None, "x")]).splitlines()[1] == "-5,,x"


@given(st.lists(st.tuples(st.text(), st.text()), max_size=5))
def test_that_any_text_comes_back(rows):
    read = list(csv.reader(io.StringIO(as_csv(("a", "b"), rows), newline="")))[1:]
    assert [tuple(map(without_guard, row)) for row in read] == rows

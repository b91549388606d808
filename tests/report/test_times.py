"""Predicted times in words."""

from __future__ import annotations

from typing import get_args

import pytest

from hvplanner.model.draining import Band, BoundBy, Drain
from hvplanner.report import times
from tests.builders import told
from tests.report.samples import branch_office


def drain(**fields: object) -> Drain:
    given = {"duration_ms": 110_000, "bound_ms": 100_000, "bound_of": "hv-1", **fields}
    return told(branch_office().evaluation.drains[0], **given)


@pytest.mark.parametrize(
    ("band", "text"),
    [
        (None, ""),
        (Band(low_ms=430_000, high_ms=590_000), "7:10 to 9:50"),
        (Band(low_ms=430_000, high_ms=None), "7:10 to not possible"),
        (Band(low_ms=430_000, high_ms=430_001), ""),
    ],
)
def test_a_band_reads_from_its_low_to_its_high_end(band: Band | None, text: str) -> None:
    assert times.reach(band) == text


@pytest.mark.parametrize(
    ("by", "text"),
    [
        ("ports_out", "the ports out of <hv-1>"),
        ("ports_in", "the ports into <hv-1>"),
        ("limit_out", "the limit on all migrations out of <hv-1> together"),
        ("limit_in", "the limit on all migrations into <hv-1> together"),
        ("simultaneous_limit", "the simultaneous limit of <hv-1>"),
        ("one_migration", "the migration of <hv-1> alone"),
    ],
)
def test_what_sets_the_bound_is_named_with_how_far_the_drain_is_from_it(
    by: BoundBy, text: str
) -> None:
    found = times.above_bound(drain(bound_by=by), "<{}>".format)
    assert found == f"10 % above what is possible by {text}"


@pytest.mark.parametrize("by", get_args(BoundBy))
def test_every_bound_comes_with_something_to_look_at(by: BoundBy) -> None:
    assert times.bound_advice(drain(bound_by=by)).startswith("It ")


def test_a_drain_at_its_bound_is_said_to_be_there() -> None:
    at_best = drain(bound_by="ports_out", duration_ms=100_400)
    assert times.above_bound(at_best, str).startswith("within 1 % of what is possible")


@pytest.mark.parametrize("fields", [{"duration_ms": None}, {"bound_by": None}, {"bound_ms": 0}])
def test_a_drain_without_a_time_or_a_bound_is_not_compared(fields: dict[str, object]) -> None:
    given = {"bound_by": "ports_out", **fields}
    assert times.above_bound(drain(**given), str) == ""

"""A design is dumped row by row to the same text as at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given

from tests.builders import tiny_design, vm
from tests.strategies import designs

if TYPE_CHECKING:
    from hvplanner.model.design import Design


@given(designs())
def test_that_rows_make_the_same_text_as_the_whole(design: Design) -> None:
    assert design.json_by_rows() == design.model_dump_json(by_alias=True)
    assert design.json_by_rows(by_alias=False) == design.model_dump_json()


def test_that_a_text_that_looks_like_the_rows_is_left_alone() -> None:
    design = tiny_design(name='"vms":[]', description='"vms":[]', vms=(vm("one"),))
    assert design.json_by_rows() == design.model_dump_json(by_alias=True)

"""Changes of a design as data: made at a place, with the value as a file holds it."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from hvplanner.model.explanation import Change, with_changes
from tests.builders import tiny_design


def test_a_change_puts_a_value_at_a_place() -> None:
    changed = with_changes(
        tiny_design(),
        (
            Change.to(("targets", "drain_ms"), 840_000),
            Change.to(("host_classes", "node", "nic_policy"), "replace"),
            Change.to(("choices", "nic_models"), ["nic10", "nic25"]),
            Change.to(("fabrics", "left", "ports", 0, "count"), 3),
        ),
    )
    assert changed.targets.drain_ms == 840_000
    assert changed.host_classes[0].nic_policy == "replace"
    assert changed.choices.nic_models == ("nic10", "nic25")
    assert [each.count for each in changed.fabrics[0].ports] == [3, 48, 48]


def test_null_gives_a_target_up() -> None:
    design = with_changes(tiny_design(), (Change.to(("targets", "budget"), 5),))
    assert with_changes(design, (Change.to(("targets", "budget"), None),)) == tiny_design()


@pytest.mark.parametrize(
    "place", [("networks", "gone", "rdma"), ("targets", "nothing"), ("fabrics", "left")]
)
def test_a_place_that_is_not_there_is_refused(place) -> None:
    with pytest.raises(KeyError):
        with_changes(tiny_design(), (Change.to(place, 1),))


@pytest.mark.parametrize("value", ["soon", -1, 1.5, {"ms": 3}])
def test_a_value_that_the_field_cannot_have_is_refused(value) -> None:
    with pytest.raises(ValidationError):
        with_changes(tiny_design(), (Change.to(("targets", "drain_ms"), value),))

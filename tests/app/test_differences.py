"""Two designs are compared value by value, and rows by their ids."""

from __future__ import annotations

from hvplanner.app.differences import NOTHING, differences
from tests.builders import changed, tiny_design


def listed(before, after):
    return [(each.place, each.before, each.after) for each in differences(before, after)]


def test_that_equal_designs_have_no_difference():
    assert listed(tiny_design(), tiny_design()) == []


def test_that_a_changed_value_is_told_with_its_place():
    assert listed(tiny_design(), tiny_design(name="Other")) == [(("name",), "Tiny", "Other")]


def test_that_a_row_is_found_by_its_id_wherever_it_stands():
    design = tiny_design()
    group = design.vm_groups[0]
    other = changed(design, vm_groups=(group.model_copy(update={"count": group.count + 1}),))
    place = ("vm_groups", group.id, "count")
    assert (place, str(group.count), str(group.count + 1)) in listed(design, other)


def test_that_a_row_that_only_one_has_is_one_difference():
    design = tiny_design()
    fewer = changed(design, networks=design.networks[:-1])
    [found] = [each for each in differences(design, fewer) if each.place[0] == "networks"]
    assert found.place == ("networks", design.networks[-1].id)
    assert found.after == NOTHING


def test_that_another_order_of_the_same_rows_is_told():
    design = tiny_design()
    turned = changed(design, networks=design.networks[::-1])
    [(place, before, after)] = listed(design, turned)
    assert place == ("networks", "order")
    assert before.split(", ") == after.split(", ")[::-1]

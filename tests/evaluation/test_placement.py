"""Where VMs run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from hvplanner.evaluation.placement import MOST_VMS, place
from hvplanner.evaluation.relocation import relocations
from hvplanner.model.plan import PlacedVms
from tests.builders import (
    GIB,
    big_design,
    changed,
    group,
    host_class,
    named_host,
    network,
    tiny_design,
    vm,
)
from tests.strategies import designs, plans

if TYPE_CHECKING:
    from hvplanner.model.design import Design


def test_hosts_are_the_unnamed_of_every_class_and_then_the_named() -> None:
    design = tiny_design(
        host_classes=(host_class("a", count=2), host_class("b", count=1)),
        hosts=(named_host("sql-host", "a"),),
    )
    assert [host.id for host in place(design).hosts] == ["a-01", "a-02", "b-01", "sql-host"]


def test_a_group_is_spread_evenly_with_ids_counted_from_1() -> None:
    placement = place(tiny_design(vm_groups=(group("web", count=5),)))
    assert [[vm.id for vm in host.vms] for host in placement.hosts] == [
        ["web-001", "web-003", "web-005"],
        ["web-002", "web-004"],
    ]
    assert [host.used_mib for host in placement.hosts] == [24 * GIB, 16 * GIB]


def test_a_vm_that_names_its_host_is_there_even_beyond_its_memory() -> None:
    design = tiny_design(
        hosts=(named_host("left"), named_host("right")),
        host_classes=(host_class(count=0),),
        vm_groups=(),
        vms=(vm("one", gib=60, host="left"), vm("two", gib=60, host="left"), vm("three", gib=60)),
    )
    left, right = place(design).hosts
    assert [vm.id for vm in left.vms] == ["one", "two"]
    assert left.free_mib == -56 * GIB
    assert [vm.id for vm in right.vms] == ["three"]


def test_the_largest_vms_are_placed_first() -> None:
    design = tiny_design(
        vm_groups=(group("small", count=2, gib=8), group("large", count=2, gib=56))
    )
    placement = place(design)
    assert placement.unplaced == ()
    assert [host.free_mib for host in placement.hosts] == [0, 0]


def test_anti_affinity_keeps_vms_apart_while_there_are_hosts() -> None:
    design = tiny_design(
        vm_groups=(group("dc", count=3, gib=2, anti_affinity="dc"), group("big", count=1, gib=40))
    )
    placement = place(design)
    counts = [sum(vm.id.startswith("dc") for vm in host.vms) for host in placement.hosts]
    assert sorted(counts) == [1, 2]
    assert sorted(placement.crowds["dc"]) == [1, 2]


def test_anti_affinity_gives_way_to_memory() -> None:
    design = tiny_design(
        vm_groups=(
            group("big", count=1, gib=64),
            group("dc", count=2, gib=2, anti_affinity="dc"),
        )
    )
    placement = place(design)
    assert placement.unplaced == ()
    assert [len(host.vms) for host in placement.hosts] == [1, 2]


def test_what_fits_nowhere_is_left_over() -> None:
    placement = place(tiny_design(vm_groups=(group("web", count=3, gib=40),)))
    assert [vm.id for vm in placement.unplaced] == ["web-003"]


def test_far_too_many_vms_are_not_placed_at_all() -> None:
    placement = place(tiny_design(vm_groups=(group("web", count=MOST_VMS + 1),)))
    assert placement.too_many
    assert not any(host.vms for host in placement.hosts)


def test_counted_ids_give_way_to_given_ones() -> None:
    design = tiny_design(
        hosts=(named_host("node-01"),),
        vms=(vm("web-001"),),
    )
    placement = place(design)
    assert [host.id for host in placement.hosts] == ["node-01'", "node-02", "node-01"]
    ids = [vm.id for host in placement.hosts for vm in host.vms]
    assert len(ids) == len(set(ids)) == 5


def test_rows_of_a_plan_place_vms_before_all_else() -> None:
    design = tiny_design(
        hosts=(named_host("left"), named_host("right")),
        host_classes=(host_class(count=0),),
        vm_groups=(group("web", count=4),),
        vms=(vm("sql", gib=60, host="left"), vm("mail", gib=60, host="right")),
    )
    rows = (
        PlacedVms(vm="web", host="right", count=2),
        PlacedVms(vm="sql", host="right"),
        PlacedVms(vm="web-001", host="left"),
    )
    left, right = place(design, rows).hosts
    assert [vm.id for vm in left.vms] == ["web-001", "web-004"]
    assert [vm.id for vm in right.vms] == ["web-002", "web-003", "sql", "mail"]
    assert [(each.vm, each.source, each.target) for each in relocations(place(design, rows))] == [
        ("sql", "left", "right")
    ]


def test_rows_of_what_is_not_there_and_of_too_many_place_nothing() -> None:
    design = tiny_design(vm_groups=(group("web", count=2),))
    rows = (
        PlacedVms(vm="gone", host="node-01"),
        PlacedVms(vm="web-001", host="gone"),
        PlacedVms(vm="web", host="node-02", count=9),
    )
    placement = place(design, rows)
    assert sorted(vm.id for host in placement.hosts for vm in host.vms) == ["web-001", "web-002"]
    assert "web-002" in [vm.id for vm in placement.hosts[1].vms]


def test_an_edit_elsewhere_keeps_the_very_same_placement() -> None:
    design = big_design(hosts=8, vms=200)
    edited = design.model_copy(update={"networks": (network("new", "vm"),)})
    assert place(edited) is place(design)
    moved = changed(design, vm_groups=design.vm_groups[1:])
    assert place(moved) is not place(design)


@given(st.data())
def test_every_vm_is_in_one_place_whatever_rows_a_plan_has(data: st.DataObject) -> None:
    design = data.draw(designs())
    placement = place(design, data.draw(plans(design)).placement)
    ids = [vm.id for host in placement.hosts for vm in host.vms]
    ids += [vm.id for vm in placement.unplaced]
    assert sorted(ids) == sorted(
        [vm.id for host in place(design).hosts for vm in host.vms]
        + [vm.id for vm in place(design).unplaced]
    )


@given(designs())
def test_every_vm_is_in_one_place_and_none_is_pushed_over_a_host(design: Design) -> None:
    placement = place(design)
    ids = [vm.id for host in placement.hosts for vm in host.vms]
    ids += [vm.id for vm in placement.unplaced]
    assert len(ids) == len(set(ids))
    assert len(ids) == sum(each.count for each in design.vm_groups) + len(design.vms)
    by_name = {each.id for each in design.vms if each.host is not None}
    for host in placement.hosts:
        sizes = [placement.kinds[each.kind].memory_mib for each in host.vms]
        assert host.used_mib == sum(sizes)
        own = any(each.id in by_name for each in host.vms)
        assert host.free_mib >= 0 or own
    for left in placement.unplaced:
        size = placement.kinds[left.kind].memory_mib
        assert all(host.free_mib < size for host in placement.hosts)

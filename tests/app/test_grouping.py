"""Counts become rows of their own and rows become counts, and nothing else changes by that."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hvplanner.app import edits, grouping
from hvplanner.app.edits import EditError
from hvplanner.app.folding import folding_of
from hvplanner.evaluation import evaluate
from hvplanner.evaluation.placement import place
from hvplanner.model import references
from hvplanner.model.plan import PlacedVms
from hvplanner.model.workload import Vm, VmGroup
from tests.app.small import DESIGN
from tests.builders import changed, plan_for, tiny_design


def ids(rows):
    return [row.id for row in rows]


def with_vms(*vms: Vm):
    return changed(DESIGN, vms=vms)


def placed(design, *rows: PlacedVms):
    return changed(design, plan=changed(design.plan, placement=rows))


# --- a count into rows ------------------------------------------------------------------------


def test_that_a_group_becomes_rows_with_the_ids_its_members_had():
    design = grouping.expand_group(DESIGN, "web")
    assert design.vm_groups == ()
    assert ids(design.vms) == ["sql", "web-001", "web-002", "web-003"]
    assert design.vms[1].label == "Web-001"
    assert design.vms[1].vnics == DESIGN.vm_groups[0].vnics
    assert references.problems(design) == ()


def test_that_a_class_keeps_its_hosts_when_they_become_rows():
    design = grouping.expand_class(DESIGN, "r640")
    assert design.host_classes[0].count == 0
    assert ids(design.hosts) == ["alpha", "beta", "r640-01", "r640-02"]
    assert references.problems(design) == ()


def test_that_vms_stay_where_a_plan_places_their_group():
    design = placed(
        DESIGN,
        PlacedVms(vm="web", host="alpha", count=1),
        PlacedVms(vm="web-001", host="beta"),
        PlacedVms(vm="web", host="r640-02", count=1),
    )
    expanded = grouping.expand_group(design, "web")
    assert {row.vm: row.host for row in expanded.plan.placement} == {
        "web-001": "beta",
        "web-002": "alpha",
        "web-003": "r640-02",
    }


def test_that_what_a_variant_counts_does_not_become_rows_of_all_variants():
    kept = edits.keep_variant(DESIGN, "As is")
    with pytest.raises(EditError, match="“As is”"):
        grouping.expand_group(kept, "web")
    with pytest.raises(EditError, match="“As is”"):
        grouping.expand_class(kept, "r640")


# --- rows into a count ------------------------------------------------------------------------


def test_that_vms_become_a_group_like_the_first_of_them():
    design = with_vms(
        Vm(id="app-1", name="App 1", memory_mib=1024, anti_affinity="app"),
        Vm(id="app-2", name="App 2", memory_mib=2048),
        Vm(id="other", memory_mib=512),
    )
    folded = grouping.fold(design, "vms", ["app-1", "app-2"])
    assert ids(folded.vms) == ["other"]
    group = folded.vm_groups[-1]
    assert (group.id, group.name, group.count) == ("app", "App", 2)
    assert (group.memory_mib, group.anti_affinity) == (1024, "app")


def test_that_hosts_become_unnamed_ones_of_their_class_and_references_follow():
    folded = grouping.fold(DESIGN, "hosts", ["alpha"])
    assert ids(folded.hosts) == ["beta"]
    assert folded.host_classes[0].count == 3
    assert folded.vms[0].host == "r640-03"


def test_that_a_host_that_is_numbered_like_its_class_keeps_its_number():
    design = changed(DESIGN, hosts=(changed(DESIGN.hosts[0], id="r640-04"), DESIGN.hosts[1]))
    design = changed(design, vms=(changed(DESIGN.vms[0], host="r640-04"),))
    folded = grouping.fold(design, "hosts", ["beta", "r640-04"])
    assert folded.vms[0].host == "r640-04"


def test_that_placed_vms_of_a_group_are_counted_by_host_again():
    vms = tuple(Vm(id=f"app-00{n}", memory_mib=64) for n in (1, 2, 3))
    rows = tuple(PlacedVms(vm=f"app-00{n}", host=host) for n, host in ((1, "alpha"), (2, "alpha")))
    folded = grouping.fold(placed(with_vms(*vms), *rows), "vms", ids(vms))
    assert folded.plan.placement == (PlacedVms(vm="app", host="alpha", count=2),)


def test_that_a_vm_that_is_placed_behind_one_that_is_not_is_placed_by_itself():
    vms = tuple(Vm(id=f"app-00{n}", memory_mib=64) for n in (1, 2))
    rows = (PlacedVms(vm="app-002", host="beta"),)
    folded = grouping.fold(placed(with_vms(*vms), *rows), "vms", ids(vms))
    assert folded.plan.placement == rows


def test_that_no_member_gets_the_id_of_a_vm_that_stays():
    design = with_vms(*(Vm(id=f"app-00{n}", memory_mib=64) for n in (1, 2, 3)))
    folded = grouping.fold(design, "vms", ["app-001", "app-003"])
    assert references.problems(folded) == ()
    assert ids(folded.vms) == ["app-002"]


def test_that_more_hosts_than_a_class_can_have_are_refused():
    full = edits.set_field(DESIGN, ("host_classes", "r640", "count"), 64)
    with pytest.raises(EditError, match="Unnamed hosts"):
        grouping.fold(full, "hosts", ["alpha"])


def test_that_a_variant_with_rows_of_its_own_would_lose_what_is_folded():
    kept = edits.keep_variant(DESIGN, "As is")
    for table, key in (("vms", "sql"), ("hosts", "alpha")):
        with pytest.raises(EditError, match="“As is”"):
            grouping.fold(kept, table, [key])


def test_that_nothing_selected_is_nothing_folded():
    assert grouping.fold(DESIGN, "vms", []) is DESIGN
    assert grouping.fold(DESIGN, "hosts", []) is DESIGN
    with pytest.raises(EditError):
        folding_of(DESIGN, "vms", [])


# --- what gets lost ---------------------------------------------------------------------------


def test_that_rows_that_differ_say_in_what_and_which_are_alike():
    design = with_vms(
        Vm(id="a-001", memory_mib=1024),
        Vm(id="a-002", memory_mib=2048, priority="high"),
        Vm(id="a-003", memory_mib=1024),
    )
    folding = folding_of(design, "vms", ["a-003", "a-001", "a-002"])
    assert folding.differing == ("Memory (1 GiB, 2 GiB)", "Priority (Medium, High)")
    assert folding.alike == ("a-001", "a-003")
    assert folding.first == "a-001"
    assert not folding.is_plain


@pytest.mark.parametrize(
    ("vms", "lost"),
    [
        ((Vm(id="a-001", memory_mib=1), Vm(id="a-002", memory_mib=1)), ()),
        ((Vm(id="x", name="A-001", memory_mib=1),), ()),
        ((Vm(id="sql", memory_mib=1), Vm(id="web", memory_mib=1)), ("Name",)),
        ((Vm(id="a-001", memory_mib=1, host="alpha"),), ("Host",)),
    ],
)
def test_that_what_a_member_has_no_room_for_is_named(vms, lost):
    assert folding_of(with_vms(*vms), "vms", ids(vms)).lost == lost


def test_that_a_host_with_a_name_loses_it_and_one_numbered_like_its_class_has_none():
    assert folding_of(DESIGN, "hosts", ["alpha"]).lost == ("Name",)
    expanded = grouping.expand_class(DESIGN, "r640")
    assert folding_of(expanded, "hosts", ["r640-01"]).is_plain


# --- there and back ---------------------------------------------------------------------------

BASE = tiny_design()
HOSTS = [host.id for host in place(BASE).hosts]


@st.composite
def designs_with_a_group(draw):
    count = draw(st.integers(1, 12))
    group = VmGroup(
        id="app",
        name=draw(st.sampled_from(["", "App"])),
        count=count,
        memory_mib=draw(st.integers(64, 4096)),
        priority=draw(st.sampled_from(["high", "medium", "low"])),
        anti_affinity=draw(st.sampled_from(["", "apart"])),
        vnics=BASE.vm_groups[0].vnics,
    )
    rows = tuple(
        PlacedVms(vm="app", host=host, count=draw(st.integers(1, 3)))
        for host in draw(st.lists(st.sampled_from(HOSTS), unique=True, max_size=2))
    )
    fitting = rows if sum(row.count for row in rows) <= count else ()
    design = changed(BASE, vm_groups=(*BASE.vm_groups, group))
    return changed(design, plan=changed(plan_for(design), placement=fitting))


@settings(max_examples=40, deadline=None)
@given(designs_with_a_group())
def test_that_a_group_expanded_and_folded_is_as_before_and_judged_the_same(design):
    expanded = grouping.expand_group(design, "app")
    members = ids(expanded.vms[len(design.vms) :])
    folding = folding_of(expanded, "vms", members)
    assert folding.is_plain
    folded = grouping.fold(expanded, "vms", folding.keys)
    assert folded == design
    assert evaluate(folded, folded.plan) == evaluate(design, design.plan)
    found = place(design, design.plan.placement).hosts
    before = {vm.id: host.id for host in found for vm in host.vms}
    assert all(before[row.vm] == row.host for row in expanded.plan.placement)


@settings(max_examples=20, deadline=None)
@given(st.integers(1, 6), st.sampled_from(HOSTS))
def test_that_a_class_expanded_and_folded_is_as_before_and_judged_the_same(count, host):
    design = edits.set_field(BASE, ("host_classes", 0, "count"), max(2, count))
    group = design.vm_groups[0]
    row = PlacedVms(vm=group.id, host=host)
    design = changed(design, plan=changed(plan_for(design), placement=(row,)))
    expanded = grouping.expand_class(design, design.host_classes[0].id)
    folded = grouping.fold(expanded, "hosts", ids(expanded.hosts[len(design.hosts) :]))
    assert folded == design
    assert evaluate(folded, folded.plan) == evaluate(design, design.plan)
    assert expanded.plan.placement == design.plan.placement

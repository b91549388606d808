"""Edits give a valid design, share what they leave alone, and say plainly what cannot be."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hvplanner.app import edits, grouping
from hvplanner.app.edits import EditError
from hvplanner.model import places, references, storage
from hvplanner.model.design import Design
from hvplanner.model.explanation import Change
from hvplanner.model.network import Network
from hvplanner.model.plan import PlacedVms, Plan
from hvplanner.model.workload import VNic
from tests.app.small import DESIGN, PLAN


def ids(rows):
    return [row.id for row in rows]


# --- fields -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (("name",), "Production"),
        (("cluster", "release"), "2016"),
        (("targets", "drain_ms"), None),
        (("networks", "lm", "mtu"), 9000),
        (("networks", 1, "mtu"), 9000),
        (("host_classes", "r640", "slots", 0, "lanes"), 16),
        (("vms", "sql", "activity", "hot_mib"), 512),
        (("vms", "sql", "vnics", "n1", "sriov"), "wanted"),
        (("plan", "hosts", "r640", "switches", "sw", "sriov"), True),
        (("variants", "lean", "targets", "drain_ms"), 1),
    ],
)
def test_that_a_field_anywhere_gets_another_value(place, value):
    changed = edits.set_field(DESIGN, place, value)
    assert places.at(changed, place) == value
    assert changed != DESIGN


def test_that_all_else_is_shared_with_the_design_before():
    changed = edits.set_field(DESIGN, ("networks", "lm", "mtu"), 9000)
    assert changed.hosts is DESIGN.hosts
    assert changed.networks[0] is DESIGN.networks[0]


def test_that_the_value_it_has_already_is_no_change():
    assert edits.set_field(DESIGN, ("networks", "lm", "mtu"), 1500) is DESIGN
    assert edits.set_field(DESIGN, ("networks", "lm", "id"), "lm") is DESIGN


@pytest.mark.parametrize(
    ("place", "value", "message"),
    [
        (("networks", "lm", "mtu"), 100, "MTU: it must be from 576 to 9216."),
        (("networks", "lm", "mtu"), "x", "MTU: it must be a whole number."),
        (("networks", "lm", "mtu"), True, "MTU: it must be a whole number."),
        (("networks", "lm", "dedicated"), "x", "Dedicated: it must be Yes or No."),
        (("networks", "lm", "subnet"), 1, "Subnet: it must be a text."),
        (("networks", "lm", "subnet"), "x" * 65, "Subnet: at most 64 characters; these are 65."),
        (("networks", "lm", "id"), "", "Id: it must not be empty."),
        (("cluster", "release"), "2003", "Windows Server release: one of: 2012, "),
        (("fabrics", "tor-a", "ports", 0, "speed_mbps"), 10, "Port speed: it must be from 100 M"),
        (("plan", "hosts", "r640", "teams", "t1", "ports"), (), "Ports: at least 1 of them."),
        (("targets", "budget"), -1, "Budget: it must be from 0 to "),
    ],
)
def test_that_a_value_a_field_cannot_have_is_refused_in_plain_words(place, value, message):
    with pytest.raises(EditError) as refusal:
        edits.set_field(DESIGN, place, value)
    assert str(refusal.value).startswith(message)


@pytest.mark.parametrize(
    "place",
    [
        ("networks", "gone", "mtu"),
        ("networks", 9, "mtu"),
        ("networks", -1, "mtu"),
        ("networks", "lm", "gone"),
        ("networks", "lm"),
        ("nowhere", "x"),
        ("variants", "lean", "plan", "migration"),
    ],
)
def test_that_a_place_that_is_gone_is_refused(place):
    with pytest.raises(EditError):
        edits.set_field(DESIGN, place, 1)


def test_that_changes_of_a_repair_are_one_edit():
    changes = (
        Change.to(("targets", "drain_ms"), None),
        Change.to(("host_classes", "r640", "nic_policy"), "replace"),
    )
    edited = edits.make_changes(DESIGN, changes)
    assert edited.targets.drain_ms is None
    assert edited.host_classes[0].nic_policy == "replace"


@pytest.mark.parametrize(
    ("place", "value"), [(("networks", "gone", "mtu"), 9000), (("targets", "drain_ms"), "soon")]
)
def test_that_a_repair_that_no_longer_fits_is_refused(place, value):
    with pytest.raises(EditError):
        edits.make_changes(DESIGN, (Change.to(place, value),))


def test_that_a_new_id_is_given_to_all_that_refers_to_the_row():
    changed = edits.set_field(DESIGN, ("networks", "lm", "id"), "migration")
    assert ids(changed.networks) == ["mgmt", "migration", "prod"]
    assert changed.choices.migration_networks == ("migration",)
    assert changed.plan.migration.networks == ("migration",)
    assert changed.plan.hosts[0].placements[0].network == "migration"


def test_that_a_new_id_within_a_plan_is_given_to_what_refers_to_it_there():
    changed = edits.set_field(DESIGN, ("plan", "hosts", "r640", "teams", "t1", "id"), "front")
    assert changed.plan.hosts[0].switches[0].team == "front"
    assert changed.plan.hosts[0].placements[0].team == "front"


def test_that_an_id_of_another_row_is_refused():
    with pytest.raises(EditError):
        edits.set_field(DESIGN, ("networks", "lm", "id"), "prod")


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (("vms", "sql", "host"), "gone"),
        (("vms", "sql", "vnics", "n1", "network"), "gone"),
        (("choices", "migration_networks"), ("lm", "gone")),
        (("plan", "hosts", "r640", "switches", "sw", "team"), "gone"),
        (("plan", "hosts"), (PLAN.hosts[0].model_copy(update={"host_class": "gone"}),)),
    ],
)
def test_that_a_reference_to_nothing_is_refused(place, value):
    with pytest.raises(EditError, match="“gone”"):
        edits.set_field(DESIGN, place, value)


def test_that_a_count_that_makes_an_id_that_is_taken_is_refused():
    design = edits.set_field(DESIGN, ("hosts", "alpha", "id"), "r640-03")
    with pytest.raises(EditError, match="“r640-03”"):
        edits.set_field(design, ("host_classes", "r640", "count"), 3)


def test_that_a_row_is_replaced_with_references_following_its_id():
    row = Network(id="x", role="live_migration", mtu=9000)
    changed = edits.replace_row(DESIGN, "networks", "lm", row)
    assert changed.networks[1] == row
    assert changed.choices.migration_networks == ("x",)


# --- rows -------------------------------------------------------------------------------------

TABLES = [
    ("fabrics",),
    ("nic_models",),
    ("host_classes",),
    ("hosts",),
    ("networks",),
    ("vm_groups",),
    ("vms",),
    ("assumptions",),
    ("variants",),
    ("fabrics", "tor-a", "ports"),
    ("host_classes", "r640", "slots"),
    ("host_classes", "r640", "nics"),
    ("vms", "sql", "vnics"),
]


@pytest.mark.parametrize("table", TABLES, ids="/".join)
def test_that_two_usual_rows_can_be_added_to_every_table(table):
    before = places.at(DESIGN, table)
    changed = edits.add_row(edits.add_row(DESIGN, table), table)
    assert places.at(changed, table)[: len(before)] == before
    assert len(places.at(changed, table)) == len(before) + 2
    assert references.problems(changed) == ()
    assert Design.model_validate_json(changed.model_dump_json()) == changed


def test_that_a_row_can_be_put_in_between():
    changed = edits.add_row(DESIGN, "networks", Network(id="csv", role="cluster"), at=1)
    assert ids(changed.networks) == ["mgmt", "csv", "lm", "prod"]


def test_that_a_given_row_whose_id_is_taken_gets_the_next_free_one():
    changed = edits.add_row(DESIGN, "networks", DESIGN.networks[1])
    assert ids(changed.networks) == ["mgmt", "lm", "prod", "lm-2"]


def test_that_a_host_is_not_given_an_id_that_its_class_generates():
    host = DESIGN.hosts[0].model_copy(update={"id": "r640-01"})
    assert ids(edits.add_row(DESIGN, "hosts", host).hosts)[-1] == "r640-03"


def test_that_a_row_that_needs_another_first_says_so():
    with pytest.raises(EditError, match="needs a host class"):
        edits.add_row(Design(), "hosts")
    with pytest.raises(EditError, match="needs a network"):
        edits.add_row(edits.add_row(Design(), "vms"), ("vms", 0, "vnics"))


def test_that_what_refers_to_a_removed_row_goes_with_it():
    changed = edits.remove_rows(DESIGN, "networks", ["prod"])
    assert ids(changed.networks) == ["mgmt", "lm"]
    assert changed.vms[0].vnics == ()
    assert references.problems(changed) == ()


def test_that_rows_without_an_id_are_removed_by_their_position():
    table = ("host_classes", "r640", "slots")
    assert edits.remove_rows(DESIGN, table, [0]).host_classes[0].slots == ()


def test_that_what_has_to_stay_cannot_be_removed():
    with pytest.raises(EditError, match="Ports: at least 1"):
        edits.remove_rows(DESIGN, ("plan", "hosts", "r640", "teams", "t1", "ports"), [0])


def test_that_copies_stand_behind_the_last_row_with_ids_of_their_own():
    changed = edits.duplicate_rows(DESIGN, "networks", ["lm", "mgmt"])
    assert ids(changed.networks) == ["mgmt", "lm", "mgmt-2", "lm-2", "prod"]


def test_that_copies_count_on_from_the_number_in_their_id():
    design = edits.set_field(DESIGN, ("hosts", "alpha", "id"), "node-09")
    assert "node-10" in ids(edits.duplicate_rows(design, "hosts", ["node-09"]).hosts)


@pytest.mark.parametrize(
    ("keys", "by", "expected"),
    [
        (["prod"], -1, ["mgmt", "prod", "lm"]),
        (["mgmt"], 1, ["lm", "mgmt", "prod"]),
        (["mgmt", "lm"], 1, ["prod", "mgmt", "lm"]),
        (["mgmt", "prod"], -1, ["mgmt", "prod", "lm"]),
        (["mgmt", "prod"], 1, ["lm", "mgmt", "prod"]),
        (["mgmt"], -1, ["mgmt", "lm", "prod"]),
        ([], 1, ["mgmt", "lm", "prod"]),
    ],
)
def test_that_rows_move_together_and_stop_at_the_ends(keys, by, expected):
    assert ids(edits.move_rows(DESIGN, "networks", keys, by).networks) == expected


def test_that_rows_that_are_gone_are_refused_by_every_edit_of_rows():
    for edit in (edits.remove_rows, edits.duplicate_rows):
        with pytest.raises(EditError):
            edit(DESIGN, "networks", ["lm", "gone"])
    with pytest.raises(EditError):
        edits.move_rows(DESIGN, "networks", ["gone"], 1)


def test_that_edits_of_no_row_change_nothing():
    assert edits.remove_rows(DESIGN, "networks", []) is DESIGN
    assert edits.duplicate_rows(DESIGN, "networks", []) is DESIGN
    assert edits.move_rows(DESIGN, "networks", ["mgmt"], -1) is DESIGN


# --- pasted cells -----------------------------------------------------------------------------

PATHS = [("memory_mib",), ("activity", "hot_mib")]


def test_that_cells_fill_rows_and_then_new_ones():
    changed = edits.fill_rows(DESIGN, "vms", [0], PATHS, [(1, 2), (3, 4)])
    assert [(vm.memory_mib, vm.activity.hot_mib) for vm in changed.vms] == [(1, 2), (3, 4)]
    assert changed.vms[0].vnics == DESIGN.vms[0].vnics


def test_that_cells_can_name_the_rows_they_make_and_fill():
    changed = edits.fill_rows(
        DESIGN, "networks", [1], [("id",), ("mtu",)], [("x", 576), ("y", 577)]
    )
    assert [(each.id, each.mtu) for each in changed.networks] == [
        ("mgmt", 1500),
        ("x", 576),
        ("prod", 1500),
        ("y", 577),
    ]
    assert changed.choices.migration_networks == ("x",)


def test_that_the_row_of_a_cell_that_cannot_be_is_named():
    with pytest.raises(EditError, match=r"^Row 2: Memory: "):
        edits.fill_rows(DESIGN, "vms", [0], PATHS, [(1, 2), (0, 4)])


@pytest.mark.parametrize("cells", [[("prod",), ("new",)], [("new",), ("new",)]])
def test_that_cells_that_repeat_an_id_are_refused(cells):
    with pytest.raises(EditError, match="Another"):
        edits.fill_rows(DESIGN, "networks", [1], [("id",)], cells)


def test_that_cells_can_exchange_the_ids_of_rows_to_which_nothing_refers():
    design = edits.duplicate_rows(DESIGN, "vms", ["sql"])
    changed = edits.fill_rows(design, "vms", [0, 1], [("id",)], [("sql-2",), ("sql",)])
    assert ids(changed.vms) == ["sql-2", "sql"]
    with pytest.raises(EditError, match="Another VM has this id"):
        edits.fill_rows(design, "vms", [0], [("id",)], [("web-001",)])


def test_that_fewer_hosts_or_vms_take_what_was_placed_with_them():
    rows = (
        PlacedVms(vm="web", host="r640-01"),
        PlacedVms(vm="web", host="r640-02"),
        PlacedVms(vm="web-003", host="r640-01"),
    )
    design = edits.accept_plan(DESIGN, Plan(placement=rows))
    fewer = edits.set_field(design, ("host_classes", "r640", "count"), 1)
    assert fewer.plan is not None
    assert fewer.plan.placement == (rows[0], rows[2])
    smaller = edits.set_field(design, ("vm_groups", "web", "count"), 2)
    assert smaller.plan is not None
    assert smaller.plan.placement == rows[:2]


# --- larger edits -----------------------------------------------------------------------------


def test_that_a_plan_is_accepted_and_removed():
    without = edits.remove_plan(DESIGN)
    assert without.plan is None
    assert edits.remove_plan(without) is without
    assert edits.accept_plan(without, PLAN) == DESIGN


def test_that_a_variant_brings_back_what_the_design_was_when_it_was_kept():
    kept = edits.keep_variant(DESIGN, "As is")
    changed = edits.set_field(kept, ("targets", "drain_ms"), 1)
    changed = edits.remove_rows(changed, "fabrics", ["tor-b"])
    back = edits.use_variant(changed, kept.variants[-1].id)
    assert back.model_copy(update={"variants": ()}) == DESIGN.model_copy(update={"variants": ()})
    assert back.variants == changed.variants


def test_that_a_plan_for_rows_that_are_gone_is_refused():
    with pytest.raises(EditError, match="“lm”"):
        edits.accept_plan(edits.remove_rows(DESIGN, "networks", ["lm"]), PLAN)


def test_that_a_variant_that_is_gone_is_refused():
    with pytest.raises(EditError):
        edits.use_variant(DESIGN, "gone")


# --- any edits --------------------------------------------------------------------------------

rows = st.sampled_from(["fabrics", "host_classes", "hosts", "networks", "vm_groups", "vms"])
some_ids = st.sampled_from(["r640", "r640-03", "alpha", "web", "web-004", "lm", "x"])
one_edit = st.one_of(
    st.builds(lambda table: lambda d: edits.add_row(d, table), rows),
    st.builds(lambda table: lambda d: edits.remove_rows(d, table, [0]), rows),
    st.builds(lambda table: lambda d: edits.duplicate_rows(d, table, [0]), rows),
    st.builds(lambda table: lambda d: edits.move_rows(d, table, [0], 1), rows),
    st.builds(
        lambda table, text: lambda d: edits.set_field(d, (table, 0, "id"), text), rows, some_ids
    ),
    st.builds(
        lambda table, count: lambda d: edits.set_field(d, (table, 0, "count"), count),
        st.sampled_from(["host_classes", "vm_groups"]),
        st.integers(0, 5),
    ),
    st.builds(lambda host: lambda d: edits.set_field(d, ("vms", 0, "host"), host), some_ids),
    st.builds(
        lambda table, row_id: lambda d: edits.fill_rows(d, table, [0], [("id",)], [(row_id,)]),
        rows,
        some_ids,
    ),
    st.just(lambda d: edits.keep_variant(d, "kept")),
    st.just(lambda d: edits.use_variant(d, d.variants[-1].id if d.variants else "gone")),
    st.just(lambda d: grouping.expand_group(d, "web")),
    st.just(lambda d: grouping.expand_class(d, "r640")),
    st.builds(
        lambda table, count: lambda d: grouping.fold(d, table, range(count)),
        st.sampled_from(["hosts", "vms"]),
        st.integers(0, 3),
    ),
    st.just(lambda d: edits.accept_plan(d, PLAN)),
    st.just(edits.remove_plan),
)


@given(st.lists(one_edit, max_size=12))
def test_that_any_edits_leave_a_design_whose_file_can_be_opened(some_edits):
    design = DESIGN
    for edit in some_edits:
        with contextlib.suppress(EditError):
            design = edit(design)
    assert storage.parse(storage.dumps(design)) == design


@given(st.integers(min_value=1, max_value=300))
def test_that_many_copies_all_get_ids_of_their_own(count):
    design = Design(networks=tuple(Network(id=f"n{n}", role="vm") for n in range(count)))
    copied = edits.duplicate_rows(design, "networks", range(count))
    assert len(set(ids(copied.networks))) == 2 * count


def test_that_an_id_as_long_as_can_be_still_has_a_next_one():
    design = edits.add_row(DESIGN, ("vms", "sql", "vnics"), VNic(id="x" * 200, network="prod"))
    design = edits.duplicate_rows(design, ("vms", "sql", "vnics"), ["x" * 200])
    assert ids(design.vms[0].vnics)[-1] == "x" * 199 + "2"


def test_what_one_row_of_a_column_takes_all_take_and_what_none_can_have_is_refused_in_any():
    copies = edits.duplicate_rows(edits.duplicate_rows(DESIGN, "vms", [0]), "vms", [0])
    cells = [(4,), (2,), (4,)]
    filled = edits.fill_rows(copies, "vms", range(3), [("processors",)], cells)
    assert [each.processors for each in filled.vms[:3]] == [4, 2, 4]
    assert filled == Design.model_validate_json(filled.model_dump_json(by_alias=True))
    with pytest.raises(EditError, match="Row 3"):
        edits.fill_rows(copies, "vms", range(3), [("processors",)], [(1,), (1,), (True,)])

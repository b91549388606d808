"""References are found, followed, renamed and removed by what the model marks, variants too."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hvplanner.model import places, references
from hvplanner.model.assumptions import AssumptionOverride
from hvplanner.model.design import Design, Variant
from hvplanner.model.hardware import Fabric, Host, HostClass, InstalledNic, NicModel
from hvplanner.model.network import Network
from hvplanner.model.plan import (
    HostPlan,
    MigrationSettings,
    NetworkPlacement,
    PlacedVms,
    Plan,
    Port,
    Team,
    VirtualSwitch,
)
from hvplanner.model.targets import Choices
from hvplanner.model.workload import Vm, VmGroup, VNic
from tests.strategies import designs, plans


def network(network_id):
    return Network(id=network_id, role="vm")


def host_class(class_id, **more):
    return HostClass(id=class_id, count=2, memory_mib=1024, **more)


PLAN = Plan(
    hosts=(
        HostPlan(
            host_class="r640",
            teams=(
                Team(id="t1", kind="single", ports=(Port(card=1, port=1, fabric="a"),)),
                Team(id="t2", kind="single", ports=(Port(card=1, port=2, fabric="b"),)),
            ),
            switches=(VirtualSwitch(id="sw", team="t1"),),
            placements=(
                NetworkPlacement(network="lm", team="t1"),
                NetworkPlacement(network="lan", team="t2"),
            ),
        ),
    ),
    migration=MigrationSettings(networks=("lm", "lan")),
)
DESIGN = Design(
    fabrics=(Fabric(id="a", ports=()), Fabric(id="b", ports=())),
    nic_models=(NicModel(id="own", ports=1, speed_mbps=1000),),
    host_classes=(host_class("r640", nics=(InstalledNic(model="own"),)),),
    hosts=(Host(id="named", host_class="r640"),),
    networks=(network("lm"), network("lan")),
    vm_groups=(VmGroup(id="g", count=3, memory_mib=1, vnics=(VNic(id="n", network="lan"),)),),
    vms=(Vm(id="v", memory_mib=1, host="r640-02"), Vm(id="w", memory_mib=1, host="named")),
    choices=Choices(migration_networks=("lm",)),
    plan=PLAN,
)
TEAMS = ("plan", "hosts", "r640")


def changed(**sections):
    return DESIGN.model_copy(update=sections)


def found(design):
    return [(each.kind, each.place, each.value) for each in references.problems(design)]


def test_that_a_whole_design_has_no_problems():
    assert references.problems(DESIGN) == ()


def test_that_a_reference_to_nothing_is_found_with_what_may_be_meant():
    (problem,) = references.problems(changed(hosts=(Host(id="h", host_class="r64"),), vms=()))
    assert problem.place == ("hosts", "h", "host_class")
    assert problem.path == ("hosts", 0, "host_class")
    assert problem.text == "“r64”: There is no such host class. Maybe “r640”."


@pytest.mark.parametrize(
    ("host", "is_there"),
    [("r640-01", True), ("r640-02", True), ("r640-03", False), ("r640-1", False), ("r640", False)],
)
def test_that_hosts_without_a_name_have_ids_up_to_their_count(host, is_there):
    design = changed(vms=(Vm(id="v", memory_mib=1, host=host),))
    assert (references.problems(design) == ()) is is_there


def test_that_teams_are_those_of_the_same_hosts():
    other = host_class("other")
    plan = PLAN.model_copy(
        update={
            "hosts": (
                *PLAN.hosts,
                HostPlan(host_class="other", switches=(VirtualSwitch(id="s", team="t1"),)),
            )
        }
    )
    design = changed(host_classes=(*DESIGN.host_classes, other), plan=plan)
    place = ("plan", "hosts", "other", "switches", "s", "team")
    assert found(design) == [("dangling", place, "t1")]


def test_that_models_and_assumptions_built_in_are_known():
    design = changed(
        choices=Choices(nic_models=("intel-x710-da2", "no-such")),
        assumptions=(
            AssumptionOverride(id="goodput_1500", value=1),
            AssumptionOverride(id="no", value=1),
        ),
    )
    assert found(design) == [
        ("dangling", ("choices", "nic_models", 1), "no-such"),
        ("dangling", ("assumptions", "no", "id"), "no"),
    ]


@pytest.mark.parametrize(
    ("sections", "place"),
    [
        ({"networks": (network("lm"), network("lan"), network("lm"))}, ("networks", "lm", "id")),
        ({"vms": (Vm(id="g", memory_mib=1),)}, ("vms", "g", "id")),
        ({"vms": (Vm(id="g-002", memory_mib=1),)}, ("vms", "g-002", "id")),
        (
            {"hosts": (Host(id="named", host_class="r640"), Host(id="r640-01", host_class="r640"))},
            ("hosts", "r640-01", "id"),
        ),
        (
            {"vms": (Vm(id="v", memory_mib=1, vnics=(VNic(id="n", network="lm"),) * 2),)},
            ("vms", "v", "vnics", "n", "id"),
        ),
        (
            {"plan": PLAN.model_copy(update={"hosts": PLAN.hosts * 2})},
            ("plan", "hosts", "r640", "host_class"),
        ),
        ({"variants": (Variant(id="x"), Variant(id="x"))}, ("variants", "x", "id")),
        ({"assumptions": (AssumptionOverride(id="tcp_stream", value=1),) * 2},
         ("assumptions", "tcp_stream", "id")),
    ],
)  # fmt: skip
def test_that_an_id_that_is_taken_is_found(sections, place):
    assert [each[:2] for each in found(changed(**sections))] == [("duplicate", place)]


def test_that_a_vm_may_be_called_as_a_group_would_call_one_it_does_not_have():
    assert references.problems(changed(vms=(Vm(id="g-004", memory_mib=1),))) == ()


def test_that_a_variant_is_judged_by_the_sections_it_has():
    variant = Variant(id="less", networks=(network("lan"),))
    problems = references.problems(changed(variants=(variant,)))
    assert [each.place for each in problems] == [("choices", "migration_networks", 0)]
    assert problems[0].variant == "less"
    assert "in variant “less”" in problems[0].remedy


def test_that_what_is_wrong_inside_a_variant_is_found_there():
    variant = Variant(id="x", plan=Plan(migration=MigrationSettings(networks=("gone",))))
    place = ("variants", "x", "plan", "migration", "networks", 0)
    assert found(changed(variants=(variant,))) == [("dangling", place, "gone")]


def test_that_problems_are_found_in_a_document_of_any_shape():
    document = {"networks": [{"id": 5}, 7, {"id": "a"}], "vms": [{"vnics": {"id": 1}}], "hosts": 1}
    assert references.problems(document) == ()
    document["vms"] = [{"vnics": [{"network": "b"}]}]
    assert [each.place for each in references.problems(document)] == [
        ("vms", 0, "vnics", 0, "network")
    ]


def test_that_renaming_takes_all_references_along():
    renamed = references.rename(DESIGN, "networks", "lm", "migration")
    assert references.problems(renamed) == ()
    assert renamed.choices.migration_networks == ("migration",)
    assert renamed.plan.migration.networks == ("migration", "lan")
    assert [each.network for each in renamed.plan.hosts[0].placements] == ["migration", "lan"]


def test_that_renaming_a_class_renames_the_hosts_without_a_name():
    renamed = references.rename(DESIGN, "host_classes", "r640", "r650")
    assert references.problems(renamed) == ()
    assert [vm.host for vm in renamed.vms] == ["r650-02", "named"]
    assert renamed.plan.hosts[0].host_class == "r650"


def test_that_a_team_is_renamed_within_its_hosts():
    renamed = references.rename(DESIGN, "teams", "t1", "uplink", TEAMS)
    assert references.problems(renamed) == ()
    assert renamed.plan.hosts[0].switches[0].team == "uplink"


def test_that_a_row_is_renamed_in_variants_too():
    design = changed(variants=(Variant(id="x", networks=DESIGN.networks),))
    renamed = references.rename(design, "networks", "lm", "new")
    assert renamed.variants[0].networks[0].id == "new"
    assert references.problems(renamed) == ()


def test_that_a_name_that_is_taken_is_refused():
    with pytest.raises(ValueError, match="Another network has this id"):
        references.rename(DESIGN, "networks", "lm", "lan")
    with pytest.raises(ValueError, match="Another VM has this id"):
        references.rename(DESIGN, "vms", "v", "g-001")


def test_that_removing_a_row_takes_out_what_refers_to_it():
    less = references.remove(DESIGN, "networks", ["lan"])
    assert references.problems(less) == ()
    assert less.vm_groups[0].vnics == ()
    assert less.plan.migration.networks == ("lm",)
    assert [each.network for each in less.plan.hosts[0].placements] == ["lm"]


def test_that_what_loses_all_it_needs_goes_with_it():
    less = references.remove(DESIGN, "fabrics", ["a"])
    assert references.problems(less) == ()
    (hosts,) = less.plan.hosts
    assert [team.id for team in hosts.teams] == ["t2"]
    assert hosts.switches == ()
    assert [each.network for each in hosts.placements] == ["lan"]


def test_that_removing_a_class_leaves_vms_without_a_host():
    less = references.remove(DESIGN, "host_classes", ["r640"])
    assert references.problems(less) == ()
    assert less.hosts == ()
    assert less.plan.hosts == ()
    assert [vm.host for vm in less.vms] == [None, None]


def test_that_a_removed_model_may_still_be_built_in():
    own = NicModel(id="intel-x710-da2", ports=2, speed_mbps=1000)
    classes = (host_class("r640", nics=(InstalledNic(model="intel-x710-da2"),)),)
    design = changed(nic_models=(*DESIGN.nic_models, own), host_classes=classes)
    less = references.remove(design, "nic_models", ["intel-x710-da2", "own"])
    assert less.host_classes == classes


def test_that_teams_are_removed_within_their_hosts():
    less = references.remove(DESIGN, "teams", ["t1"], TEAMS)
    assert references.problems(less) == ()
    assert less.plan.hosts[0].switches == ()
    assert len(less.plan.hosts[0].placements) == 1


def test_that_a_variant_keeps_what_refers_to_rows_of_its_own():
    variant = Variant(
        id="x",
        networks=DESIGN.networks,
        plan=Plan(migration=MigrationSettings(networks=("lm",))),
    )
    less = references.remove(changed(variants=(variant,)), "networks", ["lm"])
    assert less.variants == (variant,)
    inherits = variant.model_copy(update={"networks": None})
    less = references.remove(changed(variants=(inherits,)), "networks", ["lm"])
    assert less.variants[0].plan.migration.networks == ()


TABLES = ("fabrics", "host_classes", "hosts", "networks", "vm_groups", "vms", "nic_models")


@st.composite
def planned(draw):
    # Named VMs may bear the ids of a group there; those are told by another test.
    design = draw(designs()).model_copy(update={"vms": ()})
    return design.model_copy(update={"plan": draw(plans(design))})


@given(planned(), st.sampled_from(TABLES), st.data())
def test_that_nothing_dangles_after_a_removal(design, table, data):
    ids = [row.id for row in getattr(design, table)]
    gone = data.draw(st.sets(st.sampled_from(ids))) if ids else set()
    before = {each.path for each in references.problems(design)}
    if before:
        return
    less = references.remove(design, table, gone)
    assert references.problems(less) == ()
    assert [row.id for row in getattr(less, table) if row.id in gone] == []
    assert Design.model_validate_json(less.model_dump_json(by_alias=True)) == less


@given(planned(), st.sampled_from(TABLES), st.data())
def test_that_renaming_there_and_back_changes_nothing(design, table, data):
    ids = [row.id for row in getattr(design, table)]
    if not ids or references.problems(design):
        return
    old = data.draw(st.sampled_from(ids))
    there = references.rename(design, table, old, "quite new")
    assert references.problems(there) == ()
    assert references.rename(there, table, "quite new", old) == design


def test_that_places_and_paths_lead_to_the_same():
    place = ("plan", "hosts", "r640", "teams", "t2", "kind")
    path = places.path_of(DESIGN, place)
    assert path == ("plan", "hosts", 0, "teams", 1, "kind")
    assert places.place_of(DESIGN, path) == place
    assert places.at(DESIGN, place) == "single"
    assert places.at(places.replace(DESIGN, place, lambda _: "set"), place) == "set"
    for wrong in (("networks", "no"), ("nothing",), ("networks", 7), ("name", "x")):
        with pytest.raises(KeyError):
            places.at(DESIGN, wrong)


def test_that_placed_members_follow_their_group_and_their_host_class():
    rows = (
        PlacedVms(vm="g", host="r640-01", count=2),
        PlacedVms(vm="g-003", host="named"),
        PlacedVms(vm="v", host="r640-02"),
    )
    design = DESIGN.model_copy(update={"plan": PLAN.model_copy(update={"placement": rows})})
    changed = references.rename(design, "vm_groups", "g", "group")
    changed = references.rename(changed, "host_classes", "r640", "node")
    assert changed.plan is not None
    assert [(row.vm, row.host) for row in changed.plan.placement] == [
        ("group", "node-01"),
        ("group-003", "named"),
        ("v", "node-02"),
    ]
    assert references.problems(changed) == ()
    less = references.remove(changed, "vm_groups", ["group"])
    assert less.plan is not None
    assert [row.vm for row in less.plan.placement] == ["v"]


def test_that_a_placed_vm_that_is_not_there_is_a_problem_with_its_place():
    plan = Plan(placement=(PlacedVms(vm="g-004", host="named"),))
    (problem,) = references.problems(DESIGN.model_copy(update={"plan": plan}))
    assert (problem.path, problem.value) == (("plan", "placement", 0, "vm"), "g-004")


@pytest.mark.parametrize(
    ("sections", "fits"),
    [
        ({}, True),
        ({"vms": (Vm(id="v", memory_mib=1, host="gone"),)}, True),  # no matter of the plan
        ({"host_classes": ()}, False),
        ({"networks": (network("lm"),)}, False),
        ({"fabrics": (Fabric(id="a", ports=()),)}, False),
    ],
)
def test_that_a_plan_fits_a_design_that_has_all_it_names(sections, fits):
    assert references.fits(changed(plan=None, **sections), PLAN) is fits


@given(planned(), st.sampled_from(TABLES))
def test_that_what_is_wrong_in_a_section_is_what_is_wrong_there_in_the_design(design, table):
    design = design.model_copy(update={table: ()})
    for section in ("plan", "hosts", "choices"):
        there = [each for each in references.problems(design) if each.path[0] == section]
        assert list(references.problems(design, section)) == there

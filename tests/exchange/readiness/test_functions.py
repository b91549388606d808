"""VFs today beside those that a design wants and its plan promises."""

from __future__ import annotations

from hvplanner.evaluation import evaluate
from hvplanner.exchange.bundle import read_bundle
from hvplanner.exchange.inventory import imported
from hvplanner.exchange.readiness import readiness
from tests.builders import group, plan_for, tiny_design, vm, vnic
from tests.exchange.bundles import bundle_of, encoded, state_of, written
from tests.exchange.bundles.faults import with_value

DESIGN = tiny_design(
    vm_groups=(),
    vms=(
        vm("db", vnics=(vnic("a", sriov=True), vnic("b", sriov=True))),
        vm("web", vnics=(vnic("a", sriov=True),)),
        vm("dc", vnics=(vnic("a"),)),
    ),
)
PLAN = plan_for(DESIGN)


def rows(bundle, design, plan=PLAN):
    bundle = read_bundle(encoded(bundle))
    with_plan = design.model_copy(update={"plan": plan})
    found = readiness(bundle, with_plan, evaluate(with_plan, plan)).functions
    return {each.vm: each for each in found}


def counts(row):
    return row.wanted, row.promised, row.today


def test_wanted_promised_and_todays_stand_beside_each_other():
    found = rows(bundle_of(DESIGN, PLAN), DESIGN)
    assert counts(found["db"]) == (2, 2, 0)
    assert counts(found["web"]) == (1, 1, 0)
    assert "dc" not in found
    assert found["db"].is_short
    assert [each.check for each in found["db"].obstacles] == ["guest_driver"] * 2
    assert found["web"].host in ("node-01", "node-02")


def test_vfs_of_today_count_by_the_adapters_that_have_one():
    bundle = with_value(bundle_of(DESIGN, PLAN), "Get-VMNetworkAdapter", "IovUsage", 1)
    found = rows(bundle, DESIGN)
    assert counts(found["db"]) == (2, 2, 2)
    # One that nobody asked for is shown too.
    assert counts(found["dc"]) == (0, 0, 1)
    assert not any(each.is_short for each in found.values())


def test_adapters_that_do_not_ask_for_their_vf_are_why():
    bundle = with_value(bundle_of(DESIGN, PLAN), "Get-VMNetworkAdapter", "IovWeight", 0)
    row = rows(bundle, DESIGN)["web"]
    assert row.is_short
    assert [each.check for each in row.obstacles] == ["weight"]


def test_without_a_plan_only_wishes_can_be_missed():
    found = rows(bundle_of(DESIGN, PLAN), DESIGN, plan=None)
    assert counts(found["db"]) == (2, None, 0)
    assert found["db"].is_short


def test_vms_that_only_one_side_knows_are_told():
    others = tiny_design(vm_groups=(), vms=(vm("new", vnics=(vnic("a", sriov=True),)),))
    bundle = with_value(bundle_of(DESIGN, PLAN), "Get-VMNetworkAdapter", "IovUsage", 1)
    found = rows(bundle, others, plan_for(others))
    assert counts(found["new"]) == (1, 1, None)
    assert found["new"].host == ""
    assert counts(found["web"]) == (None, None, 1)


def test_vms_of_groups_are_found_by_their_names():
    design = tiny_design(vm_groups=(group("web", count=2, vnics=(vnic(sriov=True),)),))
    found = rows(bundle_of(design, plan_for(design)), design, plan_for(design))
    assert {vm: counts(row) for vm, row in found.items()} == {
        "web-001": (1, 1, 0),
        "web-002": (1, 1, 0),
    }


def test_vms_are_found_by_their_id_after_they_were_renamed():
    state = state_of(DESIGN, PLAN)
    taken = imported(read_bundle(encoded(written(state)))).design
    for each in (each for host in state.hosts for each in host.vms):
        each.name = f"{each.name} renamed"
    bundle = read_bundle(encoded(written(state)))
    wishing = taken.model_copy(
        update={
            "vms": tuple(
                each.model_copy(
                    update={
                        "vnics": tuple(
                            nic.model_copy(update={"sriov": "wanted"}) for nic in each.vnics
                        )
                    }
                )
                for each in taken.vms
            )
        }
    )
    found = readiness(bundle, wishing, evaluate(wishing, wishing.plan)).functions
    assert {each.vm for each in found} == {"db", "web", "dc"}
    assert all(each.today == 0 for each in found)

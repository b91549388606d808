"""Findings that one certain change settles."""

from __future__ import annotations

import pytest

from hvplanner.app import edits
from hvplanner.app.fixes import fix_for
from hvplanner.evaluation import evaluate
from hvplanner.model.assumptions import AssumptionOverride
from hvplanner.model.design import Cluster
from hvplanner.model.hardware import InstalledNic
from hvplanner.model.targets import Choices
from tests.builders import changed, group, host_class, host_plan, network, plan_for, tiny_design

LM, CSV = network("lm", "live_migration"), network("csv", "cluster")
QUIET = changed(LM, live_migration=False), changed(CSV, live_migration=False)


def _fixed(**fields):
    """Return a design whose host class is fixed to a plan with a switch of these fields."""
    plan = host_plan()
    switch = changed(plan.switches[0], **fields)
    return tiny_design(choices=Choices(hosts=(changed(plan, switches=(switch,)),)))


def _with_unused_team():
    design = tiny_design()
    plan = plan_for(design)
    team = plan.hosts[0].teams[0]
    spare = changed(team, id="spare", ports=(changed(team.ports[0], card=2, port=2),))
    hosts = tuple(changed(each, teams=(*each.teams, spare)) for each in plan.hosts)
    return design.model_copy(update={"plan": changed(plan, hosts=hosts)})


BROKEN = {
    "assumption.range": tiny_design(assumptions=(AssumptionOverride(id="host_load", value=10**6),)),
    "choices.transport": tiny_design(
        cluster=Cluster(release="2012"), choices=Choices(transport="smb")
    ),
    "choices.smb_limit": tiny_design(choices=Choices(transport="tcp_ip", smb_limit_mbps=1000)),
    "choices.order": tiny_design(choices=Choices(migration_networks=("lm", "mgmt"))),
    "choices.cards": tiny_design(
        host_classes=(host_class(nics=(InstalledNic(model="nic10", count=6),)),)
    ),
    "vm.processors_limit": tiny_design(vm_groups=(group("web", count=1, processors=500),)),
    "network.no_backup": tiny_design(networks=(changed(LM, live_migration=True), QUIET[1])),
    "network.no_live_migration": tiny_design(networks=QUIET),
    "sriov.vfs_without": _fixed(sriov=False, vfs_per_port=4),
    "sriov.weights": _fixed(sriov=True, bandwidth_mode="weight"),
    "team.unused": _with_unused_team(),
}


def found(design, rule):
    return [each for each in evaluate(design, design.plan).findings if each.rule == rule]


@pytest.mark.parametrize("rule", BROKEN)
def test_that_the_fix_of_a_finding_settles_it_and_brings_no_error(rule):
    design = BROKEN[rule]
    (finding, *_) = found(design, rule)
    fix = fix_for(design, finding)
    assert fix is not None
    assert fix.text
    assert found(fix.design, rule) == []
    before = {each.rule for each in evaluate(design, design.plan).errors}
    assert {each.rule for each in evaluate(fix.design, fix.design.plan).errors} <= before


def test_that_a_network_that_is_twice_in_an_order_is_left_once():
    design = tiny_design(choices=Choices(migration_networks=("csv", "lm", "csv")))
    (finding,) = found(design, "choices.order")
    fix = fix_for(design, finding)
    assert fix is not None
    assert fix.design.choices.migration_networks == ("csv", "lm")


def test_that_an_order_of_which_nothing_is_left_is_left_open():
    design = tiny_design(choices=Choices(migration_networks=("mgmt",)))
    (finding,) = found(design, "choices.order")
    fix = fix_for(design, finding)
    assert fix is not None
    assert fix.design.choices.migration_networks is None


def test_that_nothing_is_offered_where_there_is_more_than_one_way():
    design = tiny_design(networks=(changed(LM, live_migration=True),))
    (finding,) = found(design, "network.no_backup")
    assert fix_for(design, finding) is None
    crowded = tiny_design(vm_groups=(group("web", count=400, gib=32),))
    (finding,) = found(crowded, "placement.no_room")
    assert fix_for(crowded, finding) is None


def test_that_a_finding_of_what_is_gone_has_no_fix():
    design = BROKEN["vm.processors_limit"]
    (finding,) = found(design, "vm.processors_limit")
    assert fix_for(edits.remove_rows(design, "vm_groups", ["web"]), finding) is None


def test_that_a_button_of_a_hostile_name_is_short_and_plain():
    cluster = changed(CSV, name="\u202eN\x07" + "x" * 190, live_migration=False)
    design = tiny_design(networks=(changed(LM, live_migration=True), cluster))
    (finding,) = found(design, "network.no_backup")
    fix = fix_for(design, finding)
    assert fix is not None
    assert len(fix.text) < 90
    assert fix.text.isprintable()

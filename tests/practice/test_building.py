"""Rules of thumb become plans of what the design has, or say why not."""

from __future__ import annotations

import pytest

from hvplanner.model.design import Cluster, Design
from hvplanner.model.hardware import InstalledNic, PcieSlot
from hvplanner.model.plan import HostPlan, Plan
from hvplanner.model.practice import Practice, Unbuildable, builtin
from hvplanner.model.targets import Choices, Targets
from hvplanner.practice import plan_by, practices
from tests.builders import (
    changed,
    fabric,
    group,
    host_class,
    host_plan,
    network,
    tiny_design,
    vnic,
)

ONBOARD = InstalledNic(model="onboard-1g-2", onboard=True)
OWN = ("nic1", "nic10", "nic25")
CHOICES = Choices(nic_models=OWN)


def build(practice: str, design: Design) -> Plan:
    plan = plan_by(builtin()[practice], design)
    assert isinstance(plan, Plan), plan
    return plan


def hosts(practice: str, design: Design) -> HostPlan:
    return build(practice, design).hosts[0]


def reason(practice: str, design: Design) -> str:
    found = plan_by(builtin()[practice], design)
    assert isinstance(found, Unbuildable)
    assert found.practice == practice
    return found.reason


def with_release(release: str, **fields: object) -> Design:
    return tiny_design(cluster=Cluster.model_validate({"release": release}), **fields)


# --- what is bought ------------------------------------------------------------------------------


def test_one_card_is_bought_where_no_card_may_fail_and_two_where_one_may() -> None:
    design = tiny_design(choices=CHOICES)
    assert hosts("converged-2x10g", design).cards == ("nic10",)
    safe = changed(design, targets=Targets(nic_failures=1))
    assert hosts("converged-2x10g", safe).cards == ("nic10", "nic10")


def test_members_of_a_team_go_to_different_fabrics() -> None:
    (team,) = hosts("converged-4x10g", tiny_design(choices=CHOICES)).teams
    assert [port.fabric for port in team.ports] == ["left", "right", "left", "right"]
    assert {port.card for port in team.ports} == {1, 2}


def test_ports_that_are_there_are_used_before_any_is_bought() -> None:
    design = tiny_design(host_classes=(host_class(nics=(ONBOARD,)),), choices=CHOICES)
    plan = hosts("dedicated-1g", design)
    assert plan.cards == ("onboard-1g-2", "nic1")
    assert [team.kind for team in plan.teams] == ["single"] * 4
    at = {each.network: plan.team(each.team).ports[0] for each in plan.placements}
    assert at["lm"].card != at["csv"].card
    assert at["lm"].fabric != at["csv"].fabric


def test_cards_with_rdma_are_bought_where_a_network_needs_it() -> None:
    design = tiny_design(choices=Choices(nic_models=("intel-xxv710-da2", "nic25")))
    cheap = changed(design, nic_models=tuple(
        changed(each, cost=900) if each.id == "nic25" else each for each in design.nic_models
    ))  # fmt: skip
    needy = changed(cheap, networks=(*cheap.networks, network("smb", "storage", rdma=True)))
    assert set(hosts("two-teams-25g", needy).cards) == {"nic25"}


def test_removable_cards_are_kept_where_they_spare_new_ones() -> None:
    owned = host_class(nics=(InstalledNic(model="nic10", count=1),))
    design = tiny_design(
        host_classes=(changed(owned, nic_policy="replace"),),
        choices=CHOICES,
        targets=Targets(nic_failures=1),
    )
    assert hosts("converged-2x10g", design).cards == ("nic10", "nic10")
    assert hosts("converged-2x25g", design).cards == ("nic25", "nic25")


# --- teams, switches, shares ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("release", "kind", "algorithm"),
    [
        ("2012", "lbfo", "hyper_v_port"),
        ("2012R2", "lbfo", "dynamic"),
        ("2016", "set", "dynamic"),
        ("2025", "set", "dynamic"),
    ],
)
def test_the_team_is_what_the_release_has(release: str, kind: str, algorithm: str) -> None:
    plan = hosts("converged-4x10g", with_release(release, choices=CHOICES))
    (team,), (switch,) = plan.teams, plan.switches
    assert (team.kind, team.algorithm) == (kind, algorithm)
    assert switch.team == team.id


def test_a_network_of_its_own_has_a_switch_only_where_vms_are_on_it() -> None:
    plan = hosts("dedicated-10g", tiny_design(choices=CHOICES))
    teams = {each.network: each.team for each in plan.placements}
    assert [each.team for each in plan.switches] == [teams["vms"]]


def test_hci_shares_leave_half_for_smb() -> None:
    design = tiny_design(choices=CHOICES)
    both = changed(design, networks=(*design.networks, network("smb", "storage")))
    shares = {
        each.network: each.share_percent for each in hosts("converged-2x25g", both).placements
    }
    assert shares == {"mgmt": 25, "vms": 25, "lm": 14, "csv": 18, "smb": 18}


def test_virtual_functions_are_planned_where_vms_want_them_and_hosts_can() -> None:
    wants = (group("web", count=4, vnics=(vnic(sriov=True),)),)
    design = tiny_design(vm_groups=wants, choices=CHOICES)
    (switch,) = hosts("converged-2x10g", design).switches
    assert (switch.sriov, switch.vfs_per_port, switch.bandwidth_mode) == (True, 8, "none")
    # Twenty of a whole card with two ports.
    assert hosts("converged-2x25g", design).switches[0].vfs_per_port == 10
    for other in (
        changed(design, vm_groups=(group("web", count=4, vnics=(vnic(),)),)),
        changed(design, host_classes=(changed(host_class(), sriov_ready=False),)),
        changed(design, cluster=Cluster(release="2012R2")),
    ):
        (switch,) = hosts("converged-2x10g", other).switches
        assert (switch.sriov, switch.vfs_per_port) == (False, 0)


# --- how the cluster migrates --------------------------------------------------------------------


def test_hci_migrates_over_smb_within_the_published_limit() -> None:
    migration = build("converged-2x25g", tiny_design(choices=CHOICES)).migration
    assert (migration.transport, migration.simultaneous) == ("smb", 2)
    assert migration.smb_limit_mbps == 7250
    assert migration.networks == ("lm", "csv")


@pytest.mark.parametrize(
    ("release", "nic", "transport"),
    [("2022", "intel-xxv710-da2", "compression"), ("2012R2", "nic25", "compression"),
     ("2012", "nic25", "tcp_ip")],
)  # fmt: skip
def test_without_rdma_migrations_use_what_the_release_starts_with(
    release: str, nic: str, transport: str
) -> None:
    design = with_release(release, choices=Choices(nic_models=(nic,)))
    migration = build("converged-2x25g", design).migration
    assert (migration.transport, migration.smb_limit_mbps) == (transport, None)


def test_what_the_user_fixed_stands() -> None:
    fixed = host_plan()
    choices = changed(
        CHOICES, transport="tcp_ip", simultaneous=7, migration_networks=("csv",), hosts=(fixed,)
    )
    design = tiny_design(host_classes=(host_class(), host_class("other")), choices=choices)
    for practice in practices():
        plan = plan_by(practice, design)
        if isinstance(plan, Plan):
            migration = plan.migration
            assert plan.hosts[0] == fixed
            assert (migration.transport, migration.simultaneous) == ("tcp_ip", 7)
            assert migration.networks == ("csv",)


def test_a_fixed_smb_limit_and_way_to_hold_shares_stand() -> None:
    choices = Choices(
        nic_models=("nic25",), transport="smb", smb_limit_mbps=3000, bandwidth_mode="absolute"
    )
    for practice in ("converged-2x25g", "two-teams-25g"):
        plan = build(practice, tiny_design(choices=choices))
        assert plan.migration.smb_limit_mbps == 3000
        assert {each.bandwidth_mode for each in plan.hosts[0].switches} == {"absolute"}


def test_the_limit_does_not_exceed_what_may_be_considered() -> None:
    design = tiny_design(choices=changed(CHOICES, simultaneous_max=1))
    assert build("converged-2x25g", design).migration.simultaneous == 1


# --- what cannot be built ------------------------------------------------------------------------


def test_a_design_without_hosts_networks_fabrics_or_nics_says_so() -> None:
    design = tiny_design()
    assert reason("converged-2x10g", Design()) == "The design has no hosts."
    bare = changed(design, networks=(), vm_groups=())
    assert reason("converged-2x10g", bare) == "The design has no networks."
    assert "No fabric" in reason("converged-2x10g", changed(design, fabrics=()))
    none = changed(design, choices=Choices(nic_models=()))
    assert "None of the NICs" in reason("converged-2x10g", none)
    assert "None of the NICs" in reason("converged-2x10g", changed(none, choices=Choices(
        nic_models=("nic25",)
    )))  # fmt: skip


def test_slots_cards_ports_and_kept_cards_are_named_as_what_is_missing() -> None:
    design = tiny_design(choices=CHOICES)
    narrow = changed(host_class(), slots=(PcieSlot(generation=3, lanes=4, count=2),))
    assert "PCIe slots" in reason("converged-2x10g", changed(design, host_classes=(narrow,)))
    few = changed(design, choices=changed(CHOICES, cards_max=1))
    assert "may have 1\xa0card: too few for 4\xa0ports of 10 Gbit/s" in reason("dedicated-10g", few)
    scarce = changed(design, fabrics=(fabric("left", count=1),))
    assert "every host needs 2\xa0ports of 10 Gbit/s" in reason("converged-2x10g", scarce)
    kept = changed(host_class(nics=(ONBOARD,)), nic_policy="keep")
    assert "keeps its cards" in reason("converged-2x10g", changed(design, host_classes=(kept,)))


def test_the_second_class_gets_the_ports_that_the_first_one_leaves() -> None:
    classes = (host_class(), host_class("other"))
    design = tiny_design(host_classes=classes, choices=CHOICES)
    scarce = changed(design, fabrics=(fabric("left", count=2), fabric("right", count=3)))
    found = plan_by(builtin()["converged-2x10g"], scarce)
    assert isinstance(found, Unbuildable)
    assert found.host_class == "other"
    enough = changed(design, fabrics=(fabric("left", count=4), fabric("right", count=4)))
    assert len(build("converged-2x10g", enough).hosts) == 2


# --- the data ------------------------------------------------------------------------------------


def test_every_figure_of_a_rule_of_thumb_has_a_source() -> None:
    for practice in practices():
        vouched = {name for source in practice.sources for name in source.fields}
        assert {"teams", "speed_mbps"} <= vouched
        for name in ("shares", "smb_limit_permille", "simultaneous"):
            assert getattr(practice, name) in (None, ()) or name in vouched, (practice.id, name)


def test_a_rule_of_thumb_names_every_role_once() -> None:
    row = builtin()["converged-2x10g"].model_dump()
    with pytest.raises(ValueError, match="every role"):
        Practice(**{**row, "teams": ({"roles": ("vm",), "ports": 2},)})

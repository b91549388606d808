"""Ways to migrate that are equal in every goal: which is picked."""

from __future__ import annotations

import pytest

from hvplanner.model.assumptions import AssumptionOverride
from hvplanner.model.design import Cluster, Design
from hvplanner.model.targets import Choices, Targets
from tests.builders import changed, group, network
from tests.solver.tiny import fabric, goals, plan_of, solved, tiny


def without_haste(model: str, **fields: object) -> Design:
    """Return a design in which no drain is too slow, so that the way to migrate is free."""
    choices = Choices(
        nic_models=(model,), cards_max=1, teams_max=1, simultaneous_max=4, goals=("ports",)
    )
    networks = (network("lm", "live_migration"), network("csv", "cluster"))
    return tiny(
        Targets(drain_ms=3_600_000),
        choices,
        fabrics=(fabric("left"),),
        networks=networks,
        vm_groups=(group("web", count=4),),
        **fields,
    )


@pytest.mark.parametrize(("model", "transport"), [("rdma25", "smb"), ("one10", "compression")])
def test_smb_is_preferred_where_there_is_rdma_and_compression_elsewhere(
    model: str, transport: str
) -> None:
    assert plan_of(solved(without_haste(model))).migration.transport == transport


def test_compression_is_preferred_below_the_rate_from_which_smb_is_recommended() -> None:
    design = without_haste("rdma25", assumptions=(AssumptionOverride(id="smb_from", value=30_000),))
    assert plan_of(solved(design)).migration.transport == "compression"


def test_an_rdma_port_under_a_switch_does_not_count_before_2016() -> None:
    design = without_haste("rdma25", cluster=Cluster(release="2012R2"))
    # Two networks on the one port need a virtual switch.
    assert plan_of(solved(design)).migration.transport == "compression"


def test_no_more_migrations_run_at_once_than_the_targets_need() -> None:
    assert plan_of(solved(without_haste("one10"))).migration.simultaneous == 1


def test_a_quicker_drain_goes_before_what_is_recommended() -> None:
    design = without_haste("one10")
    design = changed(
        design,
        choices=changed(design.choices, goals=("drain_time",), nic_models=("one10", "rdma25")),
    )
    found = solved(design)
    for transport in ("tcp_ip", "compression", "smb"):
        fixed = changed(design, choices=changed(design.choices, transport=transport))
        assert goals(found)["drain_time"] <= goals(solved(fixed))["drain_time"]

"""Caps on live migration over SMB that are worth considering."""

from __future__ import annotations

from hvplanner.model.design import Cluster
from hvplanner.solver.prepare import prepare
from tests.builders import changed
from tests.solver.tiny import plan_of, solved, tiny


def test_where_the_release_caps_nothing_no_cap_is_considered() -> None:
    assert prepare(tiny(cluster=Cluster(release="2019"))).smb_limits == (None,)


def test_a_cluster_may_take_microsofts_figure_or_the_rate_of_one_port_instead() -> None:
    design = tiny(cluster=Cluster(release="2025"))
    wide = changed(design.choices, nic_models=("one10", "rdma25"))
    # 25 GbE has a figure of its own; at 10 GbE compression is recommended, at 1 GbE too.
    assert prepare(changed(design, choices=wide)).smb_limits == (None, 7250, 10_000, 25_000)


def test_a_limit_is_chosen_with_smb_only() -> None:
    design = tiny(cluster=Cluster(release="2025"))
    free = changed(design.choices, transport=None, smb_limit_mbps=5000)
    assert prepare(changed(design, choices=free)).ways == (
        ("tcp_ip", None),
        ("compression", None),
        ("smb", 5000),
    )


def test_a_limit_that_the_user_fixed_is_in_the_plan() -> None:
    design = tiny(cluster=Cluster(release="2025"))
    fixed = changed(design.choices, transport="smb", smb_limit_mbps=0)
    assert plan_of(solved(changed(design, choices=fixed))).migration.smb_limit_mbps == 0

"""Shares of a team: what each network asks for, rounded up, never more than all."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from hvplanner.model.targets import Targets
from hvplanner.solver.extract import share_out
from tests.builders import changed, group, vnic
from tests.solver.tiny import plan_of, solved, tiny


def test_shares_are_rounded_up() -> None:
    assert share_out([100, 301, 0], 1000, [5, 1, 1]) == [10, 31, 1]


def test_where_rounding_exceeds_all_the_largest_gives_way() -> None:
    assert share_out([701, 299], 1000, [1, 1]) == [70, 30]


@given(st.lists(st.integers(0, 200), max_size=5), st.integers(1000, 5000))
def test_shares_never_exceed_all_and_cover_the_demand_to_the_percent(
    demands: list[int], capacity: int
) -> None:
    shares = share_out(demands, capacity, [1] * len(demands))
    assert sum(shares) <= 100
    if sum(-(-100 * demand // capacity) for demand in demands) <= 100:
        assert all(
            share * capacity >= 100 * demand for share, demand in zip(shares, demands, strict=True)
        )


def test_live_migration_gets_what_is_left() -> None:
    (host,) = plan_of(solved(tiny())).hosts
    for team in host.teams:
        riders = {each.network: each.share_percent for each in host.placements
                  if each.team == team.id}  # fmt: skip
        if "lm" in riders:
            assert sum(riders.values()) == 100


def test_shares_are_held_in_absolute_terms_where_the_user_says_so() -> None:
    design = tiny()
    absolute = changed(design, choices=changed(design.choices, bandwidth_mode="absolute"))
    for each, mode in ((design, "weight"), (absolute, "absolute")):
        (host,) = plan_of(solved(each)).hosts
        assert {switch.bandwidth_mode for switch in host.switches} == {mode}


def test_a_switch_with_sriov_holds_no_minimum_bandwidth_whatever_the_user_says() -> None:
    design = tiny(
        Targets(vf_percent=100),
        vm_groups=(group("web", count=4, vnics=(vnic(demand_mbps=50, sriov=True),)),),
    )
    design = changed(design, choices=changed(design.choices, bandwidth_mode="absolute"))
    (host,) = plan_of(solved(design)).hosts
    assert {switch.bandwidth_mode for switch in host.switches if switch.sriov} == {"none"}

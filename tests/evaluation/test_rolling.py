"""Rolling drains: one host after the other, VMs coming back or staying."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hvplanner.evaluation.recording import drain_of
from hvplanner.evaluation.rolling import rolling_drain
from hvplanner.model.assumptions import AssumptionOverride
from tests.builders import group, host_class, named_host, plan_for, tiny_design, vm, vnic

AWAY_MS = 30 * 60_000
"""Update and reboot as they are assumed."""


def test_vms_come_back_before_the_next_host_is_drained() -> None:
    design = tiny_design()
    plan = plan_for(design)
    rolling = rolling_drain(design, plan)
    one, two = rolling.turns
    there = drain_of(design, plan, "node-01", fallback=False).duration_ms
    assert (one.start_ms, one.drained_ms) == (0, there)
    assert one.online_ms == there + AWAY_MS
    assert two.start_ms == one.end_ms > one.online_ms
    assert rolling.duration_ms == two.end_ms
    # Idle VMs between equal hosts: the way back takes what the way there took.
    assert one.end_ms - one.online_ms == there
    assert (one.vms, two.vms) == (2, 2)
    assert (rolling.vms_moved, rolling.moves, rolling.most_moves) == (4, 8, 2)
    assert rolling.network == "lm"


def test_vms_that_stay_are_drained_with_the_host_they_went_to() -> None:
    design = tiny_design()
    rolling = rolling_drain(design, plan_for(design), stay=True)
    one, two = rolling.turns
    assert one.end_ms == one.online_ms == two.start_ms
    assert (one.vms, two.vms) == (2, 4)
    assert (rolling.vms_moved, rolling.moves, rolling.most_moves) == (4, 6, 2)


def test_vms_that_stay_go_to_the_host_that_was_emptied_before() -> None:
    design = tiny_design(
        host_classes=(host_class(count=0),),
        hosts=tuple(named_host(name) for name in ("a", "b", "c")),
        vm_groups=(),
        vms=(vm("one", gib=8, host="a"), vm("two", gib=8, host="b"), vm("three", host="c", gib=8)),
    )
    rolling = rolling_drain(design, plan_for(design), stay=True)
    # One goes to b, then both of b to the empty a, at last three to the empty b.
    assert [turn.vms for turn in rolling.turns] == [1, 2, 1]
    assert [(each.host, each.peak_mib // 1024) for each in rolling.peaks] == [
        ("a", 16),
        ("b", 16),
        ("c", 8),
    ]


def test_anti_affinity_is_kept_as_vms_move_on() -> None:
    design = tiny_design(
        host_classes=(host_class(count=0),),
        hosts=tuple(named_host(name) for name in ("a", "b", "c")),
        vm_groups=(),
        vms=tuple(vm(f"dc-{host}", host=host, anti_affinity="dc") for host in ("a", "b")),
    )
    rolling = rolling_drain(design, plan_for(design), stay=True)
    # Each goes to the one host without the other, so that none ever holds both.
    assert [turn.vms for turn in rolling.turns] == [1, 1, 1]


def test_vms_find_the_fewest_users_of_vfs_as_they_move_on() -> None:
    design = tiny_design(
        host_classes=(host_class(count=0),),
        hosts=tuple(named_host(name) for name in ("a", "b", "c")),
        vm_groups=(),
        vms=(
            *(vm(f"vf-{host}", host=host, gib=2, vnics=(vnic(sriov=True),)) for host in ("a", "b")),
            vm("large", host="c", gib=16),
        ),
    )
    rolling = rolling_drain(design, plan_for(design), stay=True)
    # That of a goes to c, though b has more memory free, and that of b to the empty a.
    assert [turn.vms for turn in rolling.turns] == [1, 1, 2]


def test_low_priority_vms_are_saved_there_and_back() -> None:
    design = tiny_design(vm_groups=(group("batch", count=2, gib=8, priority="low"),))
    rolling = rolling_drain(design, plan_for(design))
    (one, _) = rolling.turns
    down_ms = 8 * 2 * 1024
    assert (one.saved, one.longest_down_ms, one.longest_blackout_ms) == (1, down_ms, 0)
    assert one.drained_ms == down_ms
    assert one.end_ms - one.online_ms == down_ms
    assert rolling.longest_down_ms == down_ms


def test_a_host_that_cannot_be_emptied_is_left_and_the_next_one_follows() -> None:
    design = tiny_design(
        host_classes=(
            host_class(count=0, memory_gib=64),
            host_class("large", count=0, memory_gib=256),
        ),
        hosts=(named_host("huge", "large"), *(named_host(f"h{n}") for n in range(3))),
        vm_groups=(),
        vms=(vm("giant", gib=200, host="huge"), vm("small", gib=4, host="h0")),
    )
    rolling = rolling_drain(design, plan_for(design))
    left, *others = rolling.turns
    assert (left.host, left.unplaced) == ("huge", ("giant",))
    assert left.problem == "giant fits on no other host."
    assert (left.drained_ms, left.online_ms, left.end_ms) == (None, None, left.start_ms)
    assert all(each.drained_ms is not None for each in others)
    assert rolling.duration_ms is None
    assert rolling.not_reached == ()
    assert rolling.vms_moved == 1


def test_the_run_stops_once_more_than_a_third_of_the_hosts_have_failed() -> None:
    design = tiny_design(
        host_classes=(host_class(count=6, memory_gib=64),),
        vm_groups=(group("big", count=6, gib=40),),
    )
    rolling = rolling_drain(design, plan_for(design))
    assert [each.host for each in rolling.turns] == ["node-01", "node-02", "node-03"]
    assert rolling.not_reached == ("node-04", "node-05", "node-06")
    assert (rolling.duration_ms, rolling.moves) == (None, 0)


def test_without_a_network_no_host_with_vms_is_drained() -> None:
    design = tiny_design()
    rolling = rolling_drain(design, plan_for(design, networks=("lm",)), fallback=True)
    assert rolling.network is None
    assert rolling.turns[0].problem == "No live-migration network is left."
    empty = tiny_design(vm_groups=())
    assert rolling_drain(empty, plan_for(empty, networks=())).duration_ms == 2 * AWAY_MS


def test_a_cluster_without_hosts_is_done_at_once() -> None:
    design = tiny_design(host_classes=(host_class(count=0),), vm_groups=())
    rolling = rolling_drain(design, plan_for(design))
    assert (rolling.duration_ms, rolling.turns, rolling.peaks) == (0, (), ())


def test_how_long_hosts_are_away_is_assumed_and_can_be_set() -> None:
    design = tiny_design(
        vm_groups=(),
        assumptions=(
            AssumptionOverride(id="update", value=0),
            AssumptionOverride(id="reboot", value=5000),
        ),
    )
    rolling = rolling_drain(design, plan_for(design))
    assert rolling.duration_ms == 10_000
    assert [(each.id, each.overridden) for each in rolling.assumptions] == [
        ("update", True),
        ("reboot", True),
    ]


def test_the_second_network_and_a_failed_card_slow_the_run() -> None:
    design = tiny_design()
    plan = plan_for(design)
    assert rolling_drain(design, plan, fallback=True).network == "csv"
    assert rolling_drain(design, plan, scenario="card:node:1").network == "csv"
    with pytest.raises(KeyError):
        rolling_drain(design, plan, scenario="nothing")


@given(
    sizes=st.lists(st.tuples(st.integers(1, 30), st.integers(0, 3)), max_size=12),
    hosts=st.integers(1, 4),
    stay=st.booleans(),
)
def test_turns_follow_each_other_and_memory_is_where_it_has_to_be(
    sizes: list[tuple[int, int]], hosts: int, stay: bool
) -> None:
    design = tiny_design(
        host_classes=(host_class(count=0, memory_gib=128),),
        hosts=tuple(named_host(f"h{number}") for number in range(hosts)),
        vm_groups=(),
        vms=tuple(
            vm(f"vm{number}", gib=gib, host=f"h{host % hosts}")
            for number, (gib, host) in enumerate(sizes)
        ),
    )
    rolling = rolling_drain(design, plan_for(design), stay=stay)
    for turn in rolling.turns:
        times = [turn.start_ms, turn.drained_ms, turn.online_ms, turn.end_ms]
        done = [time for time in times if time is not None]
        assert done == sorted(done)
        assert bool(turn.problem) == (turn.drained_ms is None) == bool(turn.unplaced)
    for one, other in pairwise(rolling.turns):
        assert one.end_ms == other.start_ms
    assert len(rolling.turns) + len(rolling.not_reached) == hosts
    for each in rolling.peaks:
        assert each.before_mib <= each.peak_mib <= max(each.before_mib, each.capacity_mib)
    assert rolling.vms_moved <= len(sizes)
    assert rolling.moves == sum(
        turn.vms * (1 if stay else 2) for turn in rolling.turns if not turn.problem
    )
    if rolling.duration_ms is not None:
        assert rolling.vms_moved == len(sizes)

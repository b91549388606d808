"""Restarts after host failures, against brute force where that is possible."""

from __future__ import annotations

from collections import Counter
from itertools import product
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from hvplanner.evaluation.drains import drain_tasks
from hvplanner.evaluation.packing import no_room, restart
from hvplanner.evaluation.placement import place
from tests.builders import changed, host_class, named_host, tiny_design, vm
from tests.evaluation.crowding import cluster, crowded

if TYPE_CHECKING:
    from hvplanner.evaluation.placement import Placement
    from hvplanner.model.workload import Vm


def fits(free: list[int], sizes: list[int], most: list[int] | None = None) -> bool:
    """Try every way to put VMs of these sizes into that free memory, so many on a host."""
    for targets in product(range(len(free)), repeat=len(sizes)):
        left = list(free)
        for size, target in zip(sizes, targets, strict=True):
            left[target] -= size
        counts = Counter(targets)
        if most and any(counts[at] > number for at, number in enumerate(most)):
            continue
        if min(left, default=0) >= 0:
            return True
    return not sizes


@given(
    failing=st.lists(st.integers(1, 40), max_size=5),
    others=st.lists(st.lists(st.integers(1, 30), max_size=2), min_size=1, max_size=3),
)
def test_what_is_packed_fits_and_what_is_proven_impossible_is(
    failing: list[int], others: list[list[int]]
) -> None:
    placement = place(cluster(failing, others))
    done = restart(placement, (0,))
    possible = fits([64 - sum(row) for row in others], failing)
    if not done.unplaced:
        assert possible
        assert done.reason == ""
    if done.proven:
        assert not possible
    assert bool(done.unplaced) == bool(done.reason)
    assert sum(map(len, done.moved.values())) + len(done.unplaced) == len(failing)
    for number, vms in done.moved.items():
        sizes = [placement.kinds[vm.kind].memory_mib for vm in vms]
        assert sum(sizes) <= placement.hosts[number].free_mib


def test_a_total_that_would_fit_is_not_enough() -> None:
    # 40 GiB are free on each of two hosts, but no VM of 50 GiB fits on one.
    done = restart(place(cluster([50], [[24], [24]])), (0,))
    assert [vm.id for vm in done.unplaced] == ["h0-0"]
    assert done.proven
    assert done.reason == "A VM needs 50 GiB, and no host left has more than 40 GiB free."


def test_too_many_large_vms_are_proven_by_counting_them() -> None:
    done = restart(place(cluster([30, 30, 4], [[24], [32]])), (0,))
    assert not done.unplaced
    crowded = restart(place(cluster([22, 21, 21], [[24], [44]])), (0,))
    assert crowded.proven
    assert "3 VMs need 21 GiB or more each" in crowded.reason
    assert "room for 1 of them" in crowded.reason


def test_vms_are_packed_tightly_where_a_balanced_restart_leaves_one_over() -> None:
    # Balanced, 20 and 20 go to different hosts and 44 fits on neither.
    placement = place(cluster([20, 20, 24], [[40], [24]]))
    done = restart(placement, (0,))
    assert done.unplaced == ()


def test_low_priority_is_left_over_first() -> None:
    design = tiny_design(
        host_classes=(host_class(count=0),),
        hosts=(named_host("fails"), named_host("stays")),
        vm_groups=(),
        vms=(
            vm("bulk", gib=40, host="fails", priority="low"),
            vm("shop", gib=20, host="fails", priority="high"),
            vm("here", gib=30, host="stays"),
        ),
    )
    assert [vm.id for vm in restart(place(design), (0,)).unplaced] == ["bulk"]


def unlike_processors(*, large_gib: int, vms: tuple[Vm, ...]) -> Placement:
    """Return a small host with 16 logical processors and two large ones with 64."""
    small = changed(host_class("small", count=0), logical_processors=16)
    large = changed(host_class("large", count=0, memory_gib=4 + large_gib), logical_processors=64)
    hosts = (named_host("s", "small"), named_host("a", "large"), named_host("b", "large"))
    return place(tiny_design(host_classes=(small, large), hosts=hosts, vm_groups=(), vms=vms))


def test_vms_restart_only_on_hosts_with_as_many_processors() -> None:
    vms = (vm("many", gib=8, host="a", processors=32), vm("few", gib=20, host="a", processors=16))
    placement = unlike_processors(large_gib=20, vms=vms)
    done = restart(placement, (1,))
    assert {host: [vm.id for vm in vms] for host, vms in done.moved.items()} == {
        0: ["few"],
        2: ["many"],
    }
    assert drain_tasks(placement)[1].targets == (0, 2)


def test_vms_that_start_on_no_host_left_are_named_with_what_they_need() -> None:
    vms = (vm("one", gib=12, host="a", processors=32), vm("two", gib=12, host="b", processors=64))
    done = restart(unlike_processors(large_gib=20, vms=vms), (1,))
    assert [vm.id for vm in done.unplaced] == ["one"]
    assert done.proven
    assert done.reason == (
        "Some start only on a host with 32 logical processors: A VM needs 12 GiB, and no host left"
        " has more than 8 GiB free."
    )


def test_vms_go_at_first_where_they_start() -> None:
    vms = (vm("wide", gib=4, processors=64), *(vm(f"vm{n}", gib=16) for n in range(2)))
    placement = unlike_processors(large_gib=20, vms=vms)
    assert not placement.unplaced
    assert [vm.id for host in placement.hosts[1:] for vm in host.vms].count("wide") == 1


@given(
    hosts=st.lists(st.tuples(st.integers(-5, 20), st.integers(0, 4)), max_size=3),
    sizes=st.lists(st.integers(1, 12), max_size=4),
)
def test_a_proof_of_no_room_is_never_wrong(hosts: list[tuple[int, int]], sizes: list[int]) -> None:
    free, more = [max(0, free) for free, _ in hosts], [more for _, more in hosts]
    if no_room([free for free, _ in hosts], more, sizes):
        assert not fits(free, sizes, more)


def test_vms_beyond_the_number_a_host_runs_do_not_restart() -> None:
    placement = place(cluster([1, 1, 1], [[1, 1], [1]]))
    assert restart(crowded(placement, 3), (0,)).unplaced == restart(placement, (0,)).unplaced == ()
    done = restart(crowded(placement, 2), (0,))
    assert len(done.unplaced) == 2
    assert done.proven
    assert done.reason == (
        "3 VMs restart, and the hosts left run 1 more at most, whatever their memory."
    )


@given(
    failing=st.lists(st.integers(1, 40), max_size=4),
    others=st.lists(st.lists(st.integers(1, 30), max_size=2), min_size=1, max_size=3),
    most=st.integers(1, 4),
)
def test_no_host_comes_to_run_more_vms_than_it_can(
    failing: list[int], others: list[list[int]], most: int
) -> None:
    placement = crowded(place(cluster(failing, others)), most)
    done = restart(placement, (0,))
    for number, vms in done.moved.items():
        assert not vms or len(vms) + len(placement.hosts[number].vms) <= most
    (drain, *_) = drain_tasks(placement)
    arriving = Counter(drain.targets[move.target] for move in drain.task.moves)
    for number, vms in arriving.items():
        assert vms + len(placement.hosts[number].vms) <= most

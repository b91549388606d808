"""Restarts after host failures, against brute force where that is possible."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import combinations, product
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hvplanner.evaluation import packing
from hvplanner.evaluation.drains import drain_tasks
from hvplanner.evaluation.packing import (
    COMBINATIONS_MAX,
    HEAVIEST_MAX,
    Effort,
    class_combinations,
    failures_by_number,
    host_failures,
    no_room,
    restart,
)
from hvplanner.evaluation.placement import Placement, place
from tests.builders import changed, group, host_class, named_host, tiny_design, vm

if TYPE_CHECKING:
    from hvplanner.model.design import Design
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


def cluster(failing: list[int], others: list[list[int]]) -> Design:
    """Return hosts of 64 GiB with named VMs: one that fails and some others."""
    rows = [failing, *others]
    return tiny_design(
        host_classes=(host_class(count=0),),
        hosts=tuple(named_host(f"h{number}") for number in range(len(rows))),
        vm_groups=(),
        vms=tuple(
            vm(f"h{number}-{index}", gib=size, host=f"h{number}")
            for number, row in enumerate(rows)
            for index, size in enumerate(row)
        ),
    )


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


def crowded(placement: Placement, most: int) -> Placement:
    """Return the placement under a release that runs no more VMs than that on a host."""
    return replace(placement, vms_per_host_max=most)


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


def test_many_ways_are_not_known_to_fit_where_hosts_may_run_too_many_vms() -> None:
    found = host_failures(crowded(many_unlike(extra_gib=0), 2), (("node", 7),))
    assert len(found.ways) == COMBINATIONS_MAX
    assert not found.known


@given(
    rows=st.lists(st.lists(st.integers(1, 20), min_size=1, max_size=3), min_size=2, max_size=7),
    count=st.integers(1, 3),
    most=st.integers(3, 7),
)
def test_what_is_known_by_totals_is_true_of_every_way(
    rows: list[list[int]], count: int, most: int
) -> None:
    placement = crowded(place(cluster(rows[0], rows[1:])), most)
    found = host_failures(placement, (("node", count),), effort=Effort(totals_first=True))
    if count < len(rows) and found.known and not any(way.unplaced for way in found.ways):
        for failed in combinations(range(len(rows)), count):
            assert not restart(placement, failed).unplaced


def test_hosts_that_may_come_to_run_all_the_vms_they_can_leave_room_on_others() -> None:
    # Two VMs that restart fill two hosts at most.
    found = host_failures(crowded(many_unlike(extra_gib=0), 2), (("node", 2),))
    assert found.known
    assert len(found.ways) == HEAVIEST_MAX


def test_every_different_host_of_a_class_is_tried() -> None:
    # The host with less memory in use has the VM that fits nowhere else.
    design = cluster([50], [[15, 15, 15, 15], [30], [30]])
    found = host_failures(place(design), (("node", 1),))
    assert {way.failed for way in found.ways} == {("h0",), ("h1",), ("h2",)}
    assert [way.unplaced for way in found.ways if way.unplaced] == [("h0-0",)]
    assert found.known


def test_hosts_alike_are_tried_once() -> None:
    placement = place(
        tiny_design(host_classes=(host_class(count=8),), vm_groups=(group("web", count=16),))
    )
    assert len(host_failures(placement, (("node", 1),)).ways) == 1
    assert len(host_failures(placement, (("node", 2),)).ways) == 1


def many_unlike(*, extra_gib: int) -> Placement:
    """Return 14 hosts with a VM each, all of different size, and so 91 ways to lose two."""
    return place(
        tiny_design(
            host_classes=(host_class(count=0),),
            hosts=tuple(named_host(f"h{number}") for number in range(14)),
            vm_groups=(),
            vms=tuple(
                vm(f"vm{number}", gib=number + 1 + extra_gib, host=f"h{number}")
                for number in range(14)
            ),
        )
    )


def test_many_ways_are_known_to_fit_by_their_totals() -> None:
    found = host_failures(many_unlike(extra_gib=0), (("node", 2),))
    assert len(found.ways) == HEAVIEST_MAX
    assert found.known
    assert not any(way.unplaced for way in found.ways)


def test_many_ways_that_the_totals_do_not_settle_are_not_known() -> None:
    found = host_failures(many_unlike(extra_gib=19), (("node", 3),))
    assert len(found.ways) == COMBINATIONS_MAX
    assert not any(way.unplaced for way in found.ways)
    assert not found.known


@pytest.mark.parametrize(("count", "ways"), [(1, 2), (2, 3), (3, 3), (4, 2), (5, 1), (6, 0)])
def test_failed_hosts_are_divided_among_classes_in_every_way(count: int, ways: int) -> None:
    placement = place(
        tiny_design(host_classes=(host_class("a", count=2), host_class("b", count=3)))
    )
    found = list(class_combinations(placement, count))
    assert len(found) == len(set(found)) == ways
    assert all(sum(dict(way).values()) == count for way in found)


@given(st.lists(st.integers(1, 30), min_size=2, max_size=6), st.integers(1, 2))
def test_every_set_of_hosts_is_stood_for(sizes: list[int], count: int) -> None:
    rows = [[size] for size in sizes]
    placement = place(cluster(rows[0], rows[1:]))
    lost = host_failures(placement, (("node", count),))
    by_host = {host.id: host.used_mib for host in placement.hosts}
    stood_for = {tuple(sorted(by_host[host] for host in way.failed)) for way in lost.ways}
    usage = Counter(by_host.values())
    for way in product(usage, repeat=count):
        if all(usage[each] >= number for each, number in Counter(way).items()):
            assert tuple(sorted(way)) in stood_for


def test_nothing_is_said_of_more_hosts_once_one_way_to_lose_fewer_is_too_many() -> None:
    tight = place(cluster([40], [[40], [40]]))
    (lost,) = failures_by_number(tight, 3)
    assert [bool(way.unplaced) for each in lost for way in each.ways] == [True]


def test_no_more_ways_are_packed_than_can_be_in_a_moment(monkeypatch) -> None:
    placement = place(cluster([1], [[2], [3], [4], [5], [6]]))
    monkeypatch.setattr(packing, "WAYS_MAX", 5)
    by_number = list(failures_by_number(placement, 5))
    few = [[6], [5], [5], [5], [5]]
    assert [[len(each.ways) for each in lost] for lost in by_number] == few
    assert all(each.known for lost in by_number for each in lost)


def many_classes(classes: int, vms: int, gib: int) -> Placement:
    """Return two hosts of each class, and VMs."""
    return place(
        tiny_design(
            host_classes=tuple(host_class(f"c{number}", count=2) for number in range(classes)),
            vm_groups=(group("web", count=vms, gib=gib),),
        )
    )


def test_failed_hosts_of_many_classes_are_all_packed() -> None:
    *_, last = failures_by_number(many_classes(8, vms=16, gib=1), 4)
    # In so many ways 4 are drawn of 8 kinds, none of them more than twice.
    assert len(last) == 266
    assert all(each.known and each.ways for each in last)


@pytest.mark.parametrize(("vms", "is_known"), [(12, True), (38, False)])
def test_of_more_classes_than_are_packed_only_totals_tell(
    monkeypatch: pytest.MonkeyPatch, vms: int, is_known: bool
) -> None:
    monkeypatch.setattr(packing, "CLASS_COMBINATIONS_MAX", 5)
    *_, last = failures_by_number(many_classes(6, vms, gib=15), 2)
    assert len(last) == 5
    assert not any(way.unplaced for each in last for way in each.ways)
    assert {each.known for each in last} == {is_known}


def test_packing_ends_when_nobody_wants_to_know_any_more() -> None:
    placement = place(cluster([1], [[2], [3], [4], [5], [6]]))
    asked = iter([False] * 8 + [True])
    numbers = failures_by_number(placement, 5, lambda: next(asked))
    assert len(next(numbers)) == 1
    with pytest.raises(packing.Interrupted):
        next(numbers)
    # What was not packed to the end is not remembered.
    assert [len(lost[0].ways) for lost in failures_by_number(placement, 2)] == [6, 15]

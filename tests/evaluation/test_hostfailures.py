"""Ways to lose hosts: each is stood for, and what is known of those not packed is true of them."""

from __future__ import annotations

from collections import Counter
from itertools import combinations, product
from math import comb
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hvplanner.evaluation import hostfailures
from hvplanner.evaluation.hostfailures import (
    COMBINATIONS_MAX,
    HEAVIEST_MAX,
    Effort,
    Interrupted,
    class_combinations,
    failures_by_number,
    host_failures,
)
from hvplanner.evaluation.packing import restart
from hvplanner.evaluation.placement import place
from tests.builders import group, host_class, named_host, tiny_design, vm
from tests.evaluation.crowding import cluster, crowded

if TYPE_CHECKING:
    from hvplanner.evaluation.placement import Placement

FEW = Effort(most=60)


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
    found = host_failures(crowded(many_unlike(extra_gib=0), 2), (("node", 2),), effort=FEW)
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
    found = host_failures(many_unlike(extra_gib=0), (("node", 2),), effort=FEW)
    assert len(found.ways) == HEAVIEST_MAX
    assert found.known
    assert not any(way.unplaced for way in found.ways)


def test_many_ways_that_the_totals_do_not_settle_are_known_once_all_are_packed() -> None:
    # The largest VM finds room on the two hosts with the smallest ones only: all three can fail.
    placement, lost = many_unlike(extra_gib=24), (("node", 3),)
    some = host_failures(placement, lost, effort=FEW)
    assert len(some.ways) == FEW.most
    assert not any(way.unplaced for way in some.ways)
    assert not some.known
    every = host_failures(placement, lost)
    assert len(every.ways) == comb(14, 3)
    assert [way.failed for way in every.ways if way.unplaced] == [("h13", "h1", "h0")]
    assert every.known


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
    monkeypatch.setattr(hostfailures, "WAYS_MAX", 5)
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
    monkeypatch.setattr(hostfailures, "CLASS_COMBINATIONS_MAX", 5)
    *_, last = failures_by_number(many_classes(6, vms, gib=15), 2)
    assert len(last) == 5
    assert not any(way.unplaced for each in last for way in each.ways)
    assert {each.known for each in last} == {is_known}


def test_packing_ends_when_nobody_wants_to_know_any_more() -> None:
    placement = place(cluster([1], [[2], [3], [4], [5], [6]]))
    asked = iter([False] * 8 + [True])
    numbers = failures_by_number(placement, 5, lambda: next(asked))
    assert len(next(numbers)) == 1
    with pytest.raises(Interrupted):
        next(numbers)
    # What was not packed to the end is not remembered.
    assert [len(lost[0].ways) for lost in failures_by_number(placement, 2)] == [6, 15]

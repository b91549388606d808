"""What surely fits does whichever hosts fail, and is told of clusters as people run them."""

from __future__ import annotations

from itertools import combinations
from random import Random
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hvplanner.evaluation import surefit
from hvplanner.evaluation.packing import restart
from hvplanner.evaluation.placement import place
from hvplanner.evaluation.surefit import ALL, SureFit, always_fits
from tests.builders import GIB, changed, host_class, named_host, tiny_design, vm
from tests.evaluation.crowding import crowded

if TYPE_CHECKING:
    from hvplanner.evaluation.placement import Placement


def hosts_with(rows: list[list[int]], classes: int = 1, gib: int = 64) -> Placement:
    """Return named hosts, in turn of each class, with named VMs of so many GiB."""
    empty = changed(host_class(count=0), memory_mib=gib * GIB, reserved_memory_mib=0)
    return place(
        tiny_design(
            host_classes=tuple(changed(empty, id=f"c{number}") for number in range(classes)),
            hosts=tuple(
                named_host(f"h{number}", f"c{number % classes}") for number in range(len(rows))
            ),
            vm_groups=(),
            vms=tuple(
                vm(f"h{number}-{at}", gib=size, host=f"h{number}")
                for number, row in enumerate(rows)
                for at, size in enumerate(row)
            ),
        )
    )


@given(
    rows=st.lists(st.lists(st.integers(1, 30), max_size=4), min_size=2, max_size=7),
    classes=st.integers(1, 2),
    lost=st.tuples(st.integers(0, 2), st.integers(0, 2)),
    most=st.integers(3, 9),
    one_by_one=st.booleans(),
)
def test_what_surely_fits_does_whichever_hosts_fail(
    rows: list[list[int]], classes: int, lost: tuple[int, int], most: int, one_by_one: bool
) -> None:
    placement = crowded(hosts_with(rows, classes), most)
    members = placement.members
    counts = {
        name: min(count, len(hosts))
        for (name, hosts), count in zip(members.items(), lost, strict=False)
    }
    with pytest.MonkeyPatch.context() as patch:
        # Else so few sizes are never looked at together.
        patch.setattr(surefit, "SIZES_MOST", 16 if one_by_one else 0)
        known = SureFit(placement, {**members, ALL: range(len(rows))})
    in_all = sum(counts.values())
    for failed in combinations(range(len(rows)), in_all):
        by_class = {name: sum(host in failed for host in own) for name, own in members.items()}
        if known.fits([(ALL, in_all)]) or (known.fits(counts.items()) and by_class == counts):
            assert not restart(placement, failed).unplaced


def test_it_is_not_said_where_no_host_is_left() -> None:
    assert not always_fits(hosts_with([[1], [1]]), [("c0", 2)])


def as_people_run_them(hosts: int, share: float) -> Placement:
    """Return hosts of 768 GiB that are filled to a share with VMs of 4 to 128 GiB, balanced."""
    random = Random(hosts)
    sizes: list[int] = []
    while sum(sizes) < share * hosts * 768:
        sizes += random.choices([4, 8, 16, 32, 64, 128], [30, 30, 20, 10, 4, 1])
    rows: list[list[int]] = [[] for _ in range(hosts)]
    for size in sorted(sizes, reverse=True):
        min(rows, key=lambda row: sum(row) + random.random()).append(size)
    return hosts_with(rows, gib=768)


@pytest.mark.parametrize("hosts", [16, 32, 64])
def test_clusters_that_are_three_quarters_full_are_known_to_survive_two_hosts(hosts: int) -> None:
    assert always_fits(as_people_run_them(hosts, 0.75), [("c0", 2)])


def test_a_cluster_that_is_too_full_is_not_known_to() -> None:
    placement = as_people_run_them(16, 0.87)
    assert any(restart(placement, failed).unplaced for failed in combinations(range(16), 2))
    assert not always_fits(placement, [("c0", 2)])

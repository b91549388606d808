"""The solver as a cluster grows in hosts alone, or in VMs alone.

There are 2 host classes and 8 VM groups all the while: cost should grow with these, and not with
what they count.
"""

from __future__ import annotations

from functools import partial

from tests.benchmarks.case import Case, Row, Section
from tests.benchmarks.family import cluster
from tests.benchmarks.solving import ROUNDS, solve

CLASSES = 2
HOSTS, VMS = 64, 2000
"""What stays the same while the other one grows."""
BY_HOSTS = tuple((hosts, VMS) for hosts in (8, 16, 32, 64))
BY_VMS = tuple((HOSTS, vms) for vms in (1000, 2000, 4000, 8000))


def _id(size: tuple[int, int]) -> str:
    return f"grow-{size[0]}-{size[1]}"


GROW = Section(
    "grow",
    [
        Case(_id(size), partial(solve, partial(cluster, *size, classes=CLASSES)), rounds=ROUNDS,
             cold=True, light=False)
        for size in dict.fromkeys((*BY_HOSTS, *BY_VMS))
    ],
    [
        row
        for sizes in (BY_HOSTS, BY_VMS)
        for size in sizes
        for row in (
            Row(f"{size[0]} hosts, {size[1]:,} VMs: proof", _id(size), "proof"),
            *((Row(f"that over {sizes[0][0]} hosts, {sizes[0][1]:,} VMs", _id(size), "proof",
                   over=_id(sizes[0]), unit="×"),) if size != sizes[0] else ()),
        )
    ],
)  # fmt: skip

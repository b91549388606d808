"""Hosts whose VMs restart on others: with memory they fill, or with room for few VMs."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tests.builders import host_class, named_host, tiny_design, vm

if TYPE_CHECKING:
    from hvplanner.evaluation.placement import Placement
    from hvplanner.model.design import Design


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


def crowded(placement: Placement, most: int) -> Placement:
    """Return the placement under a release that runs no more VMs than that on a host."""
    return replace(placement, vms_per_host_max=most)

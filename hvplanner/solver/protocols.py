"""On which networks the hosts of all classes have to agree on an RDMA protocol."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.rules.rule import Subject

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hvplanner.model.design import Design
    from hvplanner.model.hardware import NicModel, RdmaProtocol


def protocols(
    design: Design, models: Sequence[NicModel], classes: int
) -> tuple[tuple[int, tuple[RdmaProtocol, ...]], ...]:
    """Return by network (index) the protocols to agree on one of (rule `placement.rdma_alike`).

    `models` are the NICs that so many classes have to choose from. What is fixed speaks what it
    does. Where all NICs with RDMA speak alike, nothing has to be agreed on.
    """
    fixed = Subject(design, design.fixed_plan)
    found: list[tuple[int, tuple[RdmaProtocol, ...]]] = []
    for index, network in enumerate(design.networks):
        settled = [fixed.rdma_of(each, network.id) for each in fixed.host_plans]
        if not network.rdma or not classes or classes + len(settled) < 2:
            continue
        spoken = [*settled, *(frozenset(model.rdma) for model in models if model.rdma)]
        if spoken and not frozenset.intersection(*spoken):
            some = spoken[0].union(*spoken[1:]).intersection(*settled)
            found.append((index, tuple(sorted(some))))
    return tuple(found)

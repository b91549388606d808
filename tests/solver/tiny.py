"""Designs small enough to try all their plans, and how to solve them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.model.design import Cluster, Design
from hvplanner.model.hardware import Fabric, FabricPorts, NicModel
from hvplanner.model.solving import SolveOptions, SolveProgress, SolveResult
from hvplanner.model.targets import Choices, Targets
from hvplanner.solver.engine import solve
from tests.builders import group, host_class, network, vnic

if TYPE_CHECKING:
    from hvplanner.model.plan import Plan

ONE_10G = NicModel(
    id="one10", ports=1, speed_mbps=10_000, vf_max=4, vf_scope="port", queues_per_port=8,
    pcie_lanes=8, cost=100,
)  # fmt: skip
TWO_1G = NicModel(
    id="two1", ports=2, speed_mbps=1000, queues_per_port=4, pcie_lanes=4, cost=20
)  # fmt: skip
ONE_1G = NicModel(
    id="one1", ports=1, speed_mbps=1000, queues_per_port=4, pcie_lanes=4, cost=15
)  # fmt: skip
ONE_25G_RDMA = NicModel(
    id="rdma25", ports=1, speed_mbps=25_000, vf_max=6, vf_scope="device", queues_per_port=8,
    rdma=("roce",), pcie_lanes=8, cost=250,
)  # fmt: skip


def fabric(id: str, *, count: int = 8, mlag_group: str = "") -> Fabric:
    """Return a switch whose faster ports cost more."""
    return Fabric(
        id=id,
        mlag_group=mlag_group,
        ports=tuple(
            FabricPorts(speed_mbps=speed, count=count, cost=cost)
            for speed, cost in ((1000, 5), (10_000, 40), (25_000, 60))
        ),
    )


def tiny(
    targets: Targets | None = None, choices: Choices | None = None, **fields: object
) -> Design:
    """Return two hosts for four VMs of 8 GiB, with three networks and two NICs to choose from."""
    given: dict[str, object] = {
        "name": "Tiny",
        "cluster": Cluster(release="2019"),
        "fabrics": (fabric("left"), fabric("right")),
        "nic_models": (ONE_10G, TWO_1G, ONE_25G_RDMA),
        "host_classes": (host_class(count=2),),
        "networks": (
            network("lm", "live_migration"),
            network("csv", "cluster", demand_mbps=300),
            network("vms", "vm", demand_mbps=100),
        ),
        "vm_groups": (group("web", count=4, vnics=(vnic(demand_mbps=100),)),),
        "targets": targets or Targets(),
        "choices": choices
        or Choices(
            nic_models=("one10", "two1"), cards_max=2, teams_max=2, simultaneous_max=2,
            transport="tcp_ip",
        ),
        **fields,
    }  # fmt: skip
    return Design(**given)


def solved(design: Design, *, threads: int = 1, seconds: float = 60.0) -> SolveResult:
    """Return the result of solving without looking at what happens on the way."""
    options = SolveOptions(seconds=seconds, threads=threads)
    return solve(design, options, lambda _: None, lambda: False)


def watched(design: Design) -> tuple[SolveResult, list[SolveProgress]]:
    """Return the result of solving and all that was told on the way."""
    events: list[SolveProgress] = []
    result = solve(design, SolveOptions(threads=1), events.append, lambda: False)
    return result, events


def plan_of(result: SolveResult) -> Plan:
    """Return the plan of a result that has one."""
    assert result.plan is not None, result
    return result.plan


def goals(result: SolveResult) -> dict[str, int]:
    """Return what was reached by goal."""
    return {proof.goal: proof.value for proof in plan_of(result).proof.goals}

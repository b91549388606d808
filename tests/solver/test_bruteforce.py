"""The solver against trying all plans: the same optimum, goal by goal."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings

from hvplanner.model.design import Cluster, Design
from hvplanner.model.hardware import InstalledNic, PcieSlot
from hvplanner.model.plan import HostPlan, NetworkPlacement, NicCount, Port, Team, VirtualSwitch
from hvplanner.model.solving import SolveOptions
from hvplanner.model.targets import Choices, Targets
from hvplanner.model.workload import Guest
from hvplanner.solver.clock import Clock
from hvplanner.solver.obvious import broken, obvious
from hvplanner.solver.prepare import prepare
from hvplanner.solver.search import Search
from tests.builders import changed, group, host_class, network, single_port_team, vnic
from tests.solver.bruteforce import NEVER, Goals, best_goals
from tests.solver.drawing import examples, tiny_designs
from tests.solver.tiny import ONE_1G, ONE_10G, ONE_25G_RDMA, TWO_1G, fabric, plan_of, solved, tiny

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hvplanner.model.plan import GoalProof

ONE_FABRIC = (fabric("left"),)
TWO_LM = (
    network("lm", "live_migration"),
    network("lm2", "live_migration", mtu=9000),
    network("csv", "cluster", demand_mbps=300),
)
NO_VNICS = (group("web", count=4),)
WITH_VMS = (
    network("lm", "live_migration", vlan=1),
    network("csv", "cluster", vlan=2, demand_mbps=300),
    network("vms", "vm", vlan=3, demand_mbps=101),
)
STORAGE = (
    network("lm", "live_migration"),
    network("storage", "storage", rdma=True, demand_mbps=2000),
    network("vms", "vm", demand_mbps=100),
)


PLAIN_HOST = HostPlan(
    host_class="b",
    nics=(NicCount(model="two1", count=2),),
    teams=(
        Team(
            id="team",
            kind="lbfo",
            ports=tuple(Port(card=card, port=1, fabric="left") for card in (1, 2)),
        ),
    ),
    placements=tuple(NetworkPlacement(network=each.id, team="team") for each in TWO_LM[::2]),
)

TWIN_10G = changed(ONE_10G, id="twin10", cost=90)
IWARP = changed(ONE_25G_RDMA, id="iwarp25", rdma=("iwarp",), cost=200)
RDMA_HOST = HostPlan(
    host_class="a",
    nics=(NicCount(model="rdma25", count=1),),
    teams=(single_port_team("t", 1, 1, "left"),),
    switches=(VirtualSwitch(id="s", team="t"),),
    placements=tuple(NetworkPlacement(network=each.id, team="t") for each in STORAGE),
)


def choices(*models: str, **fields: object) -> Choices:
    """Return few things to choose from: up to two cards and two teams, two migrations over TCP."""
    given = {
        "nic_models": models or ("one10", "two1"),
        "cards_max": 2,
        "teams_max": 2,
        "simultaneous": 2,
        "transport": "tcp_ip",
        **fields,
    }
    return Choices.model_validate(given)


def wanting_vfs(count: int) -> tuple[object, ...]:
    """Return VMs that want a VF each."""
    return (group("web", count=count, gib=4, vnics=(vnic(demand_mbps=50, sriov=True),)),)


def owning(model: str, count: int, policy: str) -> tuple[object, ...]:
    """Return a host class with cards."""
    row = host_class(nics=(InstalledNic(model=model, count=count),))
    return (changed(row, nic_policy=policy),)


NAMED = {
    "the least there can be": tiny(),
    "nic and fabric failures": tiny(Targets(nic_failures=1, fabric_failures=1)),
    "host failures with headroom": tiny(Targets(host_failures=1, headroom_percent=30)),
    "a drain that needs a faster port": tiny(
        Targets(drain_ms=60_000), choices(), networks=TWO_LM[::2], vm_groups=NO_VNICS
    ),
    "a drain that saves half of its VMs": tiny(
        Targets(drain_ms=45_000), choices(simultaneous=None, simultaneous_max=2),
        networks=TWO_LM[::2],
        vm_groups=(group("web", count=2), group("batch", count=2, priority="low")),
    ),
    "a drain quicker than its saved VMs": tiny(
        Targets(drain_ms=15_000), choices(),
        networks=TWO_LM[::2], vm_groups=(group("batch", count=2, priority="low"),),
    ),
    "a drain that needs the other order": tiny(
        Targets(drain_ms=160_000, drain_fallback_ms=200_000),
        choices(simultaneous=None, simultaneous_max=2),
        fabrics=ONE_FABRIC, networks=TWO_LM, vm_groups=NO_VNICS,
    ),
    "a port less where a card less moves the demand": tiny(
        Targets(nic_failures=1, headroom_percent=20), choices("two1"),
        fabrics=ONE_FABRIC, vm_groups=NO_VNICS,
        networks=(
            network("lm", "live_migration", dedicated=True),
            network("csv", "cluster", demand_mbps=900),
        ),
    ),
    "three networks that back each other up": tiny(
        Targets(nic_failures=1), choices(teams_max=3),
        fabrics=ONE_FABRIC, networks=TWO_LM, vm_groups=NO_VNICS,
    ),
    "a blackout and a longest migration": tiny(
        Targets(blackout_ms=700, migration_ms=60_000), choices("two1", transport=None),
        fabrics=ONE_FABRIC,
    ),
    "all transports and limits": tiny(
        Targets(drain_ms=70_000),
        choices("two1", transport=None, simultaneous=None, simultaneous_max=3),
        fabrics=ONE_FABRIC,
    ),
    "SMB within its share of the bandwidth": tiny(
        Targets(drain_ms=40_000),
        choices("rdma25", "one10", "two1", cards_max=1, transport=None, simultaneous=None,
                simultaneous_max=3),
        cluster=Cluster(release="2025"), fabrics=ONE_FABRIC,
    ),
    "SMB within a limit that the user fixed": tiny(
        Targets(drain_ms=40_000),
        choices("rdma25", "one10", transport="smb", smb_limit_mbps=8000, cards_max=1,
                simultaneous=None, simultaneous_max=3),
        cluster=Cluster(release="2025"), fabrics=ONE_FABRIC, networks=TWO_LM[::2],
        vm_groups=NO_VNICS,
    ),
    "a network on which nothing is left to the last bit": tiny(
        Targets(), choices("two1", cards_max=1), fabrics=ONE_FABRIC, vm_groups=NO_VNICS,
        networks=(
            network("lm", "live_migration"), network("csv", "cluster", demand_mbps=949),
        ),
    ),
    "nothing to drain, and no second network for it": tiny(
        Targets(drain_fallback_ms=60_000), choices("two1", cards_max=1, migration_networks=("lm",)),
        fabrics=ONE_FABRIC, networks=TWO_LM[::2], vm_groups=(),
    ),
    "the order fixed with the cluster network first": tiny(
        Targets(drain_ms=160_000, drain_fallback_ms=200_000),
        choices(migration_networks=("csv", "lm")),
        fabrics=ONE_FABRIC, networks=TWO_LM[::2], vm_groups=NO_VNICS,
    ),
    "a class fixed by the user beside one to decide": tiny(
        Targets(drain_ms=150_000),
        choices("two1", "one10", cards_max=1, hosts=(PLAIN_HOST,)),
        fabrics=ONE_FABRIC, networks=TWO_LM[::2], vm_groups=NO_VNICS,
        host_classes=(host_class("a", count=1), host_class("b", count=1)),
    ),
    "slots too narrow for the faster card": tiny(
        Targets(drain_ms=150_000), choices(), fabrics=ONE_FABRIC,
        networks=TWO_LM[::2], vm_groups=NO_VNICS,
        host_classes=(
            changed(host_class(), slots=(PcieSlot(generation=3, lanes=4, count=2),)),
        ),
    ),
    "one wide slot beside a narrow one": tiny(
        Targets(nic_failures=1, drain_ms=60_000), choices(), fabrics=ONE_FABRIC,
        networks=TWO_LM[::2], vm_groups=NO_VNICS,
        host_classes=(
            changed(
                host_class(),
                slots=(PcieSlot(generation=3, lanes=8), PcieSlot(generation=3, lanes=4)),
            ),
        ),
    ),
    "two models of one speed that cannot be teamed": tiny(
        Targets(nic_failures=1), choices("one1", "two1", teams_max=1),
        nic_models=(ONE_1G, TWO_1G), fabrics=ONE_FABRIC,
        host_classes=owning("one1", 1, "extend"),
    ),
    "fabrics that do not act as one": tiny(
        Targets(fabric_failures=1, drain_ms=150_000), choices("two1"),
        cluster=Cluster(release="2012R2"), vm_groups=NO_VNICS, networks=TWO_LM[::2],
    ),
    "storage over RDMA": tiny(
        Targets(nic_failures=1), choices("two1", "rdma25", transport=None),
        fabrics=ONE_FABRIC, networks=STORAGE,
    ),
    "storage over RDMA without a switch": tiny(
        Targets(), choices("two1", "rdma25", transport=None),
        fabrics=ONE_FABRIC, networks=STORAGE, cluster=Cluster(release="2012R2"),
    ),
    "storage over RDMA, of which two classes speak different kinds": tiny(
        Targets(), choices("iwarp25", "rdma25", cards_max=1, transport="tcp_ip"),
        fabrics=ONE_FABRIC, networks=STORAGE, vm_groups=NO_VNICS,
        nic_models=(ONE_25G_RDMA, IWARP),
        host_classes=(
            changed(owning("rdma25", 1, "keep")[0], id="a", count=1), host_class("b", count=1),
        ),
    ),
    "storage over RDMA, of which a class is fixed": tiny(
        Targets(),
        choices("iwarp25", "rdma25", cards_max=1, transport="tcp_ip", hosts=(RDMA_HOST,)),
        fabrics=ONE_FABRIC, networks=STORAGE, vm_groups=NO_VNICS,
        nic_models=(ONE_25G_RDMA, IWARP),
        host_classes=(host_class("a", count=1), host_class("b", count=1)),
    ),
    "VFs for all": tiny(
        Targets(vf_percent=100), choices("one10", "rdma25"),
        fabrics=ONE_FABRIC, vm_groups=wanting_vfs(12),
    ),
    "VFs for some, after a failure too": tiny(
        Targets(vf_percent=50, vf_failure_percent=40, host_failures=1),
        choices("one10", "rdma25", cards_max=1), vm_groups=wanting_vfs(10),
    ),
    "VFs and receive queues out of one pool of VPorts": tiny(
        Targets(vf_percent=100), choices("one10"), fabrics=ONE_FABRIC, vm_groups=wanting_vfs(8),
        nic_models=(changed(ONE_10G, vports_per_port=4),),
    ),
    "VFs that survive a failure by teams in the guests": tiny(
        Targets(vf_percent=100, nic_failures=1), choices("one10"),
        cluster=Cluster(release="2012R2"), fabrics=ONE_FABRIC, networks=WITH_VMS,
        vm_groups=wanting_vfs(6),
    ),
    "some VFs by teams in the guests, with room for what fails": tiny(
        Targets(vf_percent=70, nic_failures=1, headroom_percent=20), choices("one10"),
        cluster=Cluster(release="2012R2"), fabrics=ONE_FABRIC, networks=WITH_VMS,
        vm_groups=wanting_vfs(10),
    ),
    "a drain past a network that guests team": tiny(
        Targets(vf_percent=30, headroom_percent=40, drain_ms=60_000), choices("one10"),
        cluster=Cluster(release="2012R2"), fabrics=ONE_FABRIC,
        networks=(WITH_VMS[0], network("dmz", "vm", demand_mbps=900), WITH_VMS[2]),
        vm_groups=wanting_vfs(6),
    ),
    "VFs given twice by teams in the guests, where others get none": tiny(
        Targets(vf_percent=60), choices("one10"),
        cluster=Cluster(release="2012R2"), fabrics=ONE_FABRIC,
        networks=(WITH_VMS[0], WITH_VMS[2], network("old", "vm", vlan=4)),
        vm_groups=(
            *wanting_vfs(4),
            changed(
                group("old", count=4, gib=1, vnics=(vnic(network="old", sriov=True),)),
                guest=Guest(vf_driver=False),
            ),
        ),
    ),
    "VMs with too many vNICs to have each twice": tiny(
        Targets(vf_percent=100, nic_failures=1), choices("one10"),
        cluster=Cluster(release="2012R2"), fabrics=ONE_FABRIC, networks=WITH_VMS,
        vm_groups=(
            group(
                "web", count=1, vnics=(vnic(sriov=True), *(vnic(f"eth{at}") for at in range(1, 5)))
            ),
        ),
    ),
    "VFs that no NIC has": tiny(
        Targets(vf_percent=100), choices("two1", cards_max=1),
        fabrics=ONE_FABRIC, vm_groups=wanting_vfs(4),
    ),
    "a dedicated network": tiny(
        Targets(drain_ms=200_000), choices(), fabrics=ONE_FABRIC,
        networks=(
            network("lm", "live_migration", dedicated=True),
            network("csv", "cluster", demand_mbps=300),
            network("vms", "vm", demand_mbps=100),
        ),
    ),
    "two host classes, one with a card": tiny(
        Targets(drain_ms=150_000), choices(cards_max=1),
        fabrics=ONE_FABRIC, networks=TWO_LM[::2], vm_groups=NO_VNICS,
        host_classes=(
            host_class("a", count=1),
            host_class("b", count=1, nics=(InstalledNic(model="two1"),)),
        ),
    ),
    "two host classes that both buy": tiny(
        Targets(drain_ms=150_000),
        choices("two1", "one10", cards_max=1),
        fabrics=ONE_FABRIC,
        networks=TWO_LM[::2],
        vm_groups=NO_VNICS,
        host_classes=(host_class("a", count=2), host_class("b", count=1)),
    ),
    "cards to be kept as they are": tiny(
        Targets(nic_failures=1), choices(), host_classes=owning("two1", 2, "keep")
    ),
    "cards to be added to": tiny(
        Targets(nic_failures=1), choices(), host_classes=owning("two1", 1, "extend")
    ),
    "a second card beside one whose like is cheaper but cannot be teamed with it": tiny(
        Targets(nic_failures=1), choices("one10", "twin10", teams_max=1),
        fabrics=ONE_FABRIC, networks=WITH_VMS, nic_models=(ONE_10G, TWIN_10G),
        host_classes=owning("one10", 1, "extend"),
    ),
    "cards free to be replaced": tiny(
        Targets(drain_ms=60_000), choices(), fabrics=ONE_FABRIC, networks=TWO_LM[::2],
        vm_groups=NO_VNICS, host_classes=owning("two1", 2, "replace"),
    ),
    "a team over an on-board port and a card": tiny(
        Targets(nic_failures=1), choices("one1", "two1"),
        cluster=Cluster(release="2012R2"), fabrics=ONE_FABRIC, nic_models=(ONE_1G, TWO_1G),
        host_classes=(host_class(nics=(InstalledNic(model="two1", onboard=True),)),),
    ),
    "fabrics that act as one": tiny(
        Targets(fabric_failures=1, drain_ms=150_000), choices("two1"),
        fabrics=(fabric("left", mlag_group="pair"), fabric("right", mlag_group="pair")),
    ),
    "fabrics with few ports": tiny(
        Targets(nic_failures=1), choices(),
        fabrics=(fabric("left", count=4), fabric("right", count=3)),
    ),
    "a headroom beyond what one class can have": tiny(
        Targets(drain_fallback_ms=100_000),
        choices("two1", "one10", cards_max=1, transport="compression", simultaneous=1),
        fabrics=(fabric("left", count=2),),
        host_classes=(
            changed(
                host_class("a", count=1, memory_gib=36),
                slots=(PcieSlot(generation=3, lanes=8), PcieSlot(generation=2, lanes=4)),
            ),
            changed(host_class("b"), slots=(PcieSlot(generation=3, lanes=4),)),
        ),
        networks=(
            network("lm", "live_migration"),
            network("csv", "cluster", demand_mbps=950),
            network("vms", "vm", demand_mbps=400, live_migration=True),
        ),
        nic_models=(changed(ONE_10G, pcie_lanes=4), TWO_1G),
        vm_groups=(group("web", count=5, gib=4, vnics=(vnic(demand_mbps=51),)),),
    ),
    "a budget that each of two classes keeps and both together do not": tiny(
        Targets(budget=150), choices("two1", cards_max=1, teams_max=1), fabrics=ONE_FABRIC,
        networks=TWO_LM[::2], vm_groups=NO_VNICS,
        host_classes=(host_class("a", count=4), host_class("b", count=4)),
    ),
    "a budget that is too small": tiny(Targets(budget=20), choices("two1", cards_max=1)),
}  # fmt: skip


def solver_goals(design: Design) -> Goals | None:
    """Return what the solver proves best, as `best_goals` does."""
    result = solved(design)
    if result.status == "infeasible":
        return None
    assert result.status == "optimal"
    return _reached(plan_of(result).proof.goals)


def _reached(goals: Iterable[GoalProof]) -> Goals:
    reached = {proof.goal: proof.value for proof in goals}
    # A host whose VMs fit nowhere else is never drained: no plan is quicker than another.
    slowest = reached.get("drain_time", NEVER)
    return (reached["cost"], reached["ports"], slowest, -reached["headroom"])


@pytest.mark.parametrize("name", NAMED)
def test_the_solver_finds_the_optimum_that_trying_all_plans_finds(name: str) -> None:
    assert solver_goals(NAMED[name]) == best_goals(NAMED[name])


def searched_goals(design: Design) -> Goals | None:
    """Return the same without explaining why a design has no plan, which takes longest."""
    if broken(design) or obvious(problem := prepare(design)):
        return None
    search = Search(problem, SolveOptions(threads=1), Clock(600, lambda: False), lambda _: None)
    search.optimise()
    assert search.proven
    if search.best is None:
        assert search.infeasible
        return None
    return _reached(search.goals)


@settings(
    max_examples=examples(fast=20, ci=50, fuzz=500),
    suppress_health_check=[HealthCheck.too_slow],
)
@given(tiny_designs())
def test_the_solver_finds_the_optimum_of_any_tiny_design(design: Design) -> None:
    assert searched_goals(design) == best_goals(design)

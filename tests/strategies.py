"""Generated designs and plans: all that loads, however odd. References hold, little else does."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from hypothesis import strategies as st

from hvplanner.model.assumptions import AssumptionOverride, builtin
from hvplanner.model.design import Cluster, Design, LowPriority, ReleaseId
from hvplanner.model.hardware import (
    Fabric,
    FabricPorts,
    Host,
    HostClass,
    InstalledNic,
    NicModel,
    NicPolicy,
    PcieSlot,
    VfScope,
)
from hvplanner.model.network import Network, NetworkRole
from hvplanner.model.plan import (
    BandwidthMode,
    HostPlan,
    MigrationSettings,
    NetworkPlacement,
    NicCount,
    PlacedVms,
    Plan,
    Port,
    Team,
    TeamAlgorithm,
    TeamKind,
    TeamMode,
    Transport,
    VirtualSwitch,
)
from hvplanner.model.tables import generated_id
from hvplanner.model.targets import Targets
from hvplanner.model.workload import Guest, MemoryActivity, Priority, SriovWish, Vm, VmGroup, VNic

if TYPE_CHECKING:
    from collections.abc import Sequence

SPEEDS = st.sampled_from([100, 1000, 10_000, 25_000, 100_000])
MEMORY = st.one_of(st.integers(1, 64 * 1024), st.sampled_from([1, 512 * 1024, 2**32]))
NAMES = st.sampled_from(
    ["", "plain", "<b>&amp;", 'quo"te', "two\nlines", "\u202eright to left", "#x"]
)


def one_of(literal: object) -> st.SearchStrategy[str]:
    """Return a strategy for a value of a Literal type."""
    return st.sampled_from(get_args(literal))


def ids(prefix: str, most: int) -> st.SearchStrategy[tuple[str, ...]]:
    """Return a strategy for up to so many different ids."""
    return st.integers(0, most).map(lambda count: tuple(f"{prefix}{n}" for n in range(count)))


def rarely(strategy: st.SearchStrategy[int]) -> st.SearchStrategy[int | None]:
    """Return the strategy or None."""
    return st.one_of(st.none(), strategy)


ACTIVITIES = st.builds(
    MemoryActivity,
    hot_mib=st.sampled_from([None, 0, 5, 4096, 2**32]),
    hot_period_ms=st.sampled_from([None, 1, 2000]),
    cold_mibps=st.sampled_from([None, 0, 2, 500, 10**7]),
    sent_percent=rarely(st.integers(1, 100)),
)


@st.composite
def designs(draw: st.DrawFn) -> Design:
    """Return a small design with at most a few of everything."""
    fabrics = draw(ids("f", 2))
    models = draw(ids("m", 2))
    classes = draw(ids("c", 2))
    networks = draw(ids("n", 5))
    hosts = draw(ids("h", 2)) if classes else ()
    own_models = tuple(
        NicModel(
            id=each,
            name=draw(NAMES),
            ports=draw(st.integers(1, 4)),
            speed_mbps=draw(SPEEDS),
            vf_max=draw(st.sampled_from([0, 1, 8, 128])),
            vf_scope=draw(one_of(VfScope)),
            queues_per_port=draw(st.integers(0, 16)),
            rdma=draw(st.sampled_from([(), ("roce",), ("iwarp", "roce")])),
            pcie_lanes=draw(st.sampled_from([1, 8, 16])),
            cost=draw(st.integers(0, 1000)),
        )
        for each in models
    )
    known_models = (*models, "intel-x710-da2", "onboard-1g-2")
    vnics = _vnics(networks)
    return Design(
        name=draw(NAMES),
        cluster=Cluster(
            release=draw(one_of(ReleaseId)),
            hosts_limit=draw(st.booleans()),
            low_priority=draw(one_of(LowPriority)),
        ),
        fabrics=tuple(
            Fabric(
                id=each,
                name=draw(NAMES),
                ports=tuple(
                    FabricPorts(
                        speed_mbps=draw(SPEEDS),
                        count=draw(st.integers(0, 8)),
                        cost=draw(st.integers(0, 100)),
                    )
                    for _ in range(draw(st.integers(0, 3)))
                ),
                mlag_group=draw(st.sampled_from(["", "pair"])),
            )
            for each in fabrics
        ),
        nic_models=own_models,
        host_classes=tuple(
            HostClass(
                id=each,
                name=draw(NAMES),
                count=draw(st.integers(0, 3)),
                memory_mib=draw(MEMORY),
                reserved_memory_mib=draw(st.integers(0, 8192)),
                slots=draw(st.sampled_from([(), (PcieSlot(generation=3, lanes=8, count=2),)])),
                nics=tuple(
                    InstalledNic(
                        model=draw(st.sampled_from(known_models)),
                        count=draw(st.integers(1, 3)),
                        onboard=draw(st.booleans()),
                    )
                    for _ in range(draw(st.integers(0, 2)))
                ),
                nic_policy=draw(one_of(NicPolicy)),
                sriov_ready=draw(st.booleans()),
            )
            for each in classes
        ),
        hosts=tuple(
            Host(id=each, name=draw(NAMES), host_class=draw(st.sampled_from(classes)))
            for each in hosts
        ),
        networks=tuple(
            Network(
                id=each,
                name=draw(NAMES),
                role=draw(one_of(NetworkRole)),
                mtu=draw(st.sampled_from([576, 1500, 9000])),
                demand_mbps=draw(st.sampled_from([0, 50, 20_000])),
                live_migration=draw(st.booleans()),
            )
            for each in networks
        ),
        vm_groups=tuple(
            VmGroup(count=draw(st.integers(0, 6)), **_vm(draw, f"g{number}", vnics))
            for number in range(draw(st.integers(0, 2)))
        ),
        vms=tuple(
            Vm(
                host=draw(st.sampled_from([None, *hosts])),
                **_vm(draw, f"g0-00{number}", vnics),
            )
            for number in range(draw(st.integers(0, 3)))
        ),
        targets=draw(targets()),
        assumptions=tuple(
            AssumptionOverride(id=each, value=draw(st.sampled_from([0, 1, 1000, 10**9])))
            for each in draw(st.sets(st.sampled_from(sorted(builtin())), max_size=3))
        ),
    )


def targets() -> st.SearchStrategy[Targets]:
    """Return a strategy for promises, some left out."""
    return st.builds(
        Targets,
        drain_ms=rarely(st.integers(0, 10**6)),
        drain_fallback_ms=rarely(st.integers(0, 10**6)),
        migration_ms=rarely(st.integers(0, 10**6)),
        blackout_ms=rarely(st.integers(0, 5000)),
        host_failures=rarely(st.integers(0, 4)),
        nic_failures=rarely(st.integers(0, 1)),
        fabric_failures=rarely(st.integers(0, 1)),
        headroom_percent=rarely(st.integers(0, 100)),
        vf_percent=rarely(st.integers(0, 100)),
        vf_failure_percent=rarely(st.integers(0, 100)),
        budget=rarely(st.integers(0, 10_000)),
    )


def _vnics(networks: Sequence[str]) -> st.SearchStrategy[tuple[VNic, ...]]:
    if not networks:
        return st.just(())
    one = st.builds(
        VNic,
        id=st.sampled_from(["a", "b"]),
        network=st.sampled_from(networks),
        demand_mbps=st.sampled_from([0, 10, 5000]),
        sriov=one_of(SriovWish),
    )
    return st.lists(one, max_size=2, unique_by=lambda each: each.id).map(tuple)


def _vm(
    draw: st.DrawFn, vm_id: str, vnics: st.SearchStrategy[tuple[VNic, ...]]
) -> dict[str, object]:
    return {
        "id": vm_id,
        "name": draw(NAMES),
        "memory_mib": draw(MEMORY),
        "priority": draw(one_of(Priority)),
        "activity": draw(ACTIVITIES),
        "vnics": draw(vnics),
        "anti_affinity": draw(st.sampled_from(["", "apart"])),
        "guest": Guest(vf_driver=draw(st.booleans())),
    }


@st.composite
def plans(draw: st.DrawFn, design: Design) -> Plan:
    """Return a plan for a design: any ports in any teams, sensible or not."""
    networks = [each.id for each in design.networks]
    planned = [each.id for each in design.host_classes if draw(st.integers(0, 5))]
    return Plan(
        fingerprint=draw(st.sampled_from(["", "stale", design.fingerprint()])),
        hosts=tuple(draw(_host_plans(design, each)) for each in planned),
        migration=MigrationSettings(
            networks=tuple(
                draw(st.lists(st.sampled_from(networks), max_size=3)) if networks else ()
            ),
            transport=draw(one_of(Transport)),
            simultaneous=draw(st.sampled_from([1, 2, 64])),
            smb_limit_mbps=draw(st.sampled_from([None, 0, 1, 10_000])),
        ),
        placement=_placed(draw, design),
    )


def _placed(draw: st.DrawFn, design: Design) -> tuple[PlacedVms, ...]:
    """Return rows that may be too many, and repeat VMs, single ones of groups too."""
    hosts = sorted({host.id for host in design.hosts} | _made(design.host_classes, 2))
    specs = (*design.vm_groups, *design.vms)
    vms = sorted({each.id for each in specs} | _made(design.vm_groups, 3))
    if not hosts or not vms:
        return ()
    return tuple(
        PlacedVms(
            vm=draw(st.sampled_from(vms)),
            host=draw(st.sampled_from(hosts)),
            count=draw(st.integers(1, 7)),
        )
        for _ in range(draw(st.integers(0, 3)))
    )


def _made(rows: Sequence[HostClass | VmGroup], digits: int) -> set[str]:
    """Return the ids that counts make."""
    return {
        generated_id(each.id, number, digits)
        for each in rows
        for number in range(1, each.count + 1)
    }


@st.composite
def _host_plans(draw: st.DrawFn, design: Design, host_class: str) -> HostPlan:
    models = [*(each.id for each in design.nic_models), "intel-x710-da2", "mellanox-cx6-lx-25"]
    fabrics = [each.id for each in design.fabrics]
    teams = draw(ids("t", 3)) if fabrics else ()
    return HostPlan(
        host_class=host_class,
        nics=tuple(
            NicCount(model=draw(st.sampled_from(models)), count=draw(st.integers(1, 2)))
            for _ in range(draw(st.integers(0, 2)))
        ),
        teams=tuple(
            Team(
                id=each,
                kind=draw(one_of(TeamKind)),
                mode=draw(one_of(TeamMode)),
                algorithm=draw(one_of(TeamAlgorithm)),
                ports=tuple(
                    Port(
                        card=draw(st.integers(1, 3)),
                        port=draw(st.integers(1, 3)),
                        fabric=draw(st.sampled_from(fabrics)),
                    )
                    for _ in range(draw(st.integers(1, 3)))
                ),
            )
            for each in teams
        ),
        switches=tuple(
            VirtualSwitch(
                id=f"s{number}",
                team=draw(st.sampled_from(teams)),
                sriov=draw(st.booleans()),
                vfs_per_port=draw(st.sampled_from([0, 2, 200])),
                bandwidth_mode=draw(one_of(BandwidthMode)),
            )
            for number in range(draw(st.integers(0, 2)) if teams else 0)
        ),
        placements=tuple(
            NetworkPlacement(
                network=each.id,
                team=draw(st.sampled_from(teams)),
                share_percent=draw(st.integers(0, 100)),
            )
            for each in design.networks
            if teams and draw(st.integers(0, 5))
        ),
    )

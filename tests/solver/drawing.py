"""Draws designs by chance: tiny ones to try all plans of, and larger ones that only a judge checks.

About half of them have a plan; what rules one out is drawn rarely enough for that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import settings
from hypothesis import strategies as st

from hvplanner.model.design import Cluster
from hvplanner.model.hardware import Fabric, FabricPorts, InstalledNic, NicModel, PcieSlot
from hvplanner.model.targets import Choices, Targets
from hvplanner.model.workload import MemoryActivity
from tests.builders import changed, group, host_class, network, vnic
from tests.solver.tiny import ONE_10G, ONE_25G_RDMA, TWO_1G, fabric, tiny

if TYPE_CHECKING:
    from hvplanner.model.design import Design
    from hvplanner.model.hardware import HostClass
    from hvplanner.model.network import Network
    from hvplanner.model.workload import VmGroup

TWO_25G = NicModel(
    id="two25", ports=2, speed_mbps=25_000, vf_max=16, vf_scope="device", queues_per_port=8,
    rdma=("roce",), pcie_lanes=16, cost=380,
)  # fmt: skip
FOUR_10G = NicModel(
    id="four10", ports=4, speed_mbps=10_000, vf_max=8, queues_per_port=8, pcie_lanes=8, cost=260
)  # fmt: skip
MODELS = (TWO_1G, ONE_10G, FOUR_10G, ONE_25G_RDMA, TWO_25G)
RELEASES = ("2012R2", "2016", "2022", "2025")


def examples(*, fast: int, ci: int, fuzz: int) -> int:
    """Return how many designs to draw by the profile of `tests/conftest.py`.

    For tests that take so long for each that they draw fewer than others.
    """
    return {"ci": ci, "fuzz": fuzz}.get(settings.get_current_profile_name(), fast)


def seldom(*values: object) -> st.SearchStrategy[object]:
    """Draw None twice as often as each of the values."""
    return st.sampled_from((None, None, *values))


@st.composite
def tiny_designs(draw: st.DrawFn) -> Design:
    """Draw designs of one to four hosts with a few dozen plans to thousands.

    In every other one two unlike host classes share few switch ports, a budget or a number of
    VFs.
    """
    unlike = draw(st.booleans())
    networks, groups = draw(_few_networks())
    models = draw(st.sampled_from((("two1",), ("one10",), ("two1", "one10"), ("two1", "rdma25"))))
    several = draw(st.booleans()) and len(models) == 1 and not unlike
    fabrics = draw(_few_fabrics())
    time = seldom(30_000, 90_000, 150_000, 200_000)
    return tiny(
        Targets(
            drain_ms=draw(time),
            drain_fallback_ms=draw(time),
            blackout_ms=draw(seldom(600, 1200)),
            host_failures=draw(seldom(1)),
            nic_failures=draw(seldom(1)) if several else None,
            fabric_failures=draw(seldom(1)) if len(fabrics) == 2 else None,
            headroom_percent=draw(seldom(20)),
            vf_percent=draw(seldom(30, 60, 100)) if models != ("two1",) else None,
            budget=draw(seldom(150, 600)),
        ),
        Choices(
            nic_models=models,
            cards_max=2 if several else 1,
            teams_max=1 if unlike and len(fabrics) == 2 else 2,
            transport=draw(st.sampled_from(("tcp_ip", "compression", "smb"))),
            simultaneous=draw(st.sampled_from((1, 3))),
        ),
        cluster=Cluster(release=draw(st.sampled_from(RELEASES))),
        fabrics=fabrics,
        host_classes=draw(_unlike_classes())
        if unlike
        else (host_class(count=draw(st.sampled_from((1, 2, 2, 3)))),),
        networks=networks,
        vm_groups=groups,
    )


@st.composite
def _few_networks(draw: st.DrawFn) -> tuple[tuple[Network, ...], tuple[VmGroup, ...]]:
    """Draw three networks, either two of them for live migration or one for VMs, and VMs."""
    lm = network("lm", "live_migration", dedicated=draw(seldom(True)) or False)
    csv = network("csv", "cluster", demand_mbps=draw(st.sampled_from((0, 300, 900))))
    count = draw(st.integers(0, 5))
    if draw(st.booleans()):
        # Alike or not: with those that are, only one order is looked at.
        other = network("lm2", "live_migration", mtu=draw(st.sampled_from((1500, 9000))))
        return (lm, other, csv), (group("web", count=count),)
    nic = vnic(demand_mbps=draw(st.sampled_from((0, 150))), sriov=draw(st.booleans()))
    vms = network("vms", "vm", demand_mbps=draw(st.sampled_from((0, 400))))
    return (lm, csv, vms), (group("web", count=count, vnics=(nic,)),)


@st.composite
def _few_fabrics(draw: st.DrawFn) -> tuple[Fabric, ...]:
    """Draw one fabric or two, with ports of a speed for all hosts or only for some."""
    count = draw(st.sampled_from((3, 8)))
    names = ("left", "right") if draw(st.booleans()) else ("left",)
    return tuple(fabric(name, count=count) for name in names)


@st.composite
def _unlike_classes(draw: st.DrawFn) -> tuple[HostClass, ...]:
    """Draw two host classes that differ in memory, and in cards or in being ready for SR-IOV."""
    small = host_class("small", count=draw(st.integers(1, 2)))
    large = host_class("large", count=draw(st.integers(1, 2)), memory_gib=132)
    if draw(st.booleans()):
        owned = InstalledNic(model="two1", onboard=draw(st.booleans()))
        policy = draw(st.sampled_from(("keep", "extend", "replace")))
        large = changed(large, nics=(owned,), nic_policy=policy)
    return small, changed(large, sriov_ready=draw(st.booleans()))


@st.composite
def core_designs(draw: st.DrawFn) -> Design:
    """Draw designs of up to 48 hosts in up to 4 unlike classes, without targets of time or VFs."""
    classes = tuple(draw(_large_class(f"gen{number}")) for number in range(draw(st.integers(1, 4))))
    hosts = sum(each.count for each in classes)
    return tiny(
        Targets(
            headroom_percent=draw(st.sampled_from((10, 30))),
            host_failures=draw(seldom(1)) if hosts > 2 else None,
            nic_failures=draw(seldom(1, 1)),
            fabric_failures=draw(seldom(1, 1)),
            budget=draw(seldom(300 * hosts)),
        ),
        Choices(
            nic_models=tuple(draw(st.sets(st.sampled_from([each.id for each in MODELS]),
                                          min_size=2, max_size=4))),
            cards_max=3,
            teams_max=draw(st.integers(1, 3)),
            transport="tcp_ip",
            simultaneous=2,
        ),
        cluster=Cluster(release=draw(st.sampled_from(RELEASES[1:]))),
        nic_models=MODELS,
        fabrics=(draw(_large_fabric("left", hosts)), draw(_large_fabric("right", hosts))),
        host_classes=classes,
        networks=draw(_many_networks()),
        vm_groups=tuple(
            group(
                f"group{number}",
                count=hosts * draw(st.integers(0, 4)),
                gib=draw(st.sampled_from((2, 4))),
                vnics=(vnic(demand_mbps=draw(st.sampled_from((0, 50, 250)))),),
            )
            for number in range(2)
        ),
    )  # fmt: skip


@st.composite
def _large_class(draw: st.DrawFn, id: str) -> HostClass:
    """Draw hosts with slots, cards, and a policy for these."""
    row = host_class(
        id, count=draw(st.integers(1, 12)), memory_gib=draw(st.sampled_from((68, 132)))
    )
    nics = draw(seldom(InstalledNic(model="two1", onboard=True), InstalledNic(model="one10")))
    return changed(
        row,
        nics=(nics,) if nics else (),
        nic_policy=draw(st.sampled_from(("extend", "extend", "replace"))),
        slots=(
            PcieSlot(generation=3, lanes=8, count=draw(st.integers(1, 3))),
            PcieSlot(generation=4, lanes=16, count=draw(st.integers(1, 2))),
        ),
    )


@st.composite
def _large_fabric(draw: st.DrawFn, id: str, hosts: int) -> Fabric:
    """Draw a switch whose ports may be few or come at two prices, or end at 10 Gbit/s."""
    per_host = draw(st.sampled_from((1, 2, 6)))
    cheap = draw(st.integers(0, hosts))
    return Fabric(
        id=id,
        ports=(
            FabricPorts(speed_mbps=1000, count=per_host * hosts, cost=5),
            *((FabricPorts(speed_mbps=10_000, count=cheap, cost=25),) if cheap else ()),
            FabricPorts(speed_mbps=10_000, count=per_host * hosts, cost=40),
            *((FabricPorts(speed_mbps=25_000, count=per_host * hosts, cost=60),)
              if draw(st.booleans()) else ()),
        ),
    )  # fmt: skip


@st.composite
def _many_networks(draw: st.DrawFn) -> tuple[Network, ...]:
    """Draw the networks of a cluster, of which the live-migration network may stand alone."""
    demand = st.sampled_from((0, 100, 800, 3000))
    rows = [
        network("mgmt", "management", demand_mbps=draw(st.sampled_from((0, 100)))),
        network("lm", "live_migration", dedicated=draw(st.booleans())),
        network("vms", "vm", demand_mbps=draw(demand)),
    ]
    if draw(st.booleans()):
        rows.append(network("csv", "cluster", demand_mbps=draw(demand)))
    if draw(st.booleans()):
        rows.append(
            network("storage", "storage", rdma=draw(st.booleans()), demand_mbps=draw(demand))
        )
    return tuple(rows)


@st.composite
def large_designs(draw: st.DrawFn) -> Design:
    """Draw the same with targets of time and VFs, VMs that write, and all there is to choose."""
    design = draw(core_designs())
    time = seldom(240_000, 900_000)
    groups = tuple(
        changed(
            each,
            priority=draw(st.sampled_from(("high", "medium", "low"))),
            activity=MemoryActivity(
                hot_mib=draw(st.sampled_from((0, 64, 512))),
                hot_period_ms=4000,
                cold_mibps=draw(st.sampled_from((0, 2, 20))),
            ),
            vnics=tuple(
                changed(nic, sriov=draw(st.sampled_from(("off", "wanted")))) for nic in each.vnics
            ),
        )
        for each in design.vm_groups
    )
    return changed(
        design,
        vm_groups=groups,
        host_classes=tuple(
            changed(each, sriov_ready=draw(st.booleans()) or each is design.host_classes[0])
            for each in design.host_classes
        ),
        targets=changed(
            design.targets,
            drain_ms=draw(time),
            drain_fallback_ms=draw(time) if len(design.networks) > 3 else None,
            migration_ms=draw(seldom(120_000)),
            blackout_ms=draw(seldom(1000, 3000)),
            vf_percent=draw(seldom(30, 60)),
            vf_failure_percent=draw(seldom(30)),
        ),
        choices=changed(design.choices, transport=draw(seldom("smb")), simultaneous=None,
                        simultaneous_max=4),
    )  # fmt: skip

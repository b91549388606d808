"""Draws designs by chance: tiny ones to try all plans of, and larger ones that only a judge checks.

About half of them have a plan; what rules one out is drawn rarely enough for that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import strategies as st

from hvplanner.model.design import Cluster
from hvplanner.model.hardware import InstalledNic
from hvplanner.model.targets import Choices, Targets
from tests.builders import changed, group, host_class, network, vnic
from tests.solver.tiny import fabric, tiny

if TYPE_CHECKING:
    from hvplanner.model.design import Design
    from hvplanner.model.hardware import Fabric, HostClass
    from hvplanner.model.network import Network
    from hvplanner.model.workload import VmGroup

RELEASES = ("2012R2", "2016", "2022", "2025")


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
        return (lm, network("lm2", "live_migration", mtu=9000), csv), (group("web", count=count),)
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

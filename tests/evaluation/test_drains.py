"""Drains against times that can be computed by hand, and against published ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hvplanner.evaluation.activity import BYTES_PER_MIB
from hvplanner.evaluation.drains import (
    bound_ms,
    distinct_drains,
    drain_tasks,
    drain_times,
    migration_paths,
    path_used,
)
from hvplanner.evaluation.placement import place
from hvplanner.model.assumptions import AssumptionOverride
from hvplanner.model.design import Cluster, Design
from hvplanner.model.hardware import InstalledNic
from hvplanner.model.targets import Targets
from hvplanner.model.workload import Guest
from tests.builders import (
    changed,
    group,
    host_class,
    named_host,
    network,
    plan_for,
    tiny_design,
    vm,
    vnic,
)

if TYPE_CHECKING:
    from hvplanner.evaluation.endpoints import MigrationProfile
    from hvplanner.evaluation.placement import Placement
    from hvplanner.model.plan import Plan
    from hvplanner.model.workload import Vm

SETUP_AND_RESUME_S = 3.0
TEN_GBE = 10e9 / 8 * 0.949
STREAM = 4e9 / 8


def worst_ms(placement: Placement, profile: MigrationProfile) -> int | None:
    drains = distinct_drains(placement)
    if any(alike[0].unplaced for _, alike in drains):
        return None
    return max((drain_times(task, profile).duration_ms for task, _ in drains), default=0)


def worst_s(design: Design, plan: Plan, *, fallback: bool = False) -> float | None:
    placement = place(design)
    path = path_used(migration_paths(design, placement, plan), plan, fallback=fallback)
    worst = worst_ms(placement, path.profile) if path else None
    return None if worst is None else worst / 1000


def two_hosts(count: int, *, gib: int = 8, **fields: object) -> Design:
    """Return two hosts, all VMs on the first."""
    return tiny_design(
        host_classes=(host_class(count=0, memory_gib=1024),),
        hosts=(named_host("full"), named_host("empty")),
        vm_groups=(),
        vms=tuple(vm(f"vm-{number:02d}", gib=gib, host="full") for number in range(count)),
        **fields,
    )


@pytest.mark.parametrize(
    ("vms", "simultaneous", "rounds", "rate"),
    [
        (1, 1, 1, STREAM),
        (4, 1, 4, STREAM),
        (4, 2, 2, STREAM),
        (4, 4, 1, TEN_GBE / 4),
        (6, 3, 2, TEN_GBE / 3),
    ],
)
def test_idle_vms_of_one_size_leave_in_rounds(
    vms: int, simultaneous: int, rounds: int, rate: float
) -> None:
    design = two_hosts(vms)
    took = worst_s(design, plan_for(design, simultaneous=simultaneous))
    expected = rounds * (SETUP_AND_RESUME_S + 8 * 1024 * BYTES_PER_MIB / rate)
    assert took == pytest.approx(expected, abs=0.002)


def test_with_the_first_network_failed_the_demands_of_the_second_slow_migrations() -> None:
    design = two_hosts(
        4,
        networks=(
            network("lm", "live_migration"),
            network("csv", "cluster", demand_mbps=16_000),
        ),
    )
    plan = plan_for(design, simultaneous=4)
    left = 2 * TEN_GBE - 16e9 / 8
    assert worst_s(design, plan, fallback=True) == pytest.approx(
        SETUP_AND_RESUME_S + 4 * 8 * 1024 * BYTES_PER_MIB / left, abs=0.002
    )
    assert worst_s(design, plan) < worst_s(design, plan, fallback=True)


def test_without_a_network_or_without_room_there_is_no_time() -> None:
    design = tiny_design()
    assert worst_s(design, plan_for(design, networks=("lm",)), fallback=True) is None
    assert worst_s(design, plan_for(design, networks=())) is None
    full = tiny_design(vm_groups=(group("big", count=2, gib=40),))
    assert worst_s(full, plan_for(full)) is None
    (drain, _) = drain_tasks(place(full))
    assert [each.id for each in drain.unplaced] == ["big-001"]


def test_an_empty_cluster_is_drained_at_once() -> None:
    design = tiny_design(vm_groups=())
    assert worst_s(design, plan_for(design)) == 0


def test_vms_leave_by_priority_and_then_by_size() -> None:
    design = tiny_design(
        host_classes=(host_class(count=0),),
        hosts=(named_host("full"), named_host("empty")),
        vm_groups=(),
        vms=(
            vm("low", gib=16, host="full", priority="low"),
            vm("small", gib=2, host="full", priority="high"),
            vm("large", gib=4, host="full", priority="high"),
        ),
    )
    drain = drain_tasks(place(design))[0]
    assert [each.id for each in drain.vms] == ["large", "small", "low"]


def test_targets_are_those_with_most_free_memory() -> None:
    design = tiny_design(
        host_classes=(host_class("big", count=1, memory_gib=132), host_class("node", count=2)),
        vm_groups=(group("web", count=2, gib=8),),
    )
    placement = place(design)
    # Both VMs are on the large host; it has most free, then the others in turn.
    (drain, *_) = drain_tasks(placement)
    assert [placement.hosts[target].id for target in drain.targets] == ["node-01", "node-02"]


def wanting_vf(name: str, host: str, **fields: object) -> Vm:
    return vm(name, host=host, gib=2, vnics=(vnic(sriov=True),), **fields)


def three_hosts(*vms: Vm) -> Placement:
    """Return three hosts, "roomy" with most free memory."""
    return place(
        tiny_design(
            host_classes=(host_class(count=0),),
            hosts=(named_host("full"), named_host("roomy"), named_host("busy")),
            vm_groups=(),
            vms=(*vms, vm("large", gib=16, host="busy")),
        )
    )


def targets_of(placement: Placement) -> dict[str, str]:
    """Return where the VMs of the first host go."""
    drain = drain_tasks(placement)[0]
    return {each.id: placement.hosts[target].id for each, target in drain.arrivals()}


def test_a_vm_that_wants_a_vf_goes_where_fewest_are_used() -> None:
    placement = three_hosts(wanting_vf("new", "full"), wanting_vf("old", "roomy"))
    assert targets_of(placement) == {"new": "busy"}
    without_driver = Guest(vf_driver=False)
    placement = three_hosts(
        wanting_vf("new", "full", guest=without_driver), wanting_vf("old", "roomy")
    )
    assert targets_of(placement) == {"new": "roomy"}


def test_vms_that_want_a_vf_are_spread_as_they_arrive() -> None:
    placement = three_hosts(*(wanting_vf(f"new-{number}", "full") for number in range(4)))
    assert sorted(targets_of(placement).values()) == ["busy", "busy", "roomy", "roomy"]


def test_anti_affinity_comes_before_a_vf() -> None:
    placement = three_hosts(
        wanting_vf("new", "full", anti_affinity="dc"),
        wanting_vf("old", "roomy"),
        vm("other", host="busy", gib=1, anti_affinity="dc"),
    )
    assert targets_of(placement) == {"new": "roomy"}


@pytest.mark.parametrize(
    "unable",
    [
        {"sriov_ready": False},
        {"nic_policy": "keep", "nics": (InstalledNic(model="onboard-1g-2", onboard=True),)},
    ],
    ids=["not ready", "keeps NICs without VFs"],
)
def test_a_host_that_can_give_no_vf_is_taken_last(unable: dict[str, object]) -> None:
    placement = place(
        tiny_design(
            host_classes=(host_class(count=0), changed(host_class("bare", count=0), **unable)),
            hosts=(named_host("full"), named_host("roomy", "bare"), named_host("busy")),
            vm_groups=(),
            vms=(wanting_vf("new", "full"), wanting_vf("old", "busy")),
        )
    )
    assert targets_of(placement) == {"new": "busy"}


def test_a_vf_never_costs_a_vm_its_place() -> None:
    placement = place(
        tiny_design(
            host_classes=(host_class(count=0, memory_gib=44),),
            hosts=tuple(named_host(name) for name in ("full", "one", "two")),
            vm_groups=(),
            vms=(
                wanting_vf("old", "one"),
                vm("filler", gib=10, host="one"),
                vm("other", gib=25, host="two"),
                vm("new", gib=10, host="full", vnics=(vnic(sriov=True),), priority="high"),
                *(vm(f"last-{number}", gib=15, host="full") for number in range(2)),
            ),
        )
    )
    # With its VF on host two, it would leave 5 GiB there, and one of the others nowhere.
    assert targets_of(placement) == {"new": "one", "last-0": "one", "last-1": "two"}
    assert not drain_tasks(placement)[0].unplaced


def test_hosts_alike_share_one_drain_whatever_their_vms_are_called() -> None:
    design = tiny_design(
        host_classes=(host_class(count=4),),
        vm_groups=(),
        vms=tuple(vm(f"vm-{number}") for number in range(8)),
    )
    ((_, alike),) = distinct_drains(place(design))
    assert len(alike) == 4


def test_a_drain_depends_on_the_profile_alone() -> None:
    design = tiny_design()
    plan = plan_for(design)
    other = changed(design, targets=Targets(drain_ms=1), fabrics=design.fabrics[::-1])
    (one, _), (two, _) = (migration_paths(each, place(each), plan) for each in (design, other))
    assert one.profile == two.profile
    assert worst_ms(place(design), one.profile) == 20_180


@pytest.mark.parametrize(
    ("nic", "measured_s"), [("nic1", 795), ("nic10", 65)], ids=["1 GbE", "10 GbE"]
)
def test_the_published_drain_of_holman_within_a_fifth(nic: str, measured_s: float) -> None:
    """18 VMs, about 80 GB in all, on Windows Server 2012 (TechNet, 1 July 2013).

    Assumed: 80e9 bytes in equal idle VMs, 10 at a time, the simulator's own overheads.
    """
    design = tiny_design(
        cluster=Cluster(release="2012"),
        host_classes=(host_class(count=0, memory_gib=132),),
        hosts=(named_host("full"), named_host("empty")),
        networks=(network("lm", "live_migration"),),
        vm_groups=(),
        vms=tuple(
            changed(
                vm(f"vm-{number:02d}", host="full"), memory_mib=round(80e9 / 18 / BYTES_PER_MIB)
            )
            for number in range(18)
        ),
    )
    took = worst_s(design, plan_for(design, nic=nic, networks=("lm",), simultaneous=10))
    assert took == pytest.approx(measured_s, rel=0.2)


@given(
    sizes=st.lists(st.integers(1, 40), min_size=1, max_size=6),
    simultaneous=st.integers(1, 6),
)
def test_no_drain_is_quicker_than_its_bound(sizes: list[int], simultaneous: int) -> None:
    design = tiny_design(
        host_classes=(host_class(count=0, memory_gib=1024),),
        hosts=(named_host("full"), named_host("empty")),
        vm_groups=(),
        vms=tuple(vm(f"vm-{n}", gib=size, host="full") for n, size in enumerate(sizes)),
    )
    plan = plan_for(design, simultaneous=simultaneous)
    (path, _) = migration_paths(design, place(design), plan)
    task = drain_tasks(place(design))[0].task
    times = drain_times(task, path.profile)
    assert 0 < bound_ms(task, path.profile) <= times.duration_ms
    assert times.longest_migration_ms <= times.duration_ms
    assert 500 <= times.longest_blackout_ms <= times.longest_migration_ms


@given(count=st.integers(1, 8), simultaneous=st.integers(1, 4))
def test_one_equal_idle_vm_more_is_never_quicker(count: int, simultaneous: int) -> None:
    fewer, more = two_hosts(count), two_hosts(count + 1)
    plan = plan_for(fewer, simultaneous=simultaneous)
    assert worst_s(fewer, plan) <= worst_s(more, plan)


@given(share=st.integers(800, 990))
def test_more_goodput_is_never_slower_for_idle_vms(share: int) -> None:
    slower, quicker = (
        two_hosts(5, assumptions=(AssumptionOverride(id="goodput_1500", value=value),))
        for value in (share, share + 10)
    )
    plan = plan_for(slower, simultaneous=5)
    assert worst_s(quicker, plan) <= worst_s(slower, plan)

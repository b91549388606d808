"""Targets of a drain: room and limits kept, fast hosts first, and a bound that holds for all."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from hvplanner.evaluation.drains import drain_times
from hvplanner.evaluation.recording import asked_drain
from hvplanner.solver.departure import Departure
from hvplanner.solver.scheduling import never
from hvplanner.solver.targets import choose_targets
from tests.builders import vm
from tests.solver.drains import PLENTY, cluster, on_a, planned

if TYPE_CHECKING:
    from hvplanner.model.design import Design


def departure(design: Design, *, vms_per_host_max: int = 1024) -> Departure:
    """Return the VMs of host a, hosts running so many at most."""
    asked = asked_drain(design, planned(design, 4), "a", fallback=False)
    assert asked.path is not None
    placement = replace(asked.placement, vms_per_host_max=vms_per_host_max)
    return Departure(replace(asked, placement=placement), asked.path.profile)


def names(leaving: Departure, hosts: tuple[int, ...] | None) -> Counter[str]:
    assert hosts is not None
    return Counter(leaving.placement.hosts[host].id for host in hosts)


def test_hyper_vs_own_choice_stays_where_none_is_better() -> None:
    leaving = departure(cluster(on_a(8, 8, 4, 4), b=("fast", 64), c=("fast", 64)))
    assert choose_targets(leaving, never).hosts == leaving.own_targets


def test_no_host_runs_more_vms_than_its_release_does() -> None:
    design = cluster(on_a(*(8,) * 6), b=("fast", PLENTY), c=("slow", PLENTY))
    leaving = departure(design, vms_per_host_max=2)
    assert choose_targets(leaving, never).impossible
    leaving = departure(design, vms_per_host_max=4)
    found = choose_targets(leaving, never)
    assert names(leaving, found.hosts) == {"b": 4, "c": 2}


def test_of_many_different_vms_as_many_as_fit_go_to_fast_hosts() -> None:
    vms = tuple(vm(f"vm{number}", gib=2 + number % 15, host="a") for number in range(40))
    fast = {f"fast{number}": ("fast", 24) for number in range(12)}
    slow = {f"slow{number}": ("slow", 96) for number in range(12)}
    leaving = departure(cluster(vms, **fast, **slow))
    found = choose_targets(leaving, never)
    assert found.hosts is not None
    to_fast = [
        spec.memory_mib
        for spec, host in zip(leaving.specs, found.hosts, strict=True)
        if leaving.class_of(host).startswith("fast")
    ]
    assert sum(to_fast) > 0.9 * 12 * 24 * 1024
    used: Counter[int] = Counter()
    for host, spec in zip(found.hosts, leaving.specs, strict=True):
        used[host] += spec.memory_mib
    assert all(used[host] <= leaving.placement.hosts[host].free_mib for host in used)
    task = leaving.drain(range(len(vms)), found.hosts).task
    assert found.bound_ms <= drain_times(task, leaving.profile).duration_ms


def test_a_stop_leaves_hyper_vs_own_choice_or_a_better_one_and_a_bound() -> None:
    leaving = departure(cluster(on_a(*(8,) * 8), b=("fast", 32), c=("slow", PLENTY)))
    found = choose_targets(leaving, lambda: True)
    assert found.hosts is None or len(found.hosts) == 8
    assert found.bound_ms > 0


def test_without_another_host_it_is_proven_that_there_is_no_target() -> None:
    found = choose_targets(departure(cluster(on_a(8))), never)
    assert (found.hosts, found.impossible) == (None, True)

"""Finds the best placement of a very small design by trying all of them, with the judge alone.

It shares no code with the solver: goals are counted on what `place` makes of the rows.
"""

from __future__ import annotations

from collections import Counter
from itertools import combinations, product
from typing import TYPE_CHECKING

from hvplanner.evaluation.drains import drain_tasks
from hvplanner.evaluation.hostfailures import class_combinations, host_failures
from hvplanner.evaluation.placement import place
from hvplanner.evaluation.relocation import relocations
from hvplanner.model.plan import PlacedVms

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from hvplanner.evaluation.placement import Placement, RunningHost
    from hvplanner.model.design import Design
    from hvplanner.model.workload import Vm, VmSpec

GOALS = ("kept_apart", "vfs_reachable", "vfs_per_host", "overload", "moves", "host_load")
"""In order; in front of them the VMs without a host, and the host failures survived."""


def fewest_without_host(design: Design) -> int:
    """Return how many VMs at least have no host."""
    hosts, vms = place(design).hosts, _singles(design)
    return min(
        sum(host is None for host in chosen)
        for chosen in product((*range(len(hosts)), None), repeat=len(vms))
        if all(
            _holds(host, [vm for vm, at in zip(vms, chosen, strict=True) if at == number])
            for number, host in enumerate(hosts)
        )
    )


def _holds(host: RunningHost, vms: Sequence[VmSpec]) -> bool:
    """Tell whether VMs fit the memory of a host, and each starts there."""
    memory = sum(vm.memory_mib for vm in vms)
    return memory <= host.capacity_mib and all(vm.processors <= host.processors for vm in vms)


def most_survived(design: Design, wanted: int) -> int:
    """Return the most host failures, up to so many, that some placement of all VMs survives."""
    return max(survived(design, each, wanted) for each in _placements(design))


def best_values(design: Design, wanted: int, reached: int) -> dict[str, int]:
    """Return the goals of the best of all placements that survive as many failures as reached."""
    found = [
        tuple(values(design, each).values())
        for each in _placements(design)
        if survived(design, each, wanted) == reached
    ]
    return dict(zip(GOALS, min(found), strict=True))


def values(design: Design, placement: Placement) -> dict[str, int]:
    """Return what a placement is worth, goal by goal."""
    kinds = placement.kinds
    able = {each.id for each in design.host_classes if each.sriov_ready}
    pairs = unreachable = 0
    wishes: dict[str, list[int]] = {}
    for host in placement.hosts:
        specs = [kinds[vm.kind] for vm in host.vms]
        pairs += sum(
            bool(one.anti_affinity) and one.anti_affinity == other.anti_affinity
            for one, other in combinations(specs, 2)
        )
        wanted = Counter(
            vnic.network
            for spec in specs
            if spec.guest.vf_driver
            for vnic in spec.vnics
            if vnic.sriov == "wanted"
        )
        if host.host_class in able:
            for network, count in wanted.items():
                wishes.setdefault(network, []).append(count)
        else:
            unreachable += wanted.total()
    load = max(host.used_mib * 100 // host.capacity_mib for host in placement.hosts)
    used = sum(host.used_mib for host in placement.hosts)
    evenly = used * 100 // sum(host.capacity_mib for host in placement.hosts)
    return {
        "kept_apart": pairs,
        "vfs_reachable": unreachable,
        "vfs_per_host": sum(max(counts) for counts in wishes.values()),
        # Hosts that cannot but be so full are not relieved.
        "overload": max(0, load - 80) if evenly <= 80 else 0,
        "moves": len(relocations(placement)),
        "host_load": load,
    }


def survived(design: Design, placement: Placement, wanted: int) -> int:
    """Return the host failures, up to so many, after which all restart, and drains find room."""
    drained = design.targets.drain_ms is not None
    if drained and any(each.unplaced for each in drain_tasks(placement)):
        return 0
    for count in range(1, wanted + 1):
        for lost in class_combinations(placement, count):
            if any(way.unplaced for way in host_failures(placement, lost).ways):
                return count - 1
    return wanted


def _placements(design: Design) -> Iterator[Placement]:
    """Yield every placement of all VMs within the memory and processors of the hosts."""
    hosts = [host.id for host in place(design).hosts]
    vms = _singles(design)
    for chosen in product(hosts, repeat=len(vms)):
        rows = tuple(PlacedVms(vm=vm.id, host=at) for vm, at in zip(vms, chosen, strict=True))
        placement = place(design, rows)
        kinds = placement.kinds
        if all(_holds(host, [kinds[vm.kind] for vm in host.vms]) for host in placement.hosts):
            yield placement


def _singles(design: Design) -> list[Vm]:
    assert not design.vm_groups
    return list(design.vms)

"""What the VMs of a host ask of it beside memory: bandwidth by network, and virtual functions."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from hvplanner.evaluation.placement import PRIORITY_RANK

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hvplanner.evaluation.placement import Placement
    from hvplanner.model.workload import VmSpec

Wishes = dict[tuple[int, str], int]
"""How many vNICs can use a VF, by priority rank of their VMs and network."""


@dataclass(frozen=True)
class HostNeeds:
    """What the VMs of a host ask. `wanted` counts all vNICs that want a VF, by network."""

    host_class: str
    demand_mbps: dict[str, int]
    """By network; one that is not asked for may be missing."""
    wanted: dict[str, int]
    able: Wishes

    @cached_property
    def vf_order(self) -> tuple[tuple[str, int], ...]:
        """Return how many vNICs can use a VF by network, in the order in which they get one."""
        return tuple((network, count) for (_, network), count in sorted(self.able.items()))


@lru_cache(maxsize=8)
def host_needs(placement: Placement) -> tuple[HostNeeds, ...]:
    """Return what is asked of every host, in the order of the hosts."""
    kinds = _kind_needs(placement)
    return tuple(
        _sum(HostNeeds(host.host_class, {}, {}, {}), Counter(vm.kind for vm in host.vms), kinds)
        for host in placement.hosts
    )


def needs_with(placement: Placement, host: int, restarted: Iterable[int]) -> HostNeeds:
    """Return what is asked of a host when VMs of these kinds restart on it."""
    before, counts = host_needs(placement)[host], Counter(restarted)
    return _sum(before, counts, _kind_needs(placement)) if counts else before


@lru_cache(maxsize=8)
def _kind_needs(placement: Placement) -> tuple[HostNeeds, ...]:
    return tuple(_needs_of(kind) for kind in placement.kinds)


def _needs_of(kind: VmSpec) -> HostNeeds:
    demand: dict[str, int] = {}
    able: Wishes = {}
    wanted: dict[str, int] = {}
    for vnic in kind.vnics:
        if vnic.demand_mbps:
            demand[vnic.network] = demand.get(vnic.network, 0) + vnic.demand_mbps
        if vnic.sriov == "wanted":
            wanted[vnic.network] = wanted.get(vnic.network, 0) + 1
            if kind.guest.vf_driver:
                key = PRIORITY_RANK[kind.priority], vnic.network
                able[key] = able.get(key, 0) + 1
    return HostNeeds("", demand, wanted, able)


def _sum(base: HostNeeds, counts: Counter[int], kinds: tuple[HostNeeds, ...]) -> HostNeeds:
    demand, wanted, able = dict(base.demand_mbps), dict(base.wanted), dict(base.able)
    for number, count in counts.items():
        kind = kinds[number]
        for network, wishes in kind.wanted.items():
            wanted[network] = wanted.get(network, 0) + count * wishes
        for network, rate in kind.demand_mbps.items():
            demand[network] = demand.get(network, 0) + count * rate
        for key, wishes in kind.able.items():
            able[key] = able.get(key, 0) + count * wishes
    return HostNeeds(base.host_class, demand, wanted, able)

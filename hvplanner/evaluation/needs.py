"""What the VMs of a host ask of it beside memory: bandwidth by network, and virtual functions."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, TypeAlias

from hvplanner.evaluation.placement import PRIORITY_RANK
from hvplanner.model.memo import EachMemo

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from hvplanner.evaluation.placement import Placement, RunningVm
    from hvplanner.model.workload import VmSpec

Wishes = dict[tuple[int, str], int]
"""How many vNICs can use a VF, by priority rank of their VMs and network."""

Restarted: TypeAlias = "Mapping[int, Sequence[RunningVm]]"
"""The VMs that restarted on each host that is left, by its index."""


@dataclass(frozen=True, slots=True)
class HostWants:
    """The wish for VFs on a host: on which networks, and on which they can be used.

    Both count vNICs by network, as the VMs declare them; `able` in the order in which they get VFs.
    """

    host_class: str
    wanted: tuple[tuple[str, int], ...]
    able: tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class VfNeeds:
    """What the VMs of a host ask of VFs. `wanted` counts all vNICs that want one, by network."""

    host_class: str
    wanted: dict[str, int]
    able: Wishes

    @cached_property
    def wants(self) -> HostWants:
        """Return the same as a wish, which can be counted."""
        return HostWants(
            self.host_class,
            tuple(sorted(self.wanted.items())),
            tuple((network, count) for (_, network), count in sorted(self.able.items())),
        )


@dataclass(frozen=True)
class HostNeeds:
    """What the VMs of a host ask."""

    demand_mbps: dict[str, int]
    """By network; one that is not asked for may be missing."""
    vfs: VfNeeds

    @property
    def host_class(self) -> str:
        """Return the class of the host."""
        return self.vfs.host_class


@lru_cache(maxsize=8)
def host_needs(placement: Placement) -> tuple[HostNeeds, ...]:
    """Return what is asked of every host, in the order of the hosts."""
    kinds = _kind_needs.of(placement.kinds)
    return tuple(
        _sum(
            HostNeeds({}, VfNeeds(host.host_class, {}, {})),
            Counter(vm.kind for vm in host.vms).items(),
            kinds,
        )
        for host in placement.hosts
    )


@lru_cache(maxsize=8)
def demand_rows(placement: Placement) -> dict[str, tuple[int, ...]]:
    """Return what every network is asked for on every host, in the order of the hosts."""
    needs = host_needs(placement)
    networks = dict.fromkeys(network for host in needs for network in host.demand_mbps)
    return {
        network: tuple(host.demand_mbps.get(network, 0) for host in needs) for network in networks
    }


def demand_rows_with(placement: Placement, restarted: Restarted) -> dict[str, list[int]]:
    """Return the same once VMs have restarted; hosts where none may have keep what they had."""
    kinds = _kind_needs.of(placement.kinds)
    rows = {network: list(row) for network, row in demand_rows(placement).items()}
    for host, vms in restarted.items():
        for vm in vms:
            for network, rate in kinds[vm.kind].demand_mbps.items():
                rows[network][host] += rate
    return rows


def vf_wants_with(placement: Placement, restarted: Restarted) -> tuple[HostWants, ...]:
    """Return the wish for VFs on the hosts that are left, once VMs have restarted there."""
    kinds = _kind_needs.of(placement.kinds)
    before = host_needs(placement)
    found = []
    for host, vms in restarted.items():
        asking = [(kinds[vm.kind].vfs, 1) for vm in vms if kinds[vm.kind].vfs.wanted]
        vfs = before[host].vfs
        found.append((_sum_of_vfs(vfs, asking) if asking else vfs).wants)
    return tuple(found)


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
    return HostNeeds(demand, VfNeeds("", wanted, able))


_kind_needs = EachMemo(_needs_of)


def _sum(
    base: HostNeeds, counts: Iterable[tuple[int, int]], kinds: Sequence[HostNeeds]
) -> HostNeeds:
    demand = dict(base.demand_mbps)
    asking: list[tuple[VfNeeds, int]] = []
    for number, count in counts:
        kind = kinds[number]
        for network, rate in kind.demand_mbps.items():
            demand[network] = demand.get(network, 0) + count * rate
        if kind.vfs.wanted:
            asking.append((kind.vfs, count))
    return HostNeeds(demand, _sum_of_vfs(base.vfs, asking) if asking else base.vfs)


def _sum_of_vfs(base: VfNeeds, asking: Iterable[tuple[VfNeeds, int]]) -> VfNeeds:
    wanted, able = dict(base.wanted), dict(base.able)
    for kind, count in asking:
        for network, wishes in kind.wanted.items():
            wanted[network] = wanted.get(network, 0) + count * wishes
        for key, wishes in kind.able.items():
            able[key] = able.get(key, 0) + count * wishes
    return VfNeeds(base.host_class, wanted, able)

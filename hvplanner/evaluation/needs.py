"""What the VMs of a host ask of it beside memory: bandwidth by network, and virtual functions."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, partial
from typing import TYPE_CHECKING, TypeAlias

from hvplanner.evaluation.placement import PRIORITY_RANK
from hvplanner.model.memo import EachMemo, LatestMemo, remembering

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


@remembering(8)
def host_needs(placement: Placement) -> tuple[HostNeeds, ...]:
    """Return what is asked of every host, in the order of the hosts."""
    kinds = kind_needs(placement)
    found = []
    for host in placement.hosts:
        asked = [kinds[vm.kind] for vm in host.vms]
        parts = host.host_class, asked
        found.append(_latest.get(host.id, parts, partial(_sum, host.host_class, asked)))
    return tuple(found)


_latest: LatestMemo[str, HostNeeds] = LatestMemo()


@remembering(8)
def demand_rows(placement: Placement) -> dict[str, tuple[int, ...]]:
    """Return what every network is asked for on every host, in the order of the hosts."""
    needs = host_needs(placement)
    networks = dict.fromkeys(network for host in needs for network in host.demand_mbps)
    return {
        network: tuple(host.demand_mbps.get(network, 0) for host in needs) for network in networks
    }


def demand_rows_with(placement: Placement, restarted: Restarted) -> dict[str, list[int]]:
    """Return the same once VMs have restarted; hosts where none may have keep what they had."""
    kinds = kind_needs(placement)
    rows = {network: list(row) for network, row in demand_rows(placement).items()}
    for host, vms in restarted.items():
        for vm in vms:
            for network, rate in kinds[vm.kind].demand_mbps.items():
                rows[network][host] += rate
    return rows


@remembering(8)
def _wishing(placement: Placement) -> dict[int, VfNeeds]:
    """Return the kinds of VMs that want VFs, by their index; most want none."""
    needs = kind_needs(placement)
    return {number: each.vfs for number, each in enumerate(needs) if each.vfs.wanted}


@remembering(8)
def vf_needs(placement: Placement) -> object:
    """Return what stands for all wishes for VFs: the very same as long as none has changed."""
    parts = (
        placement.arrangement,
        [each.vfs for each in host_needs(placement)],
        _wishing(placement),
    )
    return _latest_needs.get((), parts, object)


_latest_needs: LatestMemo[tuple[()], object] = LatestMemo(1)


def vf_wants_with(placement: Placement, restarted: Restarted) -> tuple[HostWants, ...]:
    """Return the wish for VFs on the hosts that are left, once VMs have restarted there."""
    wishing = _wishing(placement)
    before = host_needs(placement)
    found = []
    for host, vms in restarted.items():
        vfs = before[host].vfs
        asking = [wishing[vm.kind] for vm in vms if vm.kind in wishing]
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


def kind_needs(placement: Placement) -> tuple[HostNeeds, ...]:
    """Return what a VM of each kind asks."""
    return _kind_needs.of(placement.kinds)


def _sum(host_class: str, asked: Sequence[HostNeeds]) -> HostNeeds:
    demand: dict[str, int] = {}
    for kind in asked:
        for network, rate in kind.demand_mbps.items():
            demand[network] = demand.get(network, 0) + rate
    vfs = [kind.vfs for kind in asked if kind.vfs.wanted]
    return HostNeeds(demand, _sum_of_vfs(VfNeeds(host_class, {}, {}), vfs))


def _sum_of_vfs(base: VfNeeds, asking: Iterable[VfNeeds]) -> VfNeeds:
    wanted, able = dict(base.wanted), dict(base.able)
    for kind in asking:
        for network, wishes in kind.wanted.items():
            wanted[network] = wanted.get(network, 0) + wishes
        for key, wishes in kind.able.items():
            able[key] = able.get(key, 0) + wishes
    return VfNeeds(base.host_class, wanted, able)

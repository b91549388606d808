"""What the other nodes carry while one is out of the cluster: memory, processors, VFs, failures."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from hvplanner.evaluation.hostfailures import (
    CLASS_COMBINATIONS_MAX,
    class_combinations,
    host_failures,
)
from hvplanner.evaluation.needs import vf_wants_with
from hvplanner.evaluation.packing import restart
from hvplanner.evaluation.sriov import count_vfs
from hvplanner.model.upgrading import NodeAway

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hvplanner.evaluation.case import Case
    from hvplanner.evaluation.placement import Placement, RunningVm


def nodes_away(case: Case) -> tuple[NodeAway, ...]:
    """Return what is left without each node, as the judge has it when the node fails."""
    placement = case.placement
    further = {each.id: _further(placement, each.id) for each in case.classes}
    return tuple(
        _away(case, number, further[host.host_class]) for number, host in enumerate(placement.hosts)
    )


def _away(case: Case, gone: int, further: int | None) -> NodeAway:
    placement = case.placement
    done = restart(placement, (gone,))
    used = {
        number: placement.hosts[number].used_mib + _memory(placement, vms)
        for number, vms in done.moved.items()
    }
    capacities = {number: placement.hosts[number].capacity_mib for number in used}
    vfs = count_vfs(vf_wants_with(placement, done.moved), case.vf_ports)
    return NodeAway(
        host=placement.hosts[gone].id,
        unplaced=tuple(vm.id for vm in done.unplaced),
        reason=done.reason,
        used_mib=sum(used.values()),
        capacity_mib=sum(capacities.values()),
        fullest_percent=max(
            (100 * used[number] // max(1, capacities[number]) for number in used), default=0
        ),
        processors=max(
            (
                _processors(placement, (*placement.hosts[number].vms, *vms))
                for number, vms in done.moved.items()
            ),
            default=0,
        ),
        processors_max=case.release.virtual_processors_per_host_max,
        vf_owed=vfs.owed,
        vf_had=vfs.had,
        further_unplaced=further,
    )


def _further(placement: Placement, host_class: str) -> int | None:
    """Return how many VMs have no room without a node of a class and any other, at worst."""
    ways = [way for way in class_combinations(placement, 2) if host_class in dict(way)]
    judged = [host_failures(placement, way) for way in islice(ways, CLASS_COMBINATIONS_MAX)]
    if not ways:
        return None
    worst = max((len(way.unplaced) for each in judged for way in each.ways), default=0)
    is_known = len(ways) <= CLASS_COMBINATIONS_MAX and all(each.known for each in judged)
    return worst if worst or is_known else None


def _memory(placement: Placement, vms: Iterable[RunningVm]) -> int:
    return sum(placement.kinds[vm.kind].memory_mib for vm in vms)


def _processors(placement: Placement, vms: Iterable[RunningVm]) -> int:
    return sum(placement.kinds[vm.kind].processors for vm in vms)

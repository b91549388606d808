"""The VFs of VMs today, beside what a design wants for them and its plan promises."""

from __future__ import annotations

from collections import Counter
from itertools import chain
from typing import TYPE_CHECKING

from hvplanner.evaluation.placement import place
from hvplanner.model.sriovreadiness import VmFunctions

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from hvplanner.model.design import Design
    from hvplanner.model.evaluation import Evaluation
    from hvplanner.model.sriovreadiness import HostReadiness, Obstacle


def functions(
    hosts: Iterable[HostReadiness], design: Design, evaluation: Evaluation
) -> tuple[VmFunctions, ...]:
    """Return all VMs that have a VF, want or are promised one, found by their ids or names."""
    wanted = dict(_wanted(design))
    promised = Counter(each.vm for each in evaluation.vf_assignments if each.card is not None)
    names = {vm.guid: vm.id for vm in design.vms if vm.guid}
    labels = {vm.label.casefold(): vm.id for vm in design.vms}
    today: Counter[str] = Counter()
    places: dict[str, str] = {}
    obstacles: dict[str, dict[Obstacle, None]] = {}
    for host in hosts:
        for vnic in host.vnics:
            name = vnic.vm.casefold()
            vm = names.get(vnic.vm_id) or labels.get(name) or vnic.vm
            today[vm] += vnic.has_vf
            places.setdefault(vm, host.name)
            if not vnic.has_vf:
                obstacles.setdefault(vm, {}).update(dict.fromkeys(vnic.obstacles))
    has_plan = design.plan is not None
    rows = (
        VmFunctions(
            vm=vm,
            host=places.get(vm, ""),
            wanted=wanted.get(vm),
            promised=promised[vm] if has_plan and vm in wanted else None,
            today=today[vm] if vm in places else None,
            obstacles=tuple(obstacles.get(vm, ())),
        )
        for vm in dict.fromkeys((*wanted, *places))
    )
    return tuple(each for each in rows if each.wanted or each.promised or each.today)


def _wanted(design: Design) -> Iterator[tuple[str, int]]:
    """Yield every VM with the number of its adapters that want a VF; those of groups too."""
    placement = place(design)
    wishes = [sum(vnic.sriov == "wanted" for vnic in kind.vnics) for kind in placement.kinds]
    of_hosts = (vm for host in placement.hosts for vm in host.vms)
    for vm in chain(of_hosts, placement.unplaced):
        yield vm.id, wishes[vm.kind]

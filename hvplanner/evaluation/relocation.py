"""What has to migrate, once, before VMs run where a plan places them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.model.evaluation import VmMove

if TYPE_CHECKING:
    from hvplanner.evaluation.placement import Placement


def relocations(placement: Placement) -> tuple[VmMove, ...]:
    """Return the VMs that name another host than they are placed on, by source, then as declared.

    VMs of groups and those that name no host run nowhere yet, so that they do not move.
    """
    order = {host.id: number for number, host in enumerate(placement.hosts)}
    found = []
    asking = placement.asking
    for host in placement.hosts:
        for vm in host.vms:
            home = asking[vm.kind].home
            if home != host.id and home in order:
                move = VmMove(
                    vm=vm.id, source=home, target=host.id, memory_mib=asking[vm.kind].memory_mib
                )
                found.append((order[home], vm.kind, move))
    return tuple(move for *_, move in sorted(found, key=lambda each: each[:2]))

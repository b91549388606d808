"""Where findings about VMs belong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.model.workload import VmGroup

if TYPE_CHECKING:
    from hvplanner.model.evaluation import Place
    from hvplanner.model.workload import VmSpec


def place_of(kind: VmSpec) -> Place:
    return ("vm_groups" if isinstance(kind, VmGroup) else "vms", kind.id)

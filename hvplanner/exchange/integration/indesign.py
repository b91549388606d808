"""Writes what was told of guests into a design: a named VM is the guest of its id, or name."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hvplanner.language import tr

if TYPE_CHECKING:
    from hvplanner.exchange.integration.judging import Judged, JudgedGuest
    from hvplanner.model.design import Design
    from hvplanner.model.workload import Guest, Vm


@dataclass(frozen=True, slots=True)
class NotTaken:
    """A guest that was told of and is not in the design, and why not."""

    guest: JudgedGuest
    why: str


@dataclass(frozen=True, slots=True)
class Taken:
    """A design with what was told, the guests that it has now, by their ids there, and others."""

    design: Design
    guests: dict[str, JudgedGuest]
    left: tuple[NotTaken, ...]


def take(design: Design, judged: Judged) -> Taken:
    """Return the design with the state of the integration services of its named VMs."""
    by_id: dict[str, JudgedGuest] = {}
    by_name: defaultdict[str, list[JudgedGuest]] = defaultdict(list)
    why: dict[int, str] = {}
    for guest in judged.guests:
        if guest.cluster and design.cluster.name and not _is_same(guest.cluster, design):
            why[id(guest)] = tr("It is of another cluster.")
            continue
        if guest.need == "gone":
            why[id(guest)] = guest.why
            continue
        by_id[guest.vm_id] = guest
        by_name[guest.name.casefold()].append(guest)
    taken: dict[str, JudgedGuest] = {}
    for vm in design.vms:
        found = by_name[vm.label.casefold()] or by_name[vm.id.casefold()]
        if vm.guid and (known := by_id.get(vm.guid.casefold())):
            found = [known]
        if len(found) == 1:
            taken[vm.id] = found[0]
        why |= {id(each): tr("Others have the same name.") for each in found[1:] and found}
    vms = (_with(vm, taken[vm.id].guest) if vm.id in taken else vm for vm in design.vms)
    here = {id(each) for each in taken.values()}
    missing = tr("The design has no VM of this name.")
    left = [each for each in judged.guests if id(each) not in here]
    return Taken(
        design.model_copy(update={"vms": tuple(vms)}),
        taken,
        tuple(NotTaken(each, why.get(id(each), missing)) for each in left),
    )


def known_guests(design: Design) -> dict[str, Guest]:
    """Return what a design says of the systems of its named VMs, by their names."""
    return {name.casefold(): vm.guest for vm in design.vms for name in (vm.id, vm.label)}


def _with(vm: Vm, told: Guest) -> Vm:
    """Return the VM with what was told; what somebody wrote of its system stays as written."""
    known, services = vm.guest, told.integration
    if services.state == "unknown":
        version = services.version or known.integration.version
        services = known.integration.model_copy(update={"version": version})
    update = {
        "family": told.family,
        "system": known.system or told.system,
        "integration": services,
    }
    guest = known.model_copy(update=update)
    return vm if guest == known else vm.model_copy(update={"guest": guest})


def _is_same(cluster: str, design: Design) -> bool:
    return cluster.casefold() == design.cluster.name.casefold()

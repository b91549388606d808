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
    here = {id(each) for each in taken.values()}
    missing = tr("The design has no VM of this name.")
    return Taken(
        design.model_copy(
            update={
                "vms": tuple(
                    _with(vm, taken[vm.id].guest) if vm.id in taken else vm for vm in design.vms
                )
            }
        ),
        taken,
        tuple(
            NotTaken(each, why.get(id(each), missing))
            for each in judged.guests
            if id(each) not in here
        ),
    )


def known_guests(design: Design) -> dict[str, Guest]:
    """Return what a design says of the systems of its named VMs, by their names."""
    return {name.casefold(): vm.guest for vm in design.vms for name in (vm.id, vm.label)}


def _with(vm: Vm, told: Guest) -> Vm:
    """Return the VM with what was told; a system that somebody wrote stays as written."""
    guest = told.model_copy(update={"vf_driver": vm.guest.vf_driver})
    if vm.guest.system:
        guest = guest.model_copy(update={"system": vm.guest.system})
    return vm if guest == vm.guest else vm.model_copy(update={"guest": guest})


def _is_same(cluster: str, design: Design) -> bool:
    return cluster.casefold() == design.cluster.name.casefold()

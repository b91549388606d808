"""Writes what was told of guests into a design: its named VMs are the guests of that name."""

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
    told: defaultdict[str, list[JudgedGuest]] = defaultdict(list)
    left = []
    for guest in judged.guests:
        if guest.cluster and design.cluster.name and not _is_same(guest.cluster, design):
            left.append(NotTaken(guest, tr("It is of another cluster.")))
        else:
            told[guest.name.casefold()].append(guest)
    taken: dict[str, JudgedGuest] = {}
    vms = []
    for vm in design.vms:
        found = told.pop(vm.label.casefold(), None) or told.pop(vm.id.casefold(), None) or []
        if len(found) == 1:
            taken[vm.id] = found[0]
        left += [NotTaken(each, tr("Others have the same name.")) for each in found[1:] and found]
        vms.append(_with(vm, found[0].guest) if len(found) == 1 else vm)
    left += [
        NotTaken(each, tr("The design has no VM of this name.")) for found in told.values()
        for each in found
    ]  # fmt: skip
    return Taken(design.model_copy(update={"vms": tuple(vms)}), taken, tuple(left))


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

"""What is to be so of VMs: their virtual functions, and the hosts that they run on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.evaluation.placement import MOST_VMS
from hvplanner.exchange.powershell.steps import VmFunction, VmPlace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hvplanner.model.design import Design

IOV_WEIGHT = 100


def functions(design: Design) -> Iterator[VmFunction]:
    """Yield whether adapters of VMs are to have virtual functions, where VMs have names."""
    for vm in design.vms[:MOST_VMS]:
        for number, vnic in enumerate(vm.vnics, start=1):
            weight = IOV_WEIGHT if vnic.sriov == "wanted" else 0
            yield VmFunction(vm.label, vnic.id, number, len(vm.vnics), weight, vnic.queue_pairs)


def places(design: Design) -> Iterator[VmPlace]:
    """Yield where the plan has VMs, where they have names."""
    hosts = {each.id: each.label for each in design.hosts}
    vms = {each.id: each.label for each in design.vms[:MOST_VMS]}
    for placed in design.plan.placement if design.plan else ():
        if placed.vm in vms and placed.host in hosts:
            yield VmPlace(vms[placed.vm], hosts[placed.host])


def places_before(design: Design, before: Design) -> Iterator[VmPlace]:
    """Yield where those VMs were that the plan of a design places."""
    hosts = {each.id: each.label for each in before.hosts}
    was = {each.label: hosts[each.host] for each in before.vms if each.host in hosts}
    for placed in places(design):
        if placed.vm in was:
            yield VmPlace(placed.vm, was[placed.vm])

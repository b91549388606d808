"""Which switches VMs are connected to: those keep their names.

A VM goes only to hosts with a switch of the name that it is connected to. As long as some hosts
have had their turn and others not, that must be the same name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.evaluation.placement import place
from hvplanner.rules.rule import Subject

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hvplanner.model.design import Design
    from hvplanner.model.plan import HostPlan


def with_names_of_today(design: Design, before: Design) -> Design:
    """Return the design with the planned switches of VMs named as they are in the state before.

    The hosts of a class are as the first of them is today.
    """
    if design.plan is None or before.plan is None:
        return design
    subject, former = Subject(design, design.plan), Subject(before, before.plan)
    today = {host.label: host.host_class for host in place(before).hosts}
    plans = {each.host_class: each for each in before.plan.hosts}
    was: dict[str, HostPlan] = {}
    for host in place(design).hosts:
        if today.get(host.label) in plans:
            was.setdefault(host.host_class, plans[today[host.label]])
    hosts = tuple(
        _renamed(each, _of_vms(subject, each), _of_vms(former, was[each.host_class]))
        if each.host_class in was
        else each
        for each in design.plan.hosts
    )
    return design.model_copy(update={"plan": design.plan.model_copy(update={"hosts": hosts})})


def _renamed(host_plan: HostPlan, planned: Mapping[int, str], today: Mapping[int, str]) -> HostPlan:
    renamed: dict[str, str] = {}
    for vlan, switch in planned.items():
        name = today.get(vlan)
        if name and name not in renamed.values():
            renamed.setdefault(switch, name)
    # A switch that has such a name and is of no VMs takes the one that is free for it.
    for old, new in list(renamed.items()):
        if new not in renamed:
            renamed[new] = old
    switches = tuple(
        each.model_copy(update={"id": renamed.get(each.id, each.id)}) for each in host_plan.switches
    )
    return host_plan.model_copy(update={"switches": switches})


def _of_vms(subject: Subject, host_plan: HostPlan) -> Mapping[int, str]:
    """Return the switch of each network of VMs, by VLAN: an import gives networks other ids."""
    switches = {each.team: each.id for each in host_plan.switches}
    return {
        network.vlan: switches[placed.team]
        for placed in host_plan.placements
        if placed.team in switches
        and (network := subject.networks.get(placed.network)) is not None
        and network.role == "vm"
    }

"""Which switches VMs are connected to: those keep their names.

A VM goes only to hosts with a switch of the name that it is connected to. As long as some hosts
have had their turn and others not, that must be the same name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hvplanner.model.plan import HostPlan
    from hvplanner.rules.rule import Subject


def with_names_of_today(
    subject: Subject, host_plan: HostPlan, former: Subject, before: HostPlan
) -> HostPlan:
    """Return the plan of a host with the switches of VMs named as they are today."""
    today = _switches(former, before)
    renamed: dict[str, str] = {}
    for vlan, switch in _switches(subject, host_plan).items():
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


def _switches(subject: Subject, host_plan: HostPlan) -> Mapping[int, str]:
    """Return the switch of each network of VMs, by VLAN: an import gives networks other ids."""
    switches = {each.team: each.id for each in host_plan.switches}
    return {
        network.vlan: switches[placed.team]
        for placed in host_plan.placements
        if placed.team in switches
        and (network := subject.networks.get(placed.network)) is not None
        and network.role == "vm"
    }

"""What the host classes take and leave whose plans the user took as they stand."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from hvplanner.evaluation.assumed import Assumed
from hvplanner.evaluation.capacity import demands, wirings
from hvplanner.evaluation.cost import bill, installed_cards
from hvplanner.evaluation.endpoints import usable_networks
from hvplanner.evaluation.sriov import vf_ports
from hvplanner.model.catalogue import catalogue
from hvplanner.model.plan import MigrationSettings, Plan
from hvplanner.solver.problem import Fixed

if TYPE_CHECKING:
    from hvplanner.evaluation.placement import Placement
    from hvplanner.model.design import Design


def fix(design: Design, placement: Placement) -> Fixed:
    """Return what is decided already."""
    hosts = Counter(host.host_class for host in placement.hosts)
    plans = tuple(each for each in design.choices.hosts if hosts[each.host_class])
    carriers = [network.id for network in design.networks if network.live_migration]
    plan = Plan(hosts=plans, migration=MigrationSettings(networks=tuple(carriers)))
    wired = wirings(design, plan)
    models = catalogue(design.nic_models)
    classes = {each.id: each for each in design.host_classes}
    fabrics = {fabric.id: number for number, fabric in enumerate(design.fabrics)}
    ports: Counter[tuple[int, int]] = Counter()
    paid: Counter[tuple[int, int]] = Counter()
    for each in plans:
        there = installed_cards(classes[each.host_class], each, models)
        for team in wired[each.host_class].teams:
            for link in team.links:
                key = fabrics[link.fabric], link.mbps
                ports[key] += hosts[each.host_class]
                if link.card not in there:
                    paid[key] += hosts[each.host_class]
    lines = bill(design, plan, wired, placement).lines
    working = usable_networks(
        design,
        plan,
        demands(design, placement),
        Assumed(design),
        {each.host_class for each in plans},
    )
    usable = {path.network for path in working}
    return Fixed(
        plans=plans,
        cost=sum(line.total for line in lines if line.host_class is not None),
        ports=ports,
        paid=paid,
        usable=frozenset(
            number
            for number, network in enumerate(design.networks)
            if not plans or network.id in usable
        ),
        vf_ports=vf_ports([classes[each.host_class] for each in plans], wired),
    )

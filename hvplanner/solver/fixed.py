"""What the host classes take and leave whose plans the user took as they stand."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from hvplanner.evaluation.assumed import Assumed
from hvplanner.evaluation.capacity import (
    NOTHING_FAILED,
    class_loads,
    demands,
    headroom_percent,
)
from hvplanner.evaluation.case import make_case
from hvplanner.evaluation.cost import bill, installed_cards
from hvplanner.evaluation.endpoints import usable_networks
from hvplanner.evaluation.outages import outages
from hvplanner.evaluation.sriov import vf_ports
from hvplanner.model.catalogue import catalogue
from hvplanner.model.plan import MigrationSettings, Plan
from hvplanner.solver.problem import Fixed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from hvplanner.evaluation.capacity import Wiring
    from hvplanner.evaluation.case import Case
    from hvplanner.evaluation.placement import Placement
    from hvplanner.model.design import Design
    from hvplanner.model.plan import PlacedVms


def fix(
    design: Design,
    placed: tuple[PlacedVms, ...],
    placement: Placement,
    orders: Sequence[tuple[int, ...]],
    demands_by_class: Mapping[str, Sequence[tuple[int, ...]]],
) -> Fixed:
    """Return what is decided already.

    `placed` are the rows by which the placement is made. `demands_by_class`: by class and in the
    order of the networks, first with nothing failed.
    """
    hosts = Counter(host.host_class for host in placement.hosts)
    plans = tuple(each for each in design.choices.hosts if hosts[each.host_class])
    carriers = [network.id for network in design.networks if network.live_migration]
    settings = MigrationSettings(networks=tuple(carriers))
    plan = Plan(hosts=plans, migration=settings, placement=placed)
    case = make_case(design, plan, Assumed(design))
    wired = case.wired
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
        headrooms=tuple(
            min(
                (
                    _headroom(case, wired[each.host_class], order, demands_by_class)
                    for each in plans
                ),
                default=100,
            )
            for order in orders
        ),
    )


def _headroom(
    case: Case,
    wiring: Wiring,
    order: tuple[int, ...],
    demands_by_class: Mapping[str, Sequence[tuple[int, ...]]],
) -> int:
    """Return the least headroom of a class in any failure to survive, below 0 where it fails."""
    networks = case.design.networks
    rows = [
        {network.id: demand for network, demand in zip(networks, row, strict=True)}
        for row in demands_by_class[wiring.host_class]
    ]
    strains = [(rows[0], each.failure) for each in outages(case) if each.in_scope]
    strains += [(row, NOTHING_FAILED) for row in rows[1:]]
    least = 100
    for demand, failure in strains:
        ids = [networks[each].id for each in order]
        loads = class_loads(networks, wiring, demand, ids, failure)
        if loads.unreachable:
            return -1
        for team, asked in zip(wiring.after(failure).teams, loads.demand_mbps, strict=True):
            least = min(least, headroom_percent(asked, team.capacity_mbps))
    return least

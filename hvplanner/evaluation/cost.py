"""What a plan costs: cards to buy and switch ports to cable, for the whole cluster.

Cards that are installed cost nothing, as often as they are installed, whatever becomes of them;
nor do the switch ports of those cards. Both are counted: a cabled port uses up a port of its
fabric.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hvplanner.evaluation.capacity import cards
from hvplanner.language import tr
from hvplanner.model.catalogue import catalogue
from hvplanner.model.evaluation import CostLine
from hvplanner.model.units import MBPS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hvplanner.evaluation.capacity import Wiring
    from hvplanner.evaluation.placement import Placement
    from hvplanner.model.design import Design
    from hvplanner.model.hardware import Fabric, HostClass, NicModel
    from hvplanner.model.plan import HostPlan, Plan


@dataclass(frozen=True, slots=True)
class Shortage:
    """More ports of a speed are used than a fabric has free."""

    fabric: str
    speed_mbps: int
    used: int
    free: int


@dataclass(frozen=True, slots=True)
class Bill:
    """The bill of materials, its total, and the switch ports it uses."""

    lines: tuple[CostLine, ...]
    total: int
    ports: int
    shortages: tuple[Shortage, ...]


def bill(design: Design, plan: Plan, wired: Mapping[str, Wiring], placement: Placement) -> Bill:
    """Return what the plan costs over all hosts."""
    models = catalogue(design.nic_models)
    hosts = Counter(host.host_class for host in placement.hosts)
    planned = {each.host_class: each for each in reversed(plan.hosts)}
    lines: list[CostLine] = []
    charged: Counter[tuple[str, int]] = Counter()
    free_of_charge: Counter[tuple[str, int]] = Counter()
    for host_class in design.host_classes:
        host_plan, count = planned.get(host_class.id), hosts[host_class.id]
        if host_plan is None or not count:
            continue
        lines += _card_lines(host_class, host_plan, count, models)
        installed = installed_cards(host_class, host_plan, models)
        for team in wired[host_class.id].teams:
            for link in team.links:
                counter = free_of_charge if link.card in installed else charged
                counter[link.fabric, link.mbps] += count
    shortages = []
    for fabric in design.fabrics:
        for speed in sorted({each.speed_mbps for each in fabric.ports}):
            paid, own = charged[fabric.id, speed], free_of_charge[fabric.id, speed]
            lines += _port_lines(fabric, speed, paid, own)
            free = sum(each.count for each in fabric.ports if each.speed_mbps == speed)
            if paid + own > free:
                shortages.append(Shortage(fabric.id, speed, paid + own, free))
    return Bill(
        tuple(lines),
        sum(line.total for line in lines),
        charged.total() + free_of_charge.total(),
        tuple(shortages),
    )


def installed_cards(
    host_class: HostClass, host_plan: HostPlan, models: Mapping[str, NicModel]
) -> set[int]:
    """Return the numbers of the cards that are there already: the first ones of each model."""
    left = host_class.installed()
    found = set()
    for number, model in enumerate(cards(host_plan, models), 1):
        if left[model.id] > 0:
            left[model.id] -= 1
            found.add(number)
    return found


def _card_lines(
    host_class: HostClass, host_plan: HostPlan, hosts: int, models: Mapping[str, NicModel]
) -> list[CostLine]:
    owned = host_class.installed()
    lines = []
    for model_id, count in Counter(host_plan.cards).items():
        model = models[model_id]
        have = min(count, owned[model_id])
        for number, installed in ((have, True), (count - have, False)):
            if number:
                lines.append(
                    _line(
                        model.label, number * hosts, model.cost, host_class.id, installed=installed
                    )
                )
    return lines


def _port_lines(fabric: Fabric, speed: int, paid: int, own: int) -> list[CostLine]:
    label = tr("{speed} port on {fabric}", speed=MBPS.format(speed), fabric=fabric.label)
    rows = sorted(
        (each for each in fabric.ports if each.speed_mbps == speed), key=lambda each: each.cost
    )
    lines = []
    for row in rows:
        # The cheapest first; what no row has left is charged like the last one.
        taken = paid if row is rows[-1] else min(paid, row.count)
        paid -= taken
        if taken:
            lines.append(_line(label, taken, row.cost, None, installed=False))
    if own:
        lines.append(_line(label, own, rows[0].cost, None, installed=True))
    return lines


def _line(
    label: str, quantity: int, unit_cost: int, host_class: str | None, *, installed: bool
) -> CostLine:
    return CostLine(
        label=label,
        host_class=host_class,
        quantity=quantity,
        unit_cost=unit_cost,
        total=0 if installed else quantity * unit_cost,
        installed=installed,
    )

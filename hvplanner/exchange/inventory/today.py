"""Where the plan of today stands in a design: as its plan, or beside one that was decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.exchange.found import is_of_today
from hvplanner.language import tr
from hvplanner.model.design import Variant

if TYPE_CHECKING:
    from hvplanner.model.design import Design
    from hvplanner.model.plan import Plan, Port

VARIANT = "today"
"""Id of the variant that has today's plan, where the design has one that was decided."""

_Cables = dict[tuple[str, int, int], str]
"""Fabrics by host class, card and port."""


def with_today(design: Design, inventory: Design) -> Design:
    """Return the design with an inventory's plan as what is so today."""
    plan = inventory.plan
    if plan is None:
        return design
    known = {each.id: each for each in design.variants}
    former = design.plan if is_of_today(design.plan) else None
    if former is None and VARIANT in known:
        former = known[VARIANT].plan
    plan = _cabled_as(plan, former, {each.id for each in design.fabrics})
    design = _with_fabrics(design, inventory, plan)
    if design.plan is None or is_of_today(design.plan):
        plan = plan.model_copy(update={"fingerprint": design.fingerprint()})
        return design.model_copy(update={"plan": plan})
    variant = known.get(VARIANT) or Variant(id=VARIANT, name=tr("Today"))
    known[VARIANT] = variant
    design = design.model_copy(update={"variants": tuple(known.values())})
    plan = plan.model_copy(update={"fingerprint": design.with_variant(VARIANT).fingerprint()})
    known[VARIANT] = variant.model_copy(update={"plan": plan})
    return design.model_copy(update={"variants": tuple(known.values())})


def state_of_today(design: Design) -> Design | None:
    """Return the design with what an inventory found as its plan, where it was kept beside."""
    today = next((each for each in design.variants if each.id == VARIANT), None)
    return design.with_variant(VARIANT) if today and is_of_today(today.plan) else None


def _cabled_as(plan: Plan, former: Plan | None, fabrics: set[str]) -> Plan:
    """Return the plan with ports on fabrics as somebody cabled them: no inventory tells."""
    cables: _Cables = {
        (host_plan.host_class, port.card, port.port): port.fabric
        for host_plan in (former.hosts if former else ())
        for team in host_plan.teams
        for port in team.ports
        if port.fabric in fabrics
    }

    def cabled(host_class: str, port: Port) -> Port:
        fabric = cables.get((host_class, port.card, port.port), port.fabric)
        return port if fabric == port.fabric else port.model_copy(update={"fabric": fabric})

    hosts = tuple(
        host_plan.model_copy(
            update={
                "teams": tuple(
                    team.model_copy(
                        update={
                            "ports": tuple(
                                cabled(host_plan.host_class, port) for port in team.ports
                            )
                        }
                    )
                    for team in host_plan.teams
                )
            }
        )
        for host_plan in plan.hosts
    )
    return plan.model_copy(update={"hosts": hosts})


def _with_fabrics(design: Design, inventory: Design, plan: Plan) -> Design:
    """Return the design with those assumed fabrics that a port of the plan is on."""
    known = {each.id for each in design.fabrics}
    used = {
        port.fabric for host_plan in plan.hosts for team in host_plan.teams for port in team.ports
    }
    new = tuple(each for each in inventory.fabrics if each.id in used - known)
    return design.model_copy(update={"fabrics": (*design.fabrics, *new)}) if new else design

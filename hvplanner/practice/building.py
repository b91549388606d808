"""Turns a rule of thumb into a plan for a design.

It keeps to what the user fixed: NICs to choose from, cards per host, what becomes of installed
cards, host classes, transport, limits, order of networks and how shares are held. Whatever else is
wrong with the plan, the judge says.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.language import tr
from hvplanner.model.plan import Plan
from hvplanner.model.practice import Unbuildable, builtin
from hvplanner.practice.cabling import FreePorts
from hvplanner.practice.hosts import plan_hosts
from hvplanner.practice.settings import migration
from hvplanner.practice.site import Site

if TYPE_CHECKING:
    from hvplanner.model.design import Design
    from hvplanner.model.plan import HostPlan
    from hvplanner.model.practice import Practice


def practices() -> tuple[Practice, ...]:
    """Return all rules of thumb, in the order of their file."""
    return tuple(builtin().values())


def plan_by(practice: Practice, design: Design) -> Plan | Unbuildable:
    """Return the plan that a rule of thumb makes of a design, or why it cannot be built.

    The same design gives the same plan. References of the design have to be whole.
    """
    return plan_at(practice, Site(design))


def plan_at(practice: Practice, site: Site) -> Plan | Unbuildable:
    """Return the same of a design that several rules of thumb are asked about."""
    design = site.design
    if not site.classes:
        return Unbuildable(practice=practice.id, reason=tr("The design has no hosts."))
    if not design.networks:
        return Unbuildable(practice=practice.id, reason=tr("The design has no networks."))
    fixed = {each.host_class: each for each in reversed(design.choices.hosts)}
    free = FreePorts(design, practice.speed_mbps)
    made: dict[str, HostPlan] = {}
    # What is fixed takes its switch ports first.
    for host_class, count in sorted(site.classes, key=lambda row: row[0].id not in fixed):
        host_plan = fixed.get(host_class.id) or plan_hosts(practice, site, host_class, count, free)
        if isinstance(host_plan, str):
            return Unbuildable(practice=practice.id, host_class=host_class.id, reason=host_plan)
        free.take(host_plan, [site.models[each] for each in host_plan.cards], count)
        made[host_class.id] = host_plan
    hosts = tuple(made[host_class.id] for host_class, _ in site.classes)
    return Plan(
        fingerprint=site.fingerprint, hosts=hosts, migration=migration(practice, site, hosts)
    )

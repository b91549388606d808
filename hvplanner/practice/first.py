"""Plans by rules of thumb as quick first answers of a search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner import rules
from hvplanner.evaluation.capacity import wirings
from hvplanner.evaluation.cost import bill
from hvplanner.evaluation.placement import place
from hvplanner.model.plan import Plan
from hvplanner.practice.building import plan_at, practices
from hvplanner.practice.site import Site

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hvplanner.model.design import Design


def first_plans(design: Design) -> Iterator[Plan]:
    """Yield the plans that rules of thumb make of a design and a search may begin with.

    The cheapest first. They break no static rule of plans and keep to the choices of the design,
    teams per host included; whether they meet the targets is for the judge to say.
    """
    site, placement = Site(design), place(design)
    built = [plan for each in practices() if isinstance(plan := plan_at(each, site), Plan)]
    yield from sorted(
        (plan for plan in built if _keeps_to_choices(design, plan)),
        key=lambda plan: bill(design, plan, wirings(design, plan), placement).total,
    )


def _keeps_to_choices(design: Design, plan: Plan) -> bool:
    fixed = {each.host_class for each in design.choices.hosts}
    if any(
        len(each.teams) > design.choices.teams_max
        for each in plan.hosts
        if each.host_class not in fixed
    ):
        return False
    # What VMs ask of a plan, switches for their networks, it has as built; to look at thousands
    # of them for every plan would take longer than to build it.
    bare = design.model_copy(update={"vms": (), "vm_groups": ()})
    return not any(
        finding.severity == "error" and finding.place[:1] == ("plan",)
        for finding in rules.check(bare, plan)
    )

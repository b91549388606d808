"""What the judge has to say beyond the static rules: what only placing and simulating shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.evaluation.case import make_case
from hvplanner.evaluation.findings.drains import drained, saved
from hvplanner.evaluation.findings.functions import (
    receive_queues,
    vf_limits,
    virtual_functions,
)
from hvplanner.evaluation.findings.hosts import room
from hvplanner.evaluation.findings.traffic import (
    link_minimum,
    migration_network,
    not_judged_in_full,
    not_survived,
    nothing_failed,
)
from hvplanner.evaluation.traffic import one_member, smb_adapters
from hvplanner.language import tr
from hvplanner.model import assumptions
from hvplanner.model.evaluation import Finding
from hvplanner.model.units import MBPS, UNITS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from hvplanner.evaluation.assumed import Assumed
    from hvplanner.evaluation.case import Case
    from hvplanner.evaluation.cost import Bill
    from hvplanner.evaluation.placement import Placement
    from hvplanner.evaluation.scenarios import Judged
    from hvplanner.model.design import Design
    from hvplanner.model.draining import Drain
    from hvplanner.model.evaluation import QueueLedger


def design_findings(design: Design, placement: Placement, assumed: Assumed) -> Iterator[Finding]:
    """Yield what is to be said of a design without a plan."""
    yield from _assumptions_out_of_range(design)
    yield from room(design, placement, assumed)
    if design.choices.hosts:
        # No plan can mend what is fixed.
        case = make_case(design, design.fixed_plan, assumed)
        for finding in (*vf_limits(case), *link_minimum(case)):
            yield finding.model_copy(update={"place": ("choices", *finding.place[1:])})


def plan_findings(
    case: Case,
    drains: Sequence[Drain],
    scenarios: Sequence[Judged],
    queues: Sequence[QueueLedger],
    bill: Bill,
) -> Iterator[Finding]:
    """Yield what is to be said of a plan."""
    for judged in scenarios:
        if judged.record.kind == "none":
            yield from nothing_failed(case, judged)
            yield from one_member(case, judged.loads)
        elif not judged.record.in_scope and not judged.record.survives:
            yield not_survived(judged)
    yield from not_judged_in_full(scenarios)
    yield from migration_network(case)
    yield from smb_adapters(case)
    yield from link_minimum(case)
    yield from drained(case, drains)
    yield from saved(case, drains)
    yield from virtual_functions(case, scenarios)
    yield from receive_queues(case, queues)
    yield from _fabric_ports(case, bill)


def _assumptions_out_of_range(design: Design) -> Iterator[Finding]:
    known = assumptions.builtin()
    for own in design.assumptions:
        each = known.get(own.id)
        if each is not None and not each.low <= own.value <= each.high:
            unit = UNITS[each.unit]
            yield Finding(
                rule="assumption.range",
                severity="warning",
                place=("assumptions", own.id),
                title=tr(
                    "{assumption} is set to {value}; it is known to be {low} to {high}.",
                    assumption=each.label,
                    value=unit.format(own.value),
                    low=unit.format(each.low),
                    high=unit.format(each.high),
                ),
                why=tr("All times that depend on it are as good as the assumption."),
                remedy=tr("Use a value you have measured, or the built-in one."),
            )


def _fabric_ports(case: Case, bill: Bill) -> Iterator[Finding]:
    labels = {each.id: each.label for each in case.design.fabrics}
    for short in bill.shortages:
        yield Finding(
            rule="fabric.ports",
            severity="error",
            place=("fabrics", short.fabric),
            title=tr(
                "{fabric} has {free} free ports of {speed}; the plan uses {used}.",
                fabric=labels[short.fabric],
                free=short.free,
                speed=MBPS.format(short.speed_mbps),
                used=short.used,
            ),
            why=tr("Ports that are not there cannot be cabled."),
            remedy=tr("Add switch ports, or spread the teams over more fabrics."),
        )

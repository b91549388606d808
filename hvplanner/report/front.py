"""A front as people read it: its points as rows, and as a table for a spreadsheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.language import mark, tr
from hvplanner.model.catalogue import catalogue
from hvplanner.model.units import MONEY, MS, PERCENT, amount
from hvplanner.report.csv import as_csv

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hvplanner.model.design import Design
    from hvplanner.model.front import Axis, FrontPoint
    from hvplanner.model.plan import Plan

HEADS = (
    mark("Cost"),
    mark("Drain time"),
    mark("First network failed"),
    mark("Headroom"),
    mark("Proof"),
    mark("Target"),
    mark("NICs a host"),
)
NUMBERS = frozenset({0, 1, 2, 3})
"""Columns of `HEADS` that hold quantities."""

_CSV_HEADS = (
    *("cost", "cost_bound", "drain_ms", "drain_fallback_ms", "headroom_percent", "proven"),
    *("required", "meets_target", "nics"),
)


def rows(design: Design, axis: Axis, points: Sequence[FrontPoint]) -> list[tuple[str, ...]]:
    """Return the points under `HEADS`."""
    return [_row(design, axis, each) for each in points]


def table(design: Design, axis: Axis, points: Sequence[FrontPoint]) -> str:
    """Return the points as CSV: integers in the unit that their title names."""
    return as_csv(
        _CSV_HEADS,
        [
            (
                *(each.cost, each.cost_bound, each.drain_ms, each.drain_fallback_ms),
                *(each.headroom_percent, _yes(each.proven), each.required),
                *(_yes(meets_target(design, axis, each)), nics(design, each.plan)),
            )
            for each in points
        ],
    )


def meets_target(design: Design, axis: Axis, point: FrontPoint) -> bool:
    """Tell whether a point meets the design's own target on the axis."""
    target = axis.target_of(design)
    return target is None or axis.meets(point.value(axis.goal), target)


def proof(design: Design, point: FrontPoint) -> str:
    """Return how far a point is proven, in a few words."""
    if point.proven:
        return tr("Proven")
    if point.cost_bound == point.cost:
        return tr("Cost proven")
    return tr("Costs at least {amount}", amount=amount(point.cost_bound, MONEY, design.currency))


def nics(design: Design, plan: Plan) -> str:
    """Return the cards of every host class."""
    models = catalogue(design.nic_models)
    names = {each.id: each.label for each in design.host_classes}
    told = []
    for host in plan.hosts:
        cards = ", ".join(
            f"{each.count} × {models[each.model].label if each.model in models else each.model}"
            for each in host.nics
        )
        name = f"{names.get(host.host_class, host.host_class)}: " if len(plan.hosts) > 1 else ""
        told.append(name + (cards or "none"))
    return "; ".join(told)


def _row(design: Design, axis: Axis, point: FrontPoint) -> tuple[str, ...]:
    fallback = point.drain_fallback_ms
    target = tr("Met") if meets_target(design, axis, point) else tr("Not met")
    return (
        amount(point.cost, MONEY, design.currency),
        MS.format(point.drain_ms),
        "–" if fallback is None else MS.format(fallback),
        PERCENT.format(point.headroom_percent),
        proof(design, point),
        "–" if axis.target_of(design) is None else target,
        nics(design, point.plan),
    )


def _yes(flag: bool) -> str:
    return "yes" if flag else "no"

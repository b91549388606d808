"""Prints why there is no plan: what clashes, and the changes that help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.cli.terminal import show
from hvplanner.model.units import MONEY, amount

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hvplanner.model.explanation import Clash, Repair


def show_why_not(
    clashes: Sequence[Clash], repairs: Sequence[Repair], currency: str, *, minimal: bool
) -> None:
    """Print what clashes and what would help, nothing where there is neither."""
    if clashes:
        end = "; any fewer of them can" if minimal else ""
        one = "This cannot hold:"
        show(f"These cannot hold together{end}:" if len(clashes) > 1 else one)
    for clash in clashes:
        show(f"  {clash.text}")
    if repairs:
        show("Any one of these changes makes a plan possible, at the cost before it:")
    costs = [_cost(repair, currency) for repair in repairs]
    width = max((len(cost) for cost in costs), default=0)
    for cost, repair in zip(costs, repairs, strict=True):
        show(f"  {cost:>{width}}  {repair.text}")


def _cost(repair: Repair, currency: str) -> str:
    """Return the cost of the plan that a repair leads to."""
    cost = amount(repair.cost, MONEY, currency)
    return cost if repair.cheapest else f"at most {cost}"

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
        end = " Without any one of them there is a plan:" if minimal else ":"
        many = "These cannot hold together" if len(clashes) > 1 else "This cannot hold"
        show(f"{many}{'.' if minimal else ''}{end}" if len(clashes) > 1 else f"{many}:")
        for clash in clashes:
            show(f"  {clash.text}")
    if repairs:
        show("Any one of these changes makes a plan possible:")
        for repair in repairs:
            show(f"  {repair.text}: {costs(repair, currency)}")


def costs(repair: Repair, currency: str) -> str:
    """Say what the plan costs that a repair leads to."""
    least = "the cheapest plan costs" if repair.cheapest else "a plan costs"
    return f"{least} {amount(repair.cost, MONEY, currency)}"

"""Which plans are what an inventory found, and nobody's decision."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hvplanner.model.plan import Plan

ENGINE = "Inventory"
"""What is said to have made a plan of today."""


def is_of_today(plan: Plan | None) -> bool:
    """Tell whether a plan is what an inventory found, and nobody's decision."""
    return plan is not None and plan.proof.engine == ENGINE

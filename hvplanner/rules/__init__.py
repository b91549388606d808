"""The static rules of the field: what holds or not without placing a VM or simulating a second."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.model.evaluation import Finding
from hvplanner.rules import cabling, cluster, migration, networks, sriov, teaming, workload
from hvplanner.rules.rule import RULES, Subject

if TYPE_CHECKING:
    from hvplanner.model.design import Design
    from hvplanner.model.plan import Plan

__all__ = ["RULES", "check"]

# Importing a module registers its rules; naming them here keeps the list visible.
MODULES = (cluster, workload, networks, cabling, teaming, sriov, migration)


def check(design: Design, plan: Plan | None) -> tuple[Finding, ...]:
    """Return what the rules find, in the order of the rules."""
    subject = Subject(design, plan)
    return tuple(
        Finding(
            rule=rule.id,
            severity=rule.severity,
            place=breach.place,
            title=breach.title,
            why=rule.why,
            remedy=breach.remedy,
        )
        for rule in RULES.values()
        for breach in rule.check(subject)
    )

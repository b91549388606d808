"""The static rules of the field: what holds or not without placing a VM or simulating a second."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.language import joined, translated
from hvplanner.model.evaluation import Finding
from hvplanner.rules import (
    bandwidth,
    cabling,
    carrying,
    choices,
    cluster,
    found,
    guestteaming,
    integration,
    migration,
    networks,
    placing,
    sriov,
    teaming,
    workload,
)
from hvplanner.rules.rule import RULES, Subject

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hvplanner.model.design import Design
    from hvplanner.model.plan import Plan
    from hvplanner.rules.rule import Breach

__all__ = ["RULES", "check"]

# Importing a module registers its rules; naming them here keeps the list visible.
MODULES = (
    cluster,
    workload,
    integration,
    networks,
    cabling,
    teaming,
    carrying,
    bandwidth,
    guestteaming,
    sriov,
    migration,
    choices,
    found,
    placing,
)


def check(design: Design, plan: Plan | None) -> tuple[Finding, ...]:
    """Return what the rules find, in the order of the rules: in the plan, and in what is fixed."""
    return (*_findings(Subject(design, plan)), *_fixed(design))


def _fixed(design: Design) -> Iterator[Finding]:
    """Yield the errors of host classes that the user fixed: no plan can mend them."""
    if not design.choices.hosts:
        return
    for finding in _findings(Subject(design, design.fixed_plan)):
        place = finding.place
        if finding.severity == "error" and place[:2] == ("plan", "hosts") and len(place) > 2:
            yield finding.model_copy(update={"place": ("choices", *place[1:])})


def _findings(subject: Subject) -> Iterator[Finding]:
    for rule in RULES.values():
        for breach in rule.check(subject):
            yield Finding(
                rule=rule.id,
                severity=rule.severity,
                place=breach.place,
                title=_of_class(subject, breach),
                why=translated(rule.why),
                remedy=breach.remedy,
            )


def _of_class(subject: Subject, breach: Breach) -> str:
    """Return what is said of a plan with the host class it is about, where there are several."""
    place = breach.place
    if place[:2] != ("plan", "hosts") or len(place) < 3 or len(subject.host_plans) < 2:
        return breach.title
    label = subject.host_classes[str(place[2])].label
    return breach.title if label in breach.title else joined(": ", (label, breach.title))

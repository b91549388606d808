"""What rows of a placement say that cannot be."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from hvplanner.language import tr, trn
from hvplanner.rules.rule import Breach, Subject, rule

if TYPE_CHECKING:
    from collections.abc import Iterator


@rule(
    "plan.placement_surplus",
    "warning",
    "What is placed beyond the VMs there are runs nowhere; only the first rows count.",
)
def placement_surplus(subject: Subject) -> Iterator[Breach]:
    """A plan places each VM once, and of a group no more than it has."""
    rows = subject.plan.placement if subject.plan else ()
    placed: Counter[str] = Counter()
    for row in rows:
        placed[row.vm] += row.count
    there = {group.id: group.count for group in subject.design.vm_groups}
    for vm, count in placed.items():
        if count > there.get(vm, 1):
            yield Breach(
                ("plan", "placement"),
                trn(
                    "The plan places {vm} {count} times; there is {n}.",
                    "The plan places {vm} {count} times; there are {n}.",
                    there.get(vm, 1),
                    vm=vm,
                    count=count,
                ),
                tr("Solve again, or correct the rows of the placement."),
            )

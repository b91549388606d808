"""Whether hosts can be drained, and what it costs their VMs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.evaluation.findings.place import place_of
from hvplanner.language import tr, trn
from hvplanner.model.evaluation import Finding
from hvplanner.model.units import MS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from hvplanner.evaluation.case import Case
    from hvplanner.model.draining import Drain


def drained(case: Case, drains: Sequence[Drain]) -> Iterator[Finding]:
    seen: set[int] = set()
    for drain in drains:
        if drain.unplaced and not drain.fallback:
            count = len(drain.unplaced)
            yield Finding(
                rule="drain.not_possible",
                severity="warning",
                place=("host_classes", drain.host_class),
                title=trn(
                    "{host} cannot be drained: {vm} fits on no other host.",
                    "{host} cannot be drained: {vm} and {more} more VMs fit on no other host.",
                    count,
                    host=case.host_label(drain.host),
                    vm=drain.unplaced[0],
                    more=count - 1,
                ),
                why=tr("Updates and repairs of the host need a downtime of these VMs."),
                remedy=tr("Leave more memory free on the other hosts."),
            )
        for vm in drain.unconverged:
            kind = case.placement.kind_of[vm]
            if kind in seen:
                continue
            seen.add(kind)
            done = next(each for each in drain.migrations if each.vm == vm)
            spec = case.placement.kinds[kind]
            yield Finding(
                rule="drain.does_not_converge",
                severity="warning",
                place=place_of(spec),
                title=tr(
                    "{vm} does not converge when {host} is drained with the first network failed.",
                    vm=spec.label,
                    host=case.host_label(drain.host),
                )
                if drain.fallback
                else tr(
                    "{vm} does not converge when {host} is drained.",
                    vm=spec.label,
                    host=case.host_label(drain.host),
                ),
                why=done.reason,
                remedy=tr(
                    "Give each migration more bandwidth, let fewer run at once, or migrate it"
                    " when it is quiet."
                ),
            )


def saved(case: Case, drains: Sequence[Drain]) -> Iterator[Finding]:
    """Yield the downtime of low-priority VMs in the drain where it is longest."""
    saving = [each for each in drains if each.saved]
    worst = max(saving, key=lambda each: each.longest_down_ms, default=None)
    if worst is not None:
        yield Finding(
            rule="drain.saves",
            severity="warning",
            place=("cluster", "low_priority"),
            title=trn(
                "A drain of {host} saves a low-priority VM: down for up to {time}.",
                "A drain of {host} saves {n} low-priority VMs: down for up to {time}.",
                worst.saved,
                host=case.host_label(worst.host),
                time=MS.format(worst.longest_down_ms),
            ),
            why=tr(
                "{release} saves VMs of low priority in a drain and moves their state. Targets for"
                " blackouts and single migrations do not count that.",
                release=case.release.label,
            ),
            remedy=tr(
                "Raise their priority, or lower MoveTypeThreshold of the resource type Virtual"
                " Machine and set here that they migrate live."
            ),
        )

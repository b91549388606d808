"""Where in the design the things are that charts show by their names alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hvplanner.model.evaluation import Place, Scenario
    from hvplanner.report.subject import Subject


def vm_place(subject: Subject, vm: str) -> Place:
    """Return the place of a VM: its own row, or that of its group."""
    group = subject.group_of(vm)
    return ("vms", vm) if group is None else ("vm_groups", group)


def host_place(subject: Subject, host: str) -> Place:
    """Return the place of a host: its own row, or that of its class."""
    if any(each.id == host for each in subject.design.hosts):
        return ("hosts", host)
    host_class = host.rpartition("-")[0]
    return ("host_classes", host_class if host_class in subject.host_counts else host)


def scenario_place(subject: Subject, scenario: Scenario) -> Place:
    """Return the place of what fails, the first of several; empty where nothing does."""
    match scenario.part:
        case ("fabric", fabric):
            return ("fabrics", fabric)
        case ("network", network):
            return ("networks", network)
        case ("port" | "card", host_class, *_):
            return ("plan", "hosts", host_class)
    return host_place(subject, scenario.lost[0]) if scenario.kind == "host" else ()

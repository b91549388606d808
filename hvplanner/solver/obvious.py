"""What makes a design impossible in plain sight, so that nothing needs to be searched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.evaluation import evaluate
from hvplanner.evaluation.drains import drain_tasks
from hvplanner.model.solving import Clash
from hvplanner.solver.scenarios import failures_in_scope

if TYPE_CHECKING:
    from hvplanner.model.design import Design
    from hvplanner.solver.problem import Problem


def broken(design: Design) -> tuple[Clash, ...]:
    """Return the errors of a design that no plan can mend."""
    return tuple(
        Clash(place=finding.place, text=finding.title) for finding in evaluate(design, None).errors
    )


def obvious(problem: Problem) -> tuple[Clash, ...]:
    """Return the first target that no network can meet, since VMs have nowhere to go."""
    return next(
        (found for found in (_failures(problem), _drains(problem), _cards(problem)) if found), ()
    )


def _failures(problem: Problem) -> tuple[Clash, ...]:
    wanted = problem.targets.host_failures or 0
    hosts = len(problem.placement.hosts)
    place = ("targets", "host_failures")
    if wanted > hosts:
        return (Clash(place=place, text=f"{wanted} host failures survived, of {hosts} hosts"),)
    for failures in failures_in_scope(problem.design, problem.placement):
        count = sum(number for _, number in failures.lost)
        for way in failures.ways:
            if way.unplaced:
                what = f"{count} host failures survived: {way.unplaced[0]} cannot restart."
                return (Clash(place=place, text=f"{what} {way.reason}"),)
        if not failures.known:
            text = f"{count} host failures survived: too many combinations to judge them all"
            return (Clash(place=place, text=text),)
    return ()


def _drains(problem: Problem) -> tuple[Clash, ...]:
    targets = problem.targets
    for name, label in (("drain_ms", "a host drained"), ("drain_fallback_ms", "a host drained")):
        if getattr(targets, name) is None:
            continue
        for drain in drain_tasks(problem.placement):
            if drain.unplaced:
                host = problem.placement.hosts[drain.host].label
                text = f"{label}: {drain.unplaced[0].id} of {host} fits on no other host"
                return (Clash(place=("targets", name), text=text),)
    return ()


def _cards(problem: Problem) -> tuple[Clash, ...]:
    for row in problem.classes:
        if not any(
            problem.link_of(choice.model, fabric) is not None
            for place in row.places
            for choice in place.choices
            for fabric in range(len(problem.fabric_ports))
        ):
            return (
                Clash(
                    place=("choices", "nic_models"),
                    text=f"{row.id} has no NIC to install that a fabric has a port for",
                ),
            )
    return ()

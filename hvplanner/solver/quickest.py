"""What no network that can be built beats: lower bounds of times, without a search.

Every host gets the most ports it can have, each as fast as the fastest, all in one team for
migrations alone. The bounds of the simulation are monotone in all of that.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hvplanner.evaluation.activity import assumed_activity
from hvplanner.evaluation.assumed import Assumed
from hvplanner.evaluation.drains import bound_ms, bounds
from hvplanner.evaluation.endpoints import (
    BYTES_PER_S,
    ClassProfile,
    MigrationProfile,
    compression_cap,
    physics,
)
from hvplanner.evaluation.saving import save_rate
from hvplanner.model.catalogue import catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hvplanner.evaluation.drains import DrainTask
    from hvplanner.solver.problem import ClassProblem, Problem

Ports = tuple[int, int]
"""How many ports, and the rate of the fastest in Mbit/s."""


def drain_bound_ms(problem: Problem, task: DrainTask) -> int:
    """Return a time that the drain of a host takes whatever network is built."""
    return min(bound_ms(task, profile) for profile in _profiles(problem))


def migration_bound_ms(problem: Problem, task: DrainTask) -> int:
    """Return a time that the longest migration of a drain takes whatever network is built."""
    return int(min(bounds(task, each).longest_s for each in _profiles(problem)) * 1000)


def most_ports(problem: Problem) -> dict[str, Ports]:
    """Return the most ports that a host of each class can have, and the fastest rate of one."""
    planned = {row.id: _ports(problem, row) for row in problem.classes}
    known = catalogue(problem.design.nic_models)
    for plan in problem.fixed.plans:
        models = [known[each] for each in plan.cards]
        rates = [
            fabric.link_mbps(model.speed_mbps)
            for model in models
            for fabric in problem.design.fabrics
        ]
        planned[plan.host_class] = sum(each.ports for each in models), max(rates, default=0)
    return planned


def _ports(problem: Problem, row: ClassProblem) -> Ports:
    rates = dict.fromkeys(range(len(problem.models)), 0)
    for link in problem.links:
        rates[link.model] = max(rates[link.model], link.rate_mbps)
    choices = [[each.model for each in place.choices if rates[each.model]] for place in row.places]
    count = sum(max((problem.models[each].ports for each in row), default=0) for row in choices)
    return count, max((rates[each] for row in choices for each in row), default=0)


def _profiles(problem: Problem) -> Iterator[MigrationProfile]:
    """Yield the profile of the best network by each transport."""
    assumed = Assumed(problem.design)
    goodput = max(problem.goodput_permille) / 1000
    ports = most_ports(problem)
    for transport in problem.transports:
        widest = max(count for count, _ in ports.values())
        # SMB may find RDMA.
        smb_ports = None if transport == "smb" else max(1, widest)
        cap = compression_cap(assumed) if transport == "compression" else None
        rules = physics(assumed, problem.release, transport, smb_ports)
        classes = []
        for name, (count, rate) in ports.items():
            members = (max(1.0, rate * BYTES_PER_S * goodput),) * max(1, count)
            total = cap if cap is not None and cap < sum(members) else None
            classes.append((name, ClassProfile(members, members, total, total)))
        yield MigrationProfile(
            tuple(classes),
            max(problem.simultaneous),
            # Acknowledgements only hold up.
            replace(rules, reverse_cost=0.0),
            assumed_activity(problem.design, assumed),
            save_rate(problem.design, assumed),
        )

"""What no network that can be built beats: lower bounds of times, without a search.

Every host gets a team for migrations alone of as many ports as any that it has slots, places and
switch ports for, and as fast as any. The bounds of the simulation are monotone in all of that.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hvplanner.evaluation.activity import assumed_activity
from hvplanner.evaluation.assumed import Assumed
from hvplanner.evaluation.drains import DrainTimes, least_times
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
    from collections.abc import Iterator, Sequence

    from hvplanner.evaluation.drains import DrainTask
    from hvplanner.solver.problem import ClassProblem, Problem

Ports = tuple[int, int]
"""How many ports, and the rate of the fastest in Mbit/s."""


def quickest_times(problem: Problem, task: DrainTask) -> DrainTimes:
    """Return times that the drain of a host takes at the least whatever network is built."""
    times = [least_times(task, profile) for profile in _profiles(problem)]
    return DrainTimes(*map(min, zip(*times, strict=True)))


def widest_team(problem: Problem, host_class: str) -> Ports:
    """Return the ports of the widest team that a host of a class can have."""
    return max(_teams(problem)[host_class], key=lambda each: each[0] * each[1], default=(0, 0))


def _teams(problem: Problem) -> dict[str, list[Ports]]:
    """Return by class the largest teams that a host can have: all ports of one run at one rate."""
    teams = {row.id: _planned(problem, row) for row in problem.classes}
    known = catalogue(problem.design.nic_models)
    for plan in problem.fixed.plans:
        models = [known[each] for each in plan.cards]
        rates = [
            fabric.link_mbps(model.speed_mbps)
            for model in models
            for fabric in problem.design.fabrics
        ]
        ports = sum(each.ports for each in models)
        teams[plan.host_class] = [(ports, max(rates, default=0))]
    return teams


def _planned(problem: Problem, row: ClassProblem) -> list[Ports]:
    staying = [place.choices[0].model for place in row.places if not place.optional]
    teams = []
    for rate in sorted({link.rate_mbps for link in problem.links}):
        able = {link.model for link in problem.links if link.rate_mbps == rate}
        by_ports = sorted(able, key=lambda each: -problem.models[each].ports)
        cards = [each for each in staying if each in able]
        cards += _most_added(row, by_ports)
        there = sum(
            count for fabric in problem.fabric_ports for speed, count, _ in fabric if speed == rate
        )
        ports = min(sum(problem.models[each].ports for each in cards), there // row.hosts)
        if ports:
            teams.append((ports, rate))
    return teams


def _most_added(row: ClassProblem, models: Sequence[int]) -> Iterator[int]:
    """Yield cards that may be added together, as many as possible of the first models.

    Slots are nested by their width, so that no other cards have more of what models are sorted by.
    """
    left = _slots_left(row)
    optional = [place for place in row.places if place.optional]
    bought = {each.model for place in optional for each in place.choices if not each.owned}
    places = len(optional)
    for model in models:
        limits = [number for number in left if model in row.slots[number].models]
        most = places if model in bought else min(places, row.owned.get(model, 0))
        count = max(0, min([most, *(left[each] for each in limits)]))
        for _ in range(count):
            yield model
        places -= count
        for each in limits:
            left[each] -= count


def _slots_left(row: ClassProblem) -> dict[int, int]:
    """Return by number of a limit how many cards more it lets into the slots of a host."""
    staying = [
        place.choices[0].model for place in row.places if not (place.optional or place.onboard)
    ]
    return {
        number: limit.count - sum(model in limit.models for model in staying)
        for number, limit in enumerate(row.slots)
    }


def _profiles(problem: Problem) -> Iterator[MigrationProfile]:
    """Yield the profile of the best network by each transport."""
    assumed = Assumed(problem.design)
    goodput = max(problem.goodput_permille) / 1000
    ports = {
        name: (max((n for n, _ in teams), default=0), max((rate for _, rate in teams), default=0))
        for name, teams in _teams(problem).items()
    }
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

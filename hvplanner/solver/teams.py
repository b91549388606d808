"""Posts what a team is (rules `team.*`, `port.no_link`).

Members run at one rate and, but for LBFO, are of one NIC model: of one link type. The shape fixes
how many there may be and whether a virtual switch fits. A switch-dependent team stays on one
fabric or one MLAG group. A team is used exactly if a network rides on it; teams are numbered in
the order in which the networks first need them, which breaks the symmetry between them.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hvplanner.solver.problem import Problem
    from hvplanner.solver.variables import ClassVars, Linear, Model, TeamVars


def post(model: Model, problem: Problem, host: ClassVars) -> None:
    """Post link types, members, shapes and numbering of the teams of a class."""
    for number, team in enumerate(host.teams):
        model.add_max_equality(team.used, team.links)
        model.add(sum(team.shapes) == team.used)
        model.add(team.members >= team.used)
        model.add_implication(team.switch, team.used)
        _members(model, problem, host, number)
        _alike(model, problem, team)
        _shape(model, problem, team)
    _numbering(model, host)


def _members(model: Model, problem: Problem, host: ClassVars, number: int) -> None:
    team = host.teams[number]
    seated: dict[tuple[int, int], Linear] = defaultdict(int)
    for card in host.cards:
        for (choice, at, fabric), count in card.seats.items():
            link = problem.link_of(card.place.choices[choice].model, fabric)
            if at == number and link is not None:
                seated[fabric, link] += count
    for key, count in team.ports.items():
        model.add(count == seated[key])
    for link, on in enumerate(team.links):
        ports = sum(count for (_, at), count in team.ports.items() if at == link)
        model.add(ports <= problem.members_max * on)
        model.add(ports >= on)
    model.add(team.members == sum(team.ports.values()))
    for fabric, on in enumerate(team.on_fabric):
        model.add(team.members_on(fabric) <= problem.members_max * on)
        model.add(team.members_on(fabric) >= on)


def _alike(model: Model, problem: Problem, team: TeamVars) -> None:
    lbfo = team.of_kind("lbfo")
    # What the pairs below say already, in a form that gives far better bounds.
    model.add(sum(team.links) <= team.used + (len(team.links) - 1) * sum(lbfo))
    for (one, row), (other, column) in combinations(enumerate(problem.links), 2):
        mixed = lbfo if row.rate_mbps == column.rate_mbps else []
        model.add_bool_or(~team.links[one], ~team.links[other], *mixed)


def _shape(model: Model, problem: Problem, team: TeamVars) -> None:
    for literal, shape in zip(team.shapes, problem.shapes, strict=True):
        model.add(team.members >= shape.members_min).only_enforce_if(literal)
        model.add(team.members <= shape.members_max).only_enforce_if(literal)
        if shape.switch_needed:
            model.add_implication(literal, team.switch)
        if not shape.switch_possible:
            model.add_implication(literal, ~team.switch)
        if shape.one_fabric_group:
            groups = problem.fabric_groups
            for one, other in combinations(range(len(groups)), 2):
                if groups[one] != groups[other]:
                    model.add_bool_or(~literal, ~team.on_fabric[one], ~team.on_fabric[other])


def _numbering(model: Model, host: ClassVars) -> None:
    for number, team in enumerate(host.teams):
        model.add_max_equality(team.used, [row[number] for row in host.on])
        for network, row in enumerate(host.on):
            if number:
                # One that guests team over may need two teams itself.
                last = network + (network in host.guest_team)
                model.add_bool_or(~row[number], *(former[number - 1] for former in host.on[:last]))

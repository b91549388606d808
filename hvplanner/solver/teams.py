"""Posts what a team is (rules `team.*`, `port.no_link`).

Members run at one rate and, but for LBFO, are of one NIC model: of one link type. The shape fixes
how many there may be and whether a virtual switch fits. A switch-dependent team stays on one
fabric or one MLAG group. A team is used exactly if a network rides on it; teams are numbered in
the order in which the networks first need them, which breaks the symmetry between them.
"""

from __future__ import annotations

from collections import Counter
from itertools import combinations
from typing import TYPE_CHECKING

from hvplanner.solver.variables import post_any

if TYPE_CHECKING:
    from hvplanner.solver.problem import Link, Problem
    from hvplanner.solver.variables import ClassVars, Model, TeamVars, Var


def post(model: Model, problem: Problem, host: ClassVars) -> None:
    """Post link types, members, shapes and numbering of the teams of a class."""
    for number, team in enumerate(host.teams):
        model.add_max_equality(team.used, team.links)
        model.add(sum(team.shapes) == team.used)
        model.add(team.members >= team.used)
        model.add_implication(team.switch, team.used)
        _members(model, problem, host, number)
        _links(model, problem, host, number)
        _shape(model, problem, team)
    _cabling(model, problem, host)
    _numbering(model, host)


def _members(model: Model, problem: Problem, host: ClassVars, number: int) -> None:
    team = host.teams[number]
    for fabric, (count, on) in enumerate(zip(team.ports, team.on_fabric, strict=True)):
        model.add(count == sum(card.seats[number, fabric] for card in host.cards))
        post_any(model, on, count)
    model.add(team.members == sum(team.ports))
    model.add(sum(team.rates.values()) == team.used)
    for rate, literal in team.rates.items():
        post_any(model, literal, team.running[rate])
    model.add(team.members == sum(team.running.values()))


def _links(model: Model, problem: Problem, host: ClassVars, number: int) -> None:
    """Post that a team has the link types of the cards that it has ports of, and no other."""
    team = host.teams[number]
    for on, link in zip(team.links, problem.links, strict=True):
        model.add_implication(on, team.rates[link.rate_mbps])
    for card in host.cards:
        for (at, fabric), seated in card.seated.items():
            if at == number:
                for literal, choice in zip(card.choices, card.place.choices, strict=True):
                    linked = problem.link_of(choice.model, fabric)
                    its = () if linked is None else (team.links[linked],)
                    model.add_bool_or(~seated, ~literal, *its)
    lbfo = team.of_kind("lbfo")
    # Teams that are alike have but the one that some card has: nothing more is to be said of them.
    model.add(sum(team.links) <= team.used + (len(team.links) - 1) * sum(lbfo))
    of_rate = Counter(link.rate_mbps for link in problem.links)
    for on, link in zip(team.links, problem.links, strict=True):
        if lbfo and of_rate[link.rate_mbps] > 1:
            having = _having(model, host, number, link)
            for shape in lbfo:
                model.add_bool_or(~shape, ~on, *having)


def _having(model: Model, host: ClassVars, number: int, link: Link) -> list[Var]:
    """Return literals, by card, of which none holds unless the card has such a link in the team."""
    found = []
    for card in host.cards:
        of_model = card.of_models((link.model,))
        if of_model:
            here = model.new_bool_var("")
            model.add_bool_or(~here, *of_model)
            model.add_bool_or(~here, *(card.seated[number, fabric] for fabric in link.fabrics))
            found.append(here)
    return found


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


def _cabling(model: Model, problem: Problem, host: ClassVars) -> None:
    """Post that teams run at a rate what cards are cabled at it.

    Seat by seat that is posted already. But those depend on literals, and only a sum tells a linear
    relaxation what bandwidth costs.
    """
    for rate in problem.rates:
        cabled = sum(
            count
            for card in host.cards
            for (_, its, _), count in card.cabled.items()
            if its == rate
        )
        model.add(cabled == sum(team.running[rate] for team in host.teams))


def _numbering(model: Model, host: ClassVars) -> None:
    for number, team in enumerate(host.teams):
        model.add_max_equality(team.used, [row[number] for row in host.on])
        for network, row in enumerate(host.on):
            if number:
                # One that guests team over may need two teams itself.
                last = network + (network in host.guest_team)
                model.add_bool_or(~row[number], *(former[number - 1] for former in host.on[:last]))

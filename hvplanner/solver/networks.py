"""Posts which network rides on which team (rules `placement.*`).

Every network is on one team, or on two single ports where guests team over their virtual switches;
a dedicated one is alone there. VMs are reached through a virtual switch, and so are several
networks on a single port, since a port alone has one VLAN. A network that needs RDMA has it on
every member, not on an LBFO team, and on a virtual switch only where the release has that.
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hvplanner.solver.problem import Problem
    from hvplanner.solver.requirements import Speaks
    from hvplanner.solver.variables import ClassVars, Literal, Model


def post(model: Model, problem: Problem, host: ClassVars) -> None:
    """Post the placement of the networks of a class."""
    for network, row in enumerate(host.on):
        if network in host.guest_team:
            _guest_team(model, host, network)
        else:
            model.add_exactly_one(row)
    for counts, spare in problem.vnic_limits:
        model.add(sum(count * host.guest_team[network] for network, count in counts) <= spare)
    for one, other in combinations(range(len(problem.networks)), 2):
        alone = problem.networks[one].dedicated or problem.networks[other].dedicated
        for number, team in enumerate(host.teams):
            both = ~host.on[one][number], ~host.on[other][number]
            if alone:
                model.add_bool_or(*both)
            else:
                for single in team.of_kind("single"):
                    model.add_bool_or(*both, ~single, team.switch)
    for network, row in enumerate(host.on):
        for number, on in enumerate(row):
            if network in problem.vm_networks:
                model.add_implication(on, host.teams[number].switch)
            if problem.networks[network].rdma:
                _rdma(model, problem, host, number, network)


def post_protocol(
    model: Model, problem: Problem, host: ClassVars, asked: Speaks, when: Literal
) -> None:
    """Post that a network has an RDMA protocol on every member, where the literal holds."""
    for team, on in zip(host.teams, host.on[asked.network], strict=True):
        for literal, link in zip(team.links, problem.links, strict=True):
            if asked.protocol not in problem.models[link.model].rdma:
                model.add_bool_or(~when, ~on, ~literal)


def _guest_team(model: Model, host: ClassVars, network: int) -> None:
    both = host.guest_team[network]
    model.add(sum(host.on[network]) == 1 + both)
    for number, (on, team) in enumerate(zip(host.on[network], host.teams, strict=True)):
        half = host.half[network, number]
        model.add_implication(half, on)
        model.add_implication(half, both)
        model.add_bool_or(~on, ~both, half)
        for single in team.of_kind("single"):
            model.add_implication(half, single)


def _rdma(model: Model, problem: Problem, host: ClassVars, number: int, network: int) -> None:
    team, on = host.teams[number], host.on[network][number]
    for literal, link in zip(team.links, problem.links, strict=True):
        if not problem.models[link.model].rdma:
            model.add_implication(on, ~literal)
    for literal in team.of_kind("lbfo"):
        model.add_implication(on, ~literal)
    if not problem.release.rdma_on_switch:
        model.add_implication(on, ~team.switch)

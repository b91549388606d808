"""Posts which switches have SR-IOV and how many VFs their ports (rules `sriov.*`).

A VF is given where a vNIC wants one and a port of a switch on its network has one left, as
`evaluation.sriov` counts them. The VFs of a port are never planned beyond what it can have, given
its siblings on a card that shares one pool.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.solver.promises import by_network, missing, promise, whole_promises
from hvplanner.solver.scenarios import covers

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from hvplanner.solver.problem import Problem
    from hvplanner.solver.promises import Wished
    from hvplanner.solver.scenarios import VfScenario
    from hvplanner.solver.variables import ClassVars, Linear, Model, TeamVars, Var


class Supply:
    """The VFs of the hosts of a class: `totals` by team."""

    def __init__(self, model: Model, host: ClassVars, totals: Sequence[Var]) -> None:
        self.host = host
        self.totals = totals
        self._model = model
        self._given: dict[Wished, Linear] = {}

    def wished_on(self, number: int, wished: Wished) -> Linear:
        """Return how many wishes there are on the networks of a team."""
        rows = zip(wished, self.host.on, strict=True)
        return sum(count * on[number] for count, on in rows if count)

    def given(self, wished: Wished) -> Linear:
        """Return how many of the wishes are met: no more than teams have, nor than is wished."""
        if wished not in self._given:
            given: Linear = 0
            for number, total in enumerate(self.totals):
                here = self._model.new_int_var(0, sum(wished), f"given{len(self._given)}_{number}")
                self._model.add(here <= total)
                self._model.add(here <= self.wished_on(number, wished))
                given += here
            self._given[wished] = given
        return self._given[wished]


def post(model: Model, problem: Problem, hosts: list[ClassVars]) -> list[Supply]:
    """Post VFs and the promises about them, and return the supply of each class.

    Without a scenario no switch has SR-IOV.
    """
    if not problem.vf_scenarios:
        for host in hosts:
            for team in host.teams:
                model.add(team.sriov == 0)
                model.add(team.vfs == 0)
        return []
    supplies = [Supply(model, host, _supply(model, problem, host)) for host in hosts]
    _promises(model, problem, {each.host.row.id: each for each in supplies})
    return supplies


def _supply(model: Model, problem: Problem, host: ClassVars) -> list[Var]:
    """Post what the ports of each team can have, and return the VFs of each team."""
    totals = []
    for number, team in enumerate(host.teams):
        model.add_implication(team.sriov, team.switch)
        for literal in team.of_kind("lbfo"):
            model.add_implication(team.sriov, ~literal)
        if not host.row.sriov_ready:
            model.add(team.sriov == 0)
        model.add(team.vfs == 0).only_enforce_if(~team.sriov)
        for literal, link in zip(team.links, problem.links, strict=True):
            most = problem.models[link.model].port_vfs_max
            model.add(team.vfs <= most).only_enforce_if(literal)
            if not most:
                model.add_implication(team.sriov, ~literal)
        totals.append(_times_members(model, problem, team, f"{host.row.id}_vfs{number}"))
    _pools(model, problem, host)
    return totals


def _times_members(model: Model, problem: Problem, team: TeamVars, name: str) -> Var:
    most = problem.members_max
    total = model.new_int_var(0, most * problem.vfs_max, name)
    for members in range(most + 1):
        so_many = model.new_bool_var(f"{name}_members{members}")
        model.add(team.members == members).only_enforce_if(so_many)
        model.add(team.members != members).only_enforce_if(~so_many)
        model.add(total <= members * team.vfs).only_enforce_if(so_many)
    return total


def _pools(model: Model, problem: Problem, host: ClassVars) -> None:
    """Post that the ports of a card with one pool do not plan more VFs than it has."""
    for at, card in enumerate(host.cards):
        pools = {
            index: problem.models[index].vf_max
            for index in sorted({choice.model for choice in card.place.choices})
            if problem.models[index].vf_scope == "device" and problem.models[index].vf_max
        }
        if not pools:
            continue
        planned: Linear = 0
        most = max(problem.models[index].ports for index in pools)
        for number, team in enumerate(host.teams):
            name = f"{host.row.id}_pool{at}_{number}"
            here = model.new_int_var(0, most * problem.vfs_max, name)
            for count in range(1, most + 1):
                fewer = model.new_bool_var(f"{name}_fewer{count}")
                model.add(card.in_team(number) <= count - 1).only_enforce_if(fewer)
                model.add(here >= count * team.vfs).only_enforce_if(~fewer)
            planned += here
        for index, pool in pools.items():
            for literal in card.of_models((index,)):
                model.add(planned <= pool).only_enforce_if(literal)


def _promises(model: Model, problem: Problem, supplies: Mapping[str, Supply]) -> None:
    for scenario in problem.vf_scenarios:
        kind = promise(problem, scenario, supplies)
        if kind == "impossible":
            model.add_bool_or()
        elif kind == "some":
            _share_out(model, problem, scenario, supplies)
    for name, supply in supplies.items():
        rows = {by_network(problem, wish.able) for wish in whole_promises(problem, name)}
        for row in rows:
            if not any(other != row and covers(other, row) for other in rows):
                for number, total in enumerate(supply.totals):
                    model.add(supply.wished_on(number, row) <= total)


def _share_out(
    model: Model, problem: Problem, scenario: VfScenario, supplies: Mapping[str, Supply]
) -> None:
    owed, _ = missing(problem, scenario, supplies)
    terms: list[Linear] = []
    for wish, count in scenario.wishes:
        if wish.host_class in supplies:
            supply = supplies[wish.host_class]
            wanted = by_network(problem, wish.wanted)
            again = sum(wanted[each] * both for each, both in supply.host.guest_team.items())
            given = supply.given(by_network(problem, wish.able))
            terms += [100 * count * given, -scenario.percent * count * again]
    model.add(sum(terms) >= owed)

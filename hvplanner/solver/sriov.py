"""Posts which switches have SR-IOV and how many VFs their ports (rules `sriov.*`).

A VF is given where a vNIC wants one and a port of a switch on its network has one left, as
`evaluation.sriov` counts them. The VFs of a port are never planned beyond what it can have, given
its siblings on a card that shares one pool.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from hvplanner.solver.scenarios import covers

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from hvplanner.solver.problem import Problem
    from hvplanner.solver.scenarios import VfScenario
    from hvplanner.solver.variables import ClassVars, Linear, Model, TeamVars, Var


def post(model: Model, problem: Problem, hosts: list[ClassVars]) -> None:
    """Post VFs and the promises about them; without a promise no switch has SR-IOV."""
    if not problem.vf_scenarios:
        for host in hosts:
            for team in host.teams:
                model.add(team.sriov == 0)
                model.add(team.vfs == 0)
        return
    totals = {host.row.id: _supply(model, problem, host) for host in hosts}
    _promises(model, problem, {host.row.id: host for host in hosts}, totals)


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
            most = problem.models[link.model].vf_max
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
        for choice, (literal, row) in enumerate(zip(card.choices, card.place.choices, strict=True)):
            nic = problem.models[row.model]
            if nic.vf_scope != "device" or not nic.vf_max:
                continue
            planned: Linear = 0
            for number, team in enumerate(host.teams):
                ports = sum(
                    count
                    for (of, to, _), count in card.seats.items()
                    if (of, to) == (choice, number)
                )
                here = model.new_int_var(
                    0, nic.ports * problem.vfs_max, f"{host.row.id}_pool{at}_{choice}_{number}"
                )
                for count in range(1, nic.ports + 1):
                    fewer = model.new_bool_var(f"{host.row.id}_fewer{at}_{choice}_{number}_{count}")
                    model.add(ports <= count - 1).only_enforce_if(fewer)
                    model.add(here >= count * team.vfs).only_enforce_if(~fewer)
                planned += here
            model.add(planned <= nic.vf_max).only_enforce_if(literal)


def _promises(
    model: Model,
    problem: Problem,
    hosts: Mapping[str, ClassVars],
    totals: Mapping[str, list[Var]],
) -> None:
    whole: dict[str, set[tuple[int, ...]]] = {name: set() for name in hosts}
    for number, scenario in enumerate(problem.vf_scenarios):
        missing, _ = _missing(problem, scenario, hosts)
        kind = promise(problem, scenario, hosts)
        if kind == "impossible":
            model.add_bool_or()
        elif kind == "whole":
            for wish, _ in scenario.wishes:
                if wish.host_class in hosts:
                    whole[wish.host_class].add(_by_network(problem, wish.able))
        else:
            terms: list[Linear] = []
            for at, (wish, count) in enumerate(scenario.wishes):
                if wish.host_class in hosts:
                    host = hosts[wish.host_class]
                    row = _by_network(problem, wish.able)
                    given = _given(model, host, row, totals[wish.host_class], f"given{number}_{at}")
                    wanted = _by_network(problem, wish.wanted)
                    again = sum(wanted[each] * both for each, both in host.guest_team.items())
                    terms += [100 * count * given, -scenario.percent * count * again]
            model.add(sum(terms) >= missing)
    for name, rows in whole.items():
        for row in rows:
            if not any(other != row and covers(other, row) for other in rows):
                for number, total in enumerate(totals[name]):
                    model.add(_wished(hosts[name], row, number) <= total)


Promise = Literal["nothing", "some", "whole", "impossible"]


def promise(problem: Problem, scenario: VfScenario, names: Collection[str]) -> Promise:
    """Return how much of the wishes for VFs the hosts of these classes have to give."""
    missing, able = _missing(problem, scenario, names)
    # Where guests may team and not all is promised, more can be given than is wished for now.
    if scenario.percent < 100 and problem.guest_teams:
        return "some"
    if missing <= 0:
        return "nothing"
    if missing > 100 * able:
        return "impossible"
    return "whole" if missing > 100 * (able - 1) else "some"


def _missing(problem: Problem, scenario: VfScenario, hosts: Collection[str]) -> tuple[int, int]:
    """Return the hundredths of VFs to give on the hosts not fixed, and the VFs wished for there.

    Both without what wishes count again where guests team.
    """
    owed = had = able = 0
    for wish, count in scenario.wishes:
        if wish.host_class in hosts:
            owed += count * sum(number for _, number in wish.wanted)
            able += count * sum(number for _, number in wish.able)
        else:
            fixed = problem.fixed.vfs(wish)
            owed += count * fixed.owed
            had += count * fixed.had
    return scenario.percent * owed - 100 * had, able


def _by_network(problem: Problem, counted: tuple[tuple[str, int], ...]) -> tuple[int, ...]:
    counts: dict[str, int] = {}
    for network, number in counted:
        counts[network] = counts.get(network, 0) + number
    return tuple(counts.get(network.id, 0) for network in problem.networks)


def _wished(host: ClassVars, row: tuple[int, ...], number: int) -> Linear:
    return sum(count * on[number] for count, on in zip(row, host.on, strict=True) if count)


def _given(
    model: Model, host: ClassVars, row: tuple[int, ...], totals: list[Var], name: str
) -> Linear:
    given: Linear = 0
    for number, total in enumerate(totals):
        here = model.new_int_var(0, sum(row), f"{name}_{number}")
        model.add(here <= total)
        model.add(here <= _wished(host, row, number))
        given += here
    return given

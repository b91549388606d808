"""Turns a solution into a plan, always the same way, so that equal solutions are equal plans.

Cards are grouped by model, installed ones first. Ports of a card are given out in the order of
the teams. Shares keep for each network what it asks for; live migrations get the rest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from hvplanner.model.plan import (
    HostPlan,
    MigrationSettings,
    NetworkPlacement,
    NicCount,
    Plan,
    Port,
    Team,
    VirtualSwitch,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from hvplanner.solver.problem import Problem
    from hvplanner.solver.variables import ClassVars, TeamVars, Var


class Values(Protocol):
    """Gives the value of a variable in a solution."""

    def value(self, variable: Var, /) -> int:
        """Return the value of a variable."""


def plan_of(problem: Problem, hosts: Mapping[str, HostPlan], migration: MigrationSettings) -> Plan:
    """Return the plan made of the plans of the host classes; its fingerprint is the design's."""
    made = {**hosts} | {fixed.host_class: fixed for fixed in problem.fixed.plans}
    return Plan(
        fingerprint=problem.fingerprint,
        hosts=tuple(made[each.id] for each in problem.design.host_classes if each.id in made),
        migration=migration,
        placement=problem.placed,
    )


def _chosen(literals: Sequence[Var], values: Values) -> int:
    return next(number for number, literal in enumerate(literals) if values.value(literal))


def host_plan(problem: Problem, host: ClassVars, values: Values) -> HostPlan:
    """Return what a solution says of the hosts of a class."""
    built = [
        (choice.model, not choice.owned, number)
        for number, card in enumerate(host.cards)
        for at, choice in enumerate(card.place.choices)
        if values.value(card.choices[at])
    ]
    # Cards that stay come first, so that a model's owned cards are its first ones.
    order = {model: -at for at, (model, *_) in enumerate(reversed(built))}
    built.sort(key=lambda each: (order[each[0]], *each[1:]))
    ports: dict[int, list[Port]] = {number: [] for number in range(len(host.teams))}
    for position, (_, _, card) in enumerate(built, 1):
        seats = [
            key for key, count in host.cards[card].seats.items() for _ in range(values.value(count))
        ]
        for port, (team, fabric) in enumerate(seats, 1):
            name = problem.design.fabrics[fabric].id
            ports[team].append(Port(card=position, port=port, fabric=name))
    used = [number for number, team in enumerate(host.teams) if values.value(team.used)]
    models = [model for model, *_ in built]
    return HostPlan(
        host_class=host.row.id,
        nics=tuple(
            NicCount(model=problem.models[model].id, count=models.count(model))
            for model in dict.fromkeys(models)
        ),
        teams=tuple(
            _team(problem, host.teams[number], number, ports[number], values) for number in used
        ),
        switches=tuple(
            _switch(problem, host.teams[number], number, values)
            for number in used
            if values.value(host.teams[number].switch)
        ),
        placements=_placements(problem, host, used, values),
    )


def _team(problem: Problem, team: TeamVars, number: int, ports: list[Port], values: Values) -> Team:
    shape = problem.shapes[_chosen(team.shapes, values)]
    return Team(
        id=f"team{number + 1}",
        kind=shape.kind,
        mode=shape.mode,
        algorithm=shape.algorithm,
        ports=tuple(ports),
    )


def _switch(problem: Problem, team: TeamVars, number: int, values: Values) -> VirtualSwitch:
    sriov = bool(values.value(team.sriov))
    held = not sriov or problem.release.iov_switch_weights
    return VirtualSwitch(
        id=f"switch{number + 1}",
        team=f"team{number + 1}",
        sriov=sriov,
        vfs_per_port=values.value(team.vfs) if sriov else 0,
        bandwidth_mode=(problem.design.choices.bandwidth_mode or "weight") if held else "none",
    )


def _placements(
    problem: Problem, host: ClassVars, used: list[int], values: Values
) -> tuple[NetworkPlacement, ...]:
    found: dict[tuple[int, int], NetworkPlacement] = {}
    for number in used:
        team = host.teams[number]
        link = problem.links[_chosen(team.links, values)]
        capacity = link.rate_mbps * values.value(team.members)
        riding = [network for network, row in enumerate(host.on) if values.value(row[number])]
        shares = share_out(
            [_demand(host, network, number, values) for network in riding],
            capacity,
            [problem.share_floors[network] for network in riding],
        )
        carriers = [
            at for at, network in enumerate(riding)
            if problem.networks[network].role == "live_migration"
        ]  # fmt: skip
        if carriers:
            shares[carriers[0]] += 100 - sum(shares)
        for network, share in zip(riding, shares, strict=True):
            found[network, number] = NetworkPlacement(
                network=problem.networks[network].id,
                team=f"team{number + 1}",
                share_percent=share,
            )
    return tuple(found[key] for key in sorted(found))


def _demand(host: ClassVars, network: int, team: int, values: Values) -> int:
    """Return what a network asks of a team: half where guests team over two."""
    demand = host.row.demand[network]
    half = host.half.get((network, team))
    return -(-demand // 2) if half is not None and values.value(half) else demand


def share_out(demands: Sequence[int], capacity: int, floors: Sequence[int]) -> list[int]:
    """Return the percent of a capacity that each demand is owed, rounded up, 100 at most in all.

    None is below its floor. Where that goes beyond 100 in all, the largest shares give way.
    """
    owed = (-(-100 * demand // capacity) for demand in demands)
    shares = [max(share, floor) for share, floor in zip(owed, floors, strict=True)]
    while sum(shares) > 100:
        largest = max(range(len(shares)), key=lambda at: (shares[at], -at))
        shares[largest] -= 1
    return shares

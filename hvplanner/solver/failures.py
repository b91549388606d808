"""Posts that every team carries what it must, nothing failed and after each failure to survive.

One copy of the constraints for each failure: a card or a fabric gone, on all hosts of a class, as
`evaluation.capacity.class_loads` sees it. A network whose team is gone moves its demand to the
first network of its kind that is still reached, in live-migration order, then in the order of the
design; one that has no such backup must keep a member of its team. One that guests team over two
ports asks half of each, and all of the one that is left.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hvplanner.solver.variables import negated

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from hvplanner.solver.problem import Problem
    from hvplanner.solver.variables import ClassVars, Linear, Literal, Model, TeamVars, Var


@dataclass(frozen=True)
class Loss:
    """A failure: how many members each team loses."""

    name: str
    members: Sequence[Linear]


@dataclass(frozen=True)
class Strain:
    """A team under a failure: the members it has left, and the load in Mbit/s it has to carry."""

    team: TeamVars
    left: Linear
    load: Linear


def post(model: Model, problem: Problem, host: ClassVars, order: Sequence[Var]) -> list[Strain]:
    """Post who carries what on the hosts of a class, and return all strains to withstand."""
    strains = [
        Strain(team, team.members, host.load(number, demands))
        for number, team in enumerate(host.teams)
        for demands in (host.row.demand, *host.row.failed_demands)
    ]
    for loss in _losses(problem, host):
        alive = _alive(model, host, loss)
        loads = _moved(model, problem, host, order, loss, alive)
        strains += [
            Strain(team, team.members - lost, load)
            for team, lost, load in zip(host.teams, loss.members, loads, strict=True)
        ]
    return strains


def post_headroom(
    model: Model,
    problem: Problem,
    strains: Iterable[Strain],
    percent: int,
    *when: Literal,
) -> None:
    """Post that every team under every failure leaves so much of its capacity free.

    Only where the literals of `when` hold.
    """
    for strain in strains:
        for rate, literal in strain.team.rates.items():
            free = strain.left * (rate * (100 - percent))
            model.add(free >= strain.load * 100).only_enforce_if(literal, *when)


def _losses(problem: Problem, host: ClassVars) -> list[Loss]:
    found: list[Loss] = []
    if problem.targets.fabric_failures:
        found += [
            Loss(f"fabric{fabric}", [team.ports[fabric] for team in host.teams])
            for fabric in range(len(problem.fabric_ports))
        ]
    if problem.targets.nic_failures:
        found += [
            Loss(f"card{at}", [card.in_team(number) for number in range(len(host.teams))])
            for at, card in enumerate(host.cards)
        ]
        # Where networks stand in for each other, a whole card less can move a demand to another
        # team that one port less leaves where it is; else the card is the harder loss.
        if problem.backup_groups:
            found += [
                Loss(f"port{gone}", [int(at == gone) for at in range(len(host.teams))])
                for gone in range(len(host.teams))
            ]
    return found


def _alive(model: Model, host: ClassVars, loss: Loss) -> list[Var]:
    found = []
    for number, team in enumerate(host.teams):
        alive = model.new_bool_var(f"alive_{loss.name}_{number}")
        model.add(team.members - loss.members[number] >= 1).only_enforce_if(alive, team.used)
        model.add(team.members - loss.members[number] <= 0).only_enforce_if(~alive, team.used)
        found.append(alive)
    return found


def _moved(
    model: Model,
    problem: Problem,
    host: ClassVars,
    order: Sequence[Var],
    loss: Loss,
    alive: Sequence[Var],
) -> list[Linear]:
    """Return the load of every team after a loss."""
    grouped = {network for group in problem.backup_groups for network in group}
    for network, row in enumerate(host.on):
        if network not in grouped and network not in host.guest_team:
            for team, on in enumerate(row):
                model.add_implication(on, alive[team])
    carried: dict[tuple[int, int], Var] = {
        (network, team): host.on[network][team]
        for network in range(len(problem.networks))
        for team in range(len(host.teams))
    }
    for group in problem.backup_groups:
        lost = {network: model.new_bool_var(f"lost_{loss.name}_{network}") for network in group}
        for network in group:
            for team, on in enumerate(host.on[network]):
                model.add_implication(on, alive[team]).only_enforce_if(~lost[network])
                model.add_bool_or(~on, ~alive[team], ~lost[network])
        model.add_bool_or(*negated(list(lost.values())))
        for network in group:
            demand = host.row.demand[network]
            if demand:
                for team in range(len(host.teams)):
                    carried[network, team] = model.new_bool_var(
                        f"carried_{loss.name}_{network}_{team}"
                    )
                    model.add_bool_or(~host.on[network][team], ~alive[team], carried[network, team])
                _stand_in(model, problem, host, order, group, network, lost, carried)
    spared: dict[tuple[int, int], Var] = {}
    for network in host.guest_team:
        _team_in_guests(model, host, network, loss, alive, carried, spared)
    return [
        sum(
            demand * carried[network, team]
            for network, demand in enumerate(host.row.demand)
            if demand
        )
        - sum(
            host.row.demand[network] // 2 * literal
            for (network, at), literal in spared.items()
            if at == team
        )
        for team in range(len(host.teams))
    ]


def _team_in_guests(
    model: Model,
    host: ClassVars,
    network: int,
    loss: Loss,
    alive: Sequence[Var],
    carried: dict[tuple[int, int], Var],
    spared: dict[tuple[int, int], Var],
) -> None:
    """Post that a port of the network is left, and who carries all of it or is spared half."""
    name = f"{loss.name}_{network}"
    works = []
    for team, on in enumerate(host.on[network]):
        here = model.new_bool_var(f"works_{name}_{team}")
        model.add_implication(here, on)
        model.add_implication(here, alive[team])
        model.add_bool_or(~on, ~alive[team], here)
        works.append(here)
    model.add_bool_or(works)
    for team, here in enumerate(works):
        carried[network, team] = here
        # Spared only beside the other half.
        half = spared[network, team] = model.new_bool_var(f"spared_{name}_{team}")
        model.add_implication(half, here)
        model.add_bool_or(~half, *(other for other in works if other is not here))


def _stand_in(
    model: Model,
    problem: Problem,
    host: ClassVars,
    order: Sequence[Var],
    group: tuple[int, ...],
    network: int,
    lost: dict[int, Var],
    carried: dict[tuple[int, int], Var],
) -> None:
    for choice, literal in zip(problem.orders, order, strict=True):
        ranked = [each for each in dict.fromkeys((*choice, *group)) if each in group]
        before: list[Literal] = []
        for stand_in in ranked:
            if stand_in == network:
                continue
            for team, on in enumerate(host.on[stand_in]):
                model.add_bool_or(
                    ~literal,
                    ~lost[network],
                    lost[stand_in],
                    *(~each for each in before),
                    ~on,
                    carried[network, team],
                )
            before.append(lost[stand_in])

"""Posts what live migrations find on the hosts of a class, over each network that may carry them.

Every network of the order rides on links fast enough for migrations (`migration.link_minimum`).
Which one is used, and how long drains then take, is not decided here (see `master`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.solver.variables import PathVars

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hvplanner.solver.lessons import Condition
    from hvplanner.solver.problem import Problem
    from hvplanner.solver.variables import ClassVars, Linear, Literal, Model, Variables


def post(model: Model, problem: Problem, variables: Variables) -> None:
    """Post what every live-migration network finds on the hosts of every class."""
    carriers = sorted({network for order in problem.orders for network in order})
    largest = problem.members_max * max((link.rate_mbps for link in problem.links), default=0)
    for number, host in enumerate(variables.classes):
        total = model.new_int_var(0, largest * len(host.teams), f"total{number}")
        model.add(total == sum(team.capacity for team in host.teams))
        variables.paths.append({})
        for network in carriers:
            path = PathVars(model, problem, f"path{number}_{network}", largest, total)
            _follow(model, problem, host, network, path)
            variables.paths[-1][network] = path
            for team, on in zip(host.teams, host.on[network], strict=True):
                for rate, literal in team.rates.items():
                    if rate < problem.migration_rate_mbps:
                        model.add_implication(on, ~literal)


def _follow(model: Model, problem: Problem, host: ClassVars, network: int, path: PathVars) -> None:
    # A live-migration network's own demand is the migrations themselves.
    own = host.row.demand[network] * (problem.networks[network].role == "live_migration")
    for number, team in enumerate(host.teams):
        on = host.on[network][number]
        for mine, its in zip(
            (*path.links, *path.shapes, path.switch),
            (*team.links, *team.shapes, team.switch),
            strict=True,
        ):
            model.add_implication(mine, its).only_enforce_if(on)
            model.add_implication(its, mine).only_enforce_if(on)
        model.add(path.members == team.members).only_enforce_if(on)
        model.add(
            path.left
            == problem.goodput_permille[network] * team.capacity
            - 1000 * (host.load(number, host.row.demand) - own)
        ).only_enforce_if(on)


FIRST_COUNTS = 16
"""How much more a network counts than the next in the order, when hosts at one price are compared:
migrations take the next only where the first has failed."""


def width(variables: Variables, order: Sequence[int]) -> Linear:
    """Return what hosts leave live migrations, most of all on the networks that come first."""
    found: Linear = 0
    for row in variables.paths:
        for rank, network in enumerate(reversed(order[:2])):
            found += FIRST_COUNTS**rank * row[network].left
    return found


def unlike(path: PathVars, condition: Condition) -> list[Literal]:
    """Return literals of which one holds wherever a class does not meet a condition."""
    found: list[Literal] = []
    for literals, allowed in ((path.links, condition.links), (path.shapes, condition.shapes)):
        if allowed is not None:
            found += [literal for number, literal in enumerate(literals) if number not in allowed]
    if condition.switch is not None:
        found.append(~path.switch if condition.switch else path.switch)
    if condition.members_from is not None:
        found.append(~path.members_at_least(condition.members_from))
    if condition.members_to is not None:
        found.append(path.members_at_least(condition.members_to + 1))
    if condition.left_from is not None:
        found.append(~path.left_at_least(condition.left_from))
    if condition.left_to is not None:
        found.append(path.left_at_least(condition.left_to + 1))
    if condition.total_from is not None:
        found.append(~path.total_at_least(condition.total_from))
    if condition.total_to is not None:
        found.append(path.total_at_least(condition.total_to + 1))
    return found

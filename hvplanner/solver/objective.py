"""What decides between plans that are equal in every goal, so that the answer is always the same.

The simpler plan wins: fewer simultaneous migrations, the release's own transport, fewer teams,
virtual switches and VFs, the plainer shape, fabrics and cards used in their order. Beside that,
a team that spans fabrics at no cost does, whether or not a target asks for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hvplanner.solver.problem import Problem
    from hvplanner.solver.variables import Linear, Variables


def ties(problem: Problem, variables: Variables) -> Linear:
    """Return a sum whose smallest value picks one of the plans that are equal in every goal."""
    migration = variables.migration
    total: Linear = sum(
        100 * limit * literal
        for limit, literal in zip(problem.simultaneous, migration.simultaneous, strict=True)
    )
    total += sum(
        200 * literal
        for transport, literal in zip(problem.transports, migration.transport, strict=True)
        if transport != problem.release.transport_default
    )
    total += sum(10 * number * literal for number, literal in enumerate(migration.order))
    for host in variables.classes:
        for team in host.teams:
            total += 1000 * team.used + 100 * team.switch + 500 * team.sriov + team.vfs
            total += sum(10 * number * literal for number, literal in enumerate(team.shapes))
            total += sum(number * count for (number, _), count in team.ports.items())
            total -= sum(50 * on for on in team.on_fabric)
        for at, card in enumerate(host.cards):
            total += sum(at * count for count in card.seats.values())
    return total


def eagerness(problem: Problem, variables: Variables) -> Linear:
    """Return a sum that is smallest where most migrations run at once: often the quickest drain.

    It decides what is tried first, never what is best.
    """
    literals = zip(problem.simultaneous, variables.migration.simultaneous, strict=True)
    return -sum(limit * literal for limit, literal in literals)

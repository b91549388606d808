"""What decides between plans that are equal in every goal, so that the answer is always the same.

The simpler host wins: fewer teams, virtual switches and VFs, the plainer shape, fabrics and cards
used in their order. Beside that, a team that spans fabrics at no cost does, whether or not a target
asks for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hvplanner.solver.variables import ClassVars, Linear


def host_ties(hosts: Sequence[ClassVars]) -> Linear:
    """Return a sum that is smallest for the simplest hosts."""
    total: Linear = 0
    for host in hosts:
        for team in host.teams:
            total += 1000 * team.used + 100 * team.switch + 500 * team.sriov + team.vfs
            total += sum(10 * number * literal for number, literal in enumerate(team.shapes))
            total += sum(number * count for number, count in enumerate(team.ports))
            total -= sum(50 * on for on in team.on_fabric)
        for at, card in enumerate(host.cards):
            total += sum(at * count for count in card.seats.values())
    return total

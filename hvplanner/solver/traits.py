"""What hosts of a solution have, beyond what was required of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hvplanner.solver.lessons import Condition
from hvplanner.solver.requirements import Avoid, Fails, Gives, Works

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hvplanner.solver.cpsat import cp_model
    from hvplanner.solver.promises import Wished
    from hvplanner.solver.requirements import Requirement
    from hvplanner.solver.sriov import Supply
    from hvplanner.solver.variables import PathVars, Var


@dataclass(frozen=True)
class Traits:
    """What migrations find on the hosts of each class, by network, and the VFs they supply.

    `vfs` has, for each team of the only class, its VFs and whether each network is on it; it is
    empty for hosts of several classes.
    """

    paths: tuple[Mapping[int, Condition], ...]
    vfs: tuple[tuple[int, tuple[bool, ...]], ...]

    def meet(self, requirement: Requirement) -> bool:
        """Tell whether the hosts surely meet a requirement."""
        match requirement:
            case Avoid(at, network, condition):
                return not condition.covers(self.paths[at][network])
            case Works(network):
                return all(_left(path[network]) > 0 for path in self.paths)
            case Fails(network):
                return any(_left(path[network]) <= 0 for path in self.paths)
            case Gives(wished, vfs):
                return self._given(wished) >= vfs
            case _:
                return False

    def _given(self, wished: Wished) -> int:
        return sum(
            min(total, sum(count for count, here in zip(wished, on, strict=True) if here))
            for total, on in self.vfs
        )


def path_found(path: PathVars, values: cp_model.CpSolver) -> Condition:
    """Return the condition that only what is found here meets."""
    left, total = values.value(path.left), values.value(path.total)
    members = values.value(path.members)
    return Condition(
        links=_chosen(path.links, values),
        shapes=_chosen(path.shapes, values),
        switch=bool(values.value(path.switch)),
        members_from=members,
        members_to=members,
        left_from=left,
        left_to=left,
        total_from=total,
        total_to=total,
    )


def supplied(supply: Supply, values: cp_model.CpSolver) -> tuple[tuple[int, tuple[bool, ...]], ...]:
    """Return for each team its VFs and which networks are on it."""
    return tuple(
        (values.value(total), tuple(bool(values.value(row[team])) for row in supply.host.on))
        for team, total in enumerate(supply.totals)
    )


def _chosen(literals: list[Var], values: cp_model.CpSolver) -> frozenset[int]:
    return frozenset(at for at, each in enumerate(literals) if values.value(each))


def _left(found: Condition) -> int:
    return found.left_from or 0

"""What the streams of SMB depend on, over all classes: SMB Direct, and the fewest ports of a team.

With SMB Direct a stream has no ceiling. Without it the ceiling grows with the ports that SMB
Multichannel finds, and all hosts have as few of these as those with the fewest.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from hvplanner.solver.lessons import ALWAYS, Condition
from hvplanner.solver.rates import FULL

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from hvplanner.evaluation.capacity import TeamLinks
    from hvplanner.model.hardware import RdmaProtocol
    from hvplanner.model.plan import TeamKind
    from hvplanner.solver.problem import Problem


def same_streams(
    problem: Problem,
    teams: Mapping[str, TeamLinks],
    *,
    direct: bool,
    or_slower: bool,
    reached: float = 1.0,
) -> dict[str, Condition]:
    """Return on what condition of which classes streams have the ceiling that these teams give.

    `teams` are those that migrations use, by class; `direct` tells whether SMB Direct works over
    them. With `or_slower` a lower ceiling does as well; where streams came up to a share of it at
    the most, `reached`, so does any that is beyond that. Of the free classes only, as the others
    stay what they are.
    """
    if direct:
        return {row.id: _direct(problem, teams[row.id]) for row in problem.classes}
    found = _without_direct(problem, teams)
    ports = _fewest_ports(problem, teams, or_slower=or_slower, reached=reached)
    for name, condition in ports.items():
        found[name] = found.get(name, ALWAYS) & condition
    free = {row.id for row in problem.classes}
    return {name: condition for name, condition in found.items() if name in free}


def without_direct(problem: Problem, protocol: RdmaProtocol) -> tuple[Condition, ...]:
    """Return on what conditions, one of a class is enough, there is no SMB Direct by a protocol."""
    shapes = frozenset(range(len(problem.shapes))) - _direct_shapes(problem)
    found = [
        Condition(links=_links(problem, lambda spoken: protocol not in spoken)),
        Condition(shapes=shapes),
    ]
    if not problem.release.rdma_on_switch:
        found.append(Condition(switch=True))
    return tuple(each for each in found if each.links != frozenset() and each.shapes != frozenset())


def _direct(problem: Problem, team: TeamLinks) -> Condition:
    return Condition(
        links=_links(problem, _protocols(team).__eq__),
        shapes=_direct_shapes(problem),
        switch=None if problem.release.rdma_on_switch else False,
    )


def _direct_shapes(problem: Problem) -> frozenset[int]:
    on_switch = problem.release.rdma_on_switch
    return _shapes(problem, "single", "set") if on_switch else _shapes(problem, "single")


def _without_direct(problem: Problem, teams: Mapping[str, TeamLinks]) -> dict[str, Condition]:
    """Return what is enough to rule SMB Direct out: one class by itself, if it can be."""
    for name in _fixed_first(problem, teams):
        reason = _reason(problem, teams[name])
        if reason is not None:
            return {name: reason}
    # All have RDMA, but there is no protocol that all have.
    return {
        name: Condition(links=_links(problem, _protocols(teams[name]).__eq__)) for name in teams
    }


def _reason(problem: Problem, team: TeamLinks) -> Condition | None:
    """Return when a class rules SMB Direct out by itself, None where it does not."""
    if team.team.kind == "lbfo":
        return Condition(shapes=_shapes(problem, "lbfo"))
    if not problem.release.rdma_on_switch:
        if team.team.kind == "set":
            return Condition(shapes=_shapes(problem, "set"))
        if team.switch is not None:
            return Condition(switch=True)
    return None if _protocols(team) else Condition(links=_links(problem, lambda rdma: not rdma))


def _fewest_ports(
    problem: Problem, teams: Mapping[str, TeamLinks], *, or_slower: bool, reached: float
) -> dict[str, Condition]:
    """Return what is enough to have so few ports: one class has them, the others no fewer.

    Or, where the ceiling that they give is not reached, that all have enough of them.
    """
    fewest, *others = sorted(_fixed_first(problem, teams), key=lambda name: _ports(teams[name]))
    ports = _ports(teams[fewest])
    spread = Condition(shapes=_shapes(problem, "set"))
    if reached < FULL:
        enough = math.ceil(ports * reached / FULL)
        at_least = spread & Condition(members_from=enough)
        return dict.fromkeys(teams, at_least) if enough > 1 else {}
    if teams[fewest].team.kind != "set":
        return {fewest: Condition(shapes=_shapes(problem, "single", "lbfo"))}
    found = {fewest: spread & Condition(members_from=ports, members_to=ports)}
    if or_slower or ports == 1:
        return found
    return found | dict.fromkeys(others, spread & Condition(members_from=ports))


def _ports(team: TeamLinks) -> int:
    """Return the ports that SMB finds: of a team that is one adapter, one."""
    return len(team.links) if team.team.kind == "set" else 1


def _protocols(team: TeamLinks) -> tuple[str, ...]:
    first = team.links[0]
    return tuple(first.model.rdma) if first.model else ()


def _fixed_first(problem: Problem, teams: Mapping[str, TeamLinks]) -> list[str]:
    """Return the names of the classes: those whose plans are fixed need no condition."""
    free = {row.id for row in problem.classes}
    return sorted(teams, key=free.__contains__)


def _links(problem: Problem, wanted: Callable[[tuple[str, ...]], bool]) -> frozenset[int]:
    """Return the link types whose RDMA protocols are as wanted."""
    rows = ((at, problem.models[each.model].rdma) for at, each in enumerate(problem.links))
    return frozenset(at for at, rdma in rows if wanted(tuple(rdma)))


def _shapes(problem: Problem, *kinds: TeamKind) -> frozenset[int]:
    return frozenset(at for at, each in enumerate(problem.shapes) if each.kind in kinds)

"""Picks how the cluster migrates, where ways to migrate are equal in every goal.

The hosts stay as they are, and so do cost, ports and headroom: only times depend on the way. The
first one that keeps all limits and drains no slower is taken, in this order: the transport that
Microsoft recommends for the network, the release's own SMB limit, fewest migrations at once.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from typing import TYPE_CHECKING

from hvplanner.rules.migration import recommends_smb
from hvplanner.rules.rule import Subject
from hvplanner.solver.judging import judge
from hvplanner.solver.times import Limits, Stopwatch

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hvplanner.model.plan import Plan, Transport
    from hvplanner.solver.judging import Best
    from hvplanner.solver.problem import Problem


def preferred(problem: Problem, best: Best) -> Best:
    """Return the best plan with the preferred of the ways to migrate that are as good.

    Raises Disagreement where the judge finds that way wanting: a bug.
    """
    limits = Limits.of(problem)
    if "drain_time" in problem.design.choices.goals and best.drain_ms is not None:
        limits = replace(limits, drain_ms=best.drain_ms)
    watch = Stopwatch(problem)
    for plan in _by_preference(problem, best.plan):
        if plan.migration == best.plan.migration:
            break
        if watch.keeps(plan, limits):
            return judge(problem, plan)
    return best


def _by_preference(problem: Problem, plan: Plan) -> Iterator[Plan]:
    first = _recommended(problem, plan)
    # Another limit than the first is only for those who need it.
    limits = (problem.smb_limits[0], plan.migration.smb_limit_mbps)
    ways = [
        (transport, limit)
        for transport, limit in problem.ways
        if limit in limits or transport != "smb"
    ]
    ways.sort(key=lambda way: way[0] != first)
    for (transport, smb_limit), simultaneous in product(ways, problem.simultaneous):
        settings = plan.migration.model_copy(
            update={
                "transport": transport,
                "smb_limit_mbps": smb_limit,
                "simultaneous": simultaneous,
            }
        )
        yield plan.model_copy(update={"migration": settings})


def _recommended(problem: Problem, plan: Plan) -> Transport:
    networks = plan.migration.networks
    if networks and recommends_smb(Subject(problem.design, plan), networks[0]):
        return "smb"
    return problem.release.transport_default

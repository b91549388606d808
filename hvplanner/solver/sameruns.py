"""Tells under which conditions a drain runs the same as in one simulation, to the last event.

Only what was full is held to its value, all else to its peak, and host classes that take no part to
nothing.
"""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from hvplanner.evaluation.drains import timeline
from hvplanner.solver.rates import KBPS, cap_kbps, links_at_least, rate_mbps

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from hvplanner.evaluation.drains import DrainTask
    from hvplanner.evaluation.endpoints import ClassProfile, MigrationProfile
    from hvplanner.simulation import Timeline
    from hvplanner.solver.lessons import Condition
    from hvplanner.solver.problem import Problem

FULL = 1.0 - 1e-6
"""A link with this share of its capacity in use counts as full."""


def same_run(
    problem: Problem, task: DrainTask, profile: MigrationProfile, found: Mapping[str, Condition]
) -> dict[str, Condition]:
    """Return conditions under which a drain runs as it does under a profile.

    `found` are those that only the very same rates meet, by class.
    """
    done = timeline(task, profile)
    conditions = {}
    for name, exact in found.items():
        hosts = {"s"} if task.source_class == name else set()
        hosts |= {str(at) for at, each in enumerate(task.target_classes) if each == name}
        if hosts:
            use = max_use(done, hosts)
            conditions[name] = _condition(problem, use, profile.of(name), exact)
    return conditions


def _condition(problem: Problem, use: Use, rates: ClassProfile, exact: Condition) -> Condition:
    alone = use.widest / min(*rates.egress, *rates.ingress)
    condition = exact
    if alone < FULL:
        # Which members streams take is nothing to what fits through one of them.
        links = _wide(problem, exact, alone)
        condition = replace(exact, links=links, shapes=None, members=None)
    elif use.member < FULL:
        condition = replace(exact, links=_wide(problem, exact, use.member))
    left = exact.left_from or 0
    cap = cap_kbps(rates)
    if use.total < FULL:
        enough = math.ceil(use.widest / FULL / KBPS)
        return replace(condition, left_from=max(1, min(left, enough)), left_to=None)
    if cap < left * FULL:
        # The ceiling of a host vNIC or of SMB was full, not what the other networks leave.
        return replace(condition, left_from=math.ceil(cap), left_to=None)
    return condition


def _wide(problem: Problem, exact: Condition, share: float) -> frozenset[int]:
    """Return the link types that a share of the present one's rate does not fill, and that."""
    enough = rate_mbps(problem, exact) * share / FULL
    return (exact.links or frozenset()) | links_at_least(problem, enough)


@dataclass(frozen=True, slots=True)
class Use:
    """The most in use at any time on the links of some hosts.

    Of a member and of a total as shares of their capacity; in one direction of a host in bytes/s.
    """

    member: float
    total: float
    widest: float


def max_use(done: Timeline, hosts: Collection[str]) -> Use:
    """Return the most in use on the links of some hosts of a timeline."""
    member = total = 0.0
    ways: dict[str, float] = defaultdict(float)
    capped: dict[str, float] = {}
    for load in done.loads:
        host, _, _ = load.link.partition(":")
        if host not in hosts:
            continue
        way, _, part = load.link.rpartition(":")
        peak = max(rate for _, rate in load.steps)
        if part == "total":
            total = max(total, peak / load.capacity)
            capped[way] = peak
        else:
            member = max(member, peak / load.capacity)
            ways[way] += peak
    return Use(member, total, max({**ways, **capped}.values(), default=0.0))

"""Tells under which conditions a drain runs the same as in one simulation, up to a moment.

Only what was full is held to its value, all else to its peak, and host classes that take no part by
then to nothing. Streams that had a member each have one in every team that spreads them and has as
many.
"""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import dataclass, replace
from itertools import accumulate, chain
from typing import TYPE_CHECKING

from hvplanner.evaluation.assumed import Assumed
from hvplanner.evaluation.drains import timeline
from hvplanner.evaluation.endpoints import members_used
from hvplanner.solver.lessons import ALWAYS, Condition
from hvplanner.solver.rates import (
    FULL,
    KBPS,
    cap_kbps,
    links_at_least,
    most_total,
    rate_mbps,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from hvplanner.evaluation.drains import DrainTask
    from hvplanner.evaluation.endpoints import ClassProfile, MigrationProfile
    from hvplanner.model.plan import Transport
    from hvplanner.simulation import Timeline
    from hvplanner.solver.problem import Problem


def same_run(
    problem: Problem,
    task: DrainTask,
    profile: MigrationProfile,
    transport: Transport,
    found: Mapping[str, Condition],
    until_s: float,
) -> dict[str, Condition]:
    """Return conditions under which a drain runs as it does under a profile, up to a moment.

    `found` are those that only the very same rates meet, by class.
    """
    done = timeline(task, profile)
    streams = _most_streams(task, done, until_s)
    targets_used = {
        str(move.target)
        for move, start in zip(task.moves, done.start_s, strict=False)
        if start < until_s
    }
    conditions = {}
    for name, exact in found.items():
        hosts = {"s"} if task.source_class == name else set()
        hosts |= {at for at in targets_used if task.target_classes[int(at)] == name}
        if hosts:
            use = max_use(done, hosts, until_s)
            if profile.physics.members_per_stream is None:
                spread = _pooled(problem, transport, use, exact)
            else:
                most = [max(way.get(each, 0) for each in hosts) for way in streams]
                links = exact.links if use.member >= FULL else _wide(problem, exact, use.member)
                spread = replace(_spread(problem, transport, exact, *most), links=links)
            conditions[name] = _condition(problem, use, profile.of(name), exact, spread)
    return conditions


def fastest_stream(task: DrainTask, profile: MigrationProfile, until_s: float) -> float:
    """Return what no stream of a drain is faster than up to a moment, in bytes/s.

    Each goes to a target of its own or shares one.
    """
    done = timeline(task, profile)
    targets = {str(move.target) for move in task.moves}
    return max((max_use(done, {each}, until_s).widest for each in targets), default=0.0)


def _most_streams(
    task: DrainTask, done: Timeline, until_s: float
) -> tuple[dict[str, int], dict[str, int]]:
    """Return how many streams leave hosts at a time at the most, and how many arrive there."""
    spans: dict[str, list[tuple[float, float]]] = defaultdict(list)
    for move, start, end in zip(task.moves, done.start_s, done.end_s, strict=False):
        if start < until_s:
            spans[str(move.target)].append((start, end))
    at_targets = {host: _most_at_once(own) for host, own in spans.items()}
    at_source = {"s": _most_at_once(chain.from_iterable(spans.values()))}
    return (at_targets, at_source) if task.back else (at_source, at_targets)


def _most_at_once(spans: Iterable[tuple[float, float]]) -> int:
    # Who ends gives way to who starts in the same moment.
    steps = sorted(step for start, end in spans for step in ((start, 1), (end, -1)))
    return max(accumulate(change for _, change in steps), default=0)


def _spread(
    problem: Problem, transport: Transport, exact: Condition, leaving: int, arriving: int
) -> Condition:
    """Return the teams over which so many streams at a time spread as over this one.

    One alone takes the first member of any team. More share the one member of teams that have all
    leave, or arrive, by one; else each has its own while there are no more of them than members.
    """
    uses = [
        members_used(each.kind, each.mode, each.algorithm, transport) for each in problem.shapes
    ]
    own = uses[min(exact.shapes or ())]
    found = ALWAYS
    for way, streams in enumerate((leaving, arriving)):
        if streams > 1 and not own[way]:
            alike = frozenset(at for at, each in enumerate(uses) if not each[way])
            found &= Condition(shapes=alike)
        elif streams > (exact.members_from or 1):
            return exact
        elif streams > 1:
            found &= Condition(shapes=exact.shapes, members_from=streams)
    return found


def _pooled(problem: Problem, transport: Transport, use: Use, exact: Condition) -> Condition:
    """Return the teams whose members carry all streams together as those of this one do.

    Where they are not full, it is nothing to streams what they are, only what they leave.
    """
    if use.member >= FULL:
        return exact
    uses = [
        members_used(each.kind, each.mode, each.algorithm, transport) for each in problem.shapes
    ]
    if uses[min(exact.shapes or ())] == (True, True):
        by_all = frozenset(at for at, each in enumerate(uses) if each == (True, True))
        return Condition(shapes=by_all)
    wide = _wide(problem, exact, use.member)
    return replace(exact, links=wide, members_to=None)


def _condition(
    problem: Problem, use: Use, rates: ClassProfile, exact: Condition, spread: Condition
) -> Condition:
    alone = use.widest / min(*rates.egress, *rates.ingress)
    condition = exact
    if alone < FULL:
        # Which members streams take is nothing to what fits through one of them.
        links = _wide(problem, exact, alone)
        condition = replace(exact, links=links, shapes=None, members_from=None, members_to=None)
    else:
        condition = replace(
            exact,
            links=spread.links,
            shapes=spread.shapes,
            members_from=spread.members_from,
            members_to=spread.members_to,
        )
    left = exact.left_from or 0
    cap = cap_kbps(rates)
    if use.total < FULL:
        enough = math.ceil(use.widest / FULL / KBPS)
        return replace(
            condition,
            left_from=max(1, min(left, enough)),
            left_to=None,
            total_from=_total(problem, exact, enough),
            total_to=None,
        )
    if cap < left * FULL:
        # The ceiling of a host vNIC or of SMB was full, not what the other networks leave.
        return replace(condition, left_from=math.ceil(cap), left_to=None)
    return replace(condition, total_to=None)


def _total(problem: Problem, exact: Condition, enough_kbps: int) -> int | None:
    """Return the capacity of all teams whose share for SMB is enough, None where it is no limit."""
    if exact.total_from is None:
        return None
    less = most_total(Assumed(problem.design), math.ceil(enough_kbps / 1000) - 1)
    return min(exact.total_from, less + 1)


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


def max_use(done: Timeline, hosts: Collection[str], until_s: float) -> Use:
    """Return the most in use on the links of some hosts of a timeline, up to a moment."""
    member = total = 0.0
    ways: dict[str, float] = defaultdict(float)
    capped: dict[str, float] = {}
    for load in done.loads:
        host, _, _ = load.link.partition(":")
        if host not in hosts:
            continue
        way, _, part = load.link.rpartition(":")
        peak = max(rate for at, rate in load.steps if at < until_s)
        if part == "total":
            total = max(total, peak / load.capacity)
            capped[way] = peak
        else:
            member = max(member, peak / load.capacity)
            ways[way] += peak
    return Use(member, total, max({**ways, **capped}.values(), default=0.0))

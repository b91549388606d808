"""Learns from a plan that is too slow which other plans are too slow for the same reason.

Times are not monotone in bandwidth or in the simultaneous limit. But a drain runs the same, to the
last event, wherever no link is narrower than its peak load or than it was where it was full: so
only what was full is held to its value, all else to its peak, and host classes that take no part
to nothing. A lower bound, in contrast, is monotone: where it is beyond the limit, everything
narrower is too slow as well.
"""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from hvplanner.evaluation.assumed import Assumed
from hvplanner.evaluation.capacity import class_loads, demands, wirings
from hvplanner.evaluation.drains import DrainTimes, bound_ms, drain_times, timeline
from hvplanner.evaluation.endpoints import BYTES_PER_S, ClassProfile, members_used

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from hvplanner.evaluation.capacity import TeamLinks, Wiring
    from hvplanner.evaluation.drains import DrainTask
    from hvplanner.evaluation.endpoints import MigrationProfile
    from hvplanner.model.plan import Plan
    from hvplanner.simulation import Timeline
    from hvplanner.solver.problem import Problem, Way
    from hvplanner.solver.times import Limits, Stopwatch, Violation

KBPS = BYTES_PER_S / 1000
"""Bytes per second of one kbit/s."""

FULL = 1.0 - 1e-6
"""A link with this share of its capacity in use counts as full."""

UNBOUND_RATE = 1e15
UNBOUND = ClassProfile((UNBOUND_RATE,), (UNBOUND_RATE,), None, None)
"""Rates beyond anything real."""

NEAR = 100
"""One in so many of a rate is near enough to the widest that is too slow."""
MOST_KBPS = 10**11
"""Above what any host has."""


@dataclass(frozen=True, slots=True)
class Condition:
    """On the team that migrations use on the hosts of a class; None is no condition.

    Link types and shapes (indexes) it may have; whether it has a virtual switch; its members; what
    it has left for migrations in kbit/s, from and to; the capacity of all teams in Mbit/s, from
    and to.
    """

    links: frozenset[int] | None = None
    shapes: frozenset[int] | None = None
    switch: bool | None = None
    members: int | None = None
    left_from: int | None = None
    left_to: int | None = None
    total_from: int | None = None
    total_to: int | None = None


ALWAYS = Condition()


@dataclass(frozen=True, slots=True)
class Lesson:
    """Where all these classes meet their conditions, some drain takes so long.

    Over this network (index), in this way, at this simultaneous limit; None is any limit.
    """

    network: int
    way: Way
    simultaneous: int | None
    conditions: tuple[tuple[str, Condition], ...]
    times: DrainTimes

    def holds(self, way: Way, simultaneous: int) -> bool:
        """Tell whether it is about migrations that go this way, so many at a time."""
        return self.way == way and self.simultaneous in (None, simultaneous)


class Teacher:
    """Make lessons of plans that are too slow."""

    def __init__(self, problem: Problem, watch: Stopwatch) -> None:
        self._problem = problem
        self._watch = watch
        self._assumed = Assumed(problem.design)
        self._demand = demands(problem.design, problem.placement)

    def lessons(
        self, plan: Plan, network: str, violation: Violation, limits: Limits, *, fallback: bool
    ) -> list[Lesson]:
        """Return what a violation teaches of each way and limit under which it happens."""
        found = []
        wired = wirings(self._problem.design, plan)
        limit_ms = limits.drain(fallback=fallback)
        for way in self._problem.ways:
            settings = plan.migration.model_copy(
                update={"transport": way[0], "smb_limit_mbps": way[1]}
            )
            moved = plan.model_copy(update={"migration": settings})
            profiles = sorted(self._watch.profiles(moved, network).items(), reverse=True)
            for number, (limit, profile) in enumerate(profiles):
                again = self._watch.violates(violation.task, profile, limits, fallback=fallback)
                if again is None:
                    continue
                # A bound that holds for the most at a time holds for fewer.
                always = again.by_bound and not number
                slots = None if always else limit
                found.append(self._lesson(way, network, wired, slots, profile, again, limit_ms))
                if always:
                    break
        return found

    def _lesson(
        self,
        way: Way,
        network: str,
        wired: Mapping[str, Wiring],
        slots: int | None,
        profile: MigrationProfile,
        violation: Violation,
        limit_ms: int | None,
    ) -> Lesson:
        problem = self._problem
        index = next(at for at, row in enumerate(problem.networks) if row.id == network)
        task = violation.task
        transport = way[0]
        exact = {row.id: self._exact(wired[row.id], index, way) for row in problem.classes}
        any_streams = transport != "smb"
        if violation.by_bound and limit_ms is not None:
            unlimited = replace(profile, physics=replace(profile.physics, stream_bytes_per_s=None))
            if transport == "smb" and bound_ms(task, unlimited) > limit_ms:
                profile, any_streams = unlimited, True
            conditions = self._bounded(task, profile, limit_ms, exact)
            times = DrainTimes(limit_ms + 1, 0, 0)
        else:
            done = timeline(task, profile)
            conditions = {
                name: self._simulated(name, task, profile, done, condition)
                for name, condition in exact.items()
                if name in (task.source_class, *task.target_classes)
            }
            times = drain_times(task, profile)
        rows = []
        for row in problem.classes:
            condition = conditions.get(row.id, ALWAYS)
            if not any_streams:
                condition = self._same_streams(condition, exact[row.id], profile)
            if condition != ALWAYS:
                rows.append((row.id, condition))
        return Lesson(index, way, slots, tuple(rows), times)

    def _same_streams(
        self, condition: Condition, exact: Condition, profile: MigrationProfile
    ) -> Condition:
        """Return a condition under which SMB has the same streams: these depend on all classes."""
        alike = {
            tuple(self._problem.models[self._problem.links[at].model].rdma)
            for at in exact.links or ()
        }
        links = frozenset(
            at
            for at, each in enumerate(self._problem.links)
            if tuple(self._problem.models[each.model].rdma) in alike
        )
        shapes = condition.shapes
        if shapes is None:
            kinds = {self._problem.shapes[at].kind for at in exact.shapes or ()}
            shapes = frozenset(
                at for at, each in enumerate(self._problem.shapes) if each.kind in kinds
            )
        with_rdma = profile.physics.stream_bytes_per_s is None
        return replace(
            condition,
            links=links if condition.links is None else links & condition.links,
            shapes=shapes,
            switch=exact.switch,
            members=condition.members if with_rdma else exact.members,
        )

    def _exact(self, wiring: Wiring, network: int, way: Way) -> Condition:
        """Return the condition that only the very same rates meet."""
        problem = self._problem
        team = wiring.carrying(problem.networks[network].id)
        assert team is not None
        transport, limit = way
        smb = transport == "smb"
        first = team.links[0]
        rdma = first.model.rdma if first.model else ()
        # An LBFO team hides RDMA, so that there its members may differ in it.
        streams = smb and team.team.kind != "lbfo"
        uses = members_used(team.team.kind, team.team.mode, team.team.algorithm, transport)
        left = self._left(wiring, team, network)
        total = sum(each.capacity_mbps for each in wiring.teams) if smb and limit is None else None
        return Condition(
            links=frozenset(
                at
                for at, each in enumerate(problem.links)
                if each.rate_mbps == first.mbps
                and (not streams or problem.models[each.model].rdma == rdma)
            ),
            shapes=frozenset(
                at
                for at, each in enumerate(problem.shapes)
                if members_used(each.kind, each.mode, each.algorithm, transport) == uses
                and (not smb or each.kind == team.team.kind)
            ),
            switch=team.switch is not None if smb or problem.release.host_vnic_assumption else None,
            members=len(team.links) if smb or any(uses) else None,
            left_from=left,
            left_to=left,
            total_from=total,
            total_to=total,
        )

    def _left(self, wiring: Wiring, team: TeamLinks, network: int) -> int:
        row = self._problem.networks[network]
        demand = self._demand[wiring.host_class]
        loads = class_loads(self._problem.networks, wiring, demand, ())
        taken = loads.demand_mbps[wiring.teams.index(team)]
        if row.role == "live_migration":
            taken -= demand[row.id]
        return self._problem.goodput_permille[network] * team.capacity_mbps - 1000 * taken

    # --- by simulation ---------------------------------------------------------------------------

    def _simulated(
        self,
        name: str,
        task: DrainTask,
        profile: MigrationProfile,
        done: Timeline,
        exact: Condition,
    ) -> Condition:
        """Return the condition under which a simulated drain runs the same."""
        hosts = {"s"} if task.source_class == name else set()
        hosts |= {str(at) for at, each in enumerate(task.target_classes) if each == name}
        rates = dict(profile.classes)[name]
        use = max_use(done, hosts)
        alone = use.widest / min(*rates.egress, *rates.ingress)
        condition = exact
        if alone < FULL:
            # Which members streams take is nothing to what fits through one of them.
            links = self._wide(exact, alone)
            condition = replace(exact, links=links, shapes=None, members=None)
        elif use.member < FULL:
            condition = replace(exact, links=self._wide(exact, use.member))
        left = exact.left_from or 0
        cap = _cap_kbps(rates)
        if use.total < FULL:
            enough = math.ceil(use.widest / FULL / KBPS)
            return replace(condition, left_from=max(1, min(left, enough)), left_to=None)
        if cap < left * FULL:
            # The ceiling of a host vNIC or of SMB was full, not what the other networks leave.
            return replace(condition, left_from=math.ceil(cap), left_to=None)
        return condition

    def _wide(self, exact: Condition, share: float) -> frozenset[int]:
        """Return the link types that a share of the present one's rate does not fill, and that."""
        rate = self._rate(exact) * share
        links = self._problem.links
        wide = (at for at, each in enumerate(links) if each.rate_mbps * FULL >= rate)
        return (exact.links or frozenset()) | frozenset(wide)

    def _rate(self, exact: Condition) -> int:
        return min(self._problem.links[at].rate_mbps for at in exact.links or ())

    # --- by bound --------------------------------------------------------------------------------

    def _bounded(
        self,
        task: DrainTask,
        profile: MigrationProfile,
        limit_ms: int,
        exact: Mapping[str, Condition],
    ) -> dict[str, Condition]:
        """Return the condition under which the bound stays beyond the limit, as wide as may be."""
        now = dict(profile.classes)

        def late_ms(name: str, rates: ClassProfile) -> int:
            tried = tuple({**now, name: rates}.items())
            return bound_ms(task, replace(profile, classes=tried)) - limit_ms

        conditions: dict[str, Condition] = {}
        taking_part = {task.source_class, *task.target_classes}
        for name, rates in profile.classes:
            if name in exact:
                if name not in taking_part or late_ms(name, UNBOUND) > 0:
                    now[name] = UNBOUND
                else:
                    late = partial(late_ms, name)
                    now[name], conditions[name] = self._narrower(rates, exact[name], late)
        return conditions

    def _narrower(
        self, rates: ClassProfile, exact: Condition, late_ms: Callable[[ClassProfile], int]
    ) -> tuple[ClassProfile, Condition]:
        """Return rates of a class and a condition under which no rate is higher."""
        left, cap = exact.left_from or 0, _cap_kbps(rates)
        if cap < left * FULL and late_ms(_capped(math.ceil(cap))) > 0:
            # The ceiling of a host vNIC or of SMB is too low by itself.
            if exact.total_to is None:
                return _capped(math.ceil(cap)), Condition(switch=exact.switch)
            # SMB is limited to a share of the capacity of all teams.
            most = _widest(math.ceil(cap), late_ms)
            return _capped(most), Condition(total_to=int(exact.total_to * most / cap))
        if late_ms(_capped(left)) > 0:
            most = _widest(left, late_ms)
            return _capped(most), Condition(left_to=most)
        rate = self._rate(exact)
        slower = frozenset(
            at for at, each in enumerate(self._problem.links) if each.rate_mbps <= rate
        )
        alone = ClassProfile(rates.egress, rates.ingress, None, None)
        if exact.members is None and late_ms(alone) > 0:
            return alone, Condition(links=slower, shapes=exact.shapes)
        return rates, replace(exact, links=slower, left_from=None)


def _widest(kbps: int, late_ms: Callable[[ClassProfile], int]) -> int:
    """Return a rate, close to the highest, that is as late as this one.

    How late falls nearly straight with 1 / rate: a guess along that line hits soon, and every
    other guess is the middle, in case it does not.
    """
    low, late_low = kbps, late_ms(_capped(kbps))
    high = 2 * low
    while (late_high := late_ms(_capped(high))) > 0 and high < MOST_KBPS:
        low, late_low, high = high, late_high, 2 * high
    step = 0
    while True:
        near = low // NEAR
        if high - low <= max(1, near):
            return low
        guess = (low + high) // 2
        if step % 2 == 0:
            between = late_low / max(1, late_low - late_high)
            guess = round(1 / (1 / low + between * (1 / high - 1 / low)))
            # A little towards the end that is farther, so that the next step closes in.
            guess += near // 3 if high - guess > guess - low else -(near // 3)
            guess = min(max(guess, low + 1), high - 1)
        late = late_ms(_capped(guess))
        if late > 0:
            low, late_low = guess, late
        else:
            high, late_high = guess, late
        step += 1


def _capped(left_kbps: int) -> ClassProfile:
    return ClassProfile((UNBOUND_RATE,), (UNBOUND_RATE,), left_kbps * KBPS, left_kbps * KBPS)


def _cap_kbps(rates: ClassProfile) -> float:
    caps = [cap for cap in (rates.egress_total, rates.ingress_total) if cap is not None]
    return min(caps, default=math.inf) / KBPS


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

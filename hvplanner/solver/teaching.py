"""Learns from a plan that is too slow which other plans are too slow for the same reason.

Times are not monotone in bandwidth or in the simultaneous limit. But up to the moment at which a
limit is seen to be broken, a drain runs the same wherever no link is narrower than its peak load or
than it was where it was full (`sameruns`). A lower bound, in contrast, is monotone: where it is
beyond the limit, everything narrower is too slow as well (`slowerruns`).
"""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from typing import TYPE_CHECKING

from hvplanner.evaluation.assumed import Assumed
from hvplanner.evaluation.capacity import class_loads, demands, wirings
from hvplanner.evaluation.drains import least_times
from hvplanner.evaluation.endpoints import members_used
from hvplanner.solver.jointlessons import JointTeacher
from hvplanner.solver.lessons import ALWAYS, Condition, Lesson
from hvplanner.solver.rates import takes_share
from hvplanner.solver.sameruns import fastest_stream, same_run
from hvplanner.solver.slowerruns import slower_runs
from hvplanner.solver.streams import same_streams

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from hvplanner.evaluation.capacity import TeamLinks, Wiring
    from hvplanner.evaluation.drains import DrainTask
    from hvplanner.evaluation.endpoints import MigrationProfile
    from hvplanner.model.plan import Plan, Transport
    from hvplanner.solver.lessons import AnyLesson
    from hvplanner.solver.problem import Problem, Way
    from hvplanner.solver.times import Breach, Limits, Stopwatch


class Teacher:
    """Make lessons of plans that are too slow."""

    def __init__(self, problem: Problem, watch: Stopwatch) -> None:
        self._problem = problem
        self._watch = watch
        self._joint = JointTeacher(problem, Assumed(problem.design))
        self._demand = demands(problem.design, problem.placement)

    def lessons(
        self,
        plan: Plan,
        network: str,
        tasks: Sequence[DrainTask],
        limits: Limits,
        *,
        fallback: bool,
        known: Collection[AnyLesson] = (),
    ) -> list[AnyLesson]:
        """Return what drains that are too slow teach of each way and limit under which they are.

        Of the plan's own each drain in any case, of others only what is not known.
        """
        problem = self._problem
        index = next(at for at, row in enumerate(problem.networks) if row.id == network)
        wired = wirings(problem.design, plan)
        teams = {name: team for name, each in wired.items() if (team := each.carrying(network))}
        lessons: list[AnyLesson] = []
        for way, profiles in self._ways(plan, network):
            found = {row.id: self._found(wired[row.id], index, way) for row in problem.classes}
            slots = [profile.slots for profile in profiles]
            ruled_out = {
                each
                for lesson in known
                if (lesson.network, lesson.way) == (index, way)
                for each in lesson.rules_out(found, slots, limits, fallback=fallback)
            }
            for task, (number, profile) in product(tasks, enumerate(profiles)):
                own = plan.migration.model_copy(update=_settings(way, profile.slots))
                if own != plan.migration and profile.slots in ruled_out:
                    continue
                breach = limits.breach(task, profile, fallback=fallback)
                if breach is None:
                    continue
                by_bound = breach.seen_s is None
                lesson: AnyLesson | None = None
                if by_bound and breach.measure == "duration_ms":
                    lesson = self._joint.lesson(
                        task, profile, index, way, found, limits, fallback=fallback
                    )
                if lesson is None:
                    conditions = self._reason(task, profile, way[0], breach, found, teams)
                    # A bound that holds for the most at a time holds for fewer.
                    limited_to = None if by_bound and not number else profile.slots
                    lesson = Lesson(index, way, limited_to, conditions, breach.times)
                lessons.append(lesson)
                ruled_out |= lesson.rules_out(found, slots, limits, fallback=fallback)
        return lessons

    def _ways(self, plan: Plan, network: str) -> Iterator[tuple[Way, list[MigrationProfile]]]:
        """Yield every way with the plan's profiles by it, those of most at a time first."""
        for way in self._problem.ways:
            settings = plan.migration.model_copy(update=_settings(way, 1))
            moved = plan.model_copy(update={"migration": settings})
            profiles = self._watch.profiles(moved, network)
            yield way, [profiles[limit] for limit in sorted(profiles, reverse=True)]

    def _reason(
        self,
        task: DrainTask,
        profile: MigrationProfile,
        transport: Transport,
        breach: Breach,
        found: Mapping[str, Condition],
        teams: Mapping[str, TeamLinks],
    ) -> tuple[tuple[str, Condition], ...]:
        """Return the conditions under which a drain surely breaks the limit that it breaks."""
        measure, limit_ms, seen_s = breach
        smb = transport == "smb"
        if seen_s is not None:
            conditions = same_run(self._problem, task, profile, transport, found, seen_s)
        else:
            unlimited = replace(profile, physics=replace(profile.physics, stream_bytes_per_s=None))
            if smb and getattr(least_times(task, unlimited), measure) > limit_ms:
                profile, smb = unlimited, False
            conditions = slower_runs(
                self._problem, task, profile, transport, measure, limit_ms, found
            )
        if smb:
            direct = profile.physics.stream_bytes_per_s is None
            slower_too = seen_s is None
            reached = 1.0
            if seen_s is not None and profile.physics.stream_bytes_per_s is not None:
                fastest = fastest_stream(task, profile, seen_s)
                reached = fastest / profile.physics.stream_bytes_per_s
            same = same_streams(
                self._problem, teams, direct=direct, or_slower=slower_too, reached=reached
            )
            for name, condition in same.items():
                conditions[name] = conditions.get(name, ALWAYS) & condition
        rows = ((row.id, conditions.get(row.id, ALWAYS)) for row in self._problem.classes)
        return tuple((name, each) for name, each in rows if each != ALWAYS)

    def _found(self, wiring: Wiring, network: int, way: Way) -> Condition:
        """Return the condition that only the very same rates meet."""
        problem = self._problem
        team = wiring.carrying(problem.networks[network].id)
        assert team is not None
        transport, _ = way
        uses = members_used(team.team.kind, team.team.mode, team.team.algorithm, transport)
        left = self._left(wiring, team, network)
        total = None
        if takes_share(problem, way):
            total = sum(each.capacity_mbps for each in wiring.teams)
        members = len(team.links) if any(uses) else None
        return Condition(
            links=frozenset(
                at for at, each in enumerate(problem.links) if each.rate_mbps == team.links[0].mbps
            ),
            shapes=frozenset(
                at
                for at, each in enumerate(problem.shapes)
                if members_used(each.kind, each.mode, each.algorithm, transport) == uses
            ),
            switch=team.switch is not None if problem.release.host_vnic_assumption else None,
            members_from=members,
            members_to=members,
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


def _settings(way: Way, simultaneous: int) -> dict[str, object]:
    transport, limit = way
    return {"transport": transport, "smb_limit_mbps": limit, "simultaneous": simultaneous}

"""Turn what the event loop has noted into the timeline that callers get."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.simulation.engine import PASS_CAP, STOP_RULE, Course, Engine
from hvplanner.simulation.records import LinkLoad, Migration, Timeline

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hvplanner.simulation.precopy import Demand
    from hvplanner.simulation.records import Physics, Request
    from hvplanner.simulation.topology import Topology


def build_timeline(
    engine: Engine,
    demands: Sequence[Demand],
    physics: Physics,
    requests: Sequence[Request],
    connections: Sequence[tuple[str, ...]],
    topology: Topology,
    horizon_s: float | None,
) -> Timeline:
    """Return the timeline; horizon_s is set when it cut the simulation short."""
    migrations = tuple(
        _cut_migration(course, request, connection, horizon_s)
        if horizon_s is not None and course.end_s > horizon_s
        else _migration(course, demand, physics, request, connection)
        for course, demand, request, connection in zip(
            engine.courses, demands, requests, connections, strict=True
        )
    )
    return Timeline(
        migrations=migrations,
        loads=tuple(
            LinkLoad(link, capacity, tuple(steps))
            for link, capacity, steps in zip(
                topology.ids, topology.capacities, engine.links.steps, strict=True
            )
        ),
        makespan_s=max((migration.end_s for migration in migrations), default=0.0),
        stopped=horizon_s is not None,
    )


def _migration(
    course: Course,
    demand: Demand,
    physics: Physics,
    request: Request,
    connection: tuple[str, ...],
) -> Migration:
    last = course.passes[-1]
    needed = demand.converges_at(physics.stop_seconds)
    converged = course.ending == STOP_RULE or (
        course.ending == PASS_CAP and last.bytes > needed * (last.end_s - last.start_s)
    )
    return Migration(
        id=request.id,
        source=request.source,
        target=request.target,
        connection=connection,
        requested_s=request.earliest_s,
        start_s=course.start_s,
        copy_start_s=course.copy_start_s,
        passes=tuple(course.passes),
        blackout_start_s=course.blackout_start_s,
        end_s=course.end_s,
        bytes=course.bytes,
        converged=converged,
        reason=_reason(course, converged, needed),
        converges_at_bytes_per_s=None if converged else needed,
    )


def _reason(course: Course, converged: bool, needed: float) -> str:
    count = len(course.passes)
    passes = "1 copy pass" if count == 1 else f"{count} copy passes"
    if course.ending == STOP_RULE:
        return f"Paused after {passes}, when the rest was small enough."
    last = course.passes[-1]
    rest = course.bytes - sum(done.bytes for done in course.passes)
    blackout = course.end_s - course.blackout_start_s
    what = f"{_size(rest)} left, sent in a blackout of {blackout:.2g} s"
    if converged:
        return f"Paused by the pass cap after {passes} with {what}; passes were still shrinking."
    rate = _size(last.bytes / (last.end_s - last.start_s))
    cause = "its memory is dirtied faster than it is copied" + (
        "" if course.ending == PASS_CAP else " and passes no longer shrink"
    )
    return (
        f"Does not converge: {cause}. Paused after {passes} with {what}. It had {rate}/s in the"
        f" last pass and needs more than {_size(needed)}/s."
    )


def _cut_migration(
    course: Course,
    request: Request,
    connection: tuple[str, ...],
    horizon_s: float,
) -> Migration:
    end = max(horizon_s, request.earliest_s)
    if course.start_s > end:
        state = "still waiting to start"
    elif course.copy_start_s > end:
        state = "still connecting"
    elif course.blackout_start_s > end:
        state = "still copying"
    else:
        state = "still in its blackout"
    return Migration(
        id=request.id,
        source=request.source,
        target=request.target,
        connection=connection,
        requested_s=request.earliest_s,
        start_s=min(course.start_s, end),
        copy_start_s=min(course.copy_start_s, end),
        passes=tuple(course.passes),
        blackout_start_s=min(course.blackout_start_s, end),
        end_s=end,
        bytes=course.bytes,
        converged=False,
        reason=f"Not finished: {state} when the simulation stopped after {horizon_s:.6g} s.",
        converges_at_bytes_per_s=None,
    )


def _size(amount: float) -> str:
    for unit, scale in (("GB", 1e9), ("MB", 1e6), ("kB", 1e3)):
        if amount >= scale:
            return f"{amount / scale:.3g} {unit}"
    return f"{amount:.3g} B"

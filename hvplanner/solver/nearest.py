"""Says what stood in the way where the time was over before any plan was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.language import tr
from hvplanner.model.fields import by_key
from hvplanner.model.targets import Targets
from hvplanner.model.units import MS

if TYPE_CHECKING:
    from hvplanner.solver.problem import Problem
    from hvplanner.solver.times import Missed


def still_missed(problem: Problem, missed: Missed) -> str:
    """Return which target hosts with much bandwidth miss all the same, and by how much."""
    targets, times = problem.targets, missed.times
    taken = (
        ("drain_fallback_ms" if missed.fallback else "drain_ms", times.duration_ms),
        ("migration_ms", times.longest_migration_ms),
        ("blackout_ms", times.longest_blackout_ms),
    )
    target, time_ms, wanted_ms = next(
        (name, time_ms, wanted_ms)
        for name, time_ms in taken
        if (wanted_ms := getattr(targets, name)) is not None and time_ms > wanted_ms
    )
    label = next(
        each.label for each in problem.design.host_classes if each.id == missed.task.source_class
    )
    return tr(
        "However much bandwidth the hosts were given, “{target}” was missed: {time} instead of"
        " {wanted}, with a host of {host} drained.",
        target=by_key(Targets)[target].title,
        time=MS.format(time_ms),
        wanted=MS.format(wanted_ms),
        host=label,
    )

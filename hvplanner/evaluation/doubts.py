"""Targets that are met as expected, but not at the unfavourable end, and what that hangs on."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from hvplanner.evaluation.assumed import Assumed
from hvplanner.evaluation.bands import TIMED
from hvplanner.evaluation.drains import drain_tasks, drain_times, times_at
from hvplanner.language import tr
from hvplanner.model.evaluation import Finding
from hvplanner.model.units import MS, UNITS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from hvplanner.evaluation.bands import Timed
    from hvplanner.evaluation.case import Case
    from hvplanner.model.assumptions import Assumption
    from hvplanner.model.draining import Drain
    from hvplanner.model.evaluation import Verdict


def doubts(case: Case, verdicts: Sequence[Verdict], drains: Sequence[Drain]) -> Iterator[Finding]:
    """Yield a finding for each target that is met only as long as nothing turns out unfavourably.

    Only for these are more drains simulated: the worst, once for each assumption that is open.
    """
    for verdict in verdicts:
        if verdict.band is None or not verdict.is_doubtful:
            continue
        timed = TIMED[verdict.target]
        worst = max(timed.banded(drains), key=lambda each: each[1].most_ms)[0]
        yield Finding(
            rule="target.doubtful",
            severity="info",
            place=("targets", verdict.target),
            title=tr(
                "{target}: {required} is met as expected, but not at the unfavourable end of what"
                " is assumed, where it {takes}.",
                target=verdict.label,
                required=MS.format(verdict.required),
                takes=_takes(verdict.band.high_ms),
            ),
            why=tr("What is assumed may be otherwise on these hosts.") + _most(case, worst, timed),
            remedy=tr(
                "Measure it and set it in the design: what is set has no range. Or leave more"
                " room below the target."
            ),
        )


def _takes(length_ms: int | None) -> str:
    return (
        tr("cannot be done") if length_ms is None else tr("takes {time}", time=MS.format(length_ms))
    )


def _most(case: Case, drain: Drain, timed: Timed) -> str:
    """Name the assumption that alone, at its unfavourable end, moves the time of a drain most."""
    found = _what_matters_most(case, drain, timed)
    if found is None:
        return ""
    assumption, length_ms = found
    unit = UNITS[assumption.unit]
    value = unit.format(Assumed(case.design, "unfavourable").value(assumption.id))
    return " " + tr(
        "“{assumption}” matters most: at {value} instead of {expected} it {takes}, all else as"
        " expected.",
        assumption=assumption.label,
        value=value,
        expected=unit.format(assumption.value),
        takes=_takes(length_ms),
    )


def _what_matters_most(
    case: Case, drain: Drain, timed: Timed
) -> tuple[Assumption, int | None] | None:
    path = case.fallback if timed.fallback else case.path
    if path is None:
        return None
    number = next(n for n, host in enumerate(case.placement.hosts) if host.id == drain.host)
    task = drain_tasks(case.placement)[number].task
    most, found = float(timed.length(drain_times(task, path.profile))), None
    for each in case.assumed.open():
        only = Assumed(case.design, "unfavourable", each.id)
        other = case.path_under(only, fallback=timed.fallback)
        if other == path:
            continue
        length = timed.length(times_at(task, other.profile)) if other else None
        if most < (math.inf if length is None else length):
            most, found = math.inf if length is None else length, (each, length)
    return found

"""A front as lines and points to be drawn, and in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hvplanner.language import tr, translated
from hvplanner.model.spreadsheet import guarded
from hvplanner.model.units import PERCENT
from hvplanner.report import front as report
from hvplanner.report.text import clean, duration, money, quantity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hvplanner.model.design import Design
    from hvplanner.model.front import Axis, Front, FrontPoint
    from hvplanner.report.subject import Subject

_MARGIN = 0.06

Spot = tuple[float, float]
"""A value on the axis and a cost."""


@dataclass(frozen=True, slots=True)
class Picture:
    """All that is drawn of a front: values on the axis go along x, costs along y."""

    proven: tuple[Spot, ...]
    unproven: tuple[Spot, ...]
    line: tuple[Spot, ...]
    """The least cost of every value, a line of steps."""
    present: Spot | None
    """The plan that is shown."""
    target: int | None
    """The design's own."""
    open_from: int | None
    """From here on towards better values nothing is proven."""
    x_range: tuple[float, float]
    y_range: tuple[float, float]


def picture(front: Front, subject: Subject) -> Picture:
    """Return what is to be drawn of a front with at least one point."""
    axis = front.axis
    present = present_spot(axis, subject)
    target = axis.target_of(subject.design)
    spots = [spot(axis, each) for each in front.points]
    seen = [*spots, *((present,) if present else ())]
    values = [each[0] for each in seen] + ([float(target)] if target is not None else [])
    if front.status != "complete":
        # What is open reaches as far as there could be plans.
        values.append(float(axis.ideal))
    x_range = _widened(min(values), max(values), floor=0.0)
    y_range = _widened(min(each[1] for each in seen), max(each[1] for each in seen), floor=0.0)
    loose = x_range[1] if axis.better < 0 else x_range[0]
    line: list[Spot] = [(loose, spots[0][1])]
    for number, (value, cost) in enumerate(spots):
        line.append((value, cost))
        if number + 1 < len(spots):
            line.append((value, spots[number + 1][1]))
    if front.status == "complete":
        line.append((spots[-1][0], y_range[1]))
    open_from = front.open_required
    is_known = front.status == "complete" or open_from is None or open_from == axis.loosest
    return Picture(
        proven=tuple(at for at, each in zip(spots, front.points, strict=True) if each.proven),
        unproven=tuple(at for at, each in zip(spots, front.points, strict=True) if not each.proven),
        line=tuple(line),
        present=present,
        target=target,
        open_from=None if is_known else open_from,
        x_range=x_range,
        y_range=y_range,
    )


def spot(axis: Axis, point: FrontPoint) -> Spot:
    """Return where a point is drawn."""
    return (float(point.value(axis.goal)), float(point.cost))


def present_spot(axis: Axis, subject: Subject) -> Spot | None:
    """Return where the plan that is shown is drawn; None where a host cannot be drained."""
    evaluation = subject.evaluation
    if subject.plan is None:
        return None
    if axis.goal == "headroom":
        return (float(evaluation.headroom_percent), float(evaluation.cost))
    value = evaluation.slowest_ms(fallback=False)
    return None if value is None else (float(value), float(evaluation.cost))


def value_text(axis: Axis, value: int) -> str:
    """Return a value of the axis with its unit."""
    return quantity(value, PERCENT) if axis.unit is PERCENT else duration(value)


def explain(design: Design, axis: Axis, point: FrontPoint) -> list[str]:
    """Return a point in words: its cost first, then one fact a line."""
    required = axis.target_of(design)
    lines = [
        money(point.cost, clean(design.currency)),
        tr("Drain a host: {drain}", drain=duration(point.drain_ms)),
        tr(
            "Headroom: {headroom}",
            headroom=quantity(point.headroom_percent, PERCENT),
        ),
        clean(report.nics(design, point.plan)),
        report.proof(design, point),
    ]
    if point.drain_fallback_ms is not None:
        lines.insert(
            2,
            tr(
                "First network failed: {drain_fallback}",
                drain_fallback=duration(point.drain_fallback_ms),
            ),
        )
    if required is not None and not report.meets_target(design, axis, point):
        lines.append(tr("Does not meet the target of {value}", value=value_text(axis, required)))
    return lines


def as_text(design: Design, axis: Axis, points: Sequence[FrontPoint]) -> str:
    """Return the points as rows of a spreadsheet."""
    rows = (tuple(map(translated, report.HEADS)), *report.rows(design, axis, points))
    return "\n".join("\t".join(guarded(clean(cell)) for cell in row) for row in rows)


def _widened(low: float, high: float, floor: float) -> tuple[float, float]:
    margin = max((high - low) * _MARGIN, high * 0.02, 1.0)
    return (max(floor, low - margin), high + margin)

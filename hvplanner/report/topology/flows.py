"""Where VMs go in a failure: arrows between the hosts of a drawing, folded classes as one."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hvplanner.language import tr, trn

if TYPE_CHECKING:
    from hvplanner.report.subject import Subject
    from hvplanner.report.topology.drawing import Box, Drawing, Key
    from hvplanner.report.topology.outage import Outage

Point = tuple[float, float]

_GAP = 3.0
"""Between the point of an arrow and the edge it points to."""
_LOOP_RIGHT, _LOOP_LEFT, _LOOP_HEIGHT = 0.86, 0.78, 16.0
"""Where an arrow leaves and reaches the upper edge of a class that takes over its own VMs."""


@dataclass(frozen=True, slots=True)
class Flow:
    """So many VMs that go from one box to another, or stay within a class."""

    source: Key
    target: Key
    vms: int
    path: tuple[Point, ...]
    """Corners, the point of the arrow last."""
    tip: str


def flows(subject: Subject, drawing: Drawing, outage: Outage) -> tuple[Flow, ...]:
    """Return the arrows of an outage, most VMs last, so that they lie on top."""
    boxes = {box.key: box for box in drawing.boxes}
    classes = {each.host: each.host_class for each in subject.evaluation.hosts}

    def drawn(host: str) -> Key:
        key: Key = ("host", host)
        return key if key in boxes else ("class", classes.get(host, ""))

    counts: Counter[tuple[Key, Key]] = Counter()
    for (source, target), vms in outage.moves.items():
        counts[drawn(source), drawn(target)] += vms
    return tuple(
        _flow(boxes[source], boxes[target], vms)
        for (source, target), vms in sorted(counts.items(), key=lambda each: each[1])
        if source in boxes and target in boxes
    )


def _flow(source: Box, target: Box, vms: int) -> Flow:
    moved = trn("{n} VM", "{n} VMs", vms)
    if source.key == target.key:
        tip = tr("{vms} from host to host of {hosts}", vms=moved, hosts=source.title)
        return Flow(source.key, target.key, vms, _loop(source), tip)
    tip = tr("{vms} from {source} to {target}", vms=moved, source=source.title, target=target.title)
    start, end = _edge(source, target.anchor), _edge(target, source.anchor)
    return Flow(source.key, target.key, vms, (start, end), tip)


def _loop(box: Box) -> tuple[Point, ...]:
    right, left = (box.x + share * box.width for share in (_LOOP_RIGHT, _LOOP_LEFT))
    over = box.y - _LOOP_HEIGHT
    return (right, box.y), (right, over), (left, over), (left, box.y - _GAP)


def _edge(box: Box, towards: Point) -> Point:
    """Return where the line from the anchor of a box to a point leaves the box."""
    x, y = box.anchor
    dx, dy = towards[0] - x, towards[1] - y
    ways = [
        (side - at) / step
        for at, step, sides in ((x, dx, (box.x, box.right)), (y, dy, (box.y, box.bottom)))
        for side in sides
        if step and (side - at) / step > 0
    ]
    way = min(1.0, *ways) if ways else 0.0
    length = (dx * dx + dy * dy) ** 0.5 or 1.0
    return x + dx * (way + _GAP / length), y + dy * (way + _GAP / length)

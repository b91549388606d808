"""The picture of the cluster, as the window draws it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hvplanner.language import tr, trn
from hvplanner.report.blocks import (
    DrawnBox,
    DrawnJoint,
    DrawnWire,
    Paragraph,
    Schematic,
    Section,
)
from hvplanner.report.text import listed
from hvplanner.report.topology.layout import lay_out
from hvplanner.report.topology.outage import NO_OUTAGE, follow
from hvplanner.report.topology.states import PLAIN, states

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hvplanner.model.evaluation import Scenario
    from hvplanner.model.plan import HostPlan
    from hvplanner.report.subject import Subject
    from hvplanner.report.topology.drawing import Box, Drawing
    from hvplanner.report.topology.states import State

HIGHEST = 0.5
"""Share of its width that a picture is high at most, unless that of one class alone is higher."""
HIGHEST_UNFOLDED = 0.28
"""The same with all hosts, so that a page has room for both pictures."""


def section(subject: Subject) -> Section:
    """Return the pictures of all host classes, several on one where they fit."""
    title = tr("Topology")
    if not subject.design.host_classes:
        return Section(title=title, blocks=(Paragraph(text=tr("The design has no host classes.")),))
    return Section(
        title=title,
        blocks=tuple(
            _picture(subject, classes, scenario)
            for classes in _together(subject)
            for scenario in dict.fromkeys((None, _worst(subject, classes)))
        ),
    )


def _drawn(subject: Subject, classes: tuple[str, ...]) -> Drawing:
    """Return the drawing of classes, with all their hosts where there is room for them."""
    unfolded = lay_out(subject, classes, classes)
    width, height = _size(unfolded)
    return unfolded if height <= HIGHEST_UNFOLDED * width else lay_out(subject, classes=classes)


def _together(subject: Subject) -> Iterator[tuple[str, ...]]:
    """Yield the classes that stand on one picture."""
    found: tuple[str, ...] = ()
    for host_class in subject.design.host_classes:
        longer = (*found, host_class.id)
        width, height = _size(lay_out(subject, classes=longer))
        if found and height > HIGHEST * width:
            yield found
            longer = (host_class.id,)
        found = longer
    yield found


def _worst(subject: Subject, classes: tuple[str, ...]) -> Scenario | None:
    """Return the failure of hardware that asks most of the networks of these classes."""
    failures = [
        each
        for each in subject.evaluation.scenarios
        if each.part[:1] == ("fabric",)
        or (each.part[:1] in (("port",), ("card",)) and each.part[1] in classes)
    ]
    in_scope = [each for each in failures if each.in_scope] or failures
    return max(
        in_scope, key=lambda each: (not each.survives, each.worst_load_percent), default=None
    )


def _picture(
    subject: Subject, classes: tuple[str, ...], scenario: Scenario | None = None
) -> Schematic:
    drawing = _drawn(subject, classes)
    outage = NO_OUTAGE if scenario is None else follow(subject, scenario)
    # Where VMs go has a chapter of its own.
    still = replace(outage, moves={}, carrying=frozenset())
    known = states(subject, drawing, "load", scenario, still)
    width, height = _size(drawing)
    names = listed(subject.label("host_classes", each) for each in classes)
    is_planned = any(each in subject.host_plans for each in classes)
    return Schematic(
        caption=_caption(names, scenario, is_planned=is_planned),
        alt=outage.text or " ".join(_in_words(subject, classes)),
        width=width,
        height=height,
        boxes=tuple(_box(each, known.get(each.key, PLAIN)) for each in drawing.boxes),
        wires=tuple(
            DrawnWire(
                start=each.start,
                end=each.end,
                role=each.role,
                is_bar=each.bus,
                is_lost=each.key in outage.lost,
            )
            for each in drawing.wires
        ),
        joints=tuple(
            DrawnJoint(
                at=(each.x, each.y),
                text=each.text,
                role=each.role,
                is_lost=each.key in outage.lost,
            )
            for each in drawing.joints
        ),
    )


def _box(box: Box, state: State) -> DrawnBox:
    kind = box.kind
    return DrawnBox(
        kind=kind if kind in ("class", "card", "port") else "part",
        x=box.x,
        y=box.y,
        width=box.width,
        height=box.height,
        title=box.title,
        detail=state.text or box.detail,
        tone=state.tone,
        role=box.role,
        is_lost=state.is_lost,
        filled=None if state.percent is None else min(1.0, state.percent / 100),
    )


def _size(drawing: Drawing) -> tuple[float, float]:
    # What stands beside a joint reaches beyond the last bar, where no head is as wide.
    right = max((each.right for each in drawing.boxes), default=1.0)
    ends = [wire.end[1] for wire in drawing.wires]
    return right, max([1.0, *(each.bottom for each in drawing.boxes), *ends])


def _caption(names: str, scenario: Scenario | None, *, is_planned: bool) -> str:
    if scenario is not None:
        return tr("Loads in the failure that asks most: {failure}", failure=scenario.title)
    if is_planned:
        return tr(
            "Cabling, teams and networks of {hosts}, with loads where nothing has failed",
            hosts=names,
        )
    return tr("Cabling, teams and networks of {hosts}, as declared", hosts=names)


def _in_words(subject: Subject, classes: tuple[str, ...]) -> Iterator[str]:
    """Yield what is drawn, class by class."""
    for class_id in classes:
        count = trn("{n} host", "{n} hosts", subject.host_counts[class_id])
        name = subject.label("host_classes", class_id)
        plan = subject.host_plans.get(class_id)
        if plan is None:
            yield tr("{name}, {hosts}: nothing decided yet.", name=name, hosts=count)
        else:
            yield f"{name}, {count}: {'; '.join(_teams(subject, plan)) or tr('no team')}."


def _teams(subject: Subject, plan: HostPlan) -> Iterator[str]:
    for team in plan.teams:
        ports = listed(
            tr(
                "port {port} of card {card} to {fabric}",
                port=each.port,
                card=each.card,
                fabric=subject.label("fabrics", each.fabric),
            )
            for each in team.ports
        )
        networks = listed(
            subject.label("networks", each.network)
            for each in plan.placements
            if each.team == team.id
        )
        yield tr(
            "team {team} with {ports} carries {networks}",
            team=team.id,
            ports=ports,
            networks=networks or tr("nothing"),
        )

"""What the inspector shows where nothing can be edited: decided and predicted facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from hvplanner.gui import theme
from hvplanner.gui.inspector.labels import BESIDE_OTHERS, align
from hvplanner.gui.tables.emptystate import LESSONS
from hvplanner.gui.tables.summaries import one_line
from hvplanner.language import tr, translated, trn
from hvplanner.model import assumptions
from hvplanner.model.units import MIB, UNITS
from hvplanner.model.words import word
from hvplanner.report.decisions import decision_at
from hvplanner.report.reasons import reasons
from hvplanner.report.subject import Subject
from hvplanner.report.text import clean, isolated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hvplanner.model.design import Design
    from hvplanner.model.evaluation import Evaluation, Place
    from hvplanner.model.plan import HostPlan
    from hvplanner.report.decisions import Decision

_LABEL_WIDTH = 11 * theme.GRID

Fact = tuple[str, str]
Section = tuple[str, tuple[Fact, ...]]
"""A heading and what stands below it; a fact without a label is a paragraph."""


def facts_of(design: Design, evaluation: Evaluation | None, place: Place) -> tuple[Section, ...]:
    """Return the facts of a place that has no form."""
    if place[:1] == ("plan",):
        why = _why(design, evaluation, place)
        # A decision is told alone; what is around it stands in the plan beside.
        return why if why and len(place) > 1 else (*why, *_plan(design, evaluation, place))
    if place[:1] == ("assumptions",) and len(place) > 1:
        return _assumption(str(place[1]))
    if place[:1] == ("assumptions",):
        text = tr(
            "Figures the field does not agree on or does not publish. Each has a source; a design"
            " can set its own value, with a reason."
        )
        return (("", (("", text),)),)
    if place == ("variants",):
        text = tr(
            "Alternatives to the design under names, each with a plan of its own. Keep the design"
            " as it is, edit on, and see side by side what changed."
        )
        return (("", (("", text),)),)
    if place and str(place[0]) in LESSONS:
        return (("", (("", translated(LESSONS[str(place[0])].text)),)),)
    return (("", (("", tr("This is not part of the design any more.")),)),)


def _assumption(key: str) -> tuple[Section, ...]:
    each = assumptions.builtin().get(key)
    if each is None:
        return (("", (("", tr("There is no such assumption.")),)),)
    unit = UNITS[each.unit]
    return (
        ("", (("", each.explanation),)),
        (
            tr("Where it comes from"),
            (
                (tr("Built in"), unit.format(each.value)),
                (tr("Range"), f"{unit.format(each.low)} – {unit.format(each.high)}"),
                (tr("Confidence"), word(each.confidence)),
                ("", each.source),
            ),
        ),
    )


def decision_of(design: Design, evaluation: Evaluation | None, place: Place) -> Decision | None:
    """Return the decision that a place of the plan is, or is in."""
    if evaluation is None or design.plan is None or place[:1] != ("plan",):
        return None
    return decision_at(Subject(design, design.plan, evaluation), place)


def _why(design: Design, evaluation: Evaluation | None, place: Place) -> tuple[Section, ...]:
    """Return why a decision of the plan is as it is."""
    if evaluation is None or design.plan is None:
        return ()
    subject = Subject(design, design.plan, evaluation)
    found = tuple((translated(each.kind), clean(each.text)) for each in reasons(subject, place))
    decided = decision_at(subject, place)
    what: tuple[Section, ...] = (("", (("", clean(decided.text)),)),) if decided else ()
    return (*what, (tr("Why this?"), found)) if found else ()


def _plan(design: Design, evaluation: Evaluation | None, place: Place) -> tuple[Section, ...]:
    plan = design.plan
    if plan is None:
        text = tr("Nothing has been decided yet. Solve (F5) searches the cheapest plan.")
        return (("", (("", text),)),)
    if len(place) > 2:
        host = next((each for each in plan.hosts if each.host_class == place[2]), None)
        if host is not None:
            return _host_plan(host)
    settings = plan.migration
    sections: list[Section] = [
        (
            tr("Migrations"),
            (
                (tr("Networks"), _in_order(design, settings.networks) or tr("none")),
                (tr("Transport"), word(settings.transport)),
                (tr("At once"), tr("{count} per host", count=settings.simultaneous)),
            ),
        ),
        (
            tr("Proof"),
            ((tr("Status"), word(plan.proof.status)), (tr("By"), plan.proof.engine or "—")),
        ),
    ]
    if evaluation is not None:
        cost = f"{evaluation.cost:,} {design.currency}".replace(",", " ")
        predicted = [(tr("Cost"), cost), (tr("Switch ports"), str(evaluation.ports))]
        for drain in evaluation.drains[:1]:
            loads = [each for each in evaluation.hosts if each.host == drain.host]
            predicted += [
                (tr("VMs of a host"), f"{load.vms}, {MIB.format(load.memory_mib)}")
                for load in loads
            ]
        sections.append((tr("Predicted"), tuple(predicted)))
    return tuple(sections)


def _in_order(design: Design, networks: Sequence[str]) -> str:
    labels = {each.id: each.label for each in design.networks}
    return " → ".join(isolated(clean(labels.get(each, each))) for each in networks)


def _host_plan(host: HostPlan) -> tuple[Section, ...]:
    teams = tuple(
        (
            team.id,
            f"{word(team.kind)}, {trn('{n} port', '{n} ports', len(team.ports))}: "
            + ", ".join(one_line(port) for port in team.ports),
        )
        for team in host.teams
    )
    switches = tuple(
        (
            each.id,
            tr("on {team}", team=each.team)
            + (
                ", " + trn("{n} VF a port", "{n} VFs a port", each.vfs_per_port)
                if each.sriov
                else ""
            ),
        )
        for each in host.switches
    )
    networks = tuple(
        (each.network, f"{each.team}, {each.share_percent} %") for each in host.placements
    )
    cards = tuple(("", one_line(nic)) for nic in host.nics)
    found = (
        (tr("NICs"), cards),
        (tr("Teams"), teams),
        (tr("Virtual switches"), switches),
        (tr("Networks"), networks),
    )
    return tuple(section for section in found if section[1])


class FactsPage(QWidget):
    """Shows facts in groups; nothing in it can be edited."""

    def __init__(self, sections: Sequence[Section], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "surface")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, 2 * theme.GRID)
        layout.setSpacing(theme.GRID)
        labels: list[QLabel] = []
        for title, facts in sections:
            if title:
                heading = QLabel(title)
                heading.setFont(theme.strong_font())
                layout.addWidget(heading)
            grid = QGridLayout()
            grid.setHorizontalSpacing(theme.GRID)
            grid.setVerticalSpacing(theme.GRID // 2)
            grid.setColumnStretch(1, 1)
            for row, (label, text) in enumerate(facts):
                value = _label(text, muted=not label)
                if label:
                    labels.append(_label(label, muted=True))
                    grid.addWidget(labels[-1], row, 0, Qt.AlignmentFlag.AlignTop)
                    grid.addWidget(value, row, 1)
                else:
                    grid.addWidget(value, row, 0, 1, 2)
            layout.addLayout(grid)
        layout.addStretch(1)
        align(labels, _LABEL_WIDTH)


def _label(text: str, muted: bool) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAlignment(BESIDE_OTHERS)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if muted:
        label.setProperty("muted", "true")
    return label
